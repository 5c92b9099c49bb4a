import type { Conversation, Message, PendingMessage } from '@deskbell/sdk'
import { expect, it } from 'vitest'
import { type Entry, timelineOf } from './timeline.ts'

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
