// Types of objects in Postgres. The values of a field that goes, go with it.
import { newId } from '../ids.ts'
import { decodeCursor, toPage } from '../page.ts'
import { jsonb, type Sql, type Tx } from '../platform/postgres.ts'
import { problem } from '../problem.ts'
import type { ObjectField, ObjectType, ObjectTypeCreate, ObjectTypeUpdate } from './schema.ts'

const MOST_TYPES = 500

type Row = Omit<ObjectType, 'createdAt' | 'updatedAt'> & { createdAt: Date; updatedAt: Date }

const toType = (row: Row): ObjectType => ({
  ...row,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
})

const columns = (sql: Sql | Tx) => sql`
  id, name, fields, created_at as "createdAt", updated_at as "updatedAt"`

export async function listTypes(
  sql: Sql,
  workspaceId: string,
  query: { cursor?: string | undefined; limit: number },
) {
  const cursor = decodeCursor(query.cursor)
  const rows = await sql<Row[]>`
    select ${columns(sql)} from object_types
    where workspace_id = ${workspaceId} ${cursor ? sql`and (name, id) > (${cursor[0]}, ${cursor[1]})` : sql``}
    order by name, id limit ${query.limit + 1}`
  return toPage(rows.map(toType), query.limit, (row) => [row.name, row.id])
}

export async function getType(sql: Sql | Tx, workspaceId: string, id: string): Promise<ObjectType> {
  const [row] = await sql<Row[]>`
    select ${columns(sql)} from object_types where id = ${id} and workspace_id = ${workspaceId}`
  if (row === undefined) throw problem('not_found', { detail: 'There is no type with this id' })
  return toType(row)
}

/** The type, which keeps its fields until the end of the transaction. */
export async function holdType(tx: Tx, workspaceId: string, id: string): Promise<ObjectType> {
  await tx`select 1 from object_types where id = ${id} and workspace_id = ${workspaceId} for share`
  return await getType(tx, workspaceId, id)
}

export async function insertType(
  sql: Sql,
  workspaceId: string,
  { name, fields }: ObjectTypeCreate,
): Promise<ObjectType> {
  const known = await sql`select 1 from object_types where workspace_id = ${workspaceId}`
  if (known.count >= MOST_TYPES)
    throw problem('limit_reached', { detail: `At most ${MOST_TYPES} types` })
  const [row] = await sql<Row[]>`
    insert into object_types (id, workspace_id, name, fields)
    values (${newId('objectType')}, ${workspaceId}, ${name}, ${jsonb(sql, fields)})
    on conflict (workspace_id, lower(name)) do nothing
    returning ${columns(sql)}`
  if (row === undefined) throw problem('name_taken')
  return toType(row)
}

/** Ids of the objects that lost values come with it. */
export async function updateType(
  sql: Sql,
  workspaceId: string,
  id: string,
  update: ObjectTypeUpdate,
): Promise<{ type: ObjectType; objectIds: string[] }> {
  return await sql.begin(async (tx) => {
    await tx`select 1 from object_types where id = ${id} and workspace_id = ${workspaceId} for update`
    const before = await getType(tx, workspaceId, id)
    const { name = before.name, fields = before.fields } = update
    assertSameTypes(before.fields, fields)
    const taken = await tx`
      select 1 from object_types
      where workspace_id = ${workspaceId} and lower(name) = lower(${name}) and id <> ${id}`
    if (taken.count > 0) throw problem('name_taken')
    await tx`
      update object_types set name = ${name}, fields = ${jsonb(tx, fields)}, updated_at = now() where id = ${id}`
    const keys = new Set(fields.map((field) => field.key))
    const gone = before.fields.map((field) => field.key).filter((key) => !keys.has(key))
    const changed = await tx<{ id: string }[]>`
      update objects set values = values - ${gone}::text[], revision = revision + 1, updated_at = now()
      where workspace_id = ${workspaceId} and type_id = ${id} and values ?| ${gone}::text[] returning id`
    return {
      type: await getType(tx, workspaceId, id),
      objectIds: changed.map((row) => row.id),
    }
  })
}

function assertSameTypes(before: readonly ObjectField[], after: readonly ObjectField[]): void {
  const known = new Map(before.map((field) => [field.key, field.type]))
  const errors = after.flatMap(({ key, type }, index) =>
    known.has(key) && known.get(key) !== type
      ? [{ field: `/fields/${index}/type`, message: 'stays as it was; give it another key' }]
      : [],
  )
  if (errors.length > 0) throw problem('validation_failed', { errors })
}

export async function deleteType(sql: Sql, workspaceId: string, id: string): Promise<void> {
  await getType(sql, workspaceId, id)
  try {
    await sql`delete from object_types where id = ${id} and workspace_id = ${workspaceId}`
  } catch (error) {
    // The database refuses it while there are objects of the type.
    if ((error as { code?: string }).code === '23503')
      throw problem('in_use', { detail: 'There are objects of this type' })
    throw error
  }
}
