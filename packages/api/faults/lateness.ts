// How long writing and hearing took of what was sent in certain spans of a run, and whether it took longer in some.
import { expect } from 'vitest'
import { quantiles, type Report, type Stage } from './run.ts'

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

/** Does harm again and again, and sets what was sent meanwhile against what was sent between. */
export async function compare(
  stage: Stage,
  { times, between }: { times: number; between: number },
  harm: () => Promise<() => unknown>,
): Promise<void> {
  const calm: Span[] = []
  const away: Span[] = []
  for (; stage.faults < times; stage.faults++) {
    const calmAt = performance.now()
    await stage.acknowledged(between)
    const harmedAt = performance.now()
    const heal = await harm()
    calm.push({ from: calmAt, to: harmedAt })
    away.push({ from: harmedAt, to: performance.now() })
    await heal()
    await stage.acknowledged(50)
  }
  stage.recoveries.push(...deliveriesOf(stage, away))
  stage.figures['write p99 between ms'] = writeP99(stage, calm)
  stage.figures['write p99 meanwhile ms'] = writeP99(stage, away)
}

/** Nothing waits for what is away: writing hardly notices, and what was written is heard in time. */
export function expectUnhindered({ figures, recovery }: Report): void {
  const slower = figures['write p99 meanwhile ms']! - figures['write p99 between ms']!
  expect(slower).toBeLessThanOrEqual(250)
  expect(recovery!.p99).toBeLessThanOrEqual(2000)
}
