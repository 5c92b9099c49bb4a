// Above the thread: until when to answer, and behind it why: each factor with its points and the words that earned them.
import type { Conversation, Urgency } from '@deskbell/sdk'
import { useSignal } from '@preact/signals'
import { Check, Timer, TimerOff, TrendingDown, TrendingUp } from 'lucide'
import { useInbox } from '../inbox.ts'
import { now, until } from '../time.ts'
import { deadlineOf, factorName, signed } from '../urgency.ts'
import { settingsPath } from '../views.ts'
import { Icon } from './Icon.tsx'
import { PopoverPanel, usePopover } from './Popover.tsx'
import './Urgency.css'

export function UrgencyPopover({ conversation }: { conversation: Conversation }) {
  const popover = usePopover()
  const { urgency, status } = conversation
  if (urgency === null || status === 'resolved') return null
  const { length, isLate, tone } = deadlineOf(urgency, now.value)
  return (
    <>
      <button
        type="button"
        {...popover.trigger}
        class="button button-quiet thread-field urgency-trigger"
        data-tone={tone}
        aria-haspopup="dialog"
      >
        <Icon node={isLate ? TimerOff : Timer} size={14} />
        {isLate ? `Answer is ${length} late` : `Respond within ${length}`}
        <span class="sr-only">, show why</span>
      </button>
      <PopoverPanel controls={popover} label="Urgency" role="dialog">
        {() => <Why conversation={conversation} urgency={urgency} />}
      </PopoverPanel>
    </>
  )
}

function Why({ conversation, urgency }: { conversation: Conversation; urgency: Urgency }) {
  const inbox = useInbox()
  const { waitingSince } = conversation
  return (
    <div class="urgency">
      <header class="urgency-head">
        <strong>Urgency {urgency.score}</strong>
        <span class="urgency-of">of 100</span>
      </header>
      <meter class="urgency-meter" min={0} max={100} value={urgency.score} aria-hidden="true" />
      <p class="urgency-when">
        {waitingSince !== null && `Waiting since ${until(waitingSince, now.value)}, `}
        answer by {until(urgency.respondBy, now.value)}
      </p>
      <Factors factors={urgency.factors} />
      <p class="urgency-when">
        Each message begins with 18 points; towards 0 and 100 a point counts less.
      </p>
      {inbox.can('write') && <Verdict id={conversation.id} />}
      {inbox.can('manageUrgency') && (
        <a class="urgency-settings" href={settingsPath('urgency')}>
          How urgency is weighed
        </a>
      )}
    </div>
  )
}

export function Factors({ factors }: { factors: Urgency['factors'] }) {
  const inbox = useInbox()
  if (factors.length === 0)
    return <p class="urgency-when">Nothing in it asks for haste, and nothing calms.</p>
  const evidenceOf = ({ code, evidence }: Urgency['factors'][number]) =>
    code === 'topic'
      ? (inbox.topics.value.find(({ id }) => id === evidence)?.name ?? '')
      : `“${evidence}”`
  return (
    <ul class="urgency-factors" aria-label="Why">
      {factors.map((factor, index) => (
        <li key={`${factor.code} ${index}`} class="urgency-factor">
          <span class="urgency-name">{factorName(factor.code)}</span>
          <span class="urgency-points" data-calms={factor.points < 0 ? '' : undefined}>
            {signed(factor.points)}
          </span>
          <span class="urgency-words" dir="auto">
            {evidenceOf(factor)}
          </span>
        </li>
      ))}
    </ul>
  )
}

const verdicts = [
  { id: 'too_high', name: 'Too high', icon: TrendingDown },
  { id: 'too_low', name: 'Too low', icon: TrendingUp },
] as const
type VerdictId = (typeof verdicts)[number]['id']

function Verdict({ id }: { id: string }) {
  const inbox = useInbox()
  const chosen = useSignal<VerdictId | null>(null)
  async function judge(verdict: VerdictId): Promise<void> {
    const before = chosen.value
    chosen.value = before === verdict ? null : verdict
    try {
      await inbox.client.conversations.judgeUrgency({ id, verdict: chosen.value ?? 'right' })
    } catch (problem) {
      chosen.value = before
      inbox.report(problem)
    }
  }
  return (
    <fieldset class="urgency-verdict">
      <legend class="urgency-when">Is that right?</legend>
      {verdicts.map(({ id: verdict, name, icon }) => (
        <button
          key={verdict}
          type="button"
          class="button"
          aria-pressed={chosen.value === verdict}
          onClick={() => void judge(verdict)}
        >
          <Icon node={icon} size={14} />
          {name}
        </button>
      ))}
      <span class="urgency-thanks" role="status">
        {chosen.value !== null && (
          <>
            <Icon node={Check} size={12} />
            Noted for the settings
          </>
        )}
      </span>
    </fieldset>
  )
}
