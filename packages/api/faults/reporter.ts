// Prints what the runs found: a line for each while it goes, and at the end a table and one line of JSON.
import type { Reporter, TestCase } from 'vitest/node'
import type { Report } from './run.ts'

type Row = Record<string, string | number>

export default class FaultReporter implements Reporter {
  readonly #rows: Row[] = []
  readonly #leftOut: Row[] = []
  #seed = 0

  onTestCaseResult(test: TestCase): void {
    const result = test.result()
    if (result.state === 'skipped')
      this.#leftOut.push({ run: test.name, reason: result.note ?? '' })
    const { report } = test.meta()
    if (!report) return
    this.#seed = report.seed
    this.#rows.push(rowOf(test.name, report))
  }

  onTestRunEnd(): void {
    if (this.#rows.length === 0) return
    const leftOut = this.#leftOut.map(({ run, reason }) => `Left out: ${run}: ${reason}\n`).join('')
    process.stdout.write(`\n${asTable(this.#rows)}\n\n${leftOut}Seed ${this.#seed}\n`)
    process.stdout.write(
      `${JSON.stringify({ seed: this.#seed, runs: this.#rows, leftOut: this.#leftOut })}\n`,
    )
  }
}

function rowOf(name: string, { summary, faults, recovery, delivery, figures }: Report): Row {
  return {
    run: name,
    operations: summary.operations,
    acknowledged: summary.acknowledged,
    applied: summary.applied,
    faults,
    lost: summary.lost,
    duplicated: summary.duplicated,
    reordered: summary.reordered,
    'recovery p50 ms': recovery?.p50 ?? '',
    'p99 ms': recovery?.p99 ?? '',
    'delivery p50 ms': delivery?.p50 ?? '',
    'p99 ms ': delivery?.p99 ?? '',
    also: Object.entries(figures)
      .map(([figure, value]) => `${figure} ${Math.round(value)}`)
      .join(', '),
  }
}

function asTable(rows: readonly Row[]): string {
  const names = Object.keys(rows[0]!)
  const widths = names.map((name) =>
    Math.max(name.length, ...rows.map((row) => String(row[name]).length)),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[index]!)))
      .join('  ')
  return [line(names), ...rows.map((row) => line(names.map((name) => String(row[name]))))].join(
    '\n',
  )
}
