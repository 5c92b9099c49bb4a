// The SDK against the real API on the real Postgres, over a real port: what the fake server promises must hold here too.
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import { buildApp } from '../../api/src/app.ts'
import { completeSettings, parseSettings } from '../../api/src/settings.ts'
import { PASSWORD, type TestApp, type TestWorkspace, testApp } from '../../api/src/testing/app.ts'
import type { Client } from './client.ts'
import type { ConversationListState } from './conversation-list.ts'
import { createClient } from './create-client.ts'
import { memoryStorage, type SessionStorage } from './session-storage.ts'
import { until } from './testing/index.ts'
import type { Thread, ThreadState } from './thread.ts'

let test: TestApp
let server: Awaited<ReturnType<typeof buildApp>>
let port = 0
const open: Client[] = []

async function startServer(): Promise<void> {
  const parsed = parseSettings({
    ...{ LOG_LEVEL: 'silent', RATE_LIMIT_MAX: '1000000', DATA_DIR: test.dataDir },
  })
  const secret = 'a secret for these tests, long enough to sign with'
  const settings = { ...completeSettings(parsed, 3000, secret), demo: true }
  server = await buildApp({ settings, sql: test.sql, compareMs: 100 })
  const address = await server.listen({ port, host: '127.0.0.1' })
  port = Number(new URL(address).port)
}

beforeAll(async () => {
  test = await testApp()
  await startServer()
})
afterEach(() => {
  for (const client of open.splice(0)) client.close()
})
afterAll(async () => {
  await server.close()
  await test.close()
})

function newClient(storage: SessionStorage = memoryStorage()): Client {
  const client = createClient({ baseUrl: `http://127.0.0.1:${port}`, storage, WebSocket })
  open.push(client)
  return client
}

async function agentOf(workspace: TestWorkspace): Promise<Client> {
  const client = newClient()
  await client.signIn({ email: workspace.owner.email, password: PASSWORD })
  client.connect()
  await until(client.connection, (state) => state === 'connected', 30_000)
  return client
}

async function customerOf({ publishableKey }: TestWorkspace): Promise<Client> {
  const client = newClient()
  await client.openCustomerSession({ publishableKey })
  client.connect()
  await until(client.connection, (state) => state === 'connected', 30_000)
  return client
}

/** A customer's and an agent's open thread on the same conversation. */
async function bothSides() {
  const customer = await customerOf(test.workspace)
  const agent = await agentOf(test.workspace)
  const theirs = await customer.startConversation({ text: 'Hello' })
  const id = theirs.conversationId
  const ours = agent.thread(id)
  for (const thread of [theirs, ours])
    await until(thread.state, ({ status }) => status === 'ready', 30_000)
  return { customer, agent, theirs, ours, id }
}

const texts = ({ messages }: ThreadState) =>
  messages.filter((message) => message.type === 'text').map((message) => message.text)
const hasTexts = (thread: Thread, ...wanted: string[]) =>
  until(thread.state, (state) => texts(state).join() === wanted.join(), 30_000)

/** The law: what the thread holds equals a fresh fetch, as soon as what is written behind the log is written. */
async function expectFresh(client: Client, thread: Thread): Promise<void> {
  const id = thread.conversationId
  await vi.waitFor(async () => {
    const conversation = await client.conversations.get({ id })
    const { items } = await client.messages.list({ id, limit: 100 })
    expect(thread.state.value.conversation).toEqual(conversation)
    expect(thread.state.value.messages).toEqual(items)
  })
}

