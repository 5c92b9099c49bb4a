// Real processes to do harm to: one to three Deskbells on a real Postgres and, where the machine has one, a real Redis,
// with fault proxies between all of them. It starts, kills, freezes and restarts; what that does is judged elsewhere.
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { Memory } from '../bench/probe.ts'
import { ask } from '../bench/processes.ts'
import { connectPostgres, type Sql } from '../src/platform/postgres.ts'
import { freePort } from '../src/platform/postgres-cluster.ts'
import { chooseOwnPassword } from '../src/testing/own-password.ts'
import { hasRedisServer, startRedis, type TestRedis } from '../src/testing/redis.ts'
import { type Database, startDatabase } from './database.ts'
import { type Disk, mountDisk } from './disk.ts'
import { FaultProxy } from './proxy.ts'

export type Node = {
  name: string
  port: number
  /** Between this node and its database, and its Redis. */
  toPostgres: FaultProxy
  toRedis: FaultProxy | null
  /** Whether doors lead to it; a balancer takes a node out that says it is not ready. */
  isInRotation: boolean
  isRunning(): boolean
  /** What it says of itself at /readyz. */
  isReady(): Promise<boolean>
  start(): Promise<void>
  /** kill -9: no goodbye to anybody. */
  kill(): Promise<void>
  /** SIGTERM; resolves with the milliseconds it took to leave. */
  drain(): Promise<number>
  /** SIGSTOP: it is there and does nothing. */
  freeze(): void
  thaw(): void
  /** Makes its clock wrong by so much; with `hasClocks`. */
  setClock(shiftMs: number): void
  /** Runs another command of the product on the same database, to its end. */
  command(name: string): Promise<void>
  /** What it holds once the garbage is gone, in bytes. */
  settledMemory(): Promise<Memory>
}

export type Cluster = {
  nodes: Node[]
  /** Starts one more, of another version. */
  add(command: string): Promise<Node>
  database: Database
  sql: Sql
  redis: TestRedis | null
  /** Where Postgres keeps its data, with `diskMb`. */
  disk: Disk | null
  owner: { email: string; password: string }
  publishableKey: string
  /** A way in for one client: balanced over the nodes, with faults of its own. */
  door(): Promise<FaultProxy>
  /** Exits that nobody here caused, and what the processes said of errors that nobody handled. */
  troubles: string[]
  stop(): Promise<void>
}

export type ClusterOptions = {
  /** Path of the command, from `buildProduct`. */
  command: string
  nodes: 1 | 2 | 3
  /** Where the machine has one; without it the nodes read each other's changes from Postgres. */
  redis?: boolean
  /** A disk for Postgres of so many megabytes. */
  diskMb?: number
  /** Nodes whose clocks can be set. */
  hasClocks?: boolean
  /** What the nodes are told beside what every run tells them. */
  settings?: Record<string, string>
}

type Started = { publishableKey: string | null; agents: { email: string; password: string }[] }
type Closers = (() => unknown)[]

