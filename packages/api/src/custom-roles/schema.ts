// Roles that a workspace makes itself: a viewer, and named permissions besides.
import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { pageOf, pageQuery } from '../page.ts'
import { line, timestamp } from '../text.ts'

/** Actions of the policy that can be given: what admins may do and viewers may not. What owners alone may is not among them. */
export const permissions = [
  'conversation.create',
  'conversation.update',
  'conversation.resolve',
  'conversation.reopen',
  'conversation.assign',
  'conversation.claim',
  'conversation.close',
  'conversation.archive',
  'conversation.link',
  'conversation.merge',
  'conversation.delete',
  'message.create',
  'message.change',
  'message.react',
  'note.create',
  'draft.use',
  'attachment.upload',
  'typing.send',
  'customer.write',
  'customer.merge',
  'customer.block',
  'customer.export',
  'customer.erase',
  'customerEvent.create',
  'contextEndpoint.manage',
  'object.write',
  'objectType.manage',
  'topic.manage',
  'tag.manage',
  'team.manage',
  'rule.manage',
  'trigger.manage',
  'sharing.manage',
  'urgency.judge',
  'urgency.manage',
  'cannedReply.use',
  'cannedReply.write',
  'cannedReply.manageShared',
  'macro.apply',
  'macro.manage',
  'view.manageShared',
  'form.manage',
  'messageType.manage',
  'csat.ask',
  'csat.manage',
  'csat.report',
  'workspace.manage',
  'agent.manage',
  'auditLog.read',
  'invitation.read',
  'invitation.manage',
  'publishableKey.manage',
  'identityKey.manage',
  'apiKey.manage',
  'import.read',
  'import.create',
  'role.manage',
  'testData.delete',
] as const
export type Permission = (typeof permissions)[number]

export const MOST_ROLES = 50

const permissionsSchema = z
  .array(z.enum(permissions))
  .max(permissions.length)
  .overwrite((given) => [...new Set(given)])
  .describe('What they may do beside reading, which everybody may')

export const customRoleSummarySchema = z
  .object({ id: idSchema('customRole'), name: z.string(), permissions: permissionsSchema })
  .meta({ id: 'CustomRoleSummary' })
export type CustomRoleSummary = z.infer<typeof customRoleSummarySchema>

export const customRoleSchema = z
  .object({
    ...customRoleSummarySchema.shape,
    agentCount: z.int().describe('How many have it'),
    createdAt: timestamp,
  })
  .meta({ id: 'CustomRole' })
export type CustomRole = z.infer<typeof customRoleSchema>

export const customRoleListQuery = z.object(pageQuery)
export const customRolePageSchema = pageOf(customRoleSchema).meta({ id: 'CustomRolePage' })

export const customRoleCreateSchema = z.strictObject({
  name: line(60),
  permissions: permissionsSchema,
})
export const customRoleUpdateSchema = z.strictObject({
  name: line(60).optional(),
  permissions: permissionsSchema.optional(),
})
export type CustomRoleCreate = z.infer<typeof customRoleCreateSchema>
export type CustomRoleUpdate = z.infer<typeof customRoleUpdateSchema>
