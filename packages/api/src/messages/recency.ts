// Where a conversation stands in the lists: the time of its last message, which is written behind. Most of what a message
// cost the database were the six indexes that hold it; nothing that was promised depends on it, and what a crash leaves
// behind is found again by comparing it with the last message, which is stored at once.
import { getFeedCursor } from '../log/store.ts'
import type { Sql } from '../platform/postgres.ts'
import { listBehind, moveRecency } from './recency-store.ts'

/** Several messages of a conversation within this time cost one update. */
const GATHER_MS = 1000
/** Few, because the rows are locked meanwhile and a message for one of them waits. */
const BATCH = 100
const REPAIR_MS = 60_000

export type Recency = {
  /** A message has been stored. */
  note(conversationId: string, at: string): void
  /** Resolves when everything that was noted before is written; at once when there is nothing. */
  settle(): Promise<void>
  close(): Promise<void>
}

export function createRecency(deps: { sql: Sql; onError(error: unknown): void }): Recency {
  const { sql, onError } = deps
  let pending = new Map<string, string>()
  let writing: Promise<void> = Promise.resolve()
  let timer: NodeJS.Timeout | undefined

  function note(conversationId: string, at: string): void {
    const known = pending.get(conversationId)
    if (known === undefined || known < at) pending.set(conversationId, at)
    timer ??= setTimeout(() => void settle().catch(onError), GATHER_MS)
  }

  function settle(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    if (pending.size > 0) {
      const taken = pending
      pending = new Map()
      writing = writing.catch(() => undefined).then(() => writeAll(taken))
    }
    return writing
  }

  async function writeAll(taken: Map<string, string>): Promise<void> {
    const all = [...taken]
    try {
      while (all.length > 0) {
        await moveRecency(sql, all.slice(0, BATCH))
        all.splice(0, BATCH)
      }
    } catch (error) {
      for (const [id, at] of all) note(id, at)
      throw error
    }
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
      await settle().catch(onError)
    },
  }
}
