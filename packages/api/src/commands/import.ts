// `deskbell import FILE`: opens the database, also that of a server that is running, and hands over to the importer.
import { importCommand } from '../imports/command.ts'
import { type Context, openMigrated } from './context.ts'

export async function importFileCommand(context: Context): Promise<number> {
  const database = await openMigrated(context, { share: true })
  try {
    return await importCommand({
      sql: database.sql,
      args: context.args,
      print: context.print,
      log: context.log,
    })
  } finally {
    await database.close()
  }
}
