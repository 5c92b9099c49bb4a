// Reading conversations from Postgres, as an actor may see them. Writing them is write-store.ts.
import type { Helper } from 'postgres'
import type { AgentSummary } from '../agents/schema.ts'
import { toCustomerConversation } from '../log/store.ts'
import { type CursorKey, decodeCursor, toPage } from '../page.ts'
import { jsonb, type Sql, type Tx } from '../platform/postgres.ts'
import { type Actor, isVisible, type SystemActor } from '../policy.ts'
import { problem } from '../problem.ts'
import type { Urgency } from '../urgency/schema.ts'
import type {
  Conversation,
  ConversationListQuery,
  LastMessage,
  Mention,
  ReadPosition,
} from './schema.ts'

type StoredLastMessage = LastMessage & { publicSeq: number }

export type ConversationRow = {
  id: string
  workspace_id: string
  customer_id: string
  kind: Conversation['kind']
  channel: Conversation['channel']
  subject: string | null
  status: Conversation['status']
  priority: Conversation['priority']
  snoozed_until: Date | null
  closes_at: Date | null
  topic_id: string | null
  tag_ids: string[]
  team_id: string | null
  claimed_at: Date | null
  is_internal: boolean
  linked_ids: string[]
  object_ids: string[]
  mentions: Mention[]
  archived_at: Date | null
  seq: number
  public_seq: number
  last_message: StoredLastMessage | null
  last_message_at: Date
  waiting_since: Date | null
  respond_by: Date | null
  urgency: Pick<Urgency, 'score' | 'factors'> | null
  created_at: Date
  customer: Conversation['customer']
  assignee: AgentSummary | null
  reads: (ReadPosition & { publicSeq: number; deliveredPublicSeq: number; publicAt: string })[]
}

/** A conversation with what is needed to show it to either side. */
export type StoredConversation = {
  workspaceId: string
  customerId: string
  isInternal: boolean
  publicSeq: number
  lastMessageAt: Date
  /** As agents see it. */
  conversation: Conversation
  forCustomer: () => Conversation
}

export function toStored(row: ConversationRow): StoredConversation {
  const lastMessage = row.last_message
  const conversation: Conversation = {
    id: row.id,
    kind: row.kind,
    channel: row.channel,
    subject: row.subject,
    status: row.status,
    priority: row.priority,
    snoozedUntil: row.snoozed_until?.toISOString() ?? null,
    closesAt: row.closes_at?.toISOString() ?? null,
    topicId: row.topic_id,
    tagIds: row.tag_ids,
    customer: row.customer,
    assignee: row.assignee,
    claimedAt: row.claimed_at?.toISOString() ?? null,
    teamId: row.team_id,
    isInternal: row.is_internal,
    linkedIds: row.linked_ids,
    objectIds: row.object_ids,
    mentions: row.mentions,
    archivedAt: row.archived_at?.toISOString() ?? null,
    seq: row.seq,
    lastMessage: lastMessage && withoutPublicSeq(lastMessage),
    waitingSince: row.waiting_since?.toISOString() ?? null,
    urgency: row.respond_by &&
      row.urgency && { ...row.urgency, respondBy: row.respond_by.toISOString() },
    reads: row.reads.map((read) => ({
      reader: read.reader,
      seq: read.seq,
      deliveredSeq: read.deliveredSeq,
      at: new Date(read.at).toISOString(),
    })),
    createdAt: row.created_at.toISOString(),
  }
  return {
    workspaceId: row.workspace_id,
    customerId: row.customer_id,
    isInternal: row.is_internal,
    publicSeq: row.public_seq,
    lastMessageAt: row.last_message_at,
    conversation,
    forCustomer: () =>
      toCustomerConversation(conversation, {
        seq: row.public_seq,
        lastMessage: lastMessage?.publicSeq ?? null,
        reads: row.reads.map((read) => ({
          seq: read.publicSeq,
          deliveredSeq: read.deliveredPublicSeq,
          at: new Date(read.publicAt).toISOString(),
        })),
      }),
  }
}

