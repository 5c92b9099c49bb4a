import type { Message, PendingMessage } from '@deskbell/sdk'
import { expect, test } from 'vitest'
import {
  createStretches,
  createTimeline,
  type TimelineInput,
  type TimelineItem,
} from './timeline.ts'

function message(seq: number, fields: Partial<Message> = {}): Message {
  return {
    id: `msg_${seq}`,
    conversationId: 'cnv_1',
    seq,
    clientId: `client-${seq}`,
    type: 'text',
    visibility: 'public',
    text: `Message ${seq}`,
    activity: null,
    author: { kind: 'customer', id: 'cus_1', name: 'Ana' },
    createdAt: new Date(2026, 2, 4, 12, seq).toISOString(),
    ...fields,
  }
}
const agent = { kind: 'agent', id: 'agt_1', name: 'Ada' } as const
const empty: TimelineInput = { messages: [], pending: [], readerId: 'agt_1', readSeq: null }
const linesOf = (input: Partial<TimelineInput>, timeline = createTimeline()) =>
  timeline({ ...empty, ...input }).flatMap(({ lines }) => lines)
const kinds = (messages: Message[], readSeq: number | null = null) =>
  linesOf({ messages, readSeq }).map(({ kind }) => kind)

const groups = (messages: Message[], pending: PendingMessage[] = []) =>
  groupsOf(linesOf({ messages, pending }))
const groupsOf = (lines: readonly TimelineItem[]) =>
  lines.flatMap((item) =>
    'isFirst' in item ? [{ isFirst: item.isFirst, isLast: item.isLast }] : [],
  )

test('a day begins with its name', () => {
  const nextDay = new Date(2026, 2, 5, 9, 0).toISOString()
  const messages = [message(1), message(2), message(3, { createdAt: nextDay })]
  expect(kinds(messages)).toEqual(['day', 'message', 'message', 'day', 'message'])
})

test('the unread mark stands before the first message of the customer that was not read', () => {
  const messages = [message(1), message(2, { author: agent }), message(3), message(4)]
  expect(kinds(messages, 2)).toEqual(['day', 'message', 'message', 'unread', 'message', 'message'])
})

test('there is no unread mark over a thread that was never opened, nor where all is read', () => {
  expect(kinds([message(1), message(2)], 0)).not.toContain('unread')
  expect(kinds([message(1), message(2)], 2)).not.toContain('unread')
})

test('messages of one author within minutes are one group; a note begins another', () => {
  const messages = [
    message(1),
    message(2),
    message(3, { author: agent }),
    message(4, { author: agent, visibility: 'internal' }),
    message(30, { author: agent, visibility: 'internal' }),
  ]
  expect(groups(messages)).toEqual([
    { isFirst: true, isLast: false },
    { isFirst: false, isLast: true },
    { isFirst: true, isLast: true },
    { isFirst: true, isLast: true },
    { isFirst: true, isLast: true },
  ])
})

test('a message on its way already stands in the group that it will be stored in', () => {
  const stored = message(3, { author: agent })
  const pending: PendingMessage = {
    conversationId: 'cnv_1',
    clientId: 'client-4',
    text: 'And more',
    visibility: 'public',
    createdAt: stored.createdAt,
    status: 'sending',
    problem: null,
  }
  const expected = [
    { isFirst: true, isLast: false },
    { isFirst: false, isLast: true },
  ]
  expect(groups([stored], [pending])).toEqual(expected)
  expect(groups([stored, message(4, { author: agent, clientId: 'client-4' })])).toEqual(expected)
})

test('a line that says what it said before stays the same, and those that changed do not', () => {
  const timeline = createTimeline()
  const [first, second, third] = [message(1), message(2), message(3)]
  const before = linesOf({ messages: [first, second] }, timeline)
  const messages = [first, { ...second, text: 'Edited' }, third]
  const after = linesOf({ messages }, timeline)
  expect(after).toEqual(linesOf({ messages }))
  expect(after.map((line, index) => line === before[index])).toEqual([true, true, false, false])
})

test('older messages make blocks of their own: those that were there stay the same', () => {
  const timeline = createTimeline()
  const messages = Array.from({ length: 56 }, (_, index) => message(index + 5))
  const blocks = timeline({ ...empty, messages: messages.slice(20) })
  expect(blocks.map(({ key, lines }) => [key, lines.length])).toEqual([
    [2, 6],
    [3, 10],
    [4, 10],
    [5, 10],
    [6, 1],
  ])
  const more = timeline({ ...empty, messages })
  expect(more.map(({ key }) => key)).toEqual([0, 1, 2, 3, 4, 5, 6])
  const isKept = more.map((block) => blocks.includes(block))
  expect(isKept).toEqual([false, false, false, true, true, true, true])
})

test('what comes into a long thread makes its own block anew and no other', () => {
  const timeline = createTimeline()
  const messages = Array.from({ length: 5000 }, (_, index) => message(index + 1))
  const before = timeline({ ...empty, messages })
  const pending = [{ clientId: 'a', visibility: 'public', createdAt: messages[0]?.createdAt }]
  const sent = timeline({ ...empty, messages, pending: pending as PendingMessage[] })
  expect(sent.filter((block) => !before.includes(block)).map(({ key }) => key)).toEqual([500])
  const stored = message(5001, { clientId: 'a', author: agent })
  const after = timeline({ ...empty, messages: [...messages, stored] })
  expect(after.filter((block) => !before.includes(block)).map(({ key }) => key)).toEqual([500])
  expect(after).toEqual(createTimeline()({ ...empty, messages: [...messages, stored] }))
})

test('blocks stand in stretches, of which only the one stays no longer the same in which something changed', () => {
  const [timeline, stretches] = [createTimeline(), createStretches()]
  const messages = Array.from({ length: 1000 }, (_, index) => message(index + 1))
  const before = stretches(timeline({ ...empty, messages: messages.slice(300) }))
  expect(before.map((stretch) => stretch.length)).toEqual([10, 20, 20, 20, 1])
  const after = stretches(timeline({ ...empty, messages: [...messages, message(1001)] }))
  expect(after.map((stretch) => before.includes(stretch))).toEqual([
    ...[false, false, true, true, true, false],
  ])
  expect(after.flat()).toEqual(timeline({ ...empty, messages: [...messages, message(1001)] }))
})

test('a group that goes on in the next block is no longer ended by the last line of the one before', () => {
  const timeline = createTimeline()
  const [last, next] = [message(19), message(20)]
  timeline({ ...empty, messages: [last] })
  expect(groupsOf(linesOf({ messages: [last, next] }, timeline))).toEqual(groups([last, next]))
  expect(groups([last, next])).toEqual([
    { isFirst: true, isLast: false },
    { isFirst: false, isLast: true },
  ])
})

test('a day stands with its first message, what is on its way with what was stored last', () => {
  const nextDay = new Date(2026, 2, 5, 9, 0).toISOString()
  const messages = [message(19), message(20, { createdAt: nextDay })]
  const pending = [{ clientId: 'a', createdAt: nextDay } as PendingMessage]
  const blocks = createTimeline()({ ...empty, messages, pending })
  expect(blocks.map(({ lines }) => lines.map(({ kind }) => kind))).toEqual([
    ['day', 'message'],
    ['day', 'message', 'pending'],
  ])
})
