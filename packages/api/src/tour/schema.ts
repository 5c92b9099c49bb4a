// The first steps of a workspace: what there is to do until customers are answered.
import { z } from 'zod'

export const stepSchema = z.enum(['name', 'widget', 'invite', 'reply', 'answer'])

export const tourSchema = z
  .object({
    isDismissed: z.boolean().describe('Put aside by the caller'),
    seenOrigin: z.string().nullable().describe('The site on which the widget was first seen'),
    steps: z.array(z.object({ id: stepSchema, isDone: z.boolean() })),
  })
  .meta({ id: 'Tour' })
export type Tour = z.infer<typeof tourSchema>

export const tourUpdateSchema = z.strictObject({ isDismissed: z.boolean() })
