// What agents answer with again and again: canned replies and macros, fetched when they are first needed. They have no
// events, so they are fetched again when what is known of them is a while old.
import type { CannedReply, Client, Macro } from '@deskbell/sdk'
import { batch, signal } from '@preact/signals'
import { all } from './all-pages.ts'

const FRESH_MS = 60_000

export function createReplies(client: Client, report: (problem: unknown) => void) {
  const cannedReplies = signal<readonly CannedReply[]>([])
  const macros = signal<readonly Macro[]>([])
  const isLoaded = signal(false)
  let askedAt = Number.NEGATIVE_INFINITY

  async function load(): Promise<void> {
    askedAt = Date.now()
    const [replies, actions] = await Promise.all([
      all(client.cannedReplies.list({ limit: 100 })),
      all(client.macros.list({ limit: 100 })),
    ])
    batch(() => {
      cannedReplies.value = replies
      macros.value = actions.sort((a, b) => a.name.localeCompare(b.name))
      isLoaded.value = true
    })
  }

  return {
    cannedReplies,
    macros,
    isLoaded,
    load,
    /** After a change that is stored already. */
    reload: () => load().catch(report),
    /** Loads what is missing or old. */
    freshen(): void {
      if (Date.now() - askedAt < FRESH_MS) return
      void load().catch((problem: unknown) => {
        askedAt = Number.NEGATIVE_INFINITY
        report(problem)
      })
    },
  }
}
