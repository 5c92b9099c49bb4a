// Changing conversations in Postgres: every change happens under the row lock and leaves its events in the log,
// in one transaction. Publish the returned events after that, never before: only then are they committed.

import type { AgentSummary } from '../agents/schema.ts'
import { deleteAttachments } from '../attachments/store.ts'
import { authorOf } from '../author.ts'
import { requestRating } from '../csat/store.ts'
import type { MessageForm } from '../forms/schema.ts'
import { deleteAnswers } from '../idempotency/store.ts'
import { newId } from '../ids.ts'
import type { ConversationChanges } from '../log/schema.ts'
import { insertEvents, isPublicChange, type LogEvent, type PublicPosition } from '../log/store.ts'
import type { Activity, Author, Message } from '../messages/schema.ts'
import type { NumberedMessage } from '../messages/store.ts'
import { insertMessages, insertNumbered } from '../messages/write-store.ts'
import type { Sql, Tx } from '../platform/postgres.ts'
import type { Actor, CustomerActor, SystemActor } from '../policy.ts'
import { problem } from '../problem.ts'
import type {
  Conversation,
  ConversationCreate,
  ConversationUpdate,
  LastMessage,
  ReadPosition,
} from './schema.ts'
import { getStored, listByIds, type StoredConversation } from './store.ts'

/** What a change works on: the locked conversation, and the events that it has made so far. */
export type LockedConversation = StoredConversation & {
  tx: Tx
  /** Numbers the event and keeps it for the log. `isPublic` gives it a number on the customer's side too. */
  append(
    event: { type: 'conversation.updated'; changes: ConversationChanges },
    isPublic: boolean,
  ): void
  appendRead(read: ReadPosition, publicRead: PublicPosition, isPublic: boolean): void
  appendActivity(input: {
    activity: Activity
    text: string
    author: Author
    isPublic: boolean
  }): void
  /** What has become of a message; `last` when another one, or none, is now shown in lists. Its seq in the log. */
  appendMessageUpdated(
    changed: NumberedMessage,
    last: (LastMessage & { publicSeq: number | null }) | null | undefined,
  ): number
  /** A note, or a copy of a message: what it says about the conversation is the caller's business. Its seq. */
  appendMessage(content: MessageContent): number
}

type MessageContent = Omit<Message, 'id' | 'conversationId' | 'seq'>

type Change = (locked: LockedConversation) => Promise<void>
export type Changed = { stored: StoredConversation; events: LogEvent[] }

/** Locks the conversation, lets `change` work on it and writes the events that it appended, in one transaction. */
export const changeConversation = (
  sql: Sql,
  actor: Actor | SystemActor,
  id: string,
  change: Change,
): Promise<Changed> => sql.begin((tx) => changeWithin(tx, actor, id, change))

/** The same inside a transaction of the caller. */
export async function changeWithin(
  tx: Tx,
  actor: Actor | SystemActor,
  id: string,
  change: Change,
): Promise<Changed> {
  await lockConversation(tx, actor, id)
  const before = await getStored(tx, actor, id)
  const events: LogEvent[] = []
  const messages: NumberedMessage[] = []
  await change(toLocked(tx, before, events, messages))
  if (events.length === 0) return { stored: before, events }
  await insertEvents(tx, events)
  await insertNumbered(tx, before.workspaceId, messages)
  const seq = before.conversation.seq + events.length
  const publicSeq = before.publicSeq + events.filter((logged) => logged.publicSeq !== null).length
  await tx`update conversations set seq = ${seq}, public_seq = ${publicSeq} where id = ${id}`
  const [after] = await listByIds(tx, [id])
  return { stored: after ?? before, events }
}

/** Until the end of the transaction nobody else changes this conversation. */
export async function lockConversation(
  tx: Tx,
  actor: Actor | SystemActor,
  id: string,
): Promise<void> {
  const [lock] = await tx`
    select 1 from conversations where id = ${id} and workspace_id = ${actor.workspaceId} for update`
  if (lock === undefined) throw problem('not_found')
}

