// How often a caller has called, over all nodes: each counts by itself and tells the others every second, so no request
// waits for it. While the bus is down every node still limits what it sees.
import type { Bus } from './platform/bus.ts'
import type { Hint } from './realtime/publish.ts'

const TELL_MS = 1000
/** Callers below this part of their limit are not worth telling of. */
const WORTH_TELLING = 0.1
const MOST_CALLERS = 50_000

type Count = { count: number; until: number; untold: number; isWorthTelling: boolean }
type Answer = (error: Error | null, state: { current: number; ttl: number }) => void

/** A store for @fastify/rate-limit; `close` when the app does. */
export function createRateLimits(bus: Bus<Hint>) {
  const counts = new Map<string, Count>()

  function countOf(key: string, timeWindow: number): Count {
    const known = counts.get(key)
    if (known !== undefined && known.until > Date.now()) return known
    const count = { count: 0, until: Date.now() + timeWindow, untold: 0, isWorthTelling: false }
    counts.delete(key)
    // Maps keep their order: the first one is the caller who began longest ago.
    for (const oldest of counts.keys()) {
      if (counts.size < MOST_CALLERS) break
      counts.delete(oldest)
    }
    counts.set(key, count)
    return count
  }

  function tell(): void {
    const told: [key: string, count: number, forMs: number][] = []
    for (const [key, one] of counts) {
      if (one.until < Date.now()) counts.delete(key)
      else if (one.untold > 0 && one.isWorthTelling) {
        told.push([key, one.untold, one.until - Date.now()])
        one.untold = 0
      }
    }
    if (told.length > 0) bus.publish({ kind: 'calls', counts: told })
  }

  const stopHearing = bus.subscribe((hint, fromNode) => {
    if (hint.kind !== 'calls' || fromNode === null) return
    for (const [key, count, forMs] of hint.counts) countOf(key, forMs).count += count
  })
  const timer = setInterval(tell, TELL_MS)
  timer.unref()

  class Store {
    readonly #prefix: string

    constructor(_options: unknown, prefix = '') {
      this.#prefix = prefix
    }

    incr(caller: string, answer: Answer, timeWindow: number, max: number): void {
      const one = countOf(`${this.#prefix}${caller}`, timeWindow)
      one.count++
      one.untold++
      one.isWorthTelling = one.count > max * WORTH_TELLING
      answer(null, { current: one.count, ttl: one.until - Date.now() })
    }

    // A route with a limit of its own counts by itself. The plugin's types leave out what it passes.
    child(options: object): Store {
      const { method, url } = (options as { routeInfo: { method: unknown; url: string } }).routeInfo
      return new Store(options, `${method} ${url} `)
    }
  }

  return {
    Store,
    close(): void {
      clearInterval(timer)
      stopHearing()
    },
  }
}
