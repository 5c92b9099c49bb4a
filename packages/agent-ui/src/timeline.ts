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

const groupGap = 5 * 60_000

export function timeline({ messages, pending, readerId, readSeq }: TimelineInput): TimelineItem[] {
  const entries = [
    ...messages.map((message) => ({ kind: 'message' as const, message, by: message.author.id })),
    ...pending.map((message) => ({ kind: 'pending' as const, message, by: readerId })),
  ]
  const unread = firstUnread(messages, readSeq)
  return entries.flatMap((entry, index): TimelineItem[] => {
    const { message } = entry
    const before = entries[index - 1]
    // The clientId stays the same when a pending message is stored, so it keeps its place on screen.
    const key = message.clientId
    const marks: TimelineItem[] = []
    if (before === undefined || !isSameDay(before.message.createdAt, message.createdAt)) {
      marks.push({ kind: 'day', key: `day ${key}`, at: message.createdAt })
    }
    // At the very top the mark would say nothing.
    if (message === unread && before !== undefined) marks.push({ kind: 'unread', key: 'unread' })
    if (entry.kind === 'message' && entry.message.type === 'activity') {
      return [...marks, { kind: 'activity', key, message: entry.message }]
    }
    const isFirst = marks.length > 0 || !isGrouped(before, entry)
    return [...marks, { ...entry, key, isFirst, isLast: !isGrouped(entry, entries[index + 1]) }]
  })
}

/** The new lines, but for those that say what they said before: they stay the same objects, so that they are not drawn again. */
export function keepUnchanged(
  before: readonly TimelineItem[],
  lines: readonly TimelineItem[],
): TimelineItem[] {
  const byKey = new Map(before.map((line) => [line.key, line]))
  return lines.map((line) => {
    const last = byKey.get(line.key)
    return last !== undefined && isSame(last, line) ? last : line
  })
}

const isSame = (a: TimelineItem, b: TimelineItem): boolean =>
  (Object.keys(b) as (keyof TimelineItem)[]).every((name) => a[name] === b[name])

/** Lines that are drawn together, or left out together. */
export interface Block {
  key: number
  lines: readonly TimelineItem[]
}

const blockSize = 20
/** The block in which a message stands. */
export const blockOf = (seq: number): number => Math.floor(seq / blockSize)

/** Cut by seq, so that what comes in above makes blocks of its own; those whose lines are all the same stay the same objects. */
export function blocksOf(lines: readonly TimelineItem[], before: readonly Block[]): Block[] {
  const known = new Map(before.map((block) => [block.key, block]))
  const blocks: { key: number; lines: TimelineItem[] }[] = []
  let marks: TimelineItem[] = []
  for (const line of lines) {
    // A day and the unread mark stand with what comes after them, what is on its way with what was stored last.
    if (line.kind === 'day' || line.kind === 'unread') {
      marks.push(line)
      continue
    }
    const last = blocks.at(-1)
    const key = line.kind === 'pending' ? (last?.key ?? 0) : blockOf(line.message.seq)
    if (last?.key === key) last.lines.push(...marks, line)
    else blocks.push({ key, lines: [...marks, line] })
    marks = []
  }
  return blocks.map((block) => {
    const last = known.get(block.key)
    const isKept =
      last?.lines.length === block.lines.length &&
      last.lines.every((line, index) => line === block.lines[index])
    return isKept ? last : block
  })
}

const firstUnread = (messages: readonly Message[], readSeq: number | null): Message | undefined =>
  readSeq === null
    ? undefined
    : messages.find(
        ({ seq, author, type }) => seq > readSeq && author.kind === 'customer' && type === 'text',
      )

interface Entry {
  message: Message | PendingMessage
  by: string
}

function isGrouped(a: Entry | undefined, b: Entry | undefined): boolean {
  if (a === undefined || b === undefined || isActivity(a) || isActivity(b)) return false
  const [earlier, later] = [a.message.createdAt, b.message.createdAt]
  return (
    a.by === b.by &&
    a.message.visibility === b.message.visibility &&
    isSameDay(earlier, later) &&
    Date.parse(later) - Date.parse(earlier) < groupGap
  )
}

const isActivity = ({ message }: Entry): boolean => 'type' in message && message.type === 'activity'
