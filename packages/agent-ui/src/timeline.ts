// A thread as lines on screen: days, the mark where unread begins, activity, and messages in groups of one author.
import type { Message, PendingMessage } from '@deskbell/sdk'
import { isSameDay } from './time.ts'

export type TimelineItem =
  | { kind: 'day'; key: string; at: string }
  | { kind: 'unread'; key: string }
  | { kind: 'activity'; key: string; message: Message }
  | { kind: 'message'; key: string; message: Message; isFirst: boolean; isLast: boolean }
  | { kind: 'pending'; key: string; message: PendingMessage; isFirst: boolean }

const groupGap = 5 * 60_000

/** `readSeq`: up to where this agent had read when the conversation was opened; null draws no mark. */
export function timeline(
  messages: readonly Message[],
  pending: readonly PendingMessage[],
  readSeq: number | null,
): TimelineItem[] {
  const items: TimelineItem[] = []
  let isMarked = readSeq === null
  messages.forEach((message, index) => {
    const before = messages[index - 1]
    const after = messages[index + 1]
    const isNewDay = before === undefined || !isSameDay(before.createdAt, message.createdAt)
    if (isNewDay) items.push({ kind: 'day', key: `day-${message.id}`, at: message.createdAt })
    const isUnreadStart = !isMarked && isFromCustomer(message) && message.seq > (readSeq ?? 0)
    if (isUnreadStart) {
      isMarked = true
      if (index > 0) items.push({ kind: 'unread', key: 'unread' })
    }
    // The key of a sent message is its clientId, so that it keeps its place on screen when it is stored.
    const key = message.clientId
    if (message.type === 'activity') items.push({ kind: 'activity', key, message })
    else {
      const isFirst = isNewDay || isUnreadStart || !isGrouped(before, message)
      items.push({ kind: 'message', key, message, isFirst, isLast: !isGrouped(message, after) })
    }
  })
  pending.forEach((message, index) => {
    const before = pending[index - 1] ?? messages.at(-1)
    const isFirst = before === undefined || before.visibility !== message.visibility
    items.push({ kind: 'pending', key: message.clientId, message, isFirst })
  })
  return items
}

const isFromCustomer = (message: Message) =>
  message.author.kind === 'customer' && message.type !== 'activity'

function isGrouped(a: Message | undefined, b: Message | undefined): boolean {
  if (a === undefined || b === undefined) return false
  return (
    a.type !== 'activity' &&
    b.type !== 'activity' &&
    a.author.kind === b.author.kind &&
    a.author.id === b.author.id &&
    a.visibility === b.visibility &&
    isSameDay(a.createdAt, b.createdAt) &&
    Date.parse(b.createdAt) - Date.parse(a.createdAt) < groupGap
  )
}
