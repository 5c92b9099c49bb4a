// What an agent sees who must do something before the inbox opens: choose a password that nobody else knows, or switch on a
// second factor that their workspace demands. Before that one is due, that it will be.

import { useSignal } from '@preact/signals'
import { ShieldAlert } from 'lucide'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { useInbox } from '../inbox.ts'
import { shortDate } from '../time.ts'
import { settingsPath } from '../views.ts'
import { Icon } from './Icon.tsx'
import { Mark } from './Mark.tsx'
import './Enrol.css'

const loadForm = {
  password: async () => (await import('./settings/AccountPage.tsx')).Password,
  secondFactor: async () => (await import('./settings/SecondFactor.tsx')).SecondFactor,
}

/** In place of the inbox. */
export function Enrol({ demand }: { demand: keyof typeof loadForm }) {
  const inbox = useInbox()
  const part = useSignal<{ Form: ComponentType<{ onDone: () => void }> } | null>(null)
  useEffect(() => {
    void loadForm[demand]().then((Form) => {
      part.value = { Form }
    }, inbox.report)
  }, [])
  const Form = part.value?.Form
  return (
    <main class="enrol">
      <div class="enrol-card">
        <Mark size={32} />
        <h1 class="sign-in-title">One more step</h1>
        <p class="enrol-lead">
          {demand === 'password'
            ? 'Somebody else has made your password and may know it. Choose one of your own to go on.'
            : `${inbox.workspace.value?.name} asks everybody for a second factor. Switch yours on to go on. Without a password, ask for one with “Forgot your password?” on the sign-in page.`}
        </p>
        {Form && <Form onDone={() => location.reload()} />}
        <button
          type="button"
          class="button button-quiet"
          onClick={() => void inbox.signOut().catch(inbox.report)}
        >
          Sign out
        </button>
      </div>
    </main>
  )
}

export function EnrolBanner() {
  const inbox = useInbox()
  const { path } = useLocation()
  const due = inbox.secondFactorDueAt.value
  if (due === null || inbox.isTest.value || path === settingsPath('account')) return null
  return (
    <section class="enrol-banner" aria-label="Second factor">
      <Icon node={ShieldAlert} size={14} />
      <span>
        Your workspace asks for a second factor from {shortDate(due)} on.{' '}
        <a href={settingsPath('account')}>Switch it on</a>
      </span>
    </section>
  )
}
