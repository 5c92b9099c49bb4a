// How long to wait before the next try: full jitter, so that a thousand clients that lost a server come back spread out.

const FIRST_MS = 500
const MOST_MS = 20_000

/** Milliseconds to wait before try number `attempt` (0 is the first repeat): random, 0.5 s at most, then 1 s, … 20 s. */
export const backoff = (attempt: number): number =>
  Math.random() * Math.min(MOST_MS, FIRST_MS * 2 ** Math.min(attempt, 10))

/** Waits; rejects with the signal's reason as soon as it aborts. */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const onAbort = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', onAbort)
      resolve()
    }, ms)
    signal?.addEventListener('abort', onAbort, { once: true })
  })
}
