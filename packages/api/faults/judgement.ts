// What every run must come to, beside what its own scenario asks.
import { expect } from 'vitest'
import type { Report } from './run.ts'

/** No rule broken, no process ended but those that were killed, no error that nobody handled. */
export function expectWhole(report: Report): void {
  expect(report.violations).toEqual([])
  expect(report.troubles).toEqual([])
}