function toLocked(
  tx: Tx,
  stored: StoredConversation,
  events: LogEvent[],
  messages: NumberedMessage[],
): LockedConversation {
  const at = new Date().toISOString()
  const conversationId = stored.conversation.id
  let seq = stored.conversation.seq
  let publicSeq = stored.publicSeq
  const number = (isPublic: boolean) => ({
    seq: ++seq,
    publicSeq: isPublic && !stored.isInternal ? ++publicSeq : null,
  })
  const { workspaceId, customerId } = stored
  const push = (logged: Omit<LogEvent, 'workspaceId' | 'customerId'>) =>
    void events.push({ workspaceId, customerId, ...logged })
  function appendMessage(content: MessageContent, id = newId('message')): number {
    const numbers = number(content.visibility === 'public')
    const message: Message = { id, conversationId, seq: numbers.seq, ...content }
    messages.push({ message, publicSeq: numbers.publicSeq })
    const event = {
      type: 'message.created' as const,
      conversationId,
      seq: numbers.seq,
      at,
      message,
    }
    push({ publicSeq: numbers.publicSeq, event })
    return numbers.seq
  }
  return {
    ...stored,
    tx,
    appendMessage: (content) => appendMessage(content),
    append(event, isPublic) {
      const numbers = number(isPublic)
      push({
        publicSeq: numbers.publicSeq,
        event: { ...event, conversationId, seq: numbers.seq, at },
      })
    },
    appendRead(read, publicRead, isPublic) {
      const numbers = number(isPublic)
      const event = {
        type: 'conversation.read' as const,
        conversationId,
        seq: numbers.seq,
        at,
        read,
      }
      push({ publicSeq: numbers.publicSeq, publicRead, event })
    },
    appendMessageUpdated({ message, publicSeq: place }, last) {
      const numbers = number(message.visibility === 'public')
      const { publicSeq: lastPlace = null, ...lastMessage } = last ?? {}
      const changes =
        last === undefined ? {} : { lastMessage: last && (lastMessage as LastMessage) }
      push({
        publicSeq: numbers.publicSeq,
        publicPlaces: { message: place, lastMessage: lastPlace },
        event: {
          ...{ type: 'message.updated', conversationId, seq: numbers.seq, at },
          ...{ message, changes },
        },
      })
      return numbers.seq
    },
    appendActivity({ activity, text, author, isPublic }) {
      const id = newId('message')
      const visibility = isPublic && !stored.isInternal ? 'public' : 'internal'
      const what = { clientId: id, type: 'activity', visibility, text, activity } as const
      appendMessage({ ...what, author, createdAt: at }, id)
    },
  }
}

/** Writes changed fields to the row and appends the event that says so. Nothing changed: nothing happens. */
export async function writeChanges(
  locked: LockedConversation,
  given: Omit<ConversationChanges, 'mentions'>,
  isPublic: boolean,
): Promise<void> {
  if (Object.keys(given).length === 0) return
  const changes = withUrgency(locked.conversation, given)
  const { customer: _customer, lastMessage: _last, assignee, urgency, ...fields } = changes
  const row: Record<string, string | string[] | null> = {}
  for (const [name, value] of Object.entries(fields))
    row[columnOf[name as keyof typeof columnOf]] = value
  if (assignee !== undefined) row.assignee_id = assignee?.id ?? null
  if (urgency !== undefined) row.respond_by = urgency?.respondBy ?? null
  await locked.tx`update conversations set ${locked.tx(row)} where id = ${locked.conversation.id}`
  locked.append({ type: 'conversation.updated', changes }, isPublic)
}

// Where nobody waits any more, nothing is urgent.
const withUrgency = <T extends ConversationChanges>(before: Conversation, changes: T): T =>
  changes.waitingSince === null && before.urgency !== null ? { ...changes, urgency: null } : changes

const columnOf = {
  kind: 'kind',
  subject: 'subject',
  status: 'status',
  priority: 'priority',
  snoozedUntil: 'snoozed_until',
  closesAt: 'closes_at',
  topicId: 'topic_id',
  tagIds: 'tag_ids',
  waitingSince: 'waiting_since',
  claimedAt: 'claimed_at',
  teamId: 'team_id',
  linkedIds: 'linked_ids',
  objectIds: 'object_ids',
  archivedAt: 'archived_at',
} as const

