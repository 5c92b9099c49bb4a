// Runs the Postgres that comes with npm for as long as Deskbell runs: one owner per data folder, restarted when it
// falls, taken over when a killed Deskbell left it behind.
import type { ChildProcess } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { findPostgresBinaries } from './postgres-binaries.ts'
import {
  type Cluster,
  findPostmaster,
  freePort,
  isAlive,
  openCluster,
  type Postmaster,
  readPidFile,
  removeStalePidFile,
  spawnPostmaster,
  waitForExit,
} from './postgres-cluster.ts'
import {
  connectAdmin,
  database,
  FolderInUse,
  isOwned,
  type Lock,
  takeLock,
  urlOf,
} from './postgres-owner.ts'

export type EmbeddedPostgresOptions = {
  dataDir: string
  log(message: string): void
  /** When another Deskbell owns the folder, use its Postgres instead of failing. */
  share?: boolean
  /** False for tests: nothing is flushed to disk. */
  durable?: boolean
}

export type EmbeddedPostgres = { url: string; stop(): Promise<void> }

const takeOverMs = 60_000
const shutdownMs = 20_000
const settleMs = 2_000

export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const binaries = findPostgresBinaries(options.log)
  const cluster = await openCluster(options.dataDir, binaries, options.durable ?? true)
  try {
    await stopLeftBehind(cluster, options.log)
    const owned = new OwnedPostgres(cluster, options.log)
    await owned.start()
    return { url: urlOf(cluster, owned.port, database), stop: () => owned.stop() }
  } catch (error) {
    const running = findPostmaster(cluster.dir)
    if (!(error instanceof FolderInUse && options.share && running)) throw error
    return { url: urlOf(cluster, running.port, database), stop: async () => {} }
  }
}

// A postmaster without an owner was left behind by a Deskbell that was killed: whoever gets the lock may stop it.
async function stopLeftBehind(cluster: Cluster, log: (message: string) => void): Promise<void> {
  const deadline = Date.now() + takeOverMs
  for (;;) {
    const running = findPostmaster(cluster.dir)
    if (!running) return
    if (Date.now() > deadline) {
      throw new Error(
        `A Postgres (process ${running.pid}) holds ${cluster.dir} and does not answer. Stop it first.`,
      )
    }
    // One that is starting or stopping refuses connections, and a new one may only just be getting its owner.
    const isSettled = Date.now() - running.startedAt.getTime() > settleMs
    if (running.isReady && (isSettled || (await isOwned(cluster, running.port)))) {
      await stopUnowned(cluster, running, log)
    }
    await sleep(50)
  }
}

async function stopUnowned(
  cluster: Cluster,
  running: Postmaster,
  log: (message: string) => void,
): Promise<void> {
  try {
    const lock = await takeLock(cluster, running.port, () => {})
    log('Stopping the Postgres that an earlier run left behind')
    process.kill(running.pid, 'SIGINT')
    await lock.release()
  } catch (error) {
    // The lock of an owner that has just died is gone in a moment.
    if (error instanceof FolderInUse && (!error.owner || isAlive(error.owner))) throw error
  }
}

class OwnedPostgres {
  port = 0
  #child: ChildProcess | undefined
  #lock: Lock | undefined
  #isStopping = false
  readonly #killOnExit = () => this.#child?.kill('SIGINT')

  constructor(
    readonly cluster: Cluster,
    readonly log: (message: string) => void,
  ) {}

