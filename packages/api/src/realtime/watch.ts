// Sockets that look at a customer or an object: the whole of it, again whenever its revision grows. A hint only makes it
// fast.
import { listCustomersByIds, listRevisions } from '../customers/store.ts'
import { listObjectRevisions, listObjectsByIds } from '../objects/store.ts'
import type { Sql } from '../platform/postgres.ts'
import { type Action, type Actor, authorize } from '../policy.ts'
import type { Connection } from './connection.ts'
import type { ServerFrame } from './protocol.ts'

/** A customer who walks through the shop changes often: one read and one frame for each moment. */
const GATHER_MS = 40

/** What can be looked at: how it is read, and the frames that tell of it. */
type Source<T extends { id: string; revision: number }> = {
  action: Action
  listByIds(sql: Sql, ids: readonly string[], of?: { workspaceId: string }): Promise<T[]>
  listRevisions(sql: Sql, ids: readonly string[]): Promise<Map<string, number>>
  frameOf(one: T): ServerFrame
  goneFrame(id: string): ServerFrame
}

const customers: Source<Awaited<ReturnType<typeof listCustomersByIds>>[number]> = {
  action: 'customer.read',
  listByIds: listCustomersByIds,
  listRevisions,
  frameOf: (customer) => ({ type: 'customer', customer }),
  goneFrame: (customerId) => ({ type: 'customer.gone', customerId }),
}

const objects: Source<Awaited<ReturnType<typeof listObjectsByIds>>[number]> = {
  action: 'object.read',
  listByIds: listObjectsByIds,
  listRevisions: listObjectRevisions,
  frameOf: (object) => ({ type: 'object', object }),
  goneFrame: (objectId) => ({ type: 'object.gone', objectId }),
}

type Deps = { sql: Sql; onError(error: unknown): void }

export const createCustomerWatch = (deps: Deps) => createWatch(deps, customers)
export const createObjectWatch = (deps: Deps) => createWatch(deps, objects)

function createWatch<T extends { id: string; revision: number }>(
  { sql, onError }: Deps,
  source: Source<T>,
) {
  const byId = new Map<string, Set<Connection>>()
  const changed = new Set<string>()
  let timer: NodeJS.Timeout | undefined

  function unwatch(connection: Connection, id: string): void {
    const watchers = byId.get(id)
    if (!watchers?.delete(connection)) return
    connection.watched.delete(id)
    if (watchers.size === 0) byId.delete(id)
  }

  function end(connection: Connection, id: string): void {
    unwatch(connection, id)
    connection.send(source.goneFrame(id))
  }

  function deliver(connection: Connection, one: T): void {
    if ((connection.watched.get(one.id) ?? 0) >= one.revision) return
    connection.watched.set(one.id, one.revision)
    connection.send(source.frameOf(one))
  }

  async function watch(connection: Connection, actor: Actor, id: string): Promise<void> {
    const { workspaceId } = actor
    authorize(actor, source.action)
    const [known] = await source.listByIds(sql, [id], { workspaceId })
    if (known === undefined) return end(connection, id)
    if (connection.isClosed) return
    byId.set(id, (byId.get(id) ?? new Set<Connection>()).add(connection))
    connection.watched.set(id, 0)
    // Read after registering: what is committed from here on also arrives as a hint.
    const [one] = await source.listByIds(sql, [id], { workspaceId })
    if (one === undefined) end(connection, id)
    else deliver(connection, one)
  }

  async function tell(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return
    const found = new Map((await source.listByIds(sql, ids)).map((one) => [one.id, one]))
    for (const id of ids) {
      const one = found.get(id)
      for (const connection of [...(byId.get(id) ?? [])]) {
        if (one === undefined) end(connection, id)
        else deliver(connection, one)
      }
    }
  }

  async function flush(): Promise<void> {
    timer = undefined
    const ids = [...changed]
    changed.clear()
    await tell(ids)
  }

  return {
    watch,
    unwatch,

    hear(id: string): void {
      if (!byId.has(id)) return
      changed.add(id)
      timer ??= setTimeout(() => void flush().catch(onError), GATHER_MS)
    },

    /** Finds what no hint told of. */
    async compare(): Promise<void> {
      const ids = [...byId.keys()]
      const revisions = await source.listRevisions(sql, ids)
      const isBehind = (id: string) =>
        [...(byId.get(id) ?? [])].some(
          ({ watched }) => (watched.get(id) ?? 0) < (revisions.get(id) ?? Infinity),
        )
      await tell(ids.filter(isBehind))
    },

    close: (): void => clearTimeout(timer),

    leave(connection: Connection): void {
      for (const id of [...connection.watched.keys()]) unwatch(connection, id)
    },
  }
}
