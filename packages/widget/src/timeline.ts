// Turns a thread into what is drawn: days, activity lines, where the unread begins, and messages in groups with the state
// of one's own. All of it is cut into blocks that stay the same when older messages come in above.
import type { ApiError, Message, ThreadState } from '@deskbell/sdk'
import { dayNumber } from './format.ts'

export type SendStatus = 'waiting' | 'sending' | 'failed' | 'sent' | 'delivered' | 'read'

export type Entry =
  | { kind: 'day'; key: string; seq: number; at: string }
  | { kind: 'unread'; key: string; seq: number; at: string }
  | { kind: 'activity'; key: string; seq: number; message: Message }
  | MessageEntry

export interface MessageEntry {
  kind: 'message'
  key: string
  seq: number
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

export interface Block {
  key: number
  entries: Entry[]
}

const GROUP_MS = 5 * 60_000
const BLOCK = 40

type Shown = Pick<ThreadState, 'messages' | 'pending' | 'conversation'>

export function blocksOf(entries: readonly Entry[]): Block[] {
  const blocks: Block[] = []
  for (const entry of entries) {
    const last = blocks.at(-1)
    // What is on its way stands with what was stored last.
    const key = Number.isFinite(entry.seq) ? Math.floor(entry.seq / BLOCK) : (last?.key ?? 0)
    if (last?.key === key) last.entries.push(entry)
    else blocks.push({ key, entries: [entry] })
  }
  return blocks
}

/** `unreadSeq` is of the message before which the mark stands. */
export function timelineOf(
  { messages, pending, conversation }: Shown,
  unreadSeq: number | null = null,
): Entry[] {
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
        ...{ seq: Number.POSITIVE_INFINITY, author: null, isFirst: true, isLast: true },
      }),
    ),
  ]
  const unreadAt = entries.findIndex(({ seq }) => seq === unreadSeq)
  const at = messages[unreadAt]?.createdAt
  if (at && unreadSeq)
    entries.splice(unreadAt, 0, { kind: 'unread', key: 'unread', seq: unreadSeq, at })
  markGroups(entries)
  return withDays(entries)
}

// One's own message keeps its key when it is stored, so its bubble stays the same element.
function entryOf(message: Message, status: SendStatus): Entry {
  const { id, seq, clientId, text, createdAt, author, type } = message
  if (type === 'activity') return { kind: 'activity', key: id, seq, message }
  const isOwn = author.kind === 'customer'
  return {
    kind: 'message',
    key: isOwn ? clientId : id,
    seq,
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
  const silence = Date.parse(next.createdAt) - Date.parse(one.createdAt)
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
    return [{ kind: 'day', key: `day-${localDay(at)}`, seq: entry.seq, at }, entry]
  })
}

const atOf = (entry: Entry): string => {
  if (entry.kind === 'activity') return entry.message.createdAt
  return entry.kind === 'message' ? entry.createdAt : entry.at
}

const isSameDay = (one: string, other: string): boolean => localDay(one) === localDay(other)

// A long thread asks for the same days over and over.
const days = new Map<string, number>()
function localDay(iso: string): number {
  let day = days.get(iso)
  if (day === undefined) {
    day = dayNumber(new Date(iso))
    days.set(iso, day)
  }
  return day
}
