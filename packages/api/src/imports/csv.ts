// Text → records of a CSV file, read so that a broken row loses only itself. A quote that is never closed makes the
// row swallow those that follow, often without an error; such a row is given up after its first line and reading goes
// on at the next one. Parsers that stream cannot go back like that, which is why this one is ours.

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
/** How much of a refused row is shown. */
export const MOST_OF_EXCERPT = 200

type Reader = {
  isRow: (fields: readonly string[]) => boolean
  /** Undefined until the first line is there. */
  dialect: Dialect | undefined
  text: string
  start: number
  line: number
  /** What is being read belongs to a row that was given up because it is too long. */
  isInTooLong: boolean
}

/**
 * The records of a file, without blank lines. `isRow` says whether fields look like a row of this file: one inside a
 * field that spans several lines shows that a quote before it was left open.
 */
export async function* readRecords(
  texts: AsyncIterable<string>,
  isRow: Reader['isRow'],
): AsyncGenerator<CsvRecord> {
  const reader: Reader = {
    isRow,
    dialect: undefined,
    text: '',
    start: 0,
    line: 1,
    isInTooLong: false,
  }
  for await (const text of texts) {
    reader.text = reader.text.slice(reader.start) + text
    reader.start = 0
    yield* readAvailable(reader, false)
  }
  yield* readAvailable(reader, true)
}

function* readAvailable(reader: Reader, isEnd: boolean): Generator<CsvRecord> {
  if (reader.dialect === undefined) {
    // In two steps: one pattern for both takes a minute for a long line without an end.
    const begun = reader.text.slice(Math.max(0, reader.text.search(/\S/)))
    const hasLine = /\S/.test(begun[0] ?? '') && /\n|\r[\s\S]/.test(begun)
    if (!hasLine && !isEnd && reader.text.length <= MOST_OF_ROW) return
    begin(reader)
  }
  const dialect = reader.dialect!
  if (reader.isInTooLong) leaveLine(reader, dialect)
  while (reader.start < reader.text.length && !reader.isInTooLong) {
    const scanned = scan(reader.text, reader.start, dialect, isEnd)
    if (scanned === undefined) {
      if (!isEnd && reader.text.length - reader.start <= MOST_OF_ROW) return
      yield giveUpLine(reader, dialect, isEnd)
      continue
    }
    const raw = reader.text.slice(reader.start, scanned.end)
    const lines = raw.includes(dialect.newline) ? raw.split(dialect.newline) : [raw]
    if (lines.length > 1 && (scanned.isSuspect || hidesRow(lines, dialect, reader.isRow))) {
      yield giveUpLine(reader, dialect, isEnd)
      continue
    }
    const isBlank = scanned.fields.length === 1 && scanned.fields[0]!.trim() === ''
    if (!isBlank) yield { line: reader.line, raw, fields: scanned.fields, fault: null }
    reader.start = scanned.next
    reader.line += lines.length
  }
}

/** Refuses the line at which the reader stands and goes on after it. */
function giveUpLine(reader: Reader, dialect: Dialect, isEnd: boolean): CsvRecord {
  const { text, start, line } = reader
  const end = text.indexOf(dialect.newline, start)
  const isTooLong = end < 0 && !isEnd
  const fault = isTooLong ? 'row_too_long' : 'unclosed_quote'
  const raw = text.slice(start, end < 0 ? text.length : end).slice(0, MOST_OF_EXCERPT)
  reader.isInTooLong = true
  leaveLine(reader, dialect)
  return { line, raw, fields: null, fault }
}

function leaveLine(reader: Reader, { newline }: Dialect): void {
  const end = reader.text.indexOf(newline, reader.start)
  reader.start = end < 0 ? reader.text.length : end + 1
  if (end < 0) return
  reader.isInTooLong = false
  reader.line++
}

function begin(reader: Reader): void {
  const { text } = reader
  reader.dialect = detectDialect(text)
  reader.start = lengthOfHint(text)
  if (reader.start > 0) reader.line++
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
      const isReturn = newline === '\n' && text[closed.after] === '\r'
      const end = isReturn ? closed.after + 1 : closed.after
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
