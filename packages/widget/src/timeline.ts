// Turns a thread into what is drawn: days, activity lines, and messages in groups with the state of one's own.
import type { ApiError, Message, ThreadState } from '@deskbell/sdk'
import { dayNumber } from './format.ts'

export type SendStatus = 'waiting' | 'sending' | 'failed' | 'sent' | 'delivered' | 'read'

export type Entry =
  | { kind: 'day'; key: string; at: string }
  | { kind: 'activity'; key: string; message: Message }
  | MessageEntry

export interface MessageEntry {
  kind: 'message'
  key: string
  clientId: string
  text: string
  createdAt: string
  /** Null for one's own. */
  author: { id: string; name: string | null } | null
  status: SendStatus | null
  problem: ApiError | null
  isFirst: boolean
  isLast: boolean
}

const GROUP_MS = 5 * 60_000

type Shown = Pick<ThreadState, 'messages' | 'pending' | 'conversation'>

export function timelineOf({ messages, pending, conversation }: Shown): Entry[] {
  let read = 0
  let delivered = 0
  for (const { reader, seq, deliveredSeq } of conversation?.reads ?? []) {
    if (reader.kind !== 'agent') continue
    read = Math.max(read, seq)
    delivered = Math.max(delivered, deliveredSeq)
  }
  const statusOf = ({ seq }: Message) =>
    seq <= read ? 'read' : seq <= delivered ? 'delivered' : 'sent'
  const entries: Entry[] = [
    ...messages.map((message) => entryOf(message, statusOf(message))),
    ...pending.map(
      ({ clientId, text, createdAt, status, problem }): Entry => ({
        ...{ kind: 'message', key: clientId, clientId, text, createdAt, status, problem },
        ...{ author: null, isFirst: true, isLast: true },
      }),
    ),
  ]
  markGroups(entries)
  return withDays(entries)
}

// One's own message keeps its key when it is stored, so its bubble stays the same element.
function entryOf(message: Message, status: SendStatus): Entry {
  const { id, clientId, text, createdAt, author, type } = message
  if (type === 'activity') return { kind: 'activity', key: id, message }
  const isOwn = author.kind === 'customer'
  return {
    kind: 'message',
    key: isOwn ? clientId : id,
    clientId,
    text,
    createdAt,
    author: isOwn ? null : author,
    status: isOwn ? status : null,
    problem: null,
    isFirst: true,
    isLast: true,
  }
}

/** A group is one author's messages with no long silence in between; one's own also share their state. */
function markGroups(entries: Entry[]): void {
  entries.forEach((entry, index) => {
    const next = entries[index + 1]
    if (entry.kind !== 'message' || next?.kind !== 'message') return
    if (!belongTogether(entry, next)) return
    // Each refused message says so itself.
    entry.isLast = entry.status !== next.status || entry.status === 'failed'
    next.isFirst = false
  })
}

function belongTogether(one: MessageEntry, next: MessageEntry): boolean {
  const silence = new Date(next.createdAt).getTime() - new Date(one.createdAt).getTime()
  return (
    one.author?.id === next.author?.id &&
    silence < GROUP_MS &&
    isSameDay(one.createdAt, next.createdAt)
  )
}

function withDays(entries: Entry[]): Entry[] {
  let shown: string | undefined
  return entries.flatMap((entry): Entry[] => {
    const at = atOf(entry)
    if (shown !== undefined && isSameDay(shown, at)) return [entry]
    shown = at
    return [{ kind: 'day', key: `day-${dayNumber(new Date(at))}`, at }, entry]
  })
}

const atOf = (entry: Entry): string => {
  if (entry.kind === 'day') return entry.at
  return entry.kind === 'activity' ? entry.message.createdAt : entry.createdAt
}

const isSameDay = (one: string, other: string): boolean =>
  dayNumber(new Date(one)) === dayNumber(new Date(other))
