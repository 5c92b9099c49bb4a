// The client: one session, one connection, the typed methods, and the live threads and lists made from them.
import { isComplete } from './complete.ts'
import { type ConversationList, createConversationList } from './conversation-list.ts'
import { createDelivery } from './delivery.ts'
import type { DialDeps } from './dial.ts'
import { createLiveDrafts, type LiveDrafts } from './drafts.ts'
import { ApiError } from './errors.ts'
import { createSend, type Send } from './http.ts'
import type { Identification } from './identify.ts'
import type { ListQuery } from './list-order.ts'
import { createLive, type Live } from './live.ts'
import { createLiveRecord, type LiveRecord } from './live-record.ts'
import { createMethods, type Methods } from './methods.ts'
import { createOutbox, type Entry, type Outbox, type PendingMessage, type Sent } from './outbox.ts'
import type { OutboxStorage, OutgoingFile } from './outbox-storage.ts'
import {
  type ChangedAgent,
  createRealtime,
  type Realtime,
  type Viewer,
  type Watched,
} from './realtime.ts'
import { createSessions, type Session, type Sessions, type SignIn } from './session.ts'
import { memoryStorage, type SessionStorage } from './session-storage.ts'
import type { ConnectionState, Transport, WebSocketConstructor } from './socket.ts'
import { createThread, type Thread } from './thread.ts'
import { createUploads, type Upload, type Uploads } from './uploads.ts'
import type {
  AgentSession,
  Conversation,
  Customer,
  CustomObject,
  Message,
  PreChatAnswer,
  PresenceState,
} from './wire.ts'

export interface ClientOptions {
  /** Where Deskbell runs, e.g. `https://support.example.com`. */
  baseUrl: string
  /** Where the session is kept; in memory when left out. */
  storage?: SessionStorage
  /**
   * Where messages are kept until they are stored. When left out: this browser's IndexedDB, shared by its tabs;
   * elsewhere in memory.
   */
  outbox?: OutboxStorage
  /**
   * A secret key of the workspace, in place of a session: for programs on a server. Every method that its scopes allow,
   * and the live connection; threads that send are for people, so write with `messages.create`.
   */
  secretKey?: string
  /**
   * The tabs of this browser that a customer has open keep one socket between them; where the browser cannot do that, and
   * for agents, each has its own. Pages of the same origin can then read the events in a BroadcastChannel, as they can
   * read the session in storage.
   */
  shareSocket?: boolean
  fetch?: typeof globalThis.fetch
  /** Node 20 has none: pass the one of the package `ws`, or do without: streams take its place. */
  WebSocket?: WebSocketConstructor
}

