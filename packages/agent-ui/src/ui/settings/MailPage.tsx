// The mail of the last 30 days, for owners. Without a mail server this is where a mail is read.
import type { Mail } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { useInbox } from '../../inbox.ts'
import { ago, fullTime } from '../../time.ts'
import { EmptyState, TwoBubbles } from '../EmptyState.tsx'
import { useLoad } from './use-load.tsx'
import './Account.css'

const states: Record<Mail['status'], string> = {
  waiting: 'Waits to be sent',
  sent: 'Sent',
  kept: 'Not sent: there is no mail server',
  failed: 'Not sent',
}
const kinds: Record<Mail['kind'], string> = {
  invitation: 'Invitation',
  password_reset: 'New password',
  password_changed: 'Password changed',
  provider_connected: 'Sign-in provider connected',
  second_factor_changed: 'Second factor changed',
}

export function MailPage() {
  const inbox = useInbox()
  const mails = useSignal<readonly Mail[] | null>(null)
  const fault = useLoad(async () => {
    mails.value = (await inbox.client.mails.list({ limit: 100 })).items
  })
  return (
    <div class="settings-page">
      <header class="settings-head">
        <div>
          <h1 class="settings-title">Mail</h1>
          <p class="settings-about">
            The last 100 mails of 30 days. Set SMTP_URL to have them sent; without it they are only
            kept here, with links that let people in: pass them on with care.
          </p>
        </div>
      </header>
      {fault}
      {mails.value?.length === 0 ? (
        <EmptyState art={<TwoBubbles />} title="No mail yet">
          Invite somebody, and it appears here.
        </EmptyState>
      ) : (
        <ul class="settings-rows" aria-label="Mail">
          {mails.value?.map((mail) => (
            <li key={mail.id} class="settings-row">
              <span class="settings-name">
                <span>{mail.subject ?? kinds[mail.kind]}</span>
              </span>
              <span class="settings-detail">
                To {mail.recipient}. {states[mail.status]}
                {mail.lastError === null ? '' : `: ${mail.lastError}`}
              </span>
              <span class="settings-count" title={fullTime(mail.createdAt)}>
                {ago(mail.createdAt)}
              </span>
              {mail.body !== null && <pre class="mail-body">{mail.body}</pre>}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
