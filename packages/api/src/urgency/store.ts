// Urgency in Postgres: the conversations that wait as the scorer takes them, what came out, how far the follower of the
// log is, the workspace's settings, and what agents say of the scores.
import type { PendingQuery, Row } from 'postgres'
import type { Conversation } from '../conversations/schema.ts'
import type { LogEvent, LogPosition } from '../log/store.ts'
import { jsonb, type Sql, type Tx } from '../platform/postgres.ts'
import { problem } from '../problem.ts'
import {
  type Urgency,
  type UrgencySettings,
  type UrgencySettingsUpdate,
  urgencySettingsSchema,
  type Verdict,
} from './schema.ts'
import { type Case, MOST_UNANSWERED } from './score.ts'

/** Of a conversation so many of the newest messages are looked at. */
const MOST_LINES = 40
const MOST_OF_A_LINE = 1000

type LineRow = { isCustomer: boolean; text: string; at: string }
type CaseRow = {
  id: string
  workspaceId: string
  subject: string | null
  topicId: string | null
  plan: string | null
  priority: Case['priority']
  lines: LineRow[]
}
type WaitingRow = Omit<CaseRow, 'lines'> & {
  waitingSince: Date
  respondBy: Date | null
  score: number | null
  factors: Urgency['factors'] | null
  lines: [isUnanswered: boolean, text: string, at: string][]
}

export type Waiting = {
  id: string
  workspaceId: string
  case: Case
  /** What is stored of it now. */
  before: Urgency | null
}

// Newest first, as far as `until`. In a conversation between agents their notes are what somebody waits with.
const lines = (sql: Sql | Tx, until: Date | null) => sql`
  (select coalesce(json_agg(json_build_object('isCustomer', m.author_kind = 'customer' or c.is_internal,
      'text', left(m.text, ${MOST_OF_A_LINE}), 'at', m.created_at) order by m.seq desc), '[]')
    from (select * from messages m where m.conversation_id = c.id and m.type = 'text'
        and (m.public_seq is not null or c.is_internal) and (${until}::timestamptz is null or m.created_at < ${until})
      order by m.seq desc limit ${MOST_LINES}) m) as lines`

// Whether anybody but its customer has written in it, by an index alone: where nobody has, all is unanswered.
const isAnswered = (sql: Sql) => sql`
  exists (select from messages a where a.conversation_id = c.id and a.author_id < c.customer_id)
  or exists (select from messages a where a.conversation_id = c.id and a.author_id > c.customer_id)`

const isLine = (sql: Sql) => sql`
  m.conversation_id = c.id and m.type = 'text' and (m.public_seq is not null or c.is_internal)`
const toLine = (sql: Sql, isUnanswered: PendingQuery<Row[]>) => sql`
  json_build_array(${isUnanswered}, left(l.text, ${MOST_OF_A_LINE}), l.created_at)`

// The same for those who wait now: what an agent wrote only parts what is unanswered from what came before it, and of a
// burst no more is read than counts. Most wait for their first answer, and parting them would cost half of it.
const waitingLines = (sql: Sql) => sql`
  coalesce(case when ${isAnswered(sql)} then (
    select json_agg(${toLine(sql, sql`l.answers = 0`)} order by l.seq desc) from (
      select n.*, row_number() over newest as place, count(*) filter (where not n.is_customer) over newest as answers
      from (
        select m.seq, m.text, m.created_at, m.author_kind = 'customer' or c.is_internal as is_customer from messages m
        where ${isLine(sql)} order by m.seq desc limit ${MOST_LINES}
      ) n window newest as (order by n.seq desc)
    ) l where l.is_customer and (l.answers > 0 or l.place <= ${MOST_UNANSWERED})
  ) else (
    select json_agg(${toLine(sql, sql`true`)} order by l.seq desc) from (
      select m.seq, m.text, m.created_at from messages m
      where ${isLine(sql)} order by m.seq desc limit ${MOST_UNANSWERED}
    ) l
  ) end, '[]') as lines`

/** Those of these conversations in which somebody waits. */
export async function listWaiting(sql: Sql, ids: readonly string[]): Promise<Waiting[]> {
  if (ids.length === 0) return []
  const rows = await sql<WaitingRow[]>`
    select c.id, c.workspace_id as "workspaceId", c.subject, c.topic_id as "topicId", u.plan, c.priority,
      c.waiting_since as "waitingSince", c.respond_by as "respondBy", y.score, y.factors, ${waitingLines(sql)}
    from conversations c
    join customers u on u.id = c.customer_id
    left join urgencies y on y.conversation_id = c.id
    where c.id = any(${ids as string[]}) and c.deleted_at is null and c.waiting_since is not null`
  return rows.map((row) => ({
    id: row.id,
    workspaceId: row.workspaceId,
    case: { ...row, ...partLines(row.lines) },
    before:
      row.respondBy === null || row.score === null || row.factors === null
        ? null
        : { score: row.score, respondBy: row.respondBy.toISOString(), factors: row.factors },
  }))
}

