// With what a business proves who its customers are: keys for signed tokens, and secrets for hashes of their ids.
import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { pageOf, pageQuery } from '../page.ts'
import { line, text, timestamp } from '../text.ts'

export const MOST_KEYS = 20
/** A token may live so long. */
export const TOKEN_SECONDS = 600

const algorithms = ['HS256', 'RS256', 'ES256', 'EdDSA', 'HMAC'] as const
export type IdentityAlgorithm = (typeof algorithms)[number]

export const identityKeySchema = z
  .object({
    id: idSchema('identityKey').describe('The `kid` in the header of a token'),
    name: z.string(),
    algorithm: z
      .enum(algorithms)
      .describe('What signs the tokens; `HMAC` signs none and takes hashes of external ids'),
    publicKey: z.string().nullable().describe('PEM; null for a secret'),
    createdAt: timestamp,
    lastUsedAt: timestamp.nullable().describe('To the hour'),
  })
  .meta({ id: 'IdentityKey' })
export type IdentityKey = z.infer<typeof identityKeySchema>

export const newIdentityKeySchema = z
  .object({
    ...identityKeySchema.shape,
    secret: z.string().nullable().describe('Shown this once; null for a public key'),
  })
  .meta({ id: 'NewIdentityKey' })

export const identityKeyListQuery = z.object(pageQuery)
export const identityKeyPageSchema = pageOf(identityKeySchema).meta({ id: 'IdentityKeyPage' })

export const identityKeyCreateSchema = z
  .strictObject({
    name: line(100),
    algorithm: z.enum(algorithms),
    publicKey: text({ max: 4000 })
      .optional()
      .describe('PEM, for RS256 (2048 bits or more), ES256 and EdDSA'),
    secret: text({ min: 16, max: 500 })
      .optional()
      .describe('For `HMAC` alone: that of the product you come from. Left out, one is made'),
  })
  .superRefine(({ algorithm, publicKey, secret }, context) => {
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    const isSecret = algorithm === 'HS256' || algorithm === 'HMAC'
    if (isSecret && publicKey !== undefined) wrong('publicKey', `${algorithm} has none`)
    if (!isSecret && publicKey === undefined) wrong('publicKey', `is required for ${algorithm}`)
    if (algorithm !== 'HMAC' && secret !== undefined)
      wrong('secret', 'is for HMAC alone; others are made here')
  })
export type IdentityKeyCreate = z.infer<typeof identityKeyCreateSchema>

export const identityProofSchema = z
  .union([
    z.strictObject({
      token: z.string().min(1).max(8000).describe('A JWT that the business has signed'),
    }),
    z.strictObject({
      externalId: z.string().min(1).max(200),
      hash: z
        .string()
        .regex(/^[0-9a-fA-F]{64}$/, 'must be 64 hexadecimal digits')
        .describe('HMAC-SHA256 of the external id'),
    }),
  ])
  .meta({ id: 'IdentityProof' })
export type IdentityProof = z.infer<typeof identityProofSchema>
