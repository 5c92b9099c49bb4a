// Tags in Postgres.
import { newId } from '../ids.ts'
import { decodeCursor, toPage } from '../page.ts'
import type { Sql, Tx } from '../platform/postgres.ts'
import { problem } from '../problem.ts'
import type { Tag } from './schema.ts'

type Row = Omit<Tag, 'archivedAt' | 'createdAt'> & { archivedAt: Date | null; createdAt: Date }

const toTag = (row: Row): Tag => ({
  ...row,
  archivedAt: row.archivedAt?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
})

const columns = (sql: Sql | Tx) => sql`
  id, name, color, archived_at as "archivedAt", created_at as "createdAt"`

export async function listTags(
  sql: Sql | Tx,
  workspaceId: string,
  query: { cursor?: string | undefined; limit: number; archived: boolean },
) {
  const cursor = decodeCursor(query.cursor)
  const rows = await sql<Row[]>`
    select ${columns(sql)} from tags
    where workspace_id = ${workspaceId}
      ${query.archived ? sql`` : sql`and archived_at is null`}
      ${cursor ? sql`and (name, id) > (${cursor[0]}, ${cursor[1]})` : sql``}
    order by name, id limit ${query.limit + 1}`
  return toPage(rows.map(toTag), query.limit, (row) => [row.name, row.id])
}

export async function getTag(sql: Sql, workspaceId: string, id: string): Promise<Tag> {
  const [row] = await sql<Row[]>`
    select ${columns(sql)} from tags where id = ${id} and workspace_id = ${workspaceId}`
  if (row === undefined) throw problem('not_found')
  return toTag(row)
}

export async function insertTag(
  sql: Sql | Tx,
  workspaceId: string,
  input: Pick<Tag, 'name' | 'color'>,
): Promise<Tag> {
  const [row] = await sql<Row[]>`
    insert into tags (id, workspace_id, name, color)
    values (${newId('tag')}, ${workspaceId}, ${input.name}, ${input.color})
    on conflict (workspace_id, lower(name)) where archived_at is null do nothing
    returning ${columns(sql)}`
  if (row === undefined) throw problem('name_taken')
  return toTag(row)
}

export async function updateTag(
  sql: Sql,
  workspaceId: string,
  id: string,
  changes: Partial<Pick<Tag, 'name' | 'color'>>,
): Promise<Tag> {
  if (Object.keys(changes).length === 0) return await getTag(sql, workspaceId, id)
  try {
    const [row] = await sql<Row[]>`
      update tags set ${sql(changes)} where id = ${id} and workspace_id = ${workspaceId}
      returning ${columns(sql)}`
    if (row === undefined) throw problem('not_found')
    return toTag(row)
  } catch (error) {
    if ((error as { code?: string }).code === '23505') throw problem('name_taken')
    throw error
  }
}

/** Takes it out of use; conversations that have it keep it. Doing it twice is fine. */
export async function archiveTag(sql: Sql, workspaceId: string, id: string): Promise<void> {
  const { count } = await sql`
    update tags set archived_at = coalesce(archived_at, now())
    where id = ${id} and workspace_id = ${workspaceId}`
  if (count === 0) throw problem('not_found')
}