/** The part of an update that changes something, in wire form. */
export function differences(before: Conversation, update: ConversationUpdate): ConversationChanges {
  const changes: ConversationChanges = {}
  if (update.subject !== undefined && update.subject !== before.subject)
    changes.subject = update.subject
  if (update.kind !== undefined && update.kind !== before.kind) changes.kind = update.kind
  if (update.priority !== undefined && update.priority !== before.priority)
    changes.priority = update.priority
  if (update.topicId !== undefined && update.topicId !== before.topicId)
    changes.topicId = update.topicId
  if (update.tagIds !== undefined) {
    const tagIds = [...new Set(update.tagIds)]
    if (tagIds.join() !== before.tagIds.join()) changes.tagIds = tagIds
  }
  if (update.status !== undefined && update.status !== before.status) changes.status = update.status
  const snoozedUntil = update.status === 'snoozed' ? update.snoozedUntil : null
  if (update.status !== undefined && snoozedUntil !== before.snoozedUntil) {
    changes.snoozedUntil = snoozedUntil ?? null
  }
  if (update.status !== undefined && before.closesAt !== null) changes.closesAt = null
  return changes
}

/** Refuses topics and tags that are not of this workspace. */
export async function assertLabels(
  tx: Sql | Tx,
  workspaceId: string,
  labels: { topicId?: string | null; tagIds?: readonly string[] },
): Promise<void> {
  if (labels.topicId) {
    const [topic] = await tx`
      select 1 from topics where id = ${labels.topicId} and workspace_id = ${workspaceId}`
    if (topic === undefined)
      throw problem('not_found', { detail: 'There is no topic with this id' })
  }
  if (labels.tagIds && labels.tagIds.length > 0) {
    const [found] = await tx<{ count: number }[]>`
      select count(*)::int as count from tags
      where id = any(${labels.tagIds as string[]}) and workspace_id = ${workspaceId}`
    if (found!.count !== new Set(labels.tagIds).size) {
      throw problem('not_found', { detail: 'There is no tag with one of these ids' })
    }
  }
}

/** Sets the status, with the activity line that people read. */
export async function setStatus(
  locked: LockedConversation,
  author: Author,
  status: 'open' | 'resolved',
): Promise<void> {
  const before = locked.conversation
  if (before.status === status) return
  const changes: ConversationChanges = {
    ...{ status, waitingSince: null, snoozedUntil: null, closesAt: null },
  }
  if (before.waitingSince === null || status === 'open') delete changes.waitingSince
  if (before.snoozedUntil === null) delete changes.snoozedUntil
  if (before.closesAt === null) delete changes.closesAt
  await writeChanges(locked, changes, isPublicChange(before.status, changes))
  if (status === 'resolved') await requestRating(locked.tx, locked.workspaceId, before.id)
  const code = status === 'resolved' ? 'resolved' : 'reopened'
  if (code === 'reopened' && before.status !== 'resolved') return
  const who = author.name ?? (author.kind === 'customer' ? 'The customer' : 'Someone')
  locked.appendActivity({
    activity: { code, subject: null },
    text: `${who} ${code} the conversation`,
    author,
    isPublic: true,
  })
}

/** Takes the conversation out of the lists of agents, or back into them. */
export async function setArchived(locked: LockedConversation, isArchived: boolean): Promise<void> {
  if ((locked.conversation.archivedAt !== null) === isArchived) return
  await writeChanges(locked, { archivedAt: isArchived ? new Date().toISOString() : null }, false)
}

/**
 * Hands the conversation to an agent, or to nobody, with the activity line that colleagues read. Claimed, it goes back
 * to the queue when the agent leaves; given, it stays.
 */
export async function assignTo(
  locked: LockedConversation,
  author: Author,
  assignee: AgentSummary | null,
  how: 'claimed' | 'given' = 'given',
): Promise<void> {
  const { assignee: before, claimedAt: claimedBefore } = locked.conversation
  const isSame = before?.id === assignee?.id
  if (isSame && (how === 'claimed' || claimedBefore === null)) return
  const claimedAt = assignee !== null && how === 'claimed' ? new Date().toISOString() : null
  const changes: ConversationChanges = claimedAt === claimedBefore ? {} : { claimedAt }
  if (!isSame)
    changes.assignee = assignee && { id: assignee.id, name: assignee.name, title: assignee.title }
  await writeChanges(locked, changes, !isSame)
  if (isSame) return
  locked.appendActivity({
    activity: {
      code: assignee === null ? 'unassigned' : 'assigned',
      subject: (assignee ?? before)?.name ?? null,
    },
    text: textOfAssignment(author, before, assignee),
    author,
    isPublic: false,
  })
}

