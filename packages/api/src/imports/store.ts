// Imports in Postgres: their row, the staged rows of their file, and the rows that were skipped.
// What becomes of staged rows is in take-over.ts.
import { decodeCursor, toPage } from '../page.ts'
import { jsonb, type Sql, type Tx } from '../platform/postgres.ts'
import { problem } from '../problem.ts'
import type { StagedRow } from './rows.ts'
import type { Import, ImportSkip, ImportSummary, SkipCode } from './schema.ts'
import type { DateOrder } from './time.ts'

export type SkipCounts = Partial<Record<SkipCode, number>>

/** Skipped rows beyond these are counted, and not kept. */
export const MOST_SKIPS = 1000

// Lines that one statement moves or deletes, so that none of them holds anything for long.
const LINES_AT_ONCE = 20_000

type SummaryRow = Omit<ImportSummary, 'rowsDone' | 'rowsSkipped' | 'createdAt' | 'finishedAt'> & {
  skipCounts: SkipCounts
  createdAt: Date
  finishedAt: Date | null
}

export const countSkips = (counts: SkipCounts): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0)

export function addSkips(counts: SkipCounts, skips: readonly { code: SkipCode }[]): void {
  for (const { code } of skips) counts[code] = (counts[code] ?? 0) + 1
}

function toSummary({ skipCounts, ...row }: SummaryRow): ImportSummary {
  const rowsSkipped = countSkips(skipCounts)
  return {
    ...row,
    rowsSkipped,
    rowsDone: row.rowsImported + row.rowsDuplicate + rowsSkipped,
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
  }
}

const columns = (sql: Sql) => sql`
  id, filename, status, error, rows_read as "rowsRead", rows_imported as "rowsImported",
  rows_duplicate as "rowsDuplicate", skip_counts as "skipCounts", customers_created as "customersCreated",
  conversations_created as "conversationsCreated", created_at as "createdAt", finished_at as "finishedAt"`

export async function getImport(sql: Sql, workspaceId: string, id: string): Promise<Import> {
  const [row] = await sql<(SummaryRow & Pick<Import, 'columns' | 'dateOrder'>)[]>`
    select ${columns(sql)}, columns, date_order as "dateOrder"
    from imports where id = ${id} and workspace_id = ${workspaceId}`
  if (row === undefined) throw problem('not_found')
  const skips = await sql<ImportSkip[]>`
    select line, code, reason, excerpt from import_skips where import_id = ${id}
    order by line limit ${MOST_SKIPS}`
  return {
    ...toSummary(row),
    columns: row.columns,
    dateOrder: row.dateOrder,
    skipCounts: row.skipCounts,
    skips: [...skips],
  }
}

export async function listImports(
  sql: Sql,
  workspaceId: string,
  query: { cursor?: string | undefined; limit: number },
) {
  const cursor = decodeCursor(query.cursor)
  const rows = await sql<SummaryRow[]>`
    select ${columns(sql)} from imports
    where workspace_id = ${workspaceId} ${cursor ? sql`and id < ${cursor[1]}` : sql``}
    order by id desc limit ${query.limit + 1}`
  return toPage(rows.map(toSummary), query.limit, (one) => [null, one.id])
}

export async function insertImport(
  sql: Sql,
  input: { id: string; workspaceId: string; createdBy: string; filename: string | null },
): Promise<void> {
  await sql`
    insert into imports (id, workspace_id, created_by, filename, status)
    values (${input.id}, ${input.workspaceId}, ${input.createdBy}, ${input.filename}, 'receiving')`
}

/** Imports that are not over, whoever works on them. */
export async function listUnfinished(sql: Sql) {
  return await sql<{ id: string; status: 'receiving' | 'running' }[]>`
    select id, status from imports where status in ('receiving', 'running') order by id`
}

/**
 * Takes the right to work on an import, for as long as this connection lives: a process that dies loses it at once.
 * Undefined when somebody else has it.
 */
export async function lockImport(
  sql: Sql,
  id: string,
): Promise<{ release(): Promise<void> } | undefined> {
  const connection = await sql.reserve()
  const key = connection`hashtextextended(${id}, 0)`
  try {
    const [row] = await connection<{ isHeld: boolean }[]>`
      select pg_try_advisory_lock(${key}) as "isHeld"`
    if (!row!.isHeld) {
      connection.release()
      return undefined
    }
  } catch (error) {
    connection.release()
    throw error
  }
  return {
    async release() {
      // A connection that is gone has given the lock back already.
      await connection`select pg_advisory_unlock(${key})`.catch(() => undefined)
      connection.release()
    },
  }
}

/** Stores a part of the file, and how far reading has come. */
export async function stageRows(
  sql: Sql,
  id: string,
  part: {
    rows: readonly StagedRow[]
    skips: readonly ImportSkip[]
    rowsRead: number
    skipCounts: SkipCounts
  },
): Promise<void> {
  await sql.begin(async (tx) => {
    if (part.rows.length > 0) await insertRows(tx, id, part.rows)
    await insertSkips(tx, id, part.skips)
    await tx`
      update imports set rows_read = ${part.rowsRead}, skip_counts = ${jsonb(tx, part.skipCounts)} where id = ${id}`
  })
}

