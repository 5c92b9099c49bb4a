// Merges of customers in Postgres, and taking them back. A merged customer's row stays as it was, except for an external
// id that the other one takes over, so that undoing it is giving back what was moved.
import {
  giveConversations,
  isMixed,
  lockConversationsOf,
  type OwnedConversation,
} from '../conversations/owner-store.ts'
import { lockSessionsOf } from '../customer-sessions/store.ts'
import type { Customer } from '../customers/schema.ts'
import {
  getCustomer,
  isShownDifferently,
  lockCustomers,
  tellConversations,
} from '../customers/store.ts'
import { newId } from '../ids.ts'
import type { LogEvent } from '../log/store.ts'
import { decodeCursor, toPage } from '../page.ts'
import { jsonb, type Sql, type Tx } from '../platform/postgres.ts'
import { problem } from '../problem.ts'
import { combine, type Profile, profileOf, restore } from './combine.ts'
import { type CustomerMerge, UNDO_DAYS } from './schema.ts'

/** Ids of what changed its owner; `customers` were merged into the source before. */
type Moved = Record<'conversations' | 'notes' | 'events' | 'sessions' | 'customers', string[]>
type Row = {
  id: string
  source_id: string
  target_id: string
  before: Profile
  after: Profile & { dropped: CustomerMerge['dropped'] }
  moved: Moved
  created_at: Date
  undone_at: Date | null
}
export type Merged = { merge: CustomerMerge; events: LogEvent[]; sessionIds: string[] }

const DAY_MS = 86_400_000

export async function previewMerge(
  sql: Sql,
  workspaceId: string,
  sourceId: string,
  targetId: string,
): Promise<CustomerMerge> {
  const source = await getCustomer(sql, workspaceId, sourceId)
  const target = await getCustomer(sql, workspaceId, targetId)
  const { profile, dropped } = combine(source, target)
  const [count] = await sql<CustomerMerge['moved'][]>`
    select
      (select count(*)::int from conversations
       where workspace_id = ${workspaceId} and customer_id = ${sourceId} and deleted_at is null) as conversations,
      (select count(*)::int from customer_notes where workspace_id = ${workspaceId} and customer_id = ${sourceId}) as notes,
      (select count(*)::int from customer_events where workspace_id = ${workspaceId} and customer_id = ${sourceId}) as events,
      (select count(*)::int from customer_sessions where workspace_id = ${workspaceId} and customer_id = ${sourceId}) as devices`
  return {
    id: null,
    source: summaryOf(source),
    customer: { ...target, ...profile },
    moved: count!,
    dropped,
    undoableUntil: null,
    createdAt: null,
  }
}

export type MergeOrder = {
  workspaceId: string
  sourceId: string
  targetId: string
  /** The agent; null when the visitor has proven to be the target. */
  mergedBy: string | null
  /** The target's profile takes nothing over: nobody vouches for what the source says. */
  isProfileKept?: boolean
}

export async function mergeCustomers(sql: Sql, order: MergeOrder): Promise<Merged> {
  return await sql.begin((tx) => mergeWithin(tx, order))
}

/** The same in a transaction of the caller, who has locked neither customers nor conversations before. */
export async function mergeWithin(
  tx: Tx,
  { workspaceId, sourceId, targetId, mergedBy, isProfileKept = false }: MergeOrder,
): Promise<Merged> {
  await lockSessionsOf(tx, workspaceId, [sourceId, targetId])
  const locked = await lockCustomers(tx, workspaceId, [sourceId, targetId])
  const [source, target] = [locked.get(sourceId)!, locked.get(targetId)!]
  const conversations = await lockConversationsOf(tx, workspaceId, [sourceId, targetId])
  const { profile, dropped } = combine(source, target, isProfileKept)
  const customers = await hideSource(tx, source, target)
  await writeProfile(tx, targetId, profile)
  const customer = await getCustomer(tx, workspaceId, targetId)
  const told = isShownDifferently(target, customer)
    ? await tellConversations(tx, workspaceId, customer)
    : []
  const ids = conversations.filter((one) => one.customerId === sourceId).map(({ id }) => id)
  const given = await giveConversations(tx, workspaceId, { ids, fromId: sourceId, to: customer })
  const around = await moveAround(tx, workspaceId, sourceId, targetId)
  const moved: Moved = { conversations: ids, customers, ...around }
  const [row] = await tx<Row[]>`
    insert into customer_merges (id, workspace_id, source_id, target_id, merged_by, before, after, moved)
    values (${newId('customerMerge')}, ${workspaceId}, ${sourceId}, ${targetId}, ${mergedBy},
            ${jsonb(tx, profileOf(target))}, ${jsonb(tx, { ...profileOf(customer), dropped })}, ${jsonb(tx, moved)})
    returning *`
  const merge = toMerge(row!, source, customer)
  return { merge, events: [...told, ...given], sessionIds: moved.sessions }
}