function textOfAssignment(
  author: Author,
  before: AgentSummary | null,
  after: AgentSummary | null,
): string {
  const who = author.name ?? 'Deskbell'
  if (after?.id === author.id) return `${who} took the conversation`
  if (after !== null) return `${who} assigned the conversation to ${after.name}`
  if (before?.id === author.id) return `${who} put the conversation back`
  return `${who} took the conversation off ${before?.name}`
}

/** Puts the conversation before a team, or before everybody. */
export async function moveToTeam(
  locked: LockedConversation,
  author: Author,
  team: { id: string; name: string } | null,
): Promise<void> {
  if (locked.conversation.teamId === (team?.id ?? null)) return
  await writeChanges(locked, { teamId: team?.id ?? null }, false)
  const who = author.name ?? 'Deskbell'
  locked.appendActivity({
    activity: { code: 'moved', subject: team?.name ?? null },
    text: team
      ? `${who} moved the conversation to ${team.name}`
      : `${who} moved the conversation out of its team`,
    author,
    isPublic: false,
  })
}

/** Moves a reader's position forward, never back: `read` what was shown to them, `delivered` what their device has. */
export async function movePosition(
  locked: LockedConversation,
  reader: ReadPosition['reader'],
  how: 'read' | 'delivered',
  seq: number,
): Promise<void> {
  const { tx, conversation } = locked
  const target = await mapSeq(
    tx,
    conversation.id,
    reader.kind === 'agent' ? { seq: Math.min(seq, conversation.seq) } : { publicSeq: seq },
  )
  const [before = nowhere] = await tx<Position[]>`
    select seq, public_seq, delivered_seq, delivered_public_seq from read_positions
    where conversation_id = ${conversation.id} and reader_id = ${reader.id}`
  const after = furthest(before, {
    seq: how === 'read' ? target.seq : 0,
    public_seq: how === 'read' ? target.publicSeq : 0,
    delivered_seq: target.seq,
    delivered_public_seq: target.publicSeq,
  })
  if (after.seq === before.seq && after.delivered_seq === before.delivered_seq) return
  const at = new Date().toISOString()
  const isPublic =
    after.public_seq > before.public_seq || after.delivered_public_seq > before.delivered_public_seq
  await tx`
    insert into read_positions ${tx({
      ...{ conversation_id: conversation.id, workspace_id: locked.workspaceId },
      ...{ reader_kind: reader.kind, reader_id: reader.id, read_at: at, public_read_at: at },
      ...after,
    })}
    on conflict (conversation_id, reader_id) do update set
      seq = excluded.seq, public_seq = excluded.public_seq, delivered_seq = excluded.delivered_seq,
      delivered_public_seq = excluded.delivered_public_seq, read_at = excluded.read_at,
      public_read_at = case when ${isPublic} then excluded.public_read_at else read_positions.public_read_at end`
  locked.appendRead(
    { reader, seq: after.seq, deliveredSeq: after.delivered_seq, at },
    { seq: after.public_seq, deliveredSeq: after.delivered_public_seq },
    isPublic,
  )
}

type Position = Record<'seq' | 'public_seq' | 'delivered_seq' | 'delivered_public_seq', number>

const nowhere: Position = { seq: 0, public_seq: 0, delivered_seq: 0, delivered_public_seq: 0 }

const furthest = (one: Position, other: Position): Position => ({
  seq: Math.max(one.seq, other.seq),
  public_seq: Math.max(one.public_seq, other.public_seq),
  delivered_seq: Math.max(one.delivered_seq, other.delivered_seq),
  delivered_public_seq: Math.max(one.delivered_public_seq, other.delivered_public_seq),
})

/** The highest public seq at or below a seq, and the other way round: the two numberings side by side. */
export async function mapSeq(
  tx: Tx,
  conversationId: string,
  position: { seq: number } | { publicSeq: number },
): Promise<{ seq: number; publicSeq: number }> {
  const [row] =
    'seq' in position
      ? await tx<{ seq: number; public_seq: number }[]>`
          select ${position.seq}::bigint as seq, public_seq from events
          where conversation_id = ${conversationId} and seq <= ${position.seq} and public_seq is not null
          order by events.seq desc limit 1`
      : await tx<{ seq: number; public_seq: number }[]>`
          select seq, public_seq from events
          where conversation_id = ${conversationId} and public_seq <= ${position.publicSeq}
          order by public_seq desc limit 1`
  return { seq: row?.seq ?? 0, publicSeq: row?.public_seq ?? 0 }
}

