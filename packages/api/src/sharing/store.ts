// The queue in Postgres: who is the next to be taken and by whom, whose claims have ended, and the workspace's settings.
import type { AgentSummary } from '../agents/schema.ts'
import type { Permission } from '../custom-roles/schema.ts'
import { jsonb, type Sql, type Tx } from '../platform/postgres.ts'
import { problem } from '../problem.ts'
import { type SharingSettings, sharingSettingsSchema } from './schema.ts'

/** Those who wait and whom nobody has; conversations_queue is the index for it. */
const isInQueue = (sql: Sql | Tx) => sql`
  c.deleted_at is null and c.assignee_id is null and c.status = 'open' and c.archived_at is null
  and c.waiting_since is not null`

/** The most urgent first: the one place that says what urgent is. */
const byUrgency = (sql: Sql | Tx) => sql`
  coalesce(c.respond_by, (c.waiting_since at time zone 'UTC' + interval '4 hours') at time zone 'UTC'), c.id`

// Whether this agent is asked to: a team's conversations are its members', those of no team in use everybody's.
const isFor = (sql: Sql | Tx, agentId: string) => sql`
  (c.team_id is null
    or exists (select 1 from team_members m where m.team_id = c.team_id and m.agent_id = ${agentId})
    or exists (select 1 from teams t where t.id = c.team_id and t.archived_at is not null))`

/**
 * Locks the most urgent conversation that this agent may take; undefined when nobody waits for them. What others are
 * taking at this moment is passed over; only when nothing else is left does it wait, because they may let go of it.
 */
export async function lockNext(
  tx: Tx,
  workspaceId: string,
  agentId: string,
): Promise<string | undefined> {
  for (const lock of [tx`for update of c skip locked`, tx`for update of c`]) {
    const [row] = await tx<{ id: string }[]>`
      select c.id from conversations c
      where c.workspace_id = ${workspaceId} and ${isInQueue(tx)} and ${isFor(tx, agentId)}
      order by ${byUrgency(tx)} limit 1 ${lock}`
    if (row !== undefined) return row.id
  }
  return undefined
}

/**
 * Conversations in which a customer waits for somebody who has left: a claim whose agent was away for longer than the
 * workspace allows, or anything of an agent who is deactivated, or may neither answer nor take anything.
 */
export async function listLapsed(sql: Sql): Promise<{ id: string; workspaceId: string }[]> {
  return await sql<{ id: string; workspaceId: string }[]>`
    select c.id, c.workspace_id as "workspaceId"
    from agents a
    join workspaces w on w.id = a.workspace_id
    join conversations c on c.workspace_id = a.workspace_id and c.assignee_id = a.id
    where c.deleted_at is null and ${isWaitedFor(sql)} and ${hasLeft(sql)}
    limit 100`
}

/** The same for one conversation, under its lock. */
export async function isLapsed(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx`
    select 1 from conversations c
    join agents a on a.id = c.assignee_id
    join workspaces w on w.id = a.workspace_id
    where c.id = ${id} and ${isWaitedFor(tx)} and ${hasLeft(tx)}`
  return rows.length > 0
}

// What is snoozed comes back to whoever put it aside.
const isWaitedFor = (sql: Sql | Tx) => sql`c.waiting_since is not null and c.status = 'open'`

const hasLeft = (sql: Sql | Tx) => sql`
  (a.status = 'deactivated' or not ${mayOneOf(sql, ['message.create', 'conversation.claim'])}
    or (c.claimed_at is not null and greatest(a.last_seen_at, c.claimed_at)
    < now() - make_interval(mins => coalesce((w.settings -> 'sharing' ->> 'leaseMinutes')::int, 5))))`

const mayOneOf = (sql: Sql | Tx, actions: Permission[]) => sql`
  (a.role <> 'viewer' or exists (
    select 1 from custom_roles r join agents l on l.custom_role_id = r.id
    where l.id = coalesce(a.live_id, a.id) and r.permissions && ${actions}))`

export type Assignment = { conversationId: string; agent: AgentSummary }

