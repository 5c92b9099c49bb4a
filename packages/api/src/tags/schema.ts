// Tags: internal labels that agents put on conversations. Deleting one archives it.
import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { flag, pageOf, pageQuery } from '../page.ts'
import { line, timestamp } from '../text.ts'

export const tagColorSchema = z.enum([
  'grey',
  'red',
  'orange',
  'yellow',
  'green',
  'teal',
  'blue',
  'purple',
  'pink',
])

export const tagSchema = z
  .object({
    id: idSchema('tag'),
    name: z.string(),
    color: tagColorSchema,
    archivedAt: timestamp.nullable(),
    createdAt: timestamp,
  })
  .meta({ id: 'Tag' })
export type Tag = z.infer<typeof tagSchema>

export const tagCreateSchema = z.strictObject({
  name: line(50),
  color: tagColorSchema.default('grey'),
})
export const tagUpdateSchema = z.strictObject({
  name: line(50).optional(),
  color: tagColorSchema.optional(),
})
export const tagListQuery = z.object({
  ...pageQuery,
  archived: flag.default(false).describe('Include archived tags'),
})
export const tagPageSchema = pageOf(tagSchema).meta({ id: 'TagPage' })
