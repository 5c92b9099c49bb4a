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
  /** Copies the whole database into another one of that name, or back, and ends every session of both. */
  copy(from: string, to: string): Promise<void>
  /** Runs a statement as superuser. */
  administer(statement: string): Promise<void>
  stop(): Promise<void>
}

export async function startDatabase(dir: string): Promise<Database> {
  const server = await startEmbeddedPostgres({ dataDir: dir, log: () => {} })
  const admin = new URL(server.url)
  admin.username = 'postgres'
  admin.password = readFileSync(join(dir, 'password'), 'utf8').trim()
  // Not the database of the run, which is replaced as a whole.
  admin.pathname = '/postgres'
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

  async function copy(from: string, to: string): Promise<void> {
    await administer(`drop database if exists ${to} with (force)`)
    await administer(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${from}'`,
    )
    await administer(`create database ${to} template ${from} owner deskbell`)
  }

  return {
    url: server.url,
    dir,
    administer,
    copy,
    kill: () => end('SIGKILL'),
    restart: () => end('SIGINT'),
    async stop() {
      await server.stop()
      await discardEmbeddedPostgres(dir)
    },
  }
}
