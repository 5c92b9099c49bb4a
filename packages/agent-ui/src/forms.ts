// The forms of the workspace, fetched when they are first needed, and the plain list of fields that people edit in place
// of their schema.
import type { Client, Form, FormField } from '@deskbell/sdk'
import { signal } from '@preact/signals'
import { all } from './all-pages.ts'

const FRESH_MS = 60_000

export function createForms(client: Client, report: (problem: unknown) => void) {
  const forms = signal<readonly Form[]>([])
  const isLoaded = signal(false)
  let askedAt = Number.NEGATIVE_INFINITY

  async function load(): Promise<void> {
    askedAt = Date.now()
    const found = await all(client.forms.list({ limit: 100 }))
    forms.value = found.sort((a, b) => a.name.localeCompare(b.name))
    isLoaded.value = true
  }

  return {
    forms,
    isLoaded,
    load,
    /** Loads what is missing or old. */
    freshen(): void {
      if (Date.now() - askedAt < FRESH_MS) return
      void load().catch((problem: unknown) => {
        askedAt = Number.NEGATIVE_INFINITY
        report(problem)
      })
    },
  }
}

export const fieldKinds = {
  line: 'One line',
  lines: 'Several lines',
  email: 'Email',
  date: 'Date',
  uri: 'Link',
  one: 'One of several',
  many: 'Any of several',
  number: 'Number',
  boolean: 'Yes or no',
  agreed: 'Agreement',
} as const
export type FieldKind = keyof typeof fieldKinds

/** Above it, clients show a field of several lines. */
const LONG = 2000

export interface Words {
  title: string
  description: string
  /** A line for each. */
  options: string
}

export interface FieldDraft extends Words {
  /** Keeps the rows apart while they are edited. */
  id: number
  key: string | null
  kind: FieldKind
  isRequired: boolean
  /** The step that begins with this field; null where the step before goes on. */
  step: string | null
  /** What the editor has no control for, such as a pattern: it stays as it is. */
  rest: Partial<Record<string, unknown>>
  translations: Record<string, Words & { step: string }>
}

export const emptyWords = { title: '', description: '', options: '' }

const kindOf = (field: FormField): FieldKind => {
  switch (field.type) {
    case 'array':
      return 'many'
    case 'boolean':
      return field.const === true ? 'agreed' : 'boolean'
    case 'string':
      if (field.enum) return 'one'
      return field.format ?? ((field.maxLength ?? 0) > 200 ? 'lines' : 'line')
    default:
      return 'number'
  }
}

export const hasOptions = (kind: FieldKind): boolean => kind === 'one' || kind === 'many'

const optionsOf = (field: FormField): readonly string[] =>
  field.type === 'array' ? field.items.enum : field.type === 'string' ? (field.enum ?? []) : []

export function toDrafts({ schema, steps, translations }: Form): FieldDraft[] {
  return steps.flatMap((step, stepAt) =>
    step.fields.map((key, at): FieldDraft => {
      const field = schema.properties[key]!
      const { type: _t, title, description = '', ...rest } = field
      const words = Object.entries(translations).map(([locale, { fields, steps: names }]) => {
        const own = fields[key]
        const translated = {
          title: own?.title ?? '',
          description: own?.description ?? '',
          options: own?.options?.join('\n') ?? '',
          step: (at === 0 && names?.[stepAt]) || '',
        }
        return [locale, translated] as const
      })
      return {
        ...{ id: stepAt * 100 + at, key, kind: kindOf(field), title, description },
        options: optionsOf(field).join('\n'),
        isRequired: schema.required.includes(key),
        // Of a form without steps nothing begins.
        step: at === 0 && steps.length > 1 ? (step.title ?? '') : null,
        rest,
        translations: Object.fromEntries(words),
      }
    }),
  )
}

const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
]

function toField({ kind, title, description, options, rest }: FieldDraft): FormField {
  const words = { title, ...(description.trim() === '' ? {} : { description }) }
  const { enum: _e, items: _i, format: _f, const: _c, uniqueItems: _u, ...kept } = rest
  switch (kind) {
    case 'number':
      return { type: 'number', ...kept, ...words }
    case 'boolean':
      return { type: 'boolean', ...words }
    case 'agreed':
      return { type: 'boolean', const: true, ...words }
    case 'one':
      return { type: 'string', ...words, enum: linesOf(options) }
    case 'many': {
      const items = { type: 'string' as const, enum: linesOf(options) }
      return { type: 'array', ...kept, ...words, items, uniqueItems: true }
    }
    case 'lines':
      return { type: 'string', maxLength: LONG, ...kept, ...words }
    case 'line': {
      const { maxLength = 200, ...others } = kept as { maxLength?: number }
      return { type: 'string', ...others, maxLength: Math.min(maxLength, 200), ...words }
    }
    default:
      return { type: 'string', ...kept, ...words, format: kind }
  }
}

type Content = Pick<Form, 'schema' | 'steps' | 'translations'>

/** `titles`: of the form itself, by locale. */
export function toContent(
  drafts: readonly FieldDraft[],
  titles: Readonly<Record<string, string>>,
): Content {
  const taken = new Set(drafts.flatMap(({ key }) => key ?? []))
  const keyed = drafts.map((draft) => ({ ...draft, key: draft.key ?? newKey(draft.title, taken) }))
  const groups: (typeof keyed)[] = []
  for (const draft of keyed) {
    if (draft.step !== null || groups.length === 0) groups.push([draft])
    else groups.at(-1)!.push(draft)
  }
  const steps = groups.map((fields) => {
    const title = fields[0]!.step?.trim()
    return { ...(title ? { title } : {}), fields: fields.map(({ key }) => key) }
  })
  const properties = Object.fromEntries(keyed.map((draft) => [draft.key, toField(draft)]))
  const required = keyed.filter(({ isRequired }) => isRequired).map(({ key }) => key)
  const translations = Object.fromEntries(
    Object.entries(titles).map(([locale, title]) => {
      const names = groups.map(([first]) => first!.translations[locale]?.step.trim() ?? '')
      return [
        locale,
        {
          ...(title.trim() ? { title: title.trim() } : {}),
          ...(names.every(Boolean) ? { steps: names } : {}),
          fields: Object.fromEntries(
            keyed.map(({ key, translations: words, options, kind }) => [
              key,
              toWords(words[locale], hasOptions(kind) ? linesOf(options).length : 0),
            ]),
          ),
        },
      ]
    }),
  )
  return { schema: { type: 'object', properties, required }, steps, translations }
}

/** Choices count only when all of them are translated. */
function toWords(words: Words | undefined, optionCount: number) {
  const options = linesOf(words?.options ?? '')
  return {
    ...(words?.title.trim() ? { title: words.title.trim() } : {}),
    ...(words?.description.trim() ? { description: words.description.trim() } : {}),
    ...(optionCount > 0 && options.length === optionCount ? { options } : {}),
  }
}

/** What the API calls a field that people call so: `Order number` is `orderNumber`, a second one `orderNumber2`. */
export function newKey(name: string, taken: Set<string>): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '')
  const [first = '', ...rest] = plain.split(/[^A-Za-z0-9]+/).filter(Boolean)
  const words =
    first.toLowerCase() + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  const base = (/^[a-z]/.test(words) ? words : `field${words}`).slice(0, 36)
  let key = base
  for (let count = 2; taken.has(key); count++) key = `${base}${count}`
  taken.add(key)
  return key
}
