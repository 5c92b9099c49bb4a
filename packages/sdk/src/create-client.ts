// Makes a client: wires session, connection, outbox and methods to each other, and keeps count of what is open.
import { announcing } from './announcing.ts'
import type { Client, ClientOptions, ConversationInput } from './client.ts'
import { isComplete } from './complete.ts'
import { createConversationList } from './conversation-list.ts'
import { createDelivery } from './delivery.ts'
import type { DialDeps } from './dial.ts'
import { createLiveDrafts } from './drafts.ts'
import { ApiError } from './errors.ts'
import { createSend, type Send } from './http.ts'
import type { Identification } from './identify.ts'
import { createLive } from './live.ts'
import { createLiveRecord, type LiveRecord } from './live-record.ts'
import { createMethods, type Methods } from './methods.ts'
import { createOutbox, type Entry, type Outbox, type Sent } from './outbox.ts'
import { createRealtime, type Realtime, type Watched } from './realtime.ts'
import { createSessions, type Session, type Sessions } from './session.ts'
import { memoryStorage } from './session-storage.ts'
import { createThread, type Thread } from './thread.ts'
import { createUploads, type Uploads } from './uploads.ts'
import type { Conversation, Message } from './wire.ts'

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
      // Who stores messages is there: the answers come over the connection.
      if (isComplete && realtime.state.value === 'reconnecting') realtime.open()
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
      ...{
        upload: uploads!.begin,
        attach: uploads!.attach,
        resumeUploads: uploads!.resume,
        uploads: uploads!.live,
      },
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
  | 'attach'
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
