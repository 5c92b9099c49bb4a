// An import of past messages from CSV: its options, its progress and its report.
import { z } from 'zod'
import { idSchema } from '../ids.ts'
import { pageOf, pageQuery } from '../page.ts'
import { timestamp } from '../text.ts'
import { importFields } from './columns.ts'
import { dateOrders } from './time.ts'

export const skipCodeSchema = z.enum([
  'empty_text',
  'missing_customer',
  'bad_customer',
  'missing_time',
  'bad_time',
  'text_too_long',
  'bad_author',
  'wrong_column_count',
  'unclosed_quote',
  'row_too_long',
  'invalid_text',
  'conversation_deleted',
])
export type SkipCode = z.infer<typeof skipCodeSchema>

export const importSkipSchema = z
  .object({
    line: z.int().describe('Line of the file where the row begins, the header being line 1'),
    code: skipCodeSchema,
    reason: z.string(),
    excerpt: z.string().describe('The first 200 characters of the row'),
  })
  .meta({ id: 'ImportSkip' })
export type ImportSkip = z.infer<typeof importSkipSchema>

const dateOrderSchema = z.enum(dateOrders)
const column = z.string().max(200).optional()

export const importCreateQuery = z.object({
  filename: z.string().max(255).optional().describe('For a body of CSV; a form brings its own'),
  dateOrder: dateOrderSchema
    .optional()
    .describe(
      'How to read 05/04/2024; without it the dates of the file tell, else the day is first',
    ),
  mapCustomer: column.describe(
    'Name of the column with the id of the customer. Without a name, each column is found by what it is called; an empty name says that the file has no such column',
  ),
  mapTime: column.describe('Name of the column with the time; without a zone it is UTC'),
  mapText: column.describe('Name of the column with the message'),
  mapRole: column.describe('Name of the column that says who wrote: customer or agent'),
  mapAgentName: column.describe('Name of the column with the name of the agent who wrote'),
  mapCustomerName: column.describe('Name of the column with the name of the customer'),
  mapEmail: column.describe('Name of the column with the email address of the customer'),
  mapPhone: column.describe('Name of the column with the phone number of the customer'),
})
export type ImportCreateQuery = z.infer<typeof importCreateQuery>

/** The body is a stream and nothing parses it; this only describes it, one form for each content type. */
export const importCreateBody = z.any().meta({
  content: {
    'text/csv': { schema: { type: 'string', format: 'binary' } },
    'multipart/form-data': {
      schema: {
        type: 'object',
        properties: { file: { type: 'string', format: 'binary' } },
        required: ['file'],
      },
    },
  },
})

const summary = {
  id: idSchema('import'),
  filename: z.string().nullable(),
  status: z
    .enum(['receiving', 'running', 'completed', 'failed'])
    .describe('`receiving` while the file is read, `running` while its rows become messages'),
  error: z.string().nullable().describe('Why it failed'),
  rowsRead: z.int().describe('Rows found in the file, without the header and blank lines'),
  rowsDone: z.int().describe('Rows dealt with so far: imported, duplicate or skipped'),
  rowsImported: z.int(),
  rowsDuplicate: z.int().describe('Rows that an earlier import had brought already'),
  rowsSkipped: z.int(),
  customersCreated: z.int(),
  conversationsCreated: z.int(),
  createdAt: timestamp,
  finishedAt: timestamp.nullable(),
}

export const importSummarySchema = z.object(summary).meta({ id: 'ImportSummary' })
export type ImportSummary = z.infer<typeof importSummarySchema>

export const importSchema = z
  .object({
    ...summary,
    columns: z
      .partialRecord(z.enum(importFields), z.string())
      .nullable()
      .describe('The column that was taken for each purpose; null until the header was read'),
    dateOrder: dateOrderSchema
      .nullable()
      .describe('How dates such as 05/04/2024 were read; null when there were none'),
    skipCounts: z.partialRecord(skipCodeSchema, z.int()).describe('Rows skipped, by code'),
    skips: z.array(importSkipSchema).describe('At most 1,000 of the rows skipped, in line order'),
  })
  .meta({ id: 'Import' })
export type Import = z.infer<typeof importSchema>

export const importListQuery = z.object(pageQuery)
export const importPageSchema = pageOf(importSummarySchema).meta({ id: 'ImportPage' })
