import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import {
  beginConversation,
  caller,
  newClientId,
  type TestApp,
  type TestWorkspace,
  testApp,
} from '../testing/app.ts'
import { openSocket } from '../testing/socket.ts'
import { openStream } from '../testing/stream.ts'
import { scopes } from './schema.ts'

let test: TestApp
let owner: TestWorkspace['owner']
let address: string
beforeAll(async () => {
  test = await testApp()
  owner = test.workspace.owner
  address = await test.listen()
})
afterAll(() => test.close())

const create = (input: object = {}, by = owner) =>
  by.post('/v1/api-keys', { name: 'Robot', scopes, ...input })
const withKey = async (input: object = {}) => {
  const { body } = await create(input)
  return { ...caller(test.app, body.key), id: body.id as string, key: body.key as string }
}
const isOver = { status: 401, body: { code: 'unauthenticated' } }

describe('a secret key', () => {
  it('is 256 random bits, shown once, of which the database keeps the hash', async () => {
    const made = await create({ scopes: ['tag.read', 'tag.read'] })
    expect(made).toMatchObject({
      status: 201,
      body: { name: 'Robot', scopes: ['tag.read'], madeBy: { id: owner.id }, expiresAt: null },
    })
    const { key, ending } = made.body
    expect(key).toMatch(/^sk_live_[\w-]{43}$/)
    expect(key.endsWith(ending)).toBe(true)
    const list = await owner.get('/v1/api-keys')
    expect(list.body.items[0]).toMatchObject({ id: made.body.id, lastUsedAt: null })
    const rows = await test.sql`
      select k::text from api_keys k union all select a::text from audit_entries a
      union all select i::text from idempotency_keys i`
    for (const text of [JSON.stringify(list.body), JSON.stringify(rows)])
      expect(text).not.toContain(key.slice(8))
  })

  it('is not kept for a repeated request', async () => {
    const headers = { 'idempotency-key': newClientId() }
    const input = { name: 'Twice', scopes: [] }
    const answers = [
      await owner.post('/v1/api-keys', input, headers),
      await owner.post('/v1/api-keys', input, headers),
    ]
    expect(answers[0]!.body.key).not.toBe(answers[1]!.body.key)
  })

  it('does what its scopes say, sees what agents see, and signs with its name', async () => {
    const robot = await withKey()
    const id = await beginConversation(await test.workspace.visitor())
    const note = await robot.post(`/v1/conversations/${id}/messages`, {
      ...{ clientId: newClientId(), text: 'A note', visibility: 'internal' },
    })
    expect(note).toMatchObject({
      status: 201,
      body: { author: { kind: 'system', id: robot.id, name: 'Robot' } },
    })
    const thread = await robot.get(`/v1/conversations/${id}/messages`)
    expect(thread.body.items.map((one: { text: string }) => one.text)).toContain('A note')
    const seen = await robot.get(`/v1/conversations/${id}`)
    expect(seen.body).toEqual((await owner.get(`/v1/conversations/${id}`)).body)
    const resolved = await robot.post(`/v1/conversations/${id}/resolve`)
    expect(resolved.body.status).toBe('resolved')
    const customer = (await robot.post('/v1/customers', { externalId: newClientId() })).body
    const written = await robot.post(`/v1/customers/${customer.id}/notes`, { text: 'Known' })
    expect(written.body.author).toEqual({ id: owner.id, name: 'Robot' })
    const message = { clientId: newClientId(), text: 'Your parcel is on its way' }
    const input = { clientId: newClientId(), customerId: customer.id, message }
    const begun = await robot.post('/v1/conversations', input)
    expect(begun).toMatchObject({
      status: 201,
      body: { conversation: { channel: 'api' }, message: { author: { name: 'Robot' } } },
    })
    expect((await robot.post('/v1/conversations', input)).body.duplicate).toBe(true)
  })

  it('[S3] does nothing else, and makes no keys, whatever it was made for', async () => {
    const reader = await withKey({ scopes: ['tag.read'] })
    expect((await reader.get('/v1/tags')).status).toBe(200)
    const refused = { status: 403, body: { code: 'forbidden' } }
    expect(await reader.post('/v1/tags', { name: 'x' })).toMatchObject(refused)
    const full = await withKey()
    const input = { name: 'Stronger', scopes }
    expect(await full.post('/v1/api-keys', input)).toMatchObject(refused)
    const key = { name: 'K', algorithm: 'HS256' }
    expect(await full.post('/v1/identity-keys', key)).toMatchObject(refused)
    expect(await full.get('/v1/me')).toMatchObject(refused)
    await test.sql`
      update api_keys set scopes = array_append(scopes, 'apiKey.manage') where id = ${full.id}`
    expect(await full.post('/v1/api-keys', input)).toMatchObject(refused)
  })

  it('is refused in a browser, whatever its page is', async () => {
    const robot = await withKey()
    for (const origin of ['https://shop.example', 'null', 'http://localhost'])
      expect(await robot.get('/v1/tags').then(() => ask(robot.key, origin))).toMatchObject({
        status: 403,
        code: 'secret_key_in_browser',
      })
    await expect(
      openSocket(address, robot.key, { origin: 'https://shop.example' }),
    ).rejects.toThrow(/ready/)
  })

  it.each(['sk_live_', 'sk_live_unknown', 'sk_test_x', 'sk_', `sk_live_${'x'.repeat(5000)}`])(
    'that nobody made is refused: %s',
    async (key) => {
      expect(await ask(key)).toMatchObject({ status: 401 })
    },
  )

  it('is refused from the moment on that it expires', async () => {
    const robot = await withKey({ expiresAt: new Date(Date.now() + 3_600_000).toISOString() })
    expect((await robot.get('/v1/tags')).status).toBe(200)
    await test.sql`update api_keys set expires_at = now() where id = ${robot.id}`
    expect(await robot.get('/v1/tags')).toMatchObject(isOver)
    const { items } = (await owner.get('/v1/api-keys')).body
    expect(items.map((one: { id: string }) => one.id)).not.toContain(robot.id)
  })

  it('is revoked at once, with its sockets and streams; twice is once', async () => {
    const robot = await withKey()
    const socket = await openSocket(address, robot.key)
    socket.send({ type: 'feed', since: null })
    await socket.next('feed.ready')
    const stream = await openStream(address, robot.key)
    for (let time = 0; time < 2; time++)
      expect((await owner.delete(`/v1/api-keys/${robot.id}`)).status).toBe(204)
    expect(await robot.get('/v1/tags')).toMatchObject(isOver)
    expect(await socket.closed).toBe(4401)
    await stream.ended
  })

  it('is changed for another one with an overlap', async () => {
    const old = await withKey({ scopes: ['tag.read'] })
    const { body } = await owner.post(`/v1/api-keys/${old.id}/rotate`, { overlapHours: 1 })
    expect(body).toMatchObject({ name: 'Robot', scopes: ['tag.read'] })
    const next = caller(test.app, body.key)
    expect([(await old.get('/v1/tags')).status, (await next.get('/v1/tags')).status]).toEqual([
      200, 200,
    ])
    const listed = (await owner.get('/v1/api-keys')).body.items.find(
      (one: { id: string }) => one.id === old.id,
    )
    expect(Date.parse(listed.expiresAt) - Date.now()).toBeLessThanOrEqual(3_600_000)
    const last = await owner.post(`/v1/api-keys/${body.id}/rotate`, { overlapHours: 0 })
    expect(last.status).toBe(201)
    expect(await next.get('/v1/tags')).toMatchObject(isOver)
    expect((await owner.post(`/v1/api-keys/${body.id}/rotate`, {})).status).toBe(404)
  })

  it('says when it was last of use, without a write at each call', async () => {
    const robot = await withKey()
    const times = []
    for (let call = 0; call < 3; call++) {
      await robot.get('/v1/tags')
      const [row] = await test.sql`select last_used_at from api_keys where id = ${robot.id}`
      times.push(row!.last_used_at.getTime())
    }
    expect(new Set(times).size).toBe(1)
  })

  it('is named in the audit log beside who made it', async () => {
    const robot = await withKey({ name: 'Sync' })
    const tag = await robot.post('/v1/tags', { name: newClientId() })
    const { items } = (await owner.get('/v1/audit-log?action=tags.create')).body
    expect(items[0]).toMatchObject({
      ...{ targetId: tag.body.id, status: 201 },
      agent: { id: owner.id },
      key: { id: robot.id, name: 'Sync' },
    })
    const made = (await owner.get('/v1/audit-log?action=apiKeys.create')).body.items[0]
    expect(made).toMatchObject({ targetId: robot.id, key: null })
  })

  it.each<[string, object]>([
    ['a scope that is none', { scopes: ['apiKey.manage'] }],
    ['a scope that is no word', { scopes: [{ $ne: 1 }] }],
    ['one scope without a list', { scopes: 'tag.read' }],
    ['no list of scopes', { scopes: undefined }],
    ['no name', { name: ' ' }],
    ['an end in the past', { expiresAt: '2020-01-01T00:00:00Z' }],
    ['an end that is no time', { expiresAt: 'tomorrow' }],
    ['a secret of its own', { key: 'sk_live_mine' }],
  ])('is not made with %s', async (_name, input) => {
    expect(await create(input)).toMatchObject({ status: 400, body: { code: 'validation_failed' } })
  })

  it('[S1] of another workspace is nothing, and sees nothing here', async () => {
    const { owner: stranger } = await test.otherWorkspace()
    const { body } = await create({}, stranger)
    expect((await owner.delete(`/v1/api-keys/${body.id}`)).status).toBe(404)
    expect((await owner.post(`/v1/api-keys/${body.id}/rotate`, {})).status).toBe(404)
    const id = await beginConversation(await test.workspace.visitor())
    const robot = caller(test.app, body.key)
    expect((await robot.get(`/v1/conversations/${id}`)).status).toBe(404)
    expect((await robot.get('/v1/conversations')).body.items).toEqual([])
  })

  it('is for admins to make, fifty at most', async () => {
    const senior = await test.workspace.agent('senior')
    expect((await create({}, senior)).status).toBe(403)
    const { owner: other } = await test.otherWorkspace()
    const answers = await Promise.all(Array.from({ length: 51 }, () => create({}, other)))
    expect(answers.filter((one) => one.status === 201)).toHaveLength(50)
    expect(answers.find((one) => one.status !== 201)!.body.code).toBe('limit_reached')
  })
})

describe('the events of a workspace', () => {
  it('reach a key as they reach an agent, notes too: by socket and by long polling', async () => {
    const robot = await withKey()
    const id = await beginConversation(await test.workspace.visitor())
    const socket = await openSocket(address, robot.key)
    socket.send({ type: 'subscribe', conversationId: id, since: 0 })
    await socket.next('subscribed')
    const { nextCursor } = (await robot.get('/v1/events')).body
    const clientId = newClientId()
    const message = { clientId, text: 'Between us', visibility: 'internal' }
    await owner.post(`/v1/conversations/${id}/messages`, message)
    const { event } = await socket.next('event', (frame) => frame.event.type === 'message.created')
    expect(event).toMatchObject({ type: 'message.created' })
    await vi.waitFor(async () => {
      const { items } = (await robot.get(`/v1/events?cursor=${nextCursor}`)).body
      expect(JSON.stringify(items)).toContain('Between us')
    })
    socket.close()
  })
})

async function ask(key: string, origin?: string): Promise<{ status: number; code?: string }> {
  const answer = await test.app.inject({
    url: '/v1/tags',
    headers: { authorization: `Bearer ${key}`, ...(origin ? { origin } : {}) },
  })
  return { status: answer.statusCode, code: answer.json().code }
}
