// Changing conversations in Postgres: every change happens under the row lock and leaves its events in the log,
// in one transaction. Publish the returned events after that, never before: only then are they committed.

import { newId } from '../ids.ts'
import type { ConversationChanges } from '../log/schema.ts'
import { insertEvents, type LogEvent, type PublicPosition } from '../log/store.ts'
import type { Activity, Author, Message } from '../messages/schema.ts'
import type { NumberedMessage } from '../messages/store.ts'
import { insertNumbered } from '../messages/write-store.ts'
import type { Sql, Tx } from '../platform/postgres.ts'
import type { Actor, SystemActor } from '../policy.ts'
import { problem } from '../problem.ts'
import type { Conversation, ConversationUpdate, LastMessage, ReadPosition } from './schema.ts'
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
