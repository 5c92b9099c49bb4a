// Messages on their way: in order within a conversation, one in flight each, the same clientId on every try, repeated
// until they are stored or refused. The keeper has each of them before its first try and until it is stored or dropped;
// where tabs share what is kept, one of them sends and all of them show the same.
import { backoff, sleep } from './backoff.ts'
import { isComplete } from './complete.ts'
import { ApiError, isPassing } from './errors.ts'
import type { Keeper, Keeping, Settled } from './keeper.ts'
import { createLive, type Live } from './live.ts'
import type { OutboxEntry, OutgoingFile } from './outbox-storage.ts'
import { uuidv7 } from './uuidv7.ts'
import type { Conversation, Message, Visibility } from './wire.ts'

export interface PendingMessage {
  readonly clientId: string
  /** A new conversation goes by a key of its own, for `client.thread`, until it is stored. */
  readonly conversationId: string
  readonly text: string
  readonly visibility: Visibility
  readonly createdAt: string
  /** Of a message that is to begin a conversation: what that begins with. */
  readonly begins?: OutboxEntry['begins']
  /** What it carries; `client.uploads` knows how far each is. */
  readonly files?: readonly OutgoingFile[]
  /** `failed` was refused: `problem` says why; it waits for `retry` or `discard`, and the others go on. */
  readonly status: 'waiting' | 'sending' | 'failed'
  readonly problem: ApiError | null
  /** It goes only then, and may be discarded before. */
  readonly heldUntil?: string | null
}

export type Entry = PendingMessage & Omit<OutboxEntry, 'problem'>

/** What has become of an entry when it is stored. The conversation comes with the message that began it. */
export type Sent = { message: Message; conversation?: Conversation }

export interface OutboxOptions {
  /** Rejected where it cannot be had: then nothing outlives the page. */
  keeping: Promise<Keeping>
  send(entry: Entry, signal: AbortSignal): Promise<Sent>
  /** Here or in another tab. Says whether somebody will `settle` the message; otherwise it is settled at once. */
  onSent(sent: Sent): boolean
}

type Content = Pick<
  OutboxEntry,
  'text' | 'visibility' | 'heldUntil' | 'lastSeenSeq' | 'files' | 'replyToSeq' | 'choice' | 'formId'
>

type Begun = Pick<Content, 'text' | 'files'> & NonNullable<OutboxEntry['begins']>

export interface Outbox {
  /** In the order they were written. */
  unsent: Live<readonly PendingMessage[]>
  pending(conversationId: string): readonly PendingMessage[]
  send(conversationId: string, input: Content): string
  /** A new conversation; its key. */
  begin(input: Begun): string
  isNew(conversationId: string): boolean
  /** The id of a conversation that was new when somebody learned its key. */
  idOf(key: string): string
  /** A message that was refused goes once more, one that is held goes now. */
  retry(clientId: string, lastSeenSeq?: number): void
  /** Drops a message that was refused, or is still held. Says whether it did. */
  discard(clientId: string): boolean
  /** The message is stored and shown: it is pending no more. */
  settle(message: Message): void
  /** A backup was put back: what was stored but is not shown yet may be gone, and is sent again. */
  repeat(): void
  /** The network is back: who waits tries now. */
  wake(): void
  /** Takes up what was kept for whoever is signed in now; nothing of anybody else is left. */
  open(identity: string | null): void
  /** Resolves when what was kept is here. */
  ready(): Promise<unknown>
  /** Removes what is kept for this identity. */
  forget(identity: string): void
  close(): void
}

