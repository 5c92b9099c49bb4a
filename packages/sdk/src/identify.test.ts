// A customer whom the business has proven, with the real API: what the SDK shows, keeps and forgets on the way.
import { createHmac } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import { type TestApp, testApp } from '../../api/src/testing/app.ts'
import type { Client } from './client.ts'
import { createClient } from './create-client.ts'
import { memoryOutbox } from './outbox-storage.ts'
import { memoryStorage, type SessionStorage } from './session-storage.ts'
import { until } from './testing/index.ts'

let test: TestApp
let address: string
let key: { id: string; secret: string }
const open: Client[] = []
beforeAll(async () => {
  test = await testApp()
  address = await test.listen()
  key = await makeKey()
})
afterEach(() => {
  for (const client of open.splice(0)) client.close()
})
afterAll(() => test.close())

const makeKey = async () =>
  (await test.workspace.owner.post('/v1/identity-keys', { name: 'K', algorithm: 'HS256' })).body

/** As a business without a library would sign it. */
function tokenFor(sub: string, by = key): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
  const iat = Math.floor(Date.now() / 1000)
  const claims = { sub, aud: test.workspace.workspaceId, iat, exp: iat + 300, name: sub }
  const head = `${encode({ alg: 'HS256', kid: by.id })}.${encode(claims)}`
  return `${head}.${createHmac('sha256', by.secret).update(head).digest('base64url')}`
}

function newClient(storage: SessionStorage = memoryStorage(), outbox = memoryOutbox()): Client {
  const client = createClient({ baseUrl: address, storage, outbox, WebSocket })
  open.push(client)
  return client
}
const customerOf = (client: Client) => {
  const session = client.session.value
  return session?.kind === 'customer' ? session.customer : null
}
const publishableKey = () => test.workspace.publishableKey
const idsOf = async (client: Client) =>
  (await client.conversations.list({})).items.map(({ id }) => id)

describe('identify', () => {
  it('opens a session of the customer, who is there on another device, too', async () => {
    const client = newClient()
    const session = await client.identify({
      publishableKey: publishableKey(),
      token: tokenFor('vera'),
    })
    expect(session).toMatchObject({ kind: 'customer', customer: { externalId: 'vera' } })
    const { conversationId } = await client.startConversation({ text: 'Hello' })
    const phone = newClient()
    await phone.identify({ publishableKey: publishableKey(), token: tokenFor('vera') })
    expect(await idsOf(phone)).toContain(conversationId)
  })

  it('goes on with the visitor’s conversation, live, and with what is still to be sent', async () => {
    const client = newClient()
    await client.openCustomerSession({ publishableKey: publishableKey() })
    client.connect()
    const thread = await client.startConversation({ text: 'Hello' })
    await until(thread.state, ({ status }) => status === 'ready', 30_000)
    const identifying = client.identify({ getToken: async () => tokenFor('vero') })
    thread.send('It is me')
    await identifying
    const answer = await test.workspace.owner.post(
      `/v1/conversations/${thread.conversationId}/messages`,
      { clientId: 'an-answer', text: 'Welcome' },
    )
    expect(answer.status).toBe(201)
    await until(
      thread.state,
      ({ messages }) =>
        ['It is me', 'Welcome'].every((text) => messages.some((one) => one.text === text)),
      10_000,
    )
    expect(customerOf(client)).toMatchObject({ externalId: 'vero' })
  })

  it('is refused when forged, and the visitor stays who they were', async () => {
    const client = newClient()
    await client.openCustomerSession({ publishableKey: publishableKey() })
    const before = client.session.value
    const token = tokenFor('vera', { ...key, secret: 'x' })
    await expect(client.identify({ token })).rejects.toMatchObject({ code: 'invalid_identity' })
    expect(client.session.value).toBe(before)
    expect(await idsOf(client)).toEqual([])
  })

  it('lets nobody in who has signed out before the proof was there', async () => {
    const storage = memoryStorage()
    const client = newClient(storage)
    let release: ((token: string) => void) | undefined
    const getToken = () => new Promise<string>((resolve) => (release = resolve))
    const identifying = client.identify({ publishableKey: publishableKey(), getToken })
    await vi.waitFor(() => expect(release).toBeDefined())
    await client.signOut()
    release!(tokenFor('olga'))
    await expect(identifying).rejects.toMatchObject({ code: 'unauthenticated' })
    expect([client.session.value, storage.get()]).toEqual([null, null])
  })

  it('wants to know the key when no session is open', async () => {
    await expect(newClient().identify({ token: tokenFor('vera') })).rejects.toMatchObject({
      code: 'invalid_publishable_key',
    })
  })

  it('[S10] as somebody else shows and keeps nothing of whom it was before', async () => {
    const [storage, outbox] = [memoryStorage(), memoryOutbox()]
    const client = newClient(storage, outbox)
    await client.identify({ publishableKey: publishableKey(), token: tokenFor('first') })
    client.connect()
    const thread = await client.startConversation({ text: 'Secret' })
    const list = client.conversationList()
    await until(list.state, ({ items }) => items.length === 1, 30_000)
    const former = storage.get()!
    await client.identify({ token: tokenFor('second') })
    expect(customerOf(client)).toMatchObject({ externalId: 'second' })
    expect(await idsOf(client)).toEqual([])
    await expect(client.conversations.get({ id: thread.conversationId })).rejects.toMatchObject({
      code: 'not_found',
    })
    expect(storage.get()).not.toContain('first')
    // What was kept of the first is of no use any more.
    const thief = newClient(memoryStorageWith(former))
    expect(await thief.restore()).toBeNull()
  })
})

