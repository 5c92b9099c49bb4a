// Customers in Postgres.
import { appendToMany, listIdsShowing } from '../conversations/write-store.ts'
import { newId } from '../ids.ts'
import type { LogEvent } from '../log/store.ts'
import { decodeCursor, toPage } from '../page.ts'
import { jsonb, type Sql, type Tx } from '../platform/postgres.ts'
import { problem } from '../problem.ts'
import type { Customer, CustomerCreate, CustomerUpdate } from './schema.ts'

type Times = 'firstSeenAt' | 'lastSeenAt' | 'createdAt' | 'updatedAt'
type Row = Omit<Customer, Times> & Record<Times, Date>

const toCustomer = (row: Row): Customer => ({
  ...row,
  firstSeenAt: row.firstSeenAt.toISOString(),
  lastSeenAt: row.lastSeenAt.toISOString(),
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
})

const columns = (sql: Sql | Tx) => sql`
  id, external_id as "externalId", name, email, phone, locale, time_zone as "timeZone", company, plan, attributes,
  first_seen_at as "firstSeenAt", last_seen_at as "lastSeenAt", created_at as "createdAt", updated_at as "updatedAt"`

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
    where workspace_id = ${workspaceId}
      ${query.externalId === undefined ? sql`` : sql`and external_id = ${query.externalId}`}
      ${query.email === undefined ? sql`` : sql`and lower(email) = lower(${query.email})`}
      ${cursor ? sql`and id < ${cursor[1]}` : sql``}
    order by id desc limit ${query.limit + 1}`
  return toPage(rows.map(toCustomer), query.limit, (customer) => [null, customer.id])
}

export async function listCustomersById(
  sql: Sql,
  workspaceId: string,
  ids: readonly string[],
): Promise<Customer[]> {
  const rows = await sql<Row[]>`
    select ${columns(sql)} from customers
    where id = any(${ids as string[]}) and workspace_id = ${workspaceId}`
  return rows.map(toCustomer)
}

export async function getCustomer(
  sql: Sql | Tx,
  workspaceId: string,
  id: string,
): Promise<Customer> {
  const [row] = await sql<Row[]>`
    select ${columns(sql)} from customers where id = ${id} and workspace_id = ${workspaceId}`
  if (row === undefined) throw problem('not_found')
  return toCustomer(row)
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

/** Changes a profile; a new name, email or external id reaches the logs of the customer's conversations. */
export async function updateCustomer(
  sql: Sql,
  workspaceId: string,
  id: string,
  update: CustomerUpdate,
): Promise<{ customer: Customer; events: LogEvent[] }> {
  return await sql.begin(async (tx) => {
    const [locked] = await tx`
      select 1 from customers where id = ${id} and workspace_id = ${workspaceId} for update`
    if (locked === undefined) throw problem('not_found')
    const before = await getCustomer(tx, workspaceId, id)
    await writeCustomer(tx, before, update)
    const customer = await getCustomer(tx, workspaceId, id)
    const isShownDifferently =
      before.name !== customer.name ||
      before.email !== customer.email ||
      before.externalId !== customer.externalId
    if (!isShownDifferently) return { customer, events: [] }
    const { externalId, name, email } = customer
    const ids = await listIdsShowing(tx, workspaceId, { customerId: id })
    return {
      customer,
      events: await appendToMany(tx, ids, { customer: { id, externalId, name, email } }),
    }
  })
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
  await sql`update customers set last_seen_at = now() where id = ${id}`
}
