// Messages: text from customers and agents, notes (visibility internal) and activity lines of the system.
import { z } from 'zod'
import { attachmentIdsSchema, attachmentSchema } from '../attachments/schema.ts'
import { messageFormSchema } from '../forms/schema.ts'
import { idSchema } from '../ids.ts'
import { customCreateSchema, customSchema } from '../message-types/schema.ts'
import { line, text, timestamp } from '../text.ts'

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
      'closing',
      'kept_open',
      'rating_asked',
    ]),
    subject: z.string().nullable().describe('Name of the agent or team that it went to'),
    endsAt: timestamp.optional().describe('For `closing`: when it resolves by itself'),
  })
  .meta({ id: 'Activity' })
export type Activity = z.infer<typeof activitySchema>

export const clientIdSchema = z
  .string()
  .regex(/^[\w.:-]{1,64}$/, '1 to 64 letters, digits, dot, colon, dash or underscore')
  .describe('Made by the client (a UUIDv7); a retry with the same one gets the stored row back')

export const emojiSchema = z
  .string()
  .max(32)
  .refine(isEmoji, 'must be one emoji')
  .meta({ examples: ['👍'] })

export const reactionSchema = z
  .object({ emoji: z.string(), by: z.array(authorSchema) })
  .meta({ id: 'Reaction' })
export type Reaction = z.infer<typeof reactionSchema>

const choiceCreateSchema = z.strictObject({
  options: z.array(line(100)).min(2).max(10).describe('In the order in which they are shown'),
  isMultiple: z.boolean().default(false).describe('Whether several may be chosen'),
})
export const choiceSchema = z
  .object({
    options: z.array(z.string()),
    isMultiple: z.boolean(),
    answer: z
      .object({ options: z.array(z.int()).describe('By their places, from 0'), at: timestamp })
      .nullable()
      .describe('Given once, by the customer'),
  })
  .meta({ id: 'Choice' })

export const ratingSchema = z
  .object({
    question: z.string().nullable().describe('Null: in the words and the language of the client'),
    score: z.int().nullable().describe('1 to 5, which is the best; null until it is given'),
    comment: z.string(),
    at: timestamp.nullable().describe('When it was first given'),
  })
  .meta({ id: 'Rating' })
export type Rating = z.infer<typeof ratingSchema>

const segmenter = new Intl.Segmenter()

function isEmoji(text: string): boolean {
  const isOne = [...segmenter.segment(text)].length === 1
  return isOne && /\p{Emoji_Presentation}|\p{Extended_Pictographic}|\u20e3/u.test(text)
}

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
    attachments: z.array(attachmentSchema).optional().describe('Left out where there are none'),
    choice: choiceSchema.optional().describe('The text is a question, with these answers'),
    form: messageFormSchema.optional().describe('Asks with these fields'),
    custom: customSchema
      .optional()
      .describe('Of a kind of the workspace; who cannot draw it shows the text'),
    rating: ratingSchema.optional().describe('Asks how it went; with the answer when it is given'),
    replyToId: idSchema('message').optional().describe('The message that it answers'),
    editedAt: timestamp.optional().describe('When its words last changed'),
    unsentAt: timestamp
      .optional()
      .describe('Its author took it back: nothing of it is left but its place'),
    reactions: z.array(reactionSchema).optional().describe('In the order of their first'),
    mergedFromId: idSchema('conversation')
      .optional()
      .describe('A copy that a merge brought from this conversation; it tells nothing new'),
  })
  .meta({ id: 'Message' })
export type Message = z.infer<typeof messageSchema>

export const messageCreateSchema = z
  .strictObject({
    clientId: clientIdSchema,
    type: z.literal('text').default('text'),
    text: text({ max: 10_000 }).describe('May be empty where there are attachments or a form'),
    attachments: attachmentIdsSchema.optional(),
    visibility: visibilitySchema.default('public'),
    choice: choiceCreateSchema
      .optional()
      .describe('Agents, in public: answers from which the customer chooses'),
    formId: idSchema('form')
      .optional()
      .describe('Agents, in public: sends this form, under its title where there is no text'),
    custom: customCreateSchema
      .optional()
      .describe('Agents and keys: what a message of this kind brings; the text stands in for it'),
    replyToSeq: z
      .int()
      .min(2)
      .optional()
      .describe('Of the message that it answers, as its author counts'),
    lastSeenSeq: z
      .int()
      .min(0)
      .optional()
      .describe(
        'Agents: the newest seq that was on screen. When a colleague has answered the customer since, nothing is stored: 409 `colleague_answered`',
      ),
  })
  .refine(({ text, attachments, formId }) => text.trim() !== '' || attachments || formId, {
    message: 'must not be empty',
    path: ['text'],
  })
  .refine(({ choice, formId }) => choice === undefined || formId === undefined, {
    message: 'does not go together with choice',
    path: ['formId'],
  })
export type MessageCreate = z.infer<typeof messageCreateSchema>

const seqSchema = z.int().min(2).describe('Of the message, as the actor counts')

export const messageEditSchema = z.strictObject({
  seq: seqSchema,
  text: text({ max: 10_000 }).describe('Empty only where there are attachments'),
})
export const messageUnsendSchema = z.strictObject({ seq: seqSchema })
export const messageReactSchema = z.strictObject({
  seq: seqSchema,
  emoji: emojiSchema,
  isOn: z.boolean().default(true).describe('False takes the reaction back'),
})

export const messageAnswerSchema = z.strictObject({
  seq: seqSchema,
  options: z.array(z.int().min(0).max(9)).min(1).max(10).describe('By their places, from 0'),
})

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