  async start(): Promise<void> {
    for (let failures = 0; ; ) {
      this.port = await freePort()
      try {
        await this.#launch()
        break
      } catch (error) {
        // Another one that started at the same moment is no failure; who of the two owns the folder shows next.
        const isRival = findPostmaster(this.cluster.dir) !== undefined
        if (error instanceof FolderInUse || (!isRival && ++failures === 3)) throw error
        await stopLeftBehind(this.cluster, this.log)
      }
    }
    process.once('exit', this.#killOnExit)
    await createDatabase(this.cluster, this.port)
  }

  async stop(): Promise<void> {
    this.#isStopping = true
    process.off('exit', this.#killOnExit)
    await this.#lock?.release()
    const pid = this.#child?.pid
    if (!this.#child || pid === undefined || hasEnded(this.#child)) return
    this.#child.ref()
    const ended = new Promise((resolve) => this.#child!.once('exit', resolve))
    this.#child.kill('SIGINT')
    const isLate = sleep(shutdownMs, 'late', { ref: false })
    if ((await Promise.race([ended, isLate])) === 'late') {
      this.log('Postgres takes long to stop; stopping it without a checkpoint')
      this.#child.kill('SIGQUIT')
      await ended
    }
  }

  async #launch(): Promise<void> {
    removeStalePidFile(this.cluster.dir)
    const child = spawnPostmaster(this.cluster, this.port)
    child.unref()
    this.#child = child
    await waitUntilReady(this.cluster, child, this.log)
    try {
      this.#lock = await takeLock(this.cluster, this.port, () => void this.#regainLock())
    } catch (error) {
      if (!(error instanceof FolderInUse)) child.kill('SIGINT')
      throw error
    }
    child.once('exit', (code, signal) => void this.#recover(`${signal ?? `code ${code}`}`))
    if (hasEnded(child)) void this.#recover('at once')
  }

  // The postmaster fell (killed, out of memory, a full disk): it is started again at the same address until it stays.
  async #recover(reason: string): Promise<void> {
    for (let wait = 100; !this.#isStopping; wait = Math.min(wait * 2, 5_000)) {
      this.log(`Postgres ended unexpectedly (${reason}); starting it again`)
      try {
        await this.#lock?.release()
        return await this.#launch()
      } catch (error) {
        reason = (error as Error).message
        await sleep(wait)
      }
    }
    this.#child?.kill('SIGINT')
  }

  // The lock's connection fell while the postmaster lives (a backend crashed and took all sessions with it).
  async #regainLock(): Promise<void> {
    const child = this.#child
    while (!this.#isStopping && child && child === this.#child && !hasEnded(child)) {
      await sleep(100)
      try {
        this.#lock = await takeLock(this.cluster, this.port, () => void this.#regainLock())
        return
      } catch {}
    }
  }
}

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null

async function waitUntilReady(
  cluster: Cluster,
  child: ChildProcess,
  log: (message: string) => void,
): Promise<void> {
  const failed = new Promise<never>((_, reject) => {
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`Postgres did not start:\n${logTail(cluster)}`)))
  })
  failed.catch(() => {})
  for (let waited = 0; ; waited += 10) {
    const found = readPidFile(cluster.dir)
    if (found?.pid === child.pid && found?.isReady) return
    if (waited === 5_000)
      log('Postgres is still recovering what it had not written; this can take a minute')
    await Promise.race([failed, sleep(10)])
  }
}

const logTail = (cluster: Cluster) =>
  readFileSync(cluster.logFile, 'utf8').trimEnd().split('\n').slice(-8).join('\n')

// Deskbell itself does not connect as a superuser, so that row-level security would hold for it.
async function createDatabase(cluster: Cluster, port: number): Promise<void> {
  const admin = connectAdmin(cluster, port)
  try {
    const [role] = await admin`select 1 from pg_roles where rolname = ${database}`
    if (!role)
      await admin.unsafe(`create role ${database} login createdb password '${cluster.password}'`)
    const [found] = await admin`select 1 from pg_database where datname = ${database}`
    if (!found) await admin.unsafe(`create database ${database} owner ${database}`)
  } finally {
    await admin.end({ timeout: 5 })
  }
}

/** Stops the Postgres below a folder that nobody owns any more and removes the folder; for the leftovers of killed tests. */
export async function discardEmbeddedPostgres(dataDir: string): Promise<void> {
  const running = findPostmaster(`${dataDir}/cluster`)
  if (running && isAlive(running.pid)) {
    process.kill(running.pid, 'SIGQUIT')
    await waitForExit(running.pid, 10_000)
  }
  rmSync(dataDir, { recursive: true, force: true })
}
