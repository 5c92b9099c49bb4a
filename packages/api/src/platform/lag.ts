// How far the event loop is behind: for about so long what arrives now has lain unseen in the network. It shows an
// overload that no queue does, because what makes the loop late is not in one yet.

const TICK_MS = 50
/** Who asked before a pause like this has given up by its end, and perhaps asked elsewhere. */
const STILL_MS = 5000
/** After it what lay in the network is read. */
const WAKING_MS = 1000

export type Lag = {
  ms(): number
  /** Another number for every turn that is long enough to matter. */
  turn(): number
  /** True for a moment after a long pause: what arrives may be as old as that. */
  isWaking(): boolean
  close(): void
}

export function createLag(): Lag {
  let tickedAt = performance.now()
  let lateMs = 0
  let wokeAt = Number.NEGATIVE_INFINITY
  let turn = 0
  const timer = setInterval(() => {
    const now = performance.now()
    lateMs = now - tickedAt - TICK_MS
    tickedAt = now
    if (lateMs >= STILL_MS) wokeAt = now
    turn++
  }, TICK_MS)
  timer.unref()
  // The turn before, or this one when it takes longer.
  const ms = () => Math.max(0, lateMs, performance.now() - tickedAt - TICK_MS)
  return {
    ms,
    turn: () => turn,
    isWaking: () => ms() >= STILL_MS || performance.now() - wokeAt < WAKING_MS,
    close: () => clearInterval(timer),
  }
}
