// Types of objects: what the business deals in (a scooter, a hotel room), with fields that the workspace defines.
import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { pageOf, pageQuery } from '../page.ts'
import { line, timestamp } from '../text.ts'

export const objectFieldSchema = z
  .object({
    key: z
      .string()
      .regex(/^[a-z][A-Za-z0-9]{0,39}$/, 'begins with a small letter; letters and digits follow')
      .describe('What the API calls it; it keeps its `type` for good'),
    name: line(60).describe('What agents read'),
    type: z.enum(['text', 'number', 'boolean', 'date', 'choice']),
    choices: z.array(line(60)).max(100).default([]).describe('For the type `choice`'),
  })
  .meta({ id: 'ObjectField' })
export type ObjectField = z.infer<typeof objectFieldSchema>

const fields = z
  .array(objectFieldSchema)
  .max(50)
  .superRefine((all, context) => {
    const keys = new Set<string>()
    for (const [index, { key, type, choices }] of all.entries()) {
      const refuse = (name: string, message: string) =>
        context.addIssue({ code: 'custom', path: [index, name], message })
      if (keys.has(key)) refuse('key', 'is there twice')
      keys.add(key)
      if ((type === 'choice') !== choices.length > 0) refuse('choices', 'go with the type choice')
      if (new Set(choices).size < choices.length) refuse('choices', 'are there twice')
    }
  })

export const objectTypeSchema = z
  .object({
    id: idSchema('objectType'),
    name: z.string(),
    fields: z.array(objectFieldSchema),
    createdAt: timestamp,
    updatedAt: timestamp,
  })
  .meta({ id: 'ObjectType' })
export type ObjectType = z.infer<typeof objectTypeSchema>

export const objectTypeCreateSchema = z.strictObject({
  name: line(60),
  fields: fields.default([]),
})
export type ObjectTypeCreate = z.infer<typeof objectTypeCreateSchema>
export const objectTypeUpdateSchema = z.strictObject({
  name: line(60).optional(),
  fields: fields
    .optional()
    .describe('All of them, in their order. One that is left out goes, with its values'),
})
export type ObjectTypeUpdate = z.infer<typeof objectTypeUpdateSchema>

export const objectTypeListQuery = z.object(pageQuery)
export const objectTypePageSchema = pageOf(objectTypeSchema).meta({ id: 'ObjectTypePage' })
