// The real client and the real server, with a proxy between them that knows nothing of sockets.
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import { buildApp } from '../../api/src/app.ts'
import { completeSettings, parseSettings } from '../../api/src/settings.ts'
import { PASSWORD, type TestApp, testApp } from '../../api/src/testing/app.ts'
import type { Client } from './client.ts'
import { createClient } from './create-client.ts'
import { type BlockingProxy, startBlockingProxy } from './testing/blocking-proxy.ts'
import { until } from './testing/index.ts'
import type { Thread, ThreadState } from './thread.ts'

let test: TestApp
let server: Awaited<ReturnType<typeof buildApp>>
let port = 0
let proxy: BlockingProxy
const open: Client[] = []

async function startServer(): Promise<void> {
  const parsed = parseSettings({ LOG_LEVEL: 'silent', RATE_LIMIT_MAX: '1000000' })
  const secret = 'a secret for these tests, long enough to sign with'
  const settings = { ...completeSettings(parsed, 3000, secret), demo: true }
  server = await buildApp({ settings, sql: test.sql, compareMs: 100 })
  port = Number(new URL(await server.listen({ port, host: '127.0.0.1' })).port)
}

beforeAll(async () => {
  test = await testApp()
  await startServer()
})
afterEach(async () => {
  vi.restoreAllMocks()
  for (const client of open.splice(0)) client.close()
  await proxy.close()
})
afterAll(async () => {
  await server.close()
  await test.close()
})

function newClient(given: Partial<Parameters<typeof createClient>[0]> = { WebSocket }): Client {
  const client = createClient({ baseUrl: proxy.url, ...given })
  open.push(client)
  return client
}

const isConnected = (client: Client) =>
  until(client.connection, (state) => state === 'connected', 30_000)

async function agentOf(given?: Parameters<typeof newClient>[0]): Promise<Client> {
  const client = newClient(given)
  await client.signIn({ email: test.workspace.owner.email, password: PASSWORD })
  client.connect()
  await isConnected(client)
  return client
}

async function customerOf(given?: Parameters<typeof newClient>[0]): Promise<Client> {
  const client = newClient(given)
  await client.openCustomerSession({ publishableKey: test.workspace.publishableKey })
  client.connect()
  await isConnected(client)
  return client
}

/** A customer's and an agent's open thread on the same conversation. */
async function bothSides() {
  const [customer, agent] = await Promise.all([customerOf(), agentOf()])
  const theirs = await customer.startConversation({ text: 'Hello' })
  const ours = agent.thread(theirs.conversationId)
  for (const thread of [theirs, ours])
    await until(thread.state, ({ status }) => status === 'ready', 30_000)
  return { customer, agent, theirs, ours, id: theirs.conversationId }
}

const texts = ({ messages }: ThreadState) =>
  messages.filter((message) => message.type === 'text').map((message) => message.text)
const hasTexts = (thread: Thread, ...wanted: string[]) =>
  until(thread.state, (state) => texts(state).join() === wanted.join(), 30_000)

/** The law: what the thread holds equals a fresh fetch. */
async function expectFresh(client: Client, thread: Thread): Promise<void> {
  const id = thread.conversationId
  await vi.waitFor(async () => {
    const conversation = await client.conversations.get({ id })
    const { items } = await client.messages.list({ id, limit: 100 })
    expect(thread.state.value.conversation).toEqual(conversation)
    expect(thread.state.value.messages).toEqual(items)
  })
}

