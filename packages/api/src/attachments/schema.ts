// Files of messages, as they travel: what is told of each with its message, and the links by which one is fetched.
import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { timestamp } from '../text.ts'

/** Of one message. */
export const MOST_ATTACHMENTS = 10

export const attachmentSchema = z
  .object({
    id: idSchema('attachment'),
    name: z.string().describe('As its sender called it, without what could deceive a reader'),
    type: z.string().describe('The media type, by its bytes where those tell'),
    size: z.int().describe('Bytes'),
    kind: z
      .enum(['image', 'video', 'audio', 'file'])
      .describe('How it may be shown; a `file` is only ever downloaded'),
    width: z.int().nullable().describe('Pixels, of images'),
    height: z.int().nullable(),
  })
  .meta({ id: 'Attachment' })
export type Attachment = z.infer<typeof attachmentSchema>

export const attachmentLinkSchema = z
  .object({
    ...attachmentSchema.shape,
    url: z.string().describe('Serves the bytes to whoever has it, for five minutes; takes ranges'),
    thumbnailUrl: z.string().nullable().describe('Of images: at most 480 pixels wide and high'),
    expiresAt: timestamp,
  })
  .meta({ id: 'AttachmentLink' })

export const attachmentIdsSchema = z
  .array(idSchema('attachment'))
  .min(1)
  .max(MOST_ATTACHMENTS)
  .describe('Finished uploads of the author, each for one message')
