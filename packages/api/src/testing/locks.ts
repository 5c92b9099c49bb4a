// Waiting until a transaction stands behind the lock of another one, for tests of what happens in between.
import { expect, vi } from 'vitest'
import type { Sql } from '../platform/postgres.ts'

/** Resolves when one statement of this database waits for a lock; `having`: a part of it. */
export async function untilOneWaits(sql: Sql, having = ''): Promise<void> {
  await vi.waitFor(
    async () => {
      const waiting = await sql`
        select 1 from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock' and query like ${`%${having}%`}`
      expect(waiting).toHaveLength(1)
    },
    { timeout: 20_000 },
  )
}
