// Keeps what is on its way where a reload finds it, and in step with the other tabs where they share that place.
// It is loaded apart from the outbox, which sends also without it: what fails here costs no more than the reload.
import { indexedDbOutbox } from './indexed-db-outbox.ts'
import type { Entry, Sent } from './outbox.ts'
import { memoryOutbox, type OutboxEntry, type OutboxStorage } from './outbox-storage.ts'
import { forgetNotes } from './upload-notes.ts'

/** Hears what was kept, and what other tabs do. */
export interface KeeperListener {
  onKept(entries: readonly OutboxEntry[]): void
  onSettled(settled: Settled): void
  /** Whether it is this client that sends, from now on. */
  onTurn(isSender: boolean): void
}

/** What became of a message: it was sent, as part of the conversation that was known as this, or dropped. */
export interface Settled {
  clientId: string
  sent?: Sent
  conversationId?: string
}

export interface Keeper {
  /** Resolves when the listener has heard what was kept. */
  load(): Promise<void>
  keep(entry: Entry): Promise<void>
  release(settled: Settled): Promise<void>
  close(): void
}

export interface Keeping {
  readonly storage: OutboxStorage
  open(identity: string, listener: KeeperListener): Keeper
  forget(identity: string): Promise<void>
}

/** A storage that takes longer than this is no longer waited for, until it answers again. */
const PATIENCE_MS = 3_000

type News = { entry: OutboxEntry } | { settled: Settled }

export function createKeeping(storage: OutboxStorage = defaultOutbox()): Keeping {
  return {
    storage,
    async forget(identity) {
      forgetNotes(identity)
      await storage.delete(identity)
    },

    open(identity, listener) {
      let isClosed = false
      let hasTurn = false
      let patience = PATIENCE_MS
      const share = storage.share?.(identity, { onTurn, onNews: (news) => onNews(news as News) })
      if (!share) onTurn(true)

      function onTurn(isSender: boolean): void {
        hasTurn = isSender
        if (!isSender) listener.onTurn(false)
        else void takeTurn()
      }

      // What others have left behind comes before what is written now.
      async function takeTurn(): Promise<void> {
        await load().catch(() => undefined)
        if (hasTurn && !isClosed) listener.onTurn(true)
      }

      async function patiently<T>(job: Promise<T>): Promise<T> {
        let timer: ReturnType<typeof setTimeout> | undefined
        const tooLate = new Promise<never>((_, reject) => {
          timer = setTimeout(() => {
            patience = 0
            reject(new Error('The outbox does not answer'))
          }, patience)
        })
        void job.then(
          () => {
            patience = PATIENCE_MS
          },
          () => undefined,
        )
        return await Promise.race([job, tooLate]).finally(() => clearTimeout(timer))
      }

      async function load(): Promise<void> {
        const kept = await patiently(storage.load(identity))
        if (!isClosed) listener.onKept(kept.filter(isEntry))
      }

      function onNews(news: News): void {
        if ('entry' in news) listener.onKept([news.entry])
        else listener.onSettled(news.settled)
      }

      function tell(news: News): void {
        if (!isClosed) share?.tell(news)
      }

      return {
        load,
        async keep({ status: _, problem, ...rest }) {
          const entry = { ...rest, problem: problem && { ...problem } }
          tell({ entry })
          await patiently(storage.put(identity, entry))
        },
        async release(settled) {
          tell({ settled })
          await patiently(storage.delete(identity, settled.clientId))
        },
        close() {
          isClosed = true
          hasTurn = false
          share?.leave()
        },
      }
    },
  }
}

const defaultOutbox = (): OutboxStorage =>
  'indexedDB' in globalThis ? indexedDbOutbox() : memoryOutbox()

/** Storage may hold anything. */
const isEntry = (one: OutboxEntry | null): boolean =>
  [one?.clientId, one?.conversationId, one?.text, one?.createdAt].every(
    (field) => typeof field === 'string',
  )