const memoryStorageWith = (value: string): SessionStorage => {
  const storage = memoryStorage()
  storage.set(value)
  return storage
}

describe('a proof', () => {
  it('is asked for again when the session was revoked, also by the socket alone', async () => {
    let by = await makeKey()
    const getToken = vi.fn(async () => tokenFor('renewed', by))
    const client = newClient()
    await client.identify({ publishableKey: publishableKey(), getToken })
    client.connect()
    await until(client.connection, (state) => state === 'connected', 30_000)
    const old = by
    by = await makeKey()
    await test.workspace.owner.delete(`/v1/identity-keys/${old.id}`)
    await vi.waitFor(() => expect(getToken).toHaveBeenCalledTimes(2), 30_000)
    await until(client.connection, (state) => state === 'connected', 30_000)
    expect(customerOf(client)).toMatchObject({ externalId: 'renewed' })
    expect(await idsOf(client)).toEqual([])
  })

  it('that cannot be fetched for a moment costs nothing but that moment', async () => {
    let isDown = false
    const by = await makeKey()
    let current = by
    const getToken = async () => {
      if (isDown) throw new Error('The shop is down')
      return tokenFor('patient', current)
    }
    const client = newClient()
    await client.identify({ publishableKey: publishableKey(), getToken })
    isDown = true
    current = key
    await test.workspace.owner.delete(`/v1/identity-keys/${by.id}`)
    await vi.waitFor(async () =>
      expect(await idsOf(client).catch(String)).toContain('The shop is down'),
    )
    isDown = false
    expect(await idsOf(client)).toEqual([])
  })

  it('that is refused ends the session', async () => {
    const by = await makeKey()
    const client = newClient()
    await client.identify({ publishableKey: publishableKey(), token: tokenFor('over', by) })
    await test.workspace.owner.delete(`/v1/identity-keys/${by.id}`)
    await vi.waitFor(async () => {
      await idsOf(client).catch(() => undefined)
      expect(client.session.value).toBeNull()
    })
  })
})

describe('signing out', () => {
  it('[S10] revokes the session on the server and wipes storage and outbox', async () => {
    const [storage, outbox] = [memoryStorage(), memoryOutbox()]
    const wiped = vi.spyOn(outbox, 'delete')
    const client = newClient(storage, outbox)
    await client.identify({ publishableKey: publishableKey(), token: tokenFor('leaving') })
    await client.startConversation({ text: 'Hello' })
    const { refreshToken } = JSON.parse(storage.get()!)
    await client.signOut()
    expect(client.session.value).toBeNull()
    expect(storage.get()).toBeNull()
    await vi.waitFor(() =>
      expect(wiped.mock.calls.some(([, clientId]) => clientId === undefined)).toBe(true),
    )
    const answer = await test.anyone.post('/v1/customer-sessions/refresh', { refreshToken })
    expect(answer.status).toBe(401)
    await client.openCustomerSession({ publishableKey: publishableKey() })
    expect(customerOf(client)).toBeNull()
  })
})

describe('a secret key', () => {
  it('takes the place of a session: methods, live lists and events, as far as its scopes go', async () => {
    const made = await test.workspace.owner.post('/v1/api-keys', {
      name: 'Robot',
      scopes: ['conversation.read', 'message.create', 'feed.follow'],
    })
    const robot = createClient({ baseUrl: address, secretKey: made.body.key, WebSocket })
    open.push(robot)
    robot.connect()
    await until(robot.connection, (state) => state === 'connected', 30_000)
    const list = robot.conversationList()
    const client = newClient()
    await client.openCustomerSession({ publishableKey: publishableKey() })
    const { conversationId: id } = await client.startConversation({ text: 'Where is it?' })
    await until(list.state, ({ items }) => items.some((one) => one.id === id), 30_000)
    const sent = await robot.messages.create({ id, clientId: 'robot-1', text: 'On its way' })
    expect(sent.author).toMatchObject({ kind: 'system', name: 'Robot' })
    const { items } = await client.messages.list({ id })
    expect(items.map(({ text }) => text)).toContain('On its way')
    await expect(robot.tags.list({})).rejects.toMatchObject({ code: 'forbidden' })
    await test.workspace.owner.delete(`/v1/api-keys/${made.body.id}`)
    await until(robot.connection, (state) => state === 'idle', 30_000)
    await expect(robot.conversations.get({ id })).rejects.toMatchObject({ status: 401 })
  })
})
