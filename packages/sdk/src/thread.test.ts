import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Client } from './client.ts'
import { createClient } from './create-client.ts'
import { type FakeServer, fakeServer, until } from './testing/index.ts'
import type { Thread, ThreadState } from './thread.ts'
import type { ServerFrame } from './wire.ts'

const open: Client[] = []
afterEach(() => {
  for (const client of open.splice(0)) client.close()
})

const clientOf = ({ url: baseUrl, fetch, WebSocket }: FakeServer): Client => {
  const client = createClient({ baseUrl, fetch, WebSocket })
  open.push(client)
  return client
}

async function agentOf(server: FakeServer, isConnected = true): Promise<Client> {
  const client = clientOf(server)
  await client.signIn(server.agents[0]!)
  if (!isConnected) return client
  client.connect()
  await until(client.connection, (state) => state === 'connected')
  return client
}

/** An agent's open thread on a conversation that began with "Hello". */
async function setUp({ isConnected = true } = {}) {
  const server = fakeServer()
  const { id } = server.createConversation({ text: 'Hello' })
  const client = await agentOf(server, isConnected)
  const thread = client.thread(id)
  await ready(thread)
  return { server, id, client, thread }
}

const ready = (thread: Thread) => until(thread.state, ({ status }) => status === 'ready')
const texts = ({ messages }: ThreadState) => messages.map((message) => message.text)
const hasTexts =
  (...wanted: string[]) =>
  (state: ThreadState) =>
    texts(state).join() === wanted.join()

/** What a screen would show, at every change: stored and pending together. */
function watch(thread: Thread): string[][] {
  const shown: string[][] = []
  thread.state.subscribe(({ messages, pending }) =>
    shown.push([...messages, ...pending].map((message) => message.clientId)),
  )
  return shown
}

/** The law: what the thread holds equals a fresh fetch. */
async function expectFresh({ client, thread, id }: { client: Client; thread: Thread; id: string }) {
  const conversation = await client.conversations.get({ id })
  const { items } = await client.messages.list({ id, limit: 100 })
  expect(thread.state.value.conversation).toEqual(conversation)
  expect(thread.state.value.messages).toEqual(items)
}

