// OpenID Connect providers that a workspace lets say who its agents are.
import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { pageOf, pageQuery } from '../page.ts'
import { line, timestamp } from '../text.ts'

export const MOST_PROVIDERS = 20

// Any directory signs for these, so a tenant of a stranger could claim to be anybody: nOAuth.
const ofManyTenants = /^https:\/\/login\.microsoftonline\.com\/(common|organizations|consumers)\b/i

const issuerSchema = z
  .url({ protocol: /^https?$/ })
  .max(500)
  .refine((text) => !/[?#]/.test(text), 'must have no query and no fragment')
  .refine(
    (text) => !ofManyTenants.test(text),
    'must name one directory: https://login.microsoftonline.com/<tenant id>/v2.0',
  )
  .describe('As the provider writes it, on the public internet. It is never changed')

const domainsSchema = z
  .array(
    z
      .string()
      .max(253)
      .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'must be a domain in small letters'),
  )
  .max(50)
  .describe(
    'Verified mail addresses of these may join. Empty: whoever the provider signs in may join',
  )
const joinRoleSchema = z
  .enum(['senior', 'agent', 'viewer'])
  .nullable()
  .describe(
    'What somebody becomes who joins by signing in; null: nobody joins without an invitation',
  )

export const signInProviderSchema = z
  .object({
    id: idSchema('signInProvider'),
    name: z.string(),
    issuer: z.string(),
    clientId: z.string(),
    domains: domainsSchema,
    joinRole: joinRoleSchema,
    isEnabled: z.boolean().describe('Whether anybody signs in with it'),
    createdAt: timestamp,
  })
  .meta({ id: 'SignInProvider' })
export type SignInProvider = z.infer<typeof signInProviderSchema>
export const signInProviderListQuery = z.object(pageQuery)
export const signInProviderPageSchema = pageOf(signInProviderSchema).meta({
  id: 'SignInProviderPage',
})

const name = line(60).describe('What the button says: `Continue with …`')
const clientId = line(300)
const clientSecret = line(1000).describe('Stored encrypted, and never shown again')

export const signInProviderCreateSchema = z.strictObject({
  name,
  issuer: issuerSchema,
  clientId,
  clientSecret,
  domains: domainsSchema.default([]),
  joinRole: joinRoleSchema.default(null),
})
export type SignInProviderCreate = z.infer<typeof signInProviderCreateSchema>

export const signInProviderUpdateSchema = z.strictObject({
  name: name.optional(),
  clientId: clientId.optional(),
  clientSecret: clientSecret.optional(),
  domains: domainsSchema.optional(),
  joinRole: joinRoleSchema.optional(),
  isEnabled: z.boolean().optional().describe('False ends every session that came from it'),
})
export type SignInProviderUpdate = z.infer<typeof signInProviderUpdateSchema>

export const providerCheckSchema = z
  .object({
    isReady: z.boolean(),
    detail: z.string().nullable().describe('What is wrong'),
    redirectUri: z.string().describe('Register this address with the provider'),
  })
  .meta({ id: 'SignInProviderCheck' })

/** What the sign-in page knows of one. */
export const providerChoiceSchema = z
  .object({ id: idSchema('signInProvider'), name: z.string() })
  .meta({ id: 'SignInProviderChoice' })
export type ProviderChoice = z.infer<typeof providerChoiceSchema>
