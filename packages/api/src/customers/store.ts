// Customers in Postgres.
import { appendToMany, listIdsShowing } from '../conversations/many-store.ts'
import { newId } from '../ids.ts'
import type { LogEvent } from '../log/store.ts'
import { decodeCursor, toPage } from '../page.ts'
import { jsonb, type Sql, type Tx } from '../platform/postgres.ts'
import { problem } from '../problem.ts'
import type { Customer, CustomerCreate, CustomerSummary, CustomerUpdate } from './schema.ts'

type Times = 'firstSeenAt' | 'lastSeenAt' | 'createdAt' | 'updatedAt'
type Row = Omit<Customer, Times | 'blockedAt'> & Record<Times, Date> & { blockedAt: Date | null }

const toCustomer = (row: Row): Customer => ({
  ...row,
  firstSeenAt: row.firstSeenAt.toISOString(),
  lastSeenAt: row.lastSeenAt.toISOString(),
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
  blockedAt: row.blockedAt?.toISOString() ?? null,
})

const columns = (sql: Sql | Tx) => sql`
  id, external_id as "externalId", name, email, phone, locale, time_zone as "timeZone", company, plan, attributes,
  first_seen_at as "firstSeenAt", last_seen_at as "lastSeenAt", created_at as "createdAt", updated_at as "updatedAt",
  blocked_at as "blockedAt", revision`

/** A customer who was merged into another one or erased is nobody any more. */
const isThere = (sql: Sql | Tx) => sql`merged_into_id is null and erased_at is null`

export async function listCustomers(
  sql: Sql,
  workspaceId: string,
  query: {
    cursor?: string | undefined
    limit: number
    externalId?: string | undefined
    email?: string | undefined
  },
) {
  const cursor = decodeCursor(query.cursor)
  const rows = await sql<Row[]>`
    select ${columns(sql)} from customers
    where workspace_id = ${workspaceId} and ${isThere(sql)}
      ${query.externalId === undefined ? sql`` : withExternalId(sql, workspaceId, query.externalId)}
      ${query.email === undefined ? sql`` : sql`and lower(email) = lower(${query.email})`}
      ${cursor ? sql`and id < ${cursor[1]}` : sql``}
    order by id desc limit ${query.limit + 1}`
  return toPage(rows.map(toCustomer), query.limit, (customer) => [null, customer.id])
}

// The external id of somebody who was merged leads to whom they were merged into.
const withExternalId = (sql: Sql, workspaceId: string, externalId: string) => sql`
  and id in (
    select coalesce(merged_into_id, id) from customers
    where workspace_id = ${workspaceId} and external_id = ${externalId})`

export async function getCustomer(
  sql: Sql | Tx,
  workspaceId: string,
  id: string,
): Promise<Customer> {
  const [row] = await sql<Row[]>`
    select ${columns(sql)} from customers
    where id = ${id} and workspace_id = ${workspaceId} and ${isThere(sql)}`
  if (row === undefined) throw problem('not_found')
  return toCustomer(row)
}

/** Locks these customers until the end of the transaction, always in the same order. */
export async function lockCustomers(
  tx: Tx,
  workspaceId: string,
  ids: readonly string[],
): Promise<Map<string, Customer>> {
  const rows = await tx<Row[]>`
    select ${columns(tx)} from customers
    where id = any(${ids as string[]}) and workspace_id = ${workspaceId} and ${isThere(tx)}
    order by id for update`
  if (rows.length < new Set(ids).size) throw problem('not_found')
  return new Map(rows.map((row) => [row.id, toCustomer(row)]))
}

/** Several customers by id: of one workspace, or of whichever the caller has checked. */
export async function listCustomersByIds(
  sql: Sql,
  ids: readonly string[],
  { workspaceId, isMerged = false }: { workspaceId?: string; isMerged?: boolean } = {},
): Promise<Customer[]> {
  const rows = await sql<Row[]>`
    select ${columns(sql)} from customers
    where id = any(${ids as string[]}) and ${isMerged ? sql`erased_at is null` : isThere(sql)}
      ${workspaceId === undefined ? sql`` : sql`and workspace_id = ${workspaceId}`}
    order by id`
  return rows.map(toCustomer)
}

/** How far each of these customers is; one who is nobody any more is missing. */
export async function listRevisions(
  sql: Sql,
  ids: readonly string[],
): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await sql<{ id: string; revision: number }[]>`
    select id, revision from customers where id = any(${ids as string[]}) and ${isThere(sql)}`
  return new Map(rows.map((row) => [row.id, row.revision]))
}

/** Something that screens show beside the profile has changed. */
export async function bumpRevision(tx: Tx, workspaceId: string, id: string): Promise<void> {
  const bumped = await tx`
    update customers set revision = revision + 1
    where id = ${id} and workspace_id = ${workspaceId} and ${isThere(tx)}`
  if (bumped.count === 0) throw problem('not_found')
}

/** Refuses (or takes again) what this customer sends. Twice is once. */
export async function setBlocked(
  sql: Sql,
  workspaceId: string,
  id: string,
  isBlocked: boolean,
): Promise<Customer> {
  await sql`
    update customers set blocked_at = ${isBlocked ? sql`now()` : null}, revision = revision + 1
    where id = ${id} and workspace_id = ${workspaceId} and (blocked_at is not null) <> ${isBlocked}`
  return await getCustomer(sql, workspaceId, id)
}

