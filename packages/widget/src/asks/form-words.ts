// The words of a form in the language of the page, as far as it has them.
import type { MessageForm } from '@deskbell/sdk'
import { locale } from '../i18n/t.ts'

export type Value = string | number | boolean | string[]
export type Values = Record<string, Value>
/** A form as clients draw it, sent with a message or asked before the first one. */
export type FormContent = Pick<MessageForm, 'title' | 'schema' | 'steps' | 'translations'>

export type Translated = { title?: string; description?: string; options?: string[] }

/** The words of this language, as far as there are any: its own, or those of the language at large. */
export function wordsOf({ translations }: Pick<MessageForm, 'translations'>): {
  title?: string
  steps?: string[]
  fields: Record<string, Translated>
} {
  const [language] = locale.toLowerCase().split('-')
  const tags = Object.keys(translations)
  const tag =
    tags.find((one) => one.toLowerCase() === locale.toLowerCase()) ??
    tags.find((one) => one.toLowerCase() === language)
  return (tag !== undefined && translations[tag]) || { fields: {} }
}
