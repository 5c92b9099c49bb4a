import type { Message, PendingMessage } from '@deskbell/sdk'
import { expect, test } from 'vitest'
import { blocksOf, keepUnchanged, timeline } from './timeline.ts'

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
const empty = { messages: [], pending: [], readerId: 'agt_1', readSeq: null }
const kinds = (messages: Message[], readSeq: number | null = null) =>
  timeline({ messages, pending: [], readerId: 'agt_1', readSeq }).map(({ kind }) => kind)

const groups = (messages: Message[], pending: PendingMessage[] = []) =>
  timeline({ messages, pending, readerId: 'agt_1', readSeq: null }).flatMap((item) =>
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
  const lines = (messages: Message[]) =>
    timeline({ messages, pending: [], readerId: 'agt_1', readSeq: null })
  const [first, second, third] = [message(1), message(2), message(3)]
  const before = lines([first, second])
  const after = keepUnchanged(before, lines([first, { ...second, text: 'Edited' }, third]))
  expect(after).toEqual(lines([first, { ...second, text: 'Edited' }, third]))
  expect(after.map((line, index) => line === before[index])).toEqual([true, true, false, false])
})

test('older messages make blocks of their own: those that were there stay the same', () => {
  const messages = Array.from({ length: 56 }, (_, index) => message(index + 5))
  const linesOf = (from: number, before = timeline(empty)) =>
    keepUnchanged(before, timeline({ ...empty, messages: messages.slice(from - 5) }))
  const lines = linesOf(30)
  const blocks = blocksOf(lines, [])
  expect(blocks.map(({ key, lines }) => [key, lines.length])).toEqual([
    [1, 11],
    [2, 20],
    [3, 1],
  ])
  const more = blocksOf(linesOf(5, lines), blocks)
  expect(more.map(({ key }) => key)).toEqual([0, 1, 2, 3])
  expect(more.map((block) => blocks.includes(block))).toEqual([false, false, true, true])
})

test('a day stands with its first message, what is on its way with what was stored last', () => {
  const nextDay = new Date(2026, 2, 5, 9, 0).toISOString()
  const messages = [message(19), message(20, { createdAt: nextDay })]
  const pending = [{ clientId: 'a', createdAt: nextDay } as PendingMessage]
  const blocks = blocksOf(timeline({ ...empty, messages, pending }), [])
  expect(blocks.map(({ lines }) => lines.map(({ kind }) => kind))).toEqual([
    ['day', 'message'],
    ['day', 'message', 'pending'],
  ])
})
