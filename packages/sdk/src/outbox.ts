// Messages on their way: in order within a conversation, one in flight each, the same clientId on every try,
// repeated until they are stored or refused. Kept in memory.
import { backoff, sleep } from './backoff.ts'
import { ApiError, isPassing } from './errors.ts'
import { createLive, type Live, type WritableLive } from './live.ts'
import { uuidv7 } from './uuidv7.ts'
import type { Message, Visibility } from './wire.ts'

export interface PendingMessage {
  readonly clientId: string
  readonly text: string
  readonly visibility: Visibility
  readonly createdAt: string
  /** `failed` was refused: `problem` says why; it waits for `retry` or `discard`, and the others go on. */
  readonly status: 'waiting' | 'sending' | 'failed'
  readonly problem: ApiError | null
}

export interface OutboxOptions {
  store(conversationId: string, message: PendingMessage, signal: AbortSignal): Promise<Message>
  /** Says whether somebody will `settle` the message; otherwise it is settled at once. */
  onStored(conversationId: string, message: Message): boolean
}

export interface Outbox {
  pending(conversationId: string): Live<readonly PendingMessage[]>
  send(conversationId: string, input: { text: string; visibility: Visibility }): string
  retry(conversationId: string, clientId: string): void
  discard(conversationId: string, clientId: string): void
  /** The message is stored and shown: it is pending no more. */
  settle(conversationId: string, clientId: string): void
  /** Runs until it succeeds or is refused, with pauses in between. */
  persist<T>(run: (signal: AbortSignal) => Promise<T>): Promise<T>
  /** The network is back: who waits tries now. */
  wake(): void
  /** Somebody else is signed in now: nothing may go out in their name. */
  clear(): void
  close(): void
}

type Lane = {
  live: WritableLive<readonly PendingMessage[]>
  isRunning: boolean
}

export function createOutbox(options: OutboxOptions): Outbox {
  const lanes = new Map<string, Lane>()
  const closing = new AbortController()
  let waking = new AbortController()

  function laneOf(conversationId: string): Lane {
    const lane = lanes.get(conversationId) ?? { live: createLive([]), isRunning: false }
    lanes.set(conversationId, lane)
    return lane
  }

  function update(lane: Lane, clientId: string, change: Partial<PendingMessage>): void {
    lane.live.set(
      lane.live.value.map((one) => (one.clientId === clientId ? { ...one, ...change } : one)),
    )
  }

  function remove(conversationId: string, clientId: string): void {
    const { live } = laneOf(conversationId)
    if (live.value.some((one) => one.clientId === clientId)) {
      live.set(live.value.filter((one) => one.clientId !== clientId))
    }
  }

  async function run(conversationId: string, lane: Lane): Promise<void> {
    lane.isRunning = true
    for (;;) {
      const next = lane.live.value.find((one) => one.status === 'waiting')
      if (next === undefined || closing.signal.aborted) break
      update(lane, next.clientId, { status: 'sending', problem: null })
      await deliver(conversationId, lane, next)
    }
    lane.isRunning = false
  }

  async function deliver(
    conversationId: string,
    lane: Lane,
    message: PendingMessage,
  ): Promise<void> {
    const isPending = () => lane.live.value.some((one) => one.clientId === message.clientId)
    try {
      // The event may have come while the answer was lost; then there is nothing left to repeat.
      const stored = await persist(
        (signal) => options.store(conversationId, message, signal),
        () => isPending(),
      )
      if (!options.onStored(conversationId, stored)) remove(conversationId, message.clientId)
    } catch (error) {
      if (closing.signal.aborted || !isPending()) return
      const problem =
        error instanceof ApiError
          ? error
          : new ApiError({ code: 'internal', status: 0 }, { cause: error })
      update(lane, message.clientId, { status: 'failed', problem })
    }
  }

  async function persist<T>(
    run: (signal: AbortSignal) => Promise<T>,
    isWanted: () => boolean = () => true,
  ): Promise<T> {
    for (let attempt = 0; ; attempt++) {
      try {
        return await run(closing.signal)
      } catch (error) {
        if (!isPassing(error) || !isWanted()) throw error
        await pause(attempt, error.retryAfter)
      }
    }
  }

  async function pause(attempt: number, retryAfter = 0): Promise<void> {
    // A server that says when to come back means it; only our own guess is cut short by good news.
    if (retryAfter > 0) await sleep(retryAfter * 1000, closing.signal)
    await sleep(backoff(attempt), waking.signal).catch(() => undefined)
    closing.signal.throwIfAborted()
  }

  function start(conversationId: string): void {
    const lane = laneOf(conversationId)
    if (!lane.isRunning) void run(conversationId, lane)
  }

  return {
    persist,
    settle: remove,
    discard: remove,
    pending: (conversationId) => laneOf(conversationId).live,
    send(conversationId, { text, visibility }) {
      const clientId = uuidv7()
      const createdAt = new Date().toISOString()
      const { live } = laneOf(conversationId)
      live.set([
        ...live.value,
        { clientId, text, visibility, createdAt, status: 'waiting', problem: null },
      ])
      start(conversationId)
      return clientId
    },
    retry(conversationId, clientId) {
      const lane = laneOf(conversationId)
      if (lane.live.value.find((one) => one.clientId === clientId)?.status !== 'failed') return
      update(lane, clientId, { status: 'waiting', problem: null })
      start(conversationId)
    },
    wake() {
      waking.abort()
      waking = new AbortController()
    },
    clear() {
      for (const { live } of lanes.values()) live.set([])
    },
    close() {
      closing.abort()
      waking.abort()
    },
  }
}
