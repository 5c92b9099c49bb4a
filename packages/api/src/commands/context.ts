// What every command is given, and the database as a command opens it.
import { join, resolve } from 'node:path'
import { startEmbeddedPostgres } from '../platform/embedded-postgres.ts'
import { migrate } from '../platform/migrate.ts'
import { assertPostgresVersion, connectPostgres, type Sql } from '../platform/postgres.ts'
import type { GivenSettings } from '../settings.ts'

export type Context = {
  /** What follows the command's name. */
  args: string[]
  settings: GivenSettings
  /** The folder of this package, below which migrations and built files lie. */
  packageDir: string
  /** A line for standard output: the result. */
  print(text: string): void
  /** A line for standard error: how it goes. */
  log(text: string): void
}

export type Database = { url: string; sql: Sql; close(): Promise<void> }

export const migrationsDir = (context: Context) => join(context.packageDir, 'migrations')
export const embeddedDir = (context: Context) => join(resolve(context.settings.dataDir), 'postgres')

/** Connects to the given Postgres or starts the embedded one. `share` joins that of a running server. */
export async function openDatabase(
  context: Context,
  options: { share: boolean },
): Promise<Database> {
  const { settings, log } = context
  const server = settings.databaseUrl
    ? { url: settings.databaseUrl, stop: async () => {} }
    : await startEmbeddedPostgres({ dataDir: embeddedDir(context), log, share: options.share })
  const sql = connectPostgres(server.url)
  const close = async () => {
    await sql.end({ timeout: 5 })
    await server.stop()
  }
  try {
    await assertPostgresVersion(sql)
    return { url: server.url, sql, close }
  } catch (error) {
    await close()
    throw describe(error, settings)
  }
}

/** Opens the database and applies what it lacks. */
export async function openMigrated(
  context: Context,
  options: { share: boolean },
): Promise<Database> {
  const database = await openDatabase(context, options)
  try {
    const applied = await migrate(database.sql, migrationsDir(context))
    if (applied.length > 0) context.log(`Database brought up to date: ${applied.join(', ')}`)
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}

function describe(error: unknown, settings: GivenSettings): Error {
  const { code, message } = error as Error & { code?: string }
  const isUnreachable = ['ECONNREFUSED', 'ENOTFOUND', 'CONNECT_TIMEOUT', 'ETIMEDOUT', 'EAI_AGAIN']
  if (!settings.databaseUrl || !code || !isUnreachable.includes(code)) return error as Error
  return new Error(
    `The database of DATABASE_URL does not answer (${message}). Check its address, or unset DATABASE_URL to use the embedded one.`,
    { cause: error },
  )
}
