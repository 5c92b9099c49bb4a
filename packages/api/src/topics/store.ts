// Topics in Postgres.
import { newId } from '../ids.ts'
import { decodeCursor, toPage } from '../page.ts'
import type { Sql, Tx } from '../platform/postgres.ts'
import { problem } from '../problem.ts'
import { getTeamInUse } from '../teams/store.ts'
import type { Topic } from './schema.ts'

type Row = Omit<Topic, 'archivedAt' | 'createdAt'> & { archivedAt: Date | null; createdAt: Date }

const toTopic = (row: Row): Topic => ({
  ...row,
  archivedAt: row.archivedAt?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
})

const columns = (sql: Sql | Tx) => sql`
  id, name, position, team_id as "teamId", archived_at as "archivedAt", created_at as "createdAt"`

export async function listTopics(
  sql: Sql | Tx,
  workspaceId: string,
  query: { cursor?: string | undefined; limit: number; archived: boolean },
) {
  const cursor = decodeCursor(query.cursor)
  const rows = await sql<Row[]>`
    select ${columns(sql)} from topics
    where workspace_id = ${workspaceId}
      ${query.archived ? sql`` : sql`and archived_at is null`}
      ${cursor ? sql`and (position, id) > (${Number(cursor[0])}, ${cursor[1]})` : sql``}
    order by position, id limit ${query.limit + 1}`
  return toPage(rows.map(toTopic), query.limit, (row) => [String(row.position), row.id])
}

export async function getTopic(sql: Sql, workspaceId: string, id: string): Promise<Topic> {
  const [row] = await sql<Row[]>`
    select ${columns(sql)} from topics where id = ${id} and workspace_id = ${workspaceId}`
  if (row === undefined) throw problem('not_found')
  return toTopic(row)
}

export async function insertTopic(
  sql: Sql | Tx,
  workspaceId: string,
  input: Pick<Topic, 'name' | 'position' | 'teamId'>,
): Promise<Topic> {
  if (input.teamId !== null) await getTeamInUse(sql, workspaceId, input.teamId)
  const [row] = await sql<Row[]>`
    insert into topics (id, workspace_id, name, position, team_id)
    values (${newId('topic')}, ${workspaceId}, ${input.name}, ${input.position}, ${input.teamId})
    on conflict (workspace_id, lower(name)) where archived_at is null do nothing
    returning ${columns(sql)}`
  if (row === undefined) throw problem('name_taken')
  return toTopic(row)
}

export async function updateTopic(
  sql: Sql,
  workspaceId: string,
  id: string,
  { teamId, ...rest }: Partial<Pick<Topic, 'name' | 'position' | 'teamId'>>,
): Promise<Topic> {
  if (teamId) await getTeamInUse(sql, workspaceId, teamId)
  const changes = { ...rest, ...(teamId === undefined ? {} : { team_id: teamId }) }
  if (Object.keys(changes).length === 0) return await getTopic(sql, workspaceId, id)
  try {
    const [row] = await sql<Row[]>`
      update topics set ${sql(changes)} where id = ${id} and workspace_id = ${workspaceId}
      returning ${columns(sql)}`
    if (row === undefined) throw problem('not_found')
    return toTopic(row)
  } catch (error) {
    if ((error as { code?: string }).code === '23505') throw problem('name_taken')
    throw error
  }
}

/** Takes it out of use; conversations that have it keep it. Doing it twice is fine. */
export async function archiveTopic(sql: Sql, workspaceId: string, id: string): Promise<void> {
  const { count } = await sql`
    update topics set archived_at = coalesce(archived_at, now())
    where id = ${id} and workspace_id = ${workspaceId}`
  if (count === 0) throw problem('not_found')
}
