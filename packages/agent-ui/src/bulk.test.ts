import type { Conversation } from '@deskbell/sdk'
import { expect, test } from 'vitest'
import { undoOf } from './bulk.ts'

const conversation = (id: string, changes: Partial<Conversation> = {}) =>
  ({
    ...{ id, status: 'open', snoozedUntil: null, priority: 'normal', topicId: null, tagIds: [] },
    ...{ assignee: null, teamId: null, archivedAt: null },
    ...changes,
  }) as unknown as Conversation

const later = new Date(Date.now() + 3_600_000).toISOString()

test('each goes back to the status that it had', () => {
  const before = [
    conversation('a'),
    conversation('b', { status: 'pending' }),
    conversation('c', { status: 'snoozed', snoozedUntil: later }),
    conversation('d', { status: 'snoozed', snoozedUntil: '2020-01-01T00:00:00.000Z' }),
    conversation('e', { status: 'resolved' }),
  ]
  expect(undoOf(before, { action: 'resolve' })).toEqual([
    { ids: ['a', 'd'], change: { action: 'reopen' } },
    { ids: ['b'], change: { update: { status: 'pending' } } },
    { ids: ['c'], change: { update: { status: 'snoozed', snoozedUntil: later } } },
    { ids: ['e'], change: { action: 'resolve' } },
  ])
})

test('only the tags that were put on are taken off', () => {
  const before = [conversation('a', { tagIds: ['t1'] }), conversation('b')]
  expect(undoOf(before, { addTagIds: ['t1'] })).toEqual([
    { ids: ['b'], change: { removeTagIds: ['t1'] } },
  ])
  expect(undoOf(before, { removeTagIds: ['t1'] })).toEqual([
    { ids: ['a'], change: { addTagIds: ['t1'] } },
  ])
})

test('each goes back to whoever had it', () => {
  const ada = { id: 'agt_a', name: 'Ada', title: null }
  const before = [conversation('a', { assignee: ada }), conversation('b', { teamId: 'tea_x' })]
  expect(undoOf(before, { assign: { assigneeId: 'agt_b' } })).toEqual([
    { ids: ['a'], change: { assign: { assigneeId: 'agt_a' } } },
    { ids: ['b'], change: { assign: { assigneeId: null } } },
  ])
  expect(undoOf(before, { assign: { teamId: 'tea_y', assigneeId: null } })).toEqual([
    { ids: ['a'], change: { assign: { assigneeId: 'agt_a', teamId: null } } },
    { ids: ['b'], change: { assign: { assigneeId: null, teamId: 'tea_x' } } },
  ])
  // A team that is archived by now is given nothing, so it is not named where nothing was moved.
  expect(undoOf(before, { action: 'claim' })).toEqual([
    { ids: ['a'], change: { assign: { assigneeId: 'agt_a' } } },
    { ids: ['b'], change: { assign: { assigneeId: null } } },
  ])
})

test('what was archived is brought back', () => {
  expect(undoOf([conversation('a')], { action: 'archive' })).toEqual([
    { ids: ['a'], change: { action: 'unarchive' } },
  ])
})
