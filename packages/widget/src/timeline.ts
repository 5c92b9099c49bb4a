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
  /** It brings a form. */
  isAsking?: boolean
  /** Its kind, where it is one of the workspace. */
  type?: string | undefined
}

export interface Block {
  key: number
  entries: Entry[]
  /** Equal as long as the entries are. */
  mark: string
}

const GROUP_MS = 5 * 60_000
const BLOCK = 40

type Shown = Pick<ThreadState, 'messages' | 'pending' | 'conversation'>

/** Blocks of the thread. What has not changed since `before` is the same object, so that it costs nothing again. */
export function blocksOf(state: Shown, unreadSeq: number | null, before: Block[]): Block[] {
  const { messages, pending } = state
  const { read, delivered } = positionsOf(state)
  const known = new Map(before.map((block) => [block.key, block]))
  const blocks: Block[] = []
  for (let from = 0, to = 0; from < messages.length || blocks.length === 0; from = to) {
    const first = messages[from]?.seq ?? 0
    const key = Math.floor(first / BLOCK)
    while (to < messages.length && Math.floor(messages[to]!.seq / BLOCK) === key) to += 1
    const last = to < messages.length ? messages[to - 1]!.seq : Number.POSITIVE_INFINITY
    const within = (seq: number) => Math.min(Math.max(seq, first - 1), last)
    const mark = [first, to - from, messages[from - 1]?.seq, messages[to]?.seq, within(read)]
      .concat(within(delivered), unreadSeq ?? 0)
      .join()
    const old = known.get(key)
    // What is on its way stands with what was stored last.
    const isSame = old?.mark === mark && last < Number.POSITIVE_INFINITY
    blocks.push(isSame ? old : { key, mark, entries: entriesIn(from, to) })
    if (to === messages.length) break
  }
  return blocks

  // The messages before and after say what a group and a day begin with.
  function entriesIn(from: number, to: number): Entry[] {
    const isLast = to === messages.length
    const around = messages.slice(Math.max(0, from - 1), to + 1)
    const first = messages[from]?.seq ?? 0
    const last = messages[to]?.seq ?? Number.POSITIVE_INFINITY
    const shown = { ...state, messages: around, pending: isLast ? pending : [] }
    return timelineOf(shown, unreadSeq).filter(({ seq }) => seq >= first && (isLast || seq < last))
  }
}

/** How far agents have read, and have been brought, what the visitor wrote. */
function positionsOf({ conversation }: Shown): { read: number; delivered: number } {
  let read = 0
  let delivered = 0
  for (const { reader, seq, deliveredSeq } of conversation?.reads ?? []) {
    if (reader.kind !== 'agent') continue
    read = Math.max(read, seq)
    delivered = Math.max(delivered, deliveredSeq)
  }
  return { read, delivered }
}

/** `unreadSeq` is of the message before which the mark stands. */
export function timelineOf(state: Shown, unreadSeq: number | null = null): Entry[] {
  const { messages, pending } = state
  const { read, delivered } = positionsOf(state)
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
    isAsking: !!message.form,
    type: message.custom?.type,
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
