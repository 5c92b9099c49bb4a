// A live copy of one conversation, kept exactly in step with its log: an event is applied only when it is the next one.
// Whatever else arrives is dropped (had already) or fetched (a gap), over the socket when there is one, else by REST.
import { apply, type ConversationState } from './apply.ts'
import { backoff } from './backoff.ts'
import { isComplete } from './complete.ts'
import { ApiError, isPassing } from './errors.ts'
import type { Methods } from './methods.ts'
import type { ConversationFrame, Realtime } from './realtime.ts'
import type { Conversation, Event, Message } from './wire.ts'

export interface ReplicaOptions {
  conversationId: string
  realtime: Realtime
  methods: Pick<Methods, 'conversations' | 'messages' | 'events'>
  /** What is known already, so that only what follows is asked for. */
  initial?: Conversation
  onChange(state: ConversationState & { hasOlder: boolean }, cause?: Event): void
  onDeleted(): void
  onProblem(problem: ApiError): void
  onTyping?(frame: Extract<ConversationFrame, { type: 'subscribed' | 'typing' }>): void
}

export interface Replica {
  /** Fetches the conversation and its newest messages, unless the socket brings them. */
  load(): void
  /**
   * The stored form of a message that this client sent: applied when it is the next event, else awaited.
   * Returns whether it is part of the copy by now.
   */
  offer(message: Message): boolean
  /** Fetches what follows the last known seq. */
  catchUp(): void
  prepend(older: readonly Message[], hasOlder: boolean): void
  close(): void
}

const NEWEST = 50
/** How long an event may lag behind the answer that announced it before it is asked for. */
const LAG_MS = 1_000