/** Gives back what the merge moved, and what the source's devices began since. Twice is once. */
export async function undoMerge(sql: Sql, workspaceId: string, id: string): Promise<Merged> {
  return await sql.begin(async (tx) => {
    const [row] = await tx<Row[]>`
      select * from customer_merges where id = ${id} and workspace_id = ${workspaceId}`
    if (row === undefined) throw problem('not_found')
    const { source_id: sourceId, target_id: targetId, moved } = row
    await lockSessionsOf(tx, workspaceId, [targetId])
    await tx`
      select 1 from customers where id = any(${[sourceId, targetId]}) order by id for update`
    const [fresh] = await tx<Row[]>`select * from customer_merges where id = ${id}`
    if (fresh?.undone_at) return { merge: await showMerge(tx, workspaceId, fresh), ...nothing }
    await assertUndoable(tx, row)
    const target = await getCustomer(tx, workspaceId, targetId)
    const conversations = await lockConversationsOf(tx, workspaceId, [targetId])
    const ids = goingBack(conversations, row)
    const known = [...new Set([...moved.conversations, ...ids])]
    if (await isMixed(tx, workspaceId, targetId, known))
      throw problem('merge_not_undoable', {
        detail: 'Conversations of the two were merged since',
      })
    const profile = restore(profileOf(target), row.before, row.after)
    await writeProfile(tx, targetId, profile)
    const source = await showSource(tx, workspaceId, row, profile)
    const given = await giveConversations(tx, workspaceId, { ids, fromId: targetId, to: source })
    await moveBack(tx, workspaceId, row)
    const customer = await getCustomer(tx, workspaceId, targetId)
    const told = isShownDifferently(target, customer)
      ? await tellConversations(tx, workspaceId, customer)
      : []
    const [undone] = await tx<Row[]>`
      update customer_merges set undone_at = now() where id = ${id} returning *`
    const merge = toMerge(undone!, source, customer)
    return { merge, events: [...given, ...told], sessionIds: moved.sessions }
  })
}

const nothing = { events: [], sessionIds: [] }

/** What was moved, what the source's devices began since, and what was reported about either since. */
function goingBack(conversations: readonly OwnedConversation[], { moved, created_at }: Row) {
  const own = new Set(
    conversations
      .filter(
        (one) => moved.conversations.includes(one.id) || moved.sessions.includes(one.createdBy),
      )
      .map((one) => one.id),
  )
  const reports = conversations.filter(
    ({ reportOf, createdAt }) => reportOf !== null && own.has(reportOf) && createdAt > created_at,
  )
  return [...new Set([...own, ...reports.map((one) => one.id)])]
}

/** Merges into this customer, newest first. */
export async function listMerges(
  sql: Sql,
  workspaceId: string,
  targetId: string,
  query: { cursor?: string | undefined; limit: number },
) {
  const cursor = decodeCursor(query.cursor)
  const customer = await getCustomer(sql, workspaceId, targetId)
  const rows = await sql<(Row & { source: CustomerMerge['source'] })[]>`
    select m.*, json_build_object('id', u.id, 'externalId', u.external_id, 'name', u.name, 'email', u.email) as source
    from customer_merges m join customers u on u.id = m.source_id
    where m.workspace_id = ${workspaceId} and m.target_id = ${targetId}
      ${cursor ? sql`and m.id < ${cursor[1]}` : sql``}
    order by m.id desc limit ${query.limit + 1}`
  const items = rows.map((row) => toMerge(row, row.source, customer))
  return toPage(items, query.limit, (merge) => [null, merge.id ?? ''])
}

async function showMerge(tx: Tx, workspaceId: string, row: Row): Promise<CustomerMerge> {
  const [source] = await tx<CustomerMerge['source'][]>`
    select id, external_id as "externalId", name, email from customers where id = ${row.source_id}`
  return toMerge(row, source!, await getCustomer(tx, workspaceId, row.target_id))
}

function toMerge(row: Row, source: CustomerMerge['source'], customer: Customer): CustomerMerge {
  const until = row.created_at.getTime() + UNDO_DAYS * DAY_MS
  const { conversations, notes, events, sessions } = row.moved
  return {
    id: row.id,
    source: summaryOf(source),
    customer,
    moved: {
      conversations: conversations.length,
      notes: notes.length,
      events: events.length,
      devices: sessions.length,
    },
    dropped: row.after.dropped,
    undoableUntil: row.undone_at === null ? new Date(until).toISOString() : null,
    createdAt: row.created_at.toISOString(),
  }
}

