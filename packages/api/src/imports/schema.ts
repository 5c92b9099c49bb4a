// An import of past messages from CSV: its progress and its report.
import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { timestamp } from '../text.ts'

export const importSkipSchema = z
  .object({
    line: z.int().describe('Line in the file, the header being line 1'),
    code: z.enum([
      'empty_text',
      'missing_customer',
      'missing_time',
      'bad_time',
      'text_too_long',
      'bad_author',
      'wrong_column_count',
      'unclosed_quote',
      'invalid_text',
    ]),
    reason: z.string(),
    excerpt: z.string().describe('The first 200 characters of the row'),
  })
  .meta({ id: 'ImportSkip' })

export const importSchema = z
  .object({
    id: idSchema('import'),
    filename: z.string().nullable(),
    status: z.enum(['receiving', 'running', 'completed', 'failed']),
    error: z.string().nullable(),
    rowsRead: z.int().describe('Rows found in the file, without the header'),
    rowsDone: z.int().describe('Rows dealt with so far'),
    rowsImported: z.int(),
    rowsDuplicate: z.int().describe('Rows that an earlier import had brought already'),
    rowsSkipped: z.int(),
    customersCreated: z.int(),
    conversationsCreated: z.int(),
    skips: z
      .array(importSkipSchema)
      .describe('The first 1,000 rows that were skipped, in line order'),
    createdAt: timestamp,
    finishedAt: timestamp.nullable(),
  })
  .meta({ id: 'Import' })
export type Import = z.infer<typeof importSchema>
