// Business hours in the settings: the week, the days that are different, and what customers are told of it now.
import { Plus } from 'lucide'
import { availabilityInWords, replyTimeInWords, type Week, weekdays } from '../../hours.ts'
import { useInbox } from '../../inbox.ts'
import { now } from '../../time.ts'
import { settingsPath } from '../../views.ts'
import { Icon } from '../Icon.tsx'
import { ExceptionFields, Periods } from './HoursFields.tsx'
import { SettingsDraft } from './SettingsDraft.tsx'
import './Hours.css'

export function HoursPage() {
  const inbox = useInbox()
  const { businessHours } = inbox.client
  return (
    <SettingsDraft
      title="Business hours"
      about="When somebody answers. The chat tells customers, on their own clock, and how soon. Messages are taken at any time."
      canEdit={inbox.can('manageWorkspace')}
      load={() => businessHours.get()}
      save={({ isOn, week, exceptions }) => businessHours.update({ isOn, week, exceptions })}
    >
      {(draft, set, saved) => {
        const reply = replyTimeInWords(saved.availability.replyMinutes)
        return (
          <>
            <p class="hours-now" role="status">
              <strong>{availabilityInWords(saved.availability, now.value)}</strong>
              <span>
                {reply === null
                  ? 'How soon you answer is not known: there are too few replies of late.'
                  : `You usually answer ${reply}.`}
              </span>
            </p>
            <label class="settings-check">
              <input
                type="checkbox"
                checked={draft.isOn}
                onChange={(event) => set({ isOn: event.currentTarget.checked })}
              />
              We have business hours
            </label>
            {draft.isOn && (
              <>
                <section class="hours-part" aria-label="Week">
                  <h2 class="hours-heading">Week</h2>
                  <p class="settings-about">
                    On the clock of {draft.timeZone}, which is set under{' '}
                    <a href={settingsPath('workspace')}>Workspace</a>.
                  </p>
                  {weekdays.map(([day, name]) => (
                    <div key={day} class="hours-day">
                      <span class="hours-name">{name}</span>
                      <Periods
                        label={name}
                        periods={draft.week[day]}
                        onChange={(periods) => set({ week: { ...draft.week, [day]: periods } })}
                      />
                    </div>
                  ))}
                  <button
                    type="button"
                    class="button hours-add"
                    onClick={() => set({ week: likeMonday(draft.week) })}
                  >
                    Same as Monday until Friday
                  </button>
                </section>
                <section class="hours-part" aria-label="Days that are different">
                  <h2 class="hours-heading">Days that are different</h2>
                  <p class="settings-about">Holidays, and days with other hours.</p>
                  {draft.exceptions.map((exception, index) => (
                    <ExceptionFields
                      key={index}
                      place={index + 1}
                      exception={exception}
                      onChange={(changed) =>
                        set({ exceptions: draft.exceptions.with(index, changed) })
                      }
                      onRemove={() => set({ exceptions: draft.exceptions.toSpliced(index, 1) })}
                    />
                  ))}
                  <button
                    type="button"
                    class="button hours-add"
                    onClick={() => set({ exceptions: [...draft.exceptions, newException()] })}
                  >
                    <Icon node={Plus} size={15} />
                    Add a day
                  </button>
                </section>
              </>
            )}
          </>
        )
      }}
    </SettingsDraft>
  )
}

const likeMonday = (week: Week): Week => {
  const { monday } = week
  return { ...week, tuesday: monday, wednesday: monday, thursday: monday, friday: monday }
}

const newException = () => ({
  date: new Date(now.value).toISOString().slice(0, 10),
  lastDate: null,
  name: '',
  periods: [],
  isYearly: false,
})
