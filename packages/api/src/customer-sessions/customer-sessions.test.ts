import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginConversation, type TestApp, testApp } from '../testing/app.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

const open = (publishableKey: unknown, origin?: string) =>
  test.anyone.post('/v1/customer-sessions', { publishableKey }, origin ? { origin } : {})
const refresh = (refreshToken: unknown, origin?: string) =>
  test.anyone.post('/v1/customer-sessions/refresh', { refreshToken }, origin ? { origin } : {})
const listWith = async (token: string, origin?: string) =>
  (
    await test.app.inject({
      url: '/v1/conversations',
      headers: { authorization: `Bearer ${token}`, ...(origin ? { origin } : {}) },
    })
  ).statusCode

const isOver = { status: 401, body: { code: 'invalid_refresh_token' } }

describe('opening a session', () => {
  it('answers with who the business is and how its widget looks, and makes no customer', async () => {
    const answer = await open(test.workspace.publishableKey)
    expect(answer).toMatchObject({
      status: 201,
      body: {
        customer: null,
        workspace: { id: test.workspace.workspaceId },
        settings: {
          widget: { accent: '#2f5bea', position: 'right' },
          topics: [{ name: 'Orders' }, {}, {}, {}],
        },
      },
    })
    const [row] = await test.sql`select count(*)::int as n from customers`
    expect(row!.n).toBe(0)
  })

  it('[S5] has a refresh token of 256 random bits, of which the database keeps the hash', async () => {
    const tokens = []
    for (let index = 0; index < 20; index++)
      tokens.push((await open(test.workspace.publishableKey)).body.refreshToken)
    expect(new Set(tokens).size).toBe(20)
    for (const token of tokens) expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    const rows = await test.sql`select s::text from customer_sessions s`
    for (const token of tokens) expect(JSON.stringify(rows)).not.toContain(token)
  })

  it('takes no key that is unknown, revoked or alike', async () => {
    const { publishableKey } = test.workspace
    const revoked = (await test.otherWorkspace()).publishableKey
    await test.sql`update publishable_keys set revoked_at = now() where key = ${revoked}`
    const wrong = ['pk_live_unknown', '', '%', publishableKey.toUpperCase(), ` ${publishableKey}`]
    for (const key of [...wrong, publishableKey.slice(0, -1), revoked])
      expect(await open(key)).toMatchObject({
        status: 401,
        body: { code: 'invalid_publishable_key' },
      })
  })

  it.each([[{ $ne: 1 }], [['pk']], [null], [1], ['x'.repeat(101)], ['pk\0']])(
    '[S30] refuses %j for a key with 400',
    async (key) => {
      expect(await open(key)).toMatchObject({ status: 400, body: { code: 'validation_failed' } })
    },
  )

  it('[S22] takes no field but the key', async () => {
    const { publishableKey } = test.workspace
    for (const extra of [{ customerId: 'cus_1' }, { workspaceId: 'wsp_1' }, { origin: 'x' }])
      expect(
        (await test.anyone.post('/v1/customer-sessions', { publishableKey, ...extra })).status,
      ).toBe(400)
  })
})

describe('the list of origins of a key', () => {
  it('[S12] lets exactly those origins in', async () => {
    const { publishableKey } = await test.otherWorkspace()
    await test.sql`
      update publishable_keys set origins = ${['https://shop.example', 'http://localhost:5173']}
      where key = ${publishableKey}`
    for (const origin of ['https://shop.example', 'http://localhost:5173'])
      expect((await open(publishableKey, origin)).status).toBe(201)
    for (const origin of [
      undefined,
      'null',
      'http://shop.example',
      'https://shop.example:8443',
      'https://www.shop.example',
      'https://shop.example.evil.example',
      'https://evil-shop.example',
      'https://shop.example@evil.example',
      'https://shop.example/',
      'HTTPS://SHOP.EXAMPLE',
      'https://shop.example, https://evil.example',
    ])
      expect(await open(publishableKey, origin)).toMatchObject({
        status: 403,
        body: { code: 'origin_not_allowed' },
      })
  })
})

describe('a session', () => {
  it('[S10] works from the origin that opened it, and from no other', async () => {
    const origin = 'https://shop.example'
    const { body } = await open(test.workspace.publishableKey, origin)
    expect(await listWith(body.token, origin)).toBe(200)
    expect(await listWith(body.token, 'https://evil.example')).toBe(401)
    expect(await listWith(body.token, 'null')).toBe(401)
    // A program on a server names no origin; a browser cannot leave it out on a foreign page.
    expect(await listWith(body.token)).toBe(200)
  })

  it('[S10] is not refreshed from another origin, and is not harmed by the try', async () => {
    const origin = 'https://shop.example'
    const { body } = await open(test.workspace.publishableKey, origin)
    expect(await refresh(body.refreshToken, 'https://evil.example')).toMatchObject(isOver)
    expect((await refresh(body.refreshToken, origin)).status).toBe(200)
  })

  it('is refreshed as often as needed, for the same visitor with the same conversations', async () => {
    const { body } = await open(test.workspace.publishableKey)
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor)
    for (let index = 0; index < 3; index++) {
      const answer = await refresh(visitor.refreshToken)
      expect(answer).toMatchObject({
        status: 200,
        body: { refreshToken: visitor.refreshToken, customer: { name: null } },
      })
      expect(await listWith(answer.body.token)).toBe(200)
    }
    const tabs = await Promise.all(Array.from({ length: 10 }, () => refresh(visitor.refreshToken)))
    expect(tabs.map((answer) => answer.status)).toEqual(Array(10).fill(200))
    const list = await test.app.inject({
      url: '/v1/conversations',
      headers: { authorization: `Bearer ${tabs[0]!.body.token}` },
    })
    expect(list.json().items).toMatchObject([{ id }])
    expect((await refresh(body.refreshToken)).body.customer).toBeNull()
  })

  it('shows nothing of another visitor on the same device after signing out', async () => {
    const first = await test.workspace.visitor()
    await beginConversation(first)
    expect((await first.delete('/v1/customer-sessions/current')).status).toBe(204)
    const next = await test.workspace.visitor()
    expect((await next.get('/v1/conversations')).body.items).toEqual([])
  })

  it('ends by signing out: its access and its refresh token are dead at once', async () => {
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor)
    expect((await visitor.get(`/v1/conversations/${id}`)).status).toBe(200)
    expect((await visitor.delete('/v1/customer-sessions/current')).status).toBe(204)
    expect((await visitor.get(`/v1/conversations/${id}`)).status).toBe(401)
    expect((await visitor.delete('/v1/customer-sessions/current')).status).toBe(401)
    expect(await refresh(visitor.refreshToken)).toMatchObject(isOver)
    expect((await test.workspace.owner.get(`/v1/conversations/${id}`)).status).toBe(200)
  })

  it('that has expired is not refreshed', async () => {
    const { body } = await open(test.workspace.publishableKey)
    await test.sql`update customer_sessions set expires_at = now() where customer_id is null`
    expect(await refresh(body.refreshToken)).toMatchObject(isOver)
  })

  it('is not refreshed with a token of another kind', async () => {
    const agent = await test.workspace.agent()
    for (const token of [agent.refreshToken, 'unknown', ''])
      expect(await refresh(token)).toMatchObject(isOver)
  })

  it.each([[{ $ne: 1 }], [['a']], [1], [null]])('[S30] refuses %j with 400', async (token) => {
    expect(await refresh(token)).toMatchObject({ status: 400, body: { code: 'validation_failed' } })
  })
})
