// Conversations that have to do with each other: related ones, a problem reported to another team, and merging.
import { z } from 'zod'
import { conversationSchema } from '../conversations/schema.ts'
import { idSchema } from '../ids.ts'
import { clientIdSchema } from '../messages/schema.ts'
import { line, text } from '../text.ts'

export const linkSchema = z
  .strictObject({
    conversationId: idSchema('conversation').optional().describe('One that is there already'),
    report: z
      .strictObject({
        clientId: clientIdSchema,
        teamId: idSchema('team'),
        subject: line(200).nullable().default(null),
        text: text({ max: 10_000 }).refine((value) => value.trim() !== '', 'must not be empty'),
      })
      .optional()
      .describe('Begins an internal conversation with a team; the customer knows nothing of it'),
  })
  .refine((link) => link.conversationId !== undefined || link.report !== undefined, {
    message: 'conversationId or report is needed',
  })
export type Link = z.infer<typeof linkSchema>

export const linkedSchema = z
  .object({
    conversation: conversationSchema,
    report: conversationSchema.nullable().describe('The one that began with the report'),
  })
  .meta({ id: 'Linked' })

export const unlinkSchema = z.strictObject({ conversationId: idSchema('conversation') })

export const mergeSchema = z.strictObject({
  intoId: idSchema('conversation').describe('Of the same customer'),
})
