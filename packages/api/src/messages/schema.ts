// Messages: text from customers and agents, notes (visibility internal) and activity lines of the system.
import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { text, timestamp } from '../text.ts'

export const authorSchema = z
  .object({
    kind: z.enum(['customer', 'agent', 'system']),
    id: z.string().describe('Id of the customer or agent; `system` otherwise'),
    name: z.string().nullable().describe('As it was when the author acted'),
  })
  .meta({ id: 'Author' })
export type Author = z.infer<typeof authorSchema>

export const visibilitySchema = z
  .enum(['public', 'internal'])
  .describe('`internal` is a note, which no customer ever sees')

export const activitySchema = z
  .object({
    code: z.enum([
      'resolved',
      'reopened',
      'snoozed',
      'assigned',
      'unassigned',
      'returned',
      'moved',
      'linked',
      'merged',
    ]),
    subject: z.string().nullable().describe('Name of the agent or team that it went to'),
  })
  .meta({ id: 'Activity' })
export type Activity = z.infer<typeof activitySchema>

export const clientIdSchema = z
  .string()
  .regex(/^[\w.:-]{1,64}$/, '1 to 64 letters, digits, dot, colon, dash or underscore')
  .describe('Made by the client (a UUIDv7); a retry with the same one gets the stored row back')

export const messageSchema = z
  .object({
    id: idSchema('message'),
    conversationId: idSchema('conversation'),
    seq: z.int().describe("Position in the conversation's log, as the reader counts it"),
    clientId: z.string(),
    type: z.enum(['text', 'activity']),
    visibility: visibilitySchema,
    text: z.string(),
    activity: activitySchema.nullable().describe('For type `activity`: what happened'),
    author: authorSchema,
    createdAt: timestamp,
    mergedFromId: idSchema('conversation')
      .optional()
      .describe('A copy that a merge brought from this conversation; it tells nothing new'),
  })
  .meta({ id: 'Message' })
export type Message = z.infer<typeof messageSchema>

export const messageCreateSchema = z.strictObject({
  clientId: clientIdSchema,
  type: z.literal('text').default('text'),
  text: text({ max: 10_000 }).refine((value) => value.trim() !== '', 'must not be empty'),
  visibility: visibilitySchema.default('public'),
  lastSeenSeq: z
    .int()
    .min(0)
    .optional()
    .describe(
      'Agents: the newest seq that was on screen. When a colleague has answered the customer since, nothing is stored: 409 `colleague_answered`',
    ),
})
export type MessageCreate = z.infer<typeof messageCreateSchema>

export const messageListQuery = z
  .object({
    afterSeq: z.coerce.number().int().min(0).optional().describe('Messages after this seq'),
    beforeSeq: z.coerce.number().int().min(1).optional().describe('Messages before this seq'),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  })
  .refine((query) => query.afterSeq === undefined || query.beforeSeq === undefined, {
    message: 'afterSeq and beforeSeq exclude each other',
    path: ['afterSeq'],
  })

export const messagePageSchema = z
  .object({
    items: z.array(messageSchema).describe('Oldest first'),
    hasMore: z.boolean().describe('Whether there are more in the direction that was asked for'),
  })
  .meta({ id: 'MessagePage' })

export const messageCreatedSchema = z
  .object({
    ...messageSchema.shape,
    duplicate: z.boolean().describe('True when this clientId was stored before'),
  })
  .meta({ id: 'MessageCreated' })
