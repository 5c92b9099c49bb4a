import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Client, ClientOptions } from './client.ts'
import { createClient } from './create-client.ts'
import { memoryOutbox, type OutboxEntry, type OutboxStorage } from './outbox-storage.ts'
import { memoryStorage } from './session-storage.ts'
import { fakeLocks } from './testing/fake-locks.ts'
import { type FakeServer, fakeServer, until } from './testing/index.ts'
import type { Thread, ThreadState } from './thread.ts'

const open: Client[] = []
beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.stubGlobal('IDBKeyRange', IDBKeyRange)
  vi.stubGlobal('navigator', { locks: fakeLocks() })
})
afterEach(() => {
  for (const client of open.splice(0)) client.close()
  vi.unstubAllGlobals()
})

/** A browser with one profile: its tabs share the session and IndexedDB. */
function browser(server: FakeServer = fakeServer(), options: Partial<ClientOptions> = {}) {
  const storage = memoryStorage()
  function newTab(): Client {
    const { url: baseUrl, fetch, WebSocket } = server
    const client = createClient({ baseUrl, fetch, WebSocket, storage, ...options })
    open.push(client)
    return client
  }
  return {
    server,
    storage,
    newTab,
    /** A tab in which the agent is signed in, as after a reload. */
    async agentTab(): Promise<Client> {
      const client = newTab()
      if ((await client.restore()) === null) await client.signIn(server.agents[0]!)
      return client
    },
    async visitorTab(): Promise<Client> {
      const client = newTab()
      await client.openCustomerSession({ publishableKey: server.publishableKey })
      return client
    },
  }
}

const online = (client: Client): void => client.connect()
const isReady = (thread: Thread) => until(thread.state, ({ status }) => status === 'ready', 30_000)
const texts = (server: FakeServer, id: string) => server.messages(id).map(({ text }) => text)
const pendingTexts = ({ pending }: Pick<ThreadState, 'pending'>) => pending.map(({ text }) => text)
const sends = ({ requests }: FakeServer) =>
  requests.filter(({ operationId }) => operationId === 'messages.create')
/** Goes out in a reload: nothing is on its way to storage any more. */
const isKept = (client: Client, count: number) =>
  vi.waitFor(async () => expect(await keptEntries()).toHaveLength(count)).then(() => client)

async function keptEntries(): Promise<OutboxEntry[]> {
  const all = await inDatabase((store) => store.getAll())
  return (all as Partial<OutboxEntry>[]).filter((one): one is OutboxEntry => 'text' in one)
}

function inDatabase<T>(use: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('deskbell', 1)
    opening.onerror = () => reject(opening.error as Error)
    opening.onupgradeneeded = () => opening.result.createObjectStore('deskbell')
    opening.onsuccess = () => {
      const database = opening.result
      const request = use(database.transaction('deskbell', 'readwrite').objectStore('deskbell'))
      request.onsuccess = () => {
        database.close()
        resolve(request.result)
      }
    }
  })
}

/** An agent with an open thread, whose server is away. */
async function offline(options: Partial<ClientOptions> = {}) {
  const desk = browser(fakeServer(), options)
  const { server } = desk
  const { id } = server.createConversation({ text: 'Hello' })
  const client = await desk.agentTab()
  const thread = client.thread(id)
  await isReady(thread)
  server.down()
  return { ...desk, id, client, thread }
}

/** The page is left and opened again while the API can be reached for the session, but takes no message. */
async function reload({ server, client, agentTab }: Awaited<ReturnType<typeof offline>>) {
  client.close()
  server.up()
  return await agentTab()
}

const numbers = Array.from({ length: 20 }, (_, index) => `message ${index}`)

/** As a server says it whose clock is ahead, also of a token that was just made. */
const expired = { status: 401, code: 'token_expired' } as const

