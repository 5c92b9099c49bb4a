// Requests made from the contract: valid ones of any operation, and every kind of wrong one. What an operation takes is
// read from its schema, so an operation of tomorrow is made up for too. Ids are placeholders until the call is made.
import fc, { type Arbitrary } from 'fast-check'
import type { FastifyInstance } from 'fastify'
import { hostileTexts, MARK, madeFor, type Schema, type Taste } from './values.ts'

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
