// Custom messages: kinds that the workspace defines for its own programs, with a JSON Schema of what they bring. Clients
// draw those that they have a renderer for, and show the text of the others.
import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { timestamp } from '../text.ts'
import { faultOfJson, faultOfSchema } from './json.ts'

const jsonObject = z.record(z.string(), z.unknown()).superRefine((value, context) => {
  const fault = faultOfJson(value)
  if (fault !== undefined) context.addIssue({ code: 'custom', message: fault })
})

const typeKeySchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/, 'small letters, digits and dashes')
  .meta({ examples: ['order-card'] })

const schemaSchema = jsonObject
  .superRefine((value, context) => {
    // Of what is refused already nothing more is said.
    const fault = faultOfJson(value) === undefined ? faultOfSchema(value) : undefined
    if (fault !== undefined) context.addIssue({ code: 'custom', message: fault })
  })
  .describe(
    'JSON Schema (draft 2020-12) of an object: types, properties, items, choices, lengths, formats and simple patterns; no references or conditions',
  )

export const messageTypeSchema = z
  .object({
    id: idSchema('messageType'),
    key: z.string().describe('What messages call it'),
    schema: z.record(z.string(), z.unknown()),
    createdAt: timestamp,
    updatedAt: timestamp,
  })
  .meta({ id: 'MessageType' })
export type MessageType = z.infer<typeof messageTypeSchema>

// The key has an example for readers alone: two types cannot share it.
export const messageTypeCreateSchema = z.strictObject({
  key: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'small letters, digits and dashes'),
  schema: schemaSchema,
})
export const messageTypeUpdateSchema = z.strictObject({
  schema: schemaSchema.optional().describe('For messages from now on; what was sent stays'),
})

export const customCreateSchema = z.strictObject({ type: typeKeySchema, data: jsonObject })
export const customSchema = z
  .object({ type: z.string(), data: z.record(z.string(), z.unknown()) })
  .meta({ id: 'Custom' })
