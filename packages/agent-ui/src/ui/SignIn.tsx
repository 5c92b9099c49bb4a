// Signing in, and the two moments before it is known whether that is needed.
import { ApiError } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { useInbox } from '../inbox.ts'
import { inWords } from '../problems.ts'
import { forgotPath } from '../views.ts'
import { Fault } from './Fault.tsx'
import { Mark } from './Mark.tsx'
import { PasswordField } from './PasswordField.tsx'
import { KnownProviders } from './ProviderButtons.tsx'
import './SignIn.css'

export function Splash() {
  return (
    <main class="sign-in" aria-busy="true" aria-label="Opening the inbox">
      <Mark size={40} />
    </main>
  )
}

export function ServerAway({ problem }: { problem: ApiError }) {
  const inbox = useInbox()
  return (
    <main class="sign-in">
      <div class="sign-in-card">
        <Mark size={32} />
        <h1 class="sign-in-title">The inbox cannot be opened</h1>
        <p class="sign-in-lead" role="alert">
          {inWords(problem)}
        </p>
        <button
          type="button"
          class="button button-primary button-large"
          onClick={() => void inbox.restore()}
        >
          Try again
        </button>
      </div>
    </main>
  )
}

export function SignIn() {
  const inbox = useInbox()
  const isBusy = useSignal(false)
  const error = useSignal<string | null>(null)
  const asksCode = useSignal(false)
  const email = useRef<HTMLInputElement>(null)
  const password = useRef<HTMLInputElement>(null)
  const code = useRef<HTMLInputElement>(null)
  useEffect(() => email.current?.focus(), [])
  useEffect(() => code.current?.focus(), [asksCode.value])

  async function submit(): Promise<void> {
    const empty = [email, password, code].find(({ current }) => current?.value.trim() === '')
    if (empty !== undefined) {
      error.value = whatIsMissing(empty === email, empty === password)
      empty.current?.focus()
      return
    }
    isBusy.value = true
    error.value = null
    try {
      const [address = '', secret = ''] = [email.current?.value.trim(), password.current?.value]
      await inbox.signIn(address, secret, code.current?.value.trim())
    } catch (problem) {
      if (problem instanceof ApiError && problem.code === 'second_factor_required') {
        asksCode.value = true
        return
      }
      error.value = inWords(problem)
      const wrong = code.current ?? password.current
      wrong?.focus()
      wrong?.select()
    } finally {
      isBusy.value = false
    }
  }

  return (
    <main class="sign-in">
      <form
        class="sign-in-card"
        noValidate
        aria-labelledby="sign-in-title"
        onSubmit={(event) => {
          event.preventDefault()
          if (!isBusy.value) void submit()
        }}
      >
        <Mark size={32} />
        <h1 class="sign-in-title" id="sign-in-title">
          Sign in to Deskbell
        </h1>
        <p class="sign-in-lead">{leadOf(asksCode.value, inbox.hasExpired.value)}</p>
        <Fault words={error.value} />
        {/* Kept behind the code, which is sent together with them. */}
        <div hidden={asksCode.value}>
          <label class="field-label" for="email">
            Email
          </label>
          <input
            ref={email}
            class="field"
            id="email"
            type="email"
            name="email"
            autocomplete="username"
            autocapitalize="none"
            spellcheck={false}
            aria-describedby="sign-in-error"
          />
          <PasswordField label="Password" inputRef={password} autocomplete="current-password" />
        </div>
        {asksCode.value && (
          <>
            <label class="field-label" for="code">
              Code
            </label>
            <input
              ref={code}
              class="field"
              id="code"
              name="code"
              inputMode="text"
              autocomplete="one-time-code"
              autocapitalize="none"
              spellcheck={false}
              maxLength={40}
              aria-describedby="sign-in-error"
            />
          </>
        )}
        <button
          type="submit"
          class="button button-primary button-large"
          aria-disabled={isBusy.value}
        >
          {isBusy.value ? 'Signing in…' : 'Sign in'}
        </button>
        {!asksCode.value && <KnownProviders />}
        {!asksCode.value && (
          <a class="sign-in-more" href={forgotPath}>
            Forgot your password?
          </a>
        )}
      </form>
    </main>
  )
}

const whatIsMissing = (isEmail: boolean, isPassword: boolean): string =>
  isEmail ? 'Enter your email.' : isPassword ? 'Enter your password.' : 'Enter the code.'

function leadOf(asksCode: boolean, hasExpired: boolean): string {
  if (asksCode) return 'Enter the code that your authenticator app shows, or a recovery code.'
  return hasExpired
    ? 'Your session has ended. Sign in to go on where you were.'
    : 'Answer your customers from one calm place.'
}
