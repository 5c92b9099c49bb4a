// What the owner sees of the mail that goes out. Its text is here only where there is no mail server to send it.
import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { pageOf, pageQuery } from '../page.ts'
import { timestamp } from '../text.ts'

export const mailKinds = [
  'invitation',
  'password_reset',
  'password_changed',
  'second_factor_changed',
  'provider_connected',
] as const
export type MailKind = (typeof mailKinds)[number]

export const mailSchema = z
  .object({
    id: idSchema('mail'),
    kind: z.enum(mailKinds),
    recipient: z.string(),
    status: z
      .enum(['waiting', 'sent', 'kept', 'failed'])
      .describe('`kept`: there is no mail server, so it is only shown here'),
    lastError: z.string().nullable().describe('What the mail server said at the last try'),
    subject: z.string().nullable().describe('Only of a kept mail'),
    body: z.string().nullable().describe('Only of a kept mail'),
    createdAt: timestamp,
  })
  .meta({ id: 'Mail' })
export type Mail = z.infer<typeof mailSchema>

export const mailListQuery = z.object(pageQuery)
export const mailPageSchema = pageOf(mailSchema).meta({ id: 'MailPage' })
