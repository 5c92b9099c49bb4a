import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { backoff } from './backoff.ts'
import type { Client } from './client.ts'
import { createClient } from './create-client.ts'
import { createSocket, type WebSocketLike } from './socket.ts'
import { fakeServer, until } from './testing/index.ts'

const open: Client[] = []
afterEach(() => {
  for (const client of open.splice(0)) client.close()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

async function setUp() {
  const server = fakeServer()
  const clientOf = async (index: number) => {
    const { url: baseUrl, fetch, WebSocket } = server
    const client = createClient({ baseUrl, fetch, WebSocket })
    open.push(client)
    await client.signIn(server.agents[index]!)
    return client
  }
  return { server, clientOf, client: await clientOf(0) }
}

const isConnected = (client: Client) => until(client.connection, (state) => state === 'connected')

describe('the connection', () => {
  // Pauses are random; short ones are as good as any.
  beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0.01))
  afterEach(() => void vi.restoreAllMocks())

  it('is idle until asked for, waits for somebody to sign in, and ends with the session', async () => {
    const server = fakeServer()
    const { url: baseUrl, fetch, WebSocket } = server
    const client = createClient({ baseUrl, fetch, WebSocket })
    open.push(client)
    client.connect()
    expect(client.connection.value).toBe('idle')
    const states: string[] = []
    client.connection.subscribe((state) => states.push(state))
    await client.signIn(server.agents[0]!)
    await isConnected(client)
    await client.signOut()
    expect(client.connection.value).toBe('idle')
    await client.signIn(server.agents[1]!)
    await isConnected(client)
    client.disconnect()
    expect(client.connection.value).toBe('idle')
  })

  it('comes back by itself when it is lost, and when the server drains', async () => {
    const { server, client } = await setUp()
    client.connect()
    await isConnected(client)
    for (const code of [1006, 1001, 4008, 4429]) {
      server.dropSockets(code)
      await until(client.connection, (state) => state === 'reconnecting')
      await isConnected(client)
    }
  })

  it('dials at once, instead of waiting, when a message was stored meanwhile', async () => {
    const { server, client } = await setUp()
    const { id } = server.createConversation({ text: 'Hello' })
    const thread = client.thread(id)
    await until(thread.state, ({ status }) => status === 'ready')
    client.connect()
    await isConnected(client)
    // From here on no timer ever fires, so only the message can explain a connection.
    vi.useFakeTimers()
    server.dropSockets(1006)
    await until(client.connection, (state) => state === 'reconnecting')
    thread.send('Anybody there?')
    await isConnected(client)
    // Who has hung up does not come back for it.
    client.disconnect()
    thread.send('And now?')
    await until(client.unsent, (unsent) => unsent.length === 0)
    expect(client.connection.value).toBe('idle')
  })

  it('renews a refused token and connects again', async () => {
    const { server, client } = await setUp()
    client.connect()
    await isConnected(client)
    server.expireTokens()
    server.dropSockets(4401)
    await until(client.connection, (state) => state === 'reconnecting')
    await isConnected(client)
    expect(server.requests.at(-1)).toMatchObject({ operationId: 'auth.refresh' })
  })

  it('stops when the session is over, and when the server says that trying is no use', async () => {
    const { server, client } = await setUp()
    client.connect()
    await isConnected(client)
    server.dropSockets(4400)
    await until(client.connection, (state) => state === 'idle')
    client.connect()
    await isConnected(client)
    server.endSessions()
    server.dropSockets(4401)
    await until(client.connection, (state) => state === 'idle')
    expect(client.session.value).toBeNull()
  })

  it('shows who is present, and says so again after a reconnect', async () => {
    const { server, client, clientOf } = await setUp()
    const grace = await clientOf(1)
    const [ada] = server.agents
    client.connect()
    grace.connect()
    client.setPresence('away')
    await until(grace.presence, (agents) => agents.get(ada!.agent.id) === 'away')
    client.disconnect()
    await until(grace.presence, (agents) => agents.get(ada!.agent.id) === 'offline')
    client.connect()
    await until(grace.presence, (agents) => agents.get(ada!.agent.id) === 'away')
  })
})

/** A socket whose other end is this test. */
class ManualSocket implements WebSocketLike {
  static made: ManualSocket[] = []
  readonly sent: unknown[] = []
  readonly #listeners: Record<string, ((event: never) => void)[]> = {}
  constructor(readonly url: string) {
    ManualSocket.made.push(this)
  }
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
    this.sent.push((JSON.parse(text) as { type: string }).type)
  }
  isClosed = false
  close(): void {
    this.isClosed = true
  }
}

