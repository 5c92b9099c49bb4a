// The processes that a benchmark runs beside itself: servers with an embedded Postgres in a folder of their own, and
// the load generator. Whatever is started here has a closer, which ends the process and removes its folder.
import { type ChildProcess, fork } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serverFlags } from '../bin/flags.mjs'
import {
  discardEmbeddedPostgres,
  startEmbeddedPostgres,
} from '../src/platform/embedded-postgres.ts'
import { findPostmaster, isAlive } from '../src/platform/postgres-cluster.ts'
import { chooseOwnPassword } from '../src/testing/own-password.ts'
import type { Arrival, Order as CrowdOrder, Heard, Return } from './crowd.ts'
import { jwtSecret } from './people.ts'
import type { Memory } from './probe.ts'

/** Undone in the opposite order, whatever happens. */
export type Closers = (() => Promise<unknown>)[]

/** What a server prints when it is ready: one line of JSON. */
export type Ready = {
  url: string
  publishableKey: string
  agents: { email: string; password: string }[]
}

export type Server = {
  ready: Ready
  databaseUrl: string
  /** CPU seconds used so far; null where the system does not tell. */
  cpu(): { server: number; postgres: number } | null
  /** What it holds after a collection of the garbage. */
  memory(): Promise<Memory>
  /** As the system does when it has no memory left: at once, without a word. */
  kill(): Promise<void>
}

/** A Postgres of its own, for benchmarks that lose their server or have two of them. */
export type Database = { url: string; pid: number | undefined }

// Not the system's temporary folder, which is memory on many machines, where flushing a commit costs nothing.
const dataRoot = fileURLToPath(new URL('../../../../.deskbell/', import.meta.url))
const stopMs = 20_000

/** A new folder for one server; it is removed again even when an earlier run was killed before it could. */
function createDataDir(name: string): string {
  mkdirSync(dataRoot, { recursive: true })
  const dir = join(dataRoot, `bench-${process.pid}-${name}`)
  mkdirSync(dir)
  return dir
}

export async function discardLeftovers(): Promise<void> {
  mkdirSync(dataRoot, { recursive: true })
  for (const entry of readdirSync(dataRoot)) {
    const pid = Number(/^bench-(\d+)-/.exec(entry)?.[1])
    if (pid && !isAlive(pid)) await discard(join(dataRoot, entry))
  }
}

async function discard(dataDir: string): Promise<void> {
  await discardEmbeddedPostgres(join(dataDir, 'postgres'))
  rmSync(dataDir, { recursive: true, force: true })
}

type DeskbellOptions = {
  profileDir?: string | undefined
  /** Instead of a Postgres of its own. */
  database?: Database
  port?: number
  /** Each message in a transaction of its own. */
  isUngathered?: boolean
}

export async function startDeskbell(
  closers: Closers,
  name: string,
  { profileDir, database, port = 0, isUngathered = false }: DeskbellOptions = {},
): Promise<Server> {
  const file = isUngathered ? '../bench-ungathered.js' : '../main.js'
  const entry = fileURLToPath(new URL(file, import.meta.url))
  const profile = profileDir ? ['--cpu-prof', `--cpu-prof-dir=${profileDir}`] : []
  const server = await startServer(closers, name, {
    entry,
    args: ['start', '--json'],
    execArgv: profile,
    env: {
      PORT: String(port),
      DEMO: 'false',
      LOG_LEVEL: 'warn',
      RATE_LIMIT_MAX: '1000000000',
      JWT_SECRET: jwtSecret,
    },
    database,
  })
  const { agents, url } = server.ready
  server.ready.agents = await Promise.all(agents.map((one) => chooseOwnPassword(url, one)))
  return server
}

/** `each`: Fastify, one transaction per message. `lanes`: bare node:http and ws, messages committed together. */
export async function startFloor(closers: Closers, kind: 'each' | 'lanes'): Promise<Server> {
  const entry = fileURLToPath(new URL(`./floor-${kind}.js`, import.meta.url))
  return await startServer(closers, kind, { entry, args: [], execArgv: [], env: {} })
}

/** Without `isDurable` nothing is flushed, for filling it fast where only reading is measured. */
export async function startDatabase(
  closers: Closers,
  name: string,
  { isDurable }: { isDurable: boolean },
): Promise<Database> {
  const dataDir = createDataDir(name)
  closers.push(() => discard(dataDir))
  const postgresDir = join(dataDir, 'postgres')
  const postgres = await startEmbeddedPostgres({
    dataDir: postgresDir,
    durable: isDurable,
    log: () => {},
  })
  closers.push(() => postgres.stop())
  return { url: postgres.url, pid: findPostmaster(join(postgresDir, 'cluster'))?.pid }
}

type Program = {
  entry: string
  args: string[]
  execArgv: string[]
  env: Record<string, string>
  database?: Database | undefined
}

