// A real redis-server on a free port, where the machine has one.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { Redis } from 'ioredis'
import { freePort } from '../platform/postgres-cluster.ts'

export const hasRedisServer = (() => {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

export type TestRedis = {
  url: string
  /** kill -9. */
  kill(): Promise<void>
  start(): Promise<void>
  /** SIGSTOP: it accepts connections and says nothing. */
  freeze(): void
  thaw(): void
  flush(): Promise<void>
}

export async function startRedis(): Promise<TestRedis> {
  const port = await freePort()
  const url = `redis://127.0.0.1:${port}`
  let server: ChildProcess
  async function start(): Promise<void> {
    server = spawn('redis-server', ['--port', String(port), '--save', '', '--appendonly', 'no'], {
      stdio: 'ignore',
    })
    const client = new Redis(url, { retryStrategy: () => 50, maxRetriesPerRequest: null })
    client.on('error', () => {})
    await client.ping()
    client.disconnect()
  }
  await start()
  return {
    url,
    start,
    async kill() {
      if (server.exitCode !== null || server.signalCode !== null) return
      const gone = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGKILL')
      await gone
    },
    freeze: () => void server.kill('SIGSTOP'),
    thaw: () => void server.kill('SIGCONT'),
    async flush() {
      const client = new Redis(url)
      await client.flushall()
      client.disconnect()
    },
  }
}
