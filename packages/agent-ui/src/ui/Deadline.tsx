// On a row of the list: how long there is until this customer should have an answer.
import type { Urgency } from '@deskbell/sdk'
import { Timer, TimerOff } from 'lucide'
import { fullTime, now } from '../time.ts'
import { deadlineOf } from '../urgency.ts'
import { Icon } from './Icon.tsx'

export function Deadline({ urgency }: { urgency: Urgency }) {
  const { length, isLate, tone } = deadlineOf(urgency, now.value)
  const by = fullTime(urgency.respondBy)
  const words = isLate ? `${length} late` : length
  return (
    <span
      class="row-hint"
      data-tone={tone}
      role="img"
      aria-label={`${isLate ? 'answer' : 'respond within'} ${words}`}
      title={isLate ? `Should have had an answer by ${by}` : `Respond by ${by}`}
    >
      <Icon node={isLate ? TimerOff : Timer} size={12} />
      {words}
    </span>
  )
}
