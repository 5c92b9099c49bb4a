// Everything about one person: taken out as one document, or erased with a receipt that holds numbers alone.
import { z } from 'zod'
import { conversationSchema } from '../conversations/schema.ts'
import { customerEventSchema } from '../customer-events/schema.ts'
import { customerNoteSchema } from '../customer-notes/schema.ts'
import { customerSchema } from '../customers/schema.ts'
import { idSchema } from '../ids.ts'
import { messageSchema } from '../messages/schema.ts'
import { timestamp } from '../text.ts'

export const deviceSchema = z.object({
  origin: z.string().nullable().describe('The site that the session was opened from'),
  createdAt: timestamp,
  lastUsedAt: timestamp,
})
export type Device = z.infer<typeof deviceSchema>

export const customerExportSchema = z
  .object({
    exportedAt: timestamp,
    customer: customerSchema,
    merged: z.array(customerSchema).describe('Customers who were merged into this one'),
    notes: z.array(customerNoteSchema),
    events: z.array(customerEventSchema),
    devices: z.array(deviceSchema),
    conversations: z.array(
      z.object({
        conversation: conversationSchema,
        messages: z.array(messageSchema).describe('With notes and activity lines, oldest first'),
      }),
    ),
  })
  .meta({ id: 'CustomerExport' })

export const erasureSchema = z
  .object({
    customerId: idSchema('customer'),
    erasedBy: idSchema('agent'),
    erasedAt: timestamp,
    counts: z
      .object({
        customers: z.int().describe('This one and those merged into it'),
        conversations: z.int(),
        messages: z.int(),
        attachments: z
          .int()
          .optional()
          .describe('Files that were sent; left out in older receipts'),
        events: z.int().describe('Of the logs of conversations'),
        readPositions: z.int(),
        notes: z.int(),
        timelineEvents: z.int(),
        sessions: z.int(),
        merges: z.int(),
        keptAnswers: z.int().describe('Kept for retries with an Idempotency-Key'),
        importRows: z.int().describe('Waiting in an import that is not finished'),
        searchEntries: z
          .int()
          .optional()
          .describe(
            'What the search had of them. It finds none of it from now on; its index follows within a minute. Left out in older receipts',
          ),
      })
      .describe('How much was erased'),
  })
  .meta({ id: 'Erasure' })
export type Erasure = z.infer<typeof erasureSchema>