describe.each([
  { transport: 'stream', isBuffering: false },
  { transport: 'polling', isBuffering: true },
] as const)('where upgrades are blocked, by $transport', ({ transport, isBuffering }) => {
  const setUp = async () => {
    proxy = await startBlockingProxy(() => port, { isBuffering })
    return await bothSides()
  }

  it('[RT25] says what it uses, and a conversation goes both ways, notes only one', async () => {
    const { customer, agent, theirs, ours } = await setUp()
    expect(proxy.refused()).toBeGreaterThanOrEqual(4)
    expect([customer.transport.value, agent.transport.value]).toEqual([transport, transport])
    ours.send('Ask a colleague first', { visibility: 'internal' })
    ours.send('How can I help?')
    await hasTexts(theirs, 'Hello', 'How can I help?')
    theirs.send('It is broken')
    await hasTexts(ours, 'Hello', 'Ask a colleague first', 'How can I help?', 'It is broken')
    await agent.conversations.update({ id: ours.conversationId, priority: 'urgent' })
    ours.markRead()
    await until(theirs.state, ({ conversation }) => conversation?.reads.length === 1, 30_000)
    await customer.conversations.resolve({ id: ours.conversationId })
    await until(ours.state, ({ conversation }) => conversation?.status === 'resolved', 30_000)
    await expectFresh(agent, ours)
    await expectFresh(customer, theirs)
    await agent.conversations.delete({ id: ours.conversationId })
    for (const thread of [theirs, ours])
      await until(thread.state, ({ status }) => status === 'deleted', 30_000)
  })

  it("[RT25] keeps the agent's and the customer's list live", async () => {
    const { customer, agent, id } = await setUp()
    const list = agent.conversationList({ status: ['open'] })
    const own = customer.conversationList()
    for (const one of [list, own])
      await until(one.state, ({ items }) => items.some((item) => item.id === id), 30_000)
    const other = await customerOf()
    const { conversationId } = await other.startConversation({ text: 'Newest of all' })
    await until(list.state, ({ items }) => items[0]?.id === conversationId, 30_000)
    expect(own.state.value.items.map((item) => item.id)).toEqual([id])
    await agent.messages.create({ id, clientId: 'answer', text: 'An answer' })
    for (const one of [list, own])
      await until(
        one.state,
        ({ items }) => items.find((item) => item.id === id)?.lastMessage?.text === 'An answer',
        5_000,
      )
    await agent.conversations.resolve({ id })
    await until(list.state, ({ items }) => items.every((item) => item.id !== id), 30_000)
  })

  it('[RT25] loses, doubles and reorders nothing when the server restarts and connections are cut', async () => {
    const { theirs, ours, customer, agent, id } = await setUp()
    const seen: number[] = []
    ours.state.subscribe(({ messages }) => {
      for (const { seq } of messages) if (!seen.includes(seq)) seen.push(seq)
    })
    const mine = Array.from({ length: 40 }, (_, index) => `agent ${index}`)
    const yours = Array.from({ length: 40 }, (_, index) => `customer ${index}`)
    for (const text of mine) ours.send(text)
    for (const text of yours) theirs.send(text)
    await until(ours.state, (state) => texts(state).length > 10, 30_000)
    await server.close()
    await startServer()
    await until(ours.state, (state) => texts(state).length > 30, 30_000)
    proxy.cut()
    for (const thread of [ours, theirs]) {
      await until(thread.state, (state) => texts(state).length === 81, 30_000)
      expect(thread.state.value.pending).toEqual([])
    }
    const stored = texts(ours.state.value)
    expect(stored.filter((text) => text.startsWith('agent'))).toEqual(mine)
    expect(stored.filter((text) => text.startsWith('customer'))).toEqual(yours)
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    await expectFresh(agent, ours)
    await expectFresh(customer, theirs)
    for (const client of [customer, agent]) {
      await isConnected(client)
      expect(client.transport.value).toBe(transport)
    }
    // And live again: this one comes by the connection alone.
    await agent.messages.create({ id, clientId: 'last', text: 'last' })
    await until(theirs.state, (state) => texts(state).at(-1) === 'last', 30_000)
  }, 90_000)
})

describe('the way back to sockets', () => {
  it('[RT25] takes the socket when upgrades go through again, and misses nothing on the way', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.02)
    proxy = await startBlockingProxy(() => port)
    const { customer, agent, theirs, ours, id } = await bothSides()
    const used: unknown[] = [customer.transport.value]
    customer.transport.subscribe((value) => used.push(value))
    const list = agent.conversationList()
    proxy.allowUpgrades()
    for (let count = 0; count < 20; count++) ours.send(String(count))
    await until(customer.transport, (value) => value === 'socket', 30_000)
    await until(agent.transport, (value) => value === 'socket', 30_000)
    await until(theirs.state, (state) => texts(state).length === 21, 30_000)
    await until(list.state, ({ items }) => items.some((item) => item.id === id), 30_000)
    theirs.setTyping(true)
    await until(ours.state, ({ typing }) => typing.length === 1, 30_000)
    expect(used).toEqual(['stream', null, 'socket'])
    await expectFresh(customer, theirs)
  })
})

describe('a client', () => {
  it('without any WebSocket streams', async () => {
    proxy = await startBlockingProxy(() => port)
    vi.stubGlobal('WebSocket', undefined)
    const customer = await customerOf({})
    vi.unstubAllGlobals()
    expect(customer.transport.value).toBe('stream')
    expect(proxy.refused()).toBe(0)
  })

  it('renews its session over a stream, and stops with it', async () => {
    proxy = await startBlockingProxy(() => port)
    const agent = await agentOf()
    await agent.signOut()
    expect([agent.connection.value, agent.transport.value]).toEqual(['idle', null])
  })

  it('[RT2] [RT23] forgets what it knew after a restored backup', async () => {
    proxy = await startBlockingProxy(() => port)
    const { customer, theirs, id } = await bothSides()
    // The backup is older than the last message: it never happened.
    await customer.messages.create({ id, clientId: 'gone', text: 'gone' })
    await hasTexts(theirs, 'Hello', 'gone')
    await test.sql.begin(async (tx) => {
      await tx`update instance set epoch = gen_random_uuid()`
      await tx`delete from messages where conversation_id = ${id} and seq = 3`
      await tx`delete from events where conversation_id = ${id} and seq >= 3`
      await tx`update conversations set seq = 2, public_seq = 2 where id = ${id}`
    })
    proxy.cut()
    await hasTexts(theirs, 'Hello')
    await expectFresh(customer, theirs)
  })
})
