import { afterEach, describe, expect, it } from 'vitest'
import type { Client } from './client.ts'
import type { ConversationList } from './conversation-list.ts'
import { createClient } from './create-client.ts'
import type { ListQuery } from './list-order.ts'
import { type FakeServer, fakeServer, until } from './testing/index.ts'

const open: Client[] = []
afterEach(() => {
  for (const client of open.splice(0)) client.close()
})

async function setUp({ isConnected = true } = {}) {
  const server = fakeServer()
  const { url: baseUrl, fetch, WebSocket } = server
  const client = createClient({ baseUrl, fetch, WebSocket })
  open.push(client)
  await client.signIn(server.agents[0]!)
  if (isConnected) {
    client.connect()
    await until(client.connection, (state) => state === 'connected')
  }
  return { server, client, me: server.agents[0]!.agent }
}

/** Conversations whose subjects say in which order they began. */
const seed = (server: FakeServer, ...subjects: string[]): string[] =>
  subjects.map((subject) => server.createConversation({ text: 'Hello', subject }).id)

const subjects = (list: ConversationList) =>
  list.state.value.items.map((item) => item.subject).join()
const shows = (list: ConversationList, wanted: string) =>
  until(list.state, () => subjects(list) === wanted)

async function ready(client: Client, query?: ListQuery): Promise<ConversationList> {
  const list = client.conversationList(query)
  await until(list.state, ({ status }) => status === 'ready')
  return list
}

describe('a live list', () => {
  it('keeps the order of the newest message, and shows a new conversation at the top', async () => {
    const { server, client } = await setUp()
    const [a] = seed(server, 'a', 'b')
    const list = await ready(client)
    await shows(list, 'b,a')
    server.write(a!, { text: 'Are you there?' })
    await shows(list, 'a,b')
    seed(server, 'c')
    await shows(list, 'c,a,b')
  })

  it('lets go of what no longer matches and takes in what begins to', async () => {
    const { server, client, me } = await setUp()
    const [a, b] = seed(server, 'a', 'b')
    const unassigned = await ready(client, { assignee: 'none', status: ['open'] })
    const mine = await ready(client, { assignee: 'me' })
    await shows(unassigned, 'b,a')
    await client.conversations.assign({ id: a!, assigneeId: me.id })
    await shows(unassigned, 'b')
    await shows(mine, 'a')
    await client.conversations.resolve({ id: b! })
    await shows(unassigned, '')
    server.write(b!, { text: 'Not solved' })
    await shows(unassigned, 'b')
    await client.conversations.delete({ id: b! })
    await shows(unassigned, '')
  })

  it('of an object has what is linked to it, as long as it is', async () => {
    const { server, client } = await setUp()
    const [a, b] = seed(server, 'a', 'b')
    const type = server.createObjectType({ name: 'Scooter' })
    const object = server.createObject({ typeId: type.id, externalId: 'SC-1' }).id
    await client.conversations.linkObject({ id: a!, objectId: object })
    const list = await ready(client, { object })
    await shows(list, 'a')
    await client.conversations.linkObject({ id: b!, objectId: object })
    await shows(list, 'b,a')
    await client.conversations.unlinkObject({ id: a!, objectId: object })
    await shows(list, 'b')
  })

  it('sorts by who has waited longest, without those who do not wait', async () => {
    const { server, client, me } = await setUp()
    const [a] = seed(server, 'a', 'b')
    const list = await ready(client, { sort: 'waiting' })
    await shows(list, 'a,b')
    server.write(a!, { text: 'An answer', as: me })
    await shows(list, 'b')
    server.write(a!, { text: 'And now?' })
    await shows(list, 'b,a')
  })

  it('loads page by page, and leaves what sorts beyond the last one to the next', async () => {
    const { server, client } = await setUp()
    const [a] = seed(server, 'a', 'b', 'c', 'd', 'e')
    const list = await ready(client, { sort: 'oldest', limit: 2 })
    await shows(list, 'a,b')
    server.write(a!, { text: 'Now the newest' })
    await shows(list, 'b')
    seed(server, 'f')
    await list.loadMore()
    await shows(list, 'b,c,d')
    expect(list.state.value.hasMore).toBe(true)
    await list.loadMore()
    await list.loadMore()
    await shows(list, 'b,c,d,e,a,f')
    expect(list.state.value).toMatchObject({ hasMore: false, isLoadingMore: false })
    seed(server, 'g')
    await shows(list, 'b,c,d,e,a,f,g')
  })

  it('believes the newer of a page and the feed, whichever comes first', async () => {
    const { server, client } = await setUp()
    const [a] = seed(server, 'a', 'b')
    const list = await ready(client, { status: ['open'], limit: 1 })
    await shows(list, 'b')
    const release = server.hold('conversations.list')
    const loading = list.loadMore()
    // The page was cut before this change and arrives after it.
    await client.conversations.resolve({ id: a! })
    release()
    await loading
    expect(subjects(list)).toBe('b')
  })

  it('catches up after a lost connection', async () => {
    const { server, client } = await setUp()
    seed(server, 'a')
    const list = await ready(client)
    server.down()
    await until(client.connection, (state) => state === 'reconnecting')
    seed(server, 'b')
    server.up()
    await until(list.state, () => subjects(list) === 'b,a', 30_000)
  })

  it('works without a connection, and knows what this client changed itself', async () => {
    const { server, client } = await setUp({ isConnected: false })
    const [a] = seed(server, 'a', 'b')
    const list = await ready(client, { status: ['open'] })
    await client.conversations.resolve({ id: a! })
    expect(subjects(list)).toBe('b')
  })

  it('says what went wrong and tries again on demand', async () => {
    const { server, client } = await setUp({ isConnected: false })
    seed(server, 'a')
    server.failNext('conversations.list', { status: 403, code: 'forbidden' })
    const list = client.conversationList()
    await until(list.state, ({ status }) => status === 'failed')
    expect(list.state.value.problem).toMatchObject({ code: 'forbidden' })
    await list.loadMore()
    expect(list.state.value).toMatchObject({ status: 'ready', problem: null })
  })
})

describe("a customer's list", () => {
  it('holds their own conversations and follows each of them', async () => {
    const { server } = await setUp()
    const { url: baseUrl, fetch, WebSocket, publishableKey, agents } = server
    seed(server, 'of somebody else')
    const customer = createClient({ baseUrl, fetch, WebSocket })
    open.push(customer)
    await customer.openCustomerSession({ publishableKey })
    customer.connect()
    const list = await ready(customer)
    expect(list.state.value.items).toEqual([])
    const thread = await customer.startConversation({ text: 'Hello', subject: 'mine' })
    await shows(list, 'mine')
    server.write(thread.conversationId, { text: 'Hi!', as: agents[0]!.agent })
    await until(list.state, ({ items }) => items[0]?.lastMessage?.text === 'Hi!')
  })
})
