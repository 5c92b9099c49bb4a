// The Postgres of a fault run: the product's own embedded one, which starts again by itself, and what can be done to it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import postgres from 'postgres'
import {
  discardEmbeddedPostgres,
  startEmbeddedPostgres,
} from '../src/platform/embedded-postgres.ts'
import { findPostmaster } from '../src/platform/postgres-cluster.ts'
import { until } from './until.ts'

export type Database = {
  url: string
  dir: string
  /** kill -9 of the postmaster; resolves once the next one takes connections. */
  kill(): Promise<void>
  /** A clean, fast shutdown that refuses whoever is connected, and a start. */
  restart(): Promise<void>
  /** Runs a statement as superuser. */
  administer(statement: string): Promise<void>
  stop(): Promise<void>
}

export async function startDatabase(dir: string): Promise<Database> {
  const server = await startEmbeddedPostgres({ dataDir: dir, log: () => {} })
  const admin = new URL(server.url)
  admin.username = 'postgres'
  admin.password = readFileSync(join(dir, 'password'), 'utf8').trim()
  const clusterDir = join(dir, 'cluster')

  async function administer(statement: string): Promise<void> {
    const sql = postgres(admin.href, { max: 1, fetch_types: false, onnotice: () => {} })
    try {
      await sql.unsafe(statement)
    } finally {
      await sql.end({ timeout: 1 })
    }
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    const { pid } = findPostmaster(clusterDir)!
    process.kill(pid, signal)
    await until('another postmaster', () => {
      const next = findPostmaster(clusterDir)
      return next !== undefined && next.pid !== pid && next.isReady
    })
    await until('its first connection', () =>
      administer('select 1').then(
        () => true,
        () => false,
      ),
    )
  }

  return {
    url: server.url,
    dir,
    administer,
    kill: () => end('SIGKILL'),
    restart: () => end('SIGINT'),
    async stop() {
      await server.stop()
      await discardEmbeddedPostgres(dir)
    },
  }
}
