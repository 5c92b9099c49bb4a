import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { beginConversation, newClientId, type TestApp, testApp } from './testing/app.ts'
import { untilOneWaits } from './testing/locks.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

it('what was asked before the node stops is answered', async () => {
  const own = await testApp()
  const address = await own.listen()
  const { owner, visitor } = own.workspace
  const id = await beginConversation(await visitor())
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const held = own.sql.begin(async (tx) => {
    await tx`select 1 from conversations where id = ${id} for update`
    await released
  })
  const asked = fetch(`${address}/v1/conversations/${id}/messages`, {
    method: 'POST',
    headers: { authorization: `Bearer ${owner.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ clientId: newClientId(), text: 'just in time' }),
  })
  await untilOneWaits(own.sql, 'for update of c')
  const closed = own.app.close()
  release()
  await held
  expect((await asked).status).toBe(201)
  await closed
  await own.close()
})

it('a node that stood still refuses what may have been done elsewhere meanwhile, and only for a moment', async () => {
  const { owner } = test.workspace
  const write = () => owner.post('/v1/topics', { name: 'Late' })
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5100)
  const [refused, read] = await Promise.all([write(), owner.get('/v1/topics')])
  expect([refused.status, refused.body.code, refused.headers['retry-after']]).toEqual([
    ...[503, 'overloaded', '1'],
  ])
  expect(read.status).toBe(200)
  await vi.waitFor(async () => expect((await write()).status).toBe(201), { timeout: 5000 })
})

describe('the rate limit', () => {
  let limited: TestApp
  beforeAll(async () => {
    limited = await testApp({ rateLimitMax: 5 })
  })
  afterAll(() => limited.close())

  async function call(address: string, headers: Record<string, string> = {}) {
    const response = await limited.app.inject({ url: '/v1/me', remoteAddress: address, headers })
    return { status: response.statusCode, headers: response.headers, body: response.json() }
  }

  it('counts down in every answer, and then answers 429 with the time to wait', async () => {
    const answers = []
    for (let index = 0; index < 6; index++) answers.push(await call('10.3.0.1'))
    expect(answers.map((answer) => answer.status)).toEqual([401, 401, 401, 401, 401, 429])
    expect(answers.map((answer) => answer.headers['ratelimit-remaining'])).toEqual([
      '4',
      '3',
      '2',
      '1',
      '0',
      '0',
    ])
    const { headers, body } = answers.at(-1)!
    expect(headers['content-type']).toMatch(/^application\/problem\+json/)
    expect(headers['ratelimit-limit']).toBe('5')
    const wait = Number(headers['retry-after'])
    expect(wait).toBeGreaterThan(0)
    expect(wait).toBeLessThanOrEqual(60)
    expect(body).toMatchObject({ status: 429, code: 'rate_limited', retryAfter: wait })
    expect(headers['x-request-id']).toBe(body.requestId)
  })

  it('counts each session for itself, wherever it comes from', async () => {
    const [first, second] = [await limited.workspace.agent(), await limited.workspace.agent()]
    const as = (token: string | null) => ({ authorization: `Bearer ${token}` })
    for (let index = 0; index < 5; index++)
      expect((await call(`10.3.1.${index}`, as(first.token))).status).toBe(200)
    expect((await call('10.3.1.9', as(first.token))).status).toBe(429)
    expect((await call('10.3.1.9', as(second.token))).status).toBe(200)
  })

  it('[S5] is not escaped by tokens that are made up, nor by a claimed address', async () => {
    const statuses = []
    for (let index = 0; index < 7; index++) {
      const headers = {
        authorization: `Bearer made-up-${index}`,
        'x-forwarded-for': `10.4.0.${index}`,
        'x-real-ip': `10.4.0.${index}`,
        forwarded: `for=10.4.0.${index}`,
      }
      statuses.push((await call('10.3.2.1', headers)).status)
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429])
  })

  it('[S5] is one for an address, whether it is test data or live: test mode gives no second one', async () => {
    const { owner, publishableKey } = limited.workspace
    const { token } = (await owner.post('/v1/test-sessions')).body
    const inTest = await limited.app.inject({
      ...{ url: '/v1/workspace', headers: { authorization: `Bearer ${token}` } },
    })
    const testKey: string = inTest.json().publishableKeys[0].key
    const open = async (key: string) => {
      const response = await limited.app.inject({
        ...{ method: 'POST', url: '/v1/customer-sessions', payload: { publishableKey: key } },
        remoteAddress: '10.3.4.1',
      })
      return { status: response.statusCode, token: response.json().token as string }
    }
    const live = await open(publishableKey)
    const asVisitor = async () => {
      const response = await limited.app.inject({
        url: '/v1/conversations',
        headers: { authorization: `Bearer ${live.token}` },
        remoteAddress: '10.3.4.1',
      })
      return response.statusCode
    }
    const statuses: number[] = []
    for (const key of [testKey, testKey, publishableKey, testKey, publishableKey, testKey])
      statuses.push((await open(key)).status)
    expect(statuses).toEqual([201, 201, 201, 201, 429, 429])
    for (const bearer of ['sk_test_made_up', 'sk_live_made_up'])
      expect((await call('10.3.4.1', { authorization: `Bearer ${bearer}` })).status).toBe(429)
    // Who has a session goes on: it counts by itself.
    expect(await asVisitor()).toBe(200)
  })

  it('leaves pages and the checks of an operator alone', async () => {
    for (let index = 0; index < 10; index++) {
      const response = await limited.app.inject({ url: '/livez', remoteAddress: '10.3.3.1' })
      expect(response.statusCode).toBe(200)
    }
  })
})

describe('other origins', () => {
  it('may ask what they are allowed to send', async () => {
    const response = await test.app.inject({
      method: 'OPTIONS',
      url: '/v1/conversations',
      headers: {
        origin: 'https://shop.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers':
          'authorization,content-type,idempotency-key,last-event-id',
      },
    })
    expect(response.statusCode).toBe(204)
    expect(response.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, POST, PATCH, DELETE',
      'access-control-allow-headers':
        'authorization, content-type, idempotency-key, last-event-id, range, tus-resumable, upload-length, upload-metadata, upload-offset',
      'access-control-max-age': '600',
    })
  })

  it('never get credentials of the browser along', async () => {
    const { owner } = test.workspace
    for (const response of [
      await test.app.inject({ url: '/v1/me', headers: { origin: 'https://shop.example' } }),
      await test.app.inject({
        url: '/v1/me',
        headers: { origin: 'https://shop.example', authorization: `Bearer ${owner.token}` },
      }),
    ]) {
      expect(response.headers['access-control-allow-origin']).toBe('*')
      expect(response.headers['access-control-allow-credentials']).toBeUndefined()
      expect(response.headers['set-cookie']).toBeUndefined()
    }
  })

  it('can read what our clients need of every answer, refused ones too', async () => {
    const response = await test.app.inject({
      url: '/v1/me',
      headers: { origin: 'https://shop.example' },
    })
    expect(response.statusCode).toBe(401)
    const exposed = String(response.headers['access-control-expose-headers']).split(', ')
    expect(exposed).toEqual(
      expect.arrayContaining(['x-request-id', 'retry-after', 'ratelimit-remaining']),
    )
  })
})

describe('every answer', () => {
  it.each(['/inbox/', '/docs/', '/demo/', '/openapi.json', '/v1/me', '/nothing', '/livez'])(
    '[S34] of %s has the headers that keep a browser safe',
    async (url) => {
      const { headers } = await test.app.inject({ url })
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
      })
      const policy = String(headers['content-security-policy'])
      expect(policy).toContain("default-src 'self'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).toContain("object-src 'none'")
      expect(policy).toContain("base-uri 'none'")
      expect(policy.match(/script-src[^;]*/)?.[0] ?? '').not.toMatch(/unsafe|\*|https?:/)
      expect(headers['x-powered-by']).toBeUndefined()
      expect(headers.server).toBeUndefined()
    },
  )

  it('has an id that finds it in the log', async () => {
    for (const url of ['/v1/me', '/nothing', '/livez'])
      expect((await test.app.inject({ url })).headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  })
})