function withoutPublicSeq({ publicSeq: _, ...lastMessage }: StoredLastMessage): LastMessage {
  return lastMessage
}

const forActor = (stored: StoredConversation, actor: Actor): Conversation =>
  actor.kind !== 'customer' ? stored.conversation : stored.forCustomer()

// Looked up one by one and not joined: it takes Postgres longer to find an order for joins than to read a page.
export const columns = (sql: Sql | Tx) => sql`
  c.id, c.workspace_id, c.customer_id, c.kind, c.channel, c.subject, c.status, c.priority, c.snoozed_until, c.closes_at,
  c.topic_id, c.tag_ids, c.team_id, c.claimed_at, c.is_internal, c.linked_ids, c.object_ids, c.mentions, c.archived_at, c.seq, c.public_seq, c.last_message, c.last_message_at, c.waiting_since, c.respond_by, c.created_at,
  (select json_build_object('id', u.id, 'externalId', u.external_id, 'name', u.name, 'email', u.email)
    from customers u where u.id = c.customer_id) as customer,
  (select agent_summary(a) from agents a where a.id = c.assignee_id) as assignee,
  (select json_build_object('score', y.score, 'factors', y.factors) from urgencies y
    where y.conversation_id = c.id and c.respond_by is not null) as urgency,
  coalesce((
    select json_agg(json_build_object(
      'reader', json_build_object('kind', r.reader_kind, 'id', r.reader_id),
      'seq', r.seq, 'publicSeq', r.public_seq, 'deliveredSeq', r.delivered_seq,
      'deliveredPublicSeq', r.delivered_public_seq, 'at', r.read_at, 'publicAt', r.public_read_at) order by r.reader_id)
    from read_positions r where r.conversation_id = c.id
  ), '[]') as reads`

/** Several conversations by id, whoever may see them; the caller checks that. */
export async function listByIds(
  sql: Sql | Tx,
  ids: readonly string[],
): Promise<StoredConversation[]> {
  if (ids.length === 0) return []
  const rows = await sql<ConversationRow[]>`
    select ${columns(sql)} from conversations c
    where c.id = any(${ids as string[]}) and c.deleted_at is null`
  return rows.map(toStored)
}

/** The conversation if this actor may know of it; `not_found` otherwise. */
export async function getStored(
  sql: Sql | Tx,
  actor: Actor | SystemActor,
  id: string,
): Promise<StoredConversation> {
  // Not `any` of one id: Postgres would find a plan for one cheaper than the one it keeps for several, and make it again
  // each time, which takes twice as long as the rest.
  const [row] = await sql<ConversationRow[]>`
    select ${columns(sql)} from conversations c where c.id = ${id} and c.deleted_at is null`
  const stored = row && toStored(row)
  if (stored === undefined || !isVisible(actor, stored)) throw problem('not_found')
  return stored
}

export async function getConversation(
  sql: Sql | Tx,
  actor: Actor,
  id: string,
): Promise<Conversation> {
  return forActor(await getStored(sql, actor, id), actor)
}

/** In the words of the index of those few in which somebody is. */
export const isMentioned = (sql: Sql, agentId: string) =>
  sql`c.mentions <> '[]' and c.mentions @> ${jsonb(sql, [{ agentId }])}`

type Sort = ConversationListQuery['sort']

const keyColumns: Record<Sort, string> = {
  newest: 'last_message_at',
  oldest: 'last_message_at',
  waiting: 'waiting_since',
  urgency: 'respond_by',
}

// How urgent they are is not for customers to see, not even by the order.
const sortFor = (actor: Actor, sort: Sort): Sort =>
  actor.kind === 'customer' && sort === 'urgency' ? 'waiting' : sort

function positionOf({ conversation, lastMessageAt }: StoredConversation, sort: Sort) {
  if (sort === 'waiting') return conversation.waitingSince
  return sort === 'urgency'
    ? (conversation.urgency?.respondBy ?? null)
    : lastMessageAt.toISOString()
}

