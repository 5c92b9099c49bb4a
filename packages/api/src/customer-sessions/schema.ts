// A customer's session: opened from a publishable key, before any customer row exists.
import { z } from 'zod'
import { availabilitySchema } from '../business-hours/schema.ts'
import { customerSummarySchema } from '../customers/schema.ts'
import { identityProofSchema } from '../identity-keys/schema.ts'
import { askedBeforeSchema } from '../pre-chat/schema.ts'
import { timestamp } from '../text.ts'
import { widgetTopicsSchema } from '../widget/schema.ts'
import { widgetSettingsSchema, workspaceSummarySchema } from '../workspaces/schema.ts'

export const customerSessionCreateSchema = z.strictObject({
  publishableKey: z.string().max(100),
  identity: identityProofSchema
    .optional()
    .describe('Who this is, proven by the business; without it, a visitor'),
  refreshToken: z
    .string()
    .max(200)
    .optional()
    .describe('With `identity`: that of the session which this device has had so far. It ends'),
})

export const customerSessionRefreshSchema = z.strictObject({ refreshToken: z.string().max(200) })

export const customerSessionSchema = z
  .object({
    token: z.string().describe('Access token, valid until `expiresAt`'),
    expiresAt: timestamp,
    refreshToken: z.string().describe('Keeps this visitor the same person on this device'),
    customer: customerSummarySchema.nullable().describe('Null until the first message'),
    identifiedUntil: timestamp
      .nullable()
      .describe('When it must be proven again who this is; null for a visitor'),
    workspace: workspaceSummarySchema,
    settings: z.object({
      widget: widgetSettingsSchema,
      topics: widgetTopicsSchema,
      availability: availabilitySchema,
      preChat: askedBeforeSchema
        .nullable()
        .describe('To fill in before the first message of a conversation; null: nothing'),
    }),
  })
  .meta({ id: 'CustomerSession' })
