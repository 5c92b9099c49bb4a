// The devices that are signed in to this account; one of them, or all others, can be signed out.
import type { SignedIn } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { useInbox } from '../../inbox.ts'
import { ago, fullTime } from '../../time.ts'
import { Part } from './AccountPage.tsx'
import { useLoad } from './use-load.tsx'

export function Devices() {
  const inbox = useInbox()
  const { me } = inbox.client
  const devices = useSignal<readonly SignedIn[]>([])
  const load = async () => {
    devices.value = (await me.sessions()).items
  }
  const fault = useLoad(load)

  async function end(work: () => Promise<void>): Promise<void> {
    try {
      await work()
      await load()
      inbox.toasts.good('Signed out there')
    } catch (problem) {
      inbox.report(problem)
    }
  }

  return (
    <Part title="Where you are signed in">
      {fault}
      <ul class="settings-rows" aria-label="Devices">
        {devices.value.map(({ id, device, isCurrent, createdAt, lastUsedAt }) => (
          <li key={id} class="settings-row">
            <span class="settings-name">
              <span>{device}</span>
              {isCurrent && <span class="account-mark">This one</span>}
            </span>
            <span class="settings-detail" title={fullTime(createdAt)}>
              Signed in {ago(createdAt)}, used {ago(lastUsedAt)}
            </span>
            {!isCurrent && (
              <button
                type="button"
                class="button settings-count"
                aria-label={`Sign out ${device}`}
                onClick={() => void end(() => me.endSession({ id }))}
              >
                Sign out
              </button>
            )}
          </li>
        ))}
      </ul>
      {devices.value.length > 1 && (
        <div>
          <button
            type="button"
            class="button"
            onClick={() => void end(() => me.endOtherSessions())}
          >
            Sign out all others
          </button>
        </div>
      )}
    </Part>
  )
}
