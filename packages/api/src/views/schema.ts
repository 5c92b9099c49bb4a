// Saved views: a named filter of the list of conversations, personal or shared, and how many each of them has.
import { z } from 'zod'
import { channelSchema, prioritySchema, statusSchema } from '../conversations/schema.ts'
import { idSchema } from '../ids.ts'
import { pageOf, pageQuery } from '../page.ts'
import { line, timestamp } from '../text.ts'

const several = <T extends z.ZodType>(item: T) => z.array(item).min(1).max(10).optional()

export const viewFilterSchema = z
  .strictObject({
    status: several(statusSchema),
    assignee: z
      .union([z.literal('me'), z.literal('none'), idSchema('agent')])
      .optional()
      .describe('`me` is whoever looks'),
    team: idSchema('team').optional(),
    topic: idSchema('topic').optional(),
    tag: idSchema('tag').optional(),
    channel: several(channelSchema),
    priority: several(prioritySchema),
  })
  .describe('As in the list of conversations')
export type ViewFilter = z.infer<typeof viewFilterSchema>

export const viewSchema = z
  .object({
    id: idSchema('view'),
    name: z.string(),
    scope: z.enum(['personal', 'shared']),
    filter: viewFilterSchema,
    position: z.int().describe('Each scope is in this order'),
    createdAt: timestamp,
  })
  .meta({ id: 'View' })
export type View = z.infer<typeof viewSchema>

const position = z.int().min(0).max(10_000)
export const viewCreateSchema = z.strictObject({
  name: line(60),
  scope: z.enum(['personal', 'shared']).default('personal'),
  filter: viewFilterSchema,
})
export type ViewCreate = z.infer<typeof viewCreateSchema>
export const viewUpdateSchema = z.strictObject({
  name: line(60).optional(),
  filter: viewFilterSchema.optional(),
  position: position.optional(),
})
export type ViewUpdate = z.infer<typeof viewUpdateSchema>
export const viewListQuery = z.object(pageQuery)
export const viewPageSchema = pageOf(viewSchema).meta({ id: 'ViewPage' })

export const viewCountsSchema = z
  .object({
    counts: z.array(
      z.object({
        viewId: z
          .string()
          .describe(
            'Of a saved view, the id of a topic that has open conversations, or `waiting` (those who wait for an answer), `all`, `mine`, `unassigned` (open ones), `mentions` (of you, not resolved), `pending`, `snoozed`, `resolved`, `archived`',
          ),
        count: z.int(),
        isMore: z.boolean().describe('There are at least `count`; it was not counted further'),
      }),
    ),
  })
  .meta({ id: 'ViewCounts' })
export type ViewCounts = z.infer<typeof viewCountsSchema>
