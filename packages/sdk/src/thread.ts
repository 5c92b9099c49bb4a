// One open conversation for a screen: the stored messages, those on their way, who is typing, and what one can do.
import type { ConversationState } from './apply.ts'
import { readSeqOf } from './apply.ts'
import { isComplete } from './complete.ts'
import type { Delivery } from './delivery.ts'
import type { ApiError } from './errors.ts'
import { createLive, type Live } from './live.ts'
import type { Methods } from './methods.ts'
import type { Outbox, PendingMessage } from './outbox.ts'
import type { OutboxEntry, OutgoingFile } from './outbox-storage.ts'
import type { Realtime } from './realtime.ts'
import { createReplica, type Replica } from './replica.ts'
import type { Sessions } from './session.ts'
import { createTypingList, createTypingSender } from './typing.ts'
import type { Author, Conversation, Event, Message, Visibility } from './wire.ts'

export interface ThreadState {
  /**
   * `new`: it is not stored yet, `pending` is all there is. `deleted`: it was there and is gone.
   * `failed`: it could not be loaded, `problem` says why.
   */
  readonly status: 'new' | 'loading' | 'ready' | 'deleted' | 'failed'
  readonly problem: ApiError | null
  readonly conversation: Conversation | null
  /** Stored messages in the order of their seq. */
  readonly messages: readonly Message[]
  /** Own messages that are not stored yet, in the order they were sent. */
  readonly pending: readonly PendingMessage[]
  readonly hasOlder: boolean
  readonly isLoadingOlder: boolean
  /** Who else is typing now. */
  readonly typing: readonly Author[]
}

/** One open conversation, live. Close it when it leaves the screen. */
export interface Thread {
  /** While the conversation is `new`, its key in `client.unsent`. */
  readonly conversationId: string
  readonly state: Live<ThreadState>
  /**
   * Sends a text. It shows up in `pending` at once, keeps its place in the order and is repeated until it is stored
   * or refused; nothing is thrown. Returns its clientId.
   *
   * With `holdMs` (at most 60,000) it waits that long, so that it can be discarded; when the page is closed meanwhile,
   * the next one sends it.
   *
   * `lastSeenSeq`, for agents, is the newest seq that was on screen: when a colleague has answered since, the message
   * is refused with `colleague_answered`, and `problem.answer` is what they wrote.
   */
  send(
    text: string,
    options?: {
      visibility?: Visibility
      lastSeenSeq?: number
      /** How long it can be taken back, in milliseconds. */
      holdMs?: number
      /** Of `client.upload`; the message is sent when they are there. Then the text may be empty. */
      files?: readonly OutgoingFile[]
      /** The `seq` of the message that it answers. */
      replyToSeq?: number
      /** Agents: answers from which the customer chooses; the text is the question. */
      choice?: OutboxEntry['choice']
      /** Agents: the form that the message brings; its title stands in for an empty text. */
      formId?: string
    },
  ): string
  /** Sends a refused message once more, with `lastSeenSeq` as its author knows it now; a held one goes at once. */
  retry(clientId: string, lastSeenSeq?: number): void
  /** Drops a message that was refused, or is still held. False when it has left. */
  discard(clientId: string): boolean
  /** Loads the 50 messages before the first one. Throws ApiError. */
  loadOlder(): Promise<void>
  /** Everything that is shown counts as read. Call it as often as you like. */
  markRead(): void
  /** Call it on every key press; it stops by itself after 5 s. Others see it at most for a few seconds. */
  setTyping(isTyping: boolean, visibility?: Visibility): void
  close(): void
}

export interface ThreadDeps {
  conversationId: string
  realtime: Realtime
  methods: Methods
  outbox: Outbox
  sessions: Sessions
  stored: Live<Message | null>
  changed: Live<Conversation | null>
  delivery: Delivery
}

const MARK_READ_MS = 1_000

const nothing: ThreadState = {
  status: 'loading',
  problem: null,
  conversation: null,
  messages: [],
  pending: [],
  hasOlder: false,
  isLoadingOlder: false,
  typing: [],
}