describe('what a server refuses as expired, and refuses again with a renewed token', () => {
  it('[F18] waits and is sent once; nobody sees it fail', async () => {
    const { server, client, thread, id } = await offline()
    server.up()
    const seen = new Set<string>()
    client.unsent.subscribe((unsent) => {
      for (const { status } of unsent) seen.add(status)
    })
    server.failNext('messages.create', expired, expired)
    thread.send('patient')
    await vi.waitFor(() => expect(texts(server, id)).toEqual(['Hello', 'patient']))
    expect([...seen].sort()).toEqual(['sending', 'waiting'])
    const renewals = server.requests.filter(({ operationId }) => operationId === 'auth.refresh')
    expect(renewals).toHaveLength(1)
  })

  it('[F18] is the beginning of a conversation like any other', async () => {
    const { server, visitorTab } = browser()
    const client = await visitorTab()
    server.failNext('conversations.create', expired, expired)
    const thread = client.beginConversation({ text: 'patient' })
    const { pending } = await until(
      thread.state,
      ({ status, pending }) => status === 'ready' || pending[0]?.status === 'failed',
    )
    expect(pending).toEqual([])
  })
})

describe('what is written offline', () => {
  it('[F22] is sent once and in order after a reload', async () => {
    const desk = await offline()
    for (const text of numbers) desk.thread.send(text)
    await isKept(desk.client, 20)
    const client = await reload(desk)
    expect(client.unsent.value.map(({ text }) => text)).toEqual(numbers)
    await until(client.unsent, (unsent) => unsent.length === 0, 30_000)
    expect(texts(desk.server, desk.id)).toEqual(['Hello', ...numbers])
    expect(sends(desk.server)).toHaveLength(20)
    await isKept(client, 0)
  })

  it('goes before what is written after the reload', async () => {
    const desk = await offline()
    desk.thread.send('before')
    await isKept(desk.client, 1)
    desk.client.close()
    desk.server.up()
    const client = desk.newTab()
    const stop = client.session.subscribe(() => {
      stop()
      expect(client.unsent.value).toEqual([])
      client.thread(desk.id).send('after')
    })
    await client.restore()
    await vi.waitFor(() => expect(texts(desk.server, desk.id).at(-1)).toBe('after'))
    expect(texts(desk.server, desk.id)).toEqual(['Hello', 'before', 'after'])
  })

  it('is there once when it was stored and only the answer got lost before the reload', async () => {
    const desk = await offline()
    desk.server.up()
    desk.server.failNext('messages.create', 'lostAnswer')
    desk.thread.send('once')
    await vi.waitFor(() => expect(sends(desk.server)).not.toHaveLength(0))
    const client = await reload(desk)
    const thread = client.thread(desk.id)
    await until(
      thread.state,
      ({ pending, messages }) => pending.length === 0 && messages.length === 2,
    )
    await isKept(client, 0)
    expect(texts(desk.server, desk.id)).toEqual(['Hello', 'once'])
  })

  it('is kept before the first try, and until the answer', async () => {
    const storage = memoryOutbox()
    let finish = () => {}
    const put = vi.fn<OutboxStorage['put']>(async (...entry) => {
      await new Promise<void>((resolve) => {
        finish = resolve
      })
      await storage.put(...entry)
    })
    const { server, thread, id } = await offline({ outbox: { ...storage, put } })
    server.up()
    thread.send('later')
    await vi.waitFor(() => expect(put).toHaveBeenCalledOnce())
    expect(pendingTexts(thread.state.value)).toEqual(['later'])
    expect(sends(server)).toHaveLength(0)
    const [identity] = put.mock.calls[0]!
    const release = server.hold('messages.create')
    finish()
    await vi.waitFor(() => expect(texts(server, id)).toContain('later'))
    expect(await storage.load(identity)).toMatchObject([{ text: 'later' }])
    release()
    await vi.waitFor(async () => expect(await storage.load(identity)).toEqual([]))
  })

  it('keeps its reason after a reload when it was refused, until it is sent again or dropped', async () => {
    const desk = await offline()
    desk.server.up()
    const refusal = { status: 413, code: 'payload_too_large', detail: 'Too long' } as const
    desk.server.failNext('messages.create', refusal, refusal)
    for (const text of ['one', 'two']) desk.thread.send(text)
    await until(
      desk.thread.state,
      ({ pending }) => pending.length === 2 && pending.every(({ status }) => status === 'failed'),
    )
    const client = await reload(desk)
    const [one, two] = client.unsent.value
    expect(one).toMatchObject({ status: 'failed', problem: { name: 'ApiError', ...refusal } })
    const thread = client.thread(desk.id)
    thread.retry(one!.clientId)
    thread.discard(two!.clientId)
    await until(client.unsent, (unsent) => unsent.length === 0)
    expect(texts(desk.server, desk.id)).toEqual(['Hello', 'one'])
    await isKept(client, 0)
  })

  it('of a conversation that does not exist yet makes it once, after a reload while still offline', async () => {
    const shop = browser()
    const { server } = shop
    const topic = server.createTopic('Billing')
    const first = await shop.visitorTab()
    server.down()
    const begun = first.beginConversation({ text: 'one', topicId: topic.id })
    expect(begun.state.value).toMatchObject({ status: 'new', conversation: null })
    begun.send('two')
    await isKept(first, 2)
    first.close()

    const second = await shop.visitorTab()
    const [waiting] = second.unsent.value
    const thread = second.thread(waiting!.conversationId)
    expect(thread.state.value).toMatchObject({ status: 'new' })
    expect(pendingTexts(thread.state.value)).toEqual(['one', 'two'])
    thread.send('three')
    server.failNext('conversations.create', 'lostAnswer')
    server.up()
    online(second)
    await until(thread.state, ({ messages }) => messages.length === 3, 30_000)
    const id = thread.conversationId
    expect(texts(server, id)).toEqual(['one', 'two', 'three'])
    expect(server.conversation(id).topicId).toBe(topic.id)
    expect((await second.conversations.list()).items).toHaveLength(1)
    expect(second.session.value).toMatchObject({ customer: { id: expect.any(String) } })
    await isKept(second, 0)
  }, 30_000)

  it('waits behind a beginning that was refused, which can be sent again or dropped', async () => {
    const shop = browser()
    const client = await shop.visitorTab()
    shop.server.failNext('conversations.create', { status: 403, code: 'forbidden' })
    const thread = client.beginConversation({ text: 'one' })
    thread.send('two')
    await until(thread.state, ({ pending }) => pending[0]?.status === 'failed')
    expect(thread.state.value.pending[1]?.status).toBe('waiting')
    thread.retry(thread.state.value.pending[0]!.clientId)
    await until(thread.state, ({ messages }) => messages.length === 2)

    shop.server.failNext('conversations.create', { status: 403, code: 'forbidden' })
    const other = client.beginConversation({ text: 'dropped' })
    await until(other.state, ({ pending }) => pending[0]?.status === 'failed')
    other.discard(other.state.value.pending[0]!.clientId)
    expect(other.state.value).toMatchObject({ status: 'deleted', pending: [] })
    await isKept(client, 0)
  })

  it('leaves nothing behind when a conversation that was started is refused', async () => {
    const shop = browser()
    const client = await shop.visitorTab()
    shop.server.failNext('conversations.create', { status: 403, code: 'forbidden' })
    await expect(client.startConversation({ text: 'no' })).rejects.toMatchObject({
      code: 'forbidden',
    })
    expect(client.unsent.value).toEqual([])
    await isKept(client, 0)
  })
})

