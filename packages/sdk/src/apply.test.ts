import { expect, it } from 'vitest'
import { apply } from './apply.ts'
import { fakeServer } from './testing/index.ts'
import type { Event } from './wire.ts'

it('[RT27] passes over an event of a type that it does not know, and goes on after it', () => {
  const conversation = fakeServer().createConversation({ text: 'Hello' })
  const state = { conversation, messages: [] }
  const { id: conversationId, seq } = conversation
  const at = '2026-01-01T00:00:00.000Z'
  const unknown = { type: 'message.reacted', conversationId, seq: seq + 1, at, emoji: '+1' }
  const after = apply(state, unknown as unknown as Event)
  expect(after).toEqual({ conversation: { ...conversation, seq: seq + 1 }, messages: [] })
})
