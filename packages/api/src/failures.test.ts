import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, newClientId, type TestApp, testApp } from './testing/app.ts'
import { type Contract, type Operation, operationsOf } from './testing/requests.ts'
import { kindOf } from './testing/values.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

const JSON_TYPE = { 'content-type': 'application/json' }

async function send(payload: string | Buffer, headers: Record<string, string> = JSON_TYPE) {
  const response = await test.app.inject({
    method: 'POST',
    url: '/v1/topics',
    payload,
    headers: { authorization: `Bearer ${test.workspace.owner.token}`, ...headers },
  })
  const body = response.json()
  return { status: response.statusCode, headers: response.headers, body }
}

const unknown = (prefix: string) => `${prefix}_01k9r1xkq4e8r8c2n3s6w5v7ab`

describe('a problem', () => {
  it('is application/problem+json with a code, a title and the id of the request', async () => {
    const { status, headers, body } = await send('{}')
    expect(status).toBe(400)
    expect(headers['content-type']).toMatch(/^application\/problem\+json/)
    expect(body).toEqual({
      type: 'urn:deskbell:problem:validation_failed',
      title: 'The request does not have the expected shape',
      status: 400,
      code: 'validation_failed',
      requestId: headers['x-request-id'],
      errors: [{ field: '/name', message: expect.any(String) }],
    })
  })

  it('names every wrong field by its pointer, also deep inside', async () => {
    const visitor = await test.workspace.visitor()
    const answer = await visitor.post('/v1/conversations', {
      clientId: 'not one!',
      message: { clientId: 'c', text: '' },
    })
    const fields = answer.body.errors.map((error: { field: string }) => error.field)
    expect(fields).toEqual(expect.arrayContaining(['/clientId', '/message/text']))
  })

  it('has a request id of ours, whatever the caller sends as one', async () => {
    const response = await test.app.inject({
      url: '/v1/me',
      headers: { 'x-request-id': 'forged\tline', 'request-id': 'forged' },
    })
    expect(response.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
    expect(response.json().requestId).toBe(response.headers['x-request-id'])
  })
})

type Body = { properties?: Record<string, Body>; $ref?: string; anyOf?: Body[]; type?: string }
const contract = JSON.parse(
  readFileSync(new URL('../openapi.json', import.meta.url), 'utf8'),
) as Contract
/** Every operation with a JSON body, and what the body has. */
const withBody = operationsOf(contract).flatMap((operation) => {
  const body = operation.requestBody?.content['application/json']?.schema as Body | undefined
  return body === undefined ? [] : [{ operation, body: resolved(body) }]
})

function resolved(schema: Body): Body {
  if (schema.$ref === undefined) return schema
  return resolved(contract.components.schemas[schema.$ref.split('/').at(-1)!] as Body)
}

/** The pointers of all texts that it takes. */
function textsOf(schema: Body, at = ''): string[] {
  const { properties = {}, type, anyOf = [] } = resolved(schema)
  if (type === 'string') return [at]
  return [
    ...Object.entries(properties).flatMap(([name, one]) => textsOf(one, `${at}/${name}`)),
    ...anyOf.flatMap((one) => textsOf(one, at)),
  ]
}

let visitor: Caller
beforeAll(async () => {
  visitor = await test.workspace.visitor()
})

let calls = 0
async function post(operation: Operation, payload: object, token: string | null) {
  const response = await test.app.inject({
    method: operation.method.toUpperCase() as 'POST',
    url: operation.path.replace(/\{\w+\}/g, (name) => someId(operation, name.slice(1, -1))),
    payload,
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
    remoteAddress: `10.12.${++calls >> 8}.${calls & 255}`,
  })
  return { status: response.statusCode, body: response.json() }
}
/** As the owner, or as a customer where only they may. */
async function asWhoMay(operation: Operation, payload: object) {
  const answer = await post(operation, payload, test.workspace.owner.token)
  return answer.status === 403 ? await post(operation, payload, visitor.token) : answer
}
function someId({ parameters = [] }: Operation, name: string): string {
  const { schema } = parameters.find((one) => one.in === 'path' && one.name === name)!
  const kind = kindOf(schema)
  // The one parameter that is no id is a publishable key.
  return kind === undefined ? `pk_live_${'x'.repeat(24)}` : unknown(kind)
}

describe('every operation with a body', () => {
  it.each(withBody.map((one) => [one.operation.operationId, one] as const))(
    '[S22] refuses what is not the caller’s to say: %s',
    async (_name, { operation, body }) => {
      const extra = {
        ...{ id: unknown('agt'), workspaceId: unknown('wsp'), tenant_id: 'x', role: 'owner' },
        ...{ isAdmin: true, isVerified: true, verified: true, seq: 1, publicSeq: 1 },
        ...{ createdAt: '2020-01-01T00:00:00Z', deletedAt: null, authorId: unknown('agt') },
        ...{ constructor: 1, prototype: {}, hasOwnProperty: 1, toString: 1 },
      }
      for (const [name, value] of Object.entries(extra)) {
        if (Object.hasOwn(body.properties ?? {}, name)) continue
        const answer = await asWhoMay(operation, { [name]: value })
        expect(answer, name).toMatchObject({ status: 400, body: { code: 'validation_failed' } })
        expect(JSON.stringify(answer.body.errors), name).toContain(`\\"${name}\\"`)
      }
    },
  )

  const isPublic = ({ operation }: (typeof withBody)[number]) => operation.security === undefined
  it.each(withBody.filter(isPublic).map((one) => [one.operation.operationId, one] as const))(
    '[S30] without a session refuses operators, lists and objects where it takes a text: %s',
    async (_name, { operation, body }) => {
      const pointers = textsOf(body)
      expect(pointers.length).toBeGreaterThan(0)
      for (const pointer of pointers)
        for (const value of [
          { $ne: 1 },
          { $gt: '' },
          ['a'],
          [{ $regex: '.*' }],
          { a: { b: 1 } },
          1,
        ]) {
          const payload = pointer
            .split('/')
            .slice(1)
            .reduceRight<unknown>((inner, name) => ({ [name]: inner }), value) as object
          const answer = await post(operation, payload, null)
          expect(answer, pointer).toMatchObject({
            status: 400,
            body: { code: 'validation_failed' },
          })
          const named: string[] = answer.body.errors.map((error: { field: string }) => error.field)
          expect(named.some((field) => pointer.startsWith(field) && field !== '/')).toBe(true)
        }
    },
  )
})

describe('a body', () => {
  it.each([
    ['nothing at all', ''],
    ['half of an object', '{"name": "a"'],
    ['text', 'name=a'],
    ['single quotes', "{'name': 'a'}"],
    ['a comma too many', '{"name": "a",}'],
    ['NaN', '{"name": NaN}'],
    ['[S22] __proto__', '{"name": "a", "__proto__": {"position": 9}}'],
    ['[S22] __proto__ in escapes', '{"name": "a", "\\u005f_proto__": {"position": 9}}'],
    ['[S22] a constructor with a prototype', '{"constructor": {"prototype": {"x": 1}}}'],
  ])('of %s is malformed', async (_name, payload) => {
    expect(await send(payload)).toMatchObject({ status: 400, body: { code: 'malformed_body' } })
    expect(({} as Record<string, unknown>).position).toBeUndefined()
  })

  it.each([
    ['null', 'null'],
    ['a number', '1'],
    ['a list', '[{"name": "a"}]'],
    ['text', '"name"'],
    ['[S22] a constructor', '{"name": "a", "constructor": 1}'],
    ['[S22] a prototype', '{"name": "a", "prototype": {"x": 1}}'],
    ['a duplicate that is wrong', '{"name": "a", "name": 1}'],
    ['10,000 levels', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
  ])('that is %s has the wrong shape', async (_name, payload) => {
    expect(await send(payload)).toMatchObject({ status: 400, body: { code: 'validation_failed' } })
  })

  it.each([
    ['text/plain', 'text/plain'],
    ['a form', 'application/x-www-form-urlencoded'],
    ['XML', 'application/xml'],
    ['JSON by another name', 'text/json'],
    ['nonsense', 'nonsense'],
  ])('as %s is not taken', async (_name, type) => {
    const answer = await send('{"name": "a"}', { 'content-type': type })
    expect(answer).toMatchObject({ status: 415, body: { code: 'unsupported_media_type' } })
  })

  it('as JSON with a charset is taken', async () => {
    const name = newClientId()
    const answer = await send(JSON.stringify({ name }), {
      'content-type': 'application/json; charset=utf-8',
    })
    expect(answer.status).toBe(201)
  })

  it('above 256 KiB is too large, by its bytes and by what it claims', async () => {
    const large = { status: 413, body: { code: 'payload_too_large' } }
    expect(await send(JSON.stringify({ name: 'x'.repeat(256 * 1024) }))).toMatchObject(large)
    expect(await send('{}', { ...JSON_TYPE, 'content-length': '999999999' })).toMatchObject(large)
  })

  it('that is not UTF-8 does not break anything', async () => {
    const answer = await send(Buffer.from([0x7b, 0xff, 0xfe, 0x7d]))
    expect(answer.status).toBe(400)
  })
})

describe('what is not there', () => {
  it.each([
    ['/v1/nothing', 'GET'],
    ['/v1/topics/a/b', 'GET'],
    ['/v1', 'GET'],
    ['/v2/topics', 'GET'],
    ['/v1/topics', 'PUT'],
    ['/v1/topics', 'DELETE'],
    ['/nothing', 'POST'],
    ['/.env', 'GET'],
    ['//evil.example/%2e%2e', 'GET'],
  ] as const)('%s by %s is a problem 404 like any other', async (url, method) => {
    const response = await test.app.inject({ method, url })
    expect(response.statusCode).toBe(404)
    expect(response.headers['content-type']).toMatch(/^application\/problem\+json/)
    expect(response.json()).toMatchObject({ code: 'not_found', status: 404 })
  })

  it.each([
    [`/v1/conversations/${unknown('cnv')}`],
    [`/v1/conversations/${unknown('cnv')}/messages`],
    [`/v1/conversations/${unknown('cnv')}/events`],
    [`/v1/customers/${unknown('cus')}`],
    [`/v1/topics/${unknown('tpc')}`],
    [`/v1/tags/${unknown('tag')}`],
    [`/v1/agents/${unknown('agt')}`],
  ])('%s is a 404', async (url) => {
    expect(await test.workspace.owner.get(url)).toMatchObject({
      status: 404,
      body: { code: 'not_found' },
    })
  })

  it.each(['limit=1&limit=2', 'cursor=a&cursor=b'])(
    'a query that says one thing twice is refused: %s',
    async (query) => {
      const { owner } = test.workspace
      expect(await owner.get(`/v1/customers?${query}`)).toMatchObject({
        ...{ status: 400, body: { code: 'validation_failed' } },
      })
    },
  )

  it('[S21] an id that is none is refused before it reaches a query', async () => {
    for (const id of [
      '1',
      unknown('tag'),
      `${unknown('tpc')}x`,
      "x' or '1'='1",
      '..%2f..%2fetc',
      '%00',
    ])
      expect((await test.workspace.owner.get(`/v1/topics/${id}`)).status).toBe(400)
  })
})

describe('a value that no column can hold', () => {
  it('is a wrong value of the caller and not a failure of ours', async () => {
    const { owner } = test.workspace
    const id = (await owner.get('/v1/topics')).body.items[0].id
    const cursor = Buffer.from(JSON.stringify(['1e999', id])).toString('base64url')
    for (const url of [
      '/v1/customers?externalId=a%00b',
      '/v1/customers?email=%00',
      `/v1/topics?cursor=${cursor}`,
      `/v1/tags?cursor=${Buffer.from('["\\u0000","x"]').toString('base64url')}`,
    ])
      expect(await owner.get(url)).toMatchObject({
        status: 400,
        body: { code: 'validation_failed' },
      })
  })
})

describe('a failure of ours', () => {
  it('[S23] tells nothing of its cause', async () => {
    await test.sql`alter table topics rename to topics_elsewhere`
    try {
      const answer = await test.workspace.owner.get('/v1/topics')
      expect(answer).toMatchObject({ status: 500, body: { code: 'internal' } })
      expect(JSON.stringify(answer.body)).not.toMatch(/relation|select|topics|\.ts|at /)
    } finally {
      await test.sql`alter table topics_elsewhere rename to topics`
    }
  })

  it('a database that is busy is named as such, with a time to come back', async () => {
    const blocker = await test.sql.reserve()
    try {
      await blocker`begin`
      await blocker`lock table topics in access exclusive mode`
      const cancel = async () => {
        const [waiting] = await test.sql`
          select pg_cancel_backend(pid) from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`
        return waiting !== undefined
      }
      const answer = test.workspace.owner.get('/v1/topics')
      await expect.poll(cancel, { timeout: 5000 }).toBe(true)
      expect(await answer).toMatchObject({
        status: 503,
        headers: { 'retry-after': '1' },
        body: { code: 'database_unavailable', retryAfter: 1 },
      })
    } finally {
      await blocker`rollback`
      blocker.release()
    }
  })
})