describe('a server that is busy', () => {
  it('[RT35] gets everything later, once and in order', async () => {
    const { server, agentTab } = browser()
    const { id } = server.createConversation({ text: 'Hello' })
    const client = await agentTab()
    const thread = client.thread(id)
    await isReady(thread)
    const busy = { status: 503, code: 'overloaded', retryAfter: 1 } as const
    server.failNext('messages.create', busy, busy)
    for (const text of numbers.slice(0, 5)) thread.send(text)
    await vi.waitFor(() => expect(sends(server)).not.toHaveLength(0))
    expect(pendingTexts(thread.state.value)).toEqual(numbers.slice(0, 5))
    await until(client.unsent, (unsent) => unsent.length === 0, 30_000)
    expect(texts(server, id)).toEqual(['Hello', ...numbers.slice(0, 5)])
    expect(sends(server)).toHaveLength(7)
  }, 40_000)
})

it('in many conversations at once nobody is warned of too many listeners, on the way and while it waits', async () => {
  const warned = vi.fn<(warning: Error) => void>()
  process.on('warning', warned)
  const { server, agentTab } = browser()
  const client = await agentTab()
  const ids = Array.from({ length: 20 }, () => server.createConversation({ text: 'Hello' }).id)
  const release = server.hold('messages.create')
  for (const id of ids) client.thread(id).send('held')
  await vi.waitFor(() => expect(sends(server)).toHaveLength(20))
  release()
  await until(client.unsent, (unsent) => unsent.length === 0)
  server.down()
  for (const id of ids) client.thread(id).send('later')
  await until(client.unsent, (unsent) => unsent.every(({ status }) => status === 'waiting'))
  server.up()
  client.connect()
  await until(client.unsent, (unsent) => unsent.length === 0)
  process.off('warning', warned)
  expect(warned).not.toHaveBeenCalled()
  for (const id of ids) expect(texts(server, id)).toEqual(['Hello', 'held', 'later'])
})

