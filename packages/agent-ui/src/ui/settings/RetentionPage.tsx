// Retention rules in the settings, for owners: how long what is not needed is kept, and what would go now.
import { useSignal } from '@preact/signals'
import { useInbox } from '../../inbox.ts'
import { ago } from '../../time.ts'
import { ActionForm } from './AccountPage.tsx'
import { useLoad } from './use-load.tsx'
import './Account.css'

const rules = [
  [
    'conversationDays',
    'Days without anything new after which a resolved conversation is deleted',
    1,
  ],
  [
    'customerDays',
    'Days of absence after which a customer is erased, if nothing of theirs is open',
    30,
  ],
  ['auditDays', 'Days for which the audit log is kept', 30],
] as const
type Days = Record<(typeof rules)[number][0], string>

export function RetentionPage() {
  const inbox = useInbox()
  const { retention } = inbox.client
  const days = useSignal<Days | null>(null)
  const runAt = useSignal<string | null>(null)
  const preview = useSignal<string | null>(null)

  async function load(): Promise<void> {
    const { runAt: last, ...known } = await retention.get()
    runAt.value = last
    days.value = {
      conversationDays: String(known.conversationDays ?? ''),
      customerDays: String(known.customerDays ?? ''),
      auditDays: String(known.auditDays ?? ''),
    }
  }
  const fault = useLoad(load)

  const chosen = (given: Days) =>
    Object.entries(given).map(([name, text]) => [name, text === '' ? null : Number(text)] as const)

  async function look(given: Days): Promise<void> {
    const asked = Object.fromEntries(chosen(given).filter(([, value]) => value !== null))
    const { conversations, customers, auditEntries } = await retention.preview(asked)
    preview.value = `${conversations} conversations, ${customers} customers and ${auditEntries} entries of the audit log would go now.`
  }

  if (fault !== null) return fault
  if (days.value === null) return <div class="settings-page account" aria-busy="true" />
  const given = days.value
  return (
    <div class="settings-page account">
      <header class="settings-head">
        <div>
          <h1 class="settings-title">Retention</h1>
          <p class="settings-about">
            What is not needed any more goes by itself, once an hour and for good, with a receipt in
            the audit log. An empty field keeps it for ever.
          </p>
        </div>
      </header>
      <ActionForm
        label="Retention"
        action="Save"
        run={async () => {
          await retention.update(Object.fromEntries(chosen(given)))
          await load()
          inbox.toasts.good('Saved')
        }}
      >
        {rules.map(([name, label, least]) => (
          <label key={name} class="settings-field account-narrow">
            <span class="field-label">{label}</span>
            <input
              class="field"
              type="number"
              min={least}
              max={36_500}
              placeholder="For ever"
              value={given[name]}
              onInput={(event) => {
                days.value = { ...given, [name]: event.currentTarget.value }
                preview.value = null
              }}
            />
          </label>
        ))}
        <p>
          <button type="button" class="button" onClick={() => void look(given).catch(inbox.report)}>
            What would go
          </button>{' '}
          <output>{preview.value}</output>
        </p>
      </ActionForm>
      {runAt.value !== null && <p class="settings-hint">It last ran {ago(runAt.value)}.</p>}
    </div>
  )
}
