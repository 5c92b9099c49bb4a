// Reads an uploaded file from its stream into staged rows, without ever holding more than a part of it.
import type { Sql } from '../platform/postgres.ts'
import { ProblemError, problem } from '../problem.ts'
import { type Columns, type Mapping, matchColumns, UnusableFile } from './columns.ts'
import { readRecords } from './csv.ts'
import { decodeText } from './decode.ts'
import { createRowReader, looksLikeRow, type RowReader, type StagedRow } from './rows.ts'
import type { ImportSkip } from './schema.ts'
import {
  addSkips,
  countSkips,
  MOST_SKIPS,
  type SkipCounts,
  settleDates,
  stageRows,
  startImport,
} from './store.ts'
import type { DateOrder } from './time.ts'

export const MOST_BYTES = 512 * 1024 * 1024

const tooLarge = 'A file may have 512 MB; split it and import its parts'
const PART = 1000

export type ImportOptions = { mapping: Mapping; dateOrder: DateOrder | undefined }

/** What has been read so far. */
type Reading = {
  rowsRead: number
  skipCounts: SkipCounts
  rows: StagedRow[]
  skips: ImportSkip[]
  /** How many dates have only one reading, by the order that gives it. */
  evidence: Record<DateOrder, number>
  /** Whether any date depends on the order. */
  isOpen: boolean
}

/** Stages the whole file and leaves the import `running`. Throws UnusableFile when there is nothing to import. */
export async function receiveFile(
  sql: Sql,
  importId: string,
  input: { bytes: AsyncIterable<Buffer>; options: ImportOptions },
): Promise<void> {
  const now = Date.now()
  const { mapping, dateOrder } = input.options
  const reading: Reading = {
    rowsRead: 0,
    skipCounts: {},
    rows: [],
    skips: [],
    evidence: { dmy: 0, mdy: 0 },
    isOpen: false,
  }
  let columns: Columns | undefined
  let readRow: RowReader | undefined
  const isRow = (fields: readonly string[]) =>
    columns !== undefined && looksLikeRow(fields, columns, now)
  for await (const record of readRecords(decodeText(limited(input.bytes)), isRow)) {
    if (readRow === undefined) {
      if (record.fields === null)
        throw new UnusableFile('The first line, which names the columns, cannot be read')
      columns = matchColumns(record.fields, mapping)
      readRow = createRowReader(columns, { order: dateOrder, now })
      continue
    }
    add(reading, readRow(record))
    if (reading.rowsRead % PART === 0) await flush(sql, importId, reading)
  }
  if (columns === undefined) throw new UnusableFile('The file is empty')
  await flush(sql, importId, reading)
  const order = await settle(sql, importId, reading, dateOrder)
  const { skipCounts } = reading
  await startImport(sql, importId, { columns: columns.names, dateOrder: order, skipCounts })
}

async function* limited(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let total = 0
  try {
    for await (const chunk of bytes) {
      total += chunk.length
      if (total > MOST_BYTES) throw problem('payload_too_large', { detail: tooLarge })
      yield chunk
    }
  } catch (error) {
    if (error instanceof ProblemError) throw error
    const { message } = error as Error
    throw new UnusableFile(`The file could not be read to its end (${message}); import it again`)
  }
}

function add(reading: Reading, row: StagedRow | ImportSkip): void {
  reading.rowsRead++
  if ('code' in row) {
    if (countSkips(reading.skipCounts) < MOST_SKIPS) reading.skips.push(row)
    addSkips(reading.skipCounts, [row])
    return
  }
  reading.rows.push(row)
  const { dmy, mdy, evidence } = row.readings
  if (evidence !== null) reading.evidence[evidence]++
  if (dmy !== mdy) reading.isOpen = true
}

async function flush(sql: Sql, importId: string, reading: Reading): Promise<void> {
  await stageRows(sql, importId, reading)
  reading.rows = []
  reading.skips = []
}

// The day comes first unless the file has more dates that only make sense the other way round.
async function settle(
  sql: Sql,
  importId: string,
  reading: Reading,
  given: DateOrder | undefined,
): Promise<DateOrder | null> {
  if (given !== undefined || !reading.isOpen) return given ?? null
  const order = reading.evidence.mdy > reading.evidence.dmy ? 'mdy' : 'dmy'
  const room = MOST_SKIPS - countSkips(reading.skipCounts)
  const refused = await settleDates(sql, importId, { order, room })
  if (refused > 0) {
    reading.skipCounts.bad_time = (reading.skipCounts.bad_time ?? 0) + refused
  }
  return order
}
