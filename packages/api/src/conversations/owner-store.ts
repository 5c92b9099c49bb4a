// Conversations that go from one customer to another. Messages keep the author that they had; the log says whose the
// conversation is now, and the new owner has read what the old one had.
import type { CustomerSummary } from '../customers/schema.ts'
import type { LogEvent } from '../log/store.ts'
import type { Tx } from '../platform/postgres.ts'
import { movePosition } from './position-store.ts'
import { changeWithin, type LockedConversation } from './write-store.ts'

/** `reportOf`: what an internal conversation was begun about. */
export type OwnedConversation = {
  id: string
  customerId: string
  createdBy: string
  reportOf: string | null
  createdAt: Date
}

/** Locks every conversation of these customers, in the order in which everybody locks conversations. */
export async function lockConversationsOf(
  tx: Tx,
  workspaceId: string,
  customerIds: readonly string[],
): Promise<OwnedConversation[]> {
  return await tx<OwnedConversation[]>`
    select id, customer_id as "customerId", created_by as "createdBy",
      case when is_internal then linked_ids[1] end as "reportOf", created_at as "createdAt"
    from conversations
    where workspace_id = ${workspaceId} and customer_id = any(${customerIds as string[]}) and deleted_at is null
    order by id for update`
}

/** Whether one of these has copies of messages of the customer's other conversations, or the other way round. */
export async function isMixed(
  tx: Tx,
  workspaceId: string,
  customerId: string,
  ids: readonly string[],
): Promise<boolean> {
  const copies = await tx`
    select 1 from conversations c join messages m on m.conversation_id = c.id
    where c.workspace_id = ${workspaceId} and c.customer_id = ${customerId} and c.deleted_at is null
      and m.merged_from_id is not null
      and (c.id = any(${ids as string[]})) <> (m.merged_from_id = any(${ids as string[]}))
    limit 1`
  return copies.count > 0
}

/** The caller has locked them. */
export async function giveConversations(
  tx: Tx,
  workspaceId: string,
  move: { ids: readonly string[]; fromId: string; to: CustomerSummary },
): Promise<LogEvent[]> {
  const { ids, fromId, to } = move
  const { id, externalId, name, email } = to
  // A retry of a message that was sent under the old id must find it.
  await tx`
    update conversations set customer_id = ${id},
      former_customer_ids = array_append(array_remove(former_customer_ids, ${fromId}), ${fromId})
    where id = any(${ids as string[]}) and customer_id = ${fromId}`
  const events: LogEvent[] = []
  const actor = { kind: 'system', workspaceId } as const
  for (const conversationId of ids) {
    const changed = await changeWithin(tx, actor, conversationId, async (locked) => {
      const changes = { customer: { id, externalId, name, email } }
      locked.append({ type: 'conversation.updated', changes }, true)
      await handPositionOver(locked, fromId, id)
    })
    events.push(...changed.events)
  }
  return events
}

async function handPositionOver(
  locked: LockedConversation,
  fromId: string,
  toId: string,
): Promise<void> {
  const [position] = await locked.tx<{ read: number; delivered: number }[]>`
    select public_seq as read, delivered_public_seq as delivered from read_positions
    where conversation_id = ${locked.conversation.id} and reader_id = ${fromId}`
  if (position === undefined) return
  const reader = { kind: 'customer', id: toId } as const
  await movePosition(locked, reader, 'read', position.read)
  await movePosition(locked, reader, 'delivered', position.delivered)
}
