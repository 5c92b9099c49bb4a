// The product as a person starts it: the built command in a process of its own, on a port and a folder of its own.
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { freePort } from '../src/platform/postgres-cluster.ts'

const command = fileURLToPath(new URL('../dist/main.js', import.meta.url))

export type Started = {
  url: string
  publishableKey: string
  agents: { email: string; password: string }[]
}

export type Server = Started & {
  /** kill -9: no goodbye to anybody. */
  kill(): Promise<void>
  /** Starts again on the same port and data. */
  start(): Promise<void>
  /** Stops it and removes its data. */
  stop(): Promise<void>
}

export async function startServer(settings: Record<string, string> = {}): Promise<Server> {
  const dataDir = mkdtempSync(join(tmpdir(), 'deskbell-e2e-'))
  chmodSync(dataDir, 0o755)
  const port = await freePort()
  const environment = {
    PORT: String(port),
    DATA_DIR: dataDir,
    LOG_LEVEL: 'warn',
    RATE_LIMIT_MAX: '100000',
    ...settings,
  }
  let running = await launch(environment)
  return {
    ...running.started,
    async kill() {
      running.process.kill('SIGKILL')
      await running.exited
    },
    async start() {
      running = await launch(environment)
    },
    async stop() {
      running.process.kill('SIGTERM')
      await running.exited
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

async function launch(environment: Record<string, string>) {
  const child = spawn(process.execPath, [command, 'start', '--json'], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return { process: child, exited, started: await firstLine(child) }
}

function firstLine(child: ChildProcess): Promise<Started> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the server ended with code ${code}`)))
    createInterface({ input: child.stdout! }).once('line', (line) =>
      resolve(JSON.parse(line) as Started),
    )
  })
}
