// Signing in: an access token for 15 minutes and a refresh token that is exchanged for a new one at each use.
import { z } from 'zod'
import { agentSchema, emailSchema, passwordSchema } from '../agents/schema.ts'
import { timestamp } from '../text.ts'
import { workspaceSummarySchema } from '../workspaces/schema.ts'

export const loginSchema = z.strictObject({
  email: z.string().max(254),
  password: z.string().max(200),
  code: z
    .string()
    .max(40)
    .optional()
    .describe('Of the authenticator app, or a recovery code; after `second_factor_required`'),
})

export const refreshSchema = z.strictObject({ refreshToken: z.string().max(200) })

export const passwordResetRequestSchema = z.strictObject({ email: emailSchema })
export const passwordResetSchema = z.strictObject({
  token: z.string().min(1).max(200).describe('What follows the # in the link'),
  password: passwordSchema.describe('At least 10 characters, and not easy to guess'),
})

export const agentSessionSchema = z
  .object({
    token: z.string().describe('Access token, valid until `expiresAt`'),
    expiresAt: timestamp,
    refreshToken: z.string().describe('Good for one use'),
    agent: agentSchema,
    workspace: workspaceSummarySchema,
  })
  .meta({ id: 'AgentSession' })

export const meSchema = z
  .object({
    agent: agentSchema,
    workspace: workspaceSummarySchema,
    mustReplaceCredentials: z
      .boolean()
      .describe(
        'Whether somebody else knows your password, who printed or gave it; until it is changed everything else is `own_password_demanded`',
      ),
    secondFactorDueAt: timestamp
      .nullable()
      .describe(
        'When you must have switched on a second factor, which your workspace demands; after it everything else is `second_factor_demanded`. Null: nothing is missing',
      ),
  })
  .meta({ id: 'Me' })
