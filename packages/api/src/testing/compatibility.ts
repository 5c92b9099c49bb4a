// What an older client would trip over in a newer contract: something that is gone, asked for in addition, or of another
// kind. More operations, more optional input, more in answers and more values of a list are no break: clients ignore
// what they do not know.

type Schema = {
  $ref?: string
  type?: string | string[]
  const?: unknown
  enum?: unknown[]
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: boolean | Schema
  items?: Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
}
type Content = { content?: Record<string, { schema?: Schema }> }
type Operation = {
  operationId?: string
  parameters?: { name: string; in: string; required?: boolean; schema: Schema }[]
  requestBody?: Content & { required?: boolean }
  responses?: Record<string, Content>
}
export type Contract = {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}

type Side = { contract: Contract; schema: Schema | undefined }
type Pair = { older: Side; newer: Side; at: string }

/** Where the newer contract breaks a client of the older one, a sentence each. */
export function breaksOf(older: Contract, newer: Contract): string[] {
  const found: string[] = []
  const say = (at: string, what: string) => void found.push(`${at}: ${what}`)

  function compareOperation(at: string, before: Operation, after: Operation): void {
    if (before.operationId !== after.operationId) say(at, `was ${before.operationId}`)
    for (const one of before.parameters ?? []) {
      const now = after.parameters?.find(
        ({ name, in: place }) => name === one.name && place === one.in,
      )
      if (now === undefined) say(at, `the parameter ${one.name} is gone`)
      else compareInput(pair(`${at} ${one.name}`, one.schema, now.schema))
    }
    for (const one of after.parameters ?? []) {
      const was = before.parameters?.find(
        ({ name, in: place }) => name === one.name && place === one.in,
      )
      if (one.required && !was?.required) say(at, `the parameter ${one.name} is required now`)
    }
    if (after.requestBody?.required && !before.requestBody) say(at, 'a body is required now')
    compareInput(pair(`${at} body`, jsonOf(before.requestBody), jsonOf(after.requestBody)))
    for (const [status, answer] of Object.entries(before.responses ?? {})) {
      if (!status.startsWith('2')) continue
      const now = after.responses?.[status]
      if (now === undefined) say(at, `it does not answer with ${status} any more`)
      else compareOutput(pair(`${at} ${status}`, jsonOf(answer), jsonOf(now)), new Set())
    }
  }

  const pair = (at: string, before: Schema | undefined, after: Schema | undefined): Pair => ({
    at,
    older: { contract: older, schema: before },
    newer: { contract: newer, schema: after },
  })

  function compareKinds({ at, older, newer }: Pair): [Schema, Schema] | undefined {
    const [before, after] = [resolve(older), resolve(newer)]
    if (before === undefined) return undefined
    if (after === undefined) {
      say(at, 'is gone')
      return undefined
    }
    const missing = kindsOf(before).filter((kind) => !kindsOf(after).includes(kind))
    if (missing.length === 0) return [before, after]
    say(at, `was ${kindsOf(before).join(' or ')}, is ${kindsOf(after).join(' or ')}`)
    return undefined
  }

  /** What was accepted still is. */
  function compareInput(given: Pair): void {
    const found = compareKinds(given)
    if (found === undefined) return
    const [before, after] = found
    for (const value of valuesOf(before)) {
      if (valuesOf(after).length > 0 && !valuesOf(after).includes(value))
        say(given.at, `${JSON.stringify(value)} is not accepted any more`)
    }
    for (const name of after.required ?? []) {
      if (!before.required?.includes(name)) say(given.at, `${name} is required now`)
    }
    for (const [name, schema] of Object.entries(before.properties ?? {})) {
      const now = after.properties?.[name]
      if (now === undefined && after.additionalProperties === false)
        say(given.at, `${name} is not accepted any more`)
      else if (now !== undefined) compareInput(pair(`${given.at}.${name}`, schema, now))
    }
    if (before.items && after.items) compareInput(pair(`${given.at}[]`, before.items, after.items))
  }

  /** What was there still is. */
  function compareOutput(given: Pair, seen: ReadonlySet<string>): void {
    const ref = given.older.schema?.$ref
    if (ref !== undefined && seen.has(ref)) return
    const within = ref === undefined ? seen : new Set([...seen, ref])
    const found = compareKinds(given)
    if (found === undefined) return
    const [before, after] = found
    for (const [name, schema] of Object.entries(before.properties ?? {})) {
      const now = after.properties?.[name]
      if (now === undefined) say(given.at, `${name} is gone`)
      else compareOutput(pair(`${given.at}.${name}`, schema, now), within)
      const isOptionalNow = before.required?.includes(name) && !after.required?.includes(name)
      if (now !== undefined && isOptionalNow) say(given.at, `${name} may be missing now`)
    }
    if (before.items && after.items)
      compareOutput(pair(`${given.at}[]`, before.items, after.items), within)
  }

  for (const [path, methods] of Object.entries(older.paths)) {
    for (const [method, before] of Object.entries(methods)) {
      const after = newer.paths[path]?.[method]
      const at = `${method.toUpperCase()} ${path}`
      if (after === undefined) say(at, 'is gone')
      else compareOperation(at, before, after)
    }
  }
  return found
}

const jsonOf = (body: Content | undefined): Schema | undefined =>
  body?.content?.['application/json']?.schema

/** The schema itself; of several possible ones that which is not null, or all their properties together. */
function resolve({ contract, schema }: Side): Schema | undefined {
  if (schema?.$ref) {
    const name = schema.$ref.split('/').at(-1)!
    return resolve({ contract, schema: contract.components.schemas[name] })
  }
  const choices = (schema?.anyOf ?? schema?.oneOf)?.map(
    (one) => resolve({ contract, schema: one })!,
  )
  if (choices === undefined) return schema
  const properties = Object.assign({}, ...choices.map((one) => one.properties ?? {}))
  const required = (choices[0]!.required ?? []).filter((name) =>
    choices.every((one) => one.type === 'null' || one.required?.includes(name)),
  )
  const items = choices.find((one) => one.items)?.items
  return {
    type: [...new Set(choices.flatMap(kindsOf))],
    ...(Object.keys(properties).length > 0 ? { properties, required } : {}),
    ...(items ? { items } : {}),
  }
}

const kindsOf = ({ type, const: value }: Schema): string[] => {
  if (type !== undefined) return [type].flat()
  return value === undefined ? [] : [value === null ? 'null' : typeof value]
}

const valuesOf = (schema: Schema): unknown[] =>
  schema.enum ?? (schema.const === undefined ? [] : [schema.const])