describe('following a conversation', () => {
  it('begins with what is there and goes on live, over the socket or without one', async () => {
    const server = fakeServer()
    const { id } = server.createConversation({ text: 'Hello' })
    for (const isConnected of [true, false]) {
      const thread = (await agentOf(server, isConnected)).thread(id)
      expect((await ready(thread)).messages[0]).toMatchObject({ text: 'Hello' })
    }
    const live = (await agentOf(server)).thread(id)
    await ready(live)
    server.write(id, { text: 'Anybody there?' })
    await until(live.state, (state) => texts(state).at(-1) === 'Anybody there?')
  })

  it('ends in the same state as a fresh fetch, for every kind of event', async () => {
    const { server, id, client, thread } = await setUp()
    const [ada] = server.agents
    server.write(id, { text: `${'x'.repeat(199)}😀`, as: 'customer' })
    server.write(id, { text: 'A note', as: ada!.agent, visibility: 'internal' })
    server.write(id, { text: 'An answer', as: ada!.agent })
    await client.conversations.update({
      id,
      priority: 'high',
      tagIds: [server.createTag('vip').id],
    })
    await client.conversations.assign({ id, assigneeId: ada!.agent.id })
    await client.conversations.markRead({ id, seq: 3 })
    await client.conversations.resolve({ id })
    server.write(id, { text: 'Still broken' })
    await until(
      thread.state,
      ({ conversation }) => conversation?.seq === server.conversation(id).seq,
    )
    await expectFresh({ client, thread, id })
  })

  it('drops doubles, and closes a hole by asking for what follows the last seq', async () => {
    const { server, id, client, thread } = await setUp()
    const held: ServerFrame[] = []
    const stop = server.interceptFrames((frame) => {
      if (frame.type !== 'event' || held.length > 0) return [frame, frame]
      held.push(frame)
      return []
    })
    server.write(id, { text: 'lost' })
    server.write(id, { text: 'second' })
    await until(thread.state, hasTexts('Hello', 'lost', 'second'))
    stop()
    await expectFresh({ client, thread, id })
  })

  it('keeps the order when frames overtake each other', async () => {
    const { server, id, thread } = await setUp()
    let late: ServerFrame | undefined
    server.interceptFrames((frame) => {
      if (frame.type !== 'event') return [frame]
      if (late === undefined) {
        late = frame
        return []
      }
      return [frame, late]
    })
    for (const text of ['1', '2', '3']) server.write(id, { text })
    await until(thread.state, hasTexts('Hello', '1', '2', '3'))
  })

  it('closes a hole by REST when the socket does not', async () => {
    const { server, id, thread } = await setUp()
    server.replay(false)
    const stop = server.interceptFrames((frame) => (frame.type === 'event' ? [] : [frame]))
    server.write(id, { text: 'lost' })
    stop()
    server.write(id, { text: 'second' })
    await until(thread.state, hasTexts('Hello', 'lost', 'second'))
  })

  it('misses nothing that comes while a hole is being closed', async () => {
    const { server, id, thread } = await setUp()
    server.replay(false)
    const release = server.hold('events.list')
    const stop = server.interceptFrames((frame) => (frame.type === 'event' ? [] : [frame]))
    server.write(id, { text: 'lost' })
    stop()
    server.write(id, { text: 'second' })
    await vi.waitFor(() => expect(server.requests.at(-1)?.operationId).toBe('events.list'))
    // The page was cut before this one.
    server.write(id, { text: 'third' })
    release()
    await until(thread.state, hasTexts('Hello', 'lost', 'second', 'third'))
  })

  it('asks again when the server could not answer a subscription', async () => {
    const { server, id, client } = await setUp()
    const refused = server.interceptFrames((frame) =>
      frame.type === 'snapshot' || frame.type === 'subscribed'
        ? [{ type: 'problem', code: 'database_unavailable', detail: '', conversationId: id }]
        : [frame],
    )
    const thread = client.thread(id)
    await ready(thread)
    refused()
    server.interceptFrames((frame) => (frame.type === 'event' ? [] : [frame]))
    server.write(id, { text: 'while nobody listened' })
    server.interceptFrames((frame) => [frame])
    await until(thread.state, hasTexts('Hello', 'while nobody listened'), 30_000)
  })

  it('resumes after a lost connection from where it was', async () => {
    const { server, id, client, thread } = await setUp()
    server.down()
    await until(client.connection, (state) => state === 'reconnecting')
    server.up()
    for (let index = 0; index < 60; index++) server.write(id, { text: `missed ${index}` })
    await until(thread.state, ({ messages }) => messages.length === 61, 30_000)
    expect(texts(thread.state.value)).toEqual(server.messages(id).map((message) => message.text))
  })

  it('forgets what a restored backup has undone', async () => {
    const { server, id, client, thread } = await setUp()
    const { seq } = server.conversation(id)
    for (const text of ['undone', 'undone too']) server.write(id, { text })
    await until(thread.state, hasTexts('Hello', 'undone', 'undone too'))
    server.restoreBackup(id, seq)
    server.write(id, { text: 'Another history' })
    await until(thread.state, hasTexts('Hello', 'Another history'))
    await expectFresh({ client, thread, id })
  })

  it('sends again what a restored backup has undone before it was shown', async () => {
    const { server, id, client, thread } = await setUp()
    const { seq } = server.conversation(id)
    const stop = server.interceptFrames((frame) => (frame.type === 'event' ? [] : [frame]))
    server.write(id, { text: 'unheard' })
    const clientId = thread.send('mine')
    await vi.waitFor(() => expect(server.messages(id)).toHaveLength(3))
    expect(thread.state.value.pending).toMatchObject([{ clientId }])
    server.restoreBackup(id, seq)
    stop()
    await until(thread.state, hasTexts('Hello', 'mine'))
    expect(thread.state.value.pending).toEqual([])
    expect(server.messages(id).map((message) => message.clientId)).toContain(clientId)
    await expectFresh({ client, thread, id })
  })

  it('says when the conversation is deleted, and when there is none', async () => {
    const { server, id, client, thread } = await setUp()
    await client.conversations.delete({ id })
    await until(thread.state, ({ status }) => status === 'deleted')
    for (const other of [client, await agentOf(server, false)]) {
      const none = other.thread(id)
      const state = await until(none.state, ({ status }) => status === 'failed')
      expect(state.problem).toMatchObject({ code: 'not_found', status: 404 })
    }
  })

  it('shows a customer neither notes nor the holes where they are', async () => {
    const server = fakeServer()
    const customer = clientOf(server)
    await customer.openCustomerSession({ publishableKey: server.publishableKey })
    customer.connect()
    const thread = await customer.startConversation({ text: 'Hello' })
    await ready(thread)
    const as = server.agents[0]!.agent
    server.write(thread.conversationId, { text: 'secret', as, visibility: 'internal' })
    server.write(thread.conversationId, { text: 'Hi there', as })
    const { messages } = await until(thread.state, hasTexts('Hello', 'Hi there'))
    expect(messages.map((message) => message.seq)).toEqual([2, 3])
  })
})

