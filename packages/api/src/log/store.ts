// The log of a conversation: appending events under its row lock, reading them back, and turning the stored
// (agent's) form into the customer's. Nobody else writes the tables `events` or numbers a sequence.
import type { Conversation, ReadPosition } from '../conversations/schema.ts'
import type { Message } from '../messages/schema.ts'
import { plain, type Sql, type Tx } from '../platform/postgres.ts'
import type { ConversationChanges, Event } from './schema.ts'

export type PublicPosition = Pick<ReadPosition, 'seq' | 'deliveredSeq'>

/** An event as the log keeps it: numbered for agents, and for the customer too when it is public. */
export type LogEvent = {
  workspaceId: string
  customerId: string
  event: Event
  /** The customer's number for it; null when the customer must not see it. */
  publicSeq: number | null
  /** Only for `conversation.read`: the position in the customer's numbering. */
  publicRead?: PublicPosition
  /** Only for `message.updated`: where the message, and the one that lists show, are in the customer's numbering. */
  publicPlaces?: PublicPlaces
}

export type PublicPlaces = { message: number | null; lastMessage: number | null }

const publicStatus = (status: Conversation['status']): Conversation['status'] =>
  status === 'resolved' ? 'resolved' : 'open'

// As long as the neutral values in toCustomerConversation.
const internalFields = [
  'priority',
  'tagIds',
  'snoozedUntil',
  'claimedAt',
  'teamId',
  'linkedIds',
  'objectIds',
  'mentions',
  'archivedAt',
  'urgency',
] as const satisfies (keyof ConversationChanges)[]

/** The fields of a change that its customer may see; undefined when there are none. */
export function publicChanges(changes: ConversationChanges): ConversationChanges | undefined {
  const visible = { ...changes }
  for (const field of internalFields) delete visible[field]
  if (visible.status !== undefined) visible.status = publicStatus(visible.status)
  return Object.keys(visible).length > 0 ? visible : undefined
}

/** Whether a change of these fields, from this status, shows on the customer's side. */
export function isPublicChange(
  before: Conversation['status'],
  changes: ConversationChanges,
): boolean {
  const visible = publicChanges(changes)
  if (visible === undefined) return false
  const { status, ...others } = visible
  return Object.keys(others).length > 0 || status !== publicStatus(before)
}

/** The conversation as its customer may see it: own numbering, neutral values for what is internal. */
export function toCustomerConversation(
  conversation: Conversation,
  publicSeqs: {
    seq: number
    lastMessage: number | null
    reads: readonly (PublicPosition & { at: string })[]
  },
): Conversation {
  const { lastMessage } = conversation
  return {
    ...conversation,
    status: publicStatus(conversation.status),
    priority: 'normal',
    snoozedUntil: null,
    tagIds: [],
    claimedAt: null,
    teamId: null,
    linkedIds: [],
    objectIds: [],
    mentions: [],
    archivedAt: null,
    urgency: null,
    seq: publicSeqs.seq,
    lastMessage: lastMessage && { ...lastMessage, seq: publicSeqs.lastMessage ?? 0 },
    reads: conversation.reads.map((read, index) => ({ ...read, ...publicSeqs.reads[index] })),
  }
}

const toCustomerMessage = (message: Message, publicSeq: number): Message => ({
  ...message,
  seq: publicSeq,
})

/** The customer's form of an event, or undefined when it is not the customer's business. */
export function toCustomerEvent(logged: LogEvent): Event | undefined {
  const { event, publicSeq } = logged
  if (publicSeq === null) return undefined
  switch (event.type) {
    case 'message.created':
      return { ...event, seq: publicSeq, message: toCustomerMessage(event.message, publicSeq) }
    case 'message.updated': {
      const { message, lastMessage } = logged.publicPlaces ?? { message: null, lastMessage: null }
      const last = event.changes.lastMessage
      return {
        ...{ ...event, seq: publicSeq, message: toCustomerMessage(event.message, message ?? 0) },
        changes: last ? { lastMessage: { ...last, seq: lastMessage ?? 0 } } : event.changes,
      }
    }
    case 'conversation.updated':
      return { ...event, seq: publicSeq, changes: publicChanges(event.changes) ?? {} }
    case 'conversation.read':
      return { ...event, seq: publicSeq, read: { ...event.read, ...logged.publicRead } }
    case 'conversation.created': {
      const seqs = { seq: publicSeq, lastMessage: null, reads: [] }
      return {
        ...event,
        seq: publicSeq,
        conversation: toCustomerConversation(event.conversation, seqs),
      }
    }
    case 'conversation.deleted':
      return { ...event, seq: publicSeq }
  }
}

