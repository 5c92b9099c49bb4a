import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, statSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startEmbeddedPostgres } from './embedded-postgres.ts'
import { findPostmaster, isAlive, waitForExit } from './postgres-cluster.ts'

let home: string
let bundle: string
const log = () => {}

// The other owner has to be a real process, so that it can be killed.
const owner = `
import { startEmbeddedPostgres } from './embedded-postgres.mjs'
const server = await startEmbeddedPostgres({ dataDir: process.argv[2], log() {} })
console.log(server.url)
process.on('SIGTERM', () => server.stop().then(() => process.exit(0)))
setInterval(() => {}, 1000)
`

beforeAll(async () => {
  const here = fileURLToPath(new URL('../..', import.meta.url))
  home = await mkdtemp(join(tmpdir(), 'deskbell-embedded-'))
  // Beside the package's node_modules, where a bundle finds what is external to it.
  bundle = await mkdtemp(join(here, 'node_modules/.test-'))
  const esbuild = fileURLToPath(new URL('../../../../node_modules/.bin/esbuild', import.meta.url))
  await promisify(execFile)(
    esbuild,
    [
      ...[
        'src/platform/embedded-postgres.ts',
        '--bundle',
        '--packages=external',
        '--platform=node',
      ],
      ...[
        '--format=esm',
        `--outfile=${join(bundle, 'embedded-postgres.mjs')}`,
        '--log-level=error',
      ],
    ],
    { cwd: here },
  )
  await writeFile(join(bundle, 'owner.mjs'), owner)
})

afterAll(async () => {
  await rm(home, { recursive: true, force: true })
  await rm(bundle, { recursive: true, force: true })
})

async function startOwner(dataDir: string) {
  const child = spawn(process.execPath, [join(bundle, 'owner.mjs'), dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(child.stdout!, 'data')
  return { child, url: String(line).trim() }
}

const postmasterOf = (dataDir: string) => findPostmaster(join(dataDir, 'cluster'))

async function query<T>(url: string, run: (sql: postgres.Sql) => Promise<T>) {
  const sql = postgres(url, { max: 1, fetch_types: false, onnotice: log })
  try {
    return await run(sql)
  } finally {
    await sql.end()
  }
}

describe('embedded Postgres', () => {
  test('is a UTF8 Postgres 18 that only the stored password opens, and keeps its data', async () => {
    const dataDir = join(home, 'keeps')
    const first = await startEmbeddedPostgres({ dataDir, log })
    const { pid } = postmasterOf(dataDir)!
    await query(first.url, async (sql) => {
      const [row] = await sql`
        select current_setting('server_encoding') as encoding,
          (select datlocprovider::text || datlocale from pg_database where datname = current_database()) as locale,
          current_setting('synchronous_commit') as sync,
          lower('ÄÉ') as lowered, rolsuper as super
        from pg_roles where rolname = current_user
      `
      expect(row).toMatchObject({ encoding: 'UTF8', locale: 'bC.UTF-8', sync: 'on' })
      expect(row).toMatchObject({ lowered: 'äé', super: false })
      await sql`create extension pg_trgm`
      await sql`create table kept as select 1 as n`
    })
    const wrong = first.url.replace(/:[^:@/]+@/, ':wrong@')
    await expect(query(wrong, (sql) => sql`select 1`)).rejects.toThrow(/password/)
    expect(statSync(join(dataDir, 'password')).mode & 0o777).toBe(0o600)
    await first.stop()
    expect(isAlive(pid)).toBe(false)

    const second = await startEmbeddedPostgres({ dataDir, log })
    expect(await query(second.url, (sql) => sql`select n from kept`)).toEqual([{ n: 1 }])
    await second.stop()
    expect(readFileSync(join(dataDir, 'postgres.log'), 'utf8')).not.toMatch(
      /not properly shut down/,
    )
  })

  test('a second owner is refused by name, may share, and does no harm to the first', async () => {
    const dataDir = join(home, 'shared')
    const { child, url } = await startOwner(dataDir)
    await expect(startEmbeddedPostgres({ dataDir, log })).rejects.toThrow(
      `Another Deskbell (process ${child.pid}) is using ${dataDir}`,
    )
    const guest = await startEmbeddedPostgres({ dataDir, log, share: true })
    expect(guest.url).toBe(url)
    await guest.stop()
    expect(await query(url, (sql) => sql`select 1 as n`)).toEqual([{ n: 1 }])
    child.kill('SIGTERM')
    await once(child, 'exit')
    expect(postmasterOf(dataDir)).toBeUndefined()
  })

  test('two first starts at once: one owns the folder, the other is refused', async () => {
    const dataDir = join(home, 'race')
    const starts = await Promise.allSettled([
      startEmbeddedPostgres({ dataDir, log, durable: false }),
      startEmbeddedPostgres({ dataDir, log, durable: false }),
    ])
    const won = starts.filter((start) => start.status === 'fulfilled')
    expect(won).toHaveLength(1)
    expect(String(starts.find((start) => start.status === 'rejected')?.reason)).toMatch(/is using/)
    expect(await query(won[0]!.value.url, (sql) => sql`select 1 as n`)).toEqual([{ n: 1 }])
    await won[0]!.value.stop()
    expect(postmasterOf(dataDir)).toBeUndefined()
  })

  test('after a killed owner the next start takes over, with all that was committed', async () => {
    const dataDir = join(home, 'killed')
    const { child, url } = await startOwner(dataDir)
    const left = postmasterOf(dataDir)!
    await query(url, (sql) => sql`create table kept as select 7 as n`)
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(isAlive(left.pid)).toBe(true)

    const next = await startEmbeddedPostgres({ dataDir, log })
    expect(isAlive(left.pid)).toBe(false)
    expect(await query(next.url, (sql) => sql`select n from kept`)).toEqual([{ n: 7 }])
    await next.stop()
  })

  test('a postmaster that is killed comes back at the same address, with all that was committed', async () => {
    const dataDir = join(home, 'crash')
    const server = await startEmbeddedPostgres({ dataDir, log })
    await query(server.url, (sql) => sql`create table kept as select 8 as n`)
    const { pid } = postmasterOf(dataDir)!
    process.kill(pid, 'SIGKILL')
    await waitForExit(pid, 5_000)
    await expect
      .poll(() => query(server.url, (sql) => sql`select n from kept`).catch(() => []), {
        timeout: 15_000,
      })
      .toEqual([{ n: 8 }])
    await expect(startEmbeddedPostgres({ dataDir, log })).rejects.toThrow(/is using/)
    await server.stop()
    expect(postmasterOf(dataDir)).toBeUndefined()
  })

  test('a pid file whose number belongs to another program now does not matter', async () => {
    const dataDir = join(home, 'stale')
    await (await startEmbeddedPostgres({ dataDir, log, durable: false })).stop()
    const file = join(dataDir, 'cluster/postmaster.pid')
    await writeFile(file, `${process.pid}\n/elsewhere\n1\n5432\n\n127.0.0.1\n 1 1\nready   \n`)
    await (await startEmbeddedPostgres({ dataDir, log, durable: false })).stop()
  })
})
