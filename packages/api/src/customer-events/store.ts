// Timelines in Postgres: of customers, and of visitors' sessions until their first message makes them customers.
import { holdSession } from '../customer-sessions/store.ts'
import { bumpRevision, getCustomer } from '../customers/store.ts'
import { newId } from '../ids.ts'
import { decodeCursor, toPage } from '../page.ts'
import { jsonb, type Sql, type Tx } from '../platform/postgres.ts'
import { type CustomerEvent, type CustomerEventWrite, KEPT_EVENTS } from './schema.ts'

/** Whose timeline it is. */
export type Owner = { workspaceId: string } & ({ customerId: string } | { sessionId: string })

/** Events of visitors who never wrote are forgotten after this. */
const UNCLAIMED_DAYS = 30

type Row = Omit<CustomerEvent, 'occurredAt'> & { occurredAt: Date }

/** Newest first. */
export async function listCustomerEvents(
  sql: Sql,
  workspaceId: string,
  customerId: string,
  query: { cursor?: string | undefined; limit: number },
) {
  const cursor = decodeCursor(query.cursor)
  await getCustomer(sql, workspaceId, customerId)
  const rows = await sql<Row[]>`
    select id, type, name, url, title, properties, occurred_at as "occurredAt" from customer_events
    where workspace_id = ${workspaceId} and customer_id = ${customerId}
      ${cursor ? sql`and (occurred_at, id) < (${cursor[0]}::timestamptz, ${cursor[1]})` : sql``}
    order by occurred_at desc, id desc limit ${query.limit + 1}`
  const items = rows.map((row) => ({ ...row, occurredAt: row.occurredAt.toISOString() }))
  return toPage(items, query.limit, (event) => [event.occurredAt, event.id])
}

/** Adds to a timeline and drops what is too much of it. Answers how many were new, and of which customer. */
export async function insertCustomerEvents(
  sql: Sql,
  given: Owner,
  events: readonly CustomerEventWrite[],
): Promise<{ stored: number; customerId: string | null }> {
  const { workspaceId } = given
  return await sql.begin(async (tx) => {
    const customerId =
      'customerId' in given ? given.customerId : await holdSession(tx, workspaceId, given.sessionId)
    const owner: Owner = customerId === null ? given : { workspaceId, customerId }
    if (customerId !== null) await bumpRevision(tx, workspaceId, customerId)
    const inserted = await tx`
      insert into customer_events ${tx(events.map((event) => toRow(tx, owner, event)))}
      on conflict (workspace_id, coalesce(customer_id, session_id), client_id) where client_id is not null
      do nothing`
    await deleteOldest(tx, owner)
    return { stored: inserted.count, customerId }
  })
}

function toRow(tx: Tx, owner: Owner, event: CustomerEventWrite) {
  const now = Date.now()
  return {
    id: newId('customerEvent'),
    workspace_id: owner.workspaceId,
    customer_id: 'customerId' in owner ? owner.customerId : null,
    session_id: 'customerId' in owner ? null : owner.sessionId,
    client_id: event.clientId ?? null,
    type: event.type,
    name: event.type === 'custom' ? event.name : null,
    url: event.url ?? null,
    title: event.title ?? null,
    properties: jsonb(tx, event.properties),
    occurred_at: new Date(Math.min(Date.parse(event.occurredAt ?? '') || now, now)),
  }
}

/** A visitor has turned out to be this customer: what they did is the customer's, but for what is there already. */
export async function giveEventsOfVisitor(
  tx: Tx,
  workspaceId: string,
  sessionId: string,
  customerId: string,
): Promise<void> {
  const given = await tx`
    update customer_events e set customer_id = ${customerId}, session_id = null
    where workspace_id = ${workspaceId} and session_id = ${sessionId} and customer_id is null and not exists (
      select 1 from customer_events t
      where t.workspace_id = ${workspaceId} and t.customer_id = ${customerId} and t.client_id = e.client_id)`
  if (given.count > 0) await bumpRevision(tx, workspaceId, customerId)
}

const ofOwner = (tx: Tx, owner: Owner) =>
  'customerId' in owner
    ? tx`customer_id = ${owner.customerId}`
    : tx`customer_id is null and session_id = ${owner.sessionId}`

async function deleteOldest(tx: Tx, owner: Owner): Promise<void> {
  await tx`
    delete from customer_events
    where workspace_id = ${owner.workspaceId} and ${ofOwner(tx, owner)} and (occurred_at, id) < (
      select occurred_at, id from customer_events
      where workspace_id = ${owner.workspaceId} and ${ofOwner(tx, owner)}
      order by occurred_at desc, id desc offset ${KEPT_EVENTS - 1} limit 1)`
}

export async function deleteUnclaimedEvents(sql: Sql): Promise<void> {
  await sql`
    delete from customer_events
    where customer_id is null and occurred_at < now() - make_interval(days => ${UNCLAIMED_DAYS})`
}
