// Sharing out the work: what an agent takes next, passing a conversation on, many at once, and the workspace's settings.
import { z } from 'zod'
import {
  assignSchema,
  conversationSchema,
  conversationUpdateSchema,
} from '../conversations/schema.ts'
import { idSchema } from '../ids.ts'
import { problemSchema } from '../problem.ts'
import { text } from '../text.ts'

export const nextConversationSchema = z
  .object({ conversation: conversationSchema.nullable().describe('Null: nobody waits for you') })
  .meta({ id: 'NextConversation' })

export const transferSchema = z
  .strictObject({
    agentId: idSchema('agent').optional(),
    teamId: idSchema('team').optional().describe('Without an agent, whoever of it takes it next'),
    note: text({ max: 10_000 })
      .refine((value) => value.trim() !== '', 'must not be empty')
      .optional()
      .describe('Left in the conversation for whoever gets it'),
  })
  .refine((to) => to.agentId !== undefined || to.teamId !== undefined, {
    message: 'agentId or teamId is needed',
  })

export const bulkSchema = z
  .strictObject({
    ids: z.array(idSchema('conversation')).min(1).max(200),
    update: conversationUpdateSchema.optional(),
    addTagIds: z.array(idSchema('tag')).max(50).optional(),
    removeTagIds: z.array(idSchema('tag')).max(50).optional(),
    assign: assignSchema.optional(),
    action: z
      .enum(['claim', 'release', 'resolve', 'reopen', 'archive', 'unarchive'])
      .optional()
      .describe('Done last'),
  })
  .refine(({ ids: _, ...changes }) => Object.keys(changes).length > 0, {
    message: 'says nothing to do',
  })
  .refine(({ action, assign, update }) => !action || !(assign || update?.status), {
    message: 'goes with neither assign nor a status',
    path: ['action'],
  })
export type Bulk = z.infer<typeof bulkSchema>

export const bulkResultSchema = z
  .object({
    results: z
      .array(
        z.object({
          id: idSchema('conversation'),
          conversation: conversationSchema.nullable(),
          problem: problemSchema.nullable().describe('Why this one was left as it is'),
        }),
      )
      .describe('One for each id, in the same order'),
  })
  .meta({ id: 'BulkResult' })

export const sharingSettingsSchema = z
  .object({
    autoAssign: z
      .boolean()
      .default(false)
      .describe('Whether those who wait are given to agents who are online and have room'),
    leaseMinutes: z
      .int()
      .min(1)
      .max(24 * 60)
      .default(5)
      .describe('For how long an agent may be away before those who wait for them are put back'),
  })
  .meta({ id: 'SharingSettings' })
export type SharingSettings = z.infer<typeof sharingSettingsSchema>

export const sharingUpdateSchema = z.strictObject({
  autoAssign: z.boolean().optional(),
  leaseMinutes: z
    .int()
    .min(1)
    .max(24 * 60)
    .optional(),
})
