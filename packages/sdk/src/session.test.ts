import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Client } from './client.ts'
import { createClient } from './create-client.ts'
import { browserStorage, memoryStorage, type SessionStorage } from './session-storage.ts'
import { fakeServer, until } from './testing/index.ts'

const open: Client[] = []
afterEach(() => {
  for (const client of open.splice(0)) client.close()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

function setUp(storage: SessionStorage = memoryStorage(), server = fakeServer()) {
  const clientOf = (own = storage) => {
    const { url: baseUrl, fetch, WebSocket } = server
    const client = createClient({ baseUrl, fetch, WebSocket, storage: own })
    open.push(client)
    return client
  }
  const count = (operationId: string) =>
    server.requests.filter((request) => request.operationId === operationId).length
  return { server, client: clientOf(), clientOf, count, ada: server.agents[0]!, storage }
}

describe('an agent', () => {
  it('signs in, and the session says who it is', async () => {
    const { client, ada } = setUp()
    expect(client.session.value).toBeNull()
    const session = await client.signIn(ada)
    expect(session).toMatchObject({ kind: 'agent', agent: { name: 'Ada' } })
    expect(client.session.value).toEqual(session)
    await expect(client.signIn({ ...ada, password: 'wrong' })).rejects.toMatchObject({
      code: 'invalid_credentials',
    })
  })

  it('does not notice an expired token: ten calls at once cost one refresh', async () => {
    const { client, server, ada, count } = setUp()
    await client.signIn(ada)
    server.expireTokens()
    const answers = await Promise.all(Array.from({ length: 10 }, () => client.me.get()))
    expect(answers).toHaveLength(10)
    expect(count('auth.refresh')).toBe(1)
  })

  it('shares one refresh with the other tabs, whose tokens would otherwise end the session', async () => {
    const queue = new Map<string, Promise<unknown>>()
    const locks = {
      request: <T>(name: string, run: () => Promise<T>): Promise<T> => {
        const result = (queue.get(name) ?? Promise.resolve()).then(run)
        queue.set(
          name,
          result.catch(() => undefined),
        )
        return result
      },
    }
    vi.stubGlobal('navigator', { locks })
    const { client, clientOf, server, ada, count } = setUp()
    await client.signIn(ada)
    const tabs = [client, clientOf(), clientOf()]
    await Promise.all(tabs.slice(1).map((tab) => tab.restore()))
    server.expireTokens()
    await Promise.all(tabs.map((tab) => tab.me.get()))
    expect(count('auth.refresh')).toBe(1)
    expect(tabs.map((tab) => tab.session.value?.kind)).toEqual(['agent', 'agent', 'agent'])
  })

  it('is signed out when the refresh token is refused, and kept when nobody answers', async () => {
    const { client, server, ada, storage } = setUp()
    await client.signIn(ada)
    server.expireTokens()
    server.failNext('auth.refresh', 'network')
    await expect(client.topics.create({ name: 'Billing' })).rejects.toMatchObject({
      code: 'network',
    })
    expect(client.session.value?.kind).toBe('agent')
    server.endSessions()
    await expect(client.me.get()).rejects.toMatchObject({ status: 401 })
    expect(client.session.value).toBeNull()
    expect(storage.get()).toBeNull()
  })

  it('is still signed in when a server calls what was just renewed expired after a reload', async () => {
    const { client, clientOf, ada, server } = setUp()
    await client.signIn(ada)
    const later = clientOf()
    const expired = { status: 401, code: 'token_expired' } as const
    server.failNext('me.get', expired, expired)
    await expect(later.restore()).rejects.toMatchObject(expired)
    expect(await later.restore()).toMatchObject({ kind: 'agent', agent: { id: ada.agent.id } })
  })

  it('comes back from storage, and not after signing out', async () => {
    const { client, clientOf, ada, server } = setUp()
    await client.signIn(ada)
    server.expireTokens()
    const later = clientOf()
    expect(await later.restore()).toMatchObject({ kind: 'agent', agent: { id: ada.agent.id } })
    await later.signOut()
    expect(later.session.value).toBeNull()
    expect(await clientOf().restore()).toBeNull()
  })

  it('takes no pending message along to the next person', async () => {
    const { client, server } = setUp()
    const [ada, grace] = server.agents
    const { id } = server.createConversation({ text: 'Hello' })
    await client.signIn(ada!)
    const thread = client.thread(id)
    await until(thread.state, (state) => state.status === 'ready')
    server.down()
    thread.send('From Ada')
    await client.signOut()
    server.up()
    await client.signIn(grace!)
    thread.send('From Grace')
    await until(thread.state, (state) => state.messages.length === 2)
    expect(server.messages(id).map((message) => message.text)).toEqual(['Hello', 'From Grace'])
  })
})

describe('a customer', () => {
  it('is a visitor until the first message, and the same person on the next visit', async () => {
    const { client, clientOf, server } = setUp()
    const { publishableKey } = server
    expect(await client.openCustomerSession({ publishableKey })).toMatchObject({
      kind: 'customer',
      customer: null,
      workspace: { name: 'Fake Shop' },
    })
    const thread = await client.startConversation({ text: 'Hello' })
    const customer =
      thread.state.value.conversation?.customer ??
      server.conversation(thread.conversationId).customer
    expect(client.session.value).toMatchObject({ customer: { id: customer.id } })

    const later = await clientOf().openCustomerSession({ publishableKey })
    expect(later).toMatchObject({ customer: { id: customer.id } })
  })

  it('gets a new session when the stored one is over', async () => {
    const { client, clientOf, server, count } = setUp()
    const { publishableKey } = server
    await client.openCustomerSession({ publishableKey })
    server.endSessions()
    await clientOf().openCustomerSession({ publishableKey })
    expect(count('customerSessions.create')).toBe(2)
    await expect(
      client.openCustomerSession({ publishableKey: 'pk_live_other' }),
    ).rejects.toMatchObject({
      code: 'invalid_publishable_key',
    })
  })

  it('ends the session on the server when signing out', async () => {
    const { client, server, count } = setUp()
    await client.openCustomerSession({ publishableKey: server.publishableKey })
    await client.signOut()
    expect(count('customerSessions.delete')).toBe(1)
  })
})

describe('browserStorage', () => {
  it('falls back to memory where the browser blocks it', () => {
    vi.stubGlobal('localStorage', undefined)
    const storage = browserStorage('deskbell')
    storage.set('kept')
    expect(storage.get()).toBe('kept')
    storage.remove()
    expect(storage.get()).toBeNull()
  })
})

// Not beside a real server in this process: its clock would jump as well.
describe('an identified customer', () => {
  it('has their proof fetched anew before it is over, until they sign out', async () => {
    vi.useFakeTimers()
    const server = fakeServer()
    const { url: baseUrl, fetch, WebSocket: Fake } = server
    const client = createClient({ baseUrl, fetch, WebSocket: Fake })
    open.push(client)
    const getToken = vi.fn(async () => 'for vera')
    await client.identify({ publishableKey: server.publishableKey, getToken })
    await vi.advanceTimersByTimeAsync(23 * 3_600_000)
    expect(getToken).toHaveBeenCalledTimes(1)
    getToken.mockRejectedValueOnce(new Error('down'))
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect(getToken).toHaveBeenCalledTimes(3)
    await client.signOut()
    await vi.advanceTimersByTimeAsync(48 * 3_600_000)
    expect(getToken).toHaveBeenCalledTimes(3)
  })
})
