// Teams and their members in Postgres.
import { newId } from '../ids.ts'
import { decodeCursor, toPage } from '../page.ts'
import type { Sql, Tx } from '../platform/postgres.ts'
import { problem } from '../problem.ts'
import type { Team } from './schema.ts'

type Row = Omit<Team, 'archivedAt' | 'createdAt'> & { archivedAt: Date | null; createdAt: Date }

const toTeam = (row: Row): Team => ({
  ...row,
  archivedAt: row.archivedAt?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
})

const columns = (sql: Sql | Tx) => sql`
  t.id, t.name, t.archived_at as "archivedAt", t.created_at as "createdAt",
  array(select m.agent_id from team_members m where m.team_id = t.id order by m.agent_id) as "agentIds"`

export async function listTeams(
  sql: Sql,
  workspaceId: string,
  query: { cursor?: string | undefined; limit: number; archived: boolean },
) {
  const cursor = decodeCursor(query.cursor)
  const rows = await sql<Row[]>`
    select ${columns(sql)} from teams t
    where t.workspace_id = ${workspaceId}
      ${query.archived ? sql`` : sql`and t.archived_at is null`}
      ${cursor ? sql`and (t.name, t.id) > (${cursor[0]}, ${cursor[1]})` : sql``}
    order by t.name, t.id limit ${query.limit + 1}`
  return toPage(rows.map(toTeam), query.limit, (row) => [row.name, row.id])
}

export async function getTeam(sql: Sql | Tx, workspaceId: string, id: string): Promise<Team> {
  const [row] = await sql<Row[]>`
    select ${columns(sql)} from teams t where t.id = ${id} and t.workspace_id = ${workspaceId}`
  if (row === undefined) throw problem('not_found', { detail: 'There is no team with this id' })
  return toTeam(row)
}

/** The teams that an agent is a member of. */
export async function listTeamIdsOf(
  sql: Sql,
  { workspaceId, id }: { workspaceId: string; id: string },
): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select team_id as id from team_members where workspace_id = ${workspaceId} and agent_id = ${id}`
  return rows.map((row) => row.id)
}

/** A team that work may be put before: not one that is out of use. */
export async function getTeamInUse(sql: Sql | Tx, workspaceId: string, id: string): Promise<Team> {
  const team = await getTeam(sql, workspaceId, id)
  if (team.archivedAt !== null) throw problem('not_found', { detail: 'This team is archived' })
  return team
}

export async function insertTeam(
  sql: Sql,
  workspaceId: string,
  input: Pick<Team, 'name' | 'agentIds'>,
): Promise<Team> {
  return await sql.begin((tx) => insertTeamWithin(tx, workspaceId, input))
}

export async function insertTeamWithin(
  tx: Tx,
  workspaceId: string,
  input: Pick<Team, 'name' | 'agentIds'>,
): Promise<Team> {
  const id = newId('team')
  const { count } = await tx`
    insert into teams (id, workspace_id, name) values (${id}, ${workspaceId}, ${input.name})
    on conflict (workspace_id, lower(name)) where archived_at is null do nothing`
  if (count === 0) throw problem('name_taken')
  await setMembers(tx, workspaceId, id, input.agentIds)
  return await getTeam(tx, workspaceId, id)
}

export async function updateTeam(
  sql: Sql,
  workspaceId: string,
  id: string,
  { name, agentIds }: Partial<Pick<Team, 'name' | 'agentIds'>>,
): Promise<Team> {
  try {
    return await sql.begin(async (tx) => {
      const { count } = await tx`
        update teams set name = coalesce(${name ?? null}, name) where id = ${id} and workspace_id = ${workspaceId}`
      if (count === 0) throw problem('not_found')
      if (agentIds !== undefined) await setMembers(tx, workspaceId, id, agentIds)
      return await getTeam(tx, workspaceId, id)
    })
  } catch (error) {
    if ((error as { code?: string }).code === '23505') throw problem('name_taken')
    throw error
  }
}

async function setMembers(
  tx: Tx,
  workspaceId: string,
  teamId: string,
  agentIds: readonly string[],
): Promise<void> {
  await tx`delete from team_members where team_id = ${teamId}`
  const { count } = await tx`
    insert into team_members (workspace_id, team_id, agent_id)
    select workspace_id, ${teamId}, id from agents
    where workspace_id = ${workspaceId} and id = any(${agentIds as string[]})`
  if (count !== new Set(agentIds).size)
    throw problem('not_found', { detail: 'There is no agent with one of these ids' })
}

/** Takes it out of use; its conversations are for everybody then. Doing it twice is fine. */
export async function archiveTeam(sql: Sql, workspaceId: string, id: string): Promise<void> {
  const { count } = await sql`
    update teams set archived_at = coalesce(archived_at, now())
    where id = ${id} and workspace_id = ${workspaceId}`
  if (count === 0) throw problem('not_found')
}
