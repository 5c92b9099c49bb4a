// Signing in: an access token for 15 minutes and a refresh token that is exchanged for a new one at each use.
import { z } from 'zod'
import { agentSchema } from '../agents/schema.ts'
import { timestamp } from '../text.ts'
import { workspaceSummarySchema } from '../workspaces/schema.ts'

export const loginSchema = z.strictObject({
  email: z.string().max(254),
  password: z.string().max(200),
})

export const refreshSchema = z.strictObject({ refreshToken: z.string().max(200) })

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
  .object({ agent: agentSchema, workspace: workspaceSummarySchema })
  .meta({ id: 'Me' })
