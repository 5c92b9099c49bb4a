// Invitations in the settings: invite by mail, send again, take back.
import type { Agent, CustomRole, Invitation } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { all } from '../../all-pages.ts'
import { useInbox } from '../../inbox.ts'
import { rolesToGive } from '../../roles.ts'
import { shortDate } from '../../time.ts'
import { EmptyState, TwoBubbles } from '../EmptyState.tsx'
import { ActionForm } from './AccountPage.tsx'
import { useLoad } from './use-load.tsx'
import './Account.css'

const given = (role: string) =>
  role.startsWith('rol_') ? { customRoleId: role } : { role: role as Agent['role'] }

export function InvitationPage() {
  const inbox = useInbox()
  const { invitations } = inbox.client
  const open = useSignal<readonly Invitation[] | null>(null)
  const email = useSignal('')
  /** A role, or the id of a custom one. */
  const role = useSignal('agent')
  const customRoles = useSignal<readonly CustomRole[]>([])
  const load = async () => {
    open.value = await all(invitations.list({ limit: 100 }))
    customRoles.value = await all(inbox.client.roles.list({ limit: 100 }))
  }
  const fault = useLoad(load)

  async function run(work: () => Promise<unknown>, said: string): Promise<void> {
    try {
      await work()
      await load()
      inbox.toasts.good(said)
    } catch (problem) {
      inbox.report(problem)
    }
  }

  return (
    <div class="settings-page account">
      <header class="settings-head">
        <div>
          <h1 class="settings-title">Invitations</h1>
          <p class="settings-about">
            Who is invited gets a mail with a link, good for 7 days, and chooses a name and a
            password there.
          </p>
        </div>
      </header>
      <ActionForm
        label="Invite"
        action="Invite"
        run={async () => {
          await invitations.create({ email: email.value, ...given(role.value) })
          inbox.toasts.good(`A mail to ${email.value} is on its way`)
          email.value = ''
          await load()
        }}
      >
        <div class="settings-pair">
          <label class="settings-field">
            <span class="field-label">Email</span>
            <input
              class="field"
              type="email"
              required
              maxLength={254}
              value={email.value}
              onInput={(event) => {
                email.value = event.currentTarget.value
              }}
            />
          </label>
          <label class="settings-field">
            <span class="field-label">Role</span>
            <select
              class="field"
              value={role.value}
              onChange={(event) => {
                role.value = event.currentTarget.value
              }}
            >
              {[...rolesToGive(inbox.me.value?.role), ...customRoles.value].map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </div>
      </ActionForm>
      {fault}
      {open.value?.length === 0 ? (
        <EmptyState art={<TwoBubbles />} title="Nobody is invited at the moment">
          Who has accepted is an agent.
        </EmptyState>
      ) : (
        <ul class="settings-rows" aria-label="Invitations">
          {open.value?.map(({ id, email: address, invitedBy, expiresAt, ...as }) => (
            <li key={id} class="settings-row">
              <span class="settings-name">
                <span>{address}</span>
                <span class="account-mark">{as.customRole?.name ?? as.role}</span>
              </span>
              <span class="settings-detail">
                By {invitedBy.name}, good until {shortDate(expiresAt)}
              </span>
              <span class="settings-actions settings-count">
                <button
                  type="button"
                  class="button"
                  aria-label={`Send again to ${address}`}
                  onClick={() => void run(() => invitations.resend({ id }), 'Sent again')}
                >
                  Send again
                </button>
                <button
                  type="button"
                  class="button"
                  aria-label={`Take back the invitation of ${address}`}
                  onClick={() => void run(() => invitations.delete({ id }), 'Taken back')}
                >
                  Take back
                </button>
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