describe('the heartbeat', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    ManualSocket.made = []
  })

  function connected() {
    const socket = createSocket({
      url: 'wss://desk.example/v1/realtime',
      WebSocket: ManualSocket,
      dialAside: () => Promise.reject(new Error('not here')),
      token: () => 'token',
      refresh: async () => 'token',
      onReady: () => undefined,
      onFrame: () => undefined,
      onWake: () => undefined,
    })
    socket.open()
    const [wire] = ManualSocket.made
    wire!.emit('open')
    wire!.answer({ type: 'ready', protocol: 1, epoch: 'e', actor: {} })
    return { socket, wire: wire! }
  }

  it('pings about every 25 s, however much the server says', async () => {
    const { wire } = connected()
    for (let second = 0; second < 60; second++) {
      await vi.advanceTimersByTimeAsync(1_000)
      wire.answer({ type: 'pong' })
    }
    expect(wire.sent).toEqual(['hello', 'ping', 'ping'])
  })

  it('gives a dead socket up within 35 s and dials again', async () => {
    const { socket, wire } = connected()
    expect(socket.state.value).toBe('connected')
    await vi.advanceTimersByTimeAsync(34_500)
    expect(socket.state.value).toBe('reconnecting')
    expect(wire.isClosed).toBe(true)
    expect(ManualSocket.made).toHaveLength(2)
  })

  it('comes back within two seconds after a short life, however many there were before', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.99)
    connected()
    for (let count = 0; count < 8; count++) {
      ManualSocket.made.at(-1)!.emit('close', { code: 1006 })
      await vi.advanceTimersByTimeAsync(2_000)
      expect(ManualSocket.made).toHaveLength(count + 2)
      ManualSocket.made.at(-1)!.answer({ type: 'ready', protocol: 1, epoch: 'e', actor: {} })
    }
    vi.restoreAllMocks()
  })

  it('gives up on a server that never answers the hello', async () => {
    connected()
    ManualSocket.made[0]!.emit('close', { code: 1006 })
    await vi.advanceTimersByTimeAsync(500)
    ManualSocket.made[1]!.emit('open')
    await vi.advanceTimersByTimeAsync(11_000)
    expect(ManualSocket.made.length).toBeGreaterThan(2)
  })
})

describe('the page', () => {
  /** Just enough of a browser: a window and a document that send events. */
  function page() {
    const window = new EventTarget()
    const document = Object.assign(new EventTarget(), { visibilityState: 'visible' })
    const navigator = { onLine: true }
    const on = {
      addEventListener: window.addEventListener.bind(window),
      removeEventListener: window.removeEventListener.bind(window),
    }
    for (const [name, value] of Object.entries({ document, navigator, ...on }))
      vi.stubGlobal(name, value)
    const fire = (type: string, target: EventTarget = window) =>
      target.dispatchEvent(new Event(type))
    return { fire, document, navigator }
  }

  it('closes the socket when hidden in the back/forward cache and resumes when shown', async () => {
    const { fire } = page()
    const { server, client } = await setUp()
    const { id } = server.createConversation({ text: 'Hello' })
    client.connect()
    await isConnected(client)
    const thread = client.thread(id)
    await until(thread.state, ({ status }) => status === 'ready')
    fire('pagehide')
    await until(client.connection, (state) => state === 'reconnecting')
    server.write(id, { text: 'missed' })
    fire('pageshow')
    await until(thread.state, ({ messages }) => messages.length === 2)
  })

  it('dials at once when the network or the reader comes back, instead of waiting', async () => {
    const { fire, document, navigator } = page()
    const { server, client } = await setUp()
    client.connect()
    await isConnected(client)
    // From here on no timer ever fires, so only the events can explain a connection.
    vi.useFakeTimers()
    for (const back of [() => fire('online'), () => fire('visibilitychange', document)]) {
      navigator.onLine = false
      server.down()
      await until(client.connection, (state) => state === 'offline')
      navigator.onLine = true
      server.up()
      back()
      await isConnected(client)
    }
  })

  it('asks for what it may have missed when it comes to the front, though the socket seems fine', async () => {
    const { fire, document } = page()
    const { server, client } = await setUp()
    const { id } = server.createConversation({ text: 'Hello' })
    client.connect()
    await isConnected(client)
    const thread = client.thread(id)
    await until(thread.state, ({ status }) => status === 'ready')
    const stop = server.interceptFrames((frame) => (frame.type === 'event' ? [] : [frame]))
    server.write(id, { text: 'lost' })
    stop()
    fire('visibilitychange', document)
    await until(thread.state, ({ messages }) => messages.length === 2)
  })
})

describe('backoff', () => {
  it('is full jitter: anything up to 0.5 s, then 1 s, and never more than 20 s', () => {
    const most = (attempt: number) =>
      Math.max(...Array.from({ length: 2_000 }, () => backoff(attempt)))
    const limits = [0, 1, 2, 3, 4, 5, 6, 50].map(most)
    for (const [index, limit] of [500, 1000, 2000, 4000, 8000, 16_000, 20_000, 20_000].entries()) {
      expect(limits[index]).toBeLessThanOrEqual(limit)
      expect(limits[index]).toBeGreaterThan(limit * 0.9)
    }
  })
})
