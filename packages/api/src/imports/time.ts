// Reads the times that exports contain. A time without a zone is UTC. Whether 05/04/2024 is in April or in May cannot
// be told from one row, so such a time comes back with both readings and the whole file decides.

export const dateOrders = ['dmy', 'mdy'] as const
export type DateOrder = (typeof dateOrders)[number]

/** Milliseconds since 1970 under each order; null where an order makes no date. Equal where the order does not matter. */
export type Readings = Record<DateOrder, number | null>

const FIRST_YEAR = 1990
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
  const { dmy, mdy } = readings
  if (dmy === null && mdy === null) return 'does not exist'
  const latest = now + DAY_MS
  const isLate = (time: number | null) => time === null || time > latest
  if (isLate(dmy) && isLate(mdy)) return 'lies in the future'
  const isEarly = (time: number | null) => time === null || time < Date.UTC(FIRST_YEAR, 0)
  if (isEarly(dmy) && isEarly(mdy)) return `lies before ${FIRST_YEAR}`
  return readings
}

// Nine or ten digits count seconds, twelve or thirteen milliseconds: both from 1990 on.
function readEpoch(text: string): Readings | string {
  const digits = text.split('.', 1)[0]!.length
  if (digits === 11) return 'is not in a form that is known here'
  const time = Math.floor(Number(text) * (digits < 11 ? 1000 : 1))
  return { dmy: time, mdy: time }
}

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
    const time = at(first, middle, last)
    return { dmy: time, mdy: time }
  }
  if (first.length > 2 || last.length !== 4) return 'is not in a form that is known here'
  return { dmy: at(last, middle, first), mdy: at(last, first, middle) }
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
