// What a conversation is on the wire: one shape for agents and customers. A customer sees neutral values
// where a field is internal (no tags, normal priority), and only the statuses open and resolved.
import { z } from 'zod'
import { agentSummarySchema } from '../agents/schema.ts'
import { customerSummarySchema } from '../customers/schema.ts'
import { idSchema } from '../ids.ts'
import {
  authorSchema,
  clientIdSchema,
  messageCreateSchema,
  messageSchema,
} from '../messages/schema.ts'
import { flag, pageOf, pageQuery } from '../page.ts'
import { preChatAnswerSchema } from '../pre-chat/schema.ts'
import { line, text, timestamp } from '../text.ts'
import { urgencySchema } from '../urgency/schema.ts'

export const statuses = ['open', 'pending', 'snoozed', 'resolved'] as const
export const statusSchema = z.enum(statuses)
export const prioritySchema = z.enum(['low', 'normal', 'high', 'urgent'])
export const kindSchema = z.enum(['support', 'sales', 'general'])
export const channelSchema = z.enum(['web', 'api', 'email', 'telegram', 'import'])

export const readPositionSchema = z
  .object({
    reader: authorSchema.pick({ kind: true, id: true }),
    seq: z.int().describe('Everything up to this seq was read'),
    deliveredSeq: z
      .int()
      .describe('Everything up to this seq is on a device of the reader; never below `seq`'),
    at: timestamp.describe('When either last moved'),
  })
  .meta({ id: 'ReadPosition' })
export type ReadPosition = z.infer<typeof readPositionSchema>

export const lastMessageSchema = z
  .object({
    id: idSchema('message'),
    seq: z.int(),
    text: z.string().describe('At most 200 characters'),
    author: authorSchema,
    createdAt: timestamp,
  })
  .meta({ id: 'LastMessage', description: 'The newest message that the customer can see too' })
export type LastMessage = z.infer<typeof lastMessageSchema>

export const mentionSchema = z
  .object({
    agentId: idSchema('agent'),
    seq: z
      .int()
      .describe('Of the newest note that mentions them, or of the edit with which it did'),
  })
  .meta({ id: 'Mention' })
export type Mention = z.infer<typeof mentionSchema>

export const conversationSchema = z
  .object({
    id: idSchema('conversation'),
    kind: kindSchema,
    channel: channelSchema,
    subject: z.string().nullable(),
    status: statusSchema,
    priority: prioritySchema,
    snoozedUntil: timestamp.nullable(),
    closesAt: timestamp
      .nullable()
      .describe('When it resolves by itself; null once somebody writes before that'),
    topicId: idSchema('topic').nullable(),
    tagIds: z.array(idSchema('tag')),
    customer: customerSummarySchema,
    assignee: agentSummarySchema.nullable(),
    claimedAt: timestamp
      .nullable()
      .describe(
        'When the assignee took it: it goes back to the queue when they leave. Null: it was given to them',
      ),
    teamId: idSchema('team').nullable(),
    isInternal: z.boolean().describe('Between agents; the customer knows nothing of it'),
    linkedIds: z.array(idSchema('conversation')).describe('Conversations that have to do with it'),
    objectIds: z.array(idSchema('object')).describe('What it is about: things of the business'),
    mentions: z
      .array(mentionSchema)
      .describe('Agents whom colleagues named in a note, with `@` and their name'),
    archivedAt: timestamp.nullable().describe('Out of the lists since then'),
    seq: z.int().describe("The last position of this conversation's log, as the reader counts it"),
    lastMessage: lastMessageSchema.nullable(),
    waitingSince: timestamp.nullable().describe('Since when the customer waits for an answer'),
    urgency: urgencySchema
      .nullable()
      .describe(
        'How soon to answer and why; null when nobody waits, or for the moment until it is scored',
      ),
    reads: z.array(readPositionSchema),
    createdAt: timestamp,
  })
  .meta({ id: 'Conversation' })
export type Conversation = z.infer<typeof conversationSchema>

