// Clients of one process as the tabs of one browser: they share storage, locks and channels, and the fake server counts
// their sockets.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Client, ClientOptions } from './client.ts'
import { createClient } from './create-client.ts'
import { memoryStorage } from './session-storage.ts'
import { shareSocket } from './shared-socket.ts'
import type { ConnectionState, WebSocketLike } from './socket.ts'
import { fakeLocks } from './testing/fake-locks.ts'
import { type FakeServer, fakeServer, until } from './testing/index.ts'
import type { Thread } from './thread.ts'

const open: Client[] = []
beforeEach(() => void vi.stubGlobal('navigator', { locks: fakeLocks() }))
afterEach(() => {
  for (const client of open.splice(0)) client.close()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

/** The server's sockets as it has them, and every frame that came over them. */
function counting(server: FakeServer) {
  const sockets = new Set<WebSocketLike>()
  const frames: { type: string; conversationId?: string }[] = []
  const Socket = server.WebSocket
  class Counted extends Socket {
    constructor(url: string) {
      super(url)
      this.addEventListener('open', () => sockets.add(this))
      this.addEventListener('close', () => sockets.delete(this))
    }
    override send(text: string): void {
      frames.push(JSON.parse(text) as { type: string })
      super.send(text)
    }
  }
  return { sockets, frames, WebSocket: Counted }
}

/** A visitor's browser; its tabs are signed in and connected. */
function browser(options: Partial<ClientOptions> = {}) {
  const server = fakeServer()
  const { sockets, frames, WebSocket } = counting(server)
  const storage = memoryStorage()
  const { url: baseUrl, fetch } = server
  const given = { baseUrl, fetch, WebSocket, storage, shareSocket: true, ...options }
  async function tab(): Promise<Client> {
    const client = createClient(given)
    open.push(client)
    await client.openCustomerSession({ publishableKey: server.publishableKey })
    client.connect()
    await isConnected(client)
    return client
  }
  return { server, sockets, frames, tab }
}

/** Three tabs that look at the same conversation, each connected after the one before. */
async function three() {
  const desk = browser()
  const first = await desk.tab()
  const begun = await first.startConversation({ text: 'Hello' })
  const id = begun.conversationId
  const others = [await desk.tab(), await desk.tab()]
  const threads = [begun, ...others.map((client) => client.thread(id))]
  for (const thread of threads) await until(thread.state, ({ status }) => status === 'ready')
  return { ...desk, id, tabs: [first, ...others], threads }
}

const isConnected = (client: Client) =>
  until(client.connection, (state) => state === 'connected', 30_000)
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 20_000, interval: 10 })
const texts = (thread: Thread) => thread.state.value.messages.map(({ text }) => text)

/** The law: each of them holds what a fresh fetch gives, once and in order. */
async function expectEqual(server: FakeServer, threads: readonly Thread[], count: number) {
  const [{ conversationId }] = threads as [Thread]
  const stored = server.messages(conversationId).map(({ text }) => text)
  expect(stored).toHaveLength(count)
  for (const thread of threads) {
    await eventually(() => expect(texts(thread)).toEqual(stored))
    expect(thread.state.value.pending).toEqual([])
  }
}

/** What the tabs say to each other from here on. */
function overheard(): string[] {
  const said: string[] = []
  vi.stubGlobal(
    'BroadcastChannel',
    class extends BroadcastChannel {
      override postMessage(news: unknown): void {
        said.push(JSON.stringify(news))
        super.postMessage(news)
      }
    },
  )
  return said
}

