// Brings snoozed conversations back when their time has come. The time lives in the database, so a restart loses none.
import type { Sql } from '../platform/postgres.ts'
import type { Publish } from '../realtime/publish.ts'
import { setStatus } from './deeds-store.ts'
import { listDueSnoozes } from './many-store.ts'
import { changeConversation } from './write-store.ts'

const SYSTEM = { kind: 'system' as const, id: 'system', name: null }

/** Opens what is due. Several nodes may do it at once: the second one finds it open. */
export async function wakeSnoozed(sql: Sql, publish: Publish): Promise<void> {
  for (const { id, workspaceId } of await listDueSnoozes(sql)) {
    const { events } = await changeConversation(
      sql,
      { kind: 'system', workspaceId },
      id,
      async (locked) => {
        const { status, snoozedUntil } = locked.conversation
        const isDue =
          status === 'snoozed' && snoozedUntil !== null && Date.parse(snoozedUntil) <= Date.now()
        if (isDue) await setStatus(locked, SYSTEM, 'open')
      },
    )
    publish(events)
  }
}
