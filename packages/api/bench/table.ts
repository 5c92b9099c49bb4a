// How the benchmark shows its figures: aligned tables for people, rounded numbers for the line of JSON.

export type Cell = string | number | null

/** Numbers are right-aligned; null is a dash. */
export function formatTable(
  title: string,
  header: readonly string[],
  rows: readonly Cell[][],
): string {
  const texts = rows.map((row) => row.map(formatCell))
  const widths = header.map((name, column) =>
    Math.max(name.length, ...texts.map((row) => row[column]!.length)),
  )
  const isNumeric = header.map((_, column) => rows.some((row) => typeof row[column] === 'number'))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        isNumeric[column] ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
      )
      .join('  ')
      .trimEnd()
  const rule = widths.map((width) => '─'.repeat(width)).join('──')
  return ['', title, line(header), rule, ...texts.map(line), ''].join('\n')
}

function formatCell(cell: Cell): string {
  if (cell === null) return '–'
  return typeof cell === 'string' ? cell : cell.toLocaleString('en-US')
}

/** Three digits that mean something. */
export function round(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(3)) : Number.NaN
}

/** How many times `value` is `base`; null where there is nothing to compare. */
export function ratio(value: number | null, base: number | null): number | null {
  return value === null || base === null || base === 0 ? null : round(value / base)
}

export type Spread = { p50: number; p99: number; max: number; count: number }

/** Nearest rank. Without values every figure is null. */
export function spread(values: Float64Array): Spread | null {
  if (values.length === 0) return null
  const sorted = values.slice().sort()
  const at = (share: number) => round(sorted[Math.ceil(sorted.length * share) - 1]!)
  return { p50: at(0.5), p99: at(0.99), max: round(sorted.at(-1)!), count: sorted.length }
}
