// The whole realtime protocol: every frame that may travel, in both directions. SPEC.md numbers the rules.
import { z } from 'zod'
import { conversationSchema } from '../conversations/schema.ts'
import { customerSchema } from '../customers/schema.ts'
import { draftSchema } from '../drafts/schema.ts'
import { idSchema } from '../ids.ts'
import { eventSchema } from '../log/schema.ts'
import {
  authorSchema,
  messageCreatedSchema,
  messageCreateSchema,
  messageSchema,
  visibilitySchema,
} from '../messages/schema.ts'
import { objectSchema } from '../objects/schema.ts'
import { problemCodes } from '../problem.ts'

export const PROTOCOL_VERSION = 1
/** Spoken too, so that clients and nodes may be of two versions while one takes the other's place. */
export const OLDEST_PROTOCOL = 1

const conversationId = idSchema('conversation')
const customerId = idSchema('customer')
const objectId = idSchema('object')

/** What a client may send. The first frame is `hello`. Fields that are not known are left out: they are of a newer client. */
export const clientFrameSchema = z
  .discriminatedUnion('type', [
    z.object({
      type: z.literal('hello'),
      protocol: z.int().min(1).describe('The highest version that the client speaks'),
      token: z.string().max(4096).describe('Access token of an agent or a customer'),
    }),
    z.object({
      type: z.literal('subscribe'),
      conversationId,
      since: z
        .int()
        .min(0)
        .nullable()
        .describe('The last seq the client has; null asks for a snapshot'),
    }),
    z.object({ type: z.literal('unsubscribe'), conversationId }),
    z.object({
      type: z.literal('send'),
      conversationId,
      message: messageCreateSchema.describe('As over REST, with the same clientId for a retry'),
    }),
    z.object({
      type: z.literal('feed'),
      since: z.string().max(32).nullable().describe('The last feed cursor; null begins now'),
    }),
    z.object({ type: z.literal('watch'), customerId }),
    z.object({ type: z.literal('unwatch'), customerId }),
    z.object({ type: z.literal('watchObject'), objectId }),
    z.object({ type: z.literal('unwatchObject'), objectId }),
    z.object({
      type: z.literal('typing'),
      conversationId,
      isTyping: z.boolean(),
      visibility: visibilitySchema.default('public'),
    }),
    z.object({ type: z.literal('presence'), state: z.enum(['online', 'away']) }),
    z.object({ type: z.literal('ping') }),
  ])
  .meta({ id: 'ClientFrame' })
export type ClientFrame = z.infer<typeof clientFrameSchema>

export const presenceSchema = z
  .object({
    agentId: idSchema('agent'),
    state: z.enum(['online', 'away', 'offline', 'unknown']),
    viewing: z
      .array(z.object({ conversationId: idSchema('conversation'), isTyping: z.boolean() }))
      .optional()
      .describe(
        'Conversations that they have open; agents alone are told. None when it is left out',
      ),
  })
  .meta({ id: 'Presence' })

/** What the server may send. */
export const serverFrameSchema = z
  .discriminatedUnion('type', [
    z.object({
      type: z.literal('ready'),
      protocol: z.int().describe('The version that both speak from here on'),
      epoch: z.string().describe('When it differs from the last one: forget every seq and cursor'),
      actor: authorSchema,
    }),
    z.object({
      type: z.literal('snapshot'),
      conversation: conversationSchema,
      messages: z.array(messageSchema).describe('The newest 50, oldest first'),
      hasMore: z.boolean(),
    }),
    z.object({
      type: z.literal('subscribed'),
      conversationId,
      seq: z.int().describe('The client is up to date at this seq; what follows is live'),
      typing: z.array(authorSchema).describe('Who is typing now'),
    }),
    z.object({ type: z.literal('event'), event: eventSchema }),
    z.object({
      type: z.literal('sent'),
      conversationId,
      message: messageCreatedSchema.describe('What is stored; it left after the commit'),
    }),
    z.object({
      type: z.literal('typing'),
      conversationId,
      author: authorSchema,
      isTyping: z.boolean(),
      visibility: visibilitySchema,
    }),
    z.object({
      type: z.literal('feed.ready'),
      cursor: z.string(),
      isReset: z.boolean().describe('Too far behind: fetch the list again'),
    }),
    z.object({
      type: z.literal('feed.conversation'),
      conversation: conversationSchema.describe('Apply when its seq is higher than what you have'),
    }),
    z.object({ type: z.literal('feed.deleted'), conversationId }),
    z.object({ type: z.literal('feed.cursor'), cursor: z.string() }),
    z.object({
      type: z.literal('customer'),
      customer: customerSchema.describe('Apply when its revision is higher than what you have'),
    }),
    z.object({
      type: z.literal('customer.gone'),
      customerId: customerId.describe('Erased, merged into another one, or never yours to see'),
    }),
    z.object({
      type: z.literal('object'),
      object: objectSchema.describe('Apply when its revision is higher than what you have'),
    }),
    z.object({
      type: z.literal('object.gone'),
      objectId: objectId.describe('Deleted, or never yours to see'),
    }),
    z.object({
      type: z.literal('draft'),
      draft: draftSchema.describe('Your own; apply when its version is higher'),
    }),
    z.object({
      type: z.literal('agent'),
      agentId: idSchema('agent').describe('Name, title, photo or else is another now: ask again'),
    }),
    z.object({
      type: z.literal('presence'),
      isWhole: z.boolean().describe('In place of what was known, not in addition'),
      agents: z
        .array(presenceSchema)
        .describe('Agents get each agent; customers get who is online'),
    }),
    z.object({
      type: z.literal('problem'),
      code: z.enum(problemCodes),
      detail: z.string(),
      conversationId: conversationId
        .optional()
        .describe('When a subscription or a message was refused'),
      clientId: z.string().optional().describe('Of the message that was refused'),
      answer: messageSchema
        .optional()
        .describe('For `colleague_answered`: show it, then send again'),
      retryAfter: z.int().optional().describe('Seconds to wait before another try'),
    }),
    z.object({ type: z.literal('pong') }),
  ])
  .meta({ id: 'ServerFrame' })
export type ServerFrame = z.infer<typeof serverFrameSchema>

/** Close codes mirror HTTP; the comment says whether the client tries again. */
export const closeCodes = {
  goingAway: 1001, // the node drains: at once, with jitter
  unavailable: 1013, // the database is away: with back-off
  invalidFrame: 4400, // no
  unauthenticated: 4401, // with a fresh token
  helloTimeout: 4408, // with back-off
  slowConsumer: 4008, // at once, from the last seq
  rateLimited: 4429, // with back-off
} as const
