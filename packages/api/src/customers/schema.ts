// What a customer is on the wire. A visitor becomes a customer with the first message, and only then.
import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { pageOf, pageQuery } from '../page.ts'
import { line, text, timestamp } from '../text.ts'

export const customerSummarySchema = z
  .object({
    id: idSchema('customer'),
    externalId: z.string().nullable(),
    name: z.string().nullable(),
    email: z.string().nullable(),
  })
  .meta({ id: 'CustomerSummary' })
export type CustomerSummary = z.infer<typeof customerSummarySchema>

export const attributesSchema = z
  .record(
    z.string().regex(/^[A-Za-z][\w.-]{0,63}$/, 'letters, digits, dot, dash and underscore'),
    z.union([text({ max: 1000 }), z.number(), z.boolean(), z.null()]),
  )
  .refine((attributes) => Object.keys(attributes).length <= 100, 'at most 100 attributes')

export const customerSchema = z
  .object({
    ...customerSummarySchema.shape,
    phone: z.string().nullable(),
    locale: z.string().nullable(),
    timeZone: z.string().nullable(),
    company: z.string().nullable(),
    plan: z.string().nullable(),
    attributes: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    blockedAt: timestamp.nullable().describe('Since when what they send is refused'),
    revision: z
      .int()
      .describe('Grows with every change of the profile, the notes and the timeline'),
    firstSeenAt: timestamp,
    lastSeenAt: timestamp,
    createdAt: timestamp,
    updatedAt: timestamp,
  })
  .meta({ id: 'Customer' })
export type Customer = z.infer<typeof customerSchema>

const profile = {
  name: line(200).nullable().optional(),
  email: z
    .string()
    .max(254)
    .overwrite((value) => value.trim())
    .pipe(z.email())
    .nullable()
    .optional(),
  phone: line(40).nullable().optional(),
  locale: line(35).nullable().optional(),
  timeZone: line(64).nullable().optional(),
  company: line(200).nullable().optional(),
  plan: line(100).nullable().optional(),
}

export const customerCreateSchema = z.strictObject({
  externalId: line(200).nullable().optional().describe("The business's own id for this person"),
  ...profile,
  attributes: attributesSchema.default({}),
})
export const customerUpdateSchema = z.strictObject({
  externalId: line(200).nullable().optional(),
  ...profile,
  attributes: attributesSchema
    .optional()
    .describe('Merged into what is there; a null removes the attribute'),
})
export type CustomerCreate = z.infer<typeof customerCreateSchema>
export type CustomerUpdate = z.infer<typeof customerUpdateSchema>

export const customerListQuery = z.object({
  ...pageQuery,
  externalId: z.string().max(200).optional(),
  email: z.string().max(254).optional(),
})
export const customerPageSchema = pageOf(customerSchema).meta({ id: 'CustomerPage' })