/** Everything that an agent or a customer can do. Methods throw ApiError. */
export interface Client extends Methods {
  /** Who is signed in. Tokens refresh by themselves; it turns null when the session is over. */
  readonly session: Live<Session | null>
  /**
   * Signs an agent in. Throws `invalid_credentials`, and `second_factor_required` when a code is needed, too. The session
   * that `auth.finishProviderSignIn` has opened is gone on with as it is.
   */
  signIn(input: SignIn | AgentSession): Promise<Session>
  /**
   * Opens a visitor's session, or goes on with the one that this device has, also while nobody answers.
   * Throws `invalid_publishable_key`.
   */
  openCustomerSession(input: { publishableKey: string }): Promise<Session>
  /**
   * Says who the visitor is, as the business has signed it. What they wrote on this device before becomes theirs; what
   * another customer had here is wiped, and their threads and lists are closed. With `getToken` the session lives on:
   * it is asked for a new token before the proof is over, and when the session was revoked. Throws `invalid_identity`.
   *
   * @example
   * await client.identify({ publishableKey, getToken: () => fetch('/deskbell-token').then((answer) => answer.text()) })
   */
  identify(input: Identification): Promise<Session>
  /** The session in storage; null when there is none or it is over. Throws when nobody answers. */
  restore(): Promise<Session | null>
  /**
   * Revokes the session, forgets it and what was not sent yet, and closes the connection. Call it when a customer signs
   * out of the site.
   */
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
  /** One open conversation, live. One that is not stored yet goes by its key in `unsent`. */
  thread(conversationId: string): Thread
  /** A live list: filtered and sorted for agents, their own conversations for customers. */
  conversationList(query?: ListQuery): ConversationList
  /** One customer, live, for agents. It begins to read at once. */
  customer(customerId: string): LiveRecord<Customer>
  /** One object of the business, live, for agents. It begins to read at once. */
  object(objectId: string): LiveRecord<CustomObject>
  /** What this agent has begun to write, on any device, live. It begins to read at once. */
  liveDrafts(): LiveDrafts
  /** A customer's new conversation, when it is stored. Throws ApiError when it is refused, and drops it. */
  startConversation(input: ConversationInput): Promise<Thread>
  /**
   * The same, at once: the thread is `new`, takes more messages, and becomes the conversation as soon as that is stored.
   * Nothing is thrown; a refused beginning is a failed message like any other.
   */
  beginConversation(input: ConversationInput): Thread
  /** The conversation that changed last, wherever it is listed: a sign that counts are old. */
  readonly lastChanged: Live<Conversation | null>
  /**
   * Begins to upload a file, for `thread.send`. It resumes after a cut; `name` is the one of a File when left out. With a
   * `place`, such as the id of a conversation, `resumeUploads` goes on with it after a reload.
   */
  upload(file: Blob, name?: string, place?: string): Upload
  /** What an earlier page in this tab has begun to upload for this place and not sent. */
  resumeUploads(place: string): Promise<readonly Upload[]>
  /** What `upload` is part of, for apps that fetch it only when somebody has a file, as the widget does. */
  loadUploads(): Promise<Pick<Uploads, 'begin' | 'resume' | 'live' | 'finish'>>
  /** Every upload of this client, also those that messages on their way wait for. */
  readonly uploads: Live<readonly Upload[]>
  /** Messages that are not stored yet, in the order they were written; also what was kept for whoever is signed in. */
  readonly unsent: Live<readonly PendingMessage[]>
  /** Which agents have a conversation open, by its id; this one too. For agents. */
  readonly viewers: Live<ReadonlyMap<string, readonly Viewer[]>>
  /**
   * The agent whose name, title, photo or role changed last: whoever shows them asks again, with `agents.get` or
   * `conversations.listAgents`.
   */
  readonly changedAgent: Live<ChangedAgent | null>
  /** By agent id. */
  readonly presence: Live<ReadonlyMap<string, PresenceState>>
  /** Says how present this agent or customer is; remembered over reconnects. */
  setPresence(state: 'online' | 'away'): void
  /** Ends everything: connection, timers, listeners. The session stays in storage. */
  close(): void
}

