// Canned replies: text with variables that agents use again, shared by everybody or kept for oneself.
import { z } from 'zod'
import { attachmentSchema, MOST_ATTACHMENTS } from '../attachments/schema.ts'
import { idSchema } from '../ids.ts'
import { pageOf, pageQuery } from '../page.ts'
import { faultOf, MOST_OF_TEMPLATE, MOST_PROMPTS, promptsOf } from '../template.ts'
import { line, localeSchema, text, timestamp } from '../text.ts'

export const scopeSchema = z
  .enum(['shared', 'team', 'personal'])
  .describe(
    '`shared`: the whole workspace has it, seniors change it. `team`: the members of a team have it, seniors among them change it. `personal`: only its owner',
  )
/** What is exported and imported as a whole. */
const transferScopeSchema = scopeSchema.exclude(['team'])

const shortcutSchema = z
  .string()
  .overwrite((value) => value.trim().normalize('NFC').toLowerCase())
  .max(40)
  .regex(
    /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_.-]*$/u,
    'letters, digits, dot, dash and underscore; no spaces',
  )
  .describe('What follows the slash in the composer')

/** Liquid, as template.ts cuts it down. */
export const templateSchema = text({ max: MOST_OF_TEMPLATE })
  .refine((value) => value.trim() !== '', 'must not be empty')
  .superRefine((value, context) => {
    // Beyond the limit zod has said so already.
    const fault = value.length > MOST_OF_TEMPLATE ? undefined : faultOf(value)
    if (fault !== undefined) context.addIssue({ code: 'custom', message: fault })
    else if (value.length <= MOST_OF_TEMPLATE && promptsOf([value]).length > MOST_PROMPTS)
      context.addIssue({ code: 'custom', message: `asks for more than ${MOST_PROMPTS} prompts` })
  })
  .describe(
    'Liquid: `{{ customer.name | default: "there" }}`, `{% if … %}`. Variables of customer, agent, workspace and conversation; `{{ prompt.order_number }}` is asked for before use',
  )

/** For texts that are sent without anybody being asked for anything. */
export const plainTemplateSchema = templateSchema.refine(
  (value) => faultOf(value) !== undefined || promptsOf([value]).length === 0,
  'must not ask for anything: nobody could answer',
)

const translationsSchema = z
  .record(localeSchema, templateSchema)
  .refine((translations) => Object.keys(translations).length <= 30, 'at most 30 translations')
  .describe('By locale; `body` serves every other one')

const attachmentIds = z
  .array(idSchema('attachment'))
  .max(MOST_ATTACHMENTS)
  .refine((ids) => new Set(ids).size === ids.length, 'the same one twice')

const content = {
  shortcut: shortcutSchema,
  title: line(100),
  body: templateSchema,
  translations: translationsSchema,
}

export const cannedReplySchema = z
  .object({
    id: idSchema('cannedReply'),
    scope: scopeSchema,
    teamId: idSchema('team').nullable().describe('For scope `team`: whose it is'),
    shortcut: z.string(),
    title: z.string(),
    body: z.string(),
    translations: z.record(z.string(), z.string()),
    attachments: z.array(attachmentSchema).describe('Files that are sent along, in this order'),
    prompts: z.array(z.string()).describe('What is asked for before use, e.g. `order_number`'),
    useCount: z.int(),
    lastUsedAt: timestamp.nullable(),
    createdAt: timestamp,
    updatedAt: timestamp,
  })
  .meta({ id: 'CannedReply' })
export type CannedReply = z.infer<typeof cannedReplySchema>

export const cannedReplyCreateSchema = z
  .strictObject({
    ...content,
    scope: scopeSchema
      .optional()
      .describe('When left out `team` with a team, and `shared` without'),
    teamId: idSchema('team').optional().describe('One of yours'),
    translations: translationsSchema.default({}),
    attachments: attachmentIds.optional().describe('Finished uploads of yours'),
  })
  .refine(
    ({ scope, teamId }) => scope === undefined || (scope === 'team') === (teamId !== undefined),
    { message: 'goes with scope team, which needs it', path: ['teamId'] },
  )
