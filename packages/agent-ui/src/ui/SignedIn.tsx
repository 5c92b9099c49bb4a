// Where a browser comes back from a sign-in provider: straight into the inbox, or by way of what is still missing.
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { useInbox } from '../inbox.ts'
import { inWords } from '../problems.ts'
import { takeAnswer } from '../provider-sign-in.ts'
import { root, settingsPath, signedInPath } from '../views.ts'
import { PasswordField } from './PasswordField.tsx'
import { Card, Step } from './Welcome.tsx'

type Answer = Awaited<
  ReturnType<ReturnType<typeof useInbox>['client']['auth']['finishProviderSignIn']>
>
type Need = Answer['needs'][number]

const leads: Record<Need, (email: string | null) => string> = {
  name: () => 'What should customers and colleagues call you?',
  email: () => 'Your provider does not vouch for an address. We mail you a link to go on with.',
  password: (email) => `${email} has an account already. Its password connects the two, this once.`,
  code: () => 'Enter the code that your authenticator app shows, or a recovery code.',
}

export function SignedIn() {
  const inbox = useInbox()
  const { route } = useLocation()
  const given = useRef(takeAnswer(signedInPath)).current
  const answer = useSignal<Answer | null>(null)
  const fault = useSignal<string | null>(given ? null : 'This way was not begun in this tab.')
  const fields = useRef<Partial<Record<Need, string>>>({})

  async function take(next: Answer): Promise<void> {
    answer.value = next
    if (next.status === 'connected') {
      inbox.toasts.good('Connected')
      route(settingsPath('account'))
    }
    if (next.session === null) return
    await inbox.enter(next.session)
    route(root)
  }
  useEffect(() => {
    if (given === null) return
    inbox.client.auth
      .finishProviderSignIn(given)
      .then(take)
      .catch((problem: unknown) => {
        fault.value = inWords(problem)
      })
  }, [])

  if (fault.value !== null) return <Card title="You are not signed in" lead={fault.value} />
  const need = answer.value?.needs[0]
  if (answer.value?.status === 'mailed')
    return <Card title="Look into your mail" lead="If the address is free, a link is on its way." />
  if (given === null || need === undefined) return <main class="sign-in" aria-busy="true" />
  return (
    <Card title="One more thing" lead={leads[need](answer.value?.email ?? null)}>
      <Step
        key={need}
        action="Go on"
        run={async () => {
          const { flow } = given
          await take(await inbox.client.auth.completeProviderSignIn({ flow, ...fields.current }))
        }}
      >
        <Field
          need={need}
          onInput={(value) => {
            fields.current[need] = value
          }}
        />
      </Step>
    </Card>
  )
}

function Field({ need, onInput }: { need: Need; onInput: (value: string) => void }) {
  if (need === 'password')
    return <PasswordField label="Password" autocomplete="current-password" onInput={onInput} />
  const label = { name: 'Your name', email: 'Email', code: 'Code' }[need]
  const autocomplete = { name: 'name', email: 'email', code: 'one-time-code' }[need]
  return (
    <>
      <label class="field-label" for="need">
        {label}
      </label>
      <input
        {...(need === 'email' ? { type: 'email' } : { type: 'text' })}
        class="field"
        id="need"
        required
        maxLength={254}
        autocomplete={autocomplete}
        aria-describedby="sign-in-error"
        onInput={(event) => onInput(event.currentTarget.value.trim())}
      />
    </>
  )
}
