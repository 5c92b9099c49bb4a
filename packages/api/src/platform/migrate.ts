// Applies the numbered SQL files of a folder, forward only and each exactly once, however many processes try at once.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Sql, Tx } from './postgres.ts'

type Migration = { number: number; name: string; checksum: string; text: string }
type Applied = { number: number; name: string; checksum: string }

// Any number will do, as long as every version of Deskbell uses the same one.
const lockKey = 7_235_910_441

/** Applies what is missing and returns the names of the files that this call applied. */
export async function migrate(sql: Sql, dir: string): Promise<string[]> {
  const migrations = await readMigrations(dir)
  const names: string[] = []
  for (;;) {
    const name = await sql.begin((tx) => applyNext(tx, migrations))
    if (name === undefined) return names
    names.push(name)
  }
}

/** The names of the files that `migrate` would apply; throws where `migrate` would refuse. */
export async function pendingMigrations(sql: Sql, dir: string): Promise<string[]> {
  const migrations = await readMigrations(dir)
  const [table] = await sql<{ found: boolean }[]>`
    select to_regclass('migrations') is not null as found
  `
  const applied = table!.found ? await listApplied(sql) : []
  return pendingAmong(migrations, applied).map((migration) => migration.name)
}

// One transaction per file. The lock ends with the transaction, so a pooler in between does no harm,
// and a process that waited for it looks again before it applies anything.
async function applyNext(tx: Tx, migrations: Migration[]): Promise<string | undefined> {
  await tx`set local statement_timeout = 0`
  await tx`select pg_advisory_xact_lock(${lockKey}::bigint)`
  await tx`
    create table if not exists migrations (
      number integer primary key,
      name text not null,
      checksum text not null,
      applied_at timestamptz not null default now()
    )
  `
  const [next] = pendingAmong(migrations, await listApplied(tx))
  if (!next) return undefined
  try {
    await tx.unsafe(next.text)
  } catch (error) {
    throw new Error(`Migration ${next.name} failed: ${(error as Error).message}`, { cause: error })
  }
  await tx`
    insert into migrations (number, name, checksum)
    values (${next.number}, ${next.name}, ${next.checksum})
  `
  return next.name
}

const listApplied = (sql: Sql | Tx): Promise<Applied[]> =>
  sql<Applied[]>`select number, name, checksum from migrations order by number`

function pendingAmong(migrations: Migration[], applied: Applied[]): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.number, migration]))
  for (const { number, name, checksum } of applied) {
    const file = known.get(number)
    if (!file) {
      throw new Error(
        `The database has migration ${name}, which this version of Deskbell does not know. Start the newer version again.`,
      )
    }
    if (file.checksum !== checksum) {
      throw new Error(
        `Migration ${file.name} was changed after it was applied as ${name}. Restore the file and put the change into a new one.`,
      )
    }
  }
  const last = applied.at(-1)?.number ?? 0
  return migrations.filter((migration) => migration.number > last)
}

async function readMigrations(dir: string): Promise<Migration[]> {
  const files = (await readdir(dir)).filter((file) => file.endsWith('.sql')).sort()
  return Promise.all(
    files.map(async (file, index) => {
      const number = Number(/^(\d{4})_[a-z0-9_]+\.sql$/.exec(file)?.[1])
      if (number !== index + 1) {
        throw new Error(
          `Migrations are named NNNN_name.sql and numbered from 0001 without holes; ${file} is not.`,
        )
      }
      // A checkout with CRLF is the same migration.
      const text = (await readFile(join(dir, file), 'utf8')).replaceAll('\r\n', '\n')
      const checksum = createHash('sha256').update(text).digest('hex')
      return { number, name: file.slice(0, -'.sql'.length), checksum, text }
    }),
  )
}