export const cannedReplyUpdateSchema = z.strictObject({
  shortcut: content.shortcut.optional(),
  title: content.title.optional(),
  body: content.body.optional(),
  translations: content.translations.optional().describe('Replaces all translations'),
  attachments: attachmentIds
    .optional()
    .describe('All of them in their order: what it has, and finished uploads of yours'),
})
/** What it says, without its files. */
export type CannedReplyContent = Pick<CannedReply, 'shortcut' | 'title' | 'body' | 'translations'>

export const cannedReplyListQuery = z.object({ ...pageQuery, scope: scopeSchema.optional() })
export const cannedReplyPageSchema = pageOf(cannedReplySchema).meta({ id: 'CannedReplyPage' })

/** What was asked for, by the name after `prompt.`. */
export const promptsSchema = z
  .record(z.string().max(40), text({ max: 500 }))
  .refine((prompts) => Object.keys(prompts).length <= 100, 'at most 100 prompts')

export const renderSchema = z.strictObject({
  conversationId: idSchema('conversation'),
  locale: localeSchema.optional().describe("The customer's own when left out"),
  prompts: promptsSchema.default({}),
  isInserted: z
    .boolean()
    .default(false)
    .describe(
      'True when the text goes into a reply now: counts as a use, and gives you the files to send',
    ),
})
export type RenderInput = z.infer<typeof renderSchema>

export const renderedSchema = z
  .object({
    text: z.string(),
    // Also so that an answer that was kept for a retry is found when its customer is erased.
    conversationId: idSchema('conversation')
      .nullable()
      .describe('Whose values these are; null for an invented customer'),
    locale: z.string().nullable().describe('The translation that was taken; null for `body`'),
    missing: z
      .array(z.string())
      .describe('Variables that the text shows in brackets, for want of a value and a fallback'),
    attachments: z
      .array(attachmentSchema)
      .describe('The files of the reply; with `isInserted` uploads of yours, for one message'),
  })
  .meta({ id: 'RenderedReply' })

export const previewSchema = z.strictObject({
  body: templateSchema,
  conversationId: idSchema('conversation').optional().describe('An invented customer without it'),
  prompts: promptsSchema.default({}),
})

export const MOST_TRANSFERRED = 1000

const transferredSchema = z.strictObject({
  ...content,
  translations: translationsSchema.default({}),
})

export const cannedReplyExportQuery = z.object({ scope: transferScopeSchema.default('shared') })
export const cannedReplyExportSchema = z
  .object({
    items: z.array(
      z.object({
        shortcut: z.string(),
        title: z.string(),
        body: z.string(),
        translations: z.record(z.string(), z.string()),
      }),
    ),
  })
  .meta({
    id: 'CannedReplyExport',
    description: 'What an import takes, all of one scope: texts, without files',
  })

export const cannedReplyImportSchema = z.strictObject({
  scope: transferScopeSchema.default('shared'),
  items: z
    .array(transferredSchema)
    .min(1)
    .max(MOST_TRANSFERRED)
    .superRefine((items, context) => {
      const seen = new Set<string>()
      for (const [index, { shortcut }] of items.entries()) {
        if (seen.has(shortcut))
          context.addIssue({
            code: 'custom',
            path: [index, 'shortcut'],
            message: `"${shortcut}" is here twice`,
          })
        seen.add(shortcut)
      }
    })
    .describe(
      'One with a shortcut that exists replaces its texts, and leaves its files; all or none are taken',
    ),
})

export const cannedReplyImportedSchema = z
  .object({ created: z.int(), updated: z.int(), unchanged: z.int() })
  .meta({ id: 'CannedReplyImported' })
