// Waiting for a condition instead of a time.
import type { Live } from '../live.ts'

/**
 * Resolves with the value as soon as it is as wanted; rejects after `timeout` milliseconds (10,000 when left out).
 *
 * @example await until(thread.state, (state) => state.status === 'ready')
 */
export function until<T>(
  live: Live<T>,
  isWanted: (value: T) => boolean,
  timeout = 10_000,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void) => {
      clearTimeout(timer)
      stop()
      settle()
    }
    const look = (value: T) => {
      if (isWanted(value)) finish(() => resolve(value))
    }
    const stop = live.subscribe(look)
    const timer = setTimeout(
      () => finish(() => reject(new Error(`Still ${JSON.stringify(live.value)}`))),
      timeout,
    )
    look(live.value)
  })
}
