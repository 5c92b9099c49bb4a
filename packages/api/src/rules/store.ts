// Rules in Postgres.
import { assertLabels } from '../conversations/write-store.ts'
import { newId } from '../ids.ts'
import { decodeCursor, toPage } from '../page.ts'
import { jsonb, type Sql, type Tx } from '../platform/postgres.ts'
import { problem } from '../problem.ts'
import { getTeamInUse } from '../teams/store.ts'
import type { Rule, RuleCreate, RuleUpdate } from './schema.ts'

/** Every rule is asked about every conversation that begins. */
export const MOST_RULES = 100

type Row = {
  id: string
  name: string
  position: number
  conditions: Rule['when']
  topic_id: string | null
  team_id: string | null
  tag_ids: string[]
  priority: Rule['set']['priority']
  created_at: Date
}

const toRule = (row: Row): Rule => ({
  id: row.id,
  name: row.name,
  position: row.position,
  when: row.conditions,
  set: {
    topicId: row.topic_id,
    teamId: row.team_id,
    tagIds: row.tag_ids,
    priority: row.priority,
  },
  createdAt: row.created_at.toISOString(),
})

const columns = (sql: Sql | Tx) => sql`
  id, name, position, conditions, topic_id, team_id, tag_ids, priority, created_at`

export async function listRules(
  sql: Sql | Tx,
  workspaceId: string,
  query: { cursor?: string | undefined; limit: number },
) {
  const cursor = decodeCursor(query.cursor)
  const rows = await sql<Row[]>`
    select ${columns(sql)} from rules
    where workspace_id = ${workspaceId}
      ${cursor ? sql`and (position, id) > (${Number(cursor[0])}, ${cursor[1]})` : sql``}
    order by position, id limit ${query.limit + 1}`
  return toPage(rows.map(toRule), query.limit, (rule) => [String(rule.position), rule.id])
}

export async function getRule(sql: Sql | Tx, workspaceId: string, id: string): Promise<Rule> {
  const [row] = await sql<Row[]>`
    select ${columns(sql)} from rules where id = ${id} and workspace_id = ${workspaceId}`
  if (row === undefined) throw problem('not_found')
  return toRule(row)
}

export async function insertRule(sql: Sql, workspaceId: string, input: RuleCreate): Promise<Rule> {
  return await sql.begin(async (tx) => {
    // One at a time, so that two at once do not pass the limit together.
    await tx`select 1 from workspaces where id = ${workspaceId} for no key update`
    const [{ count } = { count: 0 }] = await tx<{ count: number }[]>`
      select count(*)::int as count from rules where workspace_id = ${workspaceId}`
    if (count >= MOST_RULES)
      throw problem('limit_reached', { detail: `At most ${MOST_RULES} rules` })
    await assertEffects(tx, workspaceId, input.set)
    const id = newId('rule')
    await tx`insert into rules ${tx({ id, workspace_id: workspaceId, ...toRow(tx, input) })}`
    return await getRule(tx, workspaceId, id)
  })
}

export async function updateRule(
  sql: Sql,
  workspaceId: string,
  id: string,
  update: RuleUpdate,
): Promise<Rule> {
  return await sql.begin(async (tx) => {
    await tx`select 1 from rules where id = ${id} and workspace_id = ${workspaceId} for update`
    const before = await getRule(tx, workspaceId, id)
    if (update.set) await assertEffects(tx, workspaceId, update.set)
    const { name, position, when, set } = before
    await tx`update rules set ${tx(toRow(tx, { name, position, when, set, ...update }))} where id = ${id}`
    return await getRule(tx, workspaceId, id)
  })
}

const toRow = (tx: Tx, { name, position, when, set }: Required<RuleCreate>) => ({
  name,
  position,
  conditions: jsonb(tx, when),
  topic_id: set.topicId,
  team_id: set.teamId,
  tag_ids: [...new Set(set.tagIds)],
  priority: set.priority,
})

async function assertEffects(tx: Tx, workspaceId: string, set: Rule['set']): Promise<void> {
  await assertLabels(tx, workspaceId, set)
  if (set.teamId !== null) await getTeamInUse(tx, workspaceId, set.teamId)
}

export async function deleteRule(sql: Sql, workspaceId: string, id: string): Promise<void> {
  const { count } = await sql`delete from rules where id = ${id} and workspace_id = ${workspaceId}`
  if (count === 0) throw problem('not_found')
}
