// The fields of business hours: from when to when on a day, and a day that is different.
import { Plus, X } from 'lucide'
import { nextPeriod, type OpenException, type Period, shownEnd, typedEnd } from '../../hours.ts'
import { Icon } from '../Icon.tsx'

const MOST_PERIODS = 6

interface PeriodsProps {
  label: string
  periods: readonly Period[]
  onChange: (periods: Period[]) => void
}

export function Periods({ label, periods, onChange }: PeriodsProps) {
  return (
    <fieldset class="hours-periods" aria-label={`Hours of ${label}`}>
      {periods.length === 0 && <span class="hours-closed">Closed</span>}
      {periods.map((period, index) => (
        <span key={index} class="hours-period">
          <input
            class="field"
            type="time"
            required
            aria-label={`${label} from`}
            value={period.from}
            onChange={(event) =>
              onChange(periods.with(index, { ...period, from: event.currentTarget.value }))
            }
          />
          –
          <input
            class="field"
            type="time"
            required
            aria-label={`${label} until`}
            value={shownEnd(period.to)}
            onChange={(event) =>
              onChange(periods.with(index, { ...period, to: typedEnd(event.currentTarget.value) }))
            }
          />
          <button
            type="button"
            class="icon-button"
            aria-label={`Remove these hours of ${label}`}
            onClick={() => onChange(periods.toSpliced(index, 1))}
          >
            <Icon node={X} size={15} />
          </button>
        </span>
      ))}
      {periods.length < MOST_PERIODS && (
        <button
          type="button"
          class="icon-button"
          aria-label={`Add hours to ${label}`}
          title="Add hours"
          onClick={() => onChange([...periods, nextPeriod(periods)])}
        >
          <Icon node={Plus} size={15} />
        </button>
      )}
    </fieldset>
  )
}

interface ExceptionFieldsProps {
  place: number
  exception: OpenException
  onChange: (exception: OpenException) => void
  onRemove: () => void
}

export function ExceptionFields(props: ExceptionFieldsProps) {
  const { place, exception, onChange, onRemove } = props
  const label = exception.name || `day ${place}`
  return (
    <fieldset class="settings-box" aria-label={label}>
      <div class="hours-exception">
        <label class="settings-field">
          <span class="field-label">Name</span>
          <input
            class="field"
            required
            maxLength={80}
            placeholder="New Year"
            value={exception.name}
            onInput={(event) => onChange({ ...exception, name: event.currentTarget.value })}
          />
        </label>
        <label class="settings-field">
          <span class="field-label">Date</span>
          <input
            class="field"
            type="date"
            required
            value={exception.date}
            onChange={(event) => onChange({ ...exception, date: event.currentTarget.value })}
          />
        </label>
        <label class="settings-field">
          <span class="field-label">Last day</span>
          <input
            class="field"
            type="date"
            min={exception.date}
            value={exception.lastDate ?? ''}
            onChange={(event) =>
              onChange({ ...exception, lastDate: event.currentTarget.value || null })
            }
          />
        </label>
        <button type="button" class="icon-button" aria-label={`Remove ${label}`} onClick={onRemove}>
          <Icon node={X} size={15} />
        </button>
      </div>
      <div class="hours-day">
        <Periods
          label={label}
          periods={exception.periods}
          onChange={(periods) => onChange({ ...exception, periods })}
        />
        <label class="settings-check">
          <input
            type="checkbox"
            checked={exception.isYearly}
            onChange={(event) => onChange({ ...exception, isYearly: event.currentTarget.checked })}
          />
          Every year
        </label>
      </div>
    </fieldset>
  )
}
