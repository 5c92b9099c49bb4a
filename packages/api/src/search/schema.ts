// Searching, as it is on the wire: what may be asked of each kind, and what is found. What was found carries ranges
// (UTF-16 units of the field they name), never markup.
import { z } from 'zod'
import { cannedReplySchema } from '../canned-replies/schema.ts'
import {
  channelSchema,
  commaList,
  conversationSchema,
  statusSchema,
} from '../conversations/schema.ts'
import { customerSchema } from '../customers/schema.ts'
import { idSchema } from '../ids.ts'
import { messageSchema, visibilitySchema } from '../messages/schema.ts'
import { pageOf, pageQuery } from '../page.ts'
import { text, timestamp } from '../text.ts'

/** Nobody reads further; who has to find more narrows the question down. */
export const MOST_HITS = 1000

const question = {
  ...pageQuery,
  q: text({ max: 200 })
    .default('')
    .describe(
      'Words that must all be there; a phrase in quotes; the last word may be a beginning. Typing errors are forgiven. Empty: everything',
    ),
  sort: z.enum(['best', 'newest']).default('newest'),
  consistency: z
    .enum(['eventual', 'strong'])
    .default('eventual')
    .describe('`strong` waits until all that was written before can be found, at most 5 s'),
}

const during = {
  from: timestamp.optional().describe('Written at this time or later'),
  until: timestamp.optional().describe('Written before this time'),
}

const ofConversation = {
  customer: idSchema('customer').optional(),
  assignee: z
    .union([z.literal('me'), z.literal('none'), idSchema('agent')])
    .optional()
    .describe('An agent’s id, `me`, or `none`'),
  topic: idSchema('topic').optional(),
  tag: idSchema('tag').optional(),
  status: commaList(statusSchema).optional().describe('One or several, separated by commas'),
  channel: channelSchema.optional(),
}

export const messageSearchQuery = z.object({
  ...question,
  ...during,
  ...ofConversation,
  conversation: idSchema('conversation').optional(),
  agent: idSchema('agent').optional().describe('Written by this agent'),
  visibility: visibilitySchema.optional(),
})
export const conversationSearchQuery = z.object({ ...question, ...during, ...ofConversation })
export const customerSearchQuery = z.object({ ...question, ...during })
export const cannedReplySearchQuery = z.object(question)
export type SearchQuery = z.infer<typeof messageSearchQuery>

export const highlightSchema = z
  .object({
    field: z
      .string()
      .describe('The field of what was found, e.g. `text`, `name` or `form.answer.values.order`'),
    start: z.int(),
    end: z.int(),
  })
  .meta({ id: 'Highlight', description: 'What matched: `field.slice(start, end)`' })
export type Highlight = z.infer<typeof highlightSchema>

const highlights = z.array(highlightSchema)

export const messageHitSchema = z
  .object({
    id: idSchema('message'),
    message: messageSchema,
    conversation: conversationSchema,
    highlights,
  })
  .meta({ id: 'MessageHit' })
export const conversationHitSchema = z
  .object({ id: idSchema('conversation'), conversation: conversationSchema, highlights })
  .meta({ id: 'ConversationHit' })
export const customerHitSchema = z
  .object({ id: idSchema('customer'), customer: customerSchema, highlights })
  .meta({ id: 'CustomerHit' })

export const cannedReplyHitSchema = z
  .object({ id: idSchema('cannedReply'), cannedReply: cannedReplySchema, highlights })
  .meta({ id: 'CannedReplyHit' })

export const messageHitPageSchema = pageOf(messageHitSchema).meta({ id: 'MessageHitPage' })
export const conversationHitPageSchema = pageOf(conversationHitSchema).meta({
  id: 'ConversationHitPage',
})
export const customerHitPageSchema = pageOf(customerHitSchema).meta({ id: 'CustomerHitPage' })
export const cannedReplyHitPageSchema = pageOf(cannedReplyHitSchema).meta({
  id: 'CannedReplyHitPage',
})
