// Whose session is over, or whose role has changed, among those who stay connected.
import { listActiveSessions } from '../auth/store.ts'
import { listActiveCustomerSessions } from '../customer-sessions/store.ts'
import type { Sql } from '../platform/postgres.ts'
import type { Actor } from '../policy.ts'

/** Those of the holders (sockets, streams) that must not go on as who they are. */
export async function listEnded<T extends { actor: Actor | null }>(
  sql: Sql,
  holders: Iterable<T>,
): Promise<T[]> {
  // As they are when the question is asked: who says hello meanwhile is not in the answer.
  const all = [...holders].flatMap((holder) =>
    holder.actor === null ? [] : [{ holder, actor: holder.actor }],
  )
  const sessionsOf = (kind: Actor['kind']) =>
    all.flatMap(({ actor }) => (actor.kind === kind ? [actor.sessionId] : []))
  const roles = await listActiveSessions(sql, sessionsOf('agent'))
  const customers = await listActiveCustomerSessions(sql, sessionsOf('customer'))
  const isOver = (actor: Actor) =>
    actor.kind === 'agent'
      ? roles.get(actor.sessionId) !== actor.role
      : !customers.has(actor.sessionId)
  return all.filter(({ actor }) => isOver(actor)).map(({ holder }) => holder)
}
