// The events of a conversation's log, as they travel over REST and sockets.
// The law: a state at seq n plus the event n + 1 equals a fresh fetch at n + 1.
import { z } from 'zod'
import { conversationSchema, readPositionSchema } from '../conversations/schema.ts'
import { idSchema } from '../ids.ts'
import { messageSchema } from '../messages/schema.ts'
import { timestamp } from '../text.ts'

const envelope = {
  conversationId: idSchema('conversation'),
  seq: z.int().describe('Dense: the next event has the next number'),
  at: timestamp,
}

export const conversationChangesSchema = conversationSchema
  .pick({
    kind: true,
    subject: true,
    status: true,
    priority: true,
    snoozedUntil: true,
    closesAt: true,
    topicId: true,
    tagIds: true,
    customer: true,
    assignee: true,
    claimedAt: true,
    teamId: true,
    linkedIds: true,
    objectIds: true,
    mentions: true,
    archivedAt: true,
    waitingSince: true,
    urgency: true,
    lastMessage: true,
  })
  .partial()
  .meta({ id: 'ConversationChanges' })
export type ConversationChanges = z.infer<typeof conversationChangesSchema>

export const eventSchema = z
  .discriminatedUnion('type', [
    z
      .object({
        type: z.literal('conversation.created'),
        ...envelope,
        conversation: conversationSchema,
      })
      .meta({ id: 'ConversationCreatedEvent' }),
    z
      .object({
        type: z.literal('conversation.updated'),
        ...envelope,
        changes: conversationChangesSchema,
      })
      .meta({ id: 'ConversationUpdatedEvent' }),
    z
      .object({ type: z.literal('conversation.read'), ...envelope, read: readPositionSchema })
      .meta({ id: 'ConversationReadEvent' }),
    z
      .object({ type: z.literal('conversation.deleted'), ...envelope })
      .meta({ id: 'ConversationDeletedEvent' }),
    z
      .object({ type: z.literal('message.created'), ...envelope, message: messageSchema })
      .meta({ id: 'MessageCreatedEvent' }),
    z
      .object({
        type: z.literal('message.updated'),
        ...envelope,
        message: messageSchema.describe('As it is now, at the place where it was'),
        changes: conversationChangesSchema,
      })
      .meta({ id: 'MessageUpdatedEvent' }),
  ])
  .meta({ id: 'Event' })
export type Event = z.infer<typeof eventSchema>

export const eventListQuery = z.object({
  since: z.coerce.number().int().min(0).default(0).describe('The last seq that the reader has'),
  limit: z.coerce.number().int().min(1).max(500).default(100),
})

export const eventPageSchema = z
  .object({
    items: z.array(eventSchema),
    seq: z.int().describe('The last seq of the log; the reader is up to date when it has it'),
  })
  .meta({ id: 'EventPage' })

export const eventFollowQuery = z.object({
  cursor: z
    .string()
    .max(512)
    .optional()
    .describe('The `nextCursor` of the last answer, or the last event id; without it, begins now'),
  wait: z.coerce
    .number()
    .int()
    .min(0)
    .max(60)
    .default(0)
    .describe('Seconds to wait for an event when there is none yet'),
  limit: z.coerce.number().int().min(1).max(500).default(100),
})

export const eventFollowHeaders = z.object({
  'last-event-id': z.string().max(512).optional().describe('Like `cursor`, and before it'),
})

export const eventBatchSchema = z
  .object({
    items: z
      .array(eventSchema)
      .describe('In the order of their commit; each conversation in the order of its seq'),
    nextCursor: z.string().describe('What follows these; the same again when there are none'),
    epoch: z.string().describe('When it differs from the last one: forget every seq and cursor'),
  })
  .meta({ id: 'EventBatch' })
