// `deskbell start`: port → Postgres → migrations → app → demo → listen, then waits to be told to stop and undoes it
// in the opposite order.
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildApp } from '../app.ts'
import { type Demo, ensureDemo } from '../demo/demo.ts'
import { createStorage } from '../platform/choose-storage.ts'
import { createEncryption } from '../platform/encryption.ts'
import type { Sql } from '../platform/postgres.ts'
import { encryptAnew } from '../secrets-at-rest/store.ts'
import { completeSettings, type GivenSettings, type Settings } from '../settings.ts'
import { ensureFirstOwner } from '../workspaces/first-owner.ts'
import { type Context, openMigrated } from './context.ts'
import { reservePort } from './port.ts'

/** Who can sign in and with what; undefined when there is nothing to tell. */
type Access = Demo
type Closer = () => Promise<unknown>

const shutdownMs = 30_000
/** Connections that wait to be accepted when a crowd comes at once; beyond it they are tried again a second later. */
const MOST_UNACCEPTED = 4096

export async function startCommand(context: Context): Promise<number> {
  const { values } = parseArgs({
    args: context.args,
    options: { json: { type: 'boolean', default: false } },
  })
  const stopRequested = stopRequest(context.log)
  const closers: Closer[] = []
  try {
    const { settings, access } = await boot(context, closers)
    context.print(values.json ? asJson(settings, access) : asText(settings, access))
    await stopRequested
    return 0
  } finally {
    for (const close of closers.reverse()) await close()
  }
}

async function boot(context: Context, closers: Closer[]) {
  const port = await reservePort(context.settings.port, context.settings.host)
  const settings = completeSettings(context.settings, port, tokenSecret(context.settings))
  const { sql, close } = await openMigrated(context, { share: false })
  closers.push(close)
  await changeKey(sql, settings, context.log)
  const access = settings.demo
    ? await ensureDemo(sql, await createStorage(settings))
    : await firstOwner(sql, settings)
  const app = await buildApp({ settings, sql })
  closers.push(() => app.close())
  await app.listen({ port, host: settings.host, backlog: MOST_UNACCEPTED })
  return { settings, access }
}

/** Without other keys there is nothing to move, and another version may be running beside this one. */
async function changeKey(sql: Sql, settings: Settings, log: Context['log']): Promise<void> {
  const { encryptionKey, encryptionKeyFallbacks } = settings
  if (encryptionKeyFallbacks.length === 0) return
  const encryption = createEncryption(encryptionKey, encryptionKeyFallbacks)
  const { renewed, unreadable } = await encryptAnew(sql, encryption)
  log(`Encrypted anew with ENCRYPTION_KEY: ${renewed}; of a key that is not there: ${unreadable}`)
}

async function firstOwner(sql: Sql, { ownerEmail }: Settings): Promise<Access | undefined> {
  const owner = await ensureFirstOwner(sql, ownerEmail)
  return owner && { publishableKey: owner.publishableKey, agents: [owner] }
}

// Without JWT_SECRET tokens must still outlive a restart.
function tokenSecret({ jwtSecret, dataDir }: GivenSettings): string {
  if (jwtSecret) return jwtSecret
  const file = join(resolve(dataDir), 'jwt-secret')
  if (!existsSync(file)) {
    mkdirSync(resolve(dataDir), { recursive: true })
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
    chmodSync(file, 0o600)
  }
  return readFileSync(file, 'utf8').trim()
}

/** Resolves at the first signal, or when the process that started us is gone. A second Ctrl-C ends at once. */
function stopRequest(log: (text: string) => void): Promise<void> {
  return new Promise((resolve) => {
    let stoppingSince: number | undefined
    const stop = (reason: NodeJS.Signals | 'disconnect') => {
      if (stoppingSince !== undefined) {
        // One Ctrl-C can arrive twice: from the terminal, and passed on by a program between.
        const isAnother = Date.now() - stoppingSince > 1_000
        if (isAnother && (reason === 'SIGINT' || reason === 'SIGTERM')) process.exit(1)
        return
      }
      stoppingSince = Date.now()
      log('Stopping…')
      setTimeout(() => {
        log(`Not everything stopped within ${shutdownMs / 1000} s; leaving anyway`)
        process.exit(1)
      }, shutdownMs).unref()
      resolve()
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
    if (process.connected) process.once('disconnect', () => stop('disconnect'))
  })
}

const asJson = ({ publicUrl }: Settings, access: Access | undefined): string =>
  JSON.stringify({
    url: publicUrl,
    publishableKey: access?.publishableKey ?? null,
    agents: access?.agents.map(({ email, password }) => ({ email, password })) ?? [],
  })

function asText(settings: Settings, access: Access | undefined): string {
  const { publicUrl, databaseUrl, dataDir } = settings
  const links: [string, string][] = [
    ['Inbox', `${publicUrl}/inbox`],
    ...(settings.demo && access
      ? ([['Demo shop', `${publicUrl}/demo`]] as [string, string][])
      : []),
    ['API reference', `${publicUrl}/docs`],
  ]
  const agents = access?.agents.map(({ email, password }): [string, string] => [email, password])
  const data = databaseUrl ? 'in the Postgres of DATABASE_URL' : `in ${resolve(dataDir)}`
  return [
    '',
    '  Deskbell is running.',
    '',
    ...columns(links, '  '),
    '',
    ...(agents ? ['  Sign in to the inbox as', '', ...columns(agents, '    '), ''] : []),
    ...(access
      ? ['  On your own site', '', `    ${scriptTag(publicUrl, access.publishableKey)}`, '']
      : []),
    `  Data is kept ${data}. Ctrl-C stops everything.`,
    '',
  ].join('\n')
}

const scriptTag = (url: string, key: string) =>
  `<script async src="${url}/widget.js" data-key="${key}"></script>`

function columns(rows: [string, string][], indent: string): string[] {
  const width = Math.max(...rows.map(([first]) => first.length))
  return rows.map(([first, second]) => `${indent}${first.padEnd(width)}   ${second}`)
}
