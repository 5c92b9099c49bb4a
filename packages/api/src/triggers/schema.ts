// Triggers: messages that the widget shows beside its launcher by itself. The page decides when, from what it is told
// here; nobody is asked, and nothing is known of who saw one.
import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { pageOf, pageQuery } from '../page.ts'
import { line, text, timestamp } from '../text.ts'

/** All that are on are in the configuration of the widget, which every visitor fetches. */
export const MOST_TRIGGERS = 50

const pagePattern = line(200)
  .regex(/^(\/|\*|https?:\/\/)/, 'must begin with /, * or http')
  .describe(
    'Where `*` is anything: what begins with `/` is compared with the path (and with the query when it has a `?`), anything else with the whole address',
  )

const frequencySchema = z
  .enum(['visit', 'once'])
  .describe('Dismissed or clicked, it is not shown again during this visit, or in this browser')

/** What a page has to know of one. */
const shown = {
  id: idSchema('trigger'),
  page: z.string().nullable().describe('On which pages; null: on all'),
  seconds: z.int().describe('So long the page has been looked at'),
  event: z.string().nullable().describe('Once the page has told of this event with `track()`'),
  frequency: frequencySchema,
  senderName: z.string().nullable().describe('From whom it is; null: the workspace'),
  text: z.string(),
}

export const widgetTriggersSchema = z.array(z.object(shown).meta({ id: 'WidgetTrigger' }))
export type WidgetTrigger = z.infer<typeof widgetTriggersSchema>[number]

export const triggerSchema = z
  .object({
    ...shown,
    name: z.string(),
    position: z
      .int()
      .describe('The first in this order is shown when the conditions of two are met'),
    isOn: z.boolean(),
    createdAt: timestamp,
  })
  .meta({ id: 'Trigger' })
export type Trigger = z.infer<typeof triggerSchema>

const fields = {
  name: line(80),
  position: z.int().min(0).max(10_000),
  isOn: z.boolean(),
  page: pagePattern.nullable(),
  seconds: z.int().min(0).max(3600),
  event: line(100).nullable(),
  frequency: frequencySchema,
  senderName: line(60).nullable(),
  text: text({ max: 300 }).refine((value) => value.trim() !== '', 'must not be empty'),
}
export const triggerCreateSchema = z.strictObject({
  ...fields,
  position: fields.position.default(0),
  isOn: fields.isOn.default(true),
  page: fields.page.default(null),
  seconds: fields.seconds.default(0),
  event: fields.event.default(null),
  frequency: fields.frequency.default('visit'),
  senderName: fields.senderName.default(null),
})
export type TriggerCreate = z.infer<typeof triggerCreateSchema>
export const triggerUpdateSchema = z.strictObject(fields).partial()
export type TriggerUpdate = z.infer<typeof triggerUpdateSchema>
export const triggerListQuery = z.object(pageQuery)
export const triggerPageSchema = pageOf(triggerSchema).meta({ id: 'TriggerPage' })
