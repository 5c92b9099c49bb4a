// What an agent is on the wire. The password hash has no field here, so it cannot leave.
import { z } from 'zod'
import { customRoleSummarySchema } from '../custom-roles/schema.ts'
import { idSchema } from '../ids.ts'
import { pageOf, pageQuery } from '../page.ts'
import { line, timestamp } from '../text.ts'

export const roles = ['owner', 'admin', 'senior', 'agent', 'viewer'] as const
export const roleSchema = z.enum(roles)
export type Role = z.infer<typeof roleSchema>

export const agentSummarySchema = z
  .object({
    id: idSchema('agent'),
    name: z.string(),
    title: z.string().nullable(),
    photoUrl: z
      .string()
      .optional()
      .describe(
        'Left out where there is none. A square WebP of 96 pixels, with `?large` of 256; another photo has another address',
      ),
  })
  .meta({ id: 'AgentSummary', description: 'What customers and colleagues see of an agent' })
export type AgentSummary = z.infer<typeof agentSummarySchema>

/** Of an agent, what others see. */
export const summaryOf = ({ id, name, title, photoUrl }: AgentSummary): AgentSummary => ({
  ...{ id, name, title },
  ...(photoUrl === undefined ? {} : { photoUrl }),
})

export const agentSchema = z
  .object({
    ...agentSummarySchema.shape,
    email: z.string(),
    role: roleSchema.describe('`viewer` for who has a custom role'),
    customRole: customRoleSummarySchema.nullable(),
    status: z.enum(['active', 'deactivated']),
    phone: z.string().nullable().describe('For colleagues alone'),
    hiredOn: z.iso.date().nullable().describe('For colleagues alone'),
    capacity: z
      .int()
      .describe('How many open conversations they may have before they are given no more'),
    lastSeenAt: timestamp.nullable(),
    createdAt: timestamp,
  })
  .meta({ id: 'Agent' })
export type Agent = z.infer<typeof agentSchema>

export const emailSchema = z
  .string()
  .max(254)
  .overwrite((value) => value.trim().toLowerCase())
  .pipe(z.email())
export const passwordSchema = z.string().min(10).max(200).meta({ format: 'password' })

const customRoleIdSchema = idSchema('customRole').optional().describe('In place of `role`')

/** What an agent says of themselves, and those who manage agents of others. */
export const profileUpdateSchema = z.strictObject({
  name: line(120).optional(),
  title: line(120).nullable().optional(),
  phone: line(40).nullable().optional(),
  hiredOn: z.iso.date().nullable().optional(),
})

export const agentCreateSchema = z.strictObject({
  ...profileUpdateSchema.shape,
  email: emailSchema,
  name: line(120),
  role: roleSchema.default('agent'),
  customRoleId: customRoleIdSchema,
  password: passwordSchema.describe('At least 10 characters'),
})
export const agentUpdateSchema = z.strictObject({
  ...profileUpdateSchema.shape,
  role: roleSchema.optional().describe('In place of a custom role, too'),
  customRoleId: customRoleIdSchema,
  status: z.enum(['active', 'deactivated']).optional(),
  capacity: z.int().min(0).max(1000).optional(),
})
export const photoSetSchema = z.strictObject({
  attachmentId: idSchema('attachment').describe(
    'A finished upload of yours: a JPEG, PNG, WebP or GIF picture of at most 20 MiB',
  ),
})
export const agentListQuery = z.object(pageQuery)
export const agentPageSchema = pageOf(agentSchema).meta({ id: 'AgentPage' })
