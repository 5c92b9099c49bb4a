// A customer hears of a conversation that somebody began with them, which they could not subscribe to before it was there.
// A missed hint is found by comparing with the log, like everything else.
import { listByIds } from '../conversations/store.ts'
import { getFeedCursor, listBegunSince } from '../log/store.ts'
import type { Sql } from '../platform/postgres.ts'
import type { Connection } from './connection.ts'
import type { EventHint } from './publish.ts'

export function createBeginnings(deps: {
  sql: Sql
  connections: ReadonlySet<Connection>
  onError(error: unknown): void
}) {
  const { sql, connections } = deps
  let cursor: string | undefined

  const customersHere = (): Map<string, Connection[]> => {
    const here = new Map<string, Connection[]>()
    for (const connection of connections) {
      const { actor } = connection
      if (actor?.kind !== 'customer' || actor.id === null) continue
      here.set(actor.id, [...(here.get(actor.id) ?? []), connection])
    }
    return here
  }

  async function tell(ids: readonly string[]): Promise<void> {
    const stored = await listByIds(sql, ids)
    const here = customersHere()
    // What is between agents is nothing to its customer.
    for (const one of stored.filter(({ isInternal }) => !isInternal)) {
      const frame = { type: 'feed.conversation' as const, conversation: one.forCustomer() }
      for (const connection of here.get(one.customerId) ?? []) connection.send(frame)
    }
  }

  return {
    hear({ seq, customer, customerId, conversationId }: EventHint): void {
      if (seq !== 1 || customer === null) return
      for (const { actor } of connections) {
        if (actor?.kind !== 'customer' || actor.id !== customerId) continue
        void tell([conversationId]).catch(deps.onError)
        return
      }
    },

    async compare(): Promise<void> {
      const next = await getFeedCursor(sql)
      const customerIds = [...customersHere().keys()]
      if (cursor !== undefined && customerIds.length > 0) {
        await tell(await listBegunSince(sql, { customerIds, cursor }))
      }
      cursor = next
    },
  }
}
