// The filter and the order of the conversation list, the same as the server's, so that a live list needs no refetch.
import type { Reader } from './apply.ts'
import { isComplete } from './complete.ts'
import type { operations } from './schema.d.ts'
import type { Conversation } from './wire.ts'

type WireQuery = NonNullable<operations['conversations.list']['parameters']['query']>

/** What a list shows. `assignee` is an agent's id, `me` or `none`; `waiting` and `urgency` list only those who wait. */
export type ListQuery = Omit<WireQuery, 'cursor'>
export type Sort = NonNullable<WireQuery['sort']>

/** A place in the order: the time that it sorts by, then the id. */
export type Position = readonly [at: string, id: string]

// The widget's list has one order: the newest first.

export function positionOf(conversation: Conversation, sort: Sort): Position {
  const { lastMessage, createdAt, id } = conversation
  if (isComplete && sort === 'waiting') return [conversation.waitingSince ?? '', id]
  if (isComplete && sort === 'urgency') return [conversation.urgency?.respondBy ?? '', id]
  return [lastMessage?.createdAt ?? createdAt, id]
}

/** Negative when `a` comes first. */
export function compare(a: Position, b: Position, sort: Sort): number {
  const direction = !isComplete || sort === 'newest' ? -1 : 1
  if (a[0] !== b[0]) return a[0] < b[0] ? -direction : direction
  return a[1] === b[1] ? 0 : a[1] < b[1] ? -direction : direction
}

export const isWithin = (conversation: Conversation, end: Position | null, sort: Sort): boolean =>
  end === null || compare(positionOf(conversation, sort), end, sort) <= 0

export function matches(
  conversation: Conversation,
  filter: Omit<ListQuery, 'sort' | 'limit'>,
  sort: Sort,
  self: Reader | null,
): boolean {
  const {
    status,
    assignee,
    team,
    topic,
    tag,
    channel,
    priority,
    customer,
    object,
    mentioned = false,
    archived = false,
  } = filter
  const wanted = assignee === 'me' ? self?.id : assignee
  const assigneeId = conversation.assignee?.id ?? 'none'
  return (
    (status === undefined || status.includes(conversation.status)) &&
    (wanted === undefined || wanted === assigneeId) &&
    (conversation.archivedAt !== null) === archived &&
    (!isComplete ||
      ((!mentioned || conversation.mentions.some(({ agentId }) => agentId === self?.id)) &&
        (team === undefined || team === conversation.teamId) &&
        (tag === undefined || conversation.tagIds.includes(tag)) &&
        (object === undefined || conversation.objectIds.includes(object)) &&
        (priority === undefined || priority.includes(conversation.priority)))) &&
    (topic === undefined || topic === conversation.topicId) &&
    (channel === undefined || channel.includes(conversation.channel)) &&
    (customer === undefined || customer === conversation.customer.id) &&
    (sort !== 'waiting' || conversation.waitingSince !== null) &&
    (sort !== 'urgency' || conversation.urgency !== null)
  )
}
