// Everybody on this node who waits for events without a socket: wakes them when there is something to read, by hint or
// by comparing with the log every few seconds, and ends them with their session and with the node.
import { getFeedCursor, listChangedCustomers } from '../log/store.ts'
import type { Bus } from '../platform/bus.ts'
import type { Sql } from '../platform/postgres.ts'
import type { Actor } from '../policy.ts'
import type { Hint } from './publish.ts'
import { Reader } from './reader.ts'
import { listEnded } from './sessions.ts'

const COMPARE_MS = 3000
const TICK_MS = 1000
/** As many events as this between two comparisons: everybody reads. */
const MOST_EVENTS = 10_000

export function createReaders(deps: {
  sql: Sql
  bus: Bus<Hint>
  compareMs: number | undefined
  onError(error: unknown): void
}) {
  const { sql, bus, compareMs = COMPARE_MS } = deps
  const readers = new Set<Reader>()
  let isClosed = false
  /** The feed cursor of the comparison before, for each workspace with readers. */
  let cursors = new Map<string, string>()

  async function compare(): Promise<void> {
    const cursor = await getFeedCursor(sql)
    const next = new Map<string, string>()
    for (const workspaceId of new Set([...readers].map(({ actor }) => actor.workspaceId))) {
      await compareWorkspace(workspaceId)
      next.set(workspaceId, cursor)
    }
    cursors = next
  }

  async function compareWorkspace(workspaceId: string): Promise<void> {
    const cursor = cursors.get(workspaceId)
    const changed =
      cursor === undefined
        ? undefined
        : await listChangedCustomers(sql, { workspaceId, cursor, limit: MOST_EVENTS })
    if (changed?.size === 0) return
    for (const reader of readers) {
      const { actor } = reader
      if (actor.workspaceId !== workspaceId) continue
      // A visitor may have become one of the customers elsewhere.
      const isConcerned = actor.kind !== 'customer' || actor.id === null || changed?.has(actor.id)
      if (changed === undefined || isConcerned) reader.wake()
    }
  }

  async function recheck(): Promise<void> {
    for (const reader of await listEnded(sql, readers)) reader.end()
  }

  const last = { compared: 0, losses: 0 }
  let isTicking = false
  async function tick(): Promise<void> {
    const now = performance.now()
    const losses = bus.losses()
    const mayRest = bus.isHealthy() && losses === last.losses && now - last.compared < compareMs
    if (readers.size === 0 || mayRest) return
    last.compared = now
    last.losses = losses
    // First: whoever may not be here any more leaves, whatever becomes of the rest.
    await recheck()
    await compare()
  }
  const timer = setInterval(
    () => {
      if (isTicking) return
      isTicking = true
      void tick()
        .catch(deps.onError)
        .finally(() => {
          isTicking = false
        })
    },
    Math.min(TICK_MS, compareMs),
  )
  timer.unref()

  const stopHearing = bus.subscribe((hint) => {
    if (hint.kind === 'roles') void recheck().catch(deps.onError)
    if (hint.kind !== 'event') return
    for (const reader of readers) reader.hear(hint)
  })

  return {
    /** From here on, whatever is committed wakes the reader: read after joining. */
    join(actor: Actor): Reader {
      const reader = new Reader(actor)
      readers.add(reader)
      if (isClosed) reader.end()
      return reader
    },
    leave: (reader: Reader): void => void readers.delete(reader),
    close(): void {
      isClosed = true
      clearInterval(timer)
      stopHearing()
      for (const reader of readers) reader.end()
    },
  }
}