function partLines(newestFirst: WaitingRow['lines']): Pick<Case, 'unanswered' | 'earlier'> {
  const oldestFirst = newestFirst.toReversed()
  const of = (which: boolean) =>
    oldestFirst.flatMap(([isUnanswered, text, at]) =>
      isUnanswered === which ? [{ text, at: new Date(at) }] : [],
    )
  return { unanswered: of(true), earlier: of(false) }
}

function splitLines(newestFirst: readonly LineRow[]): Pick<Case, 'unanswered' | 'earlier'> {
  const answered = newestFirst.findIndex((line) => !line.isCustomer)
  const end = answered < 0 ? newestFirst.length : answered
  const toLine = ({ text, at }: LineRow) => ({ text, at: new Date(at) })
  return {
    unanswered: newestFirst.slice(0, end).map(toLine).reverse(),
    earlier: newestFirst
      .slice(end)
      .filter((line) => line.isCustomer)
      .map(toLine)
      .reverse(),
  }
}

export type Scored = { id: string; waitingSince: Date; urgency: Urgency }

/**
 * Stores scores with the events that tell of them, where the same wait still lasts, and the place in the lists along with
 * them: either touches every index of the row, together they do it once. What was written meanwhile stands
 * further on in the log, and is scored after this. Unless it may wait, those that are being written to are left out.
 */
export async function writeUrgencies(
  sql: Sql,
  scored: readonly Scored[],
  { mayWait }: { mayWait: boolean },
): Promise<{ events: LogEvent[]; busy: string[] }> {
  const changes = new Map(scored.map(({ id, urgency }) => [id, { urgency }]))
  const at = new Date().toISOString()
  const rows = await sql<
    { id: string; workspace_id: string; customer_id: string; seq: number | null }[]
  >`
    select * from write_urgencies(
      ${scored.map((one) => one.id)}::text[],
      ${scored.map((one) => one.waitingSince.toISOString())}::timestamptz[],
      ${scored.map((one) => one.urgency.respondBy)}::timestamptz[],
      ${scored.map((one) => one.urgency.score)}::int[],
      ${scored.map((one) => JSON.stringify(one.urgency.factors))}::text[],
      ${scored.map((one) => JSON.stringify({ changes: changes.get(one.id) }))}::text[],
      ${at}, ${mayWait})`
  const events = rows.flatMap(({ id, seq, ...row }): LogEvent[] => {
    if (seq === null) return []
    const event = { conversationId: id, seq, at, changes: changes.get(id)! }
    return [
      {
        workspaceId: row.workspace_id,
        customerId: row.customer_id,
        publicSeq: null,
        event: { type: 'conversation.updated', ...event },
      },
    ]
  })
  return { events, busy: rows.flatMap(({ id, seq }) => (seq === null ? [id] : [])) }
}

// Any number will do, as long as nothing else of Deskbell uses it.
const LOCK = 723_592

/** Makes this transaction the only one that scores; false when another one is at it. Nobody waits while it does. */
export async function lockScoring(tx: Tx): Promise<boolean> {
  const [row] = await tx<{ locked: boolean }[]>`
    select pg_try_advisory_xact_lock(${LOCK}) as locked`
  return row!.locked
}

export type Progress = { epoch: string; position: LogPosition }

export async function findScoringProgress(sql: Sql | Tx): Promise<Progress | undefined> {
  const [row] = await sql<{ epoch: string; xid: string; conversation_id: string; seq: number }[]>`
    select epoch::text, xid::text, conversation_id, seq from urgency_progress`
  return (
    row && {
      epoch: row.epoch,
      position: { xid: row.xid, conversationId: row.conversation_id, seq: row.seq },
    }
  )
}

export async function saveScoringProgress(tx: Tx, { epoch, position }: Progress): Promise<void> {
  await tx`
    insert into urgency_progress (epoch, xid, conversation_id, seq)
    values (${epoch}, ${position.xid}::xid8, ${position.conversationId}, ${position.seq})
    on conflict (id) do update set
      epoch = excluded.epoch, xid = excluded.xid, conversation_id = excluded.conversation_id, seq = excluded.seq`
}

/** Has everything that waits scored again: of one workspace, or of all. */
export async function requestRescore(tx: Sql | Tx, workspaceId?: string): Promise<void> {
  await tx`
    insert into urgency_rescores (workspace_id)
    select id from workspaces ${workspaceId === undefined ? tx`` : tx`where id = ${workspaceId}`}
    on conflict (workspace_id) do update set done_to = ''`
}

/** The next conversations of a rescore, and where it stands with them. */
export type Rescore = { workspaceId: string; version: string; ids: string[] }