export function createReplica(options: ReplicaOptions): Replica {
  const { conversationId, realtime, methods } = options
  let state: ConversationState = { conversation: options.initial ?? null, messages: [] }
  let hasOlder = true
  let isClosed = false
  let isLoading = false
  let filling: 'socket' | 'rest' | null = null
  // The furthest event that was dropped because of a gap before it.
  let ahead = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const seq = () => state.conversation?.seq ?? null

  function change(next: ConversationState, cause?: Event): void {
    state = next
    options.onChange({ ...state, hasOlder }, cause)
  }

  function integrate(event: Event) {
    const last = seq()
    if (last === null || event.seq <= last || isClosed) return
    if (event.seq > last + 1) {
      ahead = Math.max(ahead, event.seq)
      return fill(last)
    }
    const next = apply(state, event)
    if (next.conversation !== null) return change(next, event)
    close()
    options.onDeleted()
  }

  // One request at a time: what streams in meanwhile lies beyond the gap and comes again with the answer.
  function fill(since: number): void {
    if (filling === 'rest' || (filling === 'socket' && realtime.isLive())) return
    if (realtime.resubscribe(conversationId)) filling = 'socket'
    else void fetchEvents(since)
  }

  /** Resolves with false when trying again is no use. */
  async function fetchEvents(since: number): Promise<boolean> {
    filling = 'rest'
    let isUseful = true
    try {
      for (let last = since; !isClosed; ) {
        const page = await methods.events.list({ id: conversationId, since: last, limit: 500 })
        for (const event of page.items) integrate(event)
        last = page.items.at(-1)?.seq ?? page.seq
        if (last >= page.seq) break
      }
    } catch (error) {
      isUseful = fail(error)
      if (isComplete && isUseful) askAgain()
    }
    filling = null
    // What the socket brought while this was under way may lie beyond the last page.
    const wanted = ahead
    ahead = 0
    if (isUseful && (seq() ?? 0) < wanted) catchUp()
    return isUseful
  }

  // Without a connection nobody else says that there is news.
  function askAgain(): void {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (!realtime.isLive()) catchUp()
    }, backoff(2))
  }

  function fail(error: unknown): boolean {
    if (isClosed) return false
    if (!(error instanceof ApiError)) throw error
    const isGone = error.code === 'not_found' && state.conversation !== null
    if (isGone) close()
    if (isGone) options.onDeleted()
    else options.onProblem(error)
    return isPassing(error)
  }

  // The conversation first: messages that came after it are left to the events that follow its seq.
  async function fetchAll(): Promise<boolean> {
    let isUseful = true
    isLoading = true
    try {
      const conversation = await methods.conversations.get({ id: conversationId })
      const page = await methods.messages.list({ id: conversationId, limit: NEWEST })
      const messages = page.items.filter((message) => message.seq <= conversation.seq)
      adopt({ conversation, messages }, page.hasMore)
      if (messages.length < page.items.length) catchUp()
    } catch (error) {
      isUseful = fail(error)
    }
    isLoading = false
    return isUseful
  }

  function adopt(
    fresh: ConversationState & { conversation: Conversation },
    hasMore: boolean,
  ): void {
    const last = seq()
    if (isClosed || (last !== null && fresh.conversation.seq < last)) return
    const first = fresh.messages[0]?.seq ?? 0
    // What was loaded before stays when it reaches into the fresh part; otherwise there is a hole between the two.
    const isContiguous = last !== null && last >= first
    const kept = isContiguous ? state.messages.filter((message) => message.seq < first) : []
    hasOlder = kept.length > 0 ? hasOlder : hasMore
    change({ conversation: fresh.conversation, messages: [...kept, ...fresh.messages] })
  }

  function onFrame(frame: ConversationFrame) {
    switch (frame.type) {
      case 'event':
        return integrate(frame.event)
      case 'snapshot':
        return adopt(frame, frame.hasMore)
      case 'subscribed':
        onSubscribed(frame.seq)
        return options.onTyping?.(frame)
      case 'typing':
        return options.onTyping?.(frame)
      case 'problem':
        return void recoverFromRefusal()
    }
  }

  // The same question by REST is answered with the reason. If it was a bad moment of the server, it is asked again.
  async function recoverFromRefusal(): Promise<void> {
    filling = null
    const last = seq()
    const isUseful = await (last === null ? fetchAll() : fetchEvents(last))
    if (!isUseful || isClosed) return
    clearTimeout(timer)
    timer = setTimeout(() => realtime.resubscribe(conversationId), LAG_MS + backoff(2))
  }

  function onSubscribed(upTo: number): void {
    filling = null
    const last = seq()
    // The replay should have closed the gap. Asking the same way again could go on for ever.
    if (last !== null && last < upTo) void fetchEvents(last)
  }

  const unsubscribe = realtime.subscribe(conversationId, {
    since: seq,
    onFrame,
    onReset() {
      state = { conversation: null, messages: [] }
      filling = null
    },
  })
  const unwatch = realtime.state.subscribe(load)

  // With a connection the subscription brings a snapshot.
  function load(): void {
    if (state.conversation === null && !isLoading && !realtime.isLive()) void fetchAll()
  }

  function catchUp(): void {
    const last = seq()
    if (last === null || isClosed) return
    fill(last)
  }

  function close(): void {
    isClosed = true
    clearTimeout(timer)
    unsubscribe()
    unwatch()
  }

  return {
    load,
    offer(message) {
      const last = seq() ?? -1
      const isShown = () => (seq() ?? -1) >= message.seq
      const { createdAt: at } = message
      if (message.seq === last + 1) {
        integrate({ type: 'message.created', conversationId, seq: message.seq, at, message })
      } else if (!isShown()) {
        clearTimeout(timer)
        timer = setTimeout(
          () => {
            if (!isShown()) catchUp()
          },
          realtime.isLive() ? LAG_MS : 0,
        )
      }
      return isShown()
    },
    catchUp,
    prepend(older, more) {
      const first = state.messages[0]?.seq ?? 0
      hasOlder = more
      change({
        ...state,
        messages: [...older.filter((message) => message.seq < first), ...state.messages],
      })
    },
    close,
  }
}
