// Times as people read them: relative in lists, by the clock in threads. `now` ticks twice a minute.
import { signal } from '@preact/signals'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

export const now = signal(Date.now())

/** Keeps `now` moving while the page is used; returns what stops it. */
export function startClock(): () => void {
  const tick = () => {
    now.value = Date.now()
  }
  const timer = setInterval(tick, 30_000)
  document.addEventListener('visibilitychange', tick)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', tick)
  }
}

// The interface speaks English, so its dates do too, in the reader's own flavour of it.
export const locale = navigator.language.startsWith('en') ? navigator.language : 'en-GB'
const format = (options: Intl.DateTimeFormatOptions) => {
  const formatter = new Intl.DateTimeFormat(locale, options)
  return (at: string | number) => formatter.format(new Date(at))
}

export const clockTime = format({ hour: 'numeric', minute: '2-digit' })
export const fullTime = format({ dateStyle: 'full', timeStyle: 'short' })
export const shortDate = format({ dateStyle: 'medium' })
const weekday = format({ weekday: 'short' })
const longWeekday = format({ weekday: 'long', day: 'numeric', month: 'long' })
const dayMonth = format({ day: 'numeric', month: 'short' })
const dayMonthYear = format({ day: 'numeric', month: 'short', year: '2-digit' })
const longDate = format({ day: 'numeric', month: 'long', year: 'numeric' })

const startOfDay = (at: number): number => new Date(at).setHours(0, 0, 0, 0)
const daysBetween = (earlier: number, later: number): number =>
  Math.round((startOfDay(later) - startOfDay(earlier)) / day)
const isSameYear = (a: number, b: number) => new Date(a).getFullYear() === new Date(b).getFullYear()

/** `now`, `12m`, `3h`, `Tue`, `4 Mar`, `4 Mar 23`: as short as it can be in a list. */
export function ago(at: string, current = now.value): string {
  const time = Date.parse(at)
  const passed = current - time
  if (passed < minute) return 'now'
  if (passed < hour) return `${Math.floor(passed / minute)}m`
  if (daysBetween(time, current) === 0) return `${Math.floor(passed / hour)}h`
  if (daysBetween(time, current) < 7) return weekday(time)
  return isSameYear(time, current) ? dayMonth(time) : dayMonthYear(time)
}

/** The same in a sentence: `just now`, `12m ago`, `Tue`. */
export function since(at: string, current = now.value): string {
  const words = ago(at, current)
  if (words === 'now') return 'just now'
  return /^\d+[mh]$/.test(words) ? `${words} ago` : words
}

/** How long somebody has waited: `4m`, `3h`, `2d`. */
export function waited(since: string, current = now.value): string {
  const passed = Math.max(0, current - Date.parse(since))
  if (passed < hour) return `${Math.max(1, Math.floor(passed / minute))}m`
  if (passed < 2 * day) return `${Math.floor(passed / hour)}h`
  return `${Math.floor(passed / day)}d`
}

/** How long is left, to the minute that has begun: `9 min`, `3 h`, `now`. */
export function remaining(at: string, given?: number): string {
  // `now` may be half a minute old, which would make ten minutes eleven.
  const current = given ?? Math.max(now.value, Date.now())
  const left = Math.ceil((Date.parse(at) - current) / minute)
  if (left <= 0) return 'now'
  return left < 120 ? `${left} min` : `${Math.round(left / 60)} h`
}

/** The heading of a day in a thread: `Today`, `Yesterday`, `Tuesday, 4 March`. */
export function dayName(at: string, current = now.value): string {
  const time = Date.parse(at)
  const days = daysBetween(time, current)
  if (days === 0) return 'Today'
  if (days === 1) return 'Yesterday'
  return isSameYear(time, current) ? longWeekday(time) : longDate(time)
}

export const isSameDay = (a: string, b: string): boolean =>
  startOfDay(Date.parse(a)) === startOfDay(Date.parse(b))

/** A time in the coming week: `14:00`, `Mon 09:00`. */
export function upcoming(at: string, current = now.value): string {
  const isToday = daysBetween(current, Date.parse(at)) === 0
  return isToday ? clockTime(at) : `${weekday(at)} ${clockTime(at)}`
}

/** When a snoozed conversation comes back: `14:00`, `tomorrow 09:00`, `Mon 09:00`, `4 Mar 09:00`. */
export function until(at: string, current = now.value): string {
  const time = Date.parse(at)
  const days = daysBetween(current, time)
  if (days === 0) return clockTime(at)
  if (days === 1) return `tomorrow ${clockTime(at)}`
  return `${days < 7 ? weekday(at) : dayMonth(at)} ${clockTime(at)}`
}