export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const closers: Closers = []
  const stop = async () => {
    for (const close of closers.splice(0).reverse()) await close()
  }
  try {
    return { ...(await assemble(options, closers)), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function assemble(options: ClusterOptions, closers: Closers): Promise<Omit<Cluster, 'stop'>> {
  const { command, nodes: count, redis: hasRedis = false, diskMb } = options
  const { hasClocks = false, settings = {} } = options
  // The name makes `npm test` clear away what a killed run left behind.
  const dir = mkdtempSync(join(tmpdir(), `deskbell-test-${process.pid}-`))
  closers.push(() => rmSync(dir, { recursive: true, force: true }))
  const disk = diskMb === undefined ? null : mountDisk(dir, diskMb)
  closers.push(() => disk?.unmount())
  // Below the place where the disk is mounted, which only unmounting can remove.
  const database = await startDatabase(disk ? join(dir, 'data') : dir)
  closers.push(database.stop)
  const redis = hasRedis && hasRedisServer ? await startRedis() : null
  closers.push(() => redis?.kill())
  const sql = connectPostgres(database.url, { max: 3, applicationName: 'faults' })
  closers.push(() => sql.end({ timeout: 1 }))
  const troubles: string[] = []
  const nodes: Node[] = []
  async function launch(version: string): Promise<Started> {
    const deps = { command: version, database, redis, troubles, hasClocks, settings }
    const node = await createNode(`node ${nodes.length + 1}`, deps, closers)
    const started = await node.launch()
    nodes.push(node)
    return started
  }
  const first = await launch(command)
  while (nodes.length < count) await launch(command)
  let turn = 0
  return {
    nodes,
    async add(version) {
      await launch(version)
      return nodes.at(-1)!
    },
    database,
    sql,
    redis,
    disk,
    owner: await chooseOwnPassword(`http://127.0.0.1:${nodes[0]!.port}`, first.agents[0]!),
    publishableKey: first.publishableKey!,
    troubles,
    async door() {
      const proxy = await FaultProxy.listen(() => portsOf(nodes), turn++)
      closers.push(() => proxy.close())
      return proxy
    },
  }
}

const portsOf = (nodes: readonly Node[]): number[] =>
  nodes.filter((node) => node.isInRotation).map((node) => node.port)

type NodeDeps = {
  command: string
  database: Database
  redis: TestRedis | null
  troubles: string[]
  hasClocks: boolean
  settings: Record<string, string>
}

const clockFile = fileURLToPath(new URL('clock.mjs', import.meta.url))

async function createNode(name: string, deps: NodeDeps, closers: Closers) {
  const { command, database, redis, troubles, hasClocks, settings } = deps
  const port = await freePort()
  const toPostgres = await FaultProxy.to(database.url)
  closers.push(() => toPostgres.close())
  const toRedis = redis && (await FaultProxy.to(redis.url))
  closers.push(() => toRedis?.close())
  const clock = join(database.dir, `clock of ${name}`)
  if (hasClocks) writeFileSync(clock, '0')
  const env = {
    PORT: String(port),
    DATABASE_URL: toPostgres.through(database.url),
    ...(redis && toRedis ? { REDIS_URL: toRedis.through(redis.url) } : {}),
    JWT_SECRET: 'a secret for faults, the same on all of the nodes',
    RATE_LIMIT_MAX: '1000000000',
    LOG_LEVEL: 'error',
    PATH: process.env.PATH,
    FAULT_CLOCK: clock,
    ...settings,
  }
  const probe = pathToFileURL(join(dirname(command), 'probe.js')).href
  const loaded = ['--import', probe, ...(hasClocks ? ['--import', clockFile] : [])]
  const options = ['--enable-source-maps', '--expose-gc', ...loaded, command]
  let child: ChildProcess | undefined
  let exited = Promise.resolve()
  let isExpected = false

  async function launch(): Promise<Started> {
    const launched = spawn(process.execPath, [...options, 'start', '--json'], {
      // A .env file of the person who runs this must not lead the node to their own data.
      cwd: database.dir,
      env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    child = launched
    isExpected = false
    let said = ''
    createInterface({ input: launched.stderr! }).on('line', (line) => {
      said = `${said}${line}\n`.slice(-2000)
      if (/^Unexpected:/.test(line)) troubles.push(`${name}: ${line}`)
    })
    exited = new Promise((resolve) => {
      launched.once('exit', (code, signal) => {
        if (!isExpected) troubles.push(`${name} ended with ${signal ?? code}: ${said}`)
        resolve()
      })
    })
    const line = new Promise<string>((resolve) =>
      createInterface({ input: launched.stdout! }).once('line', resolve),
    )
    const ended = exited.then((): never => {
      throw new Error(`${name} did not start: ${said}`)
    })
    return JSON.parse(await Promise.race([line, ended])) as Started
  }

  function signal(name: NodeJS.Signals): void {
    child?.kill(name)
  }

  async function end(name: NodeJS.Signals): Promise<void> {
    isExpected = true
    signal(name)
    await exited
  }

  closers.push(() => end('SIGKILL'))
  return {
    name,
    port,
    toPostgres,
    toRedis,
    launch,
    isInRotation: true,
    async isReady() {
      const signal = AbortSignal.timeout(5000)
      return await fetch(`http://127.0.0.1:${port}/readyz`, { signal }).then(
        (answer) => answer.ok,
        () => false,
      )
    },
    isRunning: () => child !== undefined && child.exitCode === null && child.signalCode === null,
    async start() {
      await launch()
    },
    kill: () => end('SIGKILL'),
    async drain() {
      const began = performance.now()
      await end('SIGTERM')
      return performance.now() - began
    },
    freeze: () => signal('SIGSTOP'),
    thaw: () => signal('SIGCONT'),
    setClock(shiftMs: number) {
      writeFileSync(clock, String(shiftMs))
      signal('SIGUSR2')
    },
    async command(name: string) {
      await promisify(execFile)(process.execPath, [...options, name], { cwd: database.dir, env })
    },
    async settledMemory() {
      return (await ask<{ memory: Memory }>(child!, 'memory')).memory
    },
  }
}
