// One Postgres cluster on disk: creating it, running a postmaster on it, and telling which process holds it.
// When it runs and who may use it is decided in embedded-postgres.ts.
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type PostgresBinaries, reachableTmp } from './postgres-binaries.ts'

export type Cluster = {
  dir: string
  password: string
  logFile: string
  binaries: PostgresBinaries
  /** False for throw-away data: nothing is flushed to disk. */
  durable: boolean
}

export type Postmaster = { pid: number; port: number; startedAt: Date; isReady: boolean }

const environment = { LC_ALL: 'C', TZ: 'UTC' }

/** The cluster below `dataDir`, created when there is none. */
export async function openCluster(
  dataDir: string,
  binaries: PostgresBinaries,
  durable: boolean,
): Promise<Cluster> {
  mkdirSync(dataDir, { recursive: true })
  const root = realpathSync(dataDir)
  const cluster: Cluster = {
    dir: join(root, 'cluster'),
    password: storedPassword(root),
    logFile: join(root, 'postgres.log'),
    binaries,
    durable,
  }
  if (!existsSync(cluster.dir)) await createCluster(cluster)
  const major = Number(readFileSync(join(cluster.dir, 'PG_VERSION'), 'utf8'))
  if (major !== binaries.major) {
    throw new Error(
      `The data in ${cluster.dir} belongs to PostgreSQL ${major}, but the embedded one is ${binaries.major}. Dump it with the older Deskbell and restore it here, or set DATA_DIR to another folder.`,
    )
  }
  return cluster
}

// Written aside and linked, so that of two first starts both read the same whole password.
function storedPassword(root: string): string {
  const file = join(root, 'password')
  if (!existsSync(file)) {
    const fresh = join(root, `password.${randomBytes(6).toString('hex')}`)
    writeFileSync(fresh, randomBytes(24).toString('base64url'), { mode: 0o600 })
    try {
      linkSync(fresh, file)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    } finally {
      rmSync(fresh)
    }
  }
  return readFileSync(file, 'utf8').trim()
}

// Built aside and renamed: an interrupted or a simultaneous first start never leaves half a cluster.
async function createCluster({ dir, password, binaries, durable }: Cluster): Promise<void> {
  const staging = `${dir}.${randomBytes(6).toString('hex')}`
  const scratch = mkdtempSync(join(reachableTmp(binaries.user), 'deskbell-initdb-'))
  const passwordFile = join(scratch, 'password')
  try {
    mkdirSync(staging, { mode: 0o700 })
    writeFileSync(passwordFile, password, { mode: 0o600 })
    giveTo(binaries, staging, scratch, passwordFile)
    await run(binaries, staging, [
      ...['-D', dataPath(binaries, staging), '--username=postgres', `--pwfile=${passwordFile}`],
      ...['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C'],
      ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
      ...(durable ? [] : ['--no-sync']),
    ])
    renameSync(staging, dir)
  } catch (error) {
    if (!existsSync(dir)) throw error
  } finally {
    rmSync(staging, { recursive: true, force: true })
    rmSync(scratch, { recursive: true, force: true })
  }
}

function giveTo({ user }: PostgresBinaries, ...paths: string[]): void {
  if (user) for (const path of paths) chownSync(path, user.uid, user.gid)
}

// The other user may not be able to walk down to the folder (a home of mode 0700), but it can stay where it is put:
// the working directory is entered before the user changes, and this path leads to it without the walk.
function dataPath({ user }: PostgresBinaries, dir: string): string {
  return user && process.platform === 'linux' ? '/proc/self/cwd' : dir
}

function run(binaries: PostgresBinaries, cwd: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(binaries.initdb, args, {
      ...binaries.user,
      cwd,
      env: environment,
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let output = ''
    child.stderr!.on('data', (chunk) => {
      output += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`The database could not be created in ${cwd}: ${output.trim()}`))
    })
  })
}

