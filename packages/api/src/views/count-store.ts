// How many conversations each view and each topic has. Nobody waits for a large table: of each view at most the first
// thousand rows of the index that narrows it down most are looked at, whatever else it filters by, and beyond that it
// says "or more".
import type { PendingQuery, Row } from 'postgres'
import { statuses } from '../conversations/schema.ts'
import { isMentioned } from '../conversations/store.ts'
import type { Sql } from '../platform/postgres.ts'
import type { AgentActor } from '../policy.ts'
import type { ViewCounts, ViewFilter } from './schema.ts'

const MOST_ROWS = 1000

/** What saved views do not filter by. */
type Counted = ViewFilter & { isArchived?: true; isUrgent?: true; isMentioned?: true }

const builtIn: readonly { id: string; filter: Counted }[] = [
  { id: 'waiting', filter: { status: ['open'], isUrgent: true } },
  { id: 'all', filter: { status: ['open'] } },
  { id: 'mine', filter: { status: ['open'], assignee: 'me' } },
  { id: 'unassigned', filter: { status: ['open'], assignee: 'none' } },
  { id: 'mentions', filter: { status: ['open', 'pending', 'snoozed'], isMentioned: true } },
  { id: 'pending', filter: { status: ['pending'] } },
  { id: 'snoozed', filter: { status: ['snoozed'] } },
  { id: 'resolved', filter: { status: ['resolved'] } },
  { id: 'archived', filter: { isArchived: true } },
]

export async function countViews(
  sql: Sql,
  actor: AgentActor,
  saved: readonly { id: string; filter: ViewFilter }[],
): Promise<ViewCounts> {
  const counted = [...builtIn, ...saved].map(({ id, filter }) => countOf(sql, actor, id, filter))
  const all = counted.reduce((some, one) => sql`${some} union all ${one}`)
  const rows = await sql<{ viewId: string; count: number; looked: number }[]>`
    ${all} union all ${countsOfTopics(sql, actor)}`
  return {
    counts: rows.map(({ viewId, count, looked }) => ({
      viewId,
      count: Math.min(count, MOST_ROWS),
      isMore: looked > MOST_ROWS,
    })),
  }
}

/** Open ones of every topic in one look at the rows that `all` looks at: two hundred topics cost what one view does. */
const countsOfTopics = (sql: Sql, actor: AgentActor) => sql`
  select c.topic_id, c.looked, count(*)::int
  from (
    select topic_id, archived_at, (count(*) over ())::int as looked
    from (${candidates(sql, actor, { status: ['open'] }, sql`true`)}) as o
  ) as c
  where c.topic_id is not null and c.archived_at is null
  group by c.topic_id, c.looked`

function countOf(sql: Sql, actor: AgentActor, id: string, filter: Counted) {
  const { status, team, topic, tag, channel, priority, isArchived } = filter
  const assignee = filter.assignee === 'me' ? actor.id : filter.assignee
  const isAssignee =
    assignee === undefined
      ? sql`true`
      : assignee === 'none'
        ? sql`c.assignee_id is null`
        : sql`c.assignee_id = ${assignee}`
  return sql`
    select ${id}::text as "viewId", count(*)::int as looked, (count(*) filter (where (c.archived_at is not null) = ${isArchived === true}
      ${status ? sql`and c.status = any(${status})` : sql``} and ${isAssignee}
      ${team ? sql`and c.team_id = ${team}` : sql``} ${topic ? sql`and c.topic_id = ${topic}` : sql``}
      ${tag ? sql`and ${tag} = any(c.tag_ids)` : sql``}
      ${channel ? sql`and c.channel = any(${channel})` : sql``}
      ${priority ? sql`and c.priority = any(${priority})` : sql``}))::int as count
    from (${candidates(sql, actor, filter, isAssignee)}) as c`
}

/** One more row than is counted, in the order of the index that has them: nothing is sorted and nothing skipped. */
function candidates(
  sql: Sql,
  actor: AgentActor,
  {
    status = [...statuses],
    team,
    topic,
    tag,
    assignee,
    isArchived,
    isUrgent,
    isMentioned: isOwn,
  }: Counted,
  isAssignee: PendingQuery<Row[]>,
) {
  const first = sql`order by c.last_message_at desc, c.id desc limit ${MOST_ROWS + 1}`
  const inUse = sql`select c.* from conversations c where c.workspace_id = ${actor.workspaceId} and c.deleted_at is null`
  if (isArchived) return sql`${inUse} and c.archived_at is not null ${first}`
  if (isOwn) return sql`${inUse} and ${isMentioned(sql, actor.id)} limit ${MOST_ROWS + 1}`
  if (isUrgent)
    return sql`${inUse} and c.respond_by is not null order by c.respond_by, c.id limit ${MOST_ROWS + 1}`
  const isOfOne = assignee !== undefined && assignee !== 'none'
  if (!isOfOne && tag)
    return sql`
      select c.* from conversation_tags t join conversations c on c.id = t.conversation_id
      where t.tag_id = ${tag} and c.workspace_id = ${actor.workspaceId} and c.deleted_at is null
      order by t.last_message_at desc, t.conversation_id desc limit ${MOST_ROWS + 1}`
  if (!isOfOne && team) return sql`${inUse} and c.team_id = ${team} ${first}`
  if (!isOfOne && topic) return sql`${inUse} and c.topic_id = ${topic} ${first}`
  // Sorted by the assignee too, or the planner may take the index of the status and pass over all who are assigned.
  const firstOfAssignee = sql`
    order by c.assignee_id, c.status, c.last_message_at desc, c.id desc limit ${MOST_ROWS + 1}`
  const order = assignee === undefined ? first : firstOfAssignee
  const ofStatus = status.map(
    (one) => sql`(${inUse} and c.status = ${one} and ${isAssignee} ${order})`,
  )
  return sql`select * from (${ofStatus.reduce((all, one) => sql`${all} union all ${one}`)}) as u limit ${MOST_ROWS + 1}`
}
