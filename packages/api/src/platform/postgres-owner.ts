// Who owns a cluster: whoever holds an advisory lock in it. The lock ends with its owner's connection, so unlike a
// lock file it can never be stale, and its holder can be named.
import { dirname } from 'node:path'
import postgres from 'postgres'
import type { Cluster } from './postgres-cluster.ts'

export type Lock = { release(): Promise<void> }

type AdminOptions = postgres.Options<Record<string, postgres.PostgresType>>

export class FolderInUse extends Error {
  override name = 'FolderInUse'

  constructor(
    dataDir: string,
    readonly owner: number | undefined,
  ) {
    const who = owner ? `Another Deskbell (process ${owner})` : 'Another Deskbell'
    super(`${who} is using ${dataDir}. Stop it first, or set DATA_DIR to another folder.`)
  }
}

const ownerLock = 7_235_910_440

/** What Deskbell's own database and its role are called. */
export const database = 'deskbell'

export const urlOf = (cluster: Cluster, port: number, name: string) =>
  `postgres://${name === database ? database : 'postgres'}:${cluster.password}@127.0.0.1:${port}/${name}`

export const connectAdmin = (cluster: Cluster, port: number, options: AdminOptions = {}) =>
  postgres(urlOf(cluster, port, 'postgres'), {
    max: 1,
    connect_timeout: 5,
    // Not needed here, and postgres.js leaves a rejection unhandled when the connection falls while it reads them.
    fetch_types: false,
    ...options,
  })

export async function takeLock(cluster: Cluster, port: number, onLost: () => void): Promise<Lock> {
  let isHeld = false
  const sql = connectAdmin(cluster, port, {
    idle_timeout: 0,
    max_lifetime: null,
    connection: { application_name: `deskbell-owner-${process.pid}` },
    onclose: () => {
      if (!isHeld) return
      isHeld = false
      void sql.end({ timeout: 0 })
      onLost()
    },
  })
  try {
    const [row] = await sql`select pg_try_advisory_lock(${ownerLock}::bigint) as held`
    if (!row!.held) throw new FolderInUse(dirname(cluster.dir), await findOwner(sql))
  } catch (error) {
    await sql.end({ timeout: 0 })
    throw error
  }
  isHeld = true
  return {
    release: async () => {
      isHeld = false
      await sql.end({ timeout: 0 })
    },
  }
}

export async function isOwned(cluster: Cluster, port: number): Promise<boolean> {
  const sql = connectAdmin(cluster, port)
  try {
    return (await findOwner(sql)) !== undefined
  } catch {
    return false
  } finally {
    await sql.end({ timeout: 0 })
  }
}

async function findOwner(sql: postgres.Sql): Promise<number | undefined> {
  const [row] = await sql`
    select a.application_name as name
    from pg_locks l join pg_stat_activity a using (pid)
    where l.locktype = 'advisory' and l.granted
      and l.classid = ${Math.floor(ownerLock / 2 ** 32)} and l.objid = ${ownerLock % 2 ** 32}
  `
  return Number(/^deskbell-owner-(\d+)$/.exec(row?.name ?? '')?.[1]) || undefined
}
