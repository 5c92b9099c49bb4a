// What customers are told: whether somebody answers now, and how soon. Kept for a moment, because every visit asks, and
// the same for all who do; another node knows of a change a minute later.
import type { Sql } from '../platform/postgres.ts'
import { afterOpen, openingAt, openMilliseconds } from './opening.ts'
import type { Availability } from './schema.ts'
import { getOpeningHours, listFirstReplies } from './store.ts'

const FRESH_MS = 60_000
const MOST_KEPT = 10_000
const LEAST_REPLIES = 5
const MINUTE_MS = 60_000
const FIVE_MS = 5 * MINUTE_MS
/** Minutes that are said: a minute more or less is no news. */
const steps = [1, 2, 5, 10, 15, 30, 60, 120, 180, 240, 360, 480, 720, 1440, 2880, 4320, 10_080]

/** To the next five minutes: nobody promises more exactly. */
const roundedUp = (at: number): number => Math.ceil(at / FIVE_MS) * FIVE_MS

export type Availabilities = {
  of(workspaceId: string): Promise<Availability>
  /** The hours have changed. */
  forget(workspaceId: string): void
}

export function createAvailabilities(sql: Sql): Availabilities {
  const kept = new Map<string, { until: number; found: Promise<Availability> }>()

  async function look(workspaceId: string, now: number): Promise<Availability> {
    const [hours, replies] = await Promise.all([
      getOpeningHours(sql, workspaceId),
      listFirstReplies(sql, workspaceId),
    ])
    const { isOpen, changesAt } = openingAt(hours, now)
    const waits = replies.map(({ askedAt, answeredAt }) =>
      openMilliseconds(hours, askedAt.getTime(), answeredAt.getTime()),
    )
    const replyMinutes = usualMinutes(waits)
    const wait = (replyMinutes ?? 0) * MINUTE_MS
    const answerBy = replyMinutes === null ? null : afterOpen(hours, now, wait)
    const isLater = answerBy !== null && answerBy > now + wait
    return {
      isOpen,
      changesAt: changesAt === null ? null : new Date(changesAt).toISOString(),
      replyMinutes,
      answerBy: isLater ? new Date(roundedUp(answerBy)).toISOString() : null,
    }
  }

  function renew(workspaceId: string, now: number): Promise<Availability> {
    if (kept.size >= MOST_KEPT) kept.clear()
    const entry = { until: now + FRESH_MS, found: look(workspaceId, now) }
    kept.set(workspaceId, entry)
    // What failed is asked again; until it is known when it changes, that is soon enough.
    entry.found.then(
      ({ changesAt }) => {
        if (changesAt !== null) entry.until = Math.min(entry.until, Date.parse(changesAt))
      },
      () => kept.delete(workspaceId),
    )
    return entry.found
  }

  return {
    async of(workspaceId) {
      const now = Date.now()
      const known = kept.get(workspaceId)
      return await (known && known.until > now ? known.found : renew(workspaceId, now))
    },
    forget: (workspaceId) => void kept.delete(workspaceId),
  }
}

/** Within which three of four were answered; null when they are too few, or it takes too long to promise anything. */
export function usualMinutes(waits: readonly number[]): number | null {
  if (waits.length < LEAST_REPLIES) return null
  const sorted = waits.toSorted((a, b) => a - b)
  const usual = sorted[Math.ceil(sorted.length * 0.75) - 1]! / MINUTE_MS
  return steps.find((step) => usual <= step) ?? null
}
