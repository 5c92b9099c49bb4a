// A record of the file → a row to stage, or the reason why it is skipped.
import { createHash } from 'node:crypto'
import type { Columns, ImportField } from './columns.ts'
import { type CsvRecord, MOST_OF_EXCERPT } from './csv.ts'
import type { ImportSkip, SkipCode } from './schema.ts'
import { type DateOrder, type Readings, readTime } from './time.ts'

export type StagedRow = {
  line: number
  customerKey: string
  authorKind: 'customer' | 'agent'
  authorName: string | null
  customerName: string | null
  email: string | null
  phone: string | null
  text: string
  /** Of the author and the text: rows with the same digest, customer and time are copies of each other. */
  digest: string
  readings: Readings
  /** Kept while the row may still be refused because of the order of its date. */
  excerpt: string | null
}

const MOST_OF_TEXT = 10_000
const MOST_OF_KEY = 200

const customerWords = new Set(
  'customer user visitor client contact guest enduser requester lead inbound incoming in received'.split(
    ' ',
  ),
)
const agentWords = new Set(
  'agent operator support assistant system staff admin employee representative rep bot teammate outbound outgoing out sent'.split(
    ' ',
  ),
)

const faults = {
  unclosed_quote: 'A quote in this line is opened and never closed',
  row_too_long: 'The row is longer than a row can be',
}

export const excerptOf = (raw: string): string =>
  raw.slice(0, MOST_OF_EXCERPT).replaceAll('\0', '\ufffd').toWellFormed().trim()

export type RowReader = (record: CsvRecord) => StagedRow | ImportSkip

/** With `order` every date is read that way; without it, a row keeps both readings of its date. */
export function createRowReader(
  columns: Columns,
  options: { order: DateOrder | undefined; now: number },
): RowReader {
  return (record) => {
    const { line, raw, fault } = record
    const skip = (code: SkipCode, reason: string): ImportSkip => ({
      line,
      code,
      reason,
      excerpt: excerptOf(raw),
    })
    if (fault !== null) return skip(fault, faults[fault])
    const fields = withoutExtra(record.fields, columns.count)
    if (fields.length !== columns.count) {
      return skip(
        'wrong_column_count',
        `The row has ${fields.length} columns, the header ${columns.count}`,
      )
    }
    const cell = (field: ImportField): string => fields[columns.at[field] ?? -1]?.trim() ?? ''
    const text = fields[columns.at.text]!.replace(/\r\n?/g, '\n')
    const invalid = findInvalid([text, ...Object.values(columns.at).map((at) => fields[at]!)])
    if (invalid) return skip('invalid_text', invalid)
    const customerKey = cell('customer')
    if (customerKey === '') return skip('missing_customer', 'The row names no customer')
    if (customerKey.length > MOST_OF_KEY || hasControl(customerKey)) {
      return skip(
        'bad_customer',
        `The customer id is longer than ${MOST_OF_KEY} characters or not one line`,
      )
    }
    if (text.trim() === '') return skip('empty_text', 'The message is empty')
    if (text.length > MOST_OF_TEXT) {
      return skip(
        'text_too_long',
        `The message has ${text.length} characters, ${MOST_OF_TEXT} are allowed`,
      )
    }
    const author = authorOf(cell('role'))
    if (author === undefined) {
      return skip(
        'bad_author',
        `"${cell('role').slice(0, 60)}" names neither the customer nor an agent`,
      )
    }
    const time = cell('time')
    if (time === '') return skip('missing_time', 'The row has no time')
    const readings = readOrdered(time, options)
    if (typeof readings === 'string')
      return skip('bad_time', `The time "${time.slice(0, 60)}" ${readings}`)
    const authorName = author === 'agent' ? oneLine(cell('agentName')) : null
    return {
      line,
      customerKey,
      authorKind: author,
      authorName,
      customerName: oneLine(cell('customerName')),
      email: isEmail(cell('email')) ? cell('email') : null,
      phone: oneLine(cell('phone'), 40),
      text,
      digest: digestOf([author, authorName, text]),
      readings,
      excerpt: readings.dmy === null || readings.mdy === null ? excerptOf(raw) : null,
    }
  }
}

/** A digest of strings, short enough for a clientId. */
export const digestOf = (parts: readonly (string | number | null)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 32)

/** Whether fields look like a row of this file: all columns, a customer, and a time that can be read. */
export function looksLikeRow(fields: readonly string[], columns: Columns, now: number): boolean {
  return (
    withoutExtra(fields, columns.count).length === columns.count &&
    fields[columns.at.customer]!.trim() !== '' &&
    typeof readTime(fields[columns.at.time]!.trim(), now) !== 'string'
  )
}

// Spreadsheets pad rows with empty cells.
function withoutExtra(fields: readonly string[], count: number): readonly string[] {
  const isPadded =
    fields.length > count && fields.slice(count).every((field) => field.trim() === '')
  return isPadded ? fields.slice(0, count) : fields
}

function findInvalid(cells: readonly string[]): string | undefined {
  if (cells.some((cell) => cell.includes('\0'))) return 'The row contains a NUL character'
  if (cells.some((cell) => !cell.isWellFormed()))
    return 'The row contains bytes that are not valid text'
  return undefined
}

// Without a role a row is the customer's own.
function authorOf(role: string): 'customer' | 'agent' | undefined {
  if (role === '') return 'customer'
  const word = role.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  if (customerWords.has(word)) return 'customer'
  return agentWords.has(word) ? 'agent' : undefined
}

function readOrdered(
  time: string,
  { order, now }: { order: DateOrder | undefined; now: number },
): Readings | string {
  const readings = readTime(time, now)
  if (typeof readings === 'string' || order === undefined) return readings
  const only = readings[order]
  if (only === null) return `is not a date that can be, read as ${order}`
  return { dmy: only, mdy: only, evidence: null }
}

const hasControl = (value: string): boolean => /\p{Cc}/u.test(value)

/** For what is good to have, such as a name. Left out when it is not a plain line. */
const oneLine = (value: string, most = MOST_OF_KEY): string | null =>
  value === '' || value.length > most || hasControl(value) ? null : value

const isEmail = (value: string): boolean =>
  value.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)
