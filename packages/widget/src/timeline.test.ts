import type { Conversation, Message, PendingMessage } from '@deskbell/sdk'
import { expect, it } from 'vitest'
import { type Block, blocksOf, type Entry, timelineOf } from './timeline.ts'

const noon = new Date(2025, 4, 10, 12, 0).getTime()
let seq = 0

function message(minutes: number, changes: Partial<Message> = {}): Message {
  seq += 1
  return {
    id: `msg_${seq}`,
    conversationId: 'cnv_1',
    seq,
    clientId: `client-${seq}`,
    type: 'text',
    visibility: 'public',
    text: `text ${seq}`,
    activity: null,
    author: { kind: 'customer', id: 'cus_1', name: null },
    createdAt: new Date(noon + minutes * 60_000).toISOString(),
    ...changes,
  }
}

const byAda = { author: { kind: 'agent', id: 'agt_ada', name: 'Ada' } } as const
const byGrace = { author: { kind: 'agent', id: 'agt_grace', name: 'Grace' } } as const
const conversation = (readSeq: number) =>
  ({
    reads: [
      { reader: { kind: 'agent', id: 'agt_ada' }, seq: readSeq, deliveredSeq: readSeq, at: '' },
    ],
  }) as unknown as Conversation

const timeline = (messages: Message[], readSeq = 0, pending: PendingMessage[] = []) =>
  timelineOf({ messages, pending, conversation: conversation(readSeq) })

/** F and L for the first and the last of a group. */
const groups = (entries: Entry[]): string[] =>
  entries.flatMap((entry) =>
    entry.kind === 'message' ? [(entry.isFirst ? 'F' : '') + (entry.isLast ? 'L' : '')] : [],
  )

it('groups messages of one author that follow each other closely', () => {
  const entries = timeline([
    message(0, byAda),
    message(1, byAda),
    message(2, byGrace),
    message(9, byGrace),
    message(10, { ...byGrace, type: 'activity' }),
    message(11, byGrace),
  ])
  expect(groups(entries)).toEqual(['F', 'L', 'FL', 'FL', 'FL'])
})

it('says the day once, before its first message', () => {
  const day = 24 * 60
  const kinds = timeline([message(0), message(1), message(day), message(day + 1)]).map(
    ({ kind }) => kind,
  )
  expect(kinds).toEqual(['day', 'message', 'message', 'day', 'message', 'message'])
})

it('ticks own messages up to what an agent has read', () => {
  const first = message(0)
  const entries = timeline([first, message(1), message(1, byAda)], first.seq)
  const statuses = entries.flatMap((entry) => (entry.kind === 'message' ? [entry.status] : []))
  expect(statuses).toEqual(['read', 'sent', null])
  expect(groups(entries)).toEqual(['FL', 'L', 'FL'])
})

it('keeps the key of a message when it is stored, so its bubble stays where it is', () => {
  const stored = message(0)
  const pending: PendingMessage = {
    conversationId: stored.conversationId,
    clientId: stored.clientId,
    text: stored.text,
    visibility: 'public',
    createdAt: stored.createdAt,
    status: 'sending',
    problem: null,
  }
  expect(timeline([], 0, [pending]).at(-1)?.key).toBe(timeline([stored]).at(-1)?.key)
})

it('cut into blocks it says the same as whole, and what did not change is the same object', () => {
  const all = Array.from({ length: 300 }, (_, at) => message(at * 9, at % 3 ? {} : byAda))
  const [older, newer] = [all.slice(0, 150), all.slice(150)]
  const unread = all[200]!.seq
  const state = (messages: Message[], readSeq: number) => ({
    ...{ messages, pending: [], conversation: conversation(readSeq) },
  })
  const entriesOf = (messages: Message[], readSeq: number, before = [] as Block[]) => {
    const blocks = blocksOf(state(messages, readSeq), unread, before)
    expect(blocks.flatMap(({ entries }) => entries)).toEqual(
      timelineOf(state(messages, readSeq), unread),
    )
    return blocks
  }
  const first = entriesOf(newer, 0)
  const second = entriesOf([...older, ...newer], 0, first)
  expect(second.slice(-3, -1)).toEqual(first.slice(-3, -1))
  expect(second.at(-2)).toBe(first.at(-2))
  const third = entriesOf(all, all[60]!.seq, second)
  expect(third.at(-2)).toBe(second.at(-2))
  expect(third[0]).not.toBe(second[0])
})

it('a message that was edited redoes its block, and no other', () => {
  const all = Array.from({ length: 200 }, (_, at) => message(at * 9))
  const state = (messages: Message[]) => ({
    ...{ messages, pending: [], conversation: conversation(0) },
  })
  const before = blocksOf(state(all), null, [])
  const at = 60
  const edited = all.with(at, { ...all[at]!, text: 'other words' })
  const after = blocksOf(state(edited), null, before)
  const redone = after.filter((block, index) => block !== before[index])
  // The last one is always redone: what is on its way stands in it.
  expect(redone).toHaveLength(2)
  expect(
    redone[0]!.entries.some((one) => one.kind === 'message' && one.text === 'other words'),
  ).toBe(true)
})
