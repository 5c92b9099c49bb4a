import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildApp } from './app.ts'
import { eventSchema } from './log/schema.ts'
import { connectPostgres } from './platform/postgres.ts'
import { problemCodes } from './problem.ts'
import { clientFrameSchema, serverFrameSchema } from './realtime/protocol.ts'
import { completeSettings, parseSettings } from './settings.ts'

type Schema = {
  $ref?: string
  type?: string
  const?: string
  enum?: unknown[]
  maximum?: number
  oneOf?: Schema[]
  properties?: Record<string, Schema>
  additionalProperties?: boolean
}
type Operation = {
  operationId: string
  summary: string
  tags: string[]
  security?: unknown[]
  parameters?: { name: string; in: string; schema: Schema }[]
  requestBody?: { content: Record<string, { schema: Schema }> }
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>
}
type Document = {
  openapi: string
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}

let app: Awaited<ReturnType<typeof buildApp>>
let document: Document
const sql = connectPostgres('postgres://nobody@127.0.0.1:1/nothing')
const committed = () =>
  JSON.parse(readFileSync(new URL('../openapi.json', import.meta.url), 'utf8')) as Document

beforeAll(async () => {
  const settings = completeSettings(parseSettings({ LOG_LEVEL: 'silent' }), 3000, 'x'.repeat(32))
  app = await buildApp({ settings, sql })
  await app.ready()
  document = JSON.parse(JSON.stringify(app.swagger()))
})
afterAll(async () => {
  await app.close()
  await sql.end({ timeout: 0 })
})

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )

describe('openapi.json', () => {
  it('is what the app produces (run `pnpm generate` when it is not)', () => {
    expect(committed()).toEqual(document)
  })

  it('is OpenAPI 3.1 and refers to nothing that it does not have', () => {
    expect(document.openapi).toMatch(/^3\.1\./)
    const references = JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g)
    for (const [, name] of references) expect(document.components.schemas).toHaveProperty(name!)
  })

  it('is the same wherever and however the server runs', async () => {
    const other = await buildApp({
      settings: completeSettings(
        parseSettings({
          LOG_LEVEL: 'silent',
          DEMO: 'false',
          PORT: '4999',
          PUBLIC_URL: 'https://a.b',
        }),
        4999,
        'y'.repeat(32),
      ),
      sql,
    })
    await other.ready()
    expect(JSON.parse(JSON.stringify(other.swagger()))).toEqual(document)
    await other.close()
  })
})

