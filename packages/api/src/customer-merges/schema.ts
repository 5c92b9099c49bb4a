// Two customers who are one person: the source goes into the target. What the target knows wins, what it does not know
// comes from the source.
import { z } from 'zod'
import { customerSchema, customerSummarySchema } from '../customers/schema.ts'
import { idSchema } from '../ids.ts'
import { pageOf, pageQuery } from '../page.ts'
import { timestamp } from '../text.ts'

export const UNDO_DAYS = 7

const value = z.union([z.string(), z.number(), z.boolean(), z.null()])

export const customerMergeSchema = z
  .object({
    id: idSchema('customerMerge').nullable().describe('Null for a preview'),
    source: customerSummarySchema.describe('Who is gone afterwards'),
    customer: customerSchema.describe('Who stays, as they are after it'),
    moved: z
      .object({
        conversations: z.int(),
        notes: z.int(),
        events: z.int(),
        devices: z.int(),
      })
      .describe('How much of the source changes its owner'),
    dropped: z
      .array(z.object({ field: z.string(), value }))
      .describe('What the source knew differently; back when the merge is undone'),
    undoableUntil: timestamp.nullable().describe('Null for a preview, and when it is undone'),
    createdAt: timestamp.nullable(),
  })
  .meta({ id: 'CustomerMerge' })
export type CustomerMerge = z.infer<typeof customerMergeSchema>

export const customerMergeCreateSchema = z.strictObject({
  intoId: idSchema('customer').describe('Who stays'),
  preview: z.boolean().default(false).describe('Only says what would happen'),
})

export const customerMergeListQuery = z.object(pageQuery)
export const customerMergePageSchema = pageOf(customerMergeSchema).meta({ id: 'CustomerMergePage' })
