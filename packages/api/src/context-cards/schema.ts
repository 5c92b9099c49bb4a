// What the business's own system says about a customer (orders, loans, flights), as cards beside the conversation.
import { z } from 'zod'
import { line, timestamp } from '../text.ts'

const link = z.url({ protocol: /^https$/ }).max(2000)

export const contextCardSchema = z
  .object({
    title: line(120),
    subtitle: line(200).nullable().default(null),
    url: link.nullable().default(null),
    status: z
      .object({
        text: line(40),
        tone: z.enum(['neutral', 'good', 'warn', 'bad']).default('neutral'),
      })
      .nullable()
      .default(null),
    fields: z
      .array(
        z.object({
          label: line(60),
          value: z.union([line(300), z.number(), z.boolean()]),
          url: link.nullable().default(null),
        }),
      )
      .max(20)
      .default([]),
  })
  .meta({ id: 'ContextCard' })
export type ContextCard = z.infer<typeof contextCardSchema>

/** What the endpoint answers; fields that are not known here are left out. */
export const endpointAnswerSchema = z.object({ cards: z.array(contextCardSchema).max(10) })

export const contextFaults = [
  ...(['refused_address', 'unreachable', 'timeout', 'too_large'] as const),
  ...(['bad_status', 'bad_answer'] as const),
] as const

export const contextCardsSchema = z
  .object({
    status: z.enum(['none', 'ready', 'failed']).describe('`none`: no endpoint is registered'),
    cards: z.array(contextCardSchema),
    problem: z
      .object({ code: z.enum(contextFaults), detail: z.string() })
      .nullable()
      .describe('Why it failed'),
    fetchedAt: timestamp.nullable(),
  })
  .meta({ id: 'ContextCards' })
export type ContextCards = z.infer<typeof contextCardsSchema>

export const contextEndpointSchema = z
  .object({
    url: z.string(),
    signingKey: z
      .string()
      .nullable()
      .describe('Only when it is new: keep it, it is not shown again'),
    updatedAt: timestamp,
  })
  .meta({ id: 'ContextEndpoint' })

export const contextEndpointWriteSchema = z.strictObject({
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .describe('https:// on the public internet'),
  rotateKey: z.boolean().default(false).describe('Makes a new key; the old one ends at once'),
})