describe('the tabs of a customer', () => {
  it('have one socket, hear the same, and send from each', async () => {
    const { server, sockets, id, tabs, threads } = await three()
    expect(sockets.size).toBe(1)
    server.write(id, { text: 'How can I help?' })
    await expectEqual(server, threads, 2)
    for (const [at, thread] of threads.entries()) thread.send(`from ${at}`)
    await eventually(() => expect(server.messages(id)).toHaveLength(5))
    await expectEqual(server, threads, 5)
    expect(sockets.size).toBe(1)
    expect(tabs.map(({ transport }) => transport.value)).toEqual(['socket', 'socket', 'socket'])
  })

  it('say who is typing, and know who is there, whichever of them has the socket', async () => {
    const { server, id, tabs, threads } = await three()
    const { url: baseUrl, fetch, WebSocket } = server
    const ada = createClient({ baseUrl, fetch, WebSocket })
    open.push(ada)
    await ada.signIn(server.agents[0]!)
    ada.connect()
    const desk = ada.thread(id)
    const { agent } = server.agents[0]!
    const late = [...tabs]
    for (const tab of late) await until(tab.presence, (all) => all.get(agent.id) === 'online')
    for (const thread of threads) {
      await until(desk.state, ({ status, typing }) => status === 'ready' && typing.length === 0)
      thread.setTyping(true)
      await until(desk.state, ({ typing }) => typing.length === 1)
      thread.setTyping(false)
    }
    desk.setTyping(true)
    for (const thread of threads) await until(thread.state, ({ typing }) => typing.length === 1)
    ada.close()
    for (const tab of late) await until(tab.presence, (all) => all.get(agent.id) === 'offline')
  })

  it('tell a tab that comes later who is there', async () => {
    const { server, tab } = browser()
    const { url: baseUrl, fetch, WebSocket } = server
    const ada = createClient({ baseUrl, fetch, WebSocket })
    open.push(ada)
    await ada.signIn(server.agents[0]!)
    ada.connect()
    await isConnected(ada)
    const { agent } = server.agents[0]!
    for (const client of [await tab(), await tab()])
      await until(client.presence, (all) => all.get(agent.id) === 'online')
  })

  it('hand the socket on when its tab is closed, and no other tab loses its connection or an event', async () => {
    const { server, sockets, id, tabs, threads } = await three()
    const states: string[] = []
    for (const tab of tabs.slice(1)) tab.connection.subscribe((state) => states.push(state))
    tabs[0]!.close()
    server.write(id, { text: 'while nobody has it' })
    await expectEqual(server, threads.slice(1), 2)
    await eventually(() => expect(sockets.size).toBe(1))
    server.write(id, { text: 'live again' })
    await expectEqual(server, threads.slice(1), 3)
    tabs[1]!.close()
    threads[2]!.send('the last one')
    await eventually(() => expect(server.messages(id)).toHaveLength(4))
    await expectEqual(server, threads.slice(2), 4)
    await eventually(() => expect(sockets.size).toBe(1))
    expect(states).not.toContain('reconnecting')
  })

  it('come back with one socket when it is lost, and all say so', async () => {
    const { server, sockets, id, tabs, threads } = await three()
    const all = (state: ConnectionState) =>
      Promise.all(tabs.map(({ connection }) => until(connection, (now) => now === state, 30_000)))
    for (const code of [1006, 1001, 4008]) {
      const areLost = all('reconnecting')
      server.dropSockets(code)
      await areLost
      await all('connected')
      await eventually(() => expect(sockets.size).toBe(1))
    }
    const areLost = all('reconnecting')
    server.down()
    await areLost
    server.write(id, { text: 'missed' })
    server.up()
    await all('connected')
    await expectEqual(server, threads, 2)
    await eventually(() => expect(sockets.size).toBe(1))
  }, 60_000)

  it('renew a token that is refused', async () => {
    const { server, sockets, id, threads } = await three()
    server.expireTokens()
    server.dropSockets(4401)
    server.write(id, { text: 'with a new token' })
    await expectEqual(server, threads, 2)
    await eventually(() => expect(sockets.size).toBe(1))
  })

  it('forget what a backup has taken back, each of them', async () => {
    const { server, id, threads } = await three()
    server.write(id, { text: 'lost with the disk' })
    await expectEqual(server, threads, 2)
    const before = threads[0]!.state.value.conversation!.seq
    server.restoreBackup(id, before - 1)
    await eventually(() => expect(server.messages(id)).toHaveLength(1))
    await expectEqual(server, threads, 1)
  })

  it('end together when one of them signs out', async () => {
    const { server, sockets, tabs } = await three()
    await tabs[0]!.signOut()
    // The server ends what is left of the session a moment later.
    await eventually(() => expect(sockets.size).toBe(1))
    await Promise.all(tabs.slice(1).map(isConnected))
    server.endSessions()
    server.dropSockets(4401)
    for (const tab of tabs) await until(tab.connection, (state) => state === 'idle', 30_000)
    for (const tab of tabs) await until(tab.session, (session) => session === null, 30_000)
    await eventually(() => expect(sockets.size).toBe(0))
  })

  it('follow a conversation as long as one of them does', async () => {
    const { frames, id, tabs, threads } = await three()
    const ends = () => frames.filter(({ type }) => type === 'unsubscribe')
    const lists = tabs.map((tab) => tab.conversationList())
    for (const list of lists) await until(list.state, ({ items }) => items.length === 1)
    for (const thread of threads) thread.close()
    for (const list of lists.slice(1)) list.close()
    await eventually(() => expect(frames.at(-1)?.type).toBe('subscribe'))
    expect(ends()).toEqual([])
    lists[0]!.close()
    await eventually(() => expect(ends()).toEqual([{ type: 'unsubscribe', conversationId: id }]))
  })

  it('give up what a tab followed that was closed', async () => {
    const { frames, id, tabs, threads } = await three()
    for (const thread of threads.slice(0, 2)) thread.close()
    expect(frames.some(({ type }) => type === 'unsubscribe')).toBe(false)
    tabs[2]!.close()
    await eventually(() =>
      expect(frames.at(-1)).toEqual({ type: 'unsubscribe', conversationId: id }),
    )
  })

  it('hold the same when what they say to each other is lost or comes twice', async () => {
    let count = 0
    let isBad = false
    vi.stubGlobal(
      'BroadcastChannel',
      class extends BroadcastChannel {
        override postMessage(news: { text?: string }): void {
          const isEvent = isBad && news.text?.startsWith('{"type":"event"')
          const times = isEvent ? count++ % 3 : 1
          for (let time = 0; time < times; time++) super.postMessage(news)
        }
      },
    )
    const { server, id, threads } = await three()
    isBad = true
    for (let at = 0; at < 30; at++) server.write(id, { text: `number ${at}` })
    await eventually(() => expect(texts(threads[0]!)).toHaveLength(31))
    isBad = false
    server.write(id, { text: 'whole again' })
    await expectEqual(server, threads, 32)
    expect(count).toBeGreaterThan(10)
  })

  it('say no token to each other [S10]', async () => {
    const said = overheard()
    const { server, id, threads } = await three()
    server.write(id, { text: 'heard' })
    await expectEqual(server, threads, 2)
    expect(said.length).toBeGreaterThan(3)
    expect(said.some((one) => one.includes('heard'))).toBe(true)
    for (const one of said) expect(one).not.toMatch(/token|"protocol":1,"t/i)
  })

  it('keep what a proven customer sees from tabs where nobody is proven', async () => {
    const { sockets, tabs } = await three()
    await tabs[0]!.identify({ externalId: 'user-1', hash: 'signed' }).catch(() => undefined)
    const isProven = tabs[0]!.session.value
    expect(isProven?.kind === 'customer' && isProven.customer?.externalId).toBe('user-1')
    for (const tab of tabs) await isConnected(tab)
    await eventually(() => expect(sockets.size).toBe(2))
  })
})

describe('each tab has its own socket', () => {
  const each = async ({ tab, sockets }: ReturnType<typeof browser>) => {
    const tabs = [await tab(), await tab()]
    for (const one of tabs) await isConnected(one)
    expect(sockets.size).toBe(2)
  }

  it('when it is not asked to share', () => each(browser({ shareSocket: false })))

  it('where there are no locks', async () => {
    vi.stubGlobal('navigator', {})
    await each(browser())
  })

  it('where there are no channels', async () => {
    const desk = browser()
    vi.stubGlobal('BroadcastChannel', undefined)
    await each(desk)
  })

  it('where the locks are refused', async () => {
    const request = () => Promise.reject(new DOMException('No', 'SecurityError'))
    vi.stubGlobal('navigator', { locks: { request } })
    // Where locks are refused, so is the storage that would make them one visitor.
    const desk = browser()
    await each(desk)
  })

  it('of an agent, whose feed and presence are counted by socket', async () => {
    const server = fakeServer()
    const { sockets, WebSocket } = counting(server)
    const { url: baseUrl, fetch } = server
    const storage = memoryStorage()
    for (const at of [0, 1]) {
      const client = createClient({ baseUrl, fetch, WebSocket, storage, shareSocket: true })
      open.push(client)
      if (at === 0) await client.signIn(server.agents[0]!)
      else await client.restore()
      client.connect()
      await isConnected(client)
    }
    expect(sockets.size).toBe(2)
  })
})

/** A socket whose other end is this test. */
class ManualSocket implements WebSocketLike {
  readonly sent: string[] = []
  readonly #listeners: Record<string, ((event: never) => void)[]> = {}
  constructor(readonly transport?: 'stream') {}
  addEventListener(type: string, listener: (event: never) => void): void {
    this.#listeners[type] ??= []
    this.#listeners[type].push(listener)
  }
  emit(type: string, event: object = {}): void {
    for (const listener of this.#listeners[type] ?? []) listener(event as never)
  }
  answer(frame: object): void {
    this.emit('message', { data: JSON.stringify(frame) })
  }
  send(text: string): void {
    this.sent.push(text)
  }
  isClosed = false
  close(): void {
    this.isClosed = true
  }
}

describe('a tab', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }))

  const leaving: WebSocketLike[] = []
  afterEach(() => {
    for (const one of leaving.splice(0)) one.close()
  })

  /** As socket.ts uses it, on a page of its own. */
  function tabOf(name: string, transport?: 'stream') {
    const page = new EventTarget()
    vi.stubGlobal('document', page)
    const dialled: ManualSocket[] = []
    const heard: { type: string }[] = []
    const codes: number[] = []
    const socket = shareSocket(name, () => {
      const own = new ManualSocket(transport)
      dialled.push(own)
      return own
    })
    leaving.push(socket)
    socket.addEventListener('message', ({ data }) =>
      heard.push(JSON.parse(String(data)) as { type: string }),
    )
    socket.addEventListener('close', ({ code }) => codes.push(code))
    const say = (frame: object) => socket.send(JSON.stringify(frame))
    say({ type: 'hello', protocol: 1, token: `of ${name}` })
    return { socket, page, dialled, heard, codes, say }
  }

  const ready = { type: 'ready', protocol: 1, epoch: 'e', actor: {} }
  const types = ({ heard }: ReturnType<typeof tabOf>) => heard.map(({ type }) => type)
  /** Channels deliver outside of the timers that a test has stopped, and no time passes meanwhile. */
  async function soon(check: () => void): Promise<void> {
    const end = performance.now() + 20_000
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve))
      try {
        return check()
      } catch (error) {
        if (performance.now() > end) throw error
      }
    }
  }

  it('takes the socket from one that answers nothing, and that one ends when it wakes', async () => {
    const locks = fakeLocks()
    vi.stubGlobal('navigator', { locks })
    // It has the lock and says nothing: frozen with no warning.
    const wakes = vi.fn()
    void locks.request('silent', () => new Promise<void>(() => undefined)).catch(wakes)
    const tab = tabOf('silent')
    await vi.advanceTimersByTimeAsync(1_900)
    expect(tab.dialled).toEqual([])
    await vi.advanceTimersByTimeAsync(200)
    await soon(() => expect(tab.dialled).toHaveLength(1))
    expect(wakes).toHaveBeenCalledOnce()
    tab.dialled[0]!.emit('open')
    expect(tab.dialled[0]!.sent[0]).toContain('of silent')
  })

  it('that had the socket taken from it ends its own, and so do those who still hear it', async () => {
    const first = tabOf('taken')
    await soon(() => expect(first.dialled).toHaveLength(1))
    first.dialled[0]!.answer(ready)
    const second = tabOf('taken')
    await soon(() => expect(types(second)).toEqual(['ready', 'presence']))
    void (navigator.locks as LockManager).request('taken', { steal: true }, async () => undefined)
    await soon(() => expect(first.codes).toEqual([1006]))
    expect(first.dialled[0]!.isClosed).toBe(true)
    await soon(() => expect(second.codes.length + second.dialled.length).toBe(1))
  })

  it('that is about to be frozen gives the socket away, and waits for none', async () => {
    const [first, second, third] = [tabOf('frost'), tabOf('frost'), tabOf('frost')]
    await soon(() => expect(first.dialled).toHaveLength(1))
    first.dialled[0]!.answer(ready)
    for (const one of [second, third]) await soon(() => expect(types(one)).toContain('ready'))
    second.page.dispatchEvent(new Event('freeze'))
    first.page.dispatchEvent(new Event('freeze'))
    expect(first.dialled[0]!.isClosed).toBe(true)
    expect([first.codes, second.codes, third.codes]).toEqual([[1006], [1006], []])
    await soon(() => expect(third.dialled).toHaveLength(1))
    third.dialled[0]!.emit('open')
    third.dialled[0]!.answer(ready)
    expect(types(third).filter((type) => type === 'ready')).toHaveLength(2)
    expect(second.dialled).toEqual([])
  })

  it('that takes the socket over and gets no connection says so within 6 s', async () => {
    const [first, second] = [tabOf('slow'), tabOf('slow')]
    await soon(() => expect(first.dialled).toHaveLength(1))
    first.dialled[0]!.answer(ready)
    await soon(() => expect(types(second)).toContain('ready'))
    first.socket.close()
    await soon(() => expect(second.dialled).toHaveLength(1))
    await vi.advanceTimersByTimeAsync(5_900)
    expect(second.codes).toEqual([])
    await vi.advanceTimersByTimeAsync(200)
    expect(second.codes).toEqual([1006])
    expect(second.dialled[0]!.isClosed).toBe(true)
  })

  it('that joins while the connection is still being made waits for it', async () => {
    const [first, second] = [tabOf('early'), tabOf('early')]
    await soon(() => expect(first.dialled).toHaveLength(1))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(second.dialled).toEqual([])
    expect(types(second)).toEqual([])
    first.dialled[0]!.answer(ready)
    await soon(() => expect(types(second)).toEqual(['ready']))
    first.dialled[0]!.emit('close', { code: 4401 })
    expect(first.codes).toEqual([4401])
    await soon(() => expect(second.codes.length + second.dialled.length).toBe(1))
  })

  it('hears by what the events come, and is answered when it pings', async () => {
    const [first, second] = [tabOf('blocked', 'stream'), tabOf('blocked')]
    await soon(() => expect(first.dialled).toHaveLength(1))
    first.dialled[0]!.answer(ready)
    await soon(() => expect(types(second)).toContain('ready'))
    expect(second.socket.transport).toBe('stream')
    const before = first.dialled[0]!.sent.length
    second.say({ type: 'ping' })
    await soon(() => expect(types(second).at(-1)).toBe('pong'))
    expect(first.dialled[0]!.sent).toHaveLength(before)
    expect(types(first)).not.toContain('pong')
  })

  it('that said nothing for minutes is forgotten, and begins anew when it speaks', async () => {
    const [first, second] = [tabOf('asleep'), tabOf('asleep')]
    await soon(() => expect(first.dialled).toHaveLength(1))
    const [own] = first.dialled
    own!.answer(ready)
    await soon(() => expect(types(second)).toContain('ready'))
    second.say({ type: 'subscribe', conversationId: 'cnv_1', since: null })
    await soon(() => expect(own!.sent.at(-1)).toContain('"subscribe"'))
    await vi.advanceTimersByTimeAsync(151_000)
    first.say({ type: 'ping' })
    expect(own!.sent.slice(-2).map((text) => (JSON.parse(text) as { type: string }).type)).toEqual([
      'unsubscribe',
      'ping',
    ])
    second.say({ type: 'ping' })
    await soon(() => expect(types(second).slice(-2)).toEqual(['ready', 'presence']))
  })

  it('passes over what is not of the tabs', async () => {
    const tab = tabOf('strange')
    await soon(() => expect(tab.dialled).toHaveLength(1))
    tab.dialled[0]!.answer(ready)
    const channel = new BroadcastChannel('strange')
    for (const strange of [{}, { text: 'x' }, { holder: 'somebody', text: 'x' }, { from: 'x' }])
      channel.postMessage(strange)
    const other = tabOf('strange')
    await soon(() => expect(types(other)).toContain('ready'))
    channel.close()
    expect(types(tab)).toEqual(['ready'])
  })
})
