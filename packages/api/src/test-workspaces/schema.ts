// Test mode: a session in the test workspace beside the live one, and the end of what was made there.
import { z } from 'zod'

export const testDataDeletedSchema = z
  .object({
    customers: z.int(),
    conversations: z.int(),
    messages: z.int(),
    objects: z.int(),
    sessions: z.int().describe('Of visitors who have written nothing'),
  })
  .meta({ id: 'TestDataDeleted', description: 'How much there was' })
export type TestDataDeleted = z.infer<typeof testDataDeletedSchema>
