// Triggers in Postgres.
import { newId } from '../ids.ts'
import { decodeCursor, toPage } from '../page.ts'
import type { Sql, Tx } from '../platform/postgres.ts'
import { problem } from '../problem.ts'
import { MOST_TRIGGERS, type Trigger, type TriggerCreate, type TriggerUpdate } from './schema.ts'

type Row = Omit<Trigger, 'createdAt'> & { createdAt: Date }

const toTrigger = (row: Row): Trigger => ({ ...row, createdAt: row.createdAt.toISOString() })

const columns = (sql: Sql | Tx) => sql`
  id, name, position, is_on as "isOn", page, seconds, event, frequency,
  sender_name as "senderName", text, created_at as "createdAt"`

const toRow = ({ isOn, senderName, ...rest }: TriggerUpdate) => ({
  ...rest,
  ...(isOn === undefined ? {} : { is_on: isOn }),
  ...(senderName === undefined ? {} : { sender_name: senderName }),
})

export async function listTriggers(
  sql: Sql,
  workspaceId: string,
  query: { cursor?: string | undefined; limit: number },
) {
  const cursor = decodeCursor(query.cursor)
  const rows = await sql<Row[]>`
    select ${columns(sql)} from triggers
    where workspace_id = ${workspaceId}
      ${cursor ? sql`and (position, id) > (${Number(cursor[0])}, ${cursor[1]})` : sql``}
    order by position, id limit ${query.limit + 1}`
  return toPage(rows.map(toTrigger), query.limit, (one) => [String(one.position), one.id])
}

export async function getTrigger(sql: Sql | Tx, workspaceId: string, id: string): Promise<Trigger> {
  const [row] = await sql<Row[]>`
    select ${columns(sql)} from triggers where id = ${id} and workspace_id = ${workspaceId}`
  if (row === undefined) throw problem('not_found')
  return toTrigger(row)
}

export async function insertTrigger(
  sql: Sql,
  workspaceId: string,
  input: TriggerCreate,
): Promise<Trigger> {
  return await sql.begin(async (tx) => {
    // One at a time, so that two at once do not pass the limit together.
    await tx`select 1 from workspaces where id = ${workspaceId} for no key update`
    const [{ count } = { count: 0 }] = await tx<{ count: number }[]>`
      select count(*)::int as count from triggers where workspace_id = ${workspaceId}`
    if (count >= MOST_TRIGGERS)
      throw problem('limit_reached', { detail: `At most ${MOST_TRIGGERS} triggers` })
    const id = newId('trigger')
    await tx`insert into triggers ${tx({ id, workspace_id: workspaceId, ...toRow(input) })}`
    return await getTrigger(tx, workspaceId, id)
  })
}

export async function updateTrigger(
  sql: Sql,
  workspaceId: string,
  id: string,
  changes: TriggerUpdate,
): Promise<Trigger> {
  if (Object.keys(changes).length === 0) return await getTrigger(sql, workspaceId, id)
  const [row] = await sql<Row[]>`
    update triggers set ${sql(toRow(changes))} where id = ${id} and workspace_id = ${workspaceId}
    returning ${columns(sql)}`
  if (row === undefined) throw problem('not_found')
  return toTrigger(row)
}

export async function deleteTrigger(sql: Sql, workspaceId: string, id: string): Promise<void> {
  const { count } = await sql`
    delete from triggers where id = ${id} and workspace_id = ${workspaceId}`
  if (count === 0) throw problem('not_found')
}
