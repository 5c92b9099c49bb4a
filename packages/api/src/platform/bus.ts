// Carries hints between the parts that write and the sockets that listen, in one process or over many nodes.
// A lost hint costs time, never an event, because every listener also compares itself with the database.
import { randomUUID } from 'node:crypto'
import { Redis } from 'ioredis'

export type Bus<T> = {
  publish(hint: T): void
  /** Hears every hint, with the node that another process published it from. Returns the way to stop listening. */
  subscribe(listener: (hint: T, fromNode: string | null) => void): () => void
  /** False while hints of other nodes do not arrive, or may be late. */
  isHealthy(): boolean
  /** Since when they have arrived without a gap, by `performance.now()`; Infinity while they do not. */
  hearingSince(): number
  /** How often hints of other nodes have been found missing: when it grows, it is time to compare with the log. */
  losses(): number
  close(): Promise<void>
}

/** For a single process: a hint is a function call. */
export function createLocalBus<T>(): Bus<T> {
  const listeners = new Set<(hint: T, fromNode: string | null) => void>()
  return {
    publish(hint) {
      for (const listener of listeners) listener(hint, null)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    isHealthy: () => true,
    hearingSince: () => 0,
    losses: () => 0,
    close: async () => {},
  }
}

const CANARY_MS = 1000
/** Own canaries that do not come back for so long mean that nothing else does either. */
const DEAF_MS = 2500

/** One that is late by less than that is a reason to look at the log meanwhile. */
const LATE_MS = 1500

/** A node that has been silent for so long is gone; should it come back, that counts as a loss. */
const FORGET_MS = 60_000
/** What Redis has not taken yet; beyond it hints are dropped, which the others then notice. */
const MOST_UNSENT = 10_000

/**
 * For many nodes: one channel in Redis. Own listeners are called directly and never wait for it. Every node numbers
 * its hints and repeats the last number every second, so whatever Redis lost, on either side, shows as a loss.
 */
export function createRedisBus<T>(options: {
  url: string
  channel: string
  onError(error: unknown): void
}): Bus<T> {
  const node = randomUUID()
  const local = createLocalBus<T>()
  const listeners = new Set<(hint: T, fromNode: string | null) => void>()
  const publisher = connect(options)
  const subscriber = connect(options)
  let heardAt = Number.NEGATIVE_INFINITY
  let hearingSince = Number.POSITIVE_INFINITY
  let published = 0
  let unsent = 0
  let losses = 0
  const others = new Map<string, { last: number; heardAt: number }>()

  function send(hint: string): void {
    if (publisher.status !== 'ready' || unsent >= MOST_UNSENT) return
    unsent++
    publisher
      .publish(options.channel, `${node} ${published} ${hint}`)
      .catch(options.onError)
      .finally(() => unsent--)
  }

  subscriber.on('message', (_channel: string, text: string) => {
    const [from = '', number = ''] = text.split(' ', 2)
    const hint = text.slice(from.length + number.length + 2)
    const now = performance.now()
    if (from === node) {
      if (now - heardAt >= DEAF_MS) hearingSince = now
      heardAt = now
      return
    }
    const last = Number(number)
    const expected = others.get(from)?.last ?? Number.NaN
    if (last !== expected + (hint === '' ? 0 : 1)) losses++
    others.set(from, { last, heardAt: now })
    if (hint === '') return
    for (const listener of listeners) listener(JSON.parse(hint) as T, from)
  })
  // However short the gap: what others said in it was missed.
  subscriber.on('close', () => {
    heardAt = Number.NEGATIVE_INFINITY
  })
  subscriber.subscribe(options.channel).catch(options.onError)
  const canary = setInterval(() => {
    send('')
    for (const [other, { heardAt: at }] of others) {
      if (performance.now() - at > FORGET_MS) others.delete(other)
    }
  }, CANARY_MS)
  canary.unref()
  const hasHeard = (withinMs: number) =>
    subscriber.status === 'ready' && performance.now() - heardAt < withinMs

  return {
    publish(hint) {
      local.publish(hint)
      published++
      send(JSON.stringify(hint))
    },
    subscribe(listener) {
      listeners.add(listener)
      const stop = local.subscribe(listener)
      return () => {
        stop()
        listeners.delete(listener)
      }
    },
    losses: () => losses,
    isHealthy: () => hasHeard(LATE_MS),
    hearingSince: () => (hasHeard(DEAF_MS) ? hearingSince : Number.POSITIVE_INFINITY),
    async close() {
      clearInterval(canary)
      publisher.disconnect()
      subscriber.disconnect()
    },
  }
}

// It never queues: what cannot be sent now is not worth sending later. The subscriber comes back by itself.
function connect({ url, onError }: { url: string; onError(error: unknown): void }): Redis {
  const redis = new Redis(url, {
    connectTimeout: 2000,
    maxRetriesPerRequest: null,
    retryStrategy: (attempt) => Math.min(100 * 2 ** attempt, 2000),
  })
  redis.on('error', onError)
  return redis
}