export function createOutbox({ keeping, send, onSent }: OutboxOptions): Outbox {
  const unsent = createLive<readonly Entry[]>([])
  /** Of the conversations that were new, by their keys. */
  const ids = new Map<string, string>()
  /** Stored or dropped. What is kept, and other tabs, may know it a moment later. */
  const done = new Set<string>()
  /** Stored, and pending until they are shown. */
  const accepted = new Set<string>()
  let keeper: Promise<Keeper> | undefined
  /** What ends the sending of each conversation: one for all would have more listeners than Node takes for no leak. */
  let running = new Map<string, AbortController>()
  /** What cuts each pause short. */
  const pauses = new Set<AbortController>()
  let isSender = true
  // What concerns the keeper happens one after the other.
  let ready: Promise<unknown> = Promise.resolve()

  const find = (clientId: string) => unsent.value.find((one) => one.clientId === clientId)
  const pending = (conversationId: string) =>
    unsent.value.filter((one) => one.conversationId === conversationId)
  const isNew = (conversationId: string) => !!pending(conversationId)[0]?.begins
  const idOf = (key: string) => ids.get(key) ?? key

  function moved(entry: Entry): Entry {
    const conversationId = ids.get(entry.conversationId)
    return conversationId ? { ...entry, conversationId, begins: null } : entry
  }

  /** At the end, or in the places of those with the same clientIds. */
  function show(more: readonly Entry[]): void {
    const all = new Map(unsent.value.map((one) => [one.clientId, one]))
    for (const one of more) if (!done.has(one.clientId)) all.set(one.clientId, moved(one))
    unsent.set([...all.values()])
  }

  function patch(clientId: string, status: Entry['status']): void {
    unsent.set(unsent.value.map((one) => (one.clientId === clientId ? { ...one, status } : one)))
  }

  function remove(clientId: string): void {
    accepted.delete(clientId)
    unsent.set(unsent.value.filter((one) => one.clientId !== clientId))
  }

  function move(key: string, id: string): void {
    ids.set(key, id)
    unsent.set(unsent.value.map(moved))
  }

  function inOrder(use: () => unknown): void {
    ready = ready.then(use).catch(() => undefined)
  }

  function withKeeper(use: (keeper: Keeper) => unknown): void {
    const own = keeper
    inOrder(async () => own && use(await own))
  }

  function keep(entry: Entry): void {
    withKeeper((own) => own.keep(entry))
    show([entry])
    startAll()
  }

  /** Nobody needs to send it any more, after a reload either. */
  function release(settled: Settled): void {
    if (done.has(settled.clientId)) return
    done.add(settled.clientId)
    withKeeper((own) => own.release(settled))
    inOrder(() => done.delete(settled.clientId))
  }

  function startAll(): void {
    for (const { conversationId } of unsent.value) void run(conversationId)
  }

  async function run(conversationId: string): Promise<void> {
    const mine = running
    if (mine.has(conversationId)) return
    const own = new AbortController()
    const { signal } = own
    mine.set(conversationId, own)
    for (;;) {
      // What is sent is kept before, and comes after everything that was.
      await ready
      const next = nextOf(pending(conversationId))
      if (!next || !isSender || signal.aborted) break
      const wait = isComplete ? heldFor(next) : 0
      if (wait > 0) {
        setTimeout(() => void run(conversationId), wait)
        break
      }
      await deliver(next.clientId, signal)
    }
    mine.delete(conversationId)
  }

  async function deliver(clientId: string, signal: AbortSignal): Promise<void> {
    for (let attempt = 0; isSender && !signal.aborted; attempt++) {
      patch(clientId, 'sending')
      const entry = find(clientId)
      // The event may have come while the answer was lost; then there is nothing left to repeat.
      if (!entry) return
      try {
        const sent = await send(entry, signal)
        return signal.aborted ? undefined : finish(entry, sent)
      } catch (error) {
        if (signal.aborted) return
        if (!isPassing(error)) return refuse(clientId, error)
        patch(clientId, 'waiting')
        await pause(attempt, error.retryAfter, signal)
      }
    }
  }

  function finish({ clientId, conversationId }: Entry, sent: Sent): void {
    if (sent.conversation) {
      const others = pending(conversationId).slice(1)
      move(conversationId, sent.conversation.id)
      // Until the message that begins the conversation is released, it can be begun again: the others are safe first.
      for (const one of others) withKeeper((own) => own.keep(moved(one)))
    }
    release({ clientId, sent, conversationId })
    accept(sent)
  }

  function accept(sent: Sent): void {
    const { clientId } = sent.message
    if (onSent(sent) && find(clientId)) accepted.add(clientId)
    else remove(clientId)
    startAll()
  }

  function refuse(clientId: string, error: unknown): void {
    const entry = find(clientId)
    const problem =
      error instanceof ApiError
        ? error
        : new ApiError({ code: 'internal', status: 0 }, { cause: error })
    if (entry) keep({ ...entry, status: 'failed', problem })
  }

  async function pause(attempt: number, retryAfter = 0, signal: AbortSignal): Promise<void> {
    // A server that says when to come back means it; only our own guess is cut short by good news.
    if (retryAfter > 0) await sleep(retryAfter * 1000, signal).catch(() => undefined)
    const own = new AbortController()
    pauses.add(own)
    await sleep(backoff(attempt), own.signal).catch(() => undefined)
    pauses.delete(own)
  }

  // With the same clientId: what the backup has is not stored twice.
  function repeat(): void {
    for (const clientId of [...accepted]) {
      const entry = find(clientId)!
      accepted.delete(clientId)
      done.delete(clientId)
      // Where another tab sends, it shows the message again.
      if (isSender) keep({ ...entry, status: 'waiting' })
    }
  }

  function wake(): void {
    for (const one of pauses) one.abort()
  }

  /** Of an earlier page, or of another tab: written, tried again, or refused. */
  function onKept(kept: readonly OutboxEntry[]): void {
    const entries = kept.map((one): Entry => {
      const problem = one.problem && new ApiError(one.problem)
      return { ...one, problem, status: problem ? 'failed' : 'waiting' }
    })
    for (const one of entries) {
      // Whoever wrote it did not know yet that the conversation is stored.
      if (isSender && moved(one) !== one) withKeeper((own) => own.keep(moved(one)))
    }
    show(entries.filter((one) => find(one.clientId)?.status !== 'sending'))
    unsent.set([...unsent.value].sort((a, b) => a.createdAt.localeCompare(b.createdAt)))
    startAll()
  }

  function onSettled({ clientId, sent, conversationId = '' }: Settled): void {
    done.add(clientId)
    if (sent?.conversation) move(conversationId, sent.conversation.id)
    if (sent) accept(sent)
    else remove(clientId)
  }

  function onTurn(next: boolean): void {
    isSender = next
    startAll()
  }

  /** Nothing of what is here now is shown or sent any more. */
  function leave(): void {
    for (const one of running.values()) one.abort()
    running = new Map()
    wake()
    accepted.clear()
    unsent.set([])
    keeper?.then((own) => own.close()).catch(() => undefined)
    keeper = undefined
  }

  function write(conversationId: string, begins: OutboxEntry['begins'], content: Content): string {
    const clientId = uuidv7()
    const last = pending(conversationId).at(-1)
    const earliest = last ? Date.parse(last.createdAt) + 1 : 0
    const createdAt = new Date(Math.max(Date.now(), earliest)).toISOString()
    const state = { status: 'waiting', problem: null } as const
    keep({ clientId, conversationId, begins, ...content, createdAt, ...state })
    return clientId
  }

  return {
    unsent,
    pending,
    send: (conversationId, content) =>
      write(conversationId, pending(conversationId)[0]?.begins ?? null, content),
    begin({ text, files, ...begins }) {
      const key = uuidv7()
      write(key, begins, { text, files, visibility: 'public' })
      return key
    },
    isNew,
    idOf,
    retry(clientId, lastSeenSeq) {
      const entry = find(clientId)
      const seen = isComplete && lastSeenSeq !== undefined ? { lastSeenSeq } : {}
      if (entry?.status === 'failed') keep({ ...entry, ...seen, status: 'waiting', problem: null })
      else if (isComplete && entry && heldFor(entry) > 0) keep({ ...entry, heldUntil: null })
    },
    discard(clientId) {
      const entry = find(clientId)
      const isHeld = isComplete && entry?.status === 'waiting' && heldFor(entry) > 0
      if (entry?.status !== 'failed' && !isHeld) return false
      release({ clientId })
      remove(clientId)
      // What waited behind it.
      if (isComplete) startAll()
      return true
    },
    settle(message) {
      const { clientId } = message
      if (!find(clientId)) return
      release({ clientId, sent: { message } })
      remove(clientId)
    },
    repeat,
    wake,
    ready: () => ready,
    open(identity) {
      leave()
      isSender = identity === null
      if (identity === null) return
      const own = keeping.then((place) => place.open(identity, { onKept, onSettled, onTurn }))
      keeper = own
      own.catch(() => {
        if (keeper === own) onTurn(true)
      })
      withKeeper((own) => own.load())
    },
    forget: (identity) => inOrder(async () => (await keeping).forget(identity)),
    close() {
      leave()
      isSender = false
    },
  }
}

const LONGEST_HOLD_MS = 60_000

/** A clock that was set back holds nothing for hours. */
function heldFor({ heldUntil }: Entry): number {
  const wait = heldUntil ? Date.parse(heldUntil) - Date.now() : 0
  return wait > LONGEST_HOLD_MS ? 0 : wait
}

/** In a conversation that is not stored yet, everything waits for the first message. */
const nextOf = (lane: readonly Entry[]): Entry | undefined =>
  (lane[0]?.begins ? lane.slice(0, 1) : lane).find((one) => one.status === 'waiting')
