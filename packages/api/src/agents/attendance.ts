// Remembers when agents were last here, so that those who wait for somebody who has left are put back into the queue.
// A socket says it as long as it is open (realtime/gateway.ts), a call says it now and then.
import type { Sql } from '../platform/postgres.ts'
import { touchAgents } from './store.ts'

/** Between two notes of the same agent; well below the shortest lease. */
export const NOTE_MS = 20_000
const MOST_REMEMBERED = 10_000

export type Attendance = {
  /** An agent has made a call, or still reads a stream. */
  seen(agentId: string): void
}

export function createAttendance(deps: { sql: Sql; onError(error: unknown): void }): Attendance {
  const notedAt = new Map<string, number>()
  return {
    seen(agentId) {
      const now = Date.now()
      if (now - (notedAt.get(agentId) ?? 0) < NOTE_MS) return
      if (notedAt.size >= MOST_REMEMBERED) notedAt.clear()
      notedAt.set(agentId, now)
      void touchAgents(deps.sql, [agentId]).catch(deps.onError)
    },
  }
}
