// Where sockets are blocked: the same frames from `GET /v1/events`, as a stream, or by held requests where streams are
// held back. It looks like a WebSocket, so that what is above it recovers in the one way there is. Loaded when needed.
import { isComplete } from './complete.ts'
import type { Methods } from './methods.ts'
import type { WebSocketConstructor, WebSocketLike } from './socket.ts'
import type { ClientFrame, Event, ServerFrame } from './wire.ts'

export interface FallbackDeps {
  baseUrl: string
  fetch: typeof globalThis.fetch
  methods: Pick<Methods, 'conversations' | 'messages' | 'events' | 'customers' | 'objects'>
  /** To look now and then whether sockets work again. */
  url: string
  WebSocket: WebSocketConstructor | undefined
}

/** The first bytes of a stream are there at once, unless something on the way holds them back. */
const FIRST_BYTES_MS = 5_000
/** The server says something every 15 s. */
const SILENCE_MS = 20_000
const WAIT_S = 25
const ANSWER_MS = 10_000
/** A busy workspace must not use up the session's 600 requests a minute: the pause after an answer with events, … */
const POLL_GAP_MS = 250
/** … the time for which changes of the list are gathered, at least and between two rounds, … */
const GATHER_MS = 50
const ROUND_MS = 1_000
/** … and how many are fetched one by one; for more, the list is fetched again. */
const MOST_CHANGES = 3
const NEWEST = 50
/** Between two readings of a customer that somebody looks at. */
const LOOK_MS = 15_000
/** On average, before the first trial of a socket; the later ones are up to 16 times rarer. */
const TRIAL_MS = 20_000

const LOST = 1006
const UNAUTHENTICATED = 4401
/** Sockets work again. */
const UNBLOCKED = 1000

type Batch = { items: Event[]; nextCursor: string; epoch: string }
type Listener = (event: never) => void
type Sent = ServerFrame | { type: 'ready'; epoch: string }

class Refusal extends Error {
  constructor(readonly status: number) {
    super(`Refused with ${status}`)
  }
}