async function insertRows(tx: Tx, id: string, rows: readonly StagedRow[]): Promise<void> {
  const times = (order: DateOrder) =>
    rows.map(({ readings }) => {
      const time = readings[order]
      return time === null ? null : new Date(time).toISOString()
    })
  await tx`
    insert into import_rows (import_id, line, customer_key, author_kind, author_name, customer_name, email, phone,
                             text, digest, written_at, month_first_at, excerpt)
    select ${id}, u.* from unnest(
      ${rows.map((row) => row.line)}::int[],
      ${rows.map((row) => row.customerKey)}::text[],
      ${rows.map((row) => row.authorKind)}::text[],
      ${rows.map((row) => row.authorName)}::text[],
      ${rows.map((row) => row.customerName)}::text[],
      ${rows.map((row) => row.email)}::text[],
      ${rows.map((row) => row.phone)}::text[],
      ${rows.map((row) => row.text)}::text[],
      ${rows.map((row) => row.digest)}::text[],
      ${times('dmy')}::timestamptz[],
      ${times('mdy')}::timestamptz[],
      ${rows.map((row) => row.excerpt)}::text[]
    ) as u`
}

export async function insertSkips(tx: Tx, id: string, skips: readonly ImportSkip[]): Promise<void> {
  if (skips.length === 0) return
  await tx`
    insert into import_skips (import_id, line, code, reason, excerpt)
    select ${id}, u.* from unnest(
      ${skips.map((skip) => skip.line)}::int[],
      ${skips.map((skip) => skip.code)}::text[],
      ${skips.map((skip) => skip.reason)}::text[],
      ${skips.map((skip) => skip.excerpt)}::text[]
    ) as u`
}

/** Makes one order hold for every staged date; the rows that have no date under it are skipped. Returns how many. */
export async function settleDates(
  sql: Sql,
  id: string,
  input: { order: DateOrder; room: number },
): Promise<number> {
  const { order } = input
  if (order === 'mdy') {
    await byLines(sql, id, async (from, to) => {
      await sql`
        update import_rows set written_at = month_first_at
        where import_id = ${id} and line >= ${from} and line < ${to} and written_at is distinct from month_first_at`
    })
  }
  let refused = 0
  await byLines(sql, id, async (from, to) => {
    const [row] = await sql<{ count: number }[]>`
      with refused as (
        delete from import_rows
        where import_id = ${id} and line >= ${from} and line < ${to} and written_at is null
        returning line, excerpt
      ), kept as (
        insert into import_skips (import_id, line, code, reason, excerpt)
        select ${id}, line, 'bad_time', ${`The date is not one that can be, read as ${order} like the others of this file`}, coalesce(excerpt, '')
        from refused order by line limit ${Math.max(0, input.room - refused)}
      )
      select count(*)::int as count from refused`
    refused += row!.count
  })
  return refused
}

/** The file is complete: its rows wait to be taken over. */
export async function startImport(
  sql: Sql,
  id: string,
  input: { columns: Import['columns']; dateOrder: DateOrder | null; skipCounts: SkipCounts },
): Promise<void> {
  await sql`
    update imports set status = 'running', columns = ${jsonb(sql, input.columns)}, date_order = ${input.dateOrder},
      skip_counts = ${jsonb(sql, input.skipCounts)}
    where id = ${id}`
}

/** Ends an import and drops what was staged for it. Doing it again changes nothing. */
export async function finishImport(sql: Sql, id: string, error: string | null): Promise<void> {
  await byLines(sql, id, async (from, to) => {
    await sql`delete from import_rows where import_id = ${id} and line >= ${from} and line < ${to}`
  })
  await sql`
    update imports set status = ${error === null ? 'completed' : 'failed'}, error = ${error}, finished_at = now()
    where id = ${id} and status in ('receiving', 'running')`
}

async function byLines(
  sql: Sql,
  id: string,
  work: (from: number, to: number) => Promise<void>,
): Promise<void> {
  const [row] = await sql<{ first: number | null; last: number | null }[]>`
    select min(line) as first, max(line) as last from import_rows where import_id = ${id}`
  const { first, last } = row!
  if (first === null || last === null) return
  for (let from = first; from <= last; from += LINES_AT_ONCE) await work(from, from + LINES_AT_ONCE)
}

/** The workspace with this slug, or the only one with live data; undefined otherwise, with the slugs to choose from. */
export async function findWorkspace(
  sql: Sql,
  slug: string | undefined,
): Promise<{ id: string | undefined; slugs: string[] }> {
  const rows = await sql<{ id: string; slug: string; isTest: boolean }[]>`
    select id, slug, live_id is not null as "isTest" from workspaces order by live_id is not null, slug limit 100`
  const live = rows.filter((row) => !row.isTest)
  const only = live.length === 1 ? live[0] : undefined
  const found = slug === undefined ? only : rows.find((row) => row.slug === slug)
  return { id: found?.id, slugs: rows.map((row) => row.slug) }
}