/** A page of the conversations that this actor may see. */
export async function listConversations(sql: Sql, actor: Actor, query: ConversationListQuery) {
  if (actor.kind === 'customer' && actor.id === null) return { items: [], nextCursor: null }
  const cursor = decodeCursor(query.cursor)
  const sort = sortFor(actor, query.sort)
  // What has a tag stands by time in a table of its own.
  const tag = actor.kind === 'customer' ? undefined : query.tag
  const isOfTag = tag !== undefined && keyColumns[sort] === 'last_message_at'
  const key = sql(`${isOfTag ? 't' : 'c'}.${keyColumns[sort]}`)
  const id = sql(isOfTag ? 't.conversation_id' : 'c.id')
  const isAscending = sort !== 'newest'
  const assigneeId = query.assignee === 'me' ? actor.id : query.assignee
  const rows = await sql<ConversationRow[]>`
    select ${columns(sql)}
    from ${isOfTag ? sql`conversation_tags t join conversations c on c.id = t.conversation_id` : sql`conversations c`}
    where c.workspace_id = ${actor.workspaceId} and c.deleted_at is null
      ${
        actor.kind === 'customer'
          ? sql`and c.customer_id = ${actor.id} and not c.is_internal`
          : query.archived
            ? sql`and c.archived_at is not null`
            : sql`and c.archived_at is null`
      }
      ${query.customer ? sql`and c.customer_id = ${query.customer}` : sql``}
      ${query.status ? statusFilter(sql, actor, query.status) : sql``}
      ${assigneeId === 'none' ? sql`and c.assignee_id is null` : assigneeId ? sql`and c.assignee_id = ${assigneeId}` : sql``}
      ${query.team && actor.kind !== 'customer' ? sql`and c.team_id = ${query.team}` : sql``}
      ${query.topic ? sql`and c.topic_id = ${query.topic}` : sql``}
      ${isOfTag ? sql`and t.tag_id = ${tag}` : tag ? sql`and c.tag_ids @> ${[tag]}` : sql``}
      ${query.object && actor.kind !== 'customer' ? sql`and c.object_ids @> ${[query.object]}` : sql``}
      ${query.channel ? sql`and c.channel = any(${query.channel})` : sql``}
      ${query.priority && actor.kind !== 'customer' ? sql`and c.priority = any(${query.priority})` : sql``}
      ${query.mentioned && actor.kind === 'agent' ? sql`and ${isMentioned(sql, actor.id)}` : sql``}
      ${sort === 'waiting' || sort === 'urgency' ? sql`and ${key} is not null` : sql``}
      ${cursor ? after(sql, [key, id], isAscending, cursor) : sql``}
    order by ${key} ${isAscending ? sql`asc` : sql`desc`}, ${id} ${isAscending ? sql`asc` : sql`desc`}
    limit ${query.limit + 1}`
  const page = toPage(rows.map(toStored), query.limit, (stored) => [
    positionOf(stored, sort),
    stored.conversation.id,
  ])
  return { ...page, items: page.items.map((stored) => forActor(stored, actor)) }
}

// A customer knows two statuses; asking for `open` means everything that is not resolved.
function statusFilter(sql: Sql, actor: Actor, wanted: readonly Conversation['status'][]) {
  if (actor.kind !== 'customer') {
    return wanted.length === 1
      ? sql`and c.status = ${wanted[0]!}`
      : sql`and c.status = any(${wanted as string[]})`
  }
  const open = wanted.includes('open')
  const resolved = wanted.includes('resolved')
  if (open && resolved) return sql``
  return open
    ? sql`and c.status <> 'resolved'`
    : resolved
      ? sql`and c.status = 'resolved'`
      : sql`and false`
}

function after(
  sql: Sql,
  [key, id]: [Helper<string>, Helper<string>],
  isAscending: boolean,
  [value, lastId]: CursorKey,
) {
  const at = new Date(value ?? Number.NaN)
  if (Number.isNaN(at.getTime()))
    throw problem('validation_failed', { detail: 'The cursor is of another list' })
  return isAscending
    ? sql`and (${key}, ${id}) > (${at}, ${lastId})`
    : sql`and (${key}, ${id}) < (${at}, ${lastId})`
}
