// Runs imports: from the upload through the staged rows to the end, again after a restart, and never twice at once.
import { setTimeout as sleep } from 'node:timers/promises'
import type { LogEvent } from '../log/store.ts'
import type { Sql } from '../platform/postgres.ts'
import { ProblemError, problem } from '../problem.ts'
import { UnusableFile } from './columns.ts'
import { type ImportOptions, receiveFile } from './receive.ts'
import { finishImport, insertImport, listUnfinished, lockImport } from './store.ts'
import { takeOverBatch } from './take-over.ts'

// Each holds a connection for its lock, and takes work from those who chat.
const MOST_AT_ONCE = 2
const MOST_TRIES = 6

export type NewImport = {
  id: string
  workspaceId: string
  createdBy: string
  filename: string | null
  bytes: AsyncIterable<Buffer>
  options: ImportOptions
}

export type ImportJobs = {
  /** Resolves when the file is read and its rows wait; what is left to do then goes on by itself. */
  start(input: NewImport): Promise<{ done: Promise<void> }>
  /** Goes on with imports that nobody works on any more. Resolves when all of them are over. */
  resume(): Promise<void>
  /** Stops after the batch in hand; what is left is for `resume`, here or on another node. */
  stop(): Promise<void>
}

type Deps = {
  sql: Sql
  publish(events: readonly LogEvent[]): void
  warn(error: unknown, message: string): void
}

export function createImportJobs({ sql, publish, warn }: Deps): ImportJobs {
  const active = new Set<Promise<unknown>>()
  let isStopping = false

  async function start(input: NewImport): Promise<{ done: Promise<void> }> {
    if (active.size >= MOST_AT_ONCE || isStopping) {
      const detail = `${MOST_AT_ONCE} imports are running already; wait until one is over`
      throw problem('overloaded', { detail, retryAfter: 30 })
    }
    const { id } = input
    let staged: () => void = () => {}
    const isStaged = new Promise<void>((resolve) => {
      staged = resolve
    })
    const whole = track(
      withLock(id, async () => {
        await receive(input)
        staged()
        await run(id)
      }),
    )
    // Until the rows are staged a failure is the caller's; after that it is in the import, and in our log.
    await Promise.race([isStaged, whole])
    const done = whole.catch((error: unknown) => warn(error, 'an import was interrupted'))
    return { done }
  }

  function track<T>(work: Promise<T>): Promise<T> {
    active.add(work)
    const forget = () => void active.delete(work)
    work.then(forget, forget)
    return work
  }

  /** Works on an import unless somebody else does. */
  async function withLock(id: string, work: () => Promise<void>): Promise<void> {
    const lock = await lockImport(sql, id)
    if (lock === undefined) return
    try {
      await work()
    } finally {
      await lock.release()
    }
  }

  async function receive({ bytes, options, ...row }: NewImport): Promise<void> {
    await insertImport(sql, row)
    try {
      await receiveFile(sql, row.id, { bytes, options })
    } catch (error) {
      await finishImport(sql, row.id, reasonOf(error))
      throw error
    }
  }

  async function run(id: string): Promise<void> {
    for (let tries = 0; !isStopping; ) {
      try {
        const events = await takeOverBatch(sql, id)
        if (events === undefined) return await finishImport(sql, id, null)
        publish(events)
        tries = 0
      } catch (error) {
        if (!mayPass(error)) {
          warn(error, 'an import failed')
          return await finishImport(sql, id, reasonOf(error))
        }
        if (++tries === MOST_TRIES) throw error
        await sleep(100 * 2 ** tries)
      }
    }
  }

  async function resumeOne(id: string): Promise<void> {
    await withLock(id, async () => {
      // Looked at again under the lock: whoever had it may have come to the end.
      const status = (await listUnfinished(sql)).find((one) => one.id === id)?.status
      if (status === 'receiving')
        await finishImport(sql, id, 'The upload was cut off; import the file again')
      if (status === 'running') await run(id)
    })
  }

  return {
    start,
    async resume() {
      for (const { id } of await listUnfinished(sql)) {
        if (isStopping || active.size >= MOST_AT_ONCE) return
        await track(resumeOne(id)).catch((error: unknown) =>
          warn(error, 'an import was interrupted'),
        )
      }
    },
    async stop() {
      isStopping = true
      await Promise.allSettled(active)
    },
  }
}

function reasonOf(error: unknown): string {
  const { message } = error as Error
  const isForPeople = error instanceof UnusableFile || error instanceof ProblemError
  return isForPeople ? message : `An unexpected error stopped it: ${message}`
}

// What Postgres itself refuses will be refused again, except in these classes: connection, serialization and
// deadlock, resources, intervention. Whatever else is thrown comes from the connection.
function mayPass(error: unknown): boolean {
  const { name, code } = error as { name?: string; code?: string }
  return name === 'PostgresError'
    ? /^(08|40|53|57)/.test(code ?? '')
    : error instanceof Error && 'code' in error
}