export const conversationCreateSchema = z.strictObject({
  clientId: clientIdSchema,
  kind: kindSchema.default('support'),
  subject: line(200).nullable().optional(),
  topicId: idSchema('topic').nullable().optional(),
  customerId: idSchema('customer').optional().describe('Agents only, and then required'),
  message: messageCreateSchema.describe('A conversation begins with its first message'),
  preChat: preChatAnswerSchema
    .optional()
    .describe(
      'Customers only: the answers to the form of `settings.preChat`. They stand on the first message',
    ),
})
export type ConversationCreate = z.infer<typeof conversationCreateSchema>

export const conversationCreatedSchema = z
  .object({ conversation: conversationSchema, message: messageSchema, duplicate: z.boolean() })
  .meta({ id: 'ConversationCreated' })

export const conversationUpdateSchema = z.strictObject({
  subject: line(200).nullable().optional(),
  kind: kindSchema.optional(),
  priority: prioritySchema.optional(),
  status: z.enum(['open', 'pending', 'snoozed']).optional().describe('Resolve has its own call'),
  // Written as a fetch will show it, because the event carries it too.
  snoozedUntil: timestamp
    // It runs for what is no time too, and a refusal must not become a fault of ours.
    .overwrite((value) => (Number.isNaN(Date.parse(value)) ? value : new Date(value).toISOString()))
    .optional()
    .describe('Required with status `snoozed`, in the future'),
  topicId: idSchema('topic').nullable().optional(),
  tagIds: z.array(idSchema('tag')).max(50).optional(),
})
export type ConversationUpdate = z.infer<typeof conversationUpdateSchema>

export const assignSchema = z
  .strictObject({
    assigneeId: idSchema('agent').nullable().optional().describe('Null: nobody'),
    teamId: idSchema('team').nullable().optional().describe('Null: no team'),
  })
  .refine((to) => to.assigneeId !== undefined || to.teamId !== undefined, {
    message: 'assigneeId or teamId is needed',
  })
export const conversationCloseSchema = z.strictObject({
  clientId: clientIdSchema,
  text: text({ max: 10_000 })
    .refine((value) => value.trim() !== '', 'must not be empty')
    .optional()
    .describe('The last message; when left out what the workspace says, its variables filled in'),
  minutes: z
    .int()
    .min(1)
    .max(1440)
    .optional()
    .describe('After which it resolves by itself; when left out those of the workspace'),
  lastSeenSeq: z.int().min(0).optional().describe('As with a message'),
})
export type ConversationClose = z.infer<typeof conversationCloseSchema>
export const markReadSchema = z.strictObject({ seq: z.int().min(0) })

/** A query parameter that names several, separated by commas. */
export const commaList = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? value.split(',') : value),
    z.array(item).min(1).max(20),
  )

export const involvedAgentsSchema = z
  .object({ items: z.array(agentSummarySchema) })
  .meta({ id: 'InvolvedAgents' })

export const conversationListQuery = z.object({
  ...pageQuery,
  status: commaList(statusSchema).optional().describe('One or several, separated by commas'),
  assignee: z
    .union([z.literal('me'), z.literal('none'), idSchema('agent')])
    .optional()
    .describe('An agent’s id, `me`, or `none`'),
  team: idSchema('team').optional(),
  topic: idSchema('topic').optional(),
  tag: idSchema('tag').optional(),
  channel: commaList(channelSchema).optional(),
  priority: commaList(prioritySchema).optional().describe('Agents only'),
  customer: idSchema('customer').optional(),
  object: idSchema('object').optional().describe('Agents only. Those that are about it'),
  mentioned: flag.optional().describe('Agents only. True: those in which a note mentions you'),
  archived: flag.default(false).describe('True: those that are archived, instead of the others'),
  sort: z
    .enum(['newest', 'oldest', 'waiting', 'urgency'])
    .default('newest')
    .describe(
      'By last message, by who has waited longest, or by who is to be answered first (both only those who wait)',
    ),
})
export type ConversationListQuery = z.infer<typeof conversationListQuery>
export const conversationPageSchema = pageOf(conversationSchema).meta({ id: 'ConversationPage' })
