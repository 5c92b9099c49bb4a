// Carries hints between the parts that write and the sockets that listen, in one process or over many nodes.
// A lost hint costs time, never an event, because every listener also compares itself with the database.
import { randomUUID } from 'node:crypto'
import { Redis } from 'ioredis'

export type Bus<T> = {
  publish(hint: T): void
  /** Hears every hint, with the node that another process published it from. Returns the way to stop listening. */
  subscribe(listener: (hint: T, fromNode: string | null) => void): () => void
  /** False while hints of other nodes may be missing. */
  isHealthy(): boolean
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
    close: async () => {},
  }
}

const CANARY_MS = 1000
/** Own canaries that do not come back for so long mean that nothing else does either. */
const DEAF_MS = 3000

/**
 * For many nodes: one channel in Redis. Own listeners are called directly and never wait for it; a Redis that is
 * slow, gone or empty is only noticed by `isHealthy`.
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
  let heardAt = 0

  const send = (text: string) => {
    if (publisher.status === 'ready')
      publisher.publish(options.channel, text).catch(options.onError)
  }
  subscriber.on('message', (_channel: string, text: string) => {
    const from = text.slice(0, node.length)
    if (from === node) heardAt = Date.now()
    else if (text.length > node.length) {
      const hint = JSON.parse(text.slice(node.length)) as T
      for (const listener of listeners) listener(hint, from)
    }
  })
  subscriber.subscribe(options.channel).catch(options.onError)
  const canary = setInterval(() => send(node), CANARY_MS)
  canary.unref()

  return {
    publish(hint) {
      local.publish(hint)
      send(node + JSON.stringify(hint))
    },
    subscribe(listener) {
      listeners.add(listener)
      const stop = local.subscribe(listener)
      return () => {
        stop()
        listeners.delete(listener)
      }
    },
    isHealthy: () => subscriber.status === 'ready' && Date.now() - heardAt < DEAF_MS,
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
