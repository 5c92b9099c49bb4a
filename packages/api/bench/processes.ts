// The processes that a benchmark runs beside itself: servers with an embedded Postgres in a folder of their own, and
// the load generator. Whatever is started here has a closer, which ends the process and removes its folder.
import { type ChildProcess, fork } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  discardEmbeddedPostgres,
  startEmbeddedPostgres,
} from '../src/platform/embedded-postgres.ts'
import { findPostmaster, isAlive } from '../src/platform/postgres-cluster.ts'

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
}

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

export async function startDeskbell(
  closers: Closers,
  name: string,
  profileDir?: string,
): Promise<Server> {
  const entry = fileURLToPath(new URL('../main.js', import.meta.url))
  const profile = profileDir ? ['--cpu-prof', `--cpu-prof-dir=${profileDir}`] : []
  return await startServer(closers, name, {
    entry,
    args: ['start', '--json'],
    execArgv: ['--enable-source-maps', ...profile],
    env: { PORT: '0', DEMO: 'false', LOG_LEVEL: 'warn', RATE_LIMIT_MAX: '1000000000' },
  })
}

export async function startFloor(closers: Closers): Promise<Server> {
  const entry = fileURLToPath(new URL('./floor.js', import.meta.url))
  return await startServer(closers, 'floor', { entry, args: [], execArgv: [], env: {} })
}

type Program = {
  entry: string
  args: string[]
  execArgv: string[]
  env: Record<string, string>
}

async function startServer(closers: Closers, name: string, program: Program): Promise<Server> {
  const dataDir = createDataDir(name)
  closers.push(() => discard(dataDir))
  const child = fork(program.entry, program.args, {
    // A .env file of the person who runs this must not lead the server to their own data.
    cwd: dataDir,
    env: { ...systemEnvironment(), ...program.env, DATA_DIR: dataDir },
    execArgv: program.execArgv,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  closers.push(() => stop(child))
  const ready = await firstLine(child, name)
  const postgresDir = join(dataDir, 'postgres')
  const { url } = await startEmbeddedPostgres({ dataDir: postgresDir, share: true, log: () => {} })
  const postmaster = findPostmaster(join(postgresDir, 'cluster'))
  return {
    ready,
    databaseUrl: url,
    cpu: () => readCpu(child.pid, postmaster?.pid),
  }
}

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

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
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