const megabytes = (bytes: number): number => Math.floor(bytes / 1_048_576)
const memory = megabytes(
  Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY),
)
// Pages that Postgres does not hold itself it copies from the system, which takes longer than to look for a word.
const sharedBuffers = Math.min(Math.max(Math.floor(memory / 16), 128), 2048)

// Chosen for a small shared machine; what is not named has Postgres's own default.
const tuning = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: `${sharedBuffers}MB`,
  effective_cache_size: `${Math.max(2 * sharedBuffers, 512)}MB`,
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  max_wal_size: '1GB',
  random_page_cost: '1.1',
  max_parallel_workers_per_gather: '0',
  // A new database has no statistics, and poor plans for the lack of them, until it is looked at for the first time.
  autovacuum_naptime: '10s',
  io_method: 'sync',
  huge_pages: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
}

const throwAway = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
}

/** Starts a postmaster. It is a session of its own, so that Ctrl-C reaches Deskbell first, which then stops it. */
export function spawnPostmaster(cluster: Cluster, port: number): ChildProcess {
  const { binaries, dir, logFile, durable } = cluster
  chmodSync(dir, 0o700)
  const isLong = (statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > 5_000_000
  const logTo = openSync(logFile, isLong ? 'w' : 'a', 0o600)
  const settings = Object.entries({ ...tuning, ...(durable ? {} : throwAway), port: String(port) })
  const child = spawn(
    binaries.postgres,
    [
      '-D',
      dataPath(binaries, dir),
      ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    {
      ...binaries.user,
      cwd: dir,
      env: environment,
      detached: true,
      windowsHide: true,
      stdio: ['ignore', logTo, logTo],
    },
  )
  child.once('spawn', () => closeSync(logTo))
  return child
}

/** The postmaster that holds the cluster, unless the file it left is stale. */
export function findPostmaster(dir: string): Postmaster | undefined {
  const found = readPidFile(dir)
  return found && isPostmasterOf(found.pid, dir) ? found : undefined
}

/** Removes the file of a dead postmaster whose pid belongs to another program now, which would stop Postgres from starting. */
export function removeStalePidFile(dir: string): void {
  const found = readPidFile(dir)
  if (found && process.platform === 'linux' && !findPostmaster(dir) && !anyProcessIn(dir)) {
    rmSync(join(dir, 'postmaster.pid'), { force: true })
  }
}

// The lines are: pid, data directory, start time, port, socket directory, listen address, shared memory, status.
export function readPidFile(dir: string): Postmaster | undefined {
  try {
    const lines = readFileSync(join(dir, 'postmaster.pid'), 'utf8').split('\n')
    const pid = Number(lines[0])
    if (!pid) return undefined
    return {
      pid,
      port: Number(lines[3]),
      startedAt: new Date(Number(lines[2]) * 1_000),
      isReady: lines[7]?.trim() === 'ready',
    }
  } catch {
    return undefined
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return !isZombie(pid)
}

// Dead, but not yet noticed by its parent; in a container without an init it stays so.
function isZombie(pid: number): boolean {
  try {
    return / Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, ''))
  } catch {
    return false
  }
}

// After a reboot or in a new container the same pid can be any program, which must never be signalled.
function isPostmasterOf(pid: number, dir: string): boolean {
  if (!isAlive(pid)) return false
  return process.platform === 'linux' ? workingDirectory(pid) === dir : true
}

const anyProcessIn = (dir: string): boolean =>
  readdirSync('/proc').some((name) => /^\d+$/.test(name) && workingDirectory(Number(name)) === dir)

function workingDirectory(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}

export async function waitForExit(pid: number, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false
    await sleep(20)
  }
  return true
}

// Below those that systems give to connections: one of these could get it before whoever asked listens.
const FIRST_PORT = 20_000
const PORTS = 12_000

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = FIRST_PORT + Math.floor(Math.random() * PORTS)
    if (await isFree(port)) return port
  }
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false)
      else reject(error)
    })
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
