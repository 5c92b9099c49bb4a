// How long a workspace keeps what it does not need any more. Null: for ever.
import { z } from 'zod'
import { timestamp } from '../text.ts'

const MOST_DAYS = 36_500

const days = (least: number, what: string) =>
  z.int().min(least).max(MOST_DAYS).nullable().describe(what)

const rules = {
  conversationDays: days(
    1,
    'Resolved conversations in which nothing has happened for so many days are deleted for everyone',
  ),
  customerDays: days(
    30,
    'Customers who were not here for so many days, and have nothing open, are erased with all of theirs',
  ),
  auditDays: days(
    30,
    'Entries of the audit log go after so many days; AUDIT_LOG_DAYS of the installation still holds',
  ),
}

export const retentionSchema = z
  .object({ ...rules, runAt: timestamp.nullable().describe('When it last ran') })
  .meta({ id: 'Retention' })
export type Retention = z.infer<typeof retentionSchema>
export type RetentionRules = Omit<Retention, 'runAt'>

export const retentionUpdateSchema = z.strictObject({
  conversationDays: rules.conversationDays.optional(),
  customerDays: rules.customerDays.optional(),
  auditDays: rules.auditDays.optional(),
})
export type RetentionUpdate = z.infer<typeof retentionUpdateSchema>

const asked = (least: number) => z.coerce.number().int().min(least).max(MOST_DAYS).optional()
export const retentionPreviewQuery = z.object({
  conversationDays: asked(1),
  customerDays: asked(30),
  auditDays: asked(30),
})
export const retentionPreviewSchema = z
  .object({ conversations: z.int(), customers: z.int(), auditEntries: z.int() })
  .meta({ id: 'RetentionPreview', description: 'What would go now' })
export type RetentionPreview = z.infer<typeof retentionPreviewSchema>
