// Topics: what a conversation is about, chosen by the customer or an agent. Deleting one archives it.
import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { flag, pageOf, pageQuery } from '../page.ts'
import { line, timestamp } from '../text.ts'

export const topicSchema = z
  .object({
    id: idSchema('topic'),
    name: z.string(),
    position: z.int().describe('Order in which topics are offered'),
    teamId: idSchema('team').nullable().describe('Whose conversations about it are'),
    archivedAt: timestamp.nullable(),
    createdAt: timestamp,
  })
  .meta({ id: 'Topic' })
export type Topic = z.infer<typeof topicSchema>

const position = z.int().min(0).max(10_000)
export const topicCreateSchema = z.strictObject({
  name: line(80),
  position: position.default(0),
  teamId: idSchema('team').nullable().default(null),
})
export const topicUpdateSchema = z.strictObject({
  name: line(80).optional(),
  position: position.optional(),
  teamId: idSchema('team').nullable().optional(),
})
export const topicListQuery = z.object({
  ...pageQuery,
  archived: flag.default(false).describe('Include archived topics'),
})
export const topicPageSchema = pageOf(topicSchema).meta({ id: 'TopicPage' })
