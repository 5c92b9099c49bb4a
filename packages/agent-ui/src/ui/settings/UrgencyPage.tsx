// How urgency is weighed: what agents say of it, the weights, keywords and times, and what they would make of a past queue.
import type { UrgencySettings, UrgencySuggestions } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { useInbox } from '../../inbox.ts'
import { inWords } from '../../problems.ts'
import { Phrases, Targets, Weights } from './UrgencyFields.tsx'
import { UrgencyPreview } from './UrgencyPreview.tsx'
import { UrgencySuggestionList } from './UrgencySuggestionList.tsx'
import { useLoad } from './use-load.tsx'
import './UrgencySettings.css'

export function UrgencyPage(_: { id?: string | undefined }) {
  const inbox = useInbox()
  const saved = useSignal<UrgencySettings | null>(null)
  const suggestions = useSignal<UrgencySuggestions | null>(null)
  const fault = useLoad(async () => {
    const { urgency } = inbox.client
    const [settings, suggested] = await Promise.all([urgency.getSettings(), urgency.suggestions()])
    saved.value = settings
    suggestions.value = suggested
  })
  if (saved.value === null || suggestions.value === null) return fault
  return (
    <UrgencyForm
      key={JSON.stringify(saved.value)}
      saved={saved.value}
      suggestions={suggestions.value}
      onSaved={(settings) => {
        saved.value = settings
      }}
    />
  )
}

interface UrgencyFormProps {
  saved: UrgencySettings
  suggestions: UrgencySuggestions
  onSaved: (settings: UrgencySettings) => void
}

function UrgencyForm({ saved, suggestions, onSaved }: UrgencyFormProps) {
  const inbox = useInbox()
  const canEdit = inbox.can('manageUrgency')
  const draft = useSignal(saved)
  const fault = useSignal<string | null>(null)
  const set = (change: Partial<UrgencySettings>) => {
    draft.value = { ...draft.value, ...change }
  }
  const isChanged = JSON.stringify(draft.value) !== JSON.stringify(saved)

  async function save(): Promise<void> {
    try {
      const settings = await inbox.client.urgency.updateSettings(withoutEmpty(draft.value))
      inbox.toasts.good('Saved; everybody who waits is scored again')
      onSaved(settings)
    } catch (problem) {
      fault.value = inWords(problem)
    }
  }

  return (
    <form
      class="settings-page settings-form"
      aria-label="Urgency"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <header>
        <h1 class="settings-title">Urgency</h1>
        <p class="settings-about">
          Every message of a customer is read for what is wrong, how it is said and what calms. It
          begins with 18 points of 100; what is found adds to them or takes off, and the more there
          are the sooner the answer is due. “Waiting” begins with who is to be answered first.
        </p>
        {!canEdit && <p class="settings-about">Ask an admin to change how it is weighed.</p>}
      </header>
      <UrgencySuggestionList
        suggestions={suggestions}
        weights={draft.value.weights}
        canEdit={canEdit}
        onUse={(code, weight) => set({ weights: { ...draft.value.weights, [code]: weight } })}
      />
      <fieldset class="settings-steps settings-form" disabled={!canEdit} aria-label="Settings">
        <Targets targets={draft.value.targets} onChange={(targets) => set({ targets })} />
        <Phrases settings={draft.value} onChange={set} />
        <Weights weights={draft.value.weights} onChange={(weights) => set({ weights })} />
      </fieldset>
      {fault.value !== null && (
        <p class="settings-fault" role="alert">
          {fault.value}
        </p>
      )}
      {canEdit && (
        <>
          <div class="settings-foot">
            <button type="submit" class="button button-primary" disabled={!isChanged}>
              Save
            </button>
            <button
              type="button"
              class="button"
              disabled={!isChanged}
              onClick={() => {
                draft.value = saved
                fault.value = null
              }}
            >
              Discard
            </button>
          </div>
          <UrgencyPreview settings={withoutEmpty(draft.value)} isChanged={isChanged} />
        </>
      )}
    </form>
  )
}

// A line that was added and not filled in says nothing.
const withoutEmpty = (settings: UrgencySettings): UrgencySettings => ({
  ...settings,
  keywords: settings.keywords.filter(({ phrase }) => phrase.trim() !== ''),
  plans: settings.plans.filter(({ plan }) => plan.trim() !== ''),
  topics: settings.topics.filter(({ points }) => points !== 0),
})
