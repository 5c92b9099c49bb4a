// What a past queue would have looked like with the settings on the page: place and time before and after.
import type { UrgencyPreviewed, UrgencySettings } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { ArrowDown, ArrowUp } from 'lucide'
import { useInbox } from '../../inbox.ts'
import { customerName } from '../../people.ts'
import { inWords } from '../../problems.ts'
import { fullTime, upcoming } from '../../time.ts'
import { lengthOf, levelNames } from '../../urgency.ts'
import { pathOf } from '../../views.ts'
import { Icon } from '../Icon.tsx'
import { Factors } from '../UrgencyPopover.tsx'

const spans = {
  yesterday: { name: 'yesterday', of: () => [midnight(-1), midnight(0)] },
  day: { name: 'the last 24 hours', of: () => last(1) },
  days: { name: 'the last 3 days', of: () => last(3) },
  week: { name: 'the last 7 days', of: () => last(7) },
} as const satisfies Record<string, { name: string; of: () => readonly [Date, Date] }>
type Span = keyof typeof spans

/** The beginning of today, or of the day that is so many days later, on the clock of this device. */
function midnight(later: number): Date {
  const day = new Date()
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + later)
}
const last = (days: number) => [new Date(Date.now() - days * 86_400_000), new Date()] as const
const MOST_SHOWN = 50

interface UrgencyPreviewProps {
  settings: UrgencySettings
  isChanged: boolean
}

export function UrgencyPreview({ settings, isChanged }: UrgencyPreviewProps) {
  const inbox = useInbox()
  const span = useSignal<Span>('day')
  const isBusy = useSignal(false)
  const fault = useSignal<string | null>(null)
  const shown = useSignal<UrgencyPreviewed | null>(null)

  async function run(): Promise<void> {
    isBusy.value = true
    fault.value = null
    try {
      const [from, until] = spans[span.value].of().map((time) => time.toISOString())
      shown.value = await inbox.client.urgency.preview({ from, until, settings })
    } catch (problem) {
      fault.value = inWords(problem)
    } finally {
      isBusy.value = false
    }
  }

  return (
    <section class="urgency-section" aria-label="Try it">
      <h2 class="urgency-section-title">Try it on the past</h2>
      <p class="settings-about">
        Everybody who wrote, the shortest time to answer first
        {isChanged ? ' with these changes' : ''}. Nothing is saved.
      </p>
      <div class="settings-actions">
        <select
          class="field urgency-span"
          aria-label="Which queue"
          value={span.value}
          onChange={(event) => {
            span.value = event.currentTarget.value as Span
          }}
        >
          {Object.entries(spans).map(([id, { name }]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <button type="button" class="button" disabled={isBusy.value} onClick={() => void run()}>
          Show the queue
        </button>
      </div>
      {fault.value !== null && (
        <p class="settings-fault" role="alert">
          {fault.value}
        </p>
      )}
      {shown.value !== null && <Queue previewed={shown.value} />}
    </section>
  )
}

function Queue({ previewed }: { previewed: UrgencyPreviewed }) {
  const { items, conversations, moved } = previewed
  if (items.length === 0)
    return <p class="settings-about">Nobody wrote in that time. Choose a longer one.</p>
  return (
    <>
      <p class="settings-about" role="status">
        {conversations === 1 ? '1 conversation' : `${conversations} conversations`},{' '}
        {moved === 0 ? 'none of them at another level' : `${moved} at another level`}.
      </p>
      <ol class="urgency-queue">
        {items.slice(0, MOST_SHOWN).map((item) => (
          <li key={item.conversationId}>
            <Entry item={item} />
          </li>
        ))}
      </ol>
    </>
  )
}

type Item = UrgencyPreviewed['items'][number]

function Entry({ item }: { item: Item }) {
  const { before, after } = item
  const rise = before.place - after.place
  return (
    <details class="urgency-entry">
      <summary>
        <span class="urgency-place">
          {after.place}
          {rise !== 0 && (
            <span class="urgency-move" data-tone={rise > 0 ? 'up' : 'down'}>
              <Icon node={rise > 0 ? ArrowUp : ArrowDown} size={12} />
              <span class="sr-only">{rise > 0 ? 'up by' : 'down by'} </span>
              {Math.abs(rise)}
            </span>
          )}
        </span>
        <span class="urgency-text">
          <strong>{customerName(item.customer)}</strong> <span dir="auto">{item.text}</span>
        </span>
        <span class="urgency-change">
          {before.score !== after.score && (
            <s>
              <span class="sr-only">before </span>
              {before.score}
            </s>
          )}{' '}
          <strong>{after.score}</strong>
          <span class="pill" data-tone={toneOf(after.level)}>
            {levelNames[after.level]}
          </span>
        </span>
      </summary>
      <div class="urgency-detail">
        <p class="urgency-when" title={fullTime(item.waitingSince)}>
          Waiting since {upcoming(item.waitingSince)}: answer within {targetOf(item, after)}
          {before.respondBy !== after.respondBy && `, before it was ${targetOf(item, before)}`}.{' '}
          <a href={pathOf('all', item.conversationId)}>Open the conversation</a>
        </p>
        <Factors factors={after.factors} />
      </div>
    </details>
  )
}

const targetOf = ({ waitingSince }: Item, { respondBy }: Item['after']): string =>
  lengthOf(Date.parse(respondBy) - Date.parse(waitingSince))

const toneOf = (level: Item['after']['level']) =>
  level === 'now' ? 'bad' : level === 'soon' ? 'warn' : undefined
