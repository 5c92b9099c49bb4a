// `deskbell openapi`: prints the contract. It builds the real app, which needs no database until a request comes.
import { buildApp } from '../app.ts'
import { connectPostgres } from '../platform/postgres.ts'
import { completeSettings, parseSettings } from '../settings.ts'
import type { Context } from './context.ts'

export async function openapiCommand(context: Context): Promise<number> {
  // Of defaults only, so that the document is the same on every machine.
  const settings = completeSettings(parseSettings({ LOG_LEVEL: 'silent' }), 3000, 'x'.repeat(32))
  const sql = connectPostgres('postgres://nobody@127.0.0.1:1/nothing')
  const app = await buildApp({ settings, sql })
  await app.ready()
  context.print(JSON.stringify(app.swagger(), null, 2))
  await app.close()
  await sql.end({ timeout: 0 })
  return 0
}
