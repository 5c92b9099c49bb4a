// `deskbell doctor`: checks everything an installation needs without changing it, and says what to do about each fault.
import { accessSync, constants, existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pendingMigrations } from '../platform/migrate.ts'
import { postgresVersion } from '../platform/postgres.ts'
import { checkS3 } from '../platform/s3-storage.ts'
import { checkMeilisearch } from '../search/meilisearch.ts'
import { type Context, embeddedDir, migrationsDir, openDatabase } from './context.ts'
import { probePort } from './port.ts'

type Finding = { isGood: boolean; text: string; advice?: string }
type Check = (context: Context) => Finding | Promise<Finding>

const good = (text: string): Finding => ({ isGood: true, text })
const bad = (text: string, advice: string): Finding => ({ isGood: false, text, advice })

const checks: [string, Check][] = [
  ['Node', checkNode],
  ['Data folder', checkDataDir],
  ['Database', checkDatabase],
  ['Search', checkSearch],
  ['Files', checkFiles],
  ['Port', checkPort],
  ['Built files', checkBuilt],
]

export async function doctorCommand(context: Context): Promise<number> {
  const width = Math.max(...checks.map(([name]) => name.length))
  let faults = 0
  for (const [name, check] of checks) {
    const { isGood, text, advice } = await examine(check, context)
    context.print(`${isGood ? '✓' : '✗'} ${name.padEnd(width)}  ${text}`)
    if (advice) context.print(`  ${' '.repeat(width)}  → ${advice}`)
    if (!isGood) faults++
  }
  context.print(faults === 0 ? '\nAll is well.' : `\n${faults} of ${checks.length} need attention.`)
  return faults === 0 ? 0 : 1
}

async function examine(check: Check, context: Context): Promise<Finding> {
  try {
    return await check(context)
  } catch (error) {
    return bad(
      (error as Error).message,
      'This was not expected; the message above is all there is.',
    )
  }
}

function checkNode(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const isGood = major > 20 || (major === 20 && minor >= 19)
  if (isGood) return good(process.versions.node)
  return bad(
    `${process.versions.node} is too old`,
    'Install Node 20.19 or newer from https://nodejs.org',
  )
}

function checkDataDir({ settings }: Context): Finding {
  const dir = resolve(settings.dataDir)
  let existing = dir
  while (!existsSync(existing)) existing = dirname(existing)
  try {
    accessSync(existing, constants.W_OK)
  } catch {
    return bad(
      `${existing} cannot be written to`,
      'Give this user the right to, or set DATA_DIR to another folder.',
    )
  }
  return good(existing === dir ? dir : `${dir} (made at the first start)`)
}

async function checkDatabase(context: Context): Promise<Finding> {
  const isEmbedded = context.settings.databaseUrl === undefined
  if (isEmbedded && !existsSync(join(embeddedDir(context), 'cluster'))) {
    return good('the embedded one, made at the first start')
  }
  let database: Awaited<ReturnType<typeof openDatabase>>
  try {
    database = await openDatabase({ ...context, log: () => {} }, { share: true })
  } catch (error) {
    return bad((error as Error).message, databaseAdvice(isEmbedded))
  }
  try {
    const { text } = await postgresVersion(database.sql)
    const pending = await pendingMigrations(database.sql, migrationsDir(context))
    const server = `${isEmbedded ? 'embedded ' : ''}PostgreSQL ${text}`
    if (pending.length === 0) return good(`${server}, up to date`)
    return bad(
      `${server} lacks ${pending.join(', ')}`,
      'Run `deskbell migrate`; `deskbell start` does so too.',
    )
  } catch (error) {
    return bad((error as Error).message, 'Start the version of Deskbell that fits this database.')
  } finally {
    await database.close()
  }
}

const databaseAdvice = (isEmbedded: boolean) =>
  isEmbedded
    ? 'Its own log is postgres/postgres.log in the data folder.'
    : 'Check host, port, user, password and database name in DATABASE_URL.'

async function checkSearch({ settings }: Context): Promise<Finding> {
  if (settings.meiliUrl === undefined) return good('by Postgres')
  try {
    return good(`by Meilisearch ${await checkMeilisearch(settings.meiliUrl, settings.meiliKey)}`)
  } catch (error) {
    return bad(
      `Meilisearch at ${settings.meiliUrl}: ${(error as Error).message}`,
      'Check MEILI_URL and MEILI_KEY, or unset MEILI_URL to let Postgres search.',
    )
  }
}

async function checkFiles({ settings: { s3, dataDir } }: Context): Promise<Finding> {
  if (s3 === undefined) return good(`in ${join(resolve(dataDir), 'files')}`)
  try {
    await checkS3(s3)
    return good(`in the bucket ${s3.bucket}`)
  } catch (error) {
    return bad(
      `the bucket ${s3.bucket}: ${(error as Error).message}`,
      'Check S3_BUCKET, S3_ENDPOINT, S3_REGION and the keys, which must read, write and delete.',
    )
  }
}

async function checkPort({ settings }: Context): Promise<Finding> {
  const { port, host } = settings
  try {
    await probePort(port, host)
    return good(port === 0 ? 'any free one' : `${port} is free`)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE' && (await isDeskbell(port)))
      return good(`${port}: Deskbell is running there`)
    if (code === 'EADDRINUSE')
      return bad(`${port} is taken by another program`, 'Set PORT to a free one.')
    return bad(`cannot listen on ${host}:${port} (${message})`, 'Check HOST and PORT.')
  }
}

async function isDeskbell(port: number): Promise<boolean> {
  const answer = await fetch(`http://localhost:${port}/openapi.json`, {
    signal: AbortSignal.timeout(2_000),
  }).catch(() => undefined)
  return answer?.ok === true && (await answer.text()).includes('Deskbell')
}

function checkBuilt({ packageDir }: Context): Finding {
  const missing = ['widget', 'agent-ui'].filter(
    (name) => !existsSync(join(packageDir, '..', name, 'dist')),
  )
  if (missing.length === 0) return good('widget and inbox are there')
  return bad(
    `not built: ${missing.join(', ')}`,
    'Run `npm start` at the root once, which builds them.',
  )
}
