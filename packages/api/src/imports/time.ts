// Reads the times that exports contain. A time without a zone is UTC. Whether 05/04/2024 is in April or in May cannot
// be told from one row, so such a time comes back with both readings and the whole file decides.

export const dateOrders = ['dmy', 'mdy'] as const
export type DateOrder = (typeof dateOrders)[number]

/** Milliseconds since 1970 under each order; null where that order makes no date that can be. */
export type Readings = Record<DateOrder, number | null> & {
  /** The only order that makes a day of the calendar, when the other one makes none. */
  evidence: DateOrder | null
}

const EARLIEST = Date.UTC(1990, 0)
const DAY_MS = 86_400_000

const clock = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:\s?([ap])\.?\s?m\.?)?`
const zone = String.raw`(?:\s?(z|utc|gmt|(?:utc|gmt)?([+-])(\d{1,2}):?(\d{2})?))?`
const pattern = new RegExp(
  String.raw`^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})(?:(?:t|\s*,\s*|\s+)${clock}${zone})?$`,
  'i',
)

/** The readings of a time, or why it cannot be one, in words that go on from "the time … ". */
export function readTime(text: string, now: number): Readings | string {
  const readings = /^\d{9,13}(\.\d+)?$/.test(text) ? readEpoch(text) : readWritten(text)
  if (typeof readings === 'string') return readings
  const { dmy, mdy, evidence } = readings
  if (dmy === null && mdy === null) return 'does not exist'
  const isPossible = (time: number | null) =>
    time !== null && time >= EARLIEST && time <= now + DAY_MS
  if (isPossible(dmy) || isPossible(mdy)) {
    return { dmy: isPossible(dmy) ? dmy : null, mdy: isPossible(mdy) ? mdy : null, evidence }
  }
  return (dmy ?? mdy ?? 0) < EARLIEST ? 'lies before 1990' : 'lies in the future'
}

// Nine or ten digits count seconds, twelve or thirteen milliseconds: both from 1990 on.
function readEpoch(text: string): Readings | string {
  const digits = text.split('.', 1)[0]!.length
  if (digits === 11) return 'is not in a form that is known here'
  const time = Math.floor(Number(text) * (digits < 11 ? 1000 : 1))
  return same(time)
}

const same = (time: number | null): Readings => ({ dmy: time, mdy: time, evidence: null })

function readWritten(text: string): Readings | string {
  const match = pattern.exec(text)
  if (match === null) return 'is not in a form that is known here'
  const [, first = '', , middle = '', last = ''] = match
  const timeOfDay = readClock(match.slice(5))
  if (timeOfDay === undefined) return 'does not exist'
  const at = (year: string, month: string, day: string): number | null => {
    const date = dayOf(Number(year), Number(month), Number(day))
    return date === undefined ? null : date + timeOfDay
  }
  if (first.length === 4 && last.length <= 2) {
    return same(at(first, middle, last))
  }
  if (first.length > 2 || last.length !== 4) return 'is not in a form that is known here'
  const dmy = at(last, middle, first)
  const mdy = at(last, first, middle)
  const evidence = dmy === null ? 'mdy' : mdy === null ? 'dmy' : null
  return { dmy, mdy, evidence }
}

function dayOf(year: number, month: number, day: number): number | undefined {
  if (year < 1000) return undefined
  const time = Date.UTC(year, month - 1, day)
  const date = new Date(time)
  const isSame = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isSame ? time : undefined
}

/** Milliseconds from midnight UTC; undefined for a time that no clock shows. */
function readClock(parts: readonly (string | undefined)[]): number | undefined {
  const [hourText, minuteText, secondText, fraction, half, , sign, zoneHours, zoneMinutes] = parts
  if (hourText === undefined) return 0
  const minute = Number(minuteText)
  const second = Number(secondText ?? 0)
  const hour = half === undefined ? Number(hourText) : hourOfHalf(Number(hourText), half)
  if (hour === undefined || hour > 23 || minute > 59 || second > 59) return undefined
  const offset = Number(zoneHours ?? 0) * 60 + Number(zoneMinutes ?? 0)
  if (offset > 14 * 60) return undefined
  const minutes = hour * 60 + minute - (sign === '-' ? -offset : offset)
  const milliseconds = Math.floor(Number(`0.${fraction ?? 0}`) * 1000)
  return (minutes * 60 + second) * 1000 + milliseconds
}

function hourOfHalf(hour: number, half: string): number | undefined {
  if (hour < 1 || hour > 12) return undefined
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
}
