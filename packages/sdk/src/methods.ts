// The typed methods: one per operation of the API, named by its operationId, built from the generated table.
import { isComplete } from './complete.ts'
import type { Call, Send } from './http.ts'
import { operationSpecs } from './operations.gen.ts'
import type { operations } from './schema.d.ts'

export interface CallOptions {
  signal?: AbortSignal
  /** Makes a write safe to repeat for a day: the same key gets the same answer. */
  idempotencyKey?: string
  /** How often to try in all. When left out: 3 for what is safe to repeat, otherwise 1. */
  tries?: number
}

export interface Page<T> {
  items: T[]
  /** Null on the last page. */
  nextCursor: string | null
}

/**
 * `await` gives the first page; `for await` walks all items of all pages.
 *
 * @example for await (const customer of client.customers.list({ limit: 100 })) …
 */
export type ListPromise<T> = Promise<Page<T>> & AsyncIterable<T>

type Id = keyof operations & keyof typeof operationSpecs
type PathOf<O> = O extends { parameters: { path: infer P extends object } } ? P : unknown
type QueryOf<O> = O extends { parameters: { query?: infer Q } }
  ? [NonNullable<Q>] extends [never]
    ? unknown
    : NonNullable<Q>
  : unknown
type BodyOf<O> = O extends { requestBody?: { content: { 'application/json': infer B } } }
  ? B
  : O extends { requestBody: { content: { 'text/csv': unknown } } }
    ? { file: Blob | string }
    : unknown
type InputOf<O> = PathOf<O> & QueryOf<O> & BodyOf<O>
type Json<R> = R extends { content: { 'application/json': infer T } } ? T : never
type ResultOf<O> = O extends { responses: infer R } ? Json<R[keyof R & (200 | 201 | 202)]> : never

// An input whose fields may all be left out may be left out itself.
type Args<I> = unknown extends I
  ? [input?: Record<string, never>, options?: CallOptions]
  : object extends I
    ? [input?: I, options?: CallOptions]
    : [input: I, options?: CallOptions]
type Result<R> = [R] extends [never]
  ? Promise<void>
  : R extends { items: (infer T)[]; nextCursor: string | null }
    ? ListPromise<T>
    : Promise<R>
type Method<K extends Id> = (
  ...args: Args<InputOf<operations[K]>>
) => Result<ResultOf<operations[K]>>

type Group = Id extends `${infer G}.${string}` ? G : never
/** Every operation of the API, as `methods.group.verb(input, options)`. */
export type Methods = {
  readonly [G in Group]: {
    readonly [K in Id as K extends `${G}.${infer Verb}` ? Verb : never]: Method<K>
  }
}

type Input = Record<string, unknown>

export function createMethods(send: Send): Methods {
  const methods: Record<string, Record<string, unknown>> = {}
  for (const [id, spec] of Object.entries(operationSpecs)) {
    const [group, verb] = id.split('.') as [string, string]
    methods[group] ??= {}
    methods[group][verb] = methodOf(spec, send)
  }
  return methods as unknown as Methods
}

const specPattern = /^(\w+) ([^?#]+)\??([^#]*)#?(.*)$/
type Spec = { method: string; template: string; queryNames: string[]; fileType: string }

function methodOf(spec: string, send: Send) {
  const [, method, template, names, fileType] = specPattern.exec(spec) as unknown as string[]
  const queryNames = names!.split(',')
  const call = (input: Input, options: CallOptions) =>
    send({ ...callOf({ method, template, queryNames, fileType } as Spec, input), ...options })
  if (!isComplete || !queryNames.includes('cursor')) {
    return (input: Input = {}, options: CallOptions = {}) => call(input, options)
  }
  return (input: Input = {}, options: CallOptions = {}) =>
    listPromise(
      (cursor) => call(cursor ? { ...input, cursor } : input, options) as Promise<Page<unknown>>,
    )
}

function callOf({ method, template, queryNames, fileType }: Spec, input: Input): Call {
  const rest = { ...input }
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = rest[name]
    delete rest[name]
    return segment(name, value)
  })
  const query: Input = {}
  for (const name of queryNames) {
    query[name] = rest[name]
    delete rest[name]
  }
  // A file takes as long as it takes.
  if (isComplete && fileType)
    return { method, path, query, body: rest.file, contentType: fileType, timeout: 0 }
  const hasBody = method !== 'GET' && Object.keys(rest).length > 0
  return { method, path, query, body: hasBody ? rest : undefined }
}

// An id from elsewhere must not become another path: it is encoded, and `.` and `..`, which URLs resolve, are refused.
function segment(name: string, value: unknown): string {
  const text = String(value ?? '')
  if (/^\.{0,2}$/.test(text)) throw new TypeError(`"${text}" cannot be used as ${name}`)
  return encodeURIComponent(text)
}

function listPromise<T>(fetchPage: (cursor?: string) => Promise<Page<T>>): ListPromise<T> {
  const first = fetchPage()
  return Object.assign(first, {
    async *[Symbol.asyncIterator]() {
      for (let page = await first; ; page = await fetchPage(page.nextCursor)) {
        yield* page.items
        if (page.nextCursor === null) return
      }
    },
  })
}
