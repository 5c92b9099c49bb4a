// Macros: what an agent often does to a conversation, under a name. Whatever of it is there happens together, in the
// order of the fields: reply, note, tags, priority, topic, assignee, status.
import { z } from 'zod'
import { promptsSchema, templateSchema } from '../canned-replies/schema.ts'
import { prioritySchema, statusSchema } from '../conversations/schema.ts'
import { idSchema } from '../ids.ts'
import { clientIdSchema } from '../messages/schema.ts'
import { pageOf, pageQuery } from '../page.ts'
import { line, timestamp } from '../text.ts'

const YEAR_MINUTES = 366 * 24 * 60

const tagIdsSchema = z.array(idSchema('tag')).min(1).max(20)

const actionFields = {
  cannedReplyId: idSchema('cannedReply').optional().describe('Sends this shared canned reply'),
  reply: templateSchema.optional().describe('Sends this text; not together with `cannedReplyId`'),
  formId: idSchema('form').optional().describe('Sends this form, after the reply'),
  note: templateSchema.optional().describe('Leaves this note'),
  addTagIds: tagIdsSchema.optional(),
  removeTagIds: tagIdsSchema.optional().describe('Wins over `addTagIds`'),
  priority: prioritySchema.optional(),
  topicId: idSchema('topic').nullable().optional(),
  assignee: z
    .union([z.literal('me'), idSchema('agent')])
    .nullable()
    .optional()
    .describe('An agent’s id, `me` for whoever applies it, null for nobody'),
  status: statusSchema.optional(),
  snoozeMinutes: z.int().min(1).max(YEAR_MINUTES).optional().describe('With status `snoozed`'),
}

export const macroActionsSchema = z
  .strictObject(actionFields)
  .refine((actions) => Object.values(actions).some((value) => value !== undefined), 'has no action')
  .superRefine((actions, context) => {
    const refuse = (path: keyof typeof actionFields, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (actions.reply !== undefined && actions.cannedReplyId !== undefined)
      refuse('reply', 'does not go together with cannedReplyId')
    if (actions.status === 'snoozed' && actions.snoozeMinutes === undefined)
      refuse('snoozeMinutes', 'is required with status snoozed')
    if (actions.status !== 'snoozed' && actions.snoozeMinutes !== undefined)
      refuse('snoozeMinutes', 'goes with status snoozed only')
  })
export type MacroActions = z.infer<typeof macroActionsSchema>

export const macroSchema = z
  .object({
    id: idSchema('macro'),
    name: z.string(),
    actions: z
      .object({ ...actionFields, reply: z.string().optional(), note: z.string().optional() })
      .meta({ id: 'MacroActions' }),
    prompts: z.array(z.string()).describe('What its texts ask for before they are sent'),
    useCount: z.int(),
    lastUsedAt: timestamp.nullable(),
    createdAt: timestamp,
    updatedAt: timestamp,
  })
  .meta({ id: 'Macro' })
export type Macro = z.infer<typeof macroSchema>

export const macroCreateSchema = z.strictObject({ name: line(80), actions: macroActionsSchema })
export const macroUpdateSchema = z.strictObject({
  name: line(80).optional(),
  actions: macroActionsSchema.optional().describe('Replaces all actions'),
})

export const macroListQuery = z.object(pageQuery)
export const macroPageSchema = pageOf(macroSchema).meta({ id: 'MacroPage' })

export const macroApplySchema = z.strictObject({
  conversationId: idSchema('conversation'),
  prompts: promptsSchema.default({}),
  // Leaves room for what tells its messages apart.
  clientId: clientIdSchema
    .refine((value) => value.length <= 56, 'at most 56 characters')
    .optional()
    .describe('Made by the client; a retry with the same one writes nothing twice'),
  lastSeenSeq: z
    .int()
    .min(0)
    .optional()
    .describe(
      'The newest seq that was on screen. When the macro would answer after a colleague has, nothing is done: 409 `colleague_answered`',
    ),
})
export type MacroApply = z.infer<typeof macroApplySchema>
