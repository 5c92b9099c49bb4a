// A workspace is a business, the tenant: its name, its widget settings and the publishable keys of its inboxes.
import { z } from 'zod'
import { emailSchema, passwordSchema } from '../agents/schema.ts'
import { plainTemplateSchema } from '../canned-replies/schema.ts'
import { idSchema } from '../ids.ts'
import { line, text, timestamp } from '../text.ts'

export const widgetSettingsSchema = z
  .object({
    accent: z
      .string()
      .regex(/^#[0-9a-f]{6}$/i)
      .default('#2f5bea')
      .describe('CSS colour of the launcher and of own messages'),
    title: z.string().max(60).default('How can we help?'),
    greeting: z.string().max(300).default('Ask us anything, at any time.'),
    position: z.enum(['left', 'right']).default('right'),
  })
  .meta({ id: 'WidgetSettings' })
export type WidgetSettings = z.infer<typeof widgetSettingsSchema>

const timeZoneSchema = z
  .string()
  .max(64)
  .refine(isTimeZone, 'is not an IANA time zone')
  .meta({ examples: ['Europe/Berlin'] })

// Old names of a zone, which some browsers still give, are names as well; an offset has no summer.
function isTimeZone(value: string): boolean {
  try {
    return /^[a-z]/i.test(value) && new Intl.DateTimeFormat('en', { timeZone: value }) !== null
  } catch {
    return false
  }
}

/** That of a workspace which has said none, or one that this server does not know. */
export const getTimeZone = (stored: string | undefined): string =>
  stored !== undefined && isTimeZone(stored) ? stored : 'UTC'

export const closingSchema = z
  .object({
    text: text({ max: 2000 })
      .refine((value) => value.trim() !== '', 'must not be empty')
      .default(
        'I am closing this conversation for now. If there is anything else, just write here.',
      )
      .describe(
        'What the last message says, unless the agent changes it. Liquid, with the variables of canned replies',
      ),
    minutes: z.int().min(1).max(1440).default(10),
  })
  .meta({ id: 'Closing', description: 'How a conversation is ended with a last message' })

export const workspaceSummarySchema = z
  .object({
    id: idSchema('workspace'),
    name: z.string(),
    isTest: z
      .boolean()
      .describe('Whether it holds test data; its keys are `pk_test_` and `sk_test_`'),
  })
  .meta({ id: 'WorkspaceSummary' })

export const workspaceSchema = z
  .object({
    ...workspaceSummarySchema.shape,
    slug: z.string(),
    timeZone: z.string().describe('An IANA name; the business hours are on its clock'),
    closing: closingSchema,
    widget: widgetSettingsSchema,
    publishableKeys: z.array(
      z.object({ key: z.string(), origins: z.array(z.string()).describe('Empty: every origin') }),
    ),
    createdAt: timestamp,
  })
  .meta({ id: 'Workspace' })
export type Workspace = z.infer<typeof workspaceSchema>

export const workspaceCreateSchema = z.strictObject({
  name: line(120),
  owner: z.strictObject({ email: emailSchema, name: line(120), password: passwordSchema }),
})

const { accent, title, greeting, position } = widgetSettingsSchema.shape
const widgetUpdateSchema = z.strictObject({
  accent: accent.removeDefault().optional(),
  title: title.removeDefault().optional(),
  greeting: greeting.removeDefault().optional(),
  position: position.removeDefault().optional(),
})

export const workspaceUpdateSchema = z.strictObject({
  name: line(120).optional(),
  timeZone: timeZoneSchema.optional(),
  widget: widgetUpdateSchema.optional(),
  closing: z
    .strictObject({
      text: closingSchema.shape.text.pipe(plainTemplateSchema),
      minutes: closingSchema.shape.minutes,
    })
    .optional(),
})
export type WorkspaceUpdate = z.infer<typeof workspaceUpdateSchema>
