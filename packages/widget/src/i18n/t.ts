// Looks a text up and fills it in. One locale so far.
import { en, type Plural, type Texts } from './en.ts'

export type TextKey = keyof Texts
type Values = Record<string, string | number>

export const locale = 'en'
const texts: Texts = en
const plurals = new Intl.PluralRules(locale)
const numbers = new Intl.NumberFormat(locale)

/** `t('newMessages', { count: 3 })`: `count` chooses the plural form, every value replaces its `{name}`. */
export function t(key: TextKey, values: Values = {}): string {
  const text: string | Plural = texts[key]
  const form =
    typeof text === 'string' ? text : (text[plurals.select(Number(values.count))] ?? text.other)
  return form.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    return typeof value === 'number' ? numbers.format(value) : (value ?? '')
  })
}
