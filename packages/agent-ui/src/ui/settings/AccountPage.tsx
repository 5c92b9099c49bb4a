// Your account: profile and photo, password, second factor, and the devices that are signed in.
import type { Agent } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useInbox } from '../../inbox.ts'
import { inWords } from '../../problems.ts'
import { PasswordField } from '../PasswordField.tsx'
import { Connections } from './Connections.tsx'
import { Devices } from './Devices.tsx'
import { PhotoField } from './PhotoField.tsx'
import { profileOf, WorkFields } from './ProfileFields.tsx'
import { SecondFactor } from './SecondFactor.tsx'
import { NameField, TextField } from './SettingsForm.tsx'
import './Account.css'

export function AccountPage() {
  return (
    <div class="settings-page account">
      <header class="settings-head">
        <div>
          <h1 class="settings-title">Your account</h1>
          <p class="settings-about">
            Who you are to customers and colleagues, and how you sign in.
          </p>
        </div>
      </header>
      <Profile />
      <Password />
      <SecondFactor />
      <Connections />
      <Devices />
    </div>
  )
}

interface PartProps {
  title: string
  about?: ComponentChildren
  children: ComponentChildren
}

export function Part({ title, about, children }: PartProps) {
  return (
    <section class="account-part" aria-label={title}>
      <h2 class="account-heading">{title}</h2>
      {about !== undefined && <p class="settings-about">{about}</p>}
      {children}
    </section>
  )
}

interface ActionFormProps {
  label: string
  action: string
  run: () => Promise<void>
  children: ComponentChildren
}

/** Fields and one button; what went wrong is said between them. */
export function ActionForm({ label, action, run, children }: ActionFormProps) {
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
      class="account-form"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBusy.value) void submit()
      }}
    >
      {children}
      {fault.value !== null && (
        <p class="settings-fault" role="alert">
          {fault.value}
        </p>
      )}
      <div class="settings-foot">
        <button type="submit" class="button button-primary" aria-disabled={isBusy.value}>
          {action}
        </button>
      </div>
    </form>
  )
}

function Profile() {
  const inbox = useInbox()
  const me = inbox.agents.value.find(({ id }) => id === inbox.me.value?.id) ?? inbox.me.value
  return me === null ? null : <ProfileForm key={me.id} me={me} />
}

function ProfileForm({ me }: { me: Agent }) {
  const inbox = useInbox()
  const { client } = inbox
  const { name, title, phone, hiredOn } = me
  const draft = useSignal({ name, title: title ?? '', phone: phone ?? '', hiredOn: hiredOn ?? '' })
  const set = (changes: Partial<typeof draft.value>) => {
    draft.value = { ...draft.value, ...changes }
  }
  return (
    <Part title="Profile">
      {/* Who only reads does not upload; who manages agents does it for them. */}
      {inbox.can('write') && (
        <PhotoField
          agent={me}
          set={(attachmentId) => client.me.setPhoto({ attachmentId })}
          remove={() => client.me.deletePhoto()}
        />
      )}
      <ActionForm
        label="Profile"
        action="Save"
        run={async () => {
          await client.me.update(profileOf(draft.value))
          await inbox.restore()
          inbox.toasts.good('Saved')
        }}
      >
        <div class="settings-pair">
          <NameField draft={draft} maxLength={120} />
          <TextField
            label="Title"
            isOptional
            maxLength={120}
            value={draft.value.title}
            onInput={(value) => set({ title: value })}
          />
        </div>
        <WorkFields draft={draft.value} onChange={set} />
      </ActionForm>
    </Part>
  )
}

/** `onDone`: it is changed. */
export function Password({ onDone }: { onDone?: () => void }) {
  const inbox = useInbox()
  const current = useSignal('')
  const next = useSignal('')
  const round = useSignal(0)
  return (
    <Part title="Password" about="Changing it signs you out everywhere else.">
      <ActionForm
        key={round.value}
        label="Password"
        action="Change the password"
        run={async () => {
          await inbox.client.me.changePassword({
            ...{ currentPassword: current.value, newPassword: next.value },
          })
          inbox.toasts.good('Your password is changed')
          if (onDone !== undefined) return onDone()
          round.value++
        }}
      >
        <div class="settings-pair">
          <div class="settings-field">
            <PasswordField
              label="Current password"
              autocomplete="current-password"
              onInput={(value) => {
                current.value = value
              }}
            />
          </div>
          <div class="settings-field">
            <PasswordField
              label="New password"
              autocomplete="new-password"
              onInput={(value) => {
                next.value = value
              }}
            />
          </div>
        </div>
      </ActionForm>
    </Part>
  )
}