export interface ConversationInput {
  /** May be empty where there are files. */
  text: string
  /** Of `upload`; the conversation begins when they are there. */
  files?: readonly OutgoingFile[] | undefined
  topicId?: string
  subject?: string
  /** The answers to the form of `settings.preChat` in the session. Without those that are demanded: `pre_chat_required`. */
  preChat?: PreChatAnswer
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
  let sessions = createSessions(
    createSend(baseUrl, fetch),
    options.storage ?? memoryStorage(),
    (identity) => outbox.forget(identity),
  )
  if (isComplete && options.secretKey !== undefined)
    sessions = withSecretKey(sessions, createSend(baseUrl, fetch), options.secretKey)
  // News from calls that were made here, for the threads and lists that show it.
  const changed = createLive<Conversation | null>(null)
  const stored = createLive<Message | null>(null)
  const plain = createMethods(sessions.send)
  const methods = isComplete ? announcing(plain, changed.set) : plain
  const deps: DialDeps & { methods: Methods; sessions: Sessions } = {
    url: `${baseUrl.replace(/^http/, 'ws')}/v1/realtime`,
    WebSocket: options.WebSocket ?? globalThis.WebSocket,
    ...{ baseUrl, fetch, methods, sessions },
  }
  // Agents have their own: what the feed has told is counted by socket, and so is whether they are there.
  if (isComplete)
    deps.isShared = () => !!options.shareSocket && sessions.live.value?.kind === 'customer'
  const realtime = createRealtime({
    ...deps,
    dialAside: (isBlocked) => import('./dial.ts').then(({ dial }) => dial(deps, isBlocked)),
    onConversation: changed.set,
    onReset: () => outbox.repeat(),
    token: sessions.token,
    refresh: sessions.refresh,
  })
  const keeping = import('./keeper.ts').then(({ createKeeping }) => createKeeping(options.outbox))
  // The browser's own `fetch` is none that the app has given.
  const uploadDeps = isComplete ? { ...deps, keeping, fetch: options.fetch } : { ...deps, keeping }
  const uploads = isComplete ? createUploads(uploadDeps) : undefined
  let loading: Promise<Uploads> | undefined
  // What could not be fetched is fetched again with the next try.
  const loadUploads = () =>
    (loading ??= isComplete
      ? Promise.resolve(uploads!)
      : import('./uploads.ts')
          .then((module) => module.createUploads(uploadDeps))
          .catch((cause) => {
            loading = undefined
            throw new ApiError({ code: 'network', status: 0 }, { cause })
          }))
  const open = new Set<{ close(): void }>()
  const outbox = createOutbox({
    keeping,
    send: (entry, signal) => sendEntry({ methods, loadUploads }, entry, signal),
    onSent({ message, conversation }) {
      if (conversation) {
        sessions.becameCustomer(conversation.customer)
        changed.set(conversation)
      }
      stored.set(message)
      const { conversationId } = message
      return [...open].some(
        (one) => 'conversationId' in one && one.conversationId === conversationId,
      )
    },
  })
  const delivery = createDelivery(methods, sessions)
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

  function thread(id: string): Thread {
    const conversationId = outbox.idOf(id)
    return tracked(
      createThread({
        conversationId,
        realtime,
        methods,
        outbox,
        sessions,
        stored,
        changed,
        delivery,
      }),
    )
  }

  /** What was kept for whoever comes in is here when they are. */
  const withOutbox =
    <A extends unknown[], T>(enter: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      const session = await enter(...args)
      await outbox.ready()
      return session
    }

  /** The socket is of who was here before, and so is what they had open, if that was somebody else. */
  async function identify(input: Identification): Promise<Session> {
    const before = sessions.identity()
    const session = await sessions.identify(input)
    if (before !== null && before !== sessions.identity()) for (const one of [...open]) one.close()
    else if (realtime.state.value !== 'idle') {
      realtime.close()
      realtime.open()
    }
    await outbox.ready()
    return session
  }

  function live<T extends Watched>(
    id: string,
    records: { get(input: { id: string }): Promise<T> },
  ): LiveRecord<T> {
    const read = () => records.get({ id })
    const record = tracked(createLiveRecord(id, { realtime, read }))
    void record.load()
    return record
  }

  return {
    ...methods,
    session: sessions.live,
    signIn: withOutbox(sessions.signIn),
    openCustomerSession: withOutbox(sessions.openCustomerSession),
    identify,
    restore: withOutbox(sessions.restore),
    signOut: sessions.signOut,
    connection: realtime.state,
    transport: realtime.transport,
    connect: wish.connect,
    disconnect: wish.disconnect,
    thread,
    lastChanged: changed,
    conversationList: (query = {}) =>
      tracked(createConversationList({ realtime, methods, sessions, changed, delivery }, query)),
    beginConversation: (input) => thread(outbox.begin(input)),
    loadUploads,
    ...((isComplete && {
      ...{ upload: uploads!.begin, resumeUploads: uploads!.resume, uploads: uploads!.live },
      customer: (id: string) => live(id, methods.customers),
      object: (id: string) => live(id, methods.objects),
      liveDrafts: () => tracked(createLiveDrafts({ realtime, methods })),
      startConversation: async (input: ConversationInput) =>
        thread(await begun(outbox, outbox.begin(input))),
      viewers: realtime.viewers,
      setPresence: realtime.setPresence,
    }) as Complete),
    unsent: outbox.unsent,
    changedAgent: realtime.changedAgent,
    presence: realtime.presence,
    close() {
      for (const one of [...open]) one.close()
      outbox.close()
      delivery.close()
      realtime.dispose()
      void loading?.then((one) => one.close())
      sessions.close()
      wish.stop()
    },
  }
}

