// What a customer did on the business's site: pages seen, and events that the business names itself.
import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { clientIdSchema } from '../messages/schema.ts'
import { pageOf, pageQuery } from '../page.ts'
import { line, text, timestamp } from '../text.ts'

/** How much of each customer is kept; the oldest goes first. */
export const KEPT_EVENTS = 500

const value = z.union([text({ max: 500 }), z.number(), z.boolean(), z.null()])

export const customerEventSchema = z
  .object({
    id: idSchema('customerEvent'),
    type: z.enum(['page', 'custom']),
    name: z.string().nullable().describe('Of a custom event'),
    url: z.string().nullable(),
    title: z.string().nullable().describe('Of the page'),
    properties: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    occurredAt: timestamp,
  })
  .meta({ id: 'CustomerEvent' })
export type CustomerEvent = z.infer<typeof customerEventSchema>

// A fragment and credentials are for the browser alone, and may be secrets.
const withoutSecrets = (given: string): string => {
  const url = new URL(given)
  url.hash = ''
  url.username = ''
  url.password = ''
  return url.href
}
const pageUrl = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .overwrite((given) => (URL.canParse(given) ? withoutSecrets(given) : given))

const written = {
  clientId: clientIdSchema.optional(),
  title: line(300).optional(),
  properties: z
    .record(z.string().regex(/^[A-Za-z][\w.-]{0,63}$/), value)
    .refine((given) => Object.keys(given).length <= 20, 'at most 20 properties')
    .default({}),
  occurredAt: timestamp.optional().describe('Now when left out; never in the future'),
}
export const customerEventWriteSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('page'),
    url: pageUrl.describe('Kept without its fragment'),
    ...written,
  }),
  z.strictObject({
    type: z.literal('custom'),
    name: line(100).describe('E.g. `Order placed`'),
    url: pageUrl.optional().describe('Where it happened'),
    ...written,
  }),
])
export type CustomerEventWrite = z.infer<typeof customerEventWriteSchema>

export const customerEventsCreateSchema = z.strictObject({
  customerId: idSchema('customer').optional().describe('Agents only, and then required'),
  events: z.array(customerEventWriteSchema).min(1).max(50),
})

export const customerEventsCreatedSchema = z
  .object({
    stored: z.int(),
    duplicates: z.int().describe('Events whose `clientId` was stored before'),
  })
  .meta({ id: 'CustomerEventsCreated' })

export const customerEventListQuery = z.object(pageQuery)
export const customerEventPageSchema = pageOf(customerEventSchema).meta({ id: 'CustomerEventPage' })
