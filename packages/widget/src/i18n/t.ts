// Looks a text up and fills it in, in the language of the page. English is always there; the others are fetched.
import { en, type Plural, type Texts } from './en.ts'

export type TextKey = keyof Texts
type Values = Record<string, string | number>

const others: Record<string, () => Promise<Texts>> = {
  ar: () => import('./ar.ts').then((module) => module.ar),
  de: () => import('./de.ts').then((module) => module.de),
  es: () => import('./es.ts').then((module) => module.es),
  fr: () => import('./fr.ts').then((module) => module.fr),
  kk: () => import('./kk.ts').then((module) => module.kk),
  ru: () => import('./ru.ts').then((module) => module.ru),
  sw: () => import('./sw.ts').then((module) => module.sw),
}

/** The English texts of a part that is fetched later; the other languages come whole. */
export const teach = (more: Partial<Texts>): void => void Object.assign(en, more)

/** The language tag of the texts and formats in use. */
export let locale = 'en'
let texts = en as Texts
let plurals: Intl.PluralRules | undefined
let numbers: Intl.NumberFormat | undefined

// What `Intl` would refuse is passed over, such as `en_US`.
const wellFormed = /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i

/** The first of these that there are texts in; English when there are none. */
export function matchLocale(wanted: readonly (string | undefined)[]): string {
  return (
    wanted.find((tag) => wellFormed.test(tag ?? '') && languageOf(tag!) in { en, ...others }) ??
    'en'
  )
}

/** Resolves when `t` speaks this language; it goes on in the present one when the texts cannot be fetched. */
export async function useLocale(tag: string): Promise<void> {
  if (tag === locale) return
  const load = others[languageOf(tag)]
  try {
    texts = load ? await load() : (en as Texts)
  } catch {
    return
  }
  locale = tag
  plurals = numbers = undefined
}

export const direction = () => (languageOf(locale) === 'ar' ? 'rtl' : 'ltr')

const languageOf = (tag: string): string => tag.toLowerCase().split('-')[0]!

/** `t('newMessages', { count: 3 })`: `count` chooses the plural form, every value replaces its `{name}`. */
export function t(key: TextKey, values: Values = {}): string {
  const text: string | Plural = texts[key]
  const form = typeof text === 'string' ? text : pluralOf(text, Number(values.count))
  return form.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (typeof value !== 'number') return value ?? ''
    numbers ??= new Intl.NumberFormat(locale)
    return numbers.format(value)
  })
}

function pluralOf(text: Plural, count: number): string {
  plurals ??= new Intl.PluralRules(locale)
  return text[plurals.select(count)] ?? text.other
}
