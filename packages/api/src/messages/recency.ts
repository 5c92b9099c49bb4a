// Where a conversation stands in the lists: the time of its last message, which is written behind. Most of what a message
// cost the database were the six indexes that hold it; nothing that was promised depends on it, and what a crash leaves
// behind is found again by comparing it with the last message, which is stored at once.
import { getFeedCursor } from '../log/store.ts'
import type { Sql } from '../platform/postgres.ts'
import { listBehind, moveRecency } from './recency-store.ts'

/** Several messages of a conversation within this time cost one update. */
const GATHER_MS = 1000
/** Not many, because the rows are locked meanwhile and a message for one of them waits. */
const BATCH = 25
/** Of the time: under a flood of messages the places come later, and cost the less for it. */
const SHARE = 0.05
/** A list does not wait for more than this. */
const MOST_AWAITED = 200
const REPAIR_MS = 60_000

export type Recency = {
  /** A message has been stored. */
  note(conversationId: string, at: string): void
  /** Resolves when what was noted before is written; at once when there is nothing, or under a flood. */
  settle(): Promise<void>
  close(): Promise<void>
}

export function createRecency(deps: { sql: Sql; onError(error: unknown): void }): Recency {
  const { sql, onError } = deps
  const pending = new Map<string, string>()
  let writing: Promise<void> = Promise.resolve()
  let timer: NodeJS.Timeout | undefined

  function note(conversationId: string, at: string): void {
    const known = pending.get(conversationId)
    if (known === undefined || known < at) pending.set(conversationId, at)
    timer ??= setTimeout(work, GATHER_MS)
  }

  function work(): void {
    const began = performance.now()
    void writeBatch()
      .catch(onError)
      .finally(() => {
        const restMs = (performance.now() - began) * (1 / SHARE - 1)
        timer = pending.size > 0 ? setTimeout(work, restMs) : undefined
      })
  }

  /** One after the other, so that nothing is noted as written before it is. */
  function writeBatch(): Promise<void> {
    writing = writing
      .catch(() => undefined)
      .then(async () => {
        const batch = firstOf(pending, BATCH)
        if (batch.length === 0) return
        for (const [id] of batch) pending.delete(id)
        try {
          await moveRecency(sql, batch)
        } catch (error) {
          for (const [id, at] of batch) note(id, at)
          throw error
        }
      })
    return writing
  }

  async function writeAll(): Promise<void> {
    for (let left = pending.size; left > 0; left -= BATCH) await writeBatch()
    await writing
  }

  const settle = async (): Promise<void> => {
    if (pending.size <= MOST_AWAITED) await writeAll()
  }

  /** Undefined until the first repair, which looks at every conversation; later ones only at what changed since. */
  let repairedTo: string | undefined
  async function repair(): Promise<void> {
    const cursor = await getFeedCursor(sql)
    const behind = await listBehind(sql, repairedTo)
    for (const { id, at } of behind) note(id, at.toISOString())
    repairedTo = cursor
  }
  let repairing: Promise<void> = repair().catch(onError)
  const repairTimer = setInterval(() => {
    repairing = repairing.then(repair).catch(onError)
  }, REPAIR_MS)
  repairTimer.unref()

  return {
    note,
    settle,
    async close() {
      clearInterval(repairTimer)
      await repairing
      await writeAll().catch(onError)
      clearTimeout(timer)
    },
  }
}

function firstOf<K, V>(map: ReadonlyMap<K, V>, count: number): [K, V][] {
  const found: [K, V][] = []
  for (const entry of map) {
    if (found.length === count) break
    found.push(entry)
  }
  return found
}
