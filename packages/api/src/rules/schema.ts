// Rules that sort a conversation when it begins: what its first message says decides topic, team, tags and priority.
import { z } from 'zod'
import { channelSchema, kindSchema, prioritySchema } from '../conversations/schema.ts'
import { idSchema } from '../ids.ts'
import { pageOf, pageQuery } from '../page.ts'
import { line, timestamp } from '../text.ts'

const conditionsSchema = z
  .strictObject({
    words: z
      .array(line(60))
      .max(50)
      .default([])
      .describe(
        'Any of these words or phrases is in the subject or the message, whatever its case',
      ),
    urls: z
      .array(line(200))
      .max(50)
      .default([])
      .describe('Any of these is part of an address (http or https) in the message'),
    channels: z.array(channelSchema).max(10).default([]).describe('It came by any of these'),
    kinds: z.array(kindSchema).max(10).default([]).describe('It is of any of these kinds'),
  })
  .describe('Every list that is not empty must be met')

const effectsSchema = z.strictObject({
  topicId: idSchema('topic').nullable().default(null).describe('When the customer chose none'),
  teamId: idSchema('team').nullable().default(null),
  tagIds: z.array(idSchema('tag')).max(10).default([]),
  priority: prioritySchema.nullable().default(null),
})

export const ruleSchema = z
  .object({
    id: idSchema('rule'),
    name: z.string(),
    position: z
      .int()
      .describe('Rules are asked in this order; of two that say the same, the first counts'),
    when: conditionsSchema,
    set: effectsSchema,
    createdAt: timestamp,
  })
  .meta({ id: 'Rule' })
export type Rule = z.infer<typeof ruleSchema>

const position = z.int().min(0).max(10_000)
export const ruleCreateSchema = z.strictObject({
  name: line(80),
  position: position.default(0),
  when: conditionsSchema,
  set: effectsSchema,
})
export type RuleCreate = z.infer<typeof ruleCreateSchema>
export const ruleUpdateSchema = z.strictObject({
  name: line(80).optional(),
  position: position.optional(),
  when: conditionsSchema.optional(),
  set: effectsSchema.optional(),
})
export type RuleUpdate = z.infer<typeof ruleUpdateSchema>
export const ruleListQuery = z.object(pageQuery)
export const rulePageSchema = pageOf(ruleSchema).meta({ id: 'RulePage' })