/**
 * Appends events that are numbered already. The caller holds the lock of every conversation named.
 *
 * `xid` orders events over all conversations. A transaction gets its number before it has every lock, so the later
 * event of a conversation may come from the lower number. It is therefore stored with the number of the transaction
 * that was completed last, if that is higher: the event before it is of that one or an older one, under the same lock.
 */
export async function insertEvents(tx: Tx, logged: readonly LogEvent[]): Promise<void> {
  if (logged.length === 0) return
  await tx`
    insert into events (conversation_id, seq, public_seq, workspace_id, type, payload, created_at, xid)
    select conversation_id, seq, public_seq, workspace_id, type, payload::json, created_at, (
      select greatest(pg_current_xact_id(), (pg_snapshot_xmax(pg_current_snapshot())::text::bigint - 1)::text::xid8)
    ) from unnest(
      ${plain(logged.map((l) => l.event.conversationId))}::text[],
      ${plain(logged.map((l) => l.event.seq))}::bigint[],
      ${plain(logged.map((l) => l.publicSeq))}::bigint[],
      ${plain(logged.map((l) => l.workspaceId))}::text[],
      ${plain(logged.map((l) => l.event.type))}::text[],
      ${logged.map(toPayload)}::text[],
      ${plain(logged.map((l) => l.event.at))}::timestamptz[]
    ) as u (conversation_id, seq, public_seq, workspace_id, type, payload, created_at)`
}

// The envelope has columns of its own; what only one kind of event has is kept with the payload.
function toPayload(logged: LogEvent): string {
  const { type: _t, conversationId: _c, seq: _s, at: _a, ...payload } = logged.event
  const { publicRead, publicPlaces } = logged
  return JSON.stringify({ ...payload, publicRead, publicPlaces })
}

/** What was said of this message before says what it is now: earlier words are nobody's any more. */
export async function redactMessage(tx: Tx, message: Message): Promise<void> {
  await tx`
    update events set payload = jsonb_set(payload::jsonb, '{message}', ${JSON.stringify(message)}::text::jsonb)::json
    where conversation_id = ${message.conversationId} and type in ('message.created', 'message.updated')
      and seq >= ${message.seq} and payload #>> '{message,id}' = ${message.id}`
}

type EventRow = {
  xid: string
  conversation_id: string
  seq: number
  public_seq: number | null
  workspace_id: string
  customer_id: string
  type: string
  payload: Record<string, unknown>
  created_at: Date
}

function toLogEvent(row: EventRow): LogEvent {
  const { publicRead, publicPlaces, ...payload } = row.payload
  return {
    workspaceId: row.workspace_id,
    customerId: row.customer_id,
    publicSeq: row.public_seq,
    ...(publicRead === undefined ? {} : { publicRead: publicRead as PublicPosition }),
    ...(publicPlaces === undefined ? {} : { publicPlaces: publicPlaces as PublicPlaces }),
    event: {
      type: row.type,
      conversationId: row.conversation_id,
      seq: row.seq,
      at: row.created_at.toISOString(),
      ...payload,
    } as Event,
  }
}

const columns = (sql: Sql) => sql`
  e.xid::text, e.conversation_id, e.seq, e.public_seq, e.workspace_id, c.customer_id, e.type, e.payload, e.created_at`

/** Events after `since`, oldest first, numbered the way the reader counts. */
export async function listEvents(
  sql: Sql,
  input: { conversationId: string; since: number; limit: number; reader: 'agent' | 'customer' },
): Promise<LogEvent[]> {
  const column = input.reader === 'agent' ? sql`e.seq` : sql`e.public_seq`
  const rows = await sql<EventRow[]>`
    select ${columns(sql)}
    from events e join conversations c on c.id = e.conversation_id
    where e.conversation_id = ${input.conversationId} and ${column} > ${input.since}
    order by ${column}
    limit ${input.limit}`
  return rows.map(toLogEvent)
}

/** A place in the order of all events of the database: by transaction, and within one by conversation and seq. */
export type LogPosition = { xid: string; conversationId: string; seq: number }

/**
 * Events of all conversations of the workspace, or of this customer's, after a position; each with its own. Only
 * those below every transaction still running: an event that is committed later never lies before one that was given.
 */