describe('the tabs of one person', () => {
  it('show what any of them has written, and one sends for all', async () => {
    const { server, agentTab } = browser()
    const { id } = server.createConversation({ text: 'Hello' })
    const tabs = [await agentTab(), await agentTab(), await agentTab()]
    const threads = tabs.map((tab) => tab.thread(id))
    for (const thread of threads) await isReady(thread)
    server.down()
    for (const [index, text] of numbers.entries()) {
      threads[index % 3]!.send(text)
      // The next one is written by somebody who has seen this one.
      for (const { state } of threads)
        await until(state, ({ pending }) => pending.at(-1)?.text === text)
    }
    server.up()
    for (const tab of tabs) online(tab)
    for (const { state } of threads)
      await until(
        state,
        ({ messages, pending }) => messages.length === 21 && pending.length === 0,
        8_000,
      )
    expect(texts(server, id)).toEqual(['Hello', ...numbers])
    expect(sends(server)).toHaveLength(20)
    await isKept(tabs[0]!, 0)
  }, 30_000)

  it('take over when the one that sends is closed', async () => {
    const { server, agentTab } = browser()
    const { id } = server.createConversation({ text: 'Hello' })
    const [first, second] = [await agentTab(), await agentTab()]
    const thread = second.thread(id)
    await isReady(thread)
    server.down()
    first.thread(id).send('from the first')
    await until(thread.state, ({ pending }) => pending.length === 1)
    thread.send('from the second')
    await until(thread.state, ({ pending }) => pending.length === 2)
    server.up()
    first.close()
    await until(thread.state, ({ messages }) => messages.length === 3, 30_000)
    expect(texts(server, id)).toEqual(['Hello', 'from the first', 'from the second'])
    expect(sends(server)).toHaveLength(2)
  })

  it('hear of refusals, second tries and drops', async () => {
    const { server, agentTab } = browser()
    const { id } = server.createConversation({ text: 'Hello' })
    const [first, second] = [await agentTab(), await agentTab()]
    const [here, there] = [first.thread(id), second.thread(id)]
    await isReady(there)
    server.failNext('messages.create', { status: 403, code: 'forbidden' })
    const clientId = there.send('refused')
    for (const { state } of [here, there])
      await until(state, ({ pending }) => pending[0]?.problem?.code === 'forbidden')
    server.failNext('messages.create', { status: 403, code: 'forbidden' })
    there.retry(clientId)
    await vi.waitFor(() => expect(sends(server)).toHaveLength(2))
    await until(there.state, ({ pending }) => pending[0]?.status === 'failed')
    there.discard(clientId)
    await until(here.state, ({ pending }) => pending.length === 0)
    expect(texts(server, id)).toEqual(['Hello'])
  })

  it('become the same conversation when one of them has begun it', async () => {
    const shop = browser()
    const [first, second] = [await shop.visitorTab(), await shop.visitorTab()]
    shop.server.down()
    const begun = second.beginConversation({ text: 'one' })
    await until(first.unsent, (unsent) => unsent.length === 1)
    const seen = first.thread(first.unsent.value[0]!.conversationId)
    seen.send('two')
    await until(begun.state, ({ pending }) => pending.length === 2)
    shop.server.up()
    for (const tab of [first, second]) online(tab)
    for (const thread of [begun, seen])
      await until(thread.state, ({ messages }) => messages.length === 2, 30_000)
    expect(begun.conversationId).toBe(seen.conversationId)
    expect(texts(shop.server, begun.conversationId)).toEqual(['one', 'two'])
    expect(first.session.value).toMatchObject({ customer: { id: expect.any(String) } })
  })

  it('send from the one that a person looks at', async () => {
    const { server, agentTab } = browser()
    const { id } = server.createConversation({ text: 'Hello' })
    const hidden = await agentTab()
    const page = Object.assign(new EventTarget(), { visibilityState: 'visible' })
    vi.stubGlobal('document', page)
    vi.stubGlobal('addEventListener', () => undefined)
    vi.stubGlobal('removeEventListener', () => undefined)
    const shown = await agentTab()
    server.failNext('messages.create', 'network')
    // The hidden one does nothing any more: it may be asleep.
    const thread = shown.thread(id)
    thread.send('from the one in front')
    await until(shown.unsent, (unsent) => unsent.length === 0, 30_000)
    expect(texts(server, id)).toEqual(['Hello', 'from the one in front'])
    // When it is frozen, the other one has its turn again.
    page.visibilityState = 'hidden'
    page.dispatchEvent(new Event('freeze'))
    shown.thread(id).send('while frozen')
    await vi.waitFor(() => expect(texts(server, id)).toContain('while frozen'))
    expect(hidden.unsent.value).toEqual([])
  })

  it('take turns by a lease where there are no locks, also when its holder died', async () => {
    vi.stubGlobal('navigator', {})
    const { server, agentTab, client, id } = await offline()
    const session = client.session.value!
    const me = session.kind === 'agent' ? session.agent.id : ''
    client.close()
    const lease = { holder: 'a tab that died', until: Date.now() + 1_500 }
    await inDatabase((store) => store.put(lease, `deskbell.outbox ${session.workspace.id} ${me}`))
    server.up()
    const [first, second] = [await agentTab(), await agentTab()]
    for (const tab of [first, second]) tab.thread(id).send('by turns')
    await until(first.unsent, (unsent) => unsent.length === 2)
    expect(sends(server)).toHaveLength(0)
    for (const { unsent } of [first, second])
      await until(unsent, (messages) => messages.length === 0, 30_000)
    expect(texts(server, id)).toEqual(['Hello', 'by turns', 'by turns'])
    expect(sends(server)).toHaveLength(2)
  }, 30_000)
})

