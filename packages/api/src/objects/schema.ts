// Objects: single things of a type, known by the business's own id, that conversations are about.
import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { pageOf, pageQuery } from '../page.ts'
import { line, text, timestamp } from '../text.ts'

const valuesSchema = z.record(
  z.string().max(40),
  z.union([text({ max: 2000 }), z.number(), z.boolean()]),
)
const valuesWriteSchema = z
  .record(z.string().max(40), z.union([text({ max: 2000 }), z.number(), z.boolean()]).nullable())
  .refine((values) => Object.keys(values).length <= 50, 'at most 50 values')
export type ObjectValues = z.infer<typeof valuesWriteSchema>

export const objectSchema = z
  .object({
    id: idSchema('object'),
    typeId: idSchema('objectType'),
    externalId: z.string().describe("The business's own id, once for each type"),
    name: z.string().nullable(),
    values: valuesSchema.describe('By the keys of the fields of the type'),
    revision: z.int().describe('Grows with every change'),
    createdAt: timestamp,
    updatedAt: timestamp,
  })
  .meta({ id: 'CustomObject' })
export type CustomObject = z.infer<typeof objectSchema>

export const objectCreateSchema = z.strictObject({
  typeId: idSchema('objectType'),
  externalId: line(128),
  name: line(200).nullable().default(null),
  values: valuesWriteSchema.default({}),
})
export type ObjectCreate = z.infer<typeof objectCreateSchema>
export const objectUpdateSchema = z.strictObject({
  externalId: line(128).optional(),
  name: line(200).nullable().optional(),
  values: valuesWriteSchema.optional().describe('Merged into what is there; null removes a value'),
})
export type ObjectUpdate = z.infer<typeof objectUpdateSchema>

export const objectListQuery = z.object({
  ...pageQuery,
  q: text({ max: 128 })
    .optional()
    .describe('How the external id begins, in small letters or large'),
  type: idSchema('objectType').optional(),
  conversation: idSchema('conversation').optional().describe('Those that this one is about'),
})
export type ObjectListQuery = z.infer<typeof objectListQuery>
export const objectPageSchema = pageOf(objectSchema).meta({ id: 'CustomObjectPage' })

export const objectLinkSchema = z.strictObject({ objectId: idSchema('object') })
