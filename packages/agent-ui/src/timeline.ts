// A thread as lines on screen: days, the mark where unread begins, activity, and messages in groups of one author. Lines
// are cut into blocks, so that of a long thread only those around the reader need to be drawn.
import type { Message, PendingMessage } from '@deskbell/sdk'
import { isSameDay } from './time.ts'

interface InGroup {
  key: string
  /** First of its group: it carries the name and the time. */
  isFirst: boolean
  /** Last of its group: it carries the tick. */
  isLast: boolean
}
export type TimelineItem =
  | { kind: 'day'; key: string; at: string }
  | { kind: 'unread'; key: string }
  | { kind: 'activity'; key: string; message: Message }
  | ({ kind: 'message'; message: Message } & InGroup)
  | ({ kind: 'pending'; message: PendingMessage } & InGroup)

export interface TimelineInput {
  messages: readonly Message[]
  pending: readonly PendingMessage[]
  /** The agent who looks, and who has written what is pending. */
  readerId: string
  /** Up to where they had read when the conversation was opened; null draws no mark. */
  readSeq: number | null
}

/** Lines that are drawn together, or left out together. */
export interface Block {
  key: number
  lines: readonly TimelineItem[]
}

type Entry = Message | PendingMessage

/** What the lines of a block are made of. */
interface Part {
  /** With the one before and the one after, which decide about days and groups. */
  entries: readonly (Entry | undefined)[]
  unread: Message | undefined
  readerId: string
}

const groupGap = 5 * 60_000
const blockSize = 10
/** The block in which a message stands. */
export const blockOf = (seq: number): number => Math.floor(seq / blockSize)

/** So many blocks that a long thread has about as many stretches as a stretch has blocks. */
const stretchSize = 20
/** The stretch of a thread in which a block stands. */
export const stretchOf = (blockKey: number): number => Math.floor(blockKey / stretchSize)

/**
 * Makes the blocks of one thread, again with each change. They are cut by seq, so that what comes in above makes blocks of
 * its own; only what differs is made anew, blocks and lines that say what they said before stay the same objects.
 */
export function createTimeline(): (input: TimelineInput) => readonly Block[] {
  let known = new Map<number, { part: Part; block: Block }>()
  return ({ messages, pending, readerId, readSeq }) => {
    const unread = firstUnread(messages, readSeq)
    const next: typeof known = new Map()
    for (const { key, entries } of cut([...messages, ...pending])) {
      const part = { entries, unread, readerId }
      const last = known.get(key)
      if (last !== undefined && isSamePart(last.part, part)) next.set(key, last)
      else next.set(key, { part, block: keepUnchanged(last?.block, { key, lines: linesOf(part) }) })
    }
    known = next
    return [...next.values()].map(({ block }) => block)
  }
}

/** Puts the blocks of one thread into stretches; those of the same blocks stay the same objects. */
export function createStretches(): (blocks: readonly Block[]) => readonly (readonly Block[])[] {
  let known = new Map<number, readonly Block[]>()
  return (blocks) => {
    const made = new Map<number, Block[]>()
    for (const block of blocks) {
      const key = stretchOf(block.key)
      made.set(key, [...(made.get(key) ?? []), block])
    }
    known = new Map([...made].map(([key, stretch]) => [key, keepSame(known.get(key), stretch)]))
    return [...known.values()]
  }
}

function keepSame(before: readonly Block[] = [], stretch: readonly Block[]): readonly Block[] {
  const isSame =
    before.length === stretch.length && stretch.every((block, at) => block === before[at])
  return isSame ? before : stretch
}

function cut(entries: readonly Entry[]): { key: number; entries: Part['entries'] }[] {
  const parts: { key: number; entries: Part['entries'] }[] = []
  // What is on its way stands with what was stored last.
  const keyOf = (entry: Entry | undefined, last: number) =>
    entry !== undefined && isStored(entry) ? blockOf(entry.seq) : last
  for (let start = 0, end = 0; start < entries.length; start = end) {
    const key = keyOf(entries[start], 0)
    while (end < entries.length && keyOf(entries[end], key) === key) end++
    parts.push({ key, entries: [entries[start - 1], ...entries.slice(start, end), entries[end]] })
  }
  return parts
}

const isSamePart = (a: Part, b: Part): boolean =>
  a.unread === b.unread &&
  a.readerId === b.readerId &&
  a.entries.length === b.entries.length &&
  a.entries.every((entry, index) => entry === b.entries[index])

function linesOf({ entries, unread, readerId }: Part): TimelineItem[] {
  return entries.slice(1, -1).flatMap((message, index): TimelineItem[] => {
    if (message === undefined) return []
    const [before, after] = [entries[index], entries[index + 2]]
    // The clientId stays the same when a pending message is stored, so it keeps its place on screen.
    const key = message.clientId
    const marks: TimelineItem[] = []
    if (before === undefined || !isSameDay(before.createdAt, message.createdAt)) {
      marks.push({ kind: 'day', key: `day ${key}`, at: message.createdAt })
    }
    // At the very top the mark would say nothing.
    if (message === unread && before !== undefined) marks.push({ kind: 'unread', key: 'unread' })
    if (isActivity(message)) return [...marks, { kind: 'activity', key, message }]
    const isFirst = marks.length > 0 || !isGrouped(before, message, readerId)
    const group = { key, isFirst, isLast: !isGrouped(message, after, readerId) }
    return [
      ...marks,
      isStored(message)
        ? { kind: 'message', message, ...group }
        : { kind: 'pending', message, ...group },
    ]
  })
}

/** The new block, but for lines that say what they said before: they stay the same objects, so that they are not drawn again. */
function keepUnchanged(before: Block | undefined, block: Block): Block {
  if (before === undefined) return block
  const byKey = new Map(before.lines.map((line) => [line.key, line]))
  const lines = block.lines.map((line) => {
    const last = byKey.get(line.key)
    return last !== undefined && isSame(last, line) ? last : line
  })
  const isKept =
    lines.length === before.lines.length && lines.every((line, at) => line === before.lines[at])
  return isKept ? before : { ...block, lines }
}

const isSame = (a: TimelineItem, b: TimelineItem): boolean =>
  (Object.keys(b) as (keyof TimelineItem)[]).every((name) => a[name] === b[name])

const firstUnread = (messages: readonly Message[], readSeq: number | null): Message | undefined =>
  readSeq === null
    ? undefined
    : messages.find(
        ({ seq, author, type }) => seq > readSeq && author.kind === 'customer' && type === 'text',
      )

function isGrouped(a: Entry | undefined, b: Entry | undefined, readerId: string): boolean {
  if (a === undefined || b === undefined || isActivity(a) || isActivity(b)) return false
  const by = (entry: Entry) => (isStored(entry) ? entry.author.id : readerId)
  return (
    by(a) === by(b) &&
    a.visibility === b.visibility &&
    isSameDay(a.createdAt, b.createdAt) &&
    Date.parse(b.createdAt) - Date.parse(a.createdAt) < groupGap
  )
}

const isStored = (entry: Entry): entry is Message => 'seq' in entry
const isActivity = (entry: Entry): entry is Message => isStored(entry) && entry.type === 'activity'
