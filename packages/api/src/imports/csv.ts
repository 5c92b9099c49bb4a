// Text → records of a CSV file, read so that a broken row loses only itself. A quote that is never closed makes the
// row end up inside out with those that follow; such a row is given up after its first line and reading goes on at the
// next, which no parser on npm can do because they cannot go back.

/** A row of the file. `line` is where it begins, counted as a text editor does; `raw` is how it is written there. */
export type CsvRecord = { line: number; raw: string } & (
  | { fields: string[]; fault: null }
  | { fields: null; fault: 'unclosed_quote' | 'row_too_long' }
)

type Dialect = { delimiter: string; newline: '\n' | '\r' }
type Scanned = { fields: string[]; end: number; next: number; isSuspect: boolean }

const DELIMITERS = [',', ';', '\t', '|']

/** In characters. More than any row needs, and what an open quote may cost in memory. */
export const MOST_OF_ROW = 1024 * 1024

/**
 * The records of a file, without blank lines. `isRow` says whether fields look like a row of this file: one inside a
 * field that spans several lines shows that a quote before it was left open.
 */
export async function* readRecords(
  texts: AsyncIterable<string>,
  isRow: (fields: readonly string[]) => boolean,
): AsyncGenerator<CsvRecord> {
  const iterator = texts[Symbol.asyncIterator]()
  let dialect: Dialect | undefined
  let text = ''
  let start = 0
  let line = 1
  let isInTooLong = false
  for (;;) {
    const step = await iterator.next()
    const isEnd = step.done === true
    text = text.slice(start) + (step.done ? '' : step.value)
    start = 0
    if (dialect === undefined) {
      if (!isEnd && text.length < MOST_OF_ROW && !/\n|\r[^]/.test(text)) continue
      dialect = detectDialect(text)
      start = lengthOfHint(text)
      if (start > 0) line++
    }
    const { newline } = dialect
    if (isInTooLong) {
      const end = text.indexOf(newline)
      start = end < 0 ? text.length : end + 1
      if (end < 0 && !isEnd) continue
      isInTooLong = false
      line++
    }
    while (start < text.length) {
      const record = scan(text, start, dialect, isEnd)
      if (record === undefined) {
        if (!isEnd && text.length - start <= MOST_OF_ROW) break
        const end = text.indexOf(newline, start)
        const isTooLong = end < 0 && !isEnd
        const raw = text.slice(start, end < 0 ? text.length : end)
        yield { line, raw, fields: null, fault: isTooLong ? 'row_too_long' : 'unclosed_quote' }
        isInTooLong = isTooLong
        start = end < 0 ? text.length : end + 1
        if (!isTooLong) line++
        continue
      }
      const raw = text.slice(start, record.end)
      const lines = raw.includes(newline) ? raw.split(newline) : [raw]
      const first = lines[0]!
      if (lines.length > 1 && (record.isSuspect || hidesRow(lines, dialect, isRow))) {
        yield { line, raw: first, fields: null, fault: 'unclosed_quote' }
        start += first.length + 1
        line++
        continue
      }
      if (record.fields.length > 1 || record.fields[0]!.trim() !== '') {
        yield { line, raw, fields: record.fields, fault: null }
      }
      start = record.next
      line += lines.length
    }
    if (isEnd) return
  }
}

function detectDialect(text: string): Dialect {
  const newline = text.includes('\r') && !text.includes('\n') ? '\r' : '\n'
  const hinted = /^sep=(.)/i.exec(text)?.[1]
  if (hinted !== undefined) return { delimiter: hinted, newline }
  const counts = DELIMITERS.map((delimiter) => ({
    delimiter,
    count: scan(text, text.search(/\S/), { delimiter, newline }, true)?.fields.length ?? 0,
  }))
  const best = counts.reduce((most, next) => (next.count > most.count ? next : most))
  return { delimiter: best.delimiter, newline }
}

// Spreadsheets write `sep=;` into a line before the header.
const lengthOfHint = (text: string): number => /^sep=.(\r\n|\n|\r)/i.exec(text)?.[0].length ?? 0

/** The record that begins at `start`; undefined when the text ends before it does. */
function scan(text: string, start: number, dialect: Dialect, isEnd: boolean): Scanned | undefined {
  const { delimiter, newline } = dialect
  const fields: string[] = []
  let isSuspect = false
  for (let at = start; ; ) {
    const opening = openingQuote(text, at)
    if (opening < 0) {
      const newlineAt = text.indexOf(newline, at)
      if (newlineAt < 0 && !isEnd) return undefined
      const end = newlineAt < 0 ? text.length : newlineAt
      const delimiterAt = text.indexOf(delimiter, at)
      if (delimiterAt < 0 || delimiterAt > end) {
        fields.push(withoutReturn(text.slice(at, end), newline))
        return { fields, end, next: end + 1, isSuspect }
      }
      fields.push(text.slice(at, delimiterAt))
      at = delimiterAt + 1
      continue
    }
    const closed = findClosing(text, opening, dialect)
    if (closed === undefined || (closed.after >= text.length && !isEnd)) return undefined
    isSuspect ||= closed.isSuspect
    fields.push(text.slice(opening + 1, closed.quote).replaceAll('""', '"'))
    if (text[closed.after] !== delimiter) {
      const end = Math.min(text[closed.after] === '\r' ? closed.after + 1 : closed.after, text.length)
      return { fields, end, next: end + 1, isSuspect }
    }
    at = closed.after + 1
  }
}

const withoutReturn = (field: string, newline: string): string =>
  newline === '\n' && field.endsWith('\r') ? field.slice(0, -1) : field

// Spaces before a quote do not count; several programs write `a, "b"`.
function openingQuote(text: string, at: number): number {
  let start = at
  while (text[start] === ' ') start++
  return text[start] === '"' ? start : -1
}

/**
 * A quote closes a field when the field or the row ends after it; any other is taken as it stands, so `"a "b" c"` is
 * one field. After a line break, a quote right behind a delimiter looks like the beginning of another row's field.
 */
function findClosing(text: string, opening: number, { delimiter, newline }: Dialect) {
  let isSuspect = false
  for (let quote = opening; ; ) {
    quote = text.indexOf('"', quote + 1)
    if (quote < 0) return undefined
    if (text[quote + 1] === '"') {
      quote++
      continue
    }
    let after = quote + 1
    while (text[after] === ' ') after++
    const isReturn = newline === '\n' && text[after] === '\r'
    if (isReturn && after + 1 >= text.length) return { quote, after: text.length, isSuspect }
    const next = isReturn ? text[after + 1] : text[after]
    if (next === undefined || next === newline || (next === delimiter && !isReturn)) {
      return { quote, after, isSuspect }
    }
    const before = text[quote - 1]
    isSuspect ||=
      (before === delimiter || before === newline) && text.lastIndexOf(newline, quote) > opening
  }
}

function hidesRow(
  lines: readonly string[],
  dialect: Dialect,
  isRow: (fields: readonly string[]) => boolean,
): boolean {
  return lines.slice(1).some((line) => {
    const alone = scan(line, 0, dialect, true) ?? scan(`${line}"`, 0, dialect, true)
    return alone !== undefined && isRow(alone.fields)
  })
}
