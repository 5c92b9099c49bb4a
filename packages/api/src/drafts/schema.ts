// Drafts: what an agent has begun to write in a conversation. Nobody else sees it.
import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { text, timestamp } from '../text.ts'

export const draftSchema = z
  .object({
    conversationId: idSchema('conversation'),
    text: z.string().describe('Empty: sent or thrown away'),
    kind: z.enum(['reply', 'note']),
    version: z.int().describe('Higher with every save; 0 when there never was a draft'),
    updatedAt: timestamp,
  })
  .meta({ id: 'Draft' })
export type Draft = z.infer<typeof draftSchema>

export const draftSaveSchema = z.strictObject({
  // Longer than a message may be: what is too long to send is not lost.
  text: text({ max: 20_000 }).describe('Empty: the draft is gone'),
  kind: z.enum(['reply', 'note']).default('reply'),
  version: z
    .int()
    .min(0)
    .describe(
      'The version that this one builds on, 0 for none; when there is another one by now, nothing is stored: 409 `draft_changed`',
    ),
})
export type DraftSave = z.infer<typeof draftSaveSchema>
