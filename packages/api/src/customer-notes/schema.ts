// What agents write down about a customer, for each other; no customer ever sees it.
import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { pageOf, pageQuery } from '../page.ts'
import { text, timestamp } from '../text.ts'

export const customerNoteSchema = z
  .object({
    id: idSchema('customerNote'),
    customerId: idSchema('customer'),
    text: z.string(),
    author: z.object({ id: idSchema('agent'), name: z.string() }),
    createdAt: timestamp,
    updatedAt: timestamp,
  })
  .meta({ id: 'CustomerNote' })
export type CustomerNote = z.infer<typeof customerNoteSchema>

export const customerNoteWriteSchema = z.strictObject({
  text: text({ max: 5000 }).refine((value) => value.trim() !== '', 'must not be empty'),
})
export const customerNoteListQuery = z.object(pageQuery)
export const customerNotePageSchema = pageOf(customerNoteSchema).meta({ id: 'CustomerNotePage' })
