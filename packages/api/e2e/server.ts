// The product as a person starts it, for the tests of one file.
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { inject } from 'vitest'
import { environmentOf, launch, makeFolder, type Started } from './launch.ts'

export type Server = Started & {
  /** kill -9: no goodbye to anybody. */
  kill(): Promise<void>
  /** Starts again on the same port and data. */
  start(): Promise<void>
  /** Stops it and removes its data. */
  stop(): Promise<void>
}

/** Goes on from the beginning that all files of a run share: what it costs to make a database is paid once. */
export async function startServer(settings: Record<string, string> = {}): Promise<Server> {
  const { dataDir: beginning, publishableKey, agents } = inject('beginning')
  const dataDir = makeFolder()
  // With its owners: Postgres has one of its own.
  execFileSync('cp', ['-a', `${beginning}/.`, dataDir])
  const environment = await environmentOf(dataDir, settings)
  let running = await launch(environment)
  return {
    ...{ url: running.started.url, publishableKey, agents },
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