export type NewConversation = {
  workspaceId: string
  /** Undefined: the oldest inbox of the workspace. */
  inboxId?: string
  customerId: string
  /** With the clientId it makes the conversation unique: an agent, a customer session, or an import. */
  createdBy: string
  channel: Conversation['channel']
  first: { author: Author; create: ConversationCreate['message']; form?: MessageForm | undefined }
  at: Date
  /** Between agents: whoever takes it is waited for from the beginning, and rules do not touch it. */
  internal?: { teamId: string; linkedIds: string[] }
} & Pick<ConversationCreate, 'clientId' | 'kind' | 'subject' | 'topicId'>

/** Inserts a conversation with its first message; undefined when this creator has used the clientId before. */
export async function insertConversation(
  tx: Tx,
  input: NewConversation,
): Promise<{ conversationId: string; events: LogEvent[] } | undefined> {
  const { workspaceId, customerId, at, internal } = input
  const id = newId('conversation')
  const publicSeq = internal ? null : 1
  const inserted = await tx`
    insert into conversations (id, workspace_id, inbox_id, customer_id, created_by, client_id, kind, channel, subject,
                               topic_id, seq, public_seq, last_message_at, created_at,
                               is_internal, is_routed, team_id, linked_ids, waiting_since)
    select ${id}, ${workspaceId}, i.id, ${customerId}, ${input.createdBy}, ${input.clientId}, ${input.kind},
           ${input.channel}, ${input.subject ?? null}, ${input.topicId ?? null}, 1, ${publicSeq ?? 0}, ${at}, ${at},
           ${internal !== undefined}, ${internal !== undefined}, ${internal?.teamId ?? null},
           ${internal?.linkedIds ?? []}, ${internal ? at : null}
    from inboxes i
    where i.workspace_id = ${workspaceId} ${input.inboxId === undefined ? tx`` : tx`and i.id = ${input.inboxId}`}
    order by i.id limit 1
    on conflict (workspace_id, created_by, client_id) do nothing`
  if (inserted.count === 0) return undefined
  const [fresh] = await listByIds(tx, [id])
  const created: LogEvent = {
    workspaceId,
    customerId,
    publicSeq,
    event: {
      type: 'conversation.created',
      conversationId: id,
      seq: 1,
      at: at.toISOString(),
      conversation: fresh!.conversation,
    },
  }
  await insertEvents(tx, [created])
  const { outcomes, events } = await insertMessages(tx, [
    { workspaceId, conversationId: id, ...input.first, writtenAt: at },
  ])
  if (outcomes[0] instanceof Error) throw outcomes[0]
  return { conversationId: id, events: [created, ...events] }
}

/**
 * Begins a conversation for an actor, once per clientId. A customer session without a customer gets one here:
 * this is the only place where a visitor becomes a customer.
 */
export async function createConversation(
  tx: Tx,
  actor: Actor,
  input: ConversationCreate,
  /** Filled in before the first message. */
  form?: MessageForm,
): Promise<{
  conversationId: string
  customerId: string
  isDuplicate: boolean
  events: LogEvent[]
}> {
  const isStaff = actor.kind !== 'customer'
  const customerId = isStaff
    ? await getCustomerOfWorkspace(tx, actor.workspaceId, input.customerId)
    : await ensureCustomer(tx, actor)
  await assertLabels(tx, actor.workspaceId, { topicId: input.topicId ?? null })
  const author = authorOf(actor, { id: customerId, name: null })
  const createdBy = isStaff ? actor.id : actor.sessionId
  const { clientId, kind, subject, topicId } = input
  const inserted = await insertConversation(tx, {
    workspaceId: actor.workspaceId,
    ...(isStaff ? {} : { inboxId: actor.inboxId }),
    customerId,
    createdBy,
    channel: isStaff ? 'api' : 'web',
    first: { author, create: input.message, form },
    at: new Date(),
    clientId,
    kind,
    subject,
    topicId,
  })
  if (inserted !== undefined) return { ...inserted, customerId, isDuplicate: false }
  const conversationId = await getEarlier(tx, actor, createdBy, customerId, input)
  return { conversationId, customerId, isDuplicate: true, events: [] }
}

