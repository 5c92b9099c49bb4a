// Gathers the messages that arrive while others are being committed and commits them together. Batches in flight never
// share a conversation, so order holds. A lone message never waits; under a stream of them a batch begins every few
// milliseconds and is the fuller for it.
import type { LogEvent } from '../log/store.ts'
import type { Lag } from '../platform/lag.ts'
import { isDatabaseAway, type Sql } from '../platform/postgres.ts'
import { ProblemError, problem } from '../problem.ts'
import type { NewMessage, StoredMessage } from './head.ts'
import type { Recency } from './recency.ts'
import { insertMessages } from './write-store.ts'

const MOST_IN_FLIGHT = 4
const BATCH = 512
/**
 * From the beginning of a batch to that of the next, and as much again for each that is still on its way: a transaction
 * costs about ten times what a further message in it does, so where they take long there are fewer and fuller ones.
 */
const PACE_MS = 20
/** So many do not wait for it: senders wait for their answer before the next, so at high rates a pause becomes a queue. */
const FULL = 64
/**
 * Who would wait longer than so many batches take is refused at once, which serves everybody better than queueing: not
 * below the least, and not while few wait, because a machine that pauses for a moment is not overloaded. The most is for
 * everybody: something is stuck.
 */
const MOST_WAIT_BATCHES = 2
const LEAST_WAIT_MS = 200
const FEW = 1000
const MOST_WAIT_MS = 2000
/** How much the newest batch says of how long they take. */
const NEWEST_SHARE = 0.2
/** However fast it goes: no more memory than this. */
const MOST_WAITING = 20_000

type Waiting = {
  input: NewMessage
  since: number
  resolve(stored: StoredMessage): void
  reject(error: unknown): void
}

export type MessageWriter = {
  /** Whether a message that came now would be refused, so that nobody works on it first. */
  isOverloaded(): boolean
  /** Resolves after commit. Rejects with a problem: refused, overloaded, or the database is away. */
  write(input: NewMessage): Promise<StoredMessage>
}

export function createMessageWriter(deps: {
  sql: Sql
  recency: Recency
  lag: Lag
  publish(events: readonly LogEvent[]): void
}): MessageWriter {
  let queue: Waiting[] = []
  /** Conversations of the batches that are being committed. */
  const busy = new Set<string>()
  /** Of those in the queue, who need not wait for their own conversation: how many, and since when the first. */
  let gathered = 0
  let gatheringSince = Number.POSITIVE_INFINITY
  let inFlight = 0
  /** Messages in them. */
  let committing = 0
  /** Messages that came in this turn of the loop. */
  let letIn = 0
  let turn = 0
  /** What a batch takes. */
  let batchMs = 0
  let beganAt = Number.NEGATIVE_INFINITY
  let timer: NodeJS.Timeout | undefined

  function pump(): void {
    if (inFlight >= MOST_IN_FLIGHT || queue.length === 0) return
    if (gathered < FULL) {
      if (timer !== undefined) return
      const restMs = beganAt + PACE_MS * (1 + inFlight) - performance.now()
      if (restMs > 0) {
        timer = setTimeout(() => {
          timer = undefined
          pump()
        }, restMs)
        return
      }
    }
    clearTimeout(timer)
    timer = undefined
    const batch = take()
    if (batch.length === 0) return
    beganAt = performance.now()
    void run(batch).then(() => {
      // It is in nobody's way any more.
      clearTimeout(timer)
      timer = undefined
      pump()
    })
    pump()
  }

  /** The oldest, without those whose conversation is being written to. */
  function take(): Waiting[] {
    const batch: Waiting[] = []
    gathered = 0
    gatheringSince = Number.POSITIVE_INFINITY
    queue = queue.filter((one) => {
      if (busy.has(one.input.conversationId)) return true
      if (batch.length === BATCH) {
        gather(one.since)
        return true
      }
      batch.push(one)
      return false
    })
    return batch
  }

  function gather(since: number): void {
    gathered++
    gatheringSince = Math.min(gatheringSince, since)
  }

  async function run(batch: readonly Waiting[]): Promise<void> {
    const ids = batch.map((one) => one.input.conversationId)
    const since = performance.now()
    for (const id of ids) busy.add(id)
    inFlight++
    committing += batch.length
    await commit(batch)
    inFlight--
    committing -= batch.length
    batchMs += (performance.now() - since - batchMs) * NEWEST_SHARE
    for (const id of ids) busy.delete(id)
  }

  // When a batch fails, each of its messages is tried alone, so that a bad one fails alone; without a database none is bad.
  async function commit(batch: readonly Waiting[]): Promise<void> {
    try {
      const inputs = batch.map((one) => one.input)
      const { outcomes, events } = await deps.sql.begin((tx) =>
        insertMessages(tx, inputs, { isBatch: true }),
      )
      for (const { event } of events) noteRecency(event)
      deps.publish(events)
      outcomes.forEach((outcome, index) => {
        const one = batch[index]!
        if (outcome instanceof ProblemError) one.reject(outcome)
        else one.resolve(outcome)
      })
    } catch (error) {
      if (batch.length === 1 || isDatabaseAway(error))
        return batch.forEach((one) => void one.reject(error))
      for (const one of batch) await commit([one])
    }
  }

  function noteRecency(event: LogEvent['event']): void {
    if (event.type !== 'message.created') return
    const { type, visibility } = event.message
    if (type !== 'activity' && visibility === 'public')
      deps.recency.note(event.conversationId, event.at)
  }

  function isOverloaded(): boolean {
    const now = performance.now()
    // Who only waits for their own conversation says nothing of the others.
    const waitedMs = Math.max(0, now - gatheringSince)
    // Where the process and not the database is too slow, what it let in is soon stored, and the rest unseen.
    if (turn !== deps.lag.turn()) letIn = 0
    turn = deps.lag.turn()
    const isMany = Math.max(queue.length + committing, letIn) >= FEW
    const mostMs = Math.max(LEAST_WAIT_MS, batchMs * MOST_WAIT_BATCHES)
    const isLate = isMany && waitedMs + deps.lag.ms() >= mostMs
    return isLate || waitedMs >= MOST_WAIT_MS || queue.length >= MOST_WAITING
  }

  return {
    isOverloaded,
    async write(input) {
      if (isOverloaded()) throw problem('overloaded', { retryAfter: 1 })
      letIn++
      return await new Promise<StoredMessage>((resolve, reject) => {
        const since = performance.now()
        queue.push({ input, since, resolve, reject })
        if (!busy.has(input.conversationId)) gather(since)
        pump()
      })
    },
  }
}