describe('every operation', () => {
  it('has an id of the form noun.verb, of its own', () => {
    const ids = operations().map(({ operation }) => operation.operationId)
    for (const id of ids) expect(id).toMatch(/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('says what it does, and where it belongs', () => {
    for (const { operation } of operations()) {
      expect(operation.summary, operation.operationId).toMatch(/^\p{Lu}/u)
      expect(operation.tags, operation.operationId).toHaveLength(1)
    }
  })

  it('answers what it promises with a schema, and refuses with a problem', () => {
    for (const { operation } of operations()) {
      for (const status of ['4XX', '5XX']) {
        const content = operation.responses[status]?.content
        expect(content?.['application/problem+json']?.schema, operation.operationId).toEqual({
          $ref: '#/components/schemas/Problem',
        })
      }
      const good = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'))
      expect(good.length, operation.operationId).toBeGreaterThan(0)
      for (const [status, response] of good) {
        const schema = Object.values(response.content ?? {})[0]?.schema
        if (status !== '204') expect(schema?.$ref, operation.operationId).toBeDefined()
      }
    }
  })

  it('needs a session unless it opens one', () => {
    const open = operations().filter(({ operation }) => operation.security === undefined)
    expect(open.map(({ operation }) => operation.operationId).toSorted()).toEqual([
      'auth.beginProviderSignIn',
      'auth.completeProviderSignIn',
      'auth.finishProviderSignIn',
      'auth.login',
      'auth.providers',
      'auth.refresh',
      'auth.requestPasswordReset',
      'auth.resetPassword',
      'customerSessions.create',
      'customerSessions.refresh',
      'invitations.accept',
      'invitations.look',
      'widget.get',
      'workspaces.create',
    ])
  })

  it('[S22] takes no field in a JSON body that it does not name', () => {
    for (const { operation } of operations()) {
      const schema = operation.requestBody?.content['application/json']?.schema
      if (schema === undefined) continue
      expect(schema.additionalProperties, operation.operationId).toBe(false)
    }
  })

  it('[S22] takes none deeper inside either, but leaves out what a field of an object type has too much', () => {
    const open: string[] = []
    const visit = (value: unknown, at: string): void => {
      if (typeof value !== 'object' || value === null) return
      const schema = value as { properties?: object; additionalProperties?: unknown; $ref?: string }
      if (schema.$ref !== undefined) {
        const name = schema.$ref.split('/').at(-1)!
        if (!at.includes(name)) visit(document.components.schemas[name], `${at} ${name}`)
        return
      }
      // A schema in a body has them too: as values, of which each is a schema.
      const isObject = (schema as { type?: string }).type === 'object'
      if (isObject && schema.properties !== undefined && schema.additionalProperties !== false)
        open.push(at)
      for (const [key, inner] of Object.entries(schema)) visit(inner, `${at}/${key}`)
    }
    for (const { operation } of operations())
      visit(operation.requestBody?.content['application/json']?.schema, `${operation.operationId} `)
    expect(new Set(open.map((at) => at.split(' ')[0]))).toEqual(
      new Set(['objectTypes.create', 'objectTypes.update']),
    )
  })
})

// Read by position in a log, not by cursor: the reader knows the last seq that it has.
const byPosition: Record<string, { names: string[]; most: number }> = {
  'messages.list': { names: ['afterSeq', 'beforeSeq', 'limit'], most: 100 },
  'events.list': { names: ['since', 'limit'], most: 500 },
}

describe('every list', () => {
  it('has a cursor and a limit of at most 100', () => {
    const lists = operations().filter(({ operation }) => operation.operationId.endsWith('.list'))
    expect(lists.length).toBeGreaterThan(6)
    for (const { operation } of lists) {
      const query = (operation.parameters ?? []).filter((one) => one.in === 'query')
      const limit = query.find((one) => one.name === 'limit')?.schema
      const special = byPosition[operation.operationId]
      expect(limit?.maximum, operation.operationId).toBe(special?.most ?? 100)
      expect(query.map((one) => one.name)).toEqual(
        expect.arrayContaining(special?.names ?? ['cursor', 'limit']),
      )
      const reference = operation.responses['200']!.content!['application/json']!.schema.$ref
      const page = document.components.schemas[reference!.split('/').at(-1)!]!
      expect(Object.keys(page.properties!)).toContain('items')
      if (!special) expect(Object.keys(page.properties!)).toEqual(['items', 'nextCursor'])
    }
  })
})

describe('the components', () => {
  const typesOf = (schema: { options: readonly { shape: { type: { value: string } } }[] }) =>
    schema.options.map((option) => option.shape.type.value).toSorted()
  const resolve = (schema: Schema): Schema =>
    schema.$ref ? document.components.schemas[schema.$ref.split('/').at(-1)!]! : schema
  const variantsOf = (name: string) =>
    document.components.schemas[name]!.oneOf!.map(resolve)
      .map((variant) => variant.properties!.type!.const)
      .toSorted()

  it('have every type of event, each under a name of its own', () => {
    expect(variantsOf('Event')).toEqual(typesOf(eventSchema as never))
    for (const variant of document.components.schemas.Event!.oneOf!)
      expect(variant.$ref).toMatch(/Event$/)
  })

  it('have every frame in both directions', () => {
    expect(variantsOf('ClientFrame')).toEqual(typesOf(clientFrameSchema as never))
    expect(variantsOf('ServerFrame')).toEqual(typesOf(serverFrameSchema as never))
  })

  it('have every code of a problem', () => {
    expect(document.components.schemas.Problem!.properties!.code!.enum).toEqual(problemCodes)
  })

  it('[S23] have no field for a secret, but for one that is shown once and one that is asked for', () => {
    const secrets: string[] = []
    for (const [component, schema] of Object.entries(document.components.schemas))
      JSON.stringify(schema, (key, value) => {
        if (key === 'properties')
          for (const name of Object.keys(value))
            if (/hash|secret|password/i.test(name)) secrets.push(`${component}.${name}`)
        return value
      })
    expect(new Set(secrets.map((name) => name.replace('Input.', '.')))).toEqual(
      new Set(['IdentityProof.hash', 'NewIdentityKey.secret']),
    )
  })
})

describe('an export', () => {
  it('[S20] is never a spreadsheet, in which a cell that a customer wrote could be a formula', () => {
    const types = operations().flatMap(({ operation }) =>
      Object.values(operation.responses).flatMap(({ content }) => Object.keys(content ?? {})),
    )
    expect(types).toContain('application/json')
    expect(types.filter((type) => /csv|tab-separated|spreadsheet|excel/.test(type))).toEqual([])
  })
})

it('every rule of the protocol has a number of its own', () => {
  const text = readFileSync(new URL('realtime/SPEC.md', import.meta.url), 'utf8')
  const numbers = [...text.matchAll(/^- \*\*RT(\d+)\*\*/gm)].map(([, number]) => Number(number))
  expect(numbers.length).toBeGreaterThan(30)
  expect(numbers.toSorted((one, other) => one - other)).toEqual(numbers.map((_, at) => at + 1))
})