describe('older messages', () => {
  it('are loaded page by page until the first one', async () => {
    const server = fakeServer()
    const { id } = server.createConversation({ text: '0' })
    for (let index = 1; index < 120; index++) server.write(id, { text: String(index) })
    const thread = (await agentOf(server)).thread(id)
    await ready(thread)
    expect(thread.state.value).toMatchObject({ hasOlder: true, messages: { length: 50 } })
    await Promise.all([thread.loadOlder(), thread.loadOlder()])
    expect(thread.state.value).toMatchObject({ hasOlder: true, messages: { length: 100 } })
    await thread.loadOlder()
    expect(thread.state.value).toMatchObject({ hasOlder: false, isLoadingOlder: false })
    expect(texts(thread.state.value)).toEqual(
      Array.from({ length: 120 }, (_, index) => String(index)),
    )
  })
})

describe('sending', () => {
  it('shows the message at once, and never twice or not at all, whichever answer comes first', async () => {
    const { server, thread, id } = await setUp()
    const isStored = ({ messages, pending }: ThreadState) =>
      pending.length === 0 && messages.length > 1

    const release = server.hold('messages.create')
    const shown = watch(thread)
    const clientId = thread.send('socket first')
    expect(thread.state.value.pending).toMatchObject([{ clientId, text: 'socket first' }])
    await until(thread.state, isStored)
    release()

    const stop = server.interceptFrames((frame) => (frame.type === 'event' ? [] : [frame]))
    const second = thread.send('answer first')
    await until(thread.state, ({ messages }) => messages.at(-1)?.clientId === second)
    stop()

    for (const ids of shown) expect(ids.filter((one) => one === clientId)).toHaveLength(1)
    const seen = shown.filter((ids) => ids.includes(second))
    expect(seen.every((ids) => ids.filter((one) => one === second).length === 1)).toBe(true)
    expect(server.messages(id)).toHaveLength(3)
  })

  it('works without a connection, and fetches what came in between', async () => {
    const { server, id, client, thread } = await setUp({ isConnected: false })
    server.write(id, { text: 'meanwhile' })
    thread.send('mine')
    await until(thread.state, hasTexts('Hello', 'meanwhile', 'mine'))
    expect(thread.state.value.pending).toEqual([])
    await expectFresh({ client, thread, id })
  })

  it('asks again without a connection when what came in between could not be fetched', async () => {
    const { server, id, client, thread } = await setUp({ isConnected: false })
    // A call is made three times by itself.
    server.failNext('events.list', 'network', 'lostAnswer', 'network', 'lostAnswer')
    server.write(id, { text: 'meanwhile' })
    thread.send('mine')
    await until(thread.state, hasTexts('Hello', 'meanwhile', 'mine'), 15_000)
    expect(thread.state.value.pending).toEqual([])
    await expectFresh({ client, thread, id })
  })

  it('repeats with the same clientId after a lost answer, and stores the message once', async () => {
    const { server, id, thread } = await setUp({ isConnected: false })
    server.failNext('messages.create', 'lostAnswer', 'network', {
      status: 503,
      code: 'overloaded',
    })
    const clientId = thread.send('once')
    await until(thread.state, hasTexts('Hello', 'once'), 30_000)
    const tries = server.requests.filter(({ operationId }) => operationId === 'messages.create')
    expect(tries.map(({ input }) => input.clientId)).toEqual([clientId, clientId, clientId])
    expect(server.messages(id)).toHaveLength(2)
    expect(thread.state.value.pending).toEqual([])
  })

  it('keeps the order of ten messages whatever goes wrong', async () => {
    const { server, id, thread } = await setUp()
    const numbers = Array.from({ length: 10 }, (_, index) => String(index))
    server.failNext('messages.create', 'network', 'lostAnswer', 'network')
    for (const text of numbers) thread.send(text)
    server.dropSockets()
    await until(thread.state, hasTexts('Hello', ...numbers), 30_000)
    expect(server.messages(id).map((message) => message.text)).toEqual(['Hello', ...numbers])
  })

  it('sets a refused message aside with its reason, and goes on with the next', async () => {
    const { server, id, thread } = await setUp()
    server.failNext('messages.create', { status: 413, code: 'payload_too_large' })
    const refused = thread.send('too long')
    thread.send('next')
    await until(thread.state, hasTexts('Hello', 'next'))
    expect(thread.state.value.pending).toMatchObject([
      { clientId: refused, status: 'failed', problem: { code: 'payload_too_large' } },
    ])
    thread.retry(refused)
    await until(thread.state, hasTexts('Hello', 'next', 'too long'))
    server.failNext('messages.create', { status: 403, code: 'forbidden' })
    const dropped = thread.send('dropped')
    await until(thread.state, ({ pending }) => pending[0]?.status === 'failed')
    thread.discard(dropped)
    expect(thread.state.value.pending).toEqual([])
    expect(server.messages(id)).toHaveLength(3)
  })

  it('goes on after the thread was closed, and shows what is pending when it is opened again', async () => {
    const { server, id, client, thread } = await setUp()
    server.down()
    thread.send('later')
    thread.close()
    const again = client.thread(id)
    expect(again.state.value.pending).toMatchObject([{ text: 'later' }])
    server.up()
    await until(again.state, hasTexts('Hello', 'later'), 30_000)
    expect(again.state.value.pending).toEqual([])
  })

  it('starts a conversation once, however often it has to ask', async () => {
    const server = fakeServer()
    const customer = clientOf(server)
    await customer.openCustomerSession({ publishableKey: server.publishableKey })
    server.failNext('conversations.create', 'lostAnswer', 'network')
    const topic = server.createTopic('Billing')
    const thread = await customer.startConversation({ text: 'Hello', topicId: topic.id })
    expect(await ready(thread)).toMatchObject({ conversation: { topicId: topic.id } })
    expect((await customer.conversations.list()).items).toHaveLength(1)

    server.failNext('conversations.create', { status: 403, code: 'forbidden' })
    const refused = customer.startConversation({ text: 'Again' })
    await expect(refused).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('reading and typing', () => {
  it('marks as read once, and only what somebody else wrote', async () => {
    const { server, id, thread } = await setUp()
    const marks = () =>
      server.requests.filter(({ operationId }) => operationId === 'conversations.markRead')
    for (let index = 0; index < 5; index++) thread.markRead()
    const me = server.agents[0]!.agent.id
    const isRead = ({ conversation }: ThreadState) =>
      conversation?.reads.some((read) => read.reader.id === me && read.seq === 2) === true
    await until(thread.state, isRead)
    thread.send('Hi')
    await until(thread.state, hasTexts('Hello', 'Hi'))
    thread.markRead()
    expect(marks().map(({ input }) => input)).toEqual([{ id, seq: 2 }])
  })

  it('says that a message has reached the device, and that one was read instead', async () => {
    const { server, id, thread } = await setUp()
    const said = () =>
      server.requests
        .filter(({ operationId }) => operationId.startsWith('conversations.mark'))
        .map(({ operationId, input }) => [operationId, input])
    const me = server.agents[0]!.agent.id
    const isAt = (seq: number, deliveredSeq: number) => (state: ThreadState) =>
      state.conversation?.reads.some(
        (read) => read.reader.id === me && read.seq === seq && read.deliveredSeq === deliveredSeq,
      ) === true
    await until(thread.state, isAt(0, 2), 30_000)
    thread.markRead()
    await until(thread.state, isAt(2, 2))
    expect(said()).toEqual([
      ['conversations.markDelivered', { id, seq: 2 }],
      ['conversations.markRead', { id, seq: 2 }],
    ])
  })

  it('tells others who is typing until the message is there', async () => {
    const { server, id, thread } = await setUp()
    const grace = clientOf(server)
    await grace.signIn(server.agents[1]!)
    grace.connect()
    const other = grace.thread(id)
    await ready(other)
    await until(grace.connection, (state) => state === 'connected')

    thread.setTyping(true)
    await until(other.state, ({ typing }) => typing[0]?.name === 'Ada')
    expect(thread.state.value.typing).toEqual([])
    thread.setTyping(false)
    await until(other.state, ({ typing }) => typing.length === 0)
    thread.setTyping(true)
    await until(other.state, ({ typing }) => typing.length === 1)
    thread.send('Done')
    await until(other.state, ({ typing, messages }) => typing.length === 0 && messages.length === 2)
  })
})

describe('colleagues', () => {
  it('an answer over one that was not seen is refused with it, and sent again with what was seen since', async () => {
    const { server, id, thread } = await setUp()
    const grace = server.agents[1]!.agent
    const lastSeenSeq = thread.state.value.messages.at(-1)!.seq
    server.write(id, { text: 'Mine', as: grace })
    const clientId = thread.send('Also mine', { lastSeenSeq })
    await until(thread.state, ({ pending }) => pending[0]?.status === 'failed')
    const { problem } = thread.state.value.pending[0]!
    expect(problem).toMatchObject({ code: 'colleague_answered', answer: { text: 'Mine' } })
    thread.retry(clientId)
    await vi.waitFor(() =>
      expect(server.requests.filter((one) => one.operationId === 'messages.create')).toHaveLength(
        2,
      ),
    )
    await until(thread.state, ({ pending }) => pending[0]?.status === 'failed')
    thread.retry(clientId, problem!.answer!.seq)
    await until(thread.state, hasTexts('Hello', 'Mine', 'Also mine'))
  })

  it('are seen where they have a conversation open and type, until they leave it', async () => {
    const { server, id, client } = await setUp()
    const colleague = clientOf(server)
    await colleague.signIn(server.agents[1]!)
    colleague.connect()
    const theirs = colleague.thread(id)
    await ready(theirs)
    const agentId = server.agents[1]!.agent.id
    const seen = (isTyping: boolean) =>
      until(client.viewers, (viewers) =>
        (viewers.get(id) ?? []).some((one) => one.agentId === agentId && one.isTyping === isTyping),
      )
    await seen(false)
    theirs.setTyping(true)
    await seen(true)
    theirs.close()
    await until(client.viewers, (viewers) => viewers.get(id)?.length === 1)
  })
})
