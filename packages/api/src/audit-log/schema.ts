// The audit log: every administrative act, who did it, from where, and how it ended.
import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { pageOf, pageQuery } from '../page.ts'
import { timestamp } from '../text.ts'

export const auditEntrySchema = z
  .object({
    id: idSchema('auditEntry'),
    agent: z.object({ id: idSchema('agent'), name: z.string().describe('As it was then') }),
    key: z
      .object({ id: idSchema('apiKey'), name: z.string() })
      .nullable()
      .describe('The secret key that it was done with; `agent` is who made the key'),
    action: z.string().describe('The operation, e.g. `agents.update`'),
    targetId: z.string().nullable().describe('What it was done to'),
    status: z
      .int()
      .nullable()
      .describe('The HTTP status of the answer; null while it runs, or when the server fell'),
    address: z.string().describe('The network address of the caller'),
    details: z
      .record(z.string(), z.unknown())
      .describe('What was asked for; secrets are left out and long texts are cut'),
    createdAt: timestamp,
  })
  .meta({ id: 'AuditEntry' })
export type AuditEntry = z.infer<typeof auditEntrySchema>

const range = {
  from: timestamp.optional().describe('Not before this moment'),
  to: timestamp.optional().describe('Before this moment'),
}

export const auditListQuery = z.object({
  ...pageQuery,
  ...range,
  agentId: idSchema('agent').optional().describe('Only what this agent did'),
  action: z.string().max(64).optional().describe('Only this operation'),
})
export const auditPageSchema = pageOf(auditEntrySchema).meta({ id: 'AuditPage' })

export const MOST_EXPORTED = 10_000
export const auditExportQuery = z.object(range)
export const auditExportSchema = z
  .object({
    items: z.array(auditEntrySchema),
    isWhole: z.boolean().describe('False: there are older ones; ask again with an earlier `to`'),
  })
  .meta({ id: 'AuditExport', description: `At most ${MOST_EXPORTED} entries, the newest first` })
