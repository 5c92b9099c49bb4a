// Work behind the messages, which nobody waits for: between two pieces of it the process and the database are left to
// those who wait.

import { performance } from 'node:perf_hooks'

/** Times what the work took, where the process is busy half of the time or less: another node may be the busy one. */
const REST = 2
/** A process that is never idle still gets on with it. */
const MOST_BUSY = 0.95

/** Milliseconds to rest after work that took `tookMs`: the longer, the busier the process was since it was asked last. */
export type Rest = (tookMs: number) => number

export function createRest(): Rest {
  let before = performance.eventLoopUtilization()
  return (tookMs) => {
    const now = performance.eventLoopUtilization()
    const { utilization } = performance.eventLoopUtilization(now, before)
    before = now
    const busy = Math.min(utilization, MOST_BUSY)
    return tookMs * REST * Math.max(1, busy / (1 - busy))
  }
}
