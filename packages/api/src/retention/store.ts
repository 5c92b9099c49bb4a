// Retention rules in Postgres: what they say, what would go, and taking it away a little at a time. Each step commits by
// itself with its receipt in the audit log, so a run that is cut off goes on where it was.
import { closeAuditEntry, insertAuditEntry } from '../audit-log/store.ts'
import { eraseConversations } from '../conversations/erase-store.ts'
import { lockSessionsOf } from '../customer-sessions/store.ts'
import { deleteAnswers } from '../idempotency/store.ts'
import type { LogEvent } from '../log/store.ts'
import { type Erased, eraseWithin } from '../personal-data/store.ts'
import type { Sql, Tx } from '../platform/postgres.ts'
import type { AgentActor } from '../policy.ts'
import type { Retention, RetentionPreview, RetentionRules, RetentionUpdate } from './schema.ts'

/** A step holds the rows of so many conversations. */
const AT_ONCE = 50
const PAUSE_MINUTES = 50

export async function getRetention(sql: Sql | Tx, workspaceId: string): Promise<Retention> {
  const [row] = await sql<(RetentionRules & { runAt: Date | null })[]>`
    select conversation_days as "conversationDays", customer_days as "customerDays", audit_days as "auditDays",
      run_at as "runAt"
    from retention_rules where workspace_id = ${workspaceId}`
  if (row === undefined)
    return { conversationDays: null, customerDays: null, auditDays: null, runAt: null }
  return { ...row, runAt: row.runAt?.toISOString() ?? null }
}

export async function updateRetention(
  sql: Sql,
  actor: AgentActor,
  changes: RetentionUpdate,
): Promise<Retention> {
  const { workspaceId } = actor
  return await sql.begin(async (tx) => {
    await tx`select 1 from workspaces where id = ${workspaceId} for update`
    const { runAt: _, ...before } = await getRetention(tx, workspaceId)
    const { conversationDays, customerDays, auditDays } = { ...before, ...changes }
    await tx`
      insert into retention_rules as r (workspace_id, conversation_days, customer_days, audit_days, changed_by)
      values (${workspaceId}, ${conversationDays}, ${customerDays}, ${auditDays}, ${actor.id})
      on conflict (workspace_id) do update set conversation_days = excluded.conversation_days,
        customer_days = excluded.customer_days, audit_days = excluded.audit_days,
        changed_by = excluded.changed_by, changed_at = now()`
    return await getRetention(tx, workspaceId)
  })
}

const before = (sql: Sql | Tx, days: number) => sql`now() - make_interval(days => ${days})`

/** Its newest event is as old, whatever that was: resolving it is one, too. */
const isAtRest = (sql: Sql | Tx, days: number) => sql`
  c.status = 'resolved' and c.deleted_at is null and c.last_message_at < ${before(sql, days)}
  and (select e.created_at from events e where e.conversation_id = c.id and e.seq = c.seq) < ${before(sql, days)}`

const isIdle = (sql: Sql | Tx, days: number) => sql`
  u.merged_into_id is null and u.erased_at is null and u.last_seen_at < ${before(sql, days)}
  and not exists (
    select 1 from conversations c
    where c.workspace_id = u.workspace_id and c.customer_id = u.id and c.deleted_at is null
      and not (${isAtRest(sql, days)}))`

export async function previewRetention(
  sql: Sql,
  workspaceId: string,
  { conversationDays, customerDays, auditDays }: Partial<RetentionRules>,
): Promise<RetentionPreview> {
  const [row] = await sql<RetentionPreview[]>`
    select
      ${conversationDays ? sql`(select count(*)::int from conversations c where c.workspace_id = ${workspaceId} and ${isAtRest(sql, conversationDays)})` : sql`0`} as conversations,
      ${customerDays ? sql`(select count(*)::int from customers u where u.workspace_id = ${workspaceId} and ${isIdle(sql, customerDays)})` : sql`0`} as customers,
      ${auditDays ? sql`(select count(*)::int from audit_entries where workspace_id = ${workspaceId} and created_at < ${before(sql, auditDays)})` : sql`0`} as "auditEntries"`
  return row!
}

