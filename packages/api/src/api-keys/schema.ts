// Secret keys of a workspace: what they may do, for how long, and that they are shown once.
import { z } from 'zod'
import { agentSummarySchema } from '../agents/schema.ts'
import { idSchema } from '../ids.ts'
import { pageOf, pageQuery } from '../page.ts'
import { line, timestamp } from '../text.ts'

/** Actions of the policy that keys can be made for. What is missing needs a person, or could make a key stronger. */
export const scopes = [
  'workspace.read',
  'event.follow',
  'feed.follow',
  'conversation.read',
  'conversation.create',
  'conversation.update',
  'conversation.resolve',
  'conversation.reopen',
  'conversation.archive',
  'message.create',
  'messageType.read',
  'messageType.manage',
  'note.create',
  'attachment.read',
  'attachment.upload',
  'customer.read',
  'customer.write',
  'customerEvent.create',
  'object.read',
  'object.write',
  'objectType.manage',
  'topic.read',
  'topic.manage',
  'tag.read',
  'tag.manage',
  'team.read',
  'rule.read',
  'rule.manage',
  'agent.read',
  'auditLog.read',
  'testData.delete',
] as const
export type Scope = (typeof scopes)[number]

export const MOST_KEYS = 50
const HOURS_OF_OVERLAP = 24
const MOST_HOURS = 720

const scopesSchema = z
  .array(z.enum(scopes))
  .max(scopes.length)
  .overwrite((given) => [...new Set(given)])
  .describe('What the key may do, and nothing else')

const rateLimitSchema = z
  .int()
  .min(1)
  .max(100_000)
  .nullable()
  .describe('Requests a minute; null: as many as everybody')

export const apiKeySchema = z
  .object({
    id: idSchema('apiKey'),
    name: z.string(),
    ending: z.string().describe('The last four characters, to recognise it by'),
    scopes: scopesSchema,
    rateLimit: rateLimitSchema,
    madeBy: agentSummarySchema.pick({ id: true, name: true }),
    createdAt: timestamp,
    expiresAt: timestamp.nullable().describe('Null: it does not'),
    lastUsedAt: timestamp.nullable().describe('To the minute'),
  })
  .meta({ id: 'ApiKey' })
export type ApiKey = z.infer<typeof apiKeySchema>

export const newApiKeySchema = z
  .object({ ...apiKeySchema.shape, key: z.string().describe('Shown this once') })
  .meta({ id: 'NewApiKey' })

export const apiKeyListQuery = z.object(pageQuery)
export const apiKeyPageSchema = pageOf(apiKeySchema).meta({ id: 'ApiKeyPage' })

export const apiKeyCreateSchema = z.strictObject({
  name: line(100),
  scopes: scopesSchema,
  rateLimit: rateLimitSchema.default(null),
  expiresAt: timestamp
    .nullable()
    .default(null)
    .refine((at) => at === null || Date.parse(at) > Date.now(), 'must be in the future'),
})
export type ApiKeyCreate = z.infer<typeof apiKeyCreateSchema>

export const apiKeyUpdateSchema = z.strictObject({
  name: line(100).optional(),
  rateLimit: rateLimitSchema.optional(),
})
export type ApiKeyUpdate = z.infer<typeof apiKeyUpdateSchema>

export const apiKeyRotateSchema = z.strictObject({
  overlapHours: z
    .int()
    .min(0)
    .max(MOST_HOURS)
    .default(HOURS_OF_OVERLAP)
    .describe('For how long the key before it still works'),
})