export async function insertCustomer(
  sql: Sql | Tx,
  workspaceId: string,
  input: CustomerCreate,
): Promise<Customer> {
  const [row] = await sql<Row[]>`
    insert into customers (id, workspace_id, external_id, name, email, phone, locale, time_zone, company, plan, attributes)
    values (${newId('customer')}, ${workspaceId}, ${input.externalId ?? null}, ${input.name ?? null},
            ${input.email ?? null}, ${input.phone ?? null}, ${input.locale ?? null}, ${input.timeZone ?? null},
            ${input.company ?? null}, ${input.plan ?? null}, ${jsonb(sql, input.attributes)})
    on conflict (workspace_id, external_id) do nothing
    returning ${columns(sql)}`
  if (row === undefined) throw problem('external_id_taken')
  return toCustomer(row)
}

const columnOf = {
  externalId: 'external_id',
  name: 'name',
  email: 'email',
  phone: 'phone',
  locale: 'locale',
  timeZone: 'time_zone',
  company: 'company',
  plan: 'plan',
} as const

export async function assertNotBlocked(sql: Sql | Tx, customerId: string): Promise<void> {
  const [row] = await sql`
    select 1 from customers where id = ${customerId} and blocked_at is not null`
  if (row !== undefined) throw problem('customer_blocked')
}

/** Changes a profile; a new name, email or external id reaches the logs of the customer's conversations. */
export async function updateCustomer(
  sql: Sql,
  workspaceId: string,
  id: string,
  update: CustomerUpdate,
): Promise<{ customer: Customer; events: LogEvent[] }> {
  return await sql.begin(async (tx) => {
    const before = (await lockCustomers(tx, workspaceId, [id])).get(id)!
    await writeCustomer(tx, before, update)
    const customer = await getCustomer(tx, workspaceId, id)
    const events = isShownDifferently(before, customer)
      ? await tellConversations(tx, workspaceId, customer)
      : []
    return { customer, events }
  })
}

/** Whether the change of a profile shows in the customer's conversations. */
export const isShownDifferently = (before: CustomerSummary, after: CustomerSummary): boolean =>
  before.name !== after.name ||
  before.email !== after.email ||
  before.externalId !== after.externalId

/** The log of every conversation of the customer learns who they are now. */
export async function tellConversations(
  tx: Tx,
  workspaceId: string,
  { id, externalId, name, email }: CustomerSummary,
): Promise<LogEvent[]> {
  const ids = await listIdsShowing(tx, workspaceId, { customerId: id })
  return await appendToMany(tx, ids, { customer: { id, externalId, name, email } })
}

/** What a customer says of themselves fills what is not known; it takes the place of nothing. */
export async function fillCustomer(
  tx: Tx,
  workspaceId: string,
  id: string,
  said: { name?: string | null; email?: string | null },
): Promise<LogEvent[]> {
  const before = (await lockCustomers(tx, workspaceId, [id])).get(id)!
  const update = Object.fromEntries(
    Object.entries(said).filter(([field]) => before[field as 'name' | 'email'] === null),
  )
  if (Object.keys(update).length === 0) return []
  await writeCustomer(tx, before, update)
  return await tellConversations(tx, workspaceId, { ...before, ...update })
}

async function writeCustomer(tx: Tx, before: Customer, update: CustomerUpdate): Promise<void> {
  const { attributes, ...profile } = update
  const fields: Record<string, string | null> = {}
  for (const [name, value] of Object.entries(profile)) {
    if (value !== undefined) fields[columnOf[name as keyof typeof columnOf]] = value
  }
  const merged = attributes && mergeAttributes(before.attributes, attributes)
  if (merged && Object.keys(merged).length > 100) {
    throw problem('validation_failed', {
      errors: [{ field: '/attributes', message: 'at most 100 attributes' }],
    })
  }
  if (Object.keys(fields).length === 0 && merged === undefined) return
  const values = {
    ...fields,
    updated_at: new Date(),
    revision: before.revision + 1,
    ...(merged ? { attributes: jsonb(tx, merged) } : {}),
  }
  try {
    await tx.savepoint(
      (inner) => inner`update customers set ${inner(values)} where id = ${before.id}`,
    )
  } catch (error) {
    if ((error as { code?: string }).code === '23505') throw problem('external_id_taken')
    throw error
  }
}

function mergeAttributes(
  before: Customer['attributes'],
  update: Customer['attributes'],
): Customer['attributes'] {
  const merged = { ...before, ...update }
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null))
}

/** For customers whose past is brought in: when they were first and last here. */
export async function backdateCustomer(
  tx: Tx,
  id: string,
  firstSeenAt: Date,
  lastSeenAt: Date,
): Promise<void> {
  await tx`
    update customers set first_seen_at = ${firstSeenAt}, last_seen_at = ${lastSeenAt}, created_at = ${firstSeenAt}
    where id = ${id}`
}

export async function touchCustomer(sql: Sql, id: string): Promise<void> {
  await sql`
    update customers set last_seen_at = now(), revision = revision + 1
    where id = ${id} and ${isThere(sql)}`
}
