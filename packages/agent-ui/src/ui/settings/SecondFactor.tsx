// The second factor in the settings: switch it on with a QR code, keep the recovery codes, switch it off.
import { useSignal } from '@preact/signals'
import { encode } from 'uqr'
import { useInbox } from '../../inbox.ts'
import { PasswordField } from '../PasswordField.tsx'
import { ActionForm, Part } from './AccountPage.tsx'
import { useLoad } from './use-load.tsx'

type Step =
  | { at: 'unknown' }
  | { at: 'off' }
  | { at: 'enrolling'; url: string; setupKey: string }
  | { at: 'codes'; recoveryCodes: readonly string[] }
  | { at: 'on'; recoveryCodesLeft: number }

/** `onDone`: it is on, and the codes are kept. */
export function SecondFactor({ onDone }: { onDone?: () => void }) {
  const inbox = useInbox()
  const { me } = inbox.client
  const step = useSignal<Step>({ at: 'unknown' })
  const password = useSignal('')
  const code = useSignal('')

  async function load(): Promise<void> {
    const { isOn, recoveryCodesLeft } = await me.secondFactor()
    step.value = isOn ? { at: 'on', recoveryCodesLeft } : { at: 'off' }
  }
  const fault = useLoad(load)

  async function kept(): Promise<void> {
    if (onDone !== undefined) return onDone()
    await load()
    await inbox.checkDemands()
  }

  const passwordField = (
    <div class="settings-field account-narrow">
      <PasswordField
        label="Your password"
        autocomplete="current-password"
        onInput={(value) => {
          password.value = value
        }}
      />
    </div>
  )
  const shown = step.value
  return (
    <Part
      title="Second factor"
      about="A code of an authenticator app beside your password: who only knows the password does not get in."
    >
      {fault}
      {shown.at === 'off' && (
        <ActionForm
          label="Switch on"
          action="Switch on"
          run={async () => {
            step.value = {
              at: 'enrolling',
              ...(await me.beginSecondFactor({ password: password.value })),
            }
          }}
        >
          {passwordField}
        </ActionForm>
      )}
      {shown.at === 'enrolling' && (
        <ActionForm
          label="Confirm"
          action="Confirm"
          run={async () => {
            step.value = { at: 'codes', ...(await me.confirmSecondFactor({ code: code.value })) }
          }}
        >
          <p class="account-text">
            Scan this with your authenticator app, then enter the code that it shows.
          </p>
          <QrCode text={shown.url} />
          <p class="account-text">
            Or type in this key: <code class="account-key">{shown.setupKey}</code>
          </p>
          <label class="settings-field account-narrow">
            <span class="field-label">Code</span>
            <input
              class="field"
              required
              maxLength={40}
              inputMode="numeric"
              autocomplete="one-time-code"
              onInput={(event) => {
                code.value = event.currentTarget.value
              }}
            />
          </label>
        </ActionForm>
      )}
      {shown.at === 'codes' && (
        <ActionForm label="Recovery codes" action="I have kept them" run={kept}>
          <p class="account-text" role="status">
            The second factor is on. Keep these recovery codes where you find them without your
            phone: each signs you in once, and they are not shown again.
          </p>
          <ul class="account-codes" aria-label="Recovery codes">
            {shown.recoveryCodes.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </ActionForm>
      )}
      {shown.at === 'on' && (
        <>
          <p class="account-text">
            It is on. You have {shown.recoveryCodesLeft} recovery codes left.
          </p>
          {passwordField}
          <ActionForm
            label="New recovery codes"
            action="Make new recovery codes"
            run={async () => {
              step.value = {
                at: 'codes',
                ...(await me.renewRecoveryCodes({ password: password.value })),
              }
            }}
          >
            {null}
          </ActionForm>
          <ActionForm
            label="Switch off"
            action="Switch off"
            run={async () => {
              await me.disableSecondFactor({ password: password.value })
              await load()
            }}
          >
            {null}
          </ActionForm>
        </>
      )}
    </Part>
  )
}

function QrCode({ text }: { text: string }) {
  const { size, data } = encode(text, { border: 2 })
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('')
  return (
    <svg class="account-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label="QR code">
      <path d={path} />
    </svg>
  )
}
