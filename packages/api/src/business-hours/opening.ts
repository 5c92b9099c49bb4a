// When the doors are open, on the clock of the business: instants from hours of the week, also where that clock is put
// forward or back. A time that such a night leaves out is the one after it; of one that comes twice it is the first.
import { Temporal } from 'temporal-polyfill'
import { type OpenException, type OpeningHours, weekdays } from './schema.ts'

type Zoned = OpeningHours & { timeZone: string }
type Span = { from: number; to: number }

const DAY_MS = 86_400_000
const HORIZON_MS = 400 * DAY_MS

/** Whether it is open at this moment, and until when that holds. */
export function openingAt(
  hours: Zoned,
  now: number,
): { isOpen: boolean; changesAt: number | null } {
  if (!hours.isOn) return { isOpen: true, changesAt: null }
  let openUntil: number | undefined
  for (const { from, to } of spansFrom(hours, now, now + HORIZON_MS)) {
    if (to <= now) continue
    if (openUntil === undefined && from > now) return { isOpen: false, changesAt: from }
    // What ends at midnight and begins there again has not ended.
    if (openUntil !== undefined && from > openUntil) return { isOpen: true, changesAt: openUntil }
    openUntil = Math.max(openUntil ?? 0, to)
  }
  return { isOpen: openUntil !== undefined, changesAt: null }
}

/** How much of the time between two moments it was open. */
export function openMilliseconds(hours: Zoned, from: number, to: number): number {
  if (!hours.isOn) return to - from
  let sum = 0
  for (const span of spansFrom(hours, from, to)) {
    if (span.from >= to) break
    sum += Math.max(0, Math.min(span.to, to) - Math.max(span.from, from))
  }
  return sum
}

/** When it will have been open for so long; null: not in the next year. */
export function afterOpen(hours: Zoned, from: number, milliseconds: number): number | null {
  if (!hours.isOn) return from + milliseconds
  let left = milliseconds
  for (const span of spansFrom(hours, from, from + HORIZON_MS)) {
    const begin = Math.max(span.from, from)
    if (span.to - begin >= left) return begin + left
    left -= Math.max(0, span.to - begin)
  }
  return null
}

/** In order, from the day before: its last hours may end in this one, where a night was left out. */
function* spansFrom(hours: Zoned, begin: number, end: number): Generator<Span> {
  const { timeZone } = hours
  const first = Temporal.Instant.fromEpochMilliseconds(begin).toZonedDateTimeISO(timeZone)
  let date = first.toPlainDate().subtract({ days: 1 })
  for (let at = begin - 2 * DAY_MS; at < end; at += DAY_MS, date = date.add({ days: 1 })) {
    for (const { from, to } of periodsOn(hours, date)) {
      const span = { from: instantOf(date, from, timeZone), to: instantOf(date, to, timeZone) }
      if (span.from < span.to) yield span
    }
  }
}

function instantOf(date: Temporal.PlainDate, clock: string, timeZone: string): number {
  const zoned =
    clock === '24:00'
      ? date.add({ days: 1 }).toZonedDateTime({ timeZone })
      : date.toZonedDateTime({ timeZone, plainTime: clock })
  return zoned.epochMilliseconds
}

function periodsOn({ week, exceptions }: OpeningHours, date: Temporal.PlainDate) {
  const isOn = (one: OpenException) => isWithin(one, date)
  const exception =
    exceptions.find((one) => !one.isYearly && isOn(one)) ??
    exceptions.find((one) => one.isYearly && isOn(one))
  return (exception ?? { periods: week[weekdays[date.dayOfWeek - 1]!] }).periods
}

function isWithin(exception: OpenException, date: Temporal.PlainDate): boolean {
  const first = Temporal.PlainDate.from(exception.date)
  const last = Temporal.PlainDate.from(exception.lastDate ?? exception.date)
  if (!exception.isYearly) return isBetween(date, first, last)
  // What began in the year before may reach into this one.
  return [date.year - 1, date.year].some((year) => {
    const begin = first.with({ year })
    return isBetween(date, begin, begin.add(first.until(last)))
  })
}

const isBetween = (
  date: Temporal.PlainDate,
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
): boolean =>
  Temporal.PlainDate.compare(first, date) <= 0 && Temporal.PlainDate.compare(date, last) <= 0
