// Signing in with a provider: away to it, back from it, and what may still be missing before the session.
import { z } from 'zod'
import { emailSchema } from '../agents/schema.ts'
import { agentSessionSchema } from '../auth/schema.ts'
import { idSchema } from '../ids.ts'
import { linkTokenSchema } from '../invitations/schema.ts'
import { providerChoiceSchema } from '../sign-in-providers/schema.ts'
import { line, timestamp } from '../text.ts'

export const providerChoiceQuery = z.object({
  workspace: z
    .string()
    .max(100)
    .optional()
    .describe('The slug of a workspace; left out, the only one that there is'),
})
export const providerChoicesSchema = z
  .object({ items: z.array(providerChoiceSchema) })
  .meta({ id: 'SignInProviderChoices' })

export const providerSignInBeginSchema = z.strictObject({
  providerId: idSchema('signInProvider'),
  invitationToken: linkTokenSchema.optional(),
})
const flow = z
  .string()
  .min(1)
  .max(100)
  .describe('Kept in this browser alone: only where a sign-in was begun can it be finished')
export const providerSignInBegunSchema = z
  .object({ flow, url: z.string().describe('Where the browser goes') })
  .meta({ id: 'ProviderSignInBegun' })

export const providerSignInFinishSchema = z.strictObject({
  flow,
  response: z.string().max(8000).describe('The query with which the browser came back'),
})
export const providerSignInCompleteSchema = z.strictObject({
  flow,
  name: line(120).optional(),
  email: emailSchema.optional().describe('A mail with a link goes there'),
  password: z.string().max(200).optional().describe('Of the account that has this address already'),
  code: z.string().max(40).optional().describe('Of the authenticator app, or a recovery code'),
})
export type ProviderSignInComplete = z.infer<typeof providerSignInCompleteSchema>

export const needs = ['name', 'email', 'password', 'code'] as const
export type Need = (typeof needs)[number]

export const providerSignInSchema = z
  .object({
    status: z
      .enum(['signed_in', 'connected', 'mailed', 'incomplete'])
      .describe('`mailed`: the link in a mail goes on from here, if the address is free'),
    needs: z.array(z.enum(needs)).describe('For `incomplete`: what to ask for, and complete with'),
    email: z.string().nullable().describe('As the provider says'),
    session: agentSessionSchema.nullable(),
  })
  .meta({ id: 'ProviderSignIn' })
export type ProviderSignIn = z.infer<typeof providerSignInSchema>

export const identityBeginSchema = z.strictObject({
  providerId: idSchema('signInProvider'),
  password: z.string().max(200).optional().describe('Needed by who has one'),
})
export const agentIdentityListSchema = z
  .object({
    items: z.array(
      z
        .object({
          id: idSchema('agentIdentity'),
          provider: providerChoiceSchema,
          createdAt: timestamp,
          lastUsedAt: timestamp.nullable(),
        })
        .meta({ id: 'AgentIdentity' }),
    ),
    needsProof: z.boolean().describe('Whether your password is needed to connect another'),
  })
  .meta({ id: 'AgentIdentityList' })
export type AgentIdentity = z.infer<typeof agentIdentityListSchema>['items'][number]