describe('another person on the same computer', () => {
  it('neither sees nor sends what was written before, and the first one finds it again', async () => {
    const desk = await offline()
    const [ada, grace] = desk.server.agents
    desk.thread.send('From Ada')
    await isKept(desk.client, 1)
    desk.client.close()
    desk.server.up()
    desk.server.endSessions()
    const client = desk.newTab()
    expect(await client.restore()).toBeNull()
    await client.signIn(grace!)
    expect(client.unsent.value).toEqual([])
    client.thread(desk.id).send('From Grace')
    await until(client.unsent, (unsent) => unsent.length === 0)
    expect(texts(desk.server, desk.id)).toEqual(['Hello', 'From Grace'])

    await client.signIn(ada!)
    await vi.waitFor(() => expect(texts(desk.server, desk.id).at(-1)).toBe('From Ada'))
  })

  it('finds nothing after signing out', async () => {
    const desk = await offline()
    desk.thread.send('Never mind')
    await isKept(desk.client, 1)
    await desk.client.signOut()
    expect(desk.client.unsent.value).toEqual([])
    await isKept(desk.client, 0)
    const client = await reload(desk)
    expect(client.unsent.value).toEqual([])
    expect(texts(desk.server, desk.id)).toEqual(['Hello'])
  })

  it('finds nothing of a visitor whose session is over', async () => {
    const shop = browser()
    const first = await shop.visitorTab()
    shop.server.down()
    first.beginConversation({ text: 'Private' })
    await isKept(first, 1)
    first.close()
    shop.server.up()
    shop.server.endSessions()
    const second = await shop.visitorTab()
    expect(second.unsent.value).toEqual([])
    await isKept(second, 0)
  })
})

