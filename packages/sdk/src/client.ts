// The client: one session, one connection, the typed methods, and the live threads and lists made from them.
import { type ConversationList, createConversationList } from './conversation-list.ts'
import { createSend } from './http.ts'
import type { ListQuery } from './list-order.ts'
import { createLive, type Live } from './live.ts'
import { createMethods, type Methods } from './methods.ts'
import { createOutbox, type Outbox } from './outbox.ts'
import { createRealtime, type Realtime } from './realtime.ts'
import { createSessions, type Session, type Sessions } from './session.ts'
import { memoryStorage, type SessionStorage } from './session-storage.ts'
import type { ConnectionState, Transport, WebSocketConstructor, WebSocketLike } from './socket.ts'
import { createThread, type Thread } from './thread.ts'
import { uuidv7 } from './uuidv7.ts'
import type { Conversation, Message, PresenceState } from './wire.ts'

export interface ClientOptions {
  /** Where Deskbell runs, e.g. `https://support.example.com`. */
  baseUrl: string
  /** Where the session is kept; in memory when left out. */
  storage?: SessionStorage
  fetch?: typeof globalThis.fetch
  /** Node 20 has none: pass the one of the package `ws`, or do without: streams take its place. */
  WebSocket?: WebSocketConstructor
}

/** Everything that an agent or a customer can do. Methods throw ApiError. */
export interface Client extends Methods {
  /** Who is signed in. Tokens refresh by themselves; it turns null when the session is over. */
  readonly session: Live<Session | null>
  /** Signs an agent in. Throws `invalid_credentials`. */
  signIn(input: { email: string; password: string }): Promise<Session>
  /** Opens a visitor's session, or goes on with the one that this device has. Throws `invalid_publishable_key`. */
  openCustomerSession(input: { publishableKey: string }): Promise<Session>
  /** The session in storage; null when there is none or it is over. Throws when nobody answers. */
  restore(): Promise<Session | null>
  /** Revokes the session, forgets it and closes the connection. */
  signOut(): Promise<void>

  readonly connection: Live<ConnectionState>
  /**
   * What carries the connection; null without one. Where sockets are blocked it is a stream, and held requests where
   * streams are held back, too: everything but typing and presence works as with a socket.
   */
  readonly transport: Live<Transport | null>
  /** Asks for a live connection, kept until `disconnect`. Before signing in, it waits for that. */
  connect(): void
  disconnect(): void
  /** One open conversation, live. */
  thread(conversationId: string): Thread
  /** A live list: filtered and sorted for agents, their own conversations for customers. */
  conversationList(query?: ListQuery): ConversationList
  /** A customer's new conversation. Repeats until it is stored; throws ApiError when it is refused. */
  startConversation(input: { text: string; topicId?: string; subject?: string }): Promise<Thread>
  /** By agent id. */
  readonly presence: Live<ReadonlyMap<string, PresenceState>>
  /** Says how present this agent or customer is; remembered over reconnects. */
  setPresence(state: 'online' | 'away'): void
  /** Ends everything: connection, timers, listeners. The session stays in storage. */
  close(): void
}

/**
 * Makes a client.
 *
 * @example
 * const client = createClient({ baseUrl: 'https://support.example.com' })
 * await client.signIn({ email, password })
 * for await (const conversation of client.conversations.list({ status: ['open'] })) …
 */
