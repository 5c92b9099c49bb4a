// How long ago something was, for lists.
import { dates, dayNumber, inLocale } from './format.ts'
import { locale, t } from './i18n/t.ts'

const minuteMs = 60_000
const shortDay = dates({ day: 'numeric', month: 'short' })
const ago = inLocale(
  () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'narrow' }),
)

/** How long ago, in as few letters as a list has room for. */
export function agoOf(iso: string, now: number): string {
  const date = new Date(iso)
  const minutes = Math.floor((now - date.getTime()) / minuteMs)
  if (minutes < 1) return t('justNow')
  if (minutes < 60) return ago().format(-minutes, 'minute')
  if (minutes < 24 * 60) return ago().format(-Math.floor(minutes / 60), 'hour')
  const days = dayNumber(new Date(now)) - dayNumber(date)
  return days < 7 ? ago().format(-days, 'day') : shortDay().format(date)
}
