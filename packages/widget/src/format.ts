// Times and names as people write them. The formatters are made once per language: making one
// per message costs 100 ms in a long thread.
import { locale, t } from './i18n/t.ts'

/** Made when it is first needed: a formatter takes some milliseconds on a slow phone. */
export function inLocale<T>(make: () => T): () => T {
  let made: { locale: string; format: T } | undefined
  return () => {
    if (made?.locale !== locale) made = { locale, format: make() }
    return made.format
  }
}
export const dates = (options: Intl.DateTimeFormatOptions) =>
  inLocale(() => new Intl.DateTimeFormat(locale, options))

const time = dates({ hour: 'numeric', minute: '2-digit' })
const day = dates({ weekday: 'long', day: 'numeric', month: 'long' })
const dayAndYear = dates({ day: 'numeric', month: 'long', year: 'numeric' })
const full = dates({ dateStyle: 'full', timeStyle: 'short' })

const dayMs = 86_400_000

export const timeOf = (iso: string): string => time().format(new Date(iso))
export const fullTimeOf = (iso: string): string => full().format(new Date(iso))

/** The local day as one number, so that days compare. */
export const dayNumber = (date: Date): number =>
  Math.round(new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime() / dayMs)

export function dayOf(iso: string, now: number): string {
  const date = new Date(iso)
  const today = new Date(now)
  const daysAgo = dayNumber(today) - dayNumber(date)
  if (daysAgo === 0) return t('today')
  if (daysAgo === 1) return t('yesterday')
  return (date.getFullYear() === today.getFullYear() ? day : dayAndYear)().format(date)
}

/** One or two letters for an avatar: "Ada Lovelace" → "AL". */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]]
  return ends.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase(locale) ?? '').join('')
}
