// Saved views in Postgres.
import { getAgentOf } from '../agents/store.ts'
import { assertLabels } from '../conversations/write-store.ts'
import { newId } from '../ids.ts'
import { type CursorKey, decodeCursor, toPage } from '../page.ts'
import { jsonb, type Sql, type Tx } from '../platform/postgres.ts'
import type { AgentActor } from '../policy.ts'
import { problem } from '../problem.ts'
import { getTeamInUse } from '../teams/store.ts'
import type { View, ViewCreate, ViewFilter, ViewUpdate } from './schema.ts'

/** In each scope. Each of them is counted whenever something changes. */
export const MOST_VIEWS = 30

type Row = Omit<View, 'createdAt'> & { createdAt: Date }
const toView = (row: Row): View => ({ ...row, createdAt: row.createdAt.toISOString() })

const columns = (sql: Sql | Tx) => sql`
  id, name, case when agent_id is null then 'shared' else 'personal' end as scope, filter, position,
  created_at as "createdAt"`

/** The agent's own and the shared ones; those of colleagues are nobody else's business. */
const visibleTo = (sql: Sql | Tx, { workspaceId, id }: AgentActor) => sql`
  workspace_id = ${workspaceId} and (agent_id is null or agent_id = ${id})`

export async function listViews(
  sql: Sql,
  actor: AgentActor,
  query: { cursor?: string | undefined; limit: number },
) {
  const cursor = decodeCursor(query.cursor)
  const rows = await sql<Row[]>`
    select ${columns(sql)} from views where ${visibleTo(sql, actor)}
      ${cursor ? sql`and (position, id) > (${positionOf(cursor)}, ${cursor[1]})` : sql``}
    order by position, id limit ${query.limit + 1}`
  return toPage(rows.map(toView), query.limit, (view) => [String(view.position), view.id])
}

function positionOf([position]: CursorKey): number {
  if (/^\d{1,5}$/.test(position ?? '')) return Number(position)
  throw problem('validation_failed', { detail: 'The cursor is of another list' })
}

export async function getView(sql: Sql | Tx, actor: AgentActor, id: string): Promise<View> {
  const [row] = await sql<Row[]>`
    select ${columns(sql)} from views where id = ${id} and ${visibleTo(sql, actor)}`
  if (row === undefined) throw problem('not_found')
  return toView(row)
}

/** At the end of its scope. */
export async function insertView(sql: Sql, actor: AgentActor, input: ViewCreate): Promise<View> {
  const { workspaceId } = actor
  const agentId = input.scope === 'personal' ? actor.id : null
  return await sql.begin(async (tx) => {
    // One at a time, so that two at once do not pass the limit together.
    await tx`select 1 from workspaces where id = ${workspaceId} for no key update`
    const [last] = await tx<{ count: number; next: number }[]>`
      select count(*)::int as count, least(coalesce(max(position) + 1, 0), 10000) as next from views
      where workspace_id = ${workspaceId} and agent_id is not distinct from ${agentId}`
    if (last!.count >= MOST_VIEWS)
      throw problem('limit_reached', { detail: `At most ${MOST_VIEWS} views` })
    await assertFilter(tx, workspaceId, input.filter)
    const [row] = await tx<Row[]>`
      insert into views (id, workspace_id, agent_id, name, filter, position)
      values (${newId('view')}, ${workspaceId}, ${agentId}, ${input.name}, ${jsonb(tx, input.filter)}, ${last!.next})
      returning ${columns(tx)}`
    return toView(row!)
  })
}

export async function updateView(
  sql: Sql,
  actor: AgentActor,
  id: string,
  { name, filter, position }: ViewUpdate,
): Promise<View> {
  return await sql.begin(async (tx) => {
    if (filter) await assertFilter(tx, actor.workspaceId, filter)
    const [row] = await tx<Row[]>`
      update views set name = coalesce(${name ?? null}, name), position = coalesce(${position ?? null}, position),
        filter = ${filter ? jsonb(tx, filter) : tx`filter`}
      where id = ${id} and ${visibleTo(tx, actor)} returning ${columns(tx)}`
    if (row === undefined) throw problem('not_found')
    return toView(row)
  })
}

export async function deleteView(sql: Sql, actor: AgentActor, id: string): Promise<void> {
  const { count } = await sql`delete from views where id = ${id} and ${visibleTo(sql, actor)}`
  if (count === 0) throw problem('not_found')
}

async function assertFilter(tx: Tx, workspaceId: string, filter: ViewFilter): Promise<void> {
  const { topic, tag, team, assignee } = filter
  await assertLabels(tx, workspaceId, {
    ...(topic === undefined ? {} : { topicId: topic }),
    ...(tag === undefined ? {} : { tagIds: [tag] }),
  })
  if (team !== undefined) await getTeamInUse(tx, workspaceId, team)
  if (assignee !== undefined && assignee !== 'me' && assignee !== 'none')
    await getAgentOf(tx, workspaceId, assignee)
}
