// Urgency on the wire: why a conversation stands where it does, what a workspace may change about that, and what its
// agents say of it.
import { z } from 'zod'
import { customerSummarySchema } from '../customers/schema.ts'
import { idSchema } from '../ids.ts'
import { line, timestamp } from '../text.ts'
import { factorCodes } from './rules.ts'
import { defaultWeighing, levels } from './score.ts'

export const factorSchema = z
  .object({
    code: z.string().describe(`What was found; by now one of: ${factorCodes.join(', ')}`),
    points: z.number().describe('What it adds to the score, or takes off it'),
    evidence: z.string().describe("The customer's own words, at most 100 characters"),
  })
  .meta({ id: 'UrgencyFactor' })

export const urgencySchema = z
  .object({
    score: z.int().min(0).max(100),
    respondBy: timestamp.describe('Since when the customer waits, plus the time that this earns'),
    factors: z.array(factorSchema).describe('The heaviest first'),
  })
  .meta({ id: 'Urgency' })
export type Urgency = z.infer<typeof urgencySchema>

const points = z.int().min(-50).max(50)
const minute = 60
const target = z
  .int()
  .min(minute)
  .max(30 * 86_400)

const weights = z
  .record(z.string(), z.number().min(0).max(3))
  .refine((given) => Object.keys(given).every((code) => codes.has(code)), 'names no such factor')
  .describe(
    'Factor → what its points are multiplied with; 0 leaves it out, 1 where nothing is said',
  )
const keywords = z
  .array(z.strictObject({ phrase: line(100), points }))
  .max(200)
  .describe("Words of the business's own")
const topics = z.array(z.strictObject({ topicId: idSchema('topic'), points })).max(100)
const plans = z
  .array(z.strictObject({ plan: line(100), points }))
  .max(100)
  .describe('By the plan of the customer')
const targets = z
  .strictObject({ can_wait: target, normal: target, soon: target, now: target })
  .refine(
    (given) => given.can_wait > given.normal && given.normal > given.soon && given.soon > given.now,
    'must be shorter the more urgent it is',
  )
  .describe('Seconds until an answer')

const codes: ReadonlySet<string> = new Set(factorCodes)

export const urgencySettingsSchema = z
  .object({
    weights: weights.default({}),
    keywords: keywords.default([]),
    topics: topics.default([]),
    plans: plans.default([]),
    targets: targets.default({ ...defaultWeighing.targets }),
  })
  .meta({ id: 'UrgencySettings' })
export type UrgencySettings = z.infer<typeof urgencySettingsSchema>

export const urgencySettingsUpdateSchema = z.strictObject({
  weights: weights.optional(),
  keywords: keywords.optional(),
  topics: topics.optional(),
  plans: plans.optional(),
  targets: targets.optional(),
})
export type UrgencySettingsUpdate = z.infer<typeof urgencySettingsUpdateSchema>

const DAY_MS = 86_400_000
export const MOST_DAYS = 7

export const urgencyPreviewSchema = z
  .strictObject({
    from: timestamp.optional().describe('A day before `until` when left out'),
    until: timestamp.optional().describe('Now when left out'),
    settings: urgencySettingsUpdateSchema
      .optional()
      .describe('What to try; the rest is as it is set'),
  })
  .transform(({ settings = {}, ...window }) => {
    const until = window.until === undefined ? Date.now() : Date.parse(window.until)
    const from = window.from === undefined ? until - DAY_MS : Date.parse(window.from)
    return { from, until, settings }
  })
  .refine(({ from, until }) => from < until && until - from <= MOST_DAYS * DAY_MS, {
    message: `must be before until, by at most ${MOST_DAYS} days`,
    path: ['from'],
  })
export type UrgencyPreview = z.infer<typeof urgencyPreviewSchema>

const placed = z.object({
  place: z.int().describe('By the time until an answer, the shortest is 1'),
  score: z.int(),
  level: z.enum(levels),
  respondBy: timestamp,
  factors: z.array(factorSchema),
})

export const urgencyPreviewedSchema = z
  .object({
    items: z
      .array(
        z.object({
          conversationId: idSchema('conversation'),
          customer: customerSummarySchema,
          text: z.string().describe('What they wrote last, at most 200 characters'),
          waitingSince: timestamp,
          before: placed.describe('With the settings as they are'),
          after: placed.describe('With those that are tried'),
        }),
      )
      .describe('In the order that is tried; at most 200'),
    conversations: z.int().describe('How many were compared; the newest 500 at most'),
    moved: z.int().describe('How many of those change their level'),
  })
  .meta({ id: 'UrgencyPreviewed' })
export type UrgencyPreviewed = z.infer<typeof urgencyPreviewedSchema>

export const urgencyFeedbackSchema = z.strictObject({
  verdict: z.enum(['right', 'too_high', 'too_low']).describe('`right` takes back what one said'),
})
export type Verdict = z.infer<typeof urgencyFeedbackSchema>['verdict']

export const urgencySuggestionsSchema = z
  .object({
    items: z
      .array(
        z.object({
          code: z.string(),
          tooHigh: z.int().describe('How often it stood in what was judged too high'),
          tooLow: z.int(),
          weight: z.number().describe('As it is'),
          proposedWeight: z.number(),
        }),
      )
      .describe('Those judged most clearly first'),
    judged: z.int().describe('Verdicts of the last 90 days'),
  })
  .meta({ id: 'UrgencySuggestions' })