describe('a storage that fails', () => {
  const never = () => new Promise<never>(() => undefined)
  const failing = async () => Promise.reject(new DOMException('Full', 'QuotaExceededError'))

  it.each<[string, Partial<OutboxStorage>]>([
    ['is full', { put: failing }],
    ['cannot be read', { load: failing }],
    ['forgets nothing', { delete: failing }],
    ['never answers', { put: never, load: never, delete: never }],
    ['does nothing', { put: failing, load: failing, delete: failing }],
    [
      'throws',
      {
        put: () => {
          throw new Error('Blocked')
        },
      },
    ],
    [
      'cannot be shared',
      {
        share: () => {
          throw new Error('Blocked')
        },
      },
    ],
    ['holds nonsense', { load: async () => [{ text: 1 }, {}, null, 'x'] as never }],
  ])('that %s costs no message', async (_, broken) => {
    const { server, thread, id, client } = await offline({
      outbox: { ...memoryOutbox(), ...broken },
    })
    for (const text of ['one', 'two']) thread.send(text)
    expect(pendingTexts(thread.state.value)).toEqual(['one', 'two'])
    server.up()
    online(client)
    await until(thread.state, ({ messages }) => messages.length === 3, 30_000)
    expect(texts(server, id)).toEqual(['Hello', 'one', 'two'])
    expect(client.unsent.value).toEqual([])
  })

  it.each<[string, () => unknown]>([
    [
      'is blocked',
      () => {
        throw new DOMException('Denied', 'SecurityError')
      },
    ],
    ['never answers', () => ({})],
  ])(
    'such as an IndexedDB that %s costs no message',
    async (_, openDatabase) => {
      vi.stubGlobal('indexedDB', { open: openDatabase })
      const { server, thread, id } = await offline()
      thread.send('one')
      server.up()
      await until(thread.state, ({ messages }) => messages.length === 2, 30_000)
      expect(texts(server, id)).toEqual(['Hello', 'one'])
    },
    15_000,
  )

  it('that is wiped under an open page costs nothing of what the page has', async () => {
    const desk = await offline()
    desk.thread.send('one')
    await isKept(desk.client, 1)
    indexedDB.deleteDatabase('deskbell')
    desk.thread.send('two')
    desk.server.up()
    online(desk.client)
    await until(desk.thread.state, ({ messages }) => messages.length === 3, 30_000)
    expect(texts(desk.server, desk.id)).toEqual(['Hello', 'one', 'two'])
    desk.server.down()
    desk.thread.send('three')
    await isKept(desk.client, 1)
  })
})

describe('a message that is held', () => {
  async function desk() {
    const profile = browser()
    const { id } = profile.server.createConversation({ text: 'Hello' })
    const client = await profile.agentTab()
    const thread = client.thread(id)
    await isReady(thread)
    return { ...profile, id, client, thread }
  }

  it('is shown at once, goes when its time is over, and keeps its place', async () => {
    const { server, id, thread } = await desk()
    thread.send('first', { holdMs: 300 })
    thread.send('second')
    expect(pendingTexts(thread.state.value)).toEqual(['first', 'second'])
    expect(sends(server)).toEqual([])
    await vi.waitFor(() => expect(texts(server, id)).toEqual(['Hello', 'first', 'second']))
  })

  it('can be discarded until then, and not afterwards; what waited behind it goes', async () => {
    const { server, id, thread } = await desk()
    const first = thread.send('not this', { holdMs: 60_000 })
    thread.send('but this')
    expect(thread.discard(first)).toBe(true)
    expect(thread.discard(first)).toBe(false)
    await vi.waitFor(() => expect(texts(server, id)).toEqual(['Hello', 'but this']))
    const last = thread.send('gone', { holdMs: 10 })
    await vi.waitFor(() => expect(texts(server, id)).toContain('gone'))
    expect(thread.discard(last)).toBe(false)
  })

  it('goes at once when it is let go', async () => {
    const { server, id, thread } = await desk()
    thread.retry(thread.send('now', { holdMs: 60_000 }))
    await vi.waitFor(() => expect(texts(server, id)).toEqual(['Hello', 'now']))
  })

  it('is not lost when the page is closed: the next one sends it, once', async () => {
    const { server, id, client, thread, agentTab } = await desk()
    thread.send('kept', { holdMs: 500 })
    await isKept(client, 1)
    client.close()
    await agentTab()
    await vi.waitFor(() => expect(texts(server, id)).toEqual(['Hello', 'kept']), 3000)
    expect(sends(server)).toHaveLength(1)
  })

  it('is not held by a clock that was set back', async () => {
    const { server, id, thread } = await desk()
    thread.send('of tomorrow', { holdMs: 86_400_000 })
    await vi.waitFor(() => expect(texts(server, id)).toContain('of tomorrow'))
  })
})