async function startServer(closers: Closers, name: string, program: Program): Promise<Server> {
  const dataDir = createDataDir(name)
  closers.push(() => discard(dataDir))
  const probe = fileURLToPath(new URL('./probe.js', import.meta.url))
  const child = fork(program.entry, program.args, {
    // A .env file of the person who runs this must not lead the server to their own data.
    cwd: dataDir,
    env: {
      ...systemEnvironment(),
      ...program.env,
      ...(program.database && { DATABASE_URL: program.database.url }),
      DATA_DIR: dataDir,
    },
    execArgv: [...serverFlags, '--expose-gc', '--import', probe, ...program.execArgv],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  closers.push(() => stop(child))
  const ready = await firstLine(child, name)
  const { url: databaseUrl, pid } = program.database ?? (await databaseIn(dataDir))
  return {
    ready,
    databaseUrl,
    cpu: () => readCpu(child.pid, pid),
    memory: () => ask<{ memory: Memory }>(child, 'memory').then(({ memory }) => memory),
    kill: () => stop(child, 'SIGKILL'),
  }
}

async function databaseIn(dataDir: string): Promise<Database> {
  const postgresDir = join(dataDir, 'postgres')
  const { url } = await startEmbeddedPostgres({ dataDir: postgresDir, share: true, log: () => {} })
  return { url, pid: findPostmaster(join(postgresDir, 'cluster'))?.pid }
}

/** The port of a server, which listens on the loopback. */
export const portOf = ({ ready }: Server): number => Number(new URL(ready.url).port)

const systemEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    ['PATH', 'HOME', 'TMPDIR', 'SystemRoot', 'LD_LIBRARY_PATH']
      .map((name) => [name, process.env[name]] as const)
      .filter((entry): entry is [string, string] => entry[1] !== undefined),
  )

function firstLine(child: ChildProcess, name: string): Promise<Ready> {
  return new Promise((resolve, reject) => {
    let printed = ''
    let said = ''
    child.stderr!.on('data', (chunk) => {
      said = (said + chunk).slice(-4000)
    })
    child.stdout!.on('data', (chunk) => {
      printed += chunk
      const end = printed.indexOf('\n')
      if (end >= 0) resolve(JSON.parse(printed.slice(0, end)) as Ready)
    })
    child.once('error', reject)
    child.once('exit', (code) => {
      if (code !== 0) process.stderr.write(`${said}\n`)
      reject(new Error(`The ${name} server ended with ${code}`))
    })
  })
}

/** Starts the load generator; it ends when this process goes, or is asked to. */
export function startLoad(closers: Closers): ChildProcess {
  const child = fork(fileURLToPath(new URL('./load.js', import.meta.url)), [], {
    serialization: 'advanced',
    execArgv: ['--enable-source-maps'],
  })
  closers.push(() => stop(child))
  return child
}

/** Sends one message to a process of ours and resolves to its answer. */
export function ask<T>(child: ChildProcess, question: string | object): Promise<T> {
  return new Promise((resolve, reject) => {
    const onExit = () => reject(new Error('A process of the benchmark ended'))
    child.once('exit', onExit)
    child.once('message', (answer: T & { error?: string }) => {
      child.off('exit', onExit)
      if (answer.error === undefined) resolve(answer)
      else reject(new Error(answer.error))
    })
    child.send(question)
  })
}

type Answers = {
  gather: Arrival
  stay: undefined
  returned: Return
  report: Heard
  listen: undefined
}

/** A process that holds sockets. */
export type Crowd = {
  ask<O extends CrowdOrder>(order: O): Promise<Answers[O['type']]>
  end(): Promise<void>
}

export function startCrowd(
  closers: Closers,
  file = fileURLToPath(new URL('./crowd.js', import.meta.url)),
): Crowd {
  const child = fork(file, [], {
    serialization: 'advanced',
    execArgv: ['--enable-source-maps'],
  })
  closers.push(() => stop(child))
  return {
    ask: async <O extends CrowdOrder>(order: O) =>
      (await ask<{ result: Answers[O['type']] }>(child, order)).result,
    end: () => stop(child),
  }
}

async function stop(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  const late = setTimeout(() => child.kill('SIGKILL'), stopMs)
  await ended
  clearTimeout(late)
}

// Linux counts CPU time in hundredths of a second, whatever its clock really does.
const TICKS = 100

function readCpu(server: number | undefined, postmaster: number | undefined) {
  if (process.platform !== 'linux' || !server || !postmaster) return null
  const own = ticksOf(server)
  const parent = ticksOf(postmaster)
  const backends = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ticksOf(Number(name)))
    .filter((ticks) => ticks.parent === postmaster)
  const postgres = backends.reduce((sum, ticks) => sum + ticks.own, parent.own + parent.ofEnded)
  return { server: own.own / TICKS, postgres: postgres / TICKS }
}

function ticksOf(pid: number) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    const [parent, user, system, endedUser, endedSystem] = [1, 11, 12, 13, 14].map((index) =>
      Number(stat[index]),
    ) as [number, number, number, number, number]
    return { parent, own: user + system, ofEnded: endedUser + endedSystem }
  } catch {
    return { parent: 0, own: 0, ofEnded: 0 }
  }
}
