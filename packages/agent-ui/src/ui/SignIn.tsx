// Signing in, and the two moments before it is known whether that is needed.
import type { ApiError } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { CircleAlert, Eye, EyeOff } from 'lucide'
import { useEffect, useRef } from 'preact/hooks'
import { useInbox } from '../inbox.ts'
import { inWords } from '../problems.ts'
import { Icon } from './Icon.tsx'
import { Mark } from './Mark.tsx'
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
  const isShown = useSignal(false)
  const email = useRef<HTMLInputElement>(null)
  const password = useRef<HTMLInputElement>(null)
  useEffect(() => email.current?.focus(), [])

  async function submit(): Promise<void> {
    const empty = [email, password].find(({ current }) => current?.value.trim() === '')
    if (empty !== undefined) {
      error.value = empty === email ? 'Enter your email.' : 'Enter your password.'
      empty.current?.focus()
      return
    }
    isBusy.value = true
    error.value = null
    try {
      await inbox.signIn(email.current?.value.trim() ?? '', password.current?.value ?? '')
    } catch (problem) {
      error.value = inWords(problem)
      password.current?.focus()
      password.current?.select()
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
        <p class="sign-in-lead">
          {inbox.hasExpired.value
            ? 'Your session has ended. Sign in to go on where you were.'
            : 'Answer your customers from one calm place.'}
        </p>
        <div role="alert" id="sign-in-error">
          {error.value !== null && (
            <p class="sign-in-error">
              <Icon node={CircleAlert} />
              {error.value}
            </p>
          )}
        </div>
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
        <label class="field-label" for="password">
          Password
        </label>
        <div class="sign-in-password">
          <input
            ref={password}
            class="field"
            id="password"
            {...(isShown.value ? { type: 'text' } : { type: 'password' })}
            name="password"
            autocomplete="current-password"
            autocapitalize="none"
            spellcheck={false}
            aria-describedby="sign-in-error"
          />
          <button
            type="button"
            class="icon-button"
            aria-label={isShown.value ? 'Hide the password' : 'Show the password'}
            aria-pressed={isShown.value}
            onClick={() => {
              isShown.value = !isShown.value
            }}
          >
            <Icon node={isShown.value ? EyeOff : Eye} />
          </button>
        </div>
        <button
          type="submit"
          class="button button-primary button-large"
          aria-disabled={isBusy.value}
        >
          {isBusy.value ? 'Signing in…' : 'Sign in'}
        </button>
      </form>
    </main>
  )
}
