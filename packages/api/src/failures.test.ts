import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newClientId, type TestApp, testApp } from './testing/app.ts'

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
