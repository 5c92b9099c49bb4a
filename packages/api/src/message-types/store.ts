// Kinds of custom messages in Postgres, and whether what a message brings fits its kind.
import { newId } from '../ids.ts'
import { decodeCursor, toPage } from '../page.ts'
import { validatorOf } from '../platform/json-schema.ts'
import { jsonb, type Sql, type Tx } from '../platform/postgres.ts'
import { type ProblemError, problem } from '../problem.ts'
import type { MessageType } from './schema.ts'

const MOST_TYPES = 200

type Schema = MessageType['schema']
type Row = Omit<MessageType, 'createdAt' | 'updatedAt'> & { createdAt: Date; updatedAt: Date }

const toType = (row: Row): MessageType => ({
  ...row,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
})

const columns = (sql: Sql) => sql`
  id, key, schema, created_at as "createdAt", updated_at as "updatedAt"`

export async function listMessageTypes(
  sql: Sql,
  workspaceId: string,
  query: { cursor?: string | undefined; limit: number },
) {
  const cursor = decodeCursor(query.cursor)
  const rows = await sql<Row[]>`
    select ${columns(sql)} from message_types
    where workspace_id = ${workspaceId} ${cursor ? sql`and id > ${cursor[1]}` : sql``}
    order by id limit ${query.limit + 1}`
  return toPage(rows.map(toType), query.limit, (row) => [null, row.id])
}

export async function insertMessageType(
  sql: Sql,
  workspaceId: string,
  { key, schema }: { key: string; schema: Schema },
): Promise<MessageType> {
  const known = await sql`select 1 from message_types where workspace_id = ${workspaceId}`
  if (known.count >= MOST_TYPES)
    throw problem('limit_reached', { detail: `At most ${MOST_TYPES} types` })
  const [row] = await sql<Row[]>`
    insert into message_types (id, workspace_id, key, schema)
    values (${newId('messageType')}, ${workspaceId}, ${key}, ${jsonb(sql, schema)})
    on conflict (workspace_id, key) do nothing
    returning ${columns(sql)}`
  if (row === undefined) throw problem('name_taken')
  return toType(row)
}

export async function updateMessageType(
  sql: Sql,
  workspaceId: string,
  id: string,
  schema: Schema | undefined,
): Promise<MessageType> {
  const [row] = await sql<Row[]>`
    update message_types set updated_at = now()
      ${schema === undefined ? sql`` : sql`, schema = ${jsonb(sql, schema)}`}
    where id = ${id} and workspace_id = ${workspaceId} returning ${columns(sql)}`
  if (row === undefined) throw problem('not_found')
  return toType(row)
}

export async function deleteMessageType(sql: Sql, workspaceId: string, id: string): Promise<void> {
  const { count } = await sql`
    delete from message_types where id = ${id} and workspace_id = ${workspaceId}`
  if (count === 0) throw problem('not_found')
}

/** The schemas of what messages bring that are written now; each of its own workspace. */
export async function findMessageTypes(
  tx: Tx,
  wanted: readonly { workspaceId: string; key: string }[],
): Promise<ReadonlyMap<string, Schema>> {
  const rows = await tx<{ name: string; schema: Schema }[]>`
    select t.workspace_id || ' ' || t.key as name, t.schema from unnest(
      ${wanted.map((one) => one.workspaceId)}::text[], ${wanted.map((one) => one.key)}::text[]
    ) as u (workspace_id, key) join message_types t using (workspace_id, key)`
  return new Map(rows.map((row) => [row.name, row.schema]))
}

/** What is wrong with what a message brings; undefined when it fits. */
export function misfit(
  schema: Schema | undefined,
  data: Record<string, unknown>,
): ProblemError | undefined {
  if (schema === undefined)
    return problem('not_found', { detail: 'There is no type of messages with this key' })
  const validate = validatorOf({ type: 'object', ...schema })
  if (validate(data)) return undefined
  const errors = validate.errors!.slice(0, 20).map(({ instancePath, message }) => ({
    field: `/custom/data${instancePath}`,
    message: message ?? 'is not right',
  }))
  return problem('validation_failed', { errors })
}
