// Taking everything about one person out of Postgres, and erasing it. What is erased leaves a row without content, so
// that the log can say that their conversations are deleted, and a receipt.
import { deleteAttachments } from '../attachments/store.ts'
import { eraseConversations } from '../conversations/erase-store.ts'
import { lockSessionsOf } from '../customer-sessions/store.ts'
import { getCustomer, listCustomersByIds } from '../customers/store.ts'
import { deleteAnswers } from '../idempotency/store.ts'
import type { LogEvent } from '../log/store.ts'
import { jsonb, type Sql, type Tx } from '../platform/postgres.ts'
import type { AgentActor } from '../policy.ts'
import { countDocumentsOf } from '../search/store.ts'
import type { Device, Erasure } from './schema.ts'

/** Who the export begins with: the customer and those merged into them. */
export async function getPerson(sql: Sql, workspaceId: string, id: string) {
  const customer = await getCustomer(sql, workspaceId, id)
  const merged = await listMerged(sql, workspaceId, id)
  return { customer, merged }
}

export async function listDevices(
  sql: Sql,
  workspaceId: string,
  customerId: string,
): Promise<Device[]> {
  const rows = await sql<{ origin: string | null; created_at: Date; last_used_at: Date }[]>`
    select origin, created_at, last_used_at from customer_sessions
    where workspace_id = ${workspaceId} and customer_id = ${customerId} order by id`
  return rows.map((row) => ({
    origin: row.origin,
    createdAt: row.created_at.toISOString(),
    lastUsedAt: row.last_used_at.toISOString(),
  }))
}

export type Erased = { receipt: Erasure; events: LogEvent[]; sessionIds: string[] }

/** Erases the person, once: a second time answers with the first receipt. */
export const eraseCustomer = (sql: Sql, actor: Eraser, id: string): Promise<Erased> =>
  sql.begin(async (tx) => await eraseWithin(tx, actor, id))

type Eraser = Pick<AgentActor, 'workspaceId' | 'id'>

export async function eraseWithin(tx: Tx, actor: Eraser, id: string): Promise<Erased> {
  const { workspaceId } = actor
  // Locked first: of two at once, the second finds the receipt of the first.
  await lockSessionsOf(tx, workspaceId, [id])
  const ids = await lockPerson(tx, workspaceId, id)
  const earlier = await findErasure(tx, workspaceId, id)
  if (earlier !== undefined) return { receipt: earlier, events: [], sessionIds: [] }
  await getCustomer(tx, workspaceId, id)
  const externalIds = await listExternalIds(tx, ids)
  const sessions = await tx<{ id: string }[]>`
      select id from customer_sessions where workspace_id = ${workspaceId} and customer_id = any(${ids})`
  const sessionIds = sessions.map((session) => session.id)
  const conversations = await tx<{ id: string }[]>`
      select id from conversations where workspace_id = ${workspaceId} and customer_id = any(${ids})`
  const conversationIds = conversations.map((conversation) => conversation.id)
  const searchEntries = await countDocumentsOf(tx, { conversationIds, customerIds: ids })
  const erased = await eraseConversations(tx, workspaceId, conversationIds)
  const unsent = await deleteAttachments(tx, workspaceId, { unsentOf: sessionIds })
  const counts = {
    ...erased.counts,
    attachments: erased.counts.attachments + unsent,
    ...(await deleteAround(tx, workspaceId, ids)),
    importRows: await deleteImportRows(tx, workspaceId, externalIds),
    keptAnswers: await deleteAnswers(tx, workspaceId, {
      about: [...ids, ...conversationIds],
      given: [...ids, ...sessionIds],
    }),
    customers: await emptyCustomers(tx, ids),
    searchEntries,
  }
  await tx`
      insert into erasures (customer_id, workspace_id, erased_by, counts)
      values (${id}, ${workspaceId}, ${actor.id}, ${jsonb(tx, counts)})`
  const receipt = (await findErasure(tx, workspaceId, id))!
  return { receipt, events: erased.events, sessionIds }
}

async function findErasure(
  tx: Tx,
  workspaceId: string,
  customerId: string,
): Promise<Erasure | undefined> {
  const [row] = await tx<(Omit<Erasure, 'erasedAt'> & { erasedAt: Date })[]>`
    select customer_id as "customerId", erased_by as "erasedBy", erased_at as "erasedAt", counts from erasures
    where customer_id = ${customerId} and workspace_id = ${workspaceId}`
  return row && { ...row, erasedAt: row.erasedAt.toISOString() }
}

async function listMerged(sql: Sql, workspaceId: string, id: string) {
  const rows = await sql<{ id: string }[]>`
    select id from customers where workspace_id = ${workspaceId} and merged_into_id = ${id} order by id`
  return await listCustomersByIds(
    sql,
    rows.map((row) => row.id),
    { isMerged: true },
  )
}

/** The customer and those who were merged into them. */
async function lockPerson(tx: Tx, workspaceId: string, id: string): Promise<string[]> {
  const rows = await tx<{ id: string }[]>`
    select id from customers where workspace_id = ${workspaceId} and (id = ${id} or merged_into_id = ${id})
    order by id for update`
  return rows.map((row) => row.id)
}

async function listExternalIds(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const rows = await tx<{ external_id: string }[]>`
    select external_id from customers where id = any(${ids as string[]}) and external_id is not null`
  return rows.map((row) => row.external_id)
}

/** What refers to the person beside conversations. */
async function deleteAround(tx: Tx, workspaceId: string, ids: string[]) {
  const notes = await tx`
    delete from customer_notes where workspace_id = ${workspaceId} and customer_id = any(${ids})`
  const timelineEvents = await tx`
    delete from customer_events where workspace_id = ${workspaceId} and customer_id = any(${ids})`
  const merges = await tx`
    delete from customer_merges
    where workspace_id = ${workspaceId} and (source_id = any(${ids}) or target_id = any(${ids}))`
  const sessions = await tx`
    delete from customer_sessions where workspace_id = ${workspaceId} and customer_id = any(${ids})`
  return {
    notes: notes.count,
    timelineEvents: timelineEvents.count,
    merges: merges.count,
    sessions: sessions.count,
  }
}

async function deleteImportRows(
  tx: Tx,
  workspaceId: string,
  externalIds: string[],
): Promise<number> {
  const deleted = await tx`
    delete from import_rows r using imports i
    where i.id = r.import_id and i.workspace_id = ${workspaceId} and r.customer_key = any(${externalIds})`
  return deleted.count
}

async function emptyCustomers(tx: Tx, ids: string[]): Promise<number> {
  const emptied = await tx`
    update customers set external_id = null, name = null, email = null, phone = null, locale = null,
      time_zone = null, company = null, plan = null, attributes = '{}', blocked_at = null,
      first_seen_at = now(), last_seen_at = now(), created_at = now(), updated_at = now(),
      erased_at = now(), revision = revision + 1
    where id = any(${ids})`
  return emptied.count
}
