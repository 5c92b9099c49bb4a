// What “too high” and “too low” of the agents come to: which weight to change, and to what.
import type { UrgencySettings, UrgencySuggestions } from '@deskbell/sdk'
import { factorName } from '../../urgency.ts'

interface UrgencySuggestionListProps {
  suggestions: UrgencySuggestions
  weights: UrgencySettings['weights']
  canEdit: boolean
  onUse: (code: string, weight: number) => void
}

export function UrgencySuggestionList(props: UrgencySuggestionListProps) {
  const { suggestions, weights, canEdit, onUse } = props
  const { items, judged } = suggestions
  return (
    <section class="urgency-section" aria-label="What agents say">
      <h2 class="urgency-section-title">What agents say</h2>
      {items.length === 0 ? (
        <p class="settings-about">
          {judged === 0
            ? 'Nobody has judged a conversation yet. “Too high” and “Too low” stand beside its deadline, above the thread.'
            : `${judged === 1 ? 'One verdict' : `${judged} verdicts`} in 90 days, not enough to suggest a change.`}
        </p>
      ) : (
        <ul class="urgency-suggestions">
          {items.map(({ code, tooHigh, tooLow, weight, proposedWeight }) => (
            <li key={code} class="urgency-suggestion">
              <span>
                <strong>{factorName(code)}</strong>
                <span class="settings-hint">
                  {' '}
                  {tooHigh} × too high, {tooLow} × too low
                </span>
              </span>
              <span class="urgency-proposed">
                × {weight.toFixed(2)} → × {proposedWeight.toFixed(2)}
              </span>
              {canEdit && (
                <button
                  type="button"
                  class="button"
                  disabled={(weights[code] ?? 1) === proposedWeight}
                  aria-label={`Use the suggestion for ${factorName(code)}`}
                  onClick={() => onUse(code, proposedWeight)}
                >
                  Use
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
