// Notes about customers in Postgres. Each change makes the customer's revision grow, in the same transaction.
import { bumpRevision, getCustomer } from '../customers/store.ts'
import { newId } from '../ids.ts'
import { decodeCursor, toPage } from '../page.ts'
import type { Sql, Tx } from '../platform/postgres.ts'
import { problem } from '../problem.ts'
import type { CustomerNote } from './schema.ts'

type Row = Omit<CustomerNote, 'createdAt' | 'updatedAt'> & { createdAt: Date; updatedAt: Date }

const toNote = (row: Row): CustomerNote => ({
  ...row,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
})

const columns = (sql: Sql | Tx) => sql`
  id, customer_id as "customerId", text, json_build_object('id', author_id, 'name', author_name) as author,
  created_at as "createdAt", updated_at as "updatedAt"`

/** Newest first. */
export async function listNotes(
  sql: Sql,
  workspaceId: string,
  customerId: string,
  query: { cursor?: string | undefined; limit: number },
) {
  const cursor = decodeCursor(query.cursor)
  await getCustomer(sql, workspaceId, customerId)
  const rows = await sql<Row[]>`
    select ${columns(sql)} from customer_notes
    where workspace_id = ${workspaceId} and customer_id = ${customerId}
      ${cursor ? sql`and id < ${cursor[1]}` : sql``}
    order by id desc limit ${query.limit + 1}`
  return toPage(rows.map(toNote), query.limit, (note) => [null, note.id])
}

export async function insertNote(
  sql: Sql,
  workspaceId: string,
  input: { customerId: string; author: CustomerNote['author']; text: string },
): Promise<CustomerNote> {
  const { customerId, author, text } = input
  return await sql.begin(async (tx) => {
    await bumpRevision(tx, workspaceId, customerId)
    const [row] = await tx<Row[]>`
      insert into customer_notes (id, workspace_id, customer_id, author_id, author_name, text)
      values (${newId('customerNote')}, ${workspaceId}, ${customerId}, ${author.id}, ${author.name}, ${text})
      returning ${columns(tx)}`
    return toNote(row!)
  })
}

export async function updateNote(
  sql: Sql,
  workspaceId: string,
  id: string,
  text: string,
): Promise<CustomerNote> {
  return await sql.begin(async (tx) => {
    await lockCustomerOf(tx, workspaceId, id)
    const [row] = await tx<Row[]>`
      update customer_notes set text = ${text}, updated_at = now()
      where id = ${id} and workspace_id = ${workspaceId} returning ${columns(tx)}`
    if (row === undefined) throw problem('not_found')
    return toNote(row)
  })
}

/** Deletes it; whose it was. */
export async function deleteNote(sql: Sql, workspaceId: string, id: string): Promise<string> {
  return await sql.begin(async (tx) => {
    const customerId = await lockCustomerOf(tx, workspaceId, id)
    const deleted = await tx`
      delete from customer_notes where id = ${id} and workspace_id = ${workspaceId}`
    if (deleted.count === 0) throw problem('not_found')
    return customerId
  })
}

// The customer before the note, in the order of everybody who locks both.
async function lockCustomerOf(tx: Tx, workspaceId: string, id: string): Promise<string> {
  const [row] = await tx<{ customer_id: string }[]>`
    select customer_id from customer_notes where id = ${id} and workspace_id = ${workspaceId}`
  if (row === undefined) throw problem('not_found')
  await bumpRevision(tx, workspaceId, row.customer_id)
  return row.customer_id
}
