// What each role may do, as the policy has it.
import { z } from 'zod'

export const permissionsSchema = z
  .object({
    roles: z
      .array(z.object({ id: z.string(), name: z.string(), isBuiltIn: z.boolean() }))
      .describe('From the one that may do most; then those that the workspace has made'),
    permissions: z.array(
      z.object({
        action: z.string().describe('Such as `conversation.assign`'),
        roles: z.array(z.string()).describe('The ids of the roles that may'),
      }),
    ),
  })
  .meta({ id: 'Permissions' })
