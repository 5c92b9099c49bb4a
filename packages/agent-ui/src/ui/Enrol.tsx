// What an agent sees whose workspace demands a second factor that they do not have: how to switch one on, and before it is
// due, that it will be.

import { useSignal } from '@preact/signals'
import { ShieldAlert } from 'lucide'
import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { useInbox } from '../inbox.ts'
import { shortDate } from '../time.ts'
import { settingsPath } from '../views.ts'
import { Icon } from './Icon.tsx'
import { Mark } from './Mark.tsx'
import './Enrol.css'

/** In place of the inbox. */
export function Enrol() {
  const inbox = useInbox()
  const part = useSignal<typeof import('./settings/SecondFactor.tsx') | null>(null)
  useEffect(() => {
    void import('./settings/SecondFactor.tsx').then((loaded) => {
      part.value = loaded
    }, inbox.report)
  }, [])
  const SecondFactor = part.value?.SecondFactor
  return (
    <main class="enrol">
      <div class="enrol-card">
        <Mark size={32} />
        <h1 class="sign-in-title">One more step</h1>
        <p class="enrol-lead">
          {inbox.workspace.value?.name} asks everybody for a second factor. Switch yours on to go
          on. Without a password, ask for one with “Forgot your password?” on the sign-in page.
        </p>
        {SecondFactor && <SecondFactor onDone={() => location.reload()} />}
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
