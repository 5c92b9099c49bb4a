// Takes away what nobody will ask for again: uploads that were never sent, and the bytes of files that nothing refers to.
// Bytes go before their row, so what a crash leaves is found again.
import type { Sql } from '../platform/postgres.ts'
import type { Storage } from '../platform/storage.ts'
import { deleteFiles, keyOf, listReleased, thumbnailOf } from './file-store.ts'
import { dropUpload } from './finish.ts'
import { listAbandoned } from './upload-store.ts'

type Deps = { sql: Sql; storage: Storage }

/** The sender's device still has them, and brings them again. */
const UNSENT_MS = 24 * 3_600_000
/** Room that was asked for is not kept for bytes that do not come. */
const IDLE_MS = 3_600_000

/** Uploads that are older than this and that no message carries, and those that have stood still half-way for an hour. */
export async function dropAbandoned({ sql, storage }: Deps, unsentMs = UNSENT_MS): Promise<void> {
  for (const upload of await listAbandoned(sql, { unsentMs, idleMs: IDLE_MS }))
    await dropUpload({ sql, storage }, upload)
}

/** The bytes of what was deleted or erased. */
export async function removeReleased({ sql, storage }: Deps): Promise<void> {
  const released = await listReleased(sql)
  for (const { id, workspaceId } of released) {
    await storage.remove(keyOf(workspaceId, id))
    await storage.remove(thumbnailOf(keyOf(workspaceId, id)))
  }
  if (released.length > 0)
    await deleteFiles(
      sql,
      released.map((file) => file.id),
    )
}
