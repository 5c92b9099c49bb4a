// The pages that a mail leads to, and the one that asks for such a mail: accept an invitation, choose a new password.
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { useInbox } from '../inbox.ts'
import { inWords } from '../problems.ts'
import { acceptPath, forgotPath, resetPath, root } from '../views.ts'
import { Fault } from './Fault.tsx'
import { Mark } from './Mark.tsx'
import { PasswordField } from './PasswordField.tsx'
import { ProviderButtons } from './ProviderButtons.tsx'
import './SignIn.css'

export const isWelcomePath = (path: string): boolean =>
  [acceptPath, resetPath, forgotPath].includes(path)

export function Welcome({ path }: { path: string }) {
  if (path === acceptPath) return <Accept />
  return path === resetPath ? <Reset /> : <Forgot />
}

/** Behind the #, where no server and no other page sees it. */
const linkToken = () => location.hash.slice(1)

interface CardProps {
  title: string
  lead: ComponentChildren
  children?: ComponentChildren
}

export function Card({ title, lead, children }: CardProps) {
  useEffect(() => {
    document.title = `${title} · Deskbell`
  }, [title])
  return (
    <main class="sign-in">
      <div class="sign-in-card">
        <Mark size={32} />
        <h1 class="sign-in-title">{title}</h1>
        <p class="sign-in-lead">{lead}</p>
        {children}
        <a class="sign-in-more" href={root}>
          Go to the sign-in
        </a>
      </div>
    </main>
  )
}

interface StepProps {
  action: string
  /** Throws what went wrong; a string is said as it is. */
  run: () => Promise<void>
  children: ComponentChildren
}

export function Step({ action, run, children }: StepProps) {
  const fault = useSignal<string | null>(null)
  const isBusy = useSignal(false)
  async function submit(): Promise<void> {
    isBusy.value = true
    fault.value = null
    try {
      await run()
    } catch (problem) {
      fault.value = inWords(problem)
    } finally {
      isBusy.value = false
    }
  }
  return (
    <form
      class="sign-in-step"
      aria-label={action}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBusy.value) void submit()
      }}
    >
      <Fault words={fault.value} />
      {children}
      <button type="submit" class="button button-primary button-large" aria-disabled={isBusy.value}>
        {action}
      </button>
    </form>
  )
}

const hint = 'At least 10 characters. A few words that do not belong together are good.'

function Accept() {
  const inbox = useInbox()
  const { route } = useLocation()
  const token = useRef(linkToken()).current
  const invitation = useSignal<Awaited<ReturnType<typeof inbox.client.invitations.look>> | null>(
    null,
  )
  const fault = useSignal<string | null>(null)
  const name = useSignal('')
  const password = useSignal('')
  useEffect(() => {
    inbox.client.invitations.look({ token }).then(
      (found) => {
        invitation.value = found
      },
      (problem: unknown) => {
        fault.value = inWords(problem)
      },
    )
  }, [])

  if (fault.value !== null)
    return <Card title="This invitation cannot be used" lead={fault.value} />
  if (invitation.value === null) return <main class="sign-in" aria-busy="true" />
  const { email, workspaceName, invitedBy } = invitation.value
  return (
    <Card
      title={`Welcome to ${workspaceName}`}
      lead={
        <>
          {invitedBy} invites you. You will sign in as <strong>{email}</strong>.
        </>
      }
    >
      <Step
        action="Join"
        run={async () => {
          await inbox.client.invitations.accept({
            ...{ token, name: name.value, password: password.value },
          })
          await inbox.signIn(email, password.value)
          route(root)
        }}
      >
        <label class="field-label" for="name">
          Your name
        </label>
        <input
          class="field"
          id="name"
          required
          maxLength={120}
          autocomplete="name"
          onInput={(event) => {
            name.value = event.currentTarget.value
          }}
        />
        <PasswordField
          label="Password"
          autocomplete="new-password"
          onInput={(value) => {
            password.value = value
          }}
        />
        <p class="sign-in-hint">{hint}</p>
      </Step>
      <ProviderButtons providers={invitation.value.providers} invitationToken={token} />
    </Card>
  )
}

function Reset() {
  const inbox = useInbox()
  const token = useRef(linkToken()).current
  const password = useSignal('')
  const isDone = useSignal(false)
  if (isDone.value) {
    return <Card title="Your password is changed" lead="You are signed out everywhere." />
  }
  return (
    <Card title="Choose a new password" lead="It ends every session that you have.">
      <Step
        action="Change the password"
        run={async () => {
          await inbox.client.auth.resetPassword({ token, password: password.value })
          isDone.value = true
        }}
      >
        <PasswordField
          label="New password"
          autocomplete="new-password"
          onInput={(value) => {
            password.value = value
          }}
        />
        <p class="sign-in-hint">{hint}</p>
      </Step>
    </Card>
  )
}

function Forgot() {
  const inbox = useInbox()
  const email = useSignal('')
  const isDone = useSignal(false)
  if (isDone.value) {
    const lead = `If ${email.value} is the address of an agent, a mail with a link is on its way. The link is good for 30 minutes.`
    return <Card title="Look into your mail" lead={lead} />
  }
  return (
    <Card title="Forgot your password?" lead="We mail you a link to choose a new one.">
      <Step
        action="Send the mail"
        run={async () => {
          await inbox.client.auth.requestPasswordReset({ email: email.value })
          isDone.value = true
        }}
      >
        <label class="field-label" for="email">
          Email
        </label>
        <input
          class="field"
          id="email"
          type="email"
          required
          autocomplete="username"
          onInput={(event) => {
            email.value = event.currentTarget.value.trim()
          }}
        />
      </Step>
    </Card>
  )
}
