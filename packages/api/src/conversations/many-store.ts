// Many conversations at once: the same change in the logs of all of them, and those whose time has come.
import type { ConversationChanges } from '../log/schema.ts'
import { insertEvents, type LogEvent } from '../log/store.ts'
import type { Sql, Tx } from '../platform/postgres.ts'

/** Appends the same change to the logs of many conversations, e.g. a customer's new name. All public. */
export async function appendToMany(
  tx: Tx,
  ids: readonly string[],
  changes: ConversationChanges,
): Promise<LogEvent[]> {
  if (ids.length === 0) return []
  const at = new Date().toISOString()
  const rows = await tx<
    {
      id: string
      workspace_id: string
      customer_id: string
      is_internal: boolean
      seq: number
      public_seq: number
    }[]
  >`
    update conversations c set seq = c.seq + 1, public_seq = c.public_seq + (not c.is_internal)::int
    from (select id from conversations where id = any(${ids as string[]}) and deleted_at is null order by id for update) l
    where c.id = l.id
    returning c.id, c.workspace_id, c.customer_id, c.is_internal, c.seq, c.public_seq`
  const events = rows.map(
    (row): LogEvent => ({
      workspaceId: row.workspace_id,
      customerId: row.customer_id,
      publicSeq: row.is_internal ? null : row.public_seq,
      event: { type: 'conversation.updated', conversationId: row.id, seq: row.seq, at, changes },
    }),
  )
  await insertEvents(tx, events)
  return events
}

/** Ids of the conversations that show this customer, or this assignee. */
export async function listIdsShowing(
  tx: Tx,
  workspaceId: string,
  who: { customerId: string } | { assigneeId: string },
): Promise<string[]> {
  const condition =
    'customerId' in who ? tx`customer_id = ${who.customerId}` : tx`assignee_id = ${who.assigneeId}`
  const rows = await tx<{ id: string }[]>`
    select id from conversations where workspace_id = ${workspaceId} and ${condition} and deleted_at is null`
  return rows.map((row) => row.id)
}

/** Nobody has what this agent had, resolved conversations aside: those keep who resolved them. */
export async function releaseAllOf(
  tx: Tx,
  workspaceId: string,
  agentId: string,
): Promise<LogEvent[]> {
  const rows = await tx<{ id: string }[]>`
    select id from conversations
    where workspace_id = ${workspaceId} and assignee_id = ${agentId} and status <> 'resolved' and deleted_at is null
    order by id for update`
  const ids = rows.map((row) => row.id)
  await tx`update conversations set assignee_id = null, claimed_at = null where id = any(${ids})`
  return await appendToMany(tx, ids, { assignee: null, claimedAt: null })
}

/** Snoozed conversations whose time has come, of every workspace. */
export async function listDueSnoozes(sql: Sql): Promise<{ id: string; workspaceId: string }[]> {
  return await sql<{ id: string; workspaceId: string }[]>`
    select id, workspace_id as "workspaceId" from conversations
    where status = 'snoozed' and snoozed_until <= now() and deleted_at is null
    order by snoozed_until limit 100`
}

/** Conversations that end by themselves and whose time has come, of every workspace. */
export async function listDueClosings(sql: Sql): Promise<{ id: string; workspaceId: string }[]> {
  return await sql<{ id: string; workspaceId: string }[]>`
    select id, workspace_id as "workspaceId" from conversations
    where closes_at <= now() and deleted_at is null
    order by closes_at limit 100`
}
