// JSON from outside that is kept as it is: how deep and how long it may be, and which schemas are harmless to compile and
// to run. What is not on the list is refused, and so are references, conditions and patterns that could run for long.
import { faultOfPattern } from '../forms/pattern.ts'

const MOST_DEEP = 10
const MOST_CHARACTERS = 16_000

/** Why it is refused; undefined when it is taken. */
export function faultOfJson(value: unknown): string | undefined {
  const fault = faultWithin(value, 0)
  if (fault !== undefined) return fault
  return JSON.stringify(value).length > MOST_CHARACTERS
    ? `has more than ${MOST_CHARACTERS} characters`
    : undefined
}

function faultWithin(value: unknown, depth: number): string | undefined {
  // Before anything looks into it that would not come back.
  if (depth > MOST_DEEP) return `is more than ${MOST_DEEP} levels deep`
  if (typeof value === 'string')
    return value.includes('\0') || !value.isWellFormed()
      ? 'has characters that are none'
      : undefined
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, inner] of Object.entries(value)) {
    const fault = faultWithin(key, depth) ?? faultWithin(inner, depth + 1)
    if (fault !== undefined) return fault
  }
  return undefined
}

type Check = (value: unknown) => boolean
const isText: Check = (value) => typeof value === 'string'
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value)
const isCount: Check = (value) => Number.isInteger(value) && (value as number) >= 0
const isFlag: Check = (value) => typeof value === 'boolean'
const isList: Check = (value) => Array.isArray(value) && value.length > 0
const isPlain = (value: unknown): value is string | number | boolean | null =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value)
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const types = ['object', 'array', 'string', 'number', 'integer', 'boolean']
const ofEach: Record<string, Check> = {
  type: (value) => types.includes(value as string),
  title: isText,
  description: isText,
}
/** What each type may have besides. */
const keywords: Record<string, Record<string, Check>> = {
  object: {
    properties: isObject,
    required: (value) =>
      Array.isArray(value) && value.every(isText) && new Set(value).size === value.length,
    additionalProperties: isFlag,
  },
  array: { items: isObject, minItems: isCount, maxItems: isCount },
  string: {
    enum: (value) => isList(value) && (value as unknown[]).every(isText),
    format: (value) => ['date', 'date-time', 'email', 'uri'].includes(value as string),
    minLength: isCount,
    maxLength: isCount,
    pattern: (value) => typeof value === 'string' && faultOfPattern(value) === undefined,
    const: isText,
  },
  number: { minimum: isNumber, maximum: isNumber, const: isPlain },
  integer: { minimum: isNumber, maximum: isNumber, const: isPlain },
  boolean: { const: isFlag },
}

/** Where a schema has what is not taken; undefined when all of it is. The JSON itself was looked at before. */
export function faultOfSchema(schema: unknown, at = ''): string | undefined {
  if (!isObject(schema)) return `${at || '/'} is no schema`
  const type = schema.type ?? (at === '' ? 'object' : undefined)
  if (at === '' && type !== 'object') return '/type must be object'
  if (typeof type !== 'string' || !Object.hasOwn(keywords, type)) return `${at}/type is missing`
  for (const [keyword, value] of Object.entries(schema)) {
    const known = { ...ofEach, ...keywords[type] }
    if (!Object.hasOwn(known, keyword)) return `${at}/${keyword} is not taken here`
    if (!known[keyword]!(value)) return `${at}/${keyword} is not right`
  }
  if (isObject(schema.items)) return faultOfSchema(schema.items, `${at}/items`)
  for (const [key, inner] of Object.entries(schema.properties ?? {})) {
    const fault = faultOfSchema(inner, `${at}/properties/${key}`)
    if (fault !== undefined) return fault
  }
  return undefined
}
