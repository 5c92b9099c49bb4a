// `deskbell restored`: what a database needs once after it came back from a backup, before nodes start on it.
import { beginEpoch } from '../log/store.ts'
import type { Context } from './context.ts'
import { openMigrated } from './context.ts'

export async function restoredCommand(context: Context): Promise<number> {
  const database = await openMigrated(context, { share: true })
  try {
    await beginEpoch(database.sql)
  } finally {
    await database.close()
  }
  context.log('A new epoch has begun: every client forgets what the backup does not have')
  return 0
}