/** Whether this session has used the clientId before. */
export async function hasBegun(tx: Tx, actor: CustomerActor, clientId: string): Promise<boolean> {
  const [earlier] = await tx`
    select 1 from conversations
    where workspace_id = ${actor.workspaceId} and created_by = ${actor.sessionId} and client_id = ${clientId}`
  return earlier !== undefined
}

// The same clientId again: the same conversation, if it began with the same message.
async function getEarlier(
  tx: Tx,
  actor: Actor,
  createdBy: string,
  customerId: string,
  input: ConversationCreate,
): Promise<string> {
  const [earlier] = await tx<
    { id: string; client_id: string; text: string; customer_id: string; is_changed: boolean }[]
  >`
    select c.id, m.client_id, m.text, c.customer_id,
      coalesce(m.edited_at, m.unsent_at) is not null as is_changed
    from conversations c join messages m on m.conversation_id = c.id and m.seq = 2
    where c.workspace_id = ${actor.workspaceId} and c.created_by = ${createdBy} and c.client_id = ${input.clientId}
      and c.deleted_at is null`
  if (earlier === undefined) throw problem('not_found')
  const isSame =
    earlier.client_id === input.message.clientId &&
    (earlier.is_changed || earlier.text === input.message.text) &&
    earlier.customer_id === customerId
  if (!isSame) throw problem('client_id_reused')
  return earlier.id
}

async function getCustomerOfWorkspace(
  tx: Tx,
  workspaceId: string,
  id: string | undefined,
): Promise<string> {
  if (id === undefined) {
    throw problem('validation_failed', {
      errors: [{ field: '/customerId', message: 'is required for agents' }],
    })
  }
  // Locked against being merged or erased meanwhile.
  const [row] = await tx`
    select 1 from customers
    where id = ${id} and workspace_id = ${workspaceId} and merged_into_id is null and erased_at is null
    for key share`
  if (row === undefined) throw problem('not_found', { detail: 'There is no customer with this id' })
  return id
}

// The session's row lock makes two first messages at the same moment one customer.
export async function ensureCustomer(tx: Tx, actor: CustomerActor): Promise<string> {
  const [session] = await tx<{ customer_id: string | null }[]>`
    select customer_id from customer_sessions
    where id = ${actor.sessionId} and workspace_id = ${actor.workspaceId} for update`
  if (session === undefined) throw problem('unauthenticated')
  if (session.customer_id !== null) return session.customer_id
  const id = newId('customer')
  const now = new Date()
  await tx`
    insert into customers (id, workspace_id, first_seen_at, last_seen_at, created_at, updated_at)
    values (${id}, ${actor.workspaceId}, ${now}, ${now}, ${now}, ${now})`
  await tx`update customer_sessions set customer_id = ${id} where id = ${actor.sessionId}`
  // What they did on the site before is theirs.
  await tx`
    update customer_events set customer_id = ${id}, session_id = null
    where workspace_id = ${actor.workspaceId} and session_id = ${actor.sessionId} and customer_id is null`
  return id
}

/** Appends the same change to the logs of many conversations, e.g. a customer's new name. All public. */
export async function appendToMany(
  tx: Tx,
  ids: readonly string[],
  changes: ConversationChanges,
): Promise<LogEvent[]> {
  if (ids.length === 0) return []
  const at = new Date().toISOString()
  const rows = await tx<
    {
      id: string
      workspace_id: string
      customer_id: string
      is_internal: boolean
      seq: number
      public_seq: number
    }[]
  >`
    update conversations c set seq = c.seq + 1, public_seq = c.public_seq + (not c.is_internal)::int
    from (select id from conversations where id = any(${ids as string[]}) and deleted_at is null order by id for update) l
    where c.id = l.id
    returning c.id, c.workspace_id, c.customer_id, c.is_internal, c.seq, c.public_seq`
  const events = rows.map(
    (row): LogEvent => ({
      workspaceId: row.workspace_id,
      customerId: row.customer_id,
      publicSeq: row.is_internal ? null : row.public_seq,
      event: { type: 'conversation.updated', conversationId: row.id, seq: row.seq, at, changes },
    }),
  )
  await insertEvents(tx, events)
  return events
}

