// How far the event loop is behind: for about so long what arrives now has lain unseen in the network. It shows an
// overload that no queue does, because what makes the loop late is not in one yet.

const TICK_MS = 50

export type Lag = {
  ms(): number
  /** Another number for every turn that is long enough to matter. */
  turn(): number
  close(): void
}

export function createLag(): Lag {
  let tickedAt = performance.now()
  let lateMs = 0
  let turn = 0
  const timer = setInterval(() => {
    const now = performance.now()
    lateMs = now - tickedAt - TICK_MS
    tickedAt = now
    turn++
  }, TICK_MS)
  timer.unref()
  return {
    // The turn before, or this one when it takes longer.
    ms: () => Math.max(0, lateMs, performance.now() - tickedAt - TICK_MS),
    turn: () => turn,
    close: () => clearInterval(timer),
  }
}
