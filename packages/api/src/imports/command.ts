// `deskbell import FILE`: reads the file straight into the database, with or without a server beside it, shows how
// far it is, and prints what became of every row.
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { newId } from '../ids.ts'
import type { Sql } from '../platform/postgres.ts'
import { type ImportField, importFields, type Mapping, UnusableFile } from './columns.ts'
import { createImportJobs } from './jobs.ts'
import type { Import } from './schema.ts'
import { findWorkspace, getImport } from './store.ts'
import { type DateOrder, dateOrders } from './time.ts'

const usage = `Usage: deskbell import FILE [options]

  --workspace SLUG      the workspace to import into; needed when there are several
  --map FIELD=COLUMN    which column holds what, when its name does not say so; may be repeated
                        FIELD: ${importFields.join(', ')}
  --date-order ORDER    dmy or mdy: how to read 05/04/2024; by default the dates of the file tell
  --json                print the report as one line of JSON
`

const PROGRESS_MS = 2000
const MOST_LINES = 100

type Deps = {
  sql: Sql
  args: string[]
  /** A line of the result. */
  print(text: string): void
  /** A line about how it goes. */
  log(text: string): void
}

type Request = {
  file: string
  workspace: string | undefined
  mapping: Mapping
  dateOrder: DateOrder | undefined
  isJson: boolean
}

/** Returns the exit code: 0 when the file was imported, also when rows were skipped; 1 when not; 2 for wrong use. */
export async function importCommand({ sql, args, print, log }: Deps): Promise<number> {
  const request = parseRequest(args)
  if (typeof request === 'string') {
    log(`${request}\n\n${usage}`)
    return 2
  }
  const { id: workspaceId, slugs } = await findWorkspace(sql, request.workspace)
  if (workspaceId === undefined) {
    log(describeWorkspaces(request.workspace, slugs))
    return 2
  }
  const jobs = createImportJobs({
    sql,
    // A server beside this process finds what is new by comparing itself with the log.
    publish: () => {},
    warn: (error, message) => log(`${message}: ${(error as Error).message}`),
  })
  const id = newId('import')
  const timer = setInterval(() => void showProgress().catch(() => {}), PROGRESS_MS)
  const showProgress = async () => {
    const line = describeProgress(await getImport(sql, workspaceId, id))
    if (line) log(line)
  }
  try {
    // Opened before anything is written, so that a wrong name leaves no import behind.
    const file = await open(request.file)
    const { done } = await jobs.start({
      id,
      workspaceId,
      createdBy: 'command',
      filename: basename(request.file),
      bytes: file.createReadStream({ highWaterMark: 256 * 1024 }),
      options: request,
    })
    await done
    const report = await getImport(sql, workspaceId, id)
    print(request.isJson ? JSON.stringify(report) : describe(report))
    return report.status === 'completed' ? 0 : 1
  } catch (error) {
    if (!isAboutFile(error)) throw error
    log((error as Error).message)
    return 1
  } finally {
    clearInterval(timer)
  }
}

const isAboutFile = (error: unknown): boolean =>
  error instanceof UnusableFile || typeof (error as NodeJS.ErrnoException).path === 'string'

function parseRequest(args: string[]): Request | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        workspace: { type: 'string' },
        map: { type: 'string', multiple: true, default: [] },
        'date-order': { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    })
    const [file, ...others] = positionals
    if (file === undefined || others.length > 0) return 'Name one file to import.'
    const order = values['date-order']
    const dateOrder = dateOrders.find((one) => one === order)
    if (order !== undefined && dateOrder === undefined) return '--date-order is dmy or mdy.'
    const mapping = parseMapping(values.map)
    if (typeof mapping === 'string') return mapping
    return { file, workspace: values.workspace, mapping, dateOrder, isJson: values.json }
  } catch (error) {
    return (error as Error).message
  }
}

function parseMapping(pairs: readonly string[]): Mapping | string {
  const mapping: Mapping = {}
  for (const pair of pairs) {
    const [name = '', ...rest] = pair.split('=')
    if (!importFields.includes(name as ImportField) || rest.length === 0) {
      return `--map takes FIELD=COLUMN, and "${pair}" is not that.`
    }
    mapping[name as ImportField] = rest.join('=')
  }
  return mapping
}

function describeWorkspaces(wanted: string | undefined, slugs: readonly string[]): string {
  if (slugs.length === 0) return 'There is no workspace yet; run `deskbell start` first.'
  const first =
    wanted === undefined ? 'There are several workspaces' : `There is no workspace "${wanted}"`
  return `${first}; choose one with --workspace: ${slugs.join(', ')}`
}

function describeProgress({ status, rowsRead, rowsDone }: Import): string | undefined {
  if (status === 'receiving') return `Reading the file: ${count(rowsRead)} rows`
  if (status !== 'running') return undefined
  const part = Math.floor((100 * rowsDone) / Math.max(1, rowsRead))
  return `Importing: ${count(rowsDone)} of ${count(rowsRead)} rows (${part} %)`
}

const count = (value: number): string => value.toLocaleString('en-US')

/** The report for people. */
export function describe(report: Import): string {
  const lines: [string, number][] = [
    ['rows in the file', report.rowsRead],
    ['imported', report.rowsImported],
    ['there already', report.rowsDuplicate],
    ['skipped', report.rowsSkipped],
    ['customers created', report.customersCreated],
    ['conversations created', report.conversationsCreated],
  ]
  const width = Math.max(...lines.map(([, value]) => count(value).length))
  const columns = importFields.flatMap((field) => {
    const name = report.columns?.[field]
    return name === undefined ? [] : [`${field} = "${name}"`]
  })
  return [
    report.status === 'completed'
      ? 'The import is complete.'
      : `The import is not complete: ${report.error ?? 'a running server will go on with it'}.`,
    `Columns: ${columns.join(', ')}`,
    ...(report.dateOrder
      ? [`Dates were read ${report.dateOrder === 'dmy' ? 'day' : 'month'} first.`]
      : []),
    '',
    ...lines.map(([name, value]) => `  ${count(value).padStart(width)}  ${name}`),
    ...describeSkips(report),
  ].join('\n')
}

function describeSkips({ skips, rowsSkipped, skipCounts }: Import): string[] {
  if (rowsSkipped === 0) return []
  const shown = skips.slice(0, MOST_LINES)
  const more = rowsSkipped - shown.length
  return [
    '',
    'Skipped, by line:',
    ...shown.map(
      ({ line, reason, excerpt }) =>
        `  ${line}: ${reason} — ${excerpt.replace(/\s+/g, ' ').slice(0, 80)}`,
    ),
    ...(more > 0 ? [`  … and ${count(more)} more`] : []),
    '',
    'Skipped, by reason:',
    ...Object.entries(skipCounts).map(([code, value]) => `  ${code}: ${count(value)}`),
  ]
}
