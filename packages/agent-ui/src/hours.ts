// Business hours in words: what customers are told, and how an hour of the day is typed.
import type { Availability, BusinessHours } from '@deskbell/sdk'
import { until } from './time.ts'

export type Week = BusinessHours['week']
export type Weekday = keyof Week
export type Period = Week[Weekday][number]
export type OpenException = BusinessHours['exceptions'][number]

export const weekdays = [
  ['monday', 'Monday'],
  ['tuesday', 'Tuesday'],
  ['wednesday', 'Wednesday'],
  ['thursday', 'Thursday'],
  ['friday', 'Friday'],
  ['saturday', 'Saturday'],
  ['sunday', 'Sunday'],
] as const satisfies readonly (readonly [Weekday, string])[]

/** `within 10 minutes`; null when there is nothing to promise. */
export function replyTimeInWords(minutes: number | null): string | null {
  if (minutes === null) return null
  if (minutes <= 5) return 'within a few minutes'
  if (minutes < 60) return `within ${minutes} minutes`
  if (minutes < 24 * 60) return minutes === 60 ? 'within an hour' : `within ${minutes / 60} hours`
  const days = minutes / (24 * 60)
  return days === 1 ? 'within a day' : days === 7 ? 'within a week' : `within ${days} days`
}

export function availabilityInWords({ isOpen, changesAt }: Availability, now: number): string {
  const state = isOpen ? 'Open' : 'Closed'
  return changesAt === null ? `${state} now` : `${state} now, until ${until(changesAt, now)}`
}

/** A field for times knows no 24:00; at the end of hours midnight is meant. */
export const typedEnd = (value: string): string => (value === '00:00' ? '24:00' : value)
export const shownEnd = (value: string): string => (value === '24:00' ? '00:00' : value)

/** Hours to begin with: after those that are there, as long as the day goes on. */
export function nextPeriod(periods: readonly Period[]): Period {
  const last = periods.at(-1)?.to
  if (last === undefined) return { from: '09:00', to: '17:00' }
  const begin = Math.min(Number(last.slice(0, 2)) + 1, 22)
  const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`
  return { from: clock(begin), to: clock(Math.min(begin + 4, 24)) }
}