const summaryOf = ({ id, externalId, name, email }: CustomerMerge['source']) => ({
  id,
  externalId,
  name,
  email,
})

async function assertUndoable(tx: Tx, row: Row): Promise<void> {
  if (Date.now() > row.created_at.getTime() + UNDO_DAYS * DAY_MS)
    throw problem('merge_not_undoable', { detail: `It is more than ${UNDO_DAYS} days old` })
  const [found] = await tx<{ isAsLeft: boolean }[]>`
    select s.merged_into_id = t.id and t.merged_into_id is null as "isAsLeft"
    from customers s, customers t where s.id = ${row.source_id} and t.id = ${row.target_id}`
  if (!found?.isAsLeft)
    throw problem('merge_not_undoable', {
      detail: 'The customer was merged again since; undo that first',
    })
}

/** From here on nobody finds the source, and whoever was merged into it is merged into the target. */
async function hideSource(tx: Tx, source: Customer, target: Customer): Promise<string[]> {
  await tx`
    update customers set merged_into_id = ${target.id}, revision = revision + 1,
      external_id = ${target.externalId === null ? null : source.externalId}
    where id = ${source.id}`
  const rows = await tx<{ id: string }[]>`
    update customers set merged_into_id = ${target.id} where merged_into_id = ${source.id} returning id`
  return rows.map((row) => row.id)
}

async function showSource(
  tx: Tx,
  workspaceId: string,
  row: Row,
  target: Profile,
): Promise<Customer> {
  await tx`
    update customers set merged_into_id = ${row.source_id}
    where id = any(${row.moved.customers}) and merged_into_id = ${row.target_id}`
  const wasHandedOver = row.before.externalId === null && row.after.externalId !== target.externalId
  await tx`
    update customers set merged_into_id = null, revision = revision + 1
      ${wasHandedOver ? tx`, external_id = ${await freeExternalId(tx, workspaceId, row)}` : tx``}
    where id = ${row.source_id}`
  return await getCustomer(tx, workspaceId, row.source_id)
}

/** The external id that the target had taken over, unless it is somebody else's by now. */
async function freeExternalId(tx: Tx, workspaceId: string, row: Row): Promise<string | null> {
  const { externalId } = row.after
  const taken = await tx`
    select 1 from customers where workspace_id = ${workspaceId} and external_id = ${externalId}`
  return taken.count === 0 ? externalId : null
}

async function writeProfile(tx: Tx, id: string, profile: Profile): Promise<void> {
  await tx`
    update customers set external_id = ${profile.externalId}, name = ${profile.name}, email = ${profile.email},
      phone = ${profile.phone}, locale = ${profile.locale}, time_zone = ${profile.timeZone},
      company = ${profile.company}, plan = ${profile.plan}, attributes = ${jsonb(tx, profile.attributes)},
      blocked_at = ${profile.blockedAt}, first_seen_at = ${profile.firstSeenAt}, last_seen_at = ${profile.lastSeenAt},
      updated_at = now(), revision = revision + 1
    where id = ${id}`
}

async function moveAround(tx: Tx, workspaceId: string, fromId: string, toId: string) {
  const notes = await tx<{ id: string }[]>`
    update customer_notes set customer_id = ${toId}
    where workspace_id = ${workspaceId} and customer_id = ${fromId} returning id`
  // What both have under one clientId is there already.
  const events = await tx<{ id: string }[]>`
    update customer_events e set customer_id = ${toId}
    where workspace_id = ${workspaceId} and customer_id = ${fromId} and not exists (
      select 1 from customer_events t
      where t.workspace_id = ${workspaceId} and t.customer_id = ${toId} and t.client_id = e.client_id)
    returning id`
  const sessions = await tx<{ id: string }[]>`
    update customer_sessions set customer_id = ${toId}
    where workspace_id = ${workspaceId} and customer_id = ${fromId} returning id`
  const ids = (rows: readonly { id: string }[]) => rows.map((row) => row.id)
  return { notes: ids(notes), events: ids(events), sessions: ids(sessions) }
}

async function moveBack(tx: Tx, workspaceId: string, row: Row): Promise<void> {
  const { source_id: sourceId, target_id: targetId, moved } = row
  await tx`
    update customer_notes set customer_id = ${sourceId}
    where workspace_id = ${workspaceId} and id = any(${moved.notes}) and customer_id = ${targetId}`
  await tx`
    update customer_events set customer_id = ${sourceId}
    where workspace_id = ${workspaceId} and id = any(${moved.events}) and customer_id = ${targetId}`
  await tx`
    update customer_sessions set customer_id = ${sourceId}
    where workspace_id = ${workspaceId} and id = any(${moved.sessions}) and customer_id = ${targetId}`
}