/** Ids of the conversations that show this customer, or this assignee. */
export async function listIdsShowing(
  tx: Tx,
  workspaceId: string,
  who: { customerId: string } | { assigneeId: string },
): Promise<string[]> {
  const condition =
    'customerId' in who ? tx`customer_id = ${who.customerId}` : tx`assignee_id = ${who.assigneeId}`
  const rows = await tx<{ id: string }[]>`
    select id from conversations where workspace_id = ${workspaceId} and ${condition} and deleted_at is null`
  return rows.map((row) => row.id)
}

/** Nobody has what this agent had, resolved conversations aside: those keep who resolved them. */
export async function releaseAllOf(
  tx: Tx,
  workspaceId: string,
  agentId: string,
): Promise<LogEvent[]> {
  const rows = await tx<{ id: string }[]>`
    select id from conversations
    where workspace_id = ${workspaceId} and assignee_id = ${agentId} and status <> 'resolved' and deleted_at is null
    order by id for update`
  const ids = rows.map((row) => row.id)
  await tx`update conversations set assignee_id = null, claimed_at = null where id = any(${ids})`
  return await appendToMany(tx, ids, { assignee: null, claimedAt: null })
}

/** Erases the messages and the log, and leaves one event that says so. */
export async function eraseConversation(tx: Tx, actor: Actor, id: string): Promise<LogEvent[]> {
  const { events } = await eraseConversations(tx, actor.workspaceId, [id])
  if (events.length === 0) throw problem('not_found')
  await deleteAnswers(tx, actor.workspaceId, { about: [id] })
  return events
}

export type ErasedCounts = Record<
  'conversations' | 'messages' | 'events' | 'readPositions' | 'attachments',
  number
>

/** The same for several; those that are deleted already are left out. The caller forgets kept answers. */
export async function eraseConversations(
  tx: Tx,
  workspaceId: string,
  ids: readonly string[],
): Promise<{ events: LogEvent[]; counts: ErasedCounts }> {
  const rows = await tx<
    {
      id: string
      customer_id: string
      is_internal: boolean
      seq: number
      public_seq: number
    }[]
  >`
    select id, customer_id, is_internal, seq, public_seq from conversations
    where id = any(${ids as string[]}) and workspace_id = ${workspaceId} and deleted_at is null
    order by id for update`
  const now = new Date()
  const found = rows.map((row) => row.id)
  const attachments = await deleteAttachments(tx, workspaceId, { conversationIds: found })
  const messages = await tx`delete from messages where conversation_id = any(${found})`
  const logged = await tx`delete from events where conversation_id = any(${found})`
  const positions = await tx`delete from read_positions where conversation_id = any(${found})`
  await tx`delete from drafts where conversation_id = any(${found})`
  await tx`delete from rating_requests where conversation_id = any(${found})`
  await tx`delete from ratings where conversation_id = any(${found})`
  await tx`delete from form_drafts where conversation_id = any(${found})`
  await tx`delete from urgencies where conversation_id = any(${found})`
  await tx`
    update conversations set deleted_at = ${now}, closes_at = null, subject = null, last_message = null, tag_ids = '{}',
      linked_ids = '{}', object_ids = '{}', mentions = '[]', seq = seq + 1, public_seq = public_seq + (not is_internal)::int
    where id = any(${found})`
  const events = rows.map(
    (row): LogEvent => ({
      workspaceId,
      customerId: row.customer_id,
      publicSeq: row.is_internal ? null : row.public_seq + 1,
      event: {
        type: 'conversation.deleted',
        conversationId: row.id,
        seq: row.seq + 1,
        at: now.toISOString(),
      },
    }),
  )
  await insertEvents(tx, events)
  const counts = {
    attachments,
    conversations: found.length,
    messages: messages.count,
    events: logged.count,
    readPositions: positions.count,
  }
  return { events, counts }
}

/** Snoozed conversations whose time has come, of every workspace. */
export async function listDueSnoozes(sql: Sql): Promise<{ id: string; workspaceId: string }[]> {
  return await sql<{ id: string; workspaceId: string }[]>`
    select id, workspace_id as "workspaceId" from conversations
    where status = 'snoozed' and snoozed_until <= now() and deleted_at is null
    order by snoozed_until limit 100`
}

/** Conversations that end by themselves and whose time has come, of every workspace. */
export async function listDueClosings(sql: Sql): Promise<{ id: string; workspaceId: string }[]> {
  return await sql<{ id: string; workspaceId: string }[]>`
    select id, workspace_id as "workspaceId" from conversations
    where closes_at <= now() and deleted_at is null
    order by closes_at limit 100`
}
