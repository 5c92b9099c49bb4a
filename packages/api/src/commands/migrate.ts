// `deskbell migrate`: what a deployment runs once before its new nodes start.
import type { Context } from './context.ts'
import { openMigrated } from './context.ts'

export async function migrateCommand(context: Context): Promise<number> {
  const database = await openMigrated(context, { share: true })
  await database.close()
  context.log('The database is up to date')
  return 0
}
