// Satisfaction in Postgres: the settings, who is to be asked and when, what was asked, and what came of it.
import type { AgentSummary } from '../agents/schema.ts'
import type { Rating } from '../messages/schema.ts'
import { jsonb, type Sql, type Tx } from '../platform/postgres.ts'
import { problem } from '../problem.ts'
import {
  type CsatSettings,
  type CsatSettingsUpdate,
  type CsatSummary,
  type CsatSummaryQuery,
  csatSettingsSchema,
} from './schema.ts'

const MONTH_MS = 30 * 86_400_000

export async function getCsatSettings(sql: Sql | Tx, workspaceId: string): Promise<CsatSettings> {
  const [row] = await sql<{ csat: unknown }[]>`
    select settings -> 'csat' as csat from workspaces where id = ${workspaceId}`
  if (row === undefined) throw problem('not_found')
  return csatSettingsSchema.parse(row.csat ?? {})
}

export async function updateCsatSettings(
  sql: Sql,
  workspaceId: string,
  changes: CsatSettingsUpdate,
): Promise<CsatSettings> {
  await sql`
    update workspaces set settings = jsonb_set(settings, '{csat}',
      coalesce(settings -> 'csat', '{}') || ${jsonb(sql, changes)})
    where id = ${workspaceId}`
  return await getCsatSettings(sql, workspaceId)
}

/** Notes that the customer of a conversation that was just resolved is to be asked, if the workspace asks. */
export async function requestRating(
  tx: Tx,
  workspaceId: string,
  conversationId: string,
): Promise<void> {
  const { isOn, delayMinutes } = await getCsatSettings(tx, workspaceId)
  if (!isOn) return
  await tx`
    insert into rating_requests (workspace_id, conversation_id, due_at)
    values (${workspaceId}, ${conversationId}, now() + make_interval(mins => ${delayMinutes}))
    on conflict (conversation_id) do update set due_at = excluded.due_at`
}

export async function listDueRatings(
  sql: Sql,
): Promise<{ conversationId: string; workspaceId: string }[]> {
  return await sql<{ conversationId: string; workspaceId: string }[]>`
    select conversation_id as "conversationId", workspace_id as "workspaceId" from rating_requests
    where due_at <= now() order by due_at limit 100`
}

/** Whether it was still to be asked: of several nodes one takes it. */
export async function takeRequest(tx: Tx, conversationId: string): Promise<boolean> {
  const { count } = await tx`
    delete from rating_requests where conversation_id = ${conversationId} and due_at <= now()`
  return count > 0
}

/** What asking depends on. */
export async function getAskable(tx: Tx, conversationId: string) {
  const [row] = await tx<{ isBlocked: boolean; hasAnswer: boolean; hasOpenQuestion: boolean }[]>`
    select u.blocked_at is not null as "isBlocked",
      exists (select from messages m where m.conversation_id = c.id and m.author_kind = 'agent'
        and m.type = 'text' and m.visibility = 'public') as "hasAnswer",
      exists (select from ratings r where r.conversation_id = c.id and r.score is null) as "hasOpenQuestion"
    from conversations c join customers u on u.id = c.customer_id where c.id = ${conversationId}`
  return row!
}

type Asked = {
  workspaceId: string
  conversationId: string
  seq: number
  topicId: string | null
  assigneeId: string | null
}

/** Of whom it is: who has the conversation, or who wrote the last answer. */
export async function insertRating(tx: Tx, asked: Asked): Promise<void> {
  await tx`
    insert into ratings (workspace_id, conversation_id, message_seq, topic_id, asked_at, agent_id)
    values (${asked.workspaceId}, ${asked.conversationId}, ${asked.seq}, ${asked.topicId}, now(),
      coalesce(${asked.assigneeId}, (
        select author_id from messages where conversation_id = ${asked.conversationId}
          and author_kind = 'agent' and type = 'text' and visibility = 'public'
        order by seq desc limit 1)))`
}

export async function saveRating(
  tx: Tx,
  place: { conversationId: string; seq: number },
  rating: Rating,
): Promise<void> {
  const { conversationId, seq } = place
  await tx`
    update messages set rating = ${jsonb(tx, rating)}
    where conversation_id = ${conversationId} and seq = ${seq}`
  await tx`
    update ratings set score = ${rating.score}, rated_at = ${rating.at}
    where conversation_id = ${conversationId} and message_seq = ${seq}`
}

export async function listRatingsOf(sql: Sql, workspaceId: string, customerId: string) {
  const rows = await sql<
    { conversationId: string; seq: number; rating: Rating; agent: AgentSummary | null }[]
  >`
    select r.conversation_id as "conversationId", r.message_seq as seq, m.rating,
      case when a.id is not null then agent_summary(a) end as agent
    from conversations c
      join ratings r on r.conversation_id = c.id
      join messages m on m.conversation_id = r.conversation_id and m.seq = r.message_seq
      left join agents a on a.id = r.agent_id
    where c.workspace_id = ${workspaceId} and c.customer_id = ${customerId} and r.score is not null
    order by r.rated_at desc limit 20`
  return rows.map(({ rating: { question: _, ...rating }, ...row }) => ({ ...row, ...rating }))
}

type Sums = { asked: number; answered: number; average: number | null }

export async function summarizeRatings(
  sql: Sql,
  workspaceId: string,
  query: CsatSummaryQuery,
): Promise<CsatSummary> {
  const { by, timeZone } = query
  const to = query.to ?? new Date().toISOString()
  const from = query.from ?? new Date(Date.parse(to) - MONTH_MS).toISOString()
  const sums = sql`
    count(*)::int as asked, count(r.score)::int as answered, round(avg(r.score), 2)::float8 as average`
  const within = sql`r.workspace_id = ${workspaceId} and r.asked_at >= ${from} and r.asked_at < ${to}`
  const key = {
    agent: sql`r.agent_id`,
    topic: sql`r.topic_id`,
    day: sql`to_char(r.asked_at at time zone ${timeZone}, 'YYYY-MM-DD')`,
  }[by]
  const name = {
    agent: sql`(select name from agents where id = g.key)`,
    topic: sql`(select name from topics where id = g.key)`,
    day: sql`g.key`,
  }[by]
  const [all] = await sql<(Sums & { distribution: number[] })[]>`
    select ${sums}, array(
      select (select count(*)::int from ratings r where ${within} and r.score = s) from generate_series(1, 5) s
    ) as distribution
    from ratings r where ${within}`
  const groups = await sql<(Sums & { key: string | null; name: string | null })[]>`
    select g.key, ${name} as name, g.asked, g.answered, g.average
    from (select ${key} as key, ${sums} from ratings r where ${within} group by 1) g
    order by ${by === 'day' ? sql`g.key desc` : sql`g.answered desc, g.key`} limit 400`
  return { ...all!, groups: groups.map((group) => ({ ...group })) }
}