describe('a conversation', () => {
  it('goes both ways, and notes only one', async () => {
    const { theirs, ours, customer, agent } = await bothSides()
    ours.send('Ask a colleague first', { visibility: 'internal' })
    ours.send('How can I help?')
    await hasTexts(theirs, 'Hello', 'How can I help?')
    theirs.send('It is broken')
    await hasTexts(ours, 'Hello', 'Ask a colleague first', 'How can I help?', 'It is broken')
    await expectFresh(agent, ours)
    await expectFresh(customer, theirs)
  })

  it('ends on both sides as a fresh fetch would, after every kind of event', async () => {
    const { theirs, ours, customer, agent, id } = await bothSides()
    const tag = await agent.tags.create({ name: 'vip' })
    const topic = await agent.topics.create({ name: 'Broken things' })
    const session = agent.session.value
    const me = session?.kind === 'agent' ? session.agent.id : ''
    await agent.conversations.update({
      id,
      priority: 'urgent',
      tagIds: [tag.id],
      topicId: topic.id,
      subject: 'Broken',
    })
    await agent.conversations.assign({ id, assigneeId: me })
    ours.send(`${'x'.repeat(199)}😀`)
    await until(theirs.state, ({ messages }) => messages.length > 1, 30_000)
    theirs.markRead()
    ours.markRead()
    const until1 = new Date(Date.now() + 60_000).toISOString()
    await agent.conversations.update({ id, status: 'snoozed', snoozedUntil: until1 })
    await customer.conversations.resolve({ id })
    theirs.send('No, it is still broken')
    await until(ours.state, (state) => texts(state).length === 3, 30_000)
    const { customer: person } = ours.state.value.conversation!
    await agent.customers.update({ id: person.id, name: 'Mary', email: 'mary@example.com' })
    await until(theirs.state, ({ conversation }) => conversation?.customer.name === 'Mary', 30_000)
    await expectFresh(agent, ours)
    await expectFresh(customer, theirs)
    await agent.conversations.delete({ id })
    for (const thread of [theirs, ours])
      await until(thread.state, ({ status }) => status === 'deleted', 30_000)
  })

  it('shows who is typing, and who is present', async () => {
    const { theirs, ours, customer, agent } = await bothSides()
    const session = agent.session.value
    const me = session?.kind === 'agent' ? session.agent.id : ''
    await until(customer.presence, (agents) => agents.get(me) === 'online', 30_000)
    agent.setPresence('away')
    await until(customer.presence, (agents) => agents.get(me) === 'away', 30_000)
    theirs.setTyping(true)
    await until(ours.state, ({ typing }) => typing[0]?.kind === 'customer', 30_000)
    theirs.setTyping(false)
    await until(ours.state, ({ typing }) => typing.length === 0, 30_000)
  })

  it('loses, doubles and reorders nothing when the server restarts in the middle of sends', async () => {
    const { theirs, ours, customer, agent, id } = await bothSides()
    const mine = Array.from({ length: 40 }, (_, index) => `agent ${index}`)
    const yours = Array.from({ length: 40 }, (_, index) => `customer ${index}`)
    for (const text of mine) ours.send(text)
    for (const text of yours) theirs.send(text)
    await until(ours.state, (state) => texts(state).length > 10, 30_000)
    await server.close()
    await startServer()
    for (const thread of [ours, theirs]) {
      await until(thread.state, (state) => texts(state).length === 81, 30_000)
      expect(thread.state.value.pending).toEqual([])
    }
    const stored = texts(ours.state.value)
    expect(stored.filter((text) => text.startsWith('agent'))).toEqual(mine)
    expect(stored.filter((text) => text.startsWith('customer'))).toEqual(yours)
    await expectFresh(agent, ours)
    await expectFresh(customer, theirs)
    expect((await agent.events.list({ id, limit: 500 })).items.map((event) => event.seq)).toEqual(
      Array.from({ length: ours.state.value.conversation!.seq }, (_, index) => index + 1),
    )
  }, 60_000)
})

