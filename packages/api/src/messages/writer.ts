// Gathers the messages that arrive while the previous transaction runs and commits them together, in a few lanes.
// A conversation always takes the same lane and a lane has one batch in flight, so order holds; a lone message never waits.
import type { LogEvent } from '../log/store.ts'
import type { Sql } from '../platform/postgres.ts'
import { ProblemError, problem } from '../problem.ts'
import type { Recency } from './recency.ts'
import { insertMessages, type NewMessage, type StoredMessage } from './store.ts'

// Fewer lanes make fuller batches: a transaction costs about ten times what a further message in it does.
const LANES = 2
const BATCH = 256
// About two seconds of work for a small machine; beyond it, refusing at once serves everybody better than queueing.
const MOST_WAITING = 4000

type Waiting = {
  input: NewMessage
  resolve(stored: StoredMessage): void
  reject(error: unknown): void
}

export type MessageWriter = {
  /** Resolves after commit. Rejects with a problem: refused, overloaded, or the database is away. */
  write(input: NewMessage): Promise<StoredMessage>
}

export function createMessageWriter(deps: {
  sql: Sql
  recency: Recency
  publish(events: readonly LogEvent[]): void
}): MessageWriter {
  const lanes = Array.from({ length: LANES }, () => ({ queue: [] as Waiting[], isRunning: false }))
  let waiting = 0

  async function run(lane: (typeof lanes)[number]): Promise<void> {
    lane.isRunning = true
    while (lane.queue.length > 0) {
      const batch = lane.queue.splice(0, BATCH)
      await commit(batch)
      waiting -= batch.length
    }
    lane.isRunning = false
  }

  // When a whole batch fails, each of its messages is tried alone, so that a bad one fails alone.
  async function commit(batch: readonly Waiting[]): Promise<void> {
    try {
      const inputs = batch.map((one) => one.input)
      const { outcomes, events } = await deps.sql.begin((tx) =>
        insertMessages(tx, inputs, { isRecencyLater: true }),
      )
      for (const { event } of events) noteRecency(event)
      deps.publish(events)
      outcomes.forEach((outcome, index) => {
        const one = batch[index]!
        if (outcome instanceof ProblemError) one.reject(outcome)
        else one.resolve(outcome)
      })
    } catch (error) {
      if (batch.length === 1) return batch[0]!.reject(error)
      for (const one of batch) await commit([one])
    }
  }

  function noteRecency(event: LogEvent['event']): void {
    if (event.type !== 'message.created') return
    const { type, visibility } = event.message
    if (type !== 'activity' && visibility === 'public')
      deps.recency.note(event.conversationId, event.at)
  }

  return {
    write(input) {
      if (waiting >= MOST_WAITING) return Promise.reject(problem('overloaded', { retryAfter: 1 }))
      waiting++
      const lane = lanes[laneOf(input.conversationId)]!
      return new Promise<StoredMessage>((resolve, reject) => {
        lane.queue.push({ input, resolve, reject })
        if (!lane.isRunning) void run(lane)
      })
    },
  }
}

// The tail of an id is random, so it spreads evenly.
const laneOf = (conversationId: string): number =>
  (conversationId.charCodeAt(conversationId.length - 1) +
    conversationId.charCodeAt(conversationId.length - 2)) %
  LANES
