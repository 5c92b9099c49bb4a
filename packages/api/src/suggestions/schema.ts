// Suggestions: answers that may fit what a customer has just asked, each with the reason for which it is shown.
import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { timestamp } from '../text.ts'

export const suggestionQuery = z.object({
  limit: z.coerce.number().int().min(1).max(10).default(3),
})

export const suggestionSchema = z
  .object({
    source: z.enum(['cannedReply', 'pastAnswer']),
    text: z
      .string()
      .describe('For a canned reply as it reads here; insert it with cannedReplies.render'),
    score: z.number().describe('How far what is asked and what it is about agree, 0 to 1'),
    words: z.array(z.string()).describe('The words of the customer that are found there'),
    cannedReply: z
      .object({
        id: idSchema('cannedReply'),
        shortcut: z.string(),
        title: z.string(),
        prompts: z.array(z.string()),
      })
      .optional()
      .describe('With source `cannedReply`'),
    pastAnswer: z
      .object({
        conversationId: idSchema('conversation'),
        question: z.string().describe('What the customer there had asked, at most 400 characters'),
        agentName: z.string().nullable(),
        at: timestamp,
      })
      .optional()
      .describe('With source `pastAnswer`'),
  })
  .meta({ id: 'Suggestion' })
export type Suggestion = z.infer<typeof suggestionSchema>

export const suggestionsSchema = z
  .object({ items: z.array(suggestionSchema).describe('Best first; empty when nobody waits') })
  .meta({ id: 'Suggestions' })