describe("the agent's list", () => {
  it('follows the workspace, and other workspaces not at all', async () => {
    const agent = await agentOf(test.workspace)
    const list = agent.conversationList({ status: ['open'], assignee: 'none' })
    await until(list.state, ({ status }) => status === 'ready', 30_000)
    const customer = await customerOf(test.workspace)
    const stranger = await customerOf(await test.otherWorkspace())
    const foreign = await stranger.startConversation({ text: 'Elsewhere' })
    const { conversationId: id } = await customer.startConversation({ text: 'Newest of all' })
    await until(list.state, ({ items }) => items[0]?.id === id, 30_000)
    expect(list.state.value.items.some((item) => item.id === foreign.conversationId)).toBe(false)
    await expect(agent.conversations.get({ id: foreign.conversationId })).rejects.toMatchObject({
      code: 'not_found',
    })
    await agent.conversations.resolve({ id })
    await until(list.state, ({ items }) => items.every((item) => item.id !== id), 30_000)
  })

  it('is, live, what a fresh fetch gives, in every order', async () => {
    const agent = await agentOf(test.workspace)
    const customer = await customerOf(test.workspace)
    const session = agent.session.value
    const me = session?.kind === 'agent' ? session.agent.id : ''
    const queries = [
      { sort: 'newest' },
      { sort: 'oldest' },
      { sort: 'waiting' },
      { assignee: 'me' },
    ] as const
    const lists = queries.map((query) => agent.conversationList({ ...query, limit: 100 }))
    for (const list of lists) await until(list.state, ({ status }) => status === 'ready', 30_000)
    const threads: Thread[] = []
    for (const text of ['a', 'b', 'c']) threads.push(await customer.startConversation({ text }))
    const ids = threads.map((thread) => thread.conversationId)
    await agent.conversations.assign({ id: ids[0]!, assigneeId: me })
    await agent.messages.create({ id: ids[1]!, clientId: 'answer', text: 'An answer' })
    await customer.messages.create({ id: ids[0]!, clientId: 'more', text: 'And another thing' })
    for (const [index, list] of lists.entries()) {
      // What follows the messages may change a conversation at any moment, for both.
      const isSame = async () => {
        const { items } = await agent.conversations.list({ ...queries[index], limit: 100 })
        expect(list.state.value.items).toEqual(items)
      }
      await vi.waitFor(isSame, 30_000)
    }
  })
})

describe('the list of a customer', () => {
  it('shows a conversation that an agent begins, and follows it', async () => {
    const agent = await agentOf(test.workspace)
    const customer = await customerOf(test.workspace)
    const own = await customer.startConversation({ text: 'Hello' })
    const list = customer.conversationList()
    await until(list.state, ({ items }) => items.length === 1, 30_000)
    const { customer: person } = await agent.conversations.get({ id: own.conversationId })
    const { conversation } = await agent.conversations.create({
      clientId: 'begun-by-the-agent',
      customerId: person.id,
      message: { clientId: 'first', text: 'One more thing' },
    })
    const newest = (state: ConversationListState) => state.items[0]
    await until(list.state, (state) => newest(state)?.id === conversation.id, 30_000)
    await agent.messages.create({ id: conversation.id, clientId: 'second', text: 'And another' })
    await until(list.state, (state) => newest(state)?.lastMessage?.text === 'And another', 30_000)
  })
})

describe('sessions and calls', () => {
  it('survive the rotation of the refresh token in two clients of one storage', async () => {
    const storage = memoryStorage()
    const first = newClient(storage)
    await first.signIn({ email: test.workspace.owner.email, password: PASSWORD })
    const second = newClient(storage)
    expect(await second.restore()).toMatchObject({ kind: 'agent' })
    const kept = JSON.parse(storage.get()!) as { token: string }
    storage.set(JSON.stringify({ ...kept, token: `${kept.token}x` }))
    const third = newClient(storage)
    expect(await third.restore()).toMatchObject({ kind: 'agent' })
    for (const client of [first, second, third]) await client.me.get()
    await third.signOut()
    await expect(third.me.get()).rejects.toMatchObject({ code: 'unauthenticated' })
    expect(await newClient(storage).restore()).toBeNull()
  })

  it('keep a visitor the same customer on the next visit', async () => {
    const storage = memoryStorage()
    const { publishableKey } = test.workspace
    const first = newClient(storage)
    expect(await first.openCustomerSession({ publishableKey })).toMatchObject({ customer: null })
    const thread = await first.startConversation({ text: 'Hello again' })
    const next = newClient(storage)
    const session = await next.openCustomerSession({ publishableKey })
    expect(session.kind === 'customer' && session.customer?.id).toBe(
      (await next.conversations.get({ id: thread.conversationId })).customer.id,
    )
  })

  it('fail with an ApiError that names the problem and the field', async () => {
    const agent = await agentOf(test.workspace)
    await expect(agent.topics.create({ name: '' })).rejects.toMatchObject({
      name: 'ApiError',
      code: 'validation_failed',
      status: 400,
      errors: [{ field: '/name' }],
      requestId: expect.any(String),
    })
    await expect(
      newClient().signIn({ email: 'nobody@example.com', password: 'wrong' }),
    ).rejects.toMatchObject({
      code: 'invalid_credentials',
    })
  })

  it('walk all pages of a list', async () => {
    const agent = await agentOf(test.workspace)
    for (let index = 0; index < 7; index++)
      await agent.customers.create({ externalId: `walk-${index}` })
    const seen: string[] = []
    for await (const customer of agent.customers.list({ limit: 3 })) seen.push(customer.id)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBeGreaterThanOrEqual(7)
  })

  it('import a file and follow it to its report', async () => {
    const agent = await agentOf(test.workspace)
    const file = new Blob([
      'User ID,Timestamp (UTC),Message Body\nu-1,2024-05-01 10:00,First\nu-1,nonsense,Second\n',
    ])
    const { id } = await agent.imports.create({ file, filename: 'chats.csv' })
    await vi.waitFor(async () => {
      expect(await agent.imports.get({ id })).toMatchObject({
        status: 'completed',
        filename: 'chats.csv',
        rowsImported: 1,
        skips: [{ line: 3, code: 'bad_time' }],
      })
    }, 30_000)
  })
})

