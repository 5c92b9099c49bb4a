// An invitation: an address and a role that wait for somebody to choose a name and a password.
import { z } from 'zod'
import { agentSummarySchema, emailSchema, passwordSchema, roleSchema } from '../agents/schema.ts'
import { customRoleSummarySchema } from '../custom-roles/schema.ts'
import { idSchema } from '../ids.ts'
import { pageOf, pageQuery } from '../page.ts'
import { providerChoiceSchema } from '../sign-in-providers/schema.ts'
import { line, timestamp } from '../text.ts'

export const linkTokenSchema = z.string().min(1).max(200).describe('What follows the # in the link')

export const invitationSchema = z
  .object({
    id: idSchema('invitation'),
    email: z.string(),
    role: roleSchema.describe('`viewer` for a custom role'),
    customRole: customRoleSummarySchema.nullable(),
    invitedBy: agentSummarySchema,
    createdAt: timestamp,
    expiresAt: timestamp,
  })
  .meta({ id: 'Invitation' })
export type Invitation = z.infer<typeof invitationSchema>

export const invitationCreateSchema = z.strictObject({
  email: emailSchema,
  role: roleSchema.default('agent'),
  customRoleId: idSchema('customRole').optional().describe('In place of `role`'),
})
export const invitationListQuery = z.object(pageQuery)
export const invitationPageSchema = pageOf(invitationSchema).meta({ id: 'InvitationPage' })

export const invitationLookSchema = z.strictObject({ token: linkTokenSchema })
export const openInvitationSchema = z
  .object({
    email: z.string(),
    role: roleSchema,
    customRole: z.string().nullable().describe('A name'),
    workspaceName: z.string(),
    invitedBy: z.string().describe('A name'),
    providers: z
      .array(providerChoiceSchema)
      .describe('Accept with one of these, or with a password'),
  })
  .meta({ id: 'OpenInvitation' })

export const invitationAcceptSchema = z.strictObject({
  token: linkTokenSchema,
  name: line(120),
  password: passwordSchema.describe('At least 10 characters, and not easy to guess'),
})