/** Undefined when none is asked for. Nothing is locked: who asks again meanwhile does not wait. */
export async function findRescore(sql: Sql | Tx, limit: number): Promise<Rescore | undefined> {
  const [row] = await sql<{ workspace_id: string; done_to: string; version: string }[]>`
    select workspace_id, done_to, xmin::text as version from urgency_rescores order by workspace_id limit 1`
  if (row === undefined) return undefined
  const ids = await sql<{ id: string }[]>`
    select id from conversations
    where workspace_id = ${row.workspace_id} and id > ${row.done_to} and deleted_at is null and waiting_since is not null
    order by id limit ${limit}`
  const { workspace_id: workspaceId, version } = row
  return { workspaceId, version, ids: ids.map(({ id }) => id) }
}

/** Takes them off it, unless it was asked for again since they were found. */
export async function advanceRescore(
  tx: Tx,
  { workspaceId, version, ids }: Rescore,
  limit: number,
): Promise<void> {
  const last = ids.length < limit ? undefined : ids.at(-1)!
  const same = tx`workspace_id = ${workspaceId} and xmin::text = ${version}`
  await (last === undefined
    ? tx`delete from urgency_rescores where ${same}`
    : tx`update urgency_rescores set done_to = ${last} where ${same}`)
}

export async function getUrgencySettings(
  sql: Sql | Tx,
  workspaceId: string,
): Promise<UrgencySettings> {
  const [row] = await sql<{ urgency: unknown }[]>`
    select settings -> 'urgency' as urgency from workspaces where id = ${workspaceId}`
  if (row === undefined) throw problem('not_found')
  return urgencySettingsSchema.parse(row.urgency ?? {})
}

export async function updateUrgencySettings(
  tx: Tx,
  workspaceId: string,
  changes: UrgencySettingsUpdate,
): Promise<UrgencySettings> {
  await tx`
    update workspaces set settings = jsonb_set(settings, '{urgency}',
      coalesce(settings -> 'urgency', '{}') || ${jsonb(tx, changes)})
    where id = ${workspaceId}`
  return await getUrgencySettings(tx, workspaceId)
}

export type Past = {
  id: string
  customer: Conversation['customer']
  case: Case
}

const MOST_PAST = 500

/** The last wait of each conversation in a window of the past, as it then was; the newest conversations first. */
export async function listPast(
  sql: Sql,
  input: { workspaceId: string; from: Date; until: Date },
): Promise<Past[]> {
  const { workspaceId, from, until } = input
  const rows = await sql<(CaseRow & { customer: Conversation['customer'] })[]>`
    select c.id, c.workspace_id as "workspaceId", c.subject, c.topic_id as "topicId", u.plan, c.priority,
      json_build_object('id', u.id, 'externalId', u.external_id, 'name', u.name, 'email', u.email) as customer,
      ${lines(sql, until)}
    from conversations c join customers u on u.id = c.customer_id
    where c.workspace_id = ${workspaceId} and c.deleted_at is null and not c.is_internal
      and c.last_message_at >= ${from} and c.created_at < ${until}
    order by c.last_message_at desc, c.id desc limit ${MOST_PAST}`
  return rows.flatMap((row) => {
    const last = row.lines.findIndex((line) => line.isCustomer)
    if (last < 0) return []
    const split = splitLines(row.lines.slice(last))
    if (split.unanswered.at(-1)!.at < from) return []
    const waitingSince = split.unanswered[0]!.at
    return [{ id: row.id, customer: row.customer, case: { ...row, ...split, waitingSince } }]
  })
}

/** What one agent says of the score that a conversation has now; their last word counts. */
export async function saveFeedback(
  tx: Tx,
  input: {
    workspaceId: string
    conversationId: string
    agentId: string
    verdict: Verdict
    urgency: Urgency | null
  },
): Promise<void> {
  const { workspaceId, conversationId, agentId, verdict, urgency } = input
  if (verdict === 'right' || urgency === null) {
    await tx`
      delete from urgency_feedback where conversation_id = ${conversationId} and agent_id = ${agentId}`
    return
  }
  // The customer's words stay where they are.
  const factors = urgency.factors.map(({ code, points }) => ({ code, points }))
  await tx`
    insert into urgency_feedback (conversation_id, agent_id, workspace_id, verdict, score, factors)
    values (${conversationId}, ${agentId}, ${workspaceId}, ${verdict}, ${urgency.score}, ${jsonb(tx, factors)})
    on conflict (conversation_id, agent_id) do update set
      verdict = excluded.verdict, score = excluded.score, factors = excluded.factors, created_at = now()`
}

export type Feedback = {
  verdict: Exclude<Verdict, 'right'>
  factors: { code: string; points: number }[]
}

export const listFeedback = (sql: Sql, workspaceId: string) =>
  sql<Feedback[]>`
    select verdict, factors from urgency_feedback
    where workspace_id = ${workspaceId} and created_at > now() - interval '90 days'
    order by created_at desc limit 2000`
