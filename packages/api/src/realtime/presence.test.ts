// What one node knows of the agents on others, while it hears them and while it does not.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Presence } from './presence.ts'

const SILENCE_MS = 15_000
const workspaceId = 'ws_1'
const mia = { workspaceId, agentId: 'agt_mia', state: 'online' as const }
const tom = { workspaceId, agentId: 'agt_tom', state: 'away' as const }
const stateOf = (presence: Presence, { agentId }: typeof mia | typeof tom) =>
  presence.list(workspaceId).find((one) => one.agentId === agentId)?.state

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => void vi.useRealTimers())

it('a node that falls silent is forgotten', () => {
  const presence = new Presence()
  presence.hear(mia, 'other')
  vi.advanceTimersByTime(SILENCE_MS)
  expect(presence.forgetSilent(SILENCE_MS)).toEqual([workspaceId])
  expect(presence.list(workspaceId)).toEqual([])
})

it('[RT39] silence while nobody could be heard does not count, however long it was', () => {
  const presence = new Presence()
  presence.hear(mia, 'other')
  presence.hearingSince = Number.POSITIVE_INFINITY
  vi.advanceTimersByTime(4 * SILENCE_MS)
  expect(presence.forgetSilent(SILENCE_MS)).toEqual([])
  expect(stateOf(presence, mia)).toBe('unknown')
  presence.hearingSince = performance.now()
  expect(presence.forgetSilent(SILENCE_MS)).toEqual([])
  expect(stateOf(presence, mia)).toBe('unknown')
  vi.advanceTimersByTime(SILENCE_MS)
  expect(presence.forgetSilent(SILENCE_MS)).toEqual([workspaceId])
  expect(presence.list(workspaceId)).toEqual([])
})

it('[RT39] each agent is known again when their node speaks of them, and that is told', () => {
  const presence = new Presence()
  presence.hearAll(workspaceId, [{ ...mia, viewing: [open] }, tom], 'other')
  presence.hearingSince = performance.now() + 1
  expect(presence.list(workspaceId)).toEqual([
    { agentId: mia.agentId, state: 'unknown' },
    { agentId: tom.agentId, state: 'unknown' },
  ])
  vi.advanceTimersByTime(1)
  expect(presence.hearAll(workspaceId, [mia, tom], 'other')).toEqual([
    {
      before: { agentId: mia.agentId, state: 'unknown' },
      after: { agentId: mia.agentId, state: 'online' },
    },
    {
      before: { agentId: tom.agentId, state: 'unknown' },
      after: { agentId: tom.agentId, state: 'away' },
    },
  ])
})

const open = { conversationId: 'con_1', isTyping: true }

it('what one node says for certain goes before what another said too long ago', () => {
  const presence = new Presence()
  presence.hear(mia, 'other')
  presence.hearingSince = performance.now() + 1
  vi.advanceTimersByTime(1)
  presence.hear({ ...mia, state: 'away' }, 'third')
  expect(stateOf(presence, mia)).toBe('away')
})