export function createClient(options: ClientOptions): Client {
  const baseUrl = options.baseUrl.replace(/\/+$/, '')
  const fetch = options.fetch ?? ((...call) => globalThis.fetch(...call))
  const sessions = createSessions(createSend(baseUrl, fetch), options.storage ?? memoryStorage())
  // News from calls that were made here, for the threads and lists that show it.
  const changed = createLive<Conversation | null>(null)
  const stored = createLive<Message | null>(null)
  const methods = announcing(createMethods(sessions.send), changed.set)
  const socket = {
    url: `${baseUrl.replace(/^http/, 'ws')}/v1/realtime`,
    WebSocket: options.WebSocket ?? globalThis.WebSocket,
  }
  let fallback: (() => WebSocketLike) | undefined
  const realtime = createRealtime({
    ...socket,
    async dialFallback() {
      const { createFallback } = await import('./fallback.ts')
      fallback ??= createFallback({ ...socket, baseUrl, fetch, methods })
      return fallback()
    },
    token: sessions.token,
    refresh: sessions.refresh,
  })
  const open = new Set<{ close(): void }>()
  const outbox = createOutbox({
    async store(id, { clientId, text, visibility }, signal) {
      const input = { id, clientId, text, visibility }
      const { duplicate: _, ...message } = await methods.messages.create(input, {
        signal,
        tries: 1,
      })
      return message
    },
    onStored(conversationId, message) {
      stored.set(message)
      return [...open].some(
        (one) => 'conversationId' in one && one.conversationId === conversationId,
      )
    },
  })
  const wish = keepConnected(sessions, realtime, outbox)
  realtime.state.subscribe((state) => {
    if (state === 'connected') outbox.wake()
  })

  function tracked<T extends { close(): void }>(opened: T): T {
    open.add(opened)
    const { close } = opened
    opened.close = () => {
      open.delete(opened)
      close()
    }
    return opened
  }

  const thread = (conversationId: string): Thread =>
    tracked(createThread({ conversationId, realtime, methods, outbox, sessions, stored, changed }))

  return {
    ...methods,
    session: sessions.live,
    signIn: sessions.signIn,
    openCustomerSession: sessions.openCustomerSession,
    restore: sessions.restore,
    signOut: sessions.signOut,
    connection: realtime.state,
    transport: realtime.transport,
    connect: wish.connect,
    disconnect: wish.disconnect,
    thread,
    conversationList: (query = {}) =>
      tracked(createConversationList({ realtime, methods, sessions, changed }, query)),
    async startConversation({ text, topicId, subject }) {
      const input = { clientId: uuidv7(), topicId, subject, message: { clientId: uuidv7(), text } }
      const { conversation } = await outbox.persist((signal) =>
        methods.conversations.create(input, { signal, tries: 1 }),
      )
      sessions.becameCustomer(conversation.customer)
      changed.set(conversation)
      return thread(conversation.id)
    },
    presence: realtime.presence,
    setPresence: realtime.setPresence,
    close() {
      for (const one of [...open]) one.close()
      outbox.close()
      realtime.dispose()
      wish.stop()
    },
  }
}

/** Connected while somebody is signed in and wants to be; nothing of one person is left to the next. */
function keepConnected(sessions: Sessions, realtime: Realtime, outbox: Outbox) {
  let isWanted = false
  let identity: string | null = null
  const stop = sessions.live.subscribe((session) => {
    const next = identityOf(session)
    if (next === identity) return
    identity = next
    outbox.clear()
    realtime.close()
    if (isWanted) realtime.open()
  })
  return {
    stop,
    connect() {
      isWanted = true
      realtime.open()
    },
    disconnect() {
      isWanted = false
      realtime.close()
    },
  }
}

// A visitor who becomes a customer stays the same person.
function identityOf(session: Session | null): string | null {
  if (session === null) return null
  return session.kind === 'agent' ? session.agent.id : `customer of ${session.workspace.id}`
}

/** The changes made here are told to lists and threads at once; without a connection nobody else would. */
function announcing(methods: Methods, announce: (conversation: Conversation) => void): Methods {
  const told =
    <A extends unknown[]>(call: (...args: A) => Promise<Conversation>) =>
    async (...args: A): Promise<Conversation> => {
      const conversation = await call(...args)
      announce(conversation)
      return conversation
    }
  const { update, resolve, reopen, assign } = methods.conversations
  const conversations = {
    ...methods.conversations,
    update: told(update),
    resolve: told(resolve),
    reopen: told(reopen),
    assign: told(assign),
  }
  return { ...methods, conversations }
}
