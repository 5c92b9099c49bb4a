// The `deskbell` command: reads the environment and the arguments, then hands over to one of src/commands.
// It is the only file that reads process.env.
import { existsSync } from 'node:fs'
import { loadEnvFile } from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Context } from './commands/context.ts'
import { doctorCommand } from './commands/doctor.ts'
import { importFileCommand } from './commands/import.ts'
import { migrateCommand } from './commands/migrate.ts'
import { openapiCommand } from './commands/openapi.ts'
import { reindexCommand } from './commands/reindex.ts'
import { restoredCommand } from './commands/restored.ts'
import { startCommand } from './commands/start.ts'
import { isDatabaseAway } from './platform/postgres.ts'
import { parseSettings } from './settings.ts'

const usage = `Usage: deskbell <command> [options]

  start [--json]   run the server; --json prints its address and sign-ins as one line of JSON
  migrate          bring the database up to date
  import FILE      take over messages from a CSV file
  reindex          build the search index again, while the old one answers
  restored         after a backup was put back: make every client fetch again
  doctor           check everything that this installation needs, and say what to do
  openapi          print the OpenAPI document

Settings come from the environment and from a file .env beside you; .env.example explains each.
`

const commands: Record<string, (context: Context) => Promise<number>> = {
  start: startCommand,
  migrate: migrateCommand,
  import: importFileCommand,
  reindex: reindexCommand,
  restored: restoredCommand,
  doctor: doctorCommand,
  openapi: openapiCommand,
}

async function main(): Promise<number> {
  const [name = '', ...args] = process.argv.slice(2)
  const { values } = parseArgs({
    args: [name, ...args],
    options: { help: { type: 'boolean', short: 'h' } },
    strict: false,
  })
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (values.help || !command) {
    ;(values.help ? process.stdout : process.stderr).write(usage)
    return values.help ? 0 : 2
  }
  if (existsSync('.env')) loadEnvFile('.env')
  return command({
    args,
    settings: parseSettings(process.env),
    packageDir: fileURLToPath(new URL('..', import.meta.url)),
    print: (text) => void process.stdout.write(`${text}\n`),
    log: (text) => void process.stderr.write(`${text}\n`),
  })
}

function fail(error: unknown): never {
  const isDebug = process.env.LOG_LEVEL === 'debug' || process.env.LOG_LEVEL === 'trace'
  const message =
    error instanceof Error && !isDebug ? error.message : String((error as Error)?.stack)
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

function failUnexpectedly(error: unknown): never {
  process.stderr.write(`Unexpected: ${error instanceof Error ? error.stack : String(error)}\n`)
  process.exit(1)
}

// postgres.js leaves a promise of its own unhandled when a connection falls in the moment it opens.
process.on('unhandledRejection', (error) => {
  if (!isDatabaseAway(error)) failUnexpectedly(error)
})
process.on('uncaughtException', failUnexpectedly)
main().then((code) => process.exit(code), fail)
