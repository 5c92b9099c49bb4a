// How long writing and hearing took of what was sent in certain spans of a run.
import { quantiles, type Stage } from './run.ts'

/** By `performance.now()`. */
export type Span = { from: number; to: number }

const isIn = (spans: readonly Span[], at: number): boolean =>
  spans.some(({ from, to }) => from <= at && at < to)

/** p99 in milliseconds from the first try of a message to its answer, every pause and repetition included. */
export function writeP99(stage: Stage, spans: readonly Span[]): number {
  const now = performance.now()
  const written = [...stage.recorder.operations.values()].filter(({ called }) =>
    isIn(spans, called),
  )
  return quantiles(written.map(({ called, returned }) => (returned ?? now) - called))!.p99
}

/** Milliseconds from the first try of each message to its arrival at each who follows. */
export const deliveriesOf = (stage: Stage, spans: readonly Span[]): number[] =>
  stage.recorder.deliveries
    .filter(({ at, tookMs }) => isIn(spans, at - tookMs))
    .map(({ tookMs }) => tookMs)