export function createFallback(deps: FallbackDeps): () => WebSocketLike {
  const { methods } = deps
  const eventsUrl = `${deps.baseUrl}/v1/events`
  // Kept from one connection to the next: nothing between them is missed.
  let mode: 'stream' | 'polling' = 'stream'
  let cursor: string | null = null
  /** The last seq that was given of each conversation that is followed. */
  const heads = new Map<string, number>()
  let trials = 0

  function forget(): void {
    cursor = null
    heads.clear()
  }

  return function connect(): WebSocketLike {
    const listeners: Record<string, Listener[]> = {}
    const emit = (type: string, event: object = {}) => {
      for (const listener of listeners[type] ?? []) listener(event as never)
    }
    const give = (frame: Sent) => {
      if (!isOver) emit('message', { data: JSON.stringify(frame) })
    }
    const abort = new AbortController()
    const changed = new Set<string>()
    const looking = new Map<string, ReturnType<typeof setInterval>>()
    let isOver = false
    let isFresh = false
    let hasFeed = false
    let heardAt = 0
    let toldAt = 0
    let gathering: ReturnType<typeof setTimeout> | undefined
    let trial: ReturnType<typeof setTimeout> | undefined
    // Events wait for the replay of a subscription, as they do on the server.
    let work: Promise<unknown> = Promise.resolve()
    const inTurn = (task: () => unknown): Promise<unknown> => {
      const done = work.then(() => isOver || task())
      work = done.catch(() => undefined)
      return done
    }

    function close(): void {
      isOver = true
      abort.abort()
      clearTimeout(gathering)
      clearTimeout(trial)
      for (const id of looking.keys()) lookAway(id)
    }

    function end(code: number): void {
      if (isOver) return
      close()
      emit('close', { code })
    }

    async function run(token: string): Promise<void> {
      try {
        if (mode === 'stream') await stream(token)
        if (mode === 'polling') await poll(token)
        end(LOST)
      } catch (error) {
        const status = error instanceof Refusal ? error.status : 0
        // The cursor is of another time of the database, or of another key: without one, at once.
        if ((status === 400 || status === 410) && cursor !== null) {
          forget()
          return await run(token)
        }
        end(status === 401 ? UNAUTHENTICATED : LOST)
      }
    }

    function ask(query: string, accept: string, token: string, signal: AbortSignal) {
      const headers = { accept, authorization: `Bearer ${token}` }
      return deps.fetch(eventsUrl + query, {
        headers,
        signal,
        credentials: 'omit',
        cache: 'no-store',
      })
    }

    const after = () => (cursor ? `?cursor=${cursor}&` : '?')

    function begin(epoch: string): void {
      isFresh = cursor === null
      if (isFresh) heads.clear()
      give({ type: 'ready', epoch })
      // Nobody tells of presence here: unknown is better than old.
      give({ type: 'presence', isWhole: true, agents: [] })
      scheduleTrial()
    }

    /** Resolves when it is over; `mode` says whether it is held back on the way. */
    async function stream(token: string): Promise<void> {
      const own = new AbortController()
      abort.signal.addEventListener('abort', () => own.abort())
      let count = 0
      const giveUp = () => {
        // Not one byte, or none after the first: a stream that once lived is just lost.
        if (count < 2) mode = 'polling'
        own.abort()
      }
      let timer = setTimeout(giveUp, FIRST_BYTES_MS)
      try {
        const response = await ask(after(), 'text/event-stream', token, own.signal)
        if (!response.ok) throw new Refusal(response.status)
        for await (const message of messagesOf(response)) {
          clearTimeout(timer)
          timer = setTimeout(giveUp, SILENCE_MS)
          count++
          heardAt = Date.now()
          await take(message)
        }
      } catch (error) {
        if (!own.signal.aborted) throw error
      } finally {
        clearTimeout(timer)
      }
      // Held back from its first byte on, it is asked for in the other way at once; else with the next connection.
      if (count > 0) end(LOST)
    }

    async function take({ id, event, data }: Message): Promise<void> {
      if (event === 'ready') begin((JSON.parse(data) as { epoch: string }).epoch)
      else if (data) await inTurn(() => pass(JSON.parse(data) as Event))
      if (id) cursor = id
    }

    async function poll(token: string): Promise<void> {
      for (let wait = 0; !isOver; wait = WAIT_S) {
        heardAt = Date.now()
        const timer = setTimeout(() => end(LOST), wait * 1000 + ANSWER_MS)
        const query = `${after()}wait=${wait}`
        const response = await ask(query, 'application/json', token, abort.signal)
        if (!response.ok) throw new Refusal(response.status)
        const { items, nextCursor, epoch } = (await response.json()) as Batch
        clearTimeout(timer)
        if (wait === 0) begin(epoch)
        for (const event of items) await inTurn(() => pass(event))
        cursor = nextCursor
        if (items.length > 0) await sleep(POLL_GAP_MS)
      }
    }

    function pass(event: Event): void {
      const { conversationId, seq, type } = event
      const head = heads.get(conversationId)
      if (head !== undefined && head < seq) {
        heads.set(conversationId, seq)
        give({ type: 'event', event })
      }
      if (type === 'conversation.deleted') heads.delete(conversationId)
      // To a customer it is said without being asked.
      if (!hasFeed && type !== 'conversation.created') return
      changed.add(conversationId)
      const pause = Math.max(GATHER_MS, toldAt + ROUND_MS - Date.now())
      gathering ??= setTimeout(() => void tellFeed(), pause)
    }

    async function tellFeed(): Promise<void> {
      gathering = undefined
      toldAt = Date.now()
      const ids = [...changed]
      changed.clear()
      if (ids.length > MOST_CHANGES) return resetFeed()
      await Promise.all(ids.map(tellConversation))
    }

    async function tellConversation(conversationId: string): Promise<void> {
      try {
        const conversation = await methods.conversations.get({ id: conversationId })
        give({ type: 'feed.conversation', conversation })
      } catch (error) {
        if (codeOf(error) === 'not_found') give({ type: 'feed.deleted', conversationId })
        else resetFeed()
      }
    }

    // Without a cursor: the socket that comes after this has none to go on from.
    const resetFeed = () => give({ type: 'feed.ready', cursor: '', isReset: true })

    async function subscribe(id: string, since: number | null): Promise<void> {
      try {
        const seq = since !== null && since === heads.get(id) ? since : await replay(id, since)
        heads.set(id, seq)
        give({ type: 'subscribed', conversationId: id, seq, typing: [] })
      } catch (error) {
        heads.delete(id)
        const detail = String(error)
        const code = codeOf(error) === 'not_found' ? 'not_found' : 'internal'
        give({ type: 'problem', code, detail, conversationId: id })
      }
    }

    async function replay(id: string, since: number | null): Promise<number> {
      if (since === null) return await giveSnapshot(id)
      for (let seq = since; ; ) {
        const page = await methods.events.list({ id, since: seq, limit: 500 })
        if (page.seq < seq) return await giveSnapshot(id)
        for (const event of page.items) give({ type: 'event', event })
        seq = page.items.at(-1)?.seq ?? page.seq
        if (seq >= page.seq) return seq
      }
    }

    // The conversation first: messages that came after it are left to the events that follow its seq.
    async function giveSnapshot(id: string): Promise<number> {
      const conversation = await methods.conversations.get({ id })
      const { items, hasMore } = await methods.messages.list({ id, limit: NEWEST })
      const messages = items.filter((message) => message.seq <= conversation.seq)
      give({ type: 'snapshot', conversation, messages, hasMore })
      return conversation.seq
    }

    // Nothing here tells of their changes: who or what is looked at is asked for again and again.
    function look(id: string, tellOf: () => Promise<void>): void {
      lookAway(id)
      const ask = () =>
        void tellOf().catch((error: unknown) => {
          if (codeOf(error) !== 'not_found') return
          lookAway(id)
          give(
            id.startsWith('obj_')
              ? { type: 'object.gone', objectId: id }
              : { type: 'customer.gone', customerId: id },
          )
        })
      looking.set(id, setInterval(ask, LOOK_MS))
      ask()
    }

    function lookAway(id: string): void {
      clearInterval(looking.get(id))
      looking.delete(id)
    }

    const tellCustomer = async (id: string) =>
      give({ type: 'customer', customer: await methods.customers.get({ id }) })
    const tellObject = async (id: string) =>
      give({ type: 'object', object: await methods.objects.get({ id }) })

    function hear(frame: ClientFrame): void {
      if (frame.type === 'hello') void run(frame.token)
      else if (frame.type === 'subscribe')
        void inTurn(() => subscribe(frame.conversationId, frame.since))
      else if (isComplete && frame.type === 'watch')
        look(frame.customerId, () => tellCustomer(frame.customerId))
      else if (isComplete && frame.type === 'watchObject')
        look(frame.objectId, () => tellObject(frame.objectId))
      else if (isComplete && frame.type === 'unwatch') lookAway(frame.customerId)
      else if (isComplete && frame.type === 'unwatchObject') lookAway(frame.objectId)
      else if (frame.type === 'unsubscribe') void inTurn(() => heads.delete(frame.conversationId))
      else if (frame.type === 'feed') {
        hasFeed = true
        // Otherwise nothing was missed, and there is nothing to fetch again.
        if (isFresh) resetFeed()
        isFresh = false
      } else if (frame.type === 'ping' && isAlive()) give({ type: 'pong' })
    }

    const isAlive = () =>
      Date.now() - heardAt < (mode === 'stream' ? SILENCE_MS : WAIT_S * 1000 + ANSWER_MS)

    function scheduleTrial(): void {
      if (!deps.WebSocket) return
      const pause = TRIAL_MS * 2 ** Math.min(trials++, 4)
      trial = setTimeout(tryToOpen, Math.random() * pause * 2)
    }

    function tryToOpen(): void {
      if (!deps.WebSocket) return
      const socket = new deps.WebSocket(deps.url)
      socket.addEventListener('open', () => {
        socket.close(1000)
        if (isOver) return
        forget()
        end(UNBLOCKED)
      })
      socket.addEventListener('error', () => undefined)
      socket.addEventListener('close', () => {
        if (!isOver) scheduleTrial()
      })
    }

    return {
      get transport() {
        return mode
      },
      send: (text) => hear(JSON.parse(text) as ClientFrame),
      close,
      addEventListener(type: string, listener: Listener) {
        listeners[type] ??= []
        listeners[type].push(listener)
        // There is nothing to dial before the hello.
        if (type === 'open') queueMicrotask(() => emit(type))
      },
    }
  }
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const codeOf = (error: unknown): unknown => (error as { code?: unknown } | null)?.code

type Message = { id: string; event: string; data: string }

/** The messages of a stream of server-sent events; comments are empty ones. */
async function* messagesOf(response: Response): AsyncGenerator<Message> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const read = await reader?.read()
    if (!read || read.done) return
    const blocks = (rest + read.value).split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) yield messageOf(block)
  }
}

function messageOf(block: string): Message {
  const message: Message = { id: '', event: '', data: '' }
  for (const line of block.split('\n')) {
    const [, name, value] = /^(id|event|data): (.*)/.exec(line) ?? []
    if (name) message[name as keyof Message] = value ?? ''
  }
  return message
}
