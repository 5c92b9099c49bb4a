// The built command in a process of its own, on a port and a folder of its own, and what its first start leaves behind.
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync } from 'node:fs'
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

export type Beginning = Omit<Started, 'url'> & { dataDir: string }

/** A folder as the first start leaves it, and what that has told of it. */
export async function begin(): Promise<Beginning> {
  const dataDir = makeFolder()
  const { process: child, exited, started } = await launch(await environmentOf(dataDir, {}))
  child.kill('SIGTERM')
  await exited
  const { publishableKey, agents } = started
  return { dataDir, publishableKey, agents }
}

export function makeFolder(): string {
  const dataDir = mkdtempSync(join(tmpdir(), 'deskbell-e2e-'))
  chmodSync(dataDir, 0o755)
  return dataDir
}

export const environmentOf = async (dataDir: string, settings: Record<string, string>) => ({
  PORT: String(await freePort()),
  DATA_DIR: dataDir,
  LOG_LEVEL: 'warn',
  RATE_LIMIT_MAX: '100000',
  ...settings,
})

export async function launch(environment: Record<string, string>) {
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