/** What the widget does without. */
type Complete = Pick<
  Client,
  | 'upload'
  | 'resumeUploads'
  | 'uploads'
  | 'customer'
  | 'object'
  | 'liveDrafts'
  | 'startConversation'
  | 'viewers'
  | 'setPresence'
>

/** A key neither expires in between nor can it be renewed: what it is refused stays refused. */
const withSecretKey = (sessions: Sessions, send: Send, secretKey: string): Sessions => ({
  ...sessions,
  token: () => secretKey,
  refresh: async () => null,
  send: (call) => send({ ...call, token: secretKey }),
})

/** Connected while somebody is signed in and wants to be; nothing of one person is left to the next. */
function keepConnected(sessions: Sessions, realtime: Realtime, outbox: Outbox) {
  let isWanted = false
  let identity: string | null = null
  const stop = sessions.live.subscribe(() => {
    const next = sessions.identity()
    if (next === identity) return
    identity = next
    outbox.open(next)
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

async function sendEntry(
  { methods, loadUploads }: { methods: Methods; loadUploads: () => Promise<Uploads> },
  entry: Entry,
  signal: AbortSignal,
): Promise<Sent> {
  const { conversationId, begins, clientId, text, visibility, lastSeenSeq, files } = entry
  const options = { signal, tries: 1 }
  // What is left out of JSON is not there.
  const attachments = files?.length ? await (await loadUploads()).finish(files, signal) : undefined
  if (begins) {
    const input = { clientId: conversationId, ...begins, message: { clientId, text, attachments } }
    const { conversation, message } = await methods.conversations.create(input, options)
    return { conversation, message }
  }
  const seen = isComplete && lastSeenSeq !== undefined ? { lastSeenSeq } : {}
  const { replyToSeq, choice, formId } = entry
  const input = {
    ...{ id: conversationId, clientId, text, visibility, replyToSeq, ...seen },
    ...(isComplete && { choice, formId }),
    attachments,
  }
  const { duplicate: _, ...message } = await methods.messages.create(input, options)
  return { message }
}

/** Resolves with the id of a conversation that was new; rejects when it is refused or dropped. */
function begun(outbox: Outbox, key: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const stop = outbox.unsent.subscribe(() => {
      const id = outbox.idOf(key)
      const [first] = outbox.pending(key)
      if (id === key && first && !first.problem) return
      stop()
      if (id !== key) return resolve(id)
      reject(first?.problem ?? new ApiError({ code: 'not_found', status: 0, detail: DROPPED }))
      if (first) outbox.discard(first.clientId)
    })
  })
}

const DROPPED = 'The conversation was dropped before it was stored'

/** The changes made here are told to lists and threads at once; without a connection nobody else would. */
function announcing(methods: Methods, announce: (conversation: Conversation) => void): Methods {
  const told =
    <A extends unknown[]>(call: (...args: A) => Promise<Conversation>) =>
    async (...args: A): Promise<Conversation> => {
      const conversation = await call(...args)
      announce(conversation)
      return conversation
    }
  const own = methods.conversations
  const conversations = {
    ...own,
    update: told(own.update),
    resolve: told(own.resolve),
    reopen: told(own.reopen),
    assign: told(own.assign),
    claim: told(own.claim),
    release: told(own.release),
    transfer: told(own.transfer),
    archive: told(own.archive),
    unarchive: told(own.unarchive),
    async next(...args: Parameters<typeof own.next>) {
      const next = await own.next(...args)
      if (next.conversation) announce(next.conversation)
      return next
    },
    async bulk(...args: Parameters<typeof own.bulk>) {
      const done = await own.bulk(...args)
      for (const { conversation } of done.results) if (conversation) announce(conversation)
      return done
    },
  }
  const macros = { ...methods.macros, apply: told(methods.macros.apply) }
  return { ...methods, conversations, macros }
}
