// Customer satisfaction: after a conversation is resolved its customer is asked how it went, 1 to 5 with a comment.
import { z } from 'zod'
import { agentSummarySchema } from '../agents/schema.ts'
import { idSchema } from '../ids.ts'
import { ratingSchema } from '../messages/schema.ts'
import { line, text, timestamp } from '../text.ts'

const WEEK_MINUTES = 7 * 24 * 60

const settingsShape = {
  isOn: z.boolean(),
  delayMinutes: z.int().min(0).max(WEEK_MINUTES).describe('From resolving to the question'),
  question: line(200)
    .nullable()
    .describe('In your words; null leaves it to clients, in the language of the customer'),
}
export const csatSettingsSchema = z
  .object({
    isOn: settingsShape.isOn.default(false),
    delayMinutes: settingsShape.delayMinutes.default(5),
    question: settingsShape.question.default(null),
  })
  .meta({ id: 'CsatSettings' })
export type CsatSettings = z.infer<typeof csatSettingsSchema>

export const csatSettingsUpdateSchema = z.strictObject({
  isOn: settingsShape.isOn.optional(),
  delayMinutes: settingsShape.delayMinutes.optional(),
  question: settingsShape.question.optional(),
})
export type CsatSettingsUpdate = z.infer<typeof csatSettingsUpdateSchema>

export const rateSchema = z.strictObject({
  seq: z.int().min(2).describe('Of the question, as the customer counts'),
  score: z.int().min(1).max(5).describe('5 is the best'),
  comment: text({ max: 2000 }).default(''),
})
export type Rate = z.infer<typeof rateSchema>

export const ratingListSchema = z
  .object({
    items: z
      .array(
        z.object({
          conversationId: idSchema('conversation'),
          seq: z.int().describe('Of the question, as agents count'),
          agent: agentSummarySchema.nullable().describe('Who had the conversation'),
          ...ratingSchema.omit({ question: true }).shape,
        }),
      )
      .describe('The newest first, at most 20'),
  })
  .meta({ id: 'RatingList' })

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

export const csatSummaryQuery = z.object({
  from: timestamp.optional().describe('Questions asked from then on; 30 days ago without it'),
  to: timestamp.optional().describe('And before then; now without it'),
  by: z.enum(['agent', 'topic', 'day']).default('agent'),
  timeZone: z
    .string()
    .max(64)
    .refine(isTimeZone, 'is no time zone such as Europe/Berlin')
    .default('UTC')
    .describe('In which days begin, an IANA name'),
})
export type CsatSummaryQuery = z.infer<typeof csatSummaryQuery>

const sums = {
  asked: z.int(),
  answered: z.int(),
  average: z.number().nullable().describe('Null when nobody answered'),
}
export const csatSummarySchema = z
  .object({
    ...sums,
    distribution: z.array(z.int()).describe('How many gave 1, 2, 3, 4 and 5'),
    groups: z.array(
      z.object({
        key: z.string().nullable().describe('Id of the agent or topic, or the day'),
        name: z.string().nullable(),
        ...sums,
      }),
    ),
  })
  .meta({ id: 'CsatSummary' })
export type CsatSummary = z.infer<typeof csatSummarySchema>