export function createThread(deps: ThreadDeps): Thread {
  const { realtime, methods, outbox, sessions } = deps
  let { conversationId } = deps
  let replica: Replica | undefined
  const pending = () => outbox.pending(conversationId)
  const live = createLive<ThreadState>({ ...nothing, pending: pending() })
  const patch = (changes: Partial<ThreadState>) => live.set({ ...live.value, ...changes })
  const typing = createTypingList(
    (author) => sessions.isSelf(author),
    (authors) => patch({ typing: authors }),
  )
  const ownTyping = createTypingSender((isTyping, visibility) => {
    if (replica) realtime.send({ type: 'typing', conversationId, isTyping, visibility })
  })
  const marking = createReadMarker(deps, () => live.value)

  // A message changes places from pending to stored in one step, so nobody ever sees it twice or not at all.
  let isSettling = false
  function onChange(state: ConversationState & { hasOlder: boolean }, cause?: Event): void {
    if (state.conversation) sessions.becameCustomer(state.conversation.customer)
    isSettling = true
    for (const message of cause ? messagesOf(cause) : state.messages) settle(message)
    isSettling = false
    patch({ ...state, status: 'ready', problem: null, pending: pending() })
    deps.delivery.note(state.conversation)
  }

  function settle(message: Message): void {
    typing.stop(message.author)
    if (sessions.isSelf(message.author)) outbox.settle(message)
  }

  function follow(): void {
    replica = createReplica({
      conversationId,
      realtime,
      methods,
      onChange,
      onDeleted: () => patch({ status: 'deleted', conversation: null, messages: [], typing: [] }),
      onProblem: (problem) =>
        patch(live.value.conversation ? { problem } : { status: 'failed', problem }),
      onTyping: typing.receive,
    })
    replica.load()
  }

  function onUnsent(): void {
    if (!replica && outbox.idOf(conversationId) !== conversationId) {
      conversationId = outbox.idOf(conversationId)
      follow()
    }
    const before = live.value.pending
    const now = pending()
    const isSame = now.length === before.length && now.every((one, at) => one === before[at])
    if (isSettling || isSame) return
    patch({ pending: now })
    if (!replica && now.length === 0) patch({ status: 'deleted' })
  }

  // Whoever asks while it is on its way gets the same.
  let loadingOlder: Promise<void> | undefined
  async function loadOlder(): Promise<void> {
    const { messages, hasOlder } = live.value
    const first = messages[0]
    if (!replica || !hasOlder || first === undefined) return
    patch({ isLoadingOlder: true })
    try {
      const page = await methods.messages.list({ id: conversationId, beforeSeq: first.seq })
      // A snapshot may have taken the place of what was there when this was asked.
      if (live.value.messages[0]?.id === first.id) replica.prepend(page.items, page.hasMore)
    } finally {
      patch({ isLoadingOlder: false })
    }
  }

  if (outbox.isNew(conversationId)) patch({ status: 'new' })
  else follow()
  const stops = [
    outbox.unsent.subscribe(onUnsent),
    deps.stored.subscribe((message) => {
      if (message?.conversationId !== conversationId) return
      if (replica?.offer(message)) outbox.settle(message)
    }),
    // Without a connection nobody else says that there is news.
    deps.changed.subscribe((changed) => {
      if (changed?.id === conversationId && !realtime.isLive()) replica?.catchUp()
    }),
  ]

  return {
    get conversationId() {
      return conversationId
    },
    state: live,
    send(text, { visibility = 'public', ...more } = {}) {
      ownTyping.reset()
      return outbox.send(conversationId, {
        text,
        visibility,
        ...(isComplete ? withHold(more) : more),
      })
    },
    retry: outbox.retry,
    discard: outbox.discard,
    loadOlder() {
      loadingOlder ??= loadOlder().finally(() => {
        loadingOlder = undefined
      })
      return loadingOlder
    },
    markRead: marking.request,
    setTyping: ownTyping.set,
    close() {
      replica?.close()
      for (const stop of [...stops, typing.close, ownTyping.reset, marking.close]) stop()
    },
  }
}

const messagesOf = (event: Event): Message[] =>
  event.type === 'message.created' ? [event.message] : []

// At most one call a second, and only when somebody else's message is newer than what was read.
function createReadMarker({ methods, sessions }: ThreadDeps, state: () => ThreadState) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let marked = 0

  function unreadSeq(): number | null {
    const { conversation, messages } = state()
    const self = sessions.self()
    const newest = messages.findLast((message) => !sessions.isSelf(message.author))
    if (conversation === null || self === null || newest === undefined) return null
    return newest.seq > Math.max(marked, readSeqOf(conversation, self)) ? newest.seq : null
  }

  async function mark(): Promise<void> {
    const { conversation } = state()
    const seq = unreadSeq()
    if (conversation === null || seq === null) return
    marked = seq
    try {
      await methods.conversations.markRead({ id: conversation.id, seq })
    } catch {
      // A read position is a courtesy: the next call tries again.
      marked = 0
    }
  }

  return {
    request() {
      if (timer !== undefined || unreadSeq() === null) return
      void mark()
      timer = setTimeout(() => {
        timer = undefined
        void mark()
      }, MARK_READ_MS)
    },
    close: () => clearTimeout(timer),
  }
}

/** Until when, for the clock goes on while the page is closed. */
const withHold = ({ holdMs = 0, ...seen }: { holdMs?: number; lastSeenSeq?: number }) =>
  holdMs > 0 ? { ...seen, heldUntil: new Date(Date.now() + holdMs).toISOString() } : seen
