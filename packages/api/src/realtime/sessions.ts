// Whose session or key is over, whose role has changed, or who was merged into another customer, among those who stay connected.
import { listActiveApiKeys } from '../api-keys/store.ts'
import { listActiveSessions } from '../auth/store.ts'
import { listActiveCustomerSessions } from '../customer-sessions/store.ts'
import type { Sql } from '../platform/postgres.ts'
import type { Actor, AgentActor } from '../policy.ts'

type Held = Pick<AgentActor, 'role' | 'permissions' | 'owes'>

/** A question about ten thousand at once would be a long turn and a heap full of answers, every few seconds. */
const PAGE = 500

/** Those of the holders (sockets, streams) that must not go on as who they are. */
export async function listEnded<T extends { actor: Actor | null }>(
  sql: Sql,
  holders: Iterable<T>,
): Promise<T[]> {
  const everybody = [...holders]
  const ended: T[] = []
  for (let from = 0; from < everybody.length; from += PAGE)
    ended.push(...(await endedOf(sql, everybody.slice(from, from + PAGE))))
  return ended
}

async function endedOf<T extends { actor: Actor | null }>(
  sql: Sql,
  holders: readonly T[],
): Promise<T[]> {
  // As they are when the question is asked: who says hello meanwhile is not in the answer.
  const all = holders.flatMap((holder) =>
    holder.actor === null ? [] : [{ holder, actor: holder.actor }],
  )
  const sessionsOf = (kind: Actor['kind']) =>
    all.flatMap(({ actor }) => (actor.kind === kind ? [actor.sessionId] : []))
  const held = await listActiveSessions(sql, sessionsOf('agent'))
  const keys = await listActiveApiKeys(sql, sessionsOf('key'))
  const customers = await listActiveCustomerSessions(sql, sessionsOf('customer'))
  const isOver = (actor: Actor) => {
    if (actor.kind === 'agent') return isOther(actor, held.get(actor.sessionId))
    if (actor.kind === 'key') return !keys.has(actor.sessionId)
    const customerId = customers.get(actor.sessionId)
    // A visitor may become a customer; a customer who is somebody else now was merged.
    return customerId === undefined || (actor.id !== null && actor.id !== customerId)
  }
  return all.filter(({ actor }) => isOver(actor)).map(({ holder }) => holder)
}

/** Whether they may not do the same any more; also when the session is over. */
const isOther = (before: Held, now: Held | undefined): boolean =>
  now === undefined ||
  now.role !== before.role ||
  now.owes !== before.owes ||
  now.permissions.toString() !== before.permissions.toString()