describe('files', () => {
  const file = (size: number, name = 'notes.txt') =>
    new File([Buffer.alloc(size, 97 + (size % 26))], name, { type: 'text/plain' })

  it('are uploaded at once, and the message goes when they are there', async () => {
    const { customer, theirs, ours } = await bothSides()
    const upload = customer.upload(file(300_001))
    theirs.send('', { files: [upload.toSend()] })
    theirs.send('after it')
    expect(theirs.state.value.pending).toMatchObject([{ files: [{ name: 'notes.txt' }] }, {}])
    await hasTexts(ours, 'Hello', '', 'after it')
    const [attachment] = ours.state.value.messages.find((one) => one.text === '')!.attachments!
    expect(attachment).toMatchObject({ name: 'notes.txt', size: 300_001, kind: 'file' })
    expect(upload.state.value).toMatchObject({ status: 'done', sentBytes: 300_001 })
    const { url } = await customer.attachments.get({ id: attachment!.id })
    const bytes = await (await fetch(`http://127.0.0.1:${port}${url}`)).arrayBuffer()
    expect(bytes.byteLength).toBe(300_001)
  })

  it('begin a conversation, with words or without', async () => {
    const customer = await customerOf(await test.otherWorkspace())
    const upload = customer.upload(file(1_234))
    const begun = customer.beginConversation({ text: '', files: [upload.toSend()] })
    begun.send('And this is why')
    await hasTexts(begun, '', 'And this is why')
    expect(begun.state.value.messages[0]!.attachments).toMatchObject([{ size: 1_234 }])
  })

  it('that are refused fail the message, which says why and can be dropped', async () => {
    const { customer, theirs } = await bothSides()
    const upload = customer.upload(file(9, 'setup.exe'))
    const clientId = theirs.send('Run this', { files: [upload.toSend()] })
    await until(theirs.state, ({ pending }) => pending[0]?.status === 'failed', 30_000)
    expect(theirs.state.value.pending[0]!.problem).toMatchObject({ code: 'unsupported_media_type' })
    expect(upload.state.value.problem?.code).toBe('unsupported_media_type')
    theirs.discard(clientId)
    expect(theirs.state.value.pending).toEqual([])
  })

  it('that are cancelled are gone on the server', async () => {
    const { customer } = await bothSides()
    const upload = customer.upload(file(20))
    await until(upload.state, ({ status }) => status === 'done', 30_000)
    const { attachmentId } = upload.toSend()
    upload.cancel()
    expect(customer.uploads.value).toEqual([])
    expect((await customer.loadUploads()).live).toBe(customer.uploads)
    await vi.waitFor(async () =>
      expect(await customer.attachments.get({ id: attachmentId! }).catch((e) => e.code)).toBe(
        'not_found',
      ),
    )
  })

  it('wait while the server is away, and go on from where they were', async () => {
    const { customer, theirs, ours } = await bothSides()
    await server.close()
    const upload = customer.upload(file(70_003))
    theirs.send('See', { files: [upload.toSend()] })
    await until(upload.state, ({ status }) => status === 'failed', 20_000)
    expect(theirs.state.value.pending[0]!.status).not.toBe('failed')
    await startServer()
    await hasTexts(ours, 'Hello', 'See')
    expect(ours.state.value.messages.at(-1)!.attachments).toMatchObject([{ size: 70_003 }])
  }, 90_000)
})
