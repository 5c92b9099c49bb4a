// Sockets that look at a customer: the whole profile, again whenever its revision grows. A hint only makes it fast.
import type { Customer } from '../customers/schema.ts'
import { getCustomer, listCustomersByIds, listRevisions } from '../customers/store.ts'
import type { Sql } from '../platform/postgres.ts'
import { type Actor, authorize } from '../policy.ts'
import { ProblemError } from '../problem.ts'
import type { Connection } from './connection.ts'

/** A customer who walks through the shop changes often: one read and one frame for each moment. */
const GATHER_MS = 40

export function createWatch(deps: { sql: Sql; onError(error: unknown): void }) {
  const { sql } = deps
  const byCustomer = new Map<string, Set<Connection>>()
  const changed = new Set<string>()
  let timer: NodeJS.Timeout | undefined

  function unwatch(connection: Connection, customerId: string): void {
    connection.watched.delete(customerId)
    const watchers = byCustomer.get(customerId)
    watchers?.delete(connection)
    if (watchers?.size === 0) byCustomer.delete(customerId)
  }

  function end(connection: Connection, customerId: string): void {
    unwatch(connection, customerId)
    connection.send({ type: 'customer.gone', customerId })
  }

  function deliver(connection: Connection, customer: Customer): void {
    if ((connection.watched.get(customer.id) ?? 0) >= customer.revision) return
    connection.watched.set(customer.id, customer.revision)
    connection.send({ type: 'customer', customer })
  }

  async function watch(connection: Connection, actor: Actor, customerId: string): Promise<void> {
    authorize(actor, 'customer.read')
    try {
      await getCustomer(sql, actor.workspaceId, customerId)
      const watchers = byCustomer.get(customerId) ?? new Set<Connection>()
      byCustomer.set(customerId, watchers.add(connection))
      connection.watched.set(customerId, 0)
      // Read after registering: what is committed from here on also arrives as a hint.
      deliver(connection, await getCustomer(sql, actor.workspaceId, customerId))
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      end(connection, customerId)
    }
  }

  async function tell(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return
    const found = new Map((await listCustomersByIds(sql, ids)).map((one) => [one.id, one]))
    for (const id of ids) {
      const customer = found.get(id)
      for (const connection of [...(byCustomer.get(id) ?? [])]) {
        if (customer === undefined) end(connection, id)
        else deliver(connection, customer)
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

    hear(customerId: string): void {
      if (!byCustomer.has(customerId)) return
      changed.add(customerId)
      timer ??= setTimeout(() => void flush().catch(deps.onError), GATHER_MS)
    },

    /** Finds what no hint told of. */
    async compare(): Promise<void> {
      const ids = [...byCustomer.keys()]
      const revisions = await listRevisions(sql, ids)
      const isBehind = (id: string) =>
        [...(byCustomer.get(id) ?? [])].some(
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
