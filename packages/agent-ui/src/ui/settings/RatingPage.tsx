// Satisfaction in the settings: whether customers are asked, when and how, and what they said in the last 30 days.
import type { CsatSettings, CsatSummary } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { useInbox } from '../../inbox.ts'
import { Stars } from '../Ratings.tsx'
import { ActionForm, Part } from './AccountPage.tsx'
import { useLoad } from './use-load.tsx'
import './Account.css'

export function RatingPage() {
  const inbox = useInbox()
  const settings = useSignal<CsatSettings | null>(null)
  const fault = useLoad(async () => {
    settings.value = await inbox.client.csat.getSettings()
  })
  return (
    <div class="settings-page account">
      <header class="settings-head">
        <div>
          <h1 class="settings-title">Satisfaction</h1>
          <p class="settings-about">
            After a conversation is resolved its customer may say how it went, from 1 to 5, with a
            comment.
          </p>
        </div>
      </header>
      <Sums />
      {fault}
      {settings.value !== null && <Asking settings={settings.value} />}
    </div>
  )
}

const delays = [
  [0, 'At once'],
  [5, 'After 5 minutes'],
  [60, 'After an hour'],
  [1440, 'After a day'],
] as const

function Asking({ settings }: { settings: CsatSettings }) {
  const inbox = useInbox()
  const canEdit = inbox.can('manageRatings')
  const draft = useSignal(settings)
  const set = (change: Partial<CsatSettings>) => (draft.value = { ...draft.value, ...change })
  const { isOn, delayMinutes, question } = draft.value
  const isOther = !delays.some(([minutes]) => minutes === delayMinutes)
  return (
    <Part title="Asking">
      <ActionForm
        label="Asking"
        action="Save"
        run={async () => {
          const words = question?.trim() || null
          await inbox.client.csat.updateSettings({ ...draft.value, question: words })
          inbox.toasts.good('Saved')
        }}
      >
        <fieldset class="settings-fieldset" disabled={!canEdit}>
          <label class="settings-check">
            <input
              type="checkbox"
              checked={isOn}
              onChange={(event) => set({ isOn: event.currentTarget.checked })}
            />
            Ask customers how it went
          </label>
          <div class="settings-pair">
            <label class="settings-field">
              <span class="field-label">When</span>
              <select
                class="field"
                value={String(delayMinutes)}
                onChange={(event) => set({ delayMinutes: Number(event.currentTarget.value) })}
              >
                {delays.map(([minutes, words]) => (
                  <option key={minutes} value={String(minutes)}>
                    {words}
                  </option>
                ))}
                {isOther && <option value={String(delayMinutes)}>{delayMinutes} minutes</option>}
              </select>
            </label>
            <label class="settings-field">
              <span class="field-label">Question</span>
              <input
                class="field"
                maxLength={200}
                placeholder="How did we do?"
                value={question ?? ''}
                onInput={(event) => set({ question: event.currentTarget.value })}
              />
              <span class="settings-hint">
                Left empty, customers read ours in their own language.
              </span>
            </label>
          </div>
        </fieldset>
      </ActionForm>
    </Part>
  )
}

const views = { agent: 'By agent', topic: 'By topic', day: 'By day' } as const
type By = keyof typeof views

function Sums() {
  const inbox = useInbox()
  const by = useSignal<By>('agent')
  const summary = useSignal<CsatSummary | null>(null)
  const fault = useLoad(async () => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
    summary.value = await inbox.client.csat.summary({ by: by.value, timeZone })
  }, [by.value])
  const sums = summary.value
  if (fault !== null || sums === null) return fault
  return (
    <Part title="The last 30 days">
      {sums.average === null ? (
        <p class="settings-hint">
          {sums.asked === 0 ? 'Nobody was asked.' : `Nobody of ${sums.asked} has answered yet.`}
        </p>
      ) : (
        <>
          <p class="rating-sums">
            <span>
              <strong>{sums.average.toFixed(2)}</strong> of 5
            </span>
            <Stars score={Math.round(sums.average)} />
            <span>
              {sums.answered} of {sums.asked} answered
            </span>
          </p>
          <label class="settings-field">
            <span class="sr-only">Show</span>
            <select
              class="field"
              value={by.value}
              onChange={(event) => (by.value = event.currentTarget.value as By)}
            >
              {Object.entries(views).map(([id, name]) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <SumTable groups={sums.groups} />
        </>
      )}
    </Part>
  )
}

const SumTable = ({ groups }: { groups: CsatSummary['groups'] }) => (
  <table class="rating-table">
    <thead>
      <tr>
        <th scope="col">Of</th>
        <th scope="col">Average</th>
        <th scope="col">Answered</th>
        <th scope="col">Asked</th>
      </tr>
    </thead>
    <tbody>
      {groups.map(({ key, name, average, answered, asked }) => (
        <tr key={key}>
          <td>{name ?? 'None'}</td>
          <td>{average?.toFixed(2) ?? '–'}</td>
          <td>{answered}</td>
          <td>{asked}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