/** Workspaces that share out by themselves and have somebody waiting. */
export async function listToShareOut(sql: Sql): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select w.id from workspaces w
    where (w.settings -> 'sharing' ->> 'autoAssign')::boolean
      and exists (select 1 from conversations c where c.workspace_id = w.id and ${isInQueue(sql)})`
  return rows.map((row) => row.id)
}

/**
 * Locks the most urgent conversation for which somebody is online and has room, and says who: the one with the least to
 * do, and of several the one whose last turn was longest ago. One node at a time, so that nobody gets more than they have room for.
 */
export async function lockAssignment(tx: Tx, workspaceId: string): Promise<Assignment | undefined> {
  const [settings] = await tx<{ isOn: boolean | null }[]>`
    select (settings -> 'sharing' ->> 'autoAssign')::boolean as "isOn" from workspaces
    where id = ${workspaceId} for no key update`
  if (!settings?.isOn) return undefined
  const [row] = await tx<{ conversationId: string; agent: AgentSummary }[]>`
    with free as materialized (
      select a.id, agent_summary(a) as agent, a.assigned_at, count(o.id) as load
      from agents a
      left join conversations o on o.workspace_id = a.workspace_id and o.assignee_id = a.id and o.status = 'open'
        and o.deleted_at is null and o.archived_at is null
      where a.workspace_id = ${workspaceId} and a.status = 'active' and a.online_until > now()
        and ${mayOneOf(tx, ['conversation.claim'])}
      group by a.id having count(o.id) < a.capacity
    )
    select c.id as "conversationId", f.agent
    from conversations c
    cross join lateral (
      select free.* from free
      where c.team_id is null
        or exists (select 1 from team_members m where m.team_id = c.team_id and m.agent_id = free.id)
        or exists (select 1 from teams t where t.id = c.team_id and t.archived_at is not null)
      order by free.load, free.assigned_at nulls first, free.id limit 1
    ) f
    where c.workspace_id = ${workspaceId} and c.is_routed and ${isInQueue(tx)}
    order by ${byUrgency(tx)} limit 1
    for update of c skip locked`
  if (row === undefined) return undefined
  await tx`update agents set assigned_at = clock_timestamp() where id = ${row.agent.id}`
  return row
}

export async function getSharingSettings(
  sql: Sql | Tx,
  workspaceId: string,
): Promise<SharingSettings> {
  const [row] = await sql<{ sharing: unknown }[]>`
    select settings -> 'sharing' as sharing from workspaces where id = ${workspaceId}`
  if (row === undefined) throw problem('not_found')
  return sharingSettingsSchema.parse(row.sharing ?? {})
}

export async function updateSharingSettings(
  sql: Sql,
  workspaceId: string,
  changes: Partial<SharingSettings>,
): Promise<SharingSettings> {
  await sql`
    update workspaces set settings = jsonb_set(settings, '{sharing}',
      coalesce(settings -> 'sharing', '{}') || ${jsonb(sql, changes)})
    where id = ${workspaceId}`
  return await getSharingSettings(sql, workspaceId)
}

/** Lets pass what no rule and no team of a topic waits for: most of what begins in most workspaces. */
export async function passUnruled(sql: Sql): Promise<void> {
  await sql`
    update conversations set is_routed = true where id in (
      select c.id from conversations c
      where not c.is_routed and c.deleted_at is null
        and not exists (select 1 from rules r where r.workspace_id = c.workspace_id)
        and not exists (select 1 from topics t where t.id = c.topic_id and t.team_id is not null)
      order by c.id limit 1000 for update of c skip locked)`
}

export async function listUnrouted(sql: Sql): Promise<{ id: string; workspaceId: string }[]> {
  return await sql<{ id: string; workspaceId: string }[]>`
    select id, workspace_id as "workspaceId" from conversations
    where not is_routed and deleted_at is null order by id limit 100`
}

/** False when somebody else has done it. */
export async function markRouted(tx: Tx, id: string): Promise<boolean> {
  const { count } = await tx`
    update conversations set is_routed = true where id = ${id} and not is_routed`
  return count > 0
}

/** What a customer began with, subject and all; undefined when an agent began it. */
export async function findBeginning(tx: Tx, id: string): Promise<string | undefined> {
  const [row] = await tx<{ text: string }[]>`
    select concat_ws(E'\n', c.subject, m.text) as text
    from conversations c join messages m on m.conversation_id = c.id and m.seq = 2
    where c.id = ${id} and m.author_kind = 'customer'`
  return row?.text
}

export async function findTeamOfTopic(tx: Tx, topicId: string): Promise<string | undefined> {
  const [row] = await tx<{ id: string }[]>`
    select t.id from topics o join teams t on t.id = o.team_id and t.archived_at is null
    where o.id = ${topicId}`
  return row?.id
}