export async function listEventsAfter(
  sql: Sql,
  input: { workspaceId: string; customerId?: string; after: LogPosition; limit: number },
): Promise<{ logged: LogEvent; position: LogPosition }[]> {
  const { workspaceId, customerId, after, limit } = input
  const rows = await sql<EventRow[]>`
    select ${columns(sql)}
    from events e join conversations c on c.id = e.conversation_id
    where e.workspace_id = ${workspaceId}
      ${customerId === undefined ? sql`` : sql`and c.workspace_id = ${workspaceId} and c.customer_id = ${customerId} and e.public_seq is not null`}
      and (e.xid, e.conversation_id, e.seq) > (${after.xid}::xid8, ${after.conversationId}, ${after.seq})
      and e.xid < pg_snapshot_xmin(pg_current_snapshot())
    order by e.xid, e.conversation_id, e.seq
    limit ${limit}`
  return rows.map((row) => ({
    logged: toLogEvent(row),
    position: { xid: row.xid, conversationId: row.conversation_id, seq: row.seq },
  }))
}

/** Whose conversations have events at or after a feed cursor; undefined for `limit` events or more. */
export async function listChangedCustomers(
  sql: Sql,
  input: { workspaceId: string; cursor: string; limit: number },
): Promise<Set<string> | undefined> {
  const changed = await listChangedSince(sql, input)
  if (changed === undefined) return undefined
  const rows = await sql<{ id: string }[]>`
    select distinct customer_id as id from conversations where id = any(${[...changed.keys()]})`
  return new Set(rows.map((row) => row.id))
}

/** The last seq of each of these conversations, for a node that wants to know whether it missed something. */
export async function listHeads(sql: Sql, conversationIds: readonly string[]) {
  return await sql<{ id: string; seq: number; publicSeq: number }[]>`
    select id, seq, public_seq as "publicSeq" from conversations where id = any(${conversationIds as string[]})`
}

/**
 * A cursor that stays below every transaction still running, so that nothing committed later lies before it.
 * Compare it as a number; it is a transaction id (xid8).
 */
export async function getFeedCursor(sql: Sql): Promise<string> {
  const [row] = await sql<{ cursor: string }[]>`
    select pg_snapshot_xmin(pg_current_snapshot())::text as cursor`
  return row!.cursor
}

/** The epoch of the log, and the feed cursor now. */
export async function getLogHead(sql: Sql): Promise<{ epoch: string; xid: string }> {
  const [row] = await sql<{ epoch: string; xid: string }[]>`
    select epoch::text, pg_snapshot_xmin(pg_current_snapshot())::text as xid from instance`
  return row!
}

/**
 * The conversations of the workspace with events at or after a feed cursor, each with the seq of its newest; undefined for
 * `limit` events or more, of which some may be missing here.
 */
export async function listChangedSince(
  sql: Sql,
  input: { workspaceId: string; cursor: string; limit: number },
): Promise<Map<string, number> | undefined> {
  const rows = await sql<{ id: string; seq: number; events: number }[]>`
    select conversation_id as id, max(seq) as seq, (sum(count(*)) over ())::int as events from (
      select conversation_id, seq from events
      where workspace_id = ${input.workspaceId} and xid >= ${input.cursor}::xid8
      order by xid limit ${input.limit}
    ) recent group by conversation_id`
  if ((rows[0]?.events ?? 0) >= input.limit) return undefined
  return new Map(rows.map(({ id, seq }) => [id, seq]))
}

/** Ids of conversations with these customers that were begun at or after a feed cursor. */
export async function listBegunSince(
  sql: Sql,
  input: { customerIds: readonly string[]; cursor: string },
): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select e.conversation_id as id from workspaces w
    join events e on e.workspace_id = w.id and e.xid >= ${input.cursor}::xid8 and e.public_seq = 1
    join conversations c on c.id = e.conversation_id
    where c.customer_id = any(${input.customerIds as string[]})`
  return rows.map((row) => row.id)
}

/** Changes whenever the database is restored from a backup. */
export async function getEpoch(sql: Sql): Promise<string> {
  const [row] = await sql<{ epoch: string }[]>`select epoch::text from instance`
  return row!.epoch
}

/**
 * For a restored backup: clients forget their positions, and the events' transaction ids, which may be of another
 * server that had counted further, go before every id of this one.
 */
export async function beginEpoch(sql: Sql): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`update instance set epoch = gen_random_uuid()`
    await tx`
      update events set xid = '0'
      where xid <> '0' and exists (select from events where xid >= pg_current_xact_id())`
  })
}
