// What agents need to sign in, for owners: whether a second factor is demanded of everybody, and what counts as one.
import type { Security } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { useInbox } from '../../inbox.ts'
import { shortDate } from '../../time.ts'
import { ActionForm, Part } from './AccountPage.tsx'
import { useLoad } from './use-load.tsx'
import './Account.css'

const graces = [1, 3, 7, 14, 30] as const

export function SecurityPage() {
  const inbox = useInbox()
  const security = useSignal<Security | null>(null)
  const fault = useLoad(async () => {
    security.value = await inbox.client.security.get()
  })
  const shown = security.value
  return (
    <div class="settings-page account">
      <header class="settings-head">
        <div>
          <h1 class="settings-title">Second factor</h1>
          <p class="settings-about">
            Whether every agent needs a code of an authenticator app beside the password.
          </p>
        </div>
      </header>
      {fault}
      {shown !== null && (
        <Demand
          key={shown.secondFactorFrom}
          security={shown}
          onChange={(changed) => {
            security.value = changed
            void inbox.checkDemands()
          }}
        />
      )}
    </div>
  )
}

interface DemandProps {
  security: Security
  onChange: (changed: Security) => void
}

function Demand({ security, onChange }: DemandProps) {
  const inbox = useInbox()
  const { secondFactorFrom, agentsWithout } = security
  const isDemanded = useSignal(secondFactorFrom !== null)
  const graceDays = useSignal(7)
  const providerIsFactor = useSignal(security.providerIsFactor)
  return (
    <Part title="Demand">
      <p class="settings-hint">
        {agentsWithout === 0 ? 'Every agent has one.' : `${agentsWithout} agents have none yet.`}{' '}
        {secondFactorFrom !== null && `It is demanded from ${shortDate(secondFactorFrom)} on.`}
      </p>
      <ActionForm
        label="Demand"
        action="Save"
        run={async () => {
          onChange(
            await inbox.client.security.update({
              ...{ demandSecondFactor: isDemanded.value, graceDays: graceDays.value },
              providerIsFactor: providerIsFactor.value,
            }),
          )
          inbox.toasts.good('Saved')
        }}
      >
        <label class="settings-check">
          <input
            type="checkbox"
            checked={isDemanded.value}
            onChange={(event) => {
              isDemanded.value = event.currentTarget.checked
            }}
          />
          Demand a second factor of every agent
        </label>
        {isDemanded.value && secondFactorFrom === null && (
          <label class="settings-field account-narrow">
            <span class="field-label">They have until then</span>
            <select
              class="field"
              value={graceDays.value}
              onChange={(event) => {
                graceDays.value = Number(event.currentTarget.value)
              }}
            >
              {graces.map((days) => (
                <option key={days} value={days}>
                  {days === 1 ? 'A day' : `${days} days`}
                </option>
              ))}
            </select>
          </label>
        )}
        <label class="settings-check">
          <input
            type="checkbox"
            checked={providerIsFactor.value}
            onChange={(event) => {
              providerIsFactor.value = event.currentTarget.checked
            }}
          />
          Signing in with a provider of ours counts as one
        </label>
      </ActionForm>
    </Part>
  )
}
