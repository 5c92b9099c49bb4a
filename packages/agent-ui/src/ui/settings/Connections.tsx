// The sign-in providers of your account: connect one, which needs the password, or take it away.
import { useSignal } from '@preact/signals'
import { useInbox } from '../../inbox.ts'
import { leaveFor } from '../../provider-sign-in.ts'
import { ago } from '../../time.ts'
import { PasswordField } from '../PasswordField.tsx'
import { ActionForm, Part } from './AccountPage.tsx'
import { useLoad } from './use-load.tsx'

export function Connections() {
  const inbox = useInbox()
  const { me, auth, workspace } = inbox.client
  const known = useSignal<Awaited<ReturnType<typeof me.identities>> | null>(null)
  const offered = useSignal<readonly { id: string; name: string }[]>([])
  const password = useSignal('')
  const load = async () => {
    const { slug } = await workspace.get()
    const [identities, { items }] = await Promise.all([
      me.identities(),
      auth.providers({ workspace: slug }),
    ])
    known.value = identities
    offered.value = items
  }
  const fault = useLoad(load)

  async function disconnect(id: string): Promise<void> {
    try {
      await me.deleteIdentity({ id })
      await load()
      inbox.toasts.good('Disconnected')
    } catch (problem) {
      inbox.report(problem)
    }
  }

  if (fault !== null) return fault
  if (known.value === null || (known.value.items.length === 0 && offered.value.length === 0))
    return null
  const { items, needsProof } = known.value
  const free = offered.value.filter(({ id }) => items.every(({ provider }) => provider.id !== id))
  return (
    <Part title="Sign-in providers" about="Sign in with one of these instead of your password.">
      <ul class="settings-rows" aria-label="Connected">
        {items.map(({ id, provider, lastUsedAt }) => (
          <li key={id} class="settings-row">
            <span class="settings-name">{provider.name}</span>
            <span class="settings-detail">
              {lastUsedAt === null ? 'Not used yet' : `Used ${ago(lastUsedAt)}`}
            </span>
            <button
              type="button"
              class="button settings-count"
              aria-label={`Disconnect ${provider.name}`}
              onClick={() => void disconnect(id)}
            >
              Disconnect
            </button>
          </li>
        ))}
      </ul>
      {free.map(({ id, name }) => (
        <ActionForm
          key={id}
          label={`Connect ${name}`}
          action={`Connect ${name}`}
          run={async () => {
            const proof = needsProof ? { password: password.value } : {}
            leaveFor(await me.beginIdentity({ providerId: id, ...proof }))
          }}
        >
          {needsProof && (
            <div class="settings-field account-narrow">
              <PasswordField
                label="Your password"
                autocomplete="current-password"
                onInput={(value) => {
                  password.value = value
                }}
              />
            </div>
          )}
        </ActionForm>
      ))}
    </Part>
  )
}