export type Due = RetentionRules & { workspaceId: string; agent: { id: string; name: string } }

/** A workspace whose turn it is, for this node alone until the next turn. */
export async function claimRetention(sql: Sql): Promise<Due | undefined> {
  const [row] = await sql<(RetentionRules & { workspaceId: string; id: string; name: string })[]>`
    with due as (
      select workspace_id from retention_rules
      where num_nonnulls(conversation_days, customer_days, audit_days) > 0
        and (run_at is null or run_at < now() - make_interval(mins => ${PAUSE_MINUTES}))
      order by run_at nulls first limit 1 for update skip locked
    ), claimed as (
      update retention_rules set run_at = now() where workspace_id in (select workspace_id from due) returning *
    )
    select r.workspace_id as "workspaceId", r.conversation_days as "conversationDays",
      r.customer_days as "customerDays", r.audit_days as "auditDays", a.id, a.name
    from claimed r join agents a on a.id = r.changed_by and a.workspace_id = r.workspace_id`
  if (row === undefined) return undefined
  const { id, name, ...due } = row
  return { ...due, agent: { id, name } }
}

async function noteReceipt(
  sql: Sql | Tx,
  { workspaceId, agent }: Due,
  receipt: { action: string; targetId: string | null; details: Record<string, unknown> },
): Promise<void> {
  const id = await insertAuditEntry(sql, {
    ...{ workspaceId, agent, key: null, address: 'retention', ...receipt },
  })
  await closeAuditEntry(sql, id, { status: 200, targetId: null })
}

/** The next few conversations; empty when none is left. Held while it is decided: nobody writes in between. */
export async function deleteAtRest(sql: Sql, due: Due, days: number): Promise<LogEvent[]> {
  const { workspaceId } = due
  return await sql.begin(async (tx) => {
    const rows = await tx<{ id: string }[]>`
      select c.id from conversations c where c.workspace_id = ${workspaceId} and ${isAtRest(tx, days)}
      order by c.id limit ${AT_ONCE} for update of c skip locked`
    if (rows.length === 0) return []
    const ids = rows.map((row) => row.id)
    const { events, counts } = await eraseConversations(tx, workspaceId, ids)
    await deleteAnswers(tx, workspaceId, { about: ids })
    const details = { olderThanDays: days, ...counts }
    await noteReceipt(tx, due, { action: 'retention.deleteConversations', targetId: null, details })
    return events
  })
}

export async function listIdle(sql: Sql, { workspaceId }: Due, days: number): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select u.id from customers u where u.workspace_id = ${workspaceId} and ${isIdle(sql, days)}
    order by u.id limit ${AT_ONCE}`
  return rows.map((row) => row.id)
}

/** Erases them, unless they have come back in between. */
export async function eraseIdle(
  sql: Sql,
  due: Due,
  { id, days }: { id: string; days: number },
): Promise<Erased | undefined> {
  const { workspaceId, agent } = due
  return await sql.begin(async (tx) => {
    await lockSessionsOf(tx, workspaceId, [id])
    const [still] = await tx`
      select 1 from customers u where u.workspace_id = ${workspaceId} and u.id = ${id} and ${isIdle(tx, days)}`
    if (still === undefined) return undefined
    const erased = await eraseWithin(tx, { workspaceId, id: agent.id }, id)
    const details = { idleForDays: days, ...erased.receipt.counts }
    await noteReceipt(tx, due, { action: 'retention.eraseCustomer', targetId: id, details })
    return erased
  })
}

export async function deleteAuditEntries(sql: Sql, due: Due, days: number): Promise<void> {
  await sql.begin(async (tx) => {
    const deleted = await tx`
      delete from audit_entries where workspace_id = ${due.workspaceId} and created_at < ${before(tx, days)}`
    if (deleted.count === 0) return
    const details = { olderThanDays: days, entries: deleted.count }
    await noteReceipt(tx, due, { action: 'retention.deleteAuditEntries', targetId: null, details })
  })
}
