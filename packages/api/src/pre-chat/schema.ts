// Which form customers fill in before the first message of a conversation, and what they send with it.
import { z } from 'zod'
import { formValuesSchema, messageFormSchema } from '../forms/schema.ts'
import { idSchema } from '../ids.ts'

const field = z.string().max(40).nullable()

export const preChatSchema = z
  .object({
    formId: idSchema('form').nullable().describe('Null: nothing is asked'),
    topicIds: z
      .array(idSchema('topic'))
      .max(100)
      .describe('Asked where one of these is chosen; empty: always'),
    isRequired: z
      .boolean()
      .describe('Whether a conversation that a customer begins without it is refused'),
    nameField: field.describe('The field with their name, for a profile that has none'),
    emailField: field.describe('The field with their email, for a profile that has none'),
  })
  .meta({ id: 'PreChat' })
export type PreChat = z.infer<typeof preChatSchema>

export const preChatUpdateSchema = z.strictObject(preChatSchema.partial().shape)
export type PreChatUpdate = z.infer<typeof preChatUpdateSchema>

/** What a client needs to ask. */
export const askedBeforeSchema = z
  .object({
    ...preChatSchema.shape,
    ...messageFormSchema.omit({ answer: true }).shape,
    formId: idSchema('form'),
  })
  .meta({ id: 'AskedBefore', description: 'A form for the time before the first message' })
export type AskedBefore = z.infer<typeof askedBeforeSchema>

export const preChatAnswerSchema = z
  .strictObject({ formId: idSchema('form'), values: formValuesSchema })
  .meta({ id: 'PreChatAnswer' })
