// What a widget can know before anybody has touched it: the same for every visitor, and small.
import { z } from 'zod'
import { availabilitySchema } from '../business-hours/schema.ts'
import { idSchema } from '../ids.ts'
import { widgetTriggersSchema } from '../triggers/schema.ts'
import { widgetSettingsSchema } from '../workspaces/schema.ts'

export const widgetQuery = z.object({ publishableKey: z.string().max(100) })

export const widgetTopicsSchema = z.array(z.object({ id: idSchema('topic'), name: z.string() }))

export const widgetConfigurationSchema = z
  .object({
    workspace: z.object({ name: z.string() }),
    widget: widgetSettingsSchema,
    topics: widgetTopicsSchema,
    availability: availabilitySchema,
    triggers: widgetTriggersSchema.describe('Those that are on, in their order'),
  })
  .meta({ id: 'WidgetConfiguration' })
