import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { type CsvRecord, MOST_OF_ROW, readRecords } from './csv.ts'
import { decodeText } from './decode.ts'

const isRow = (fields: readonly string[]) => fields.length === 3 && fields[1]!.startsWith('2024')

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(input: string | Buffer, size = 64 * 1024): Promise<CsvRecord[]> {
  const records: CsvRecord[] = []
  const bytes = Buffer.from(input as string)
  for await (const record of readRecords(decodeText(inPieces(bytes, size)), isRow))
    records.push(record)
  return records
}

const fieldsOf = (records: CsvRecord[]) => records.map((record) => record.fields)
const brief = (records: CsvRecord[]) =>
  records.map(({ line, fields, fault }) => [line, fault ?? fields!.join('|')])

const header = 'id,time,text\n'

test('a well-formed file gives what csv-parse gives, however it is cut into pieces', async () => {
  const cells = ['a', '', 'b "c" d', 'x,y', 'one\ntwo', 'é😀', '"', 'end;', ' s ', '\n\n', '""']
  const rows = Array.from({ length: 200 }, (_, row) =>
    Array.from(
      { length: 3 },
      (_, column) => cells[(row * 7 + column * 3 + row * column) % cells.length]!,
    ),
  )
  const quote = (cell: string) =>
    /[",\n]/.test(cell) || cell === '' ? `"${cell.replaceAll('"', '""')}"` : cell
  for (const newline of ['\n', '\r\n']) {
    const text = rows.map((row) => row.map(quote).join(',') + newline).join('')
    const expected = parse(text, { record_delimiter: newline })
    for (const size of [1, 7, 64 * 1024]) expect(fieldsOf(await read(text, size))).toEqual(expected)
  }
})

test.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['CR', '\r'],
])('lines end with %s, and are counted inside quotes too', async (_, newline) => {
  const text = ['id,time,text', 'u1,2024,"one', 'two"', '', 'u2,2024,three'].join(newline)
  for (const size of [1, 3, 1000]) {
    expect(brief(await read(text, size))).toEqual([
      [1, 'id|time|text'],
      [2, `u1|2024|one${newline}two`],
      [5, 'u2|2024|three'],
    ])
  }
})

test.each([',', ';', '\t', '|'])('the delimiter %j is found in the header', async (delimiter) => {
  const text = `id${delimiter}"time, (UTC); x"${delimiter}text\nu1${delimiter}2024${delimiter}a\n`
  expect(fieldsOf(await read(text))).toEqual([
    ['id', 'time, (UTC); x', 'text'],
    ['u1', '2024', 'a'],
  ])
})

test('the line sep=; of a spreadsheet names the delimiter and is no header', async () => {
  expect(brief(await read('sep=;\r\nid;time;text\r\nu1;2024;a,b\r\n'))).toEqual([
    [2, 'id|time|text'],
    [3, 'u1|2024|a,b'],
  ])
})

test.each([
  ['UTF-8 with a mark', Buffer.from('\ufeffid,time,text\nu1,2024,é😀\n')],
  ['UTF-16 LE', Buffer.from('\ufeffid,time,text\nu1,2024,é😀\n', 'utf16le')],
  ['UTF-16 BE', Buffer.from('\ufeffid,time,text\nu1,2024,é😀\n', 'utf16le').swap16()],
])('%s is decoded, however it is cut into pieces', async (_, bytes) => {
  for (const size of [1, 2, 3, 1000]) {
    expect(fieldsOf(await read(bytes, size))).toEqual([
      ['id', 'time', 'text'],
      ['u1', '2024', 'é😀'],
    ])
  }
})

test('a row with bytes that are not UTF-8 is marked, and one with a real replacement character is not', async () => {
  const bytes = Buffer.concat([
    Buffer.from(`${header}u1,2024,`),
    Buffer.from([0xe9, 0x0a]),
    Buffer.from('u2,2024,\ufffd\nu3,2024,fine\n'),
  ])
  const records = await read(bytes)
  expect(records.map(({ raw }) => raw.isWellFormed())).toEqual([true, false, true, true])
})

test('a quote inside a field without quotes is a character', async () => {
  expect(fieldsOf(await read(`${header}u1,2024,5" disk and "more"\n`))[1]).toEqual([
    'u1',
    '2024',
    '5" disk and "more"',
  ])
})

test('quotes that were not doubled stay in their field', async () => {
  expect(fieldsOf(await read(`${header}u1,2024,"He said "hi, you" to me"\nu2,2024,b\n`))).toEqual([
    ['id', 'time', 'text'],
    ['u1', '2024', 'He said "hi, you" to me'],
    ['u2', '2024', 'b'],
  ])
})

test('spaces around quotes do not count', async () => {
  expect(fieldsOf(await read(`${header}"u1", "2024" , "a, b" \n`))[1]).toEqual([
    'u1',
    '2024',
    'a, b',
  ])
})

test.each([
  ['rows without quotes', 'u2,2024,b\nu3,2024,c\n', ['u2|2024|b', 'u3|2024|c']],
  ['a row with quotes', 'u2,2024,"b"\nu3,2024,c\n', ['u2|2024|b', 'u3|2024|c']],
  [
    'rows with quotes all over',
    '"u2","2024","b, b"\n"u3","2024","c"\n',
    ['u2|2024|b, b', 'u3|2024|c'],
  ],
  ['a row that ends in a quote', 'u2,2024,b\nu3,2024,24"\n', ['u2|2024|b', 'u3|2024|24"']],
  ['a row that spans lines', 'u2,2024,"b\nb"\nu3,2024,c\n', ['u2|2024|b\nb', 'u3|2024|c']],
  ['a row that is broken too', 'u2,never,"b"\nu3,2024,c\n', ['u2|never|b', 'u3|2024|c']],
])('an unclosed quote before %s loses its own line only', async (_, rest, expected) => {
  for (const size of [1, 1000]) {
    const [, broken, ...records] = brief(
      await read(`${header}u1,2024,"never closed\n${rest}`, size),
    )
    expect(broken).toEqual([2, 'unclosed_quote'])
    expect(records.map(([, text]) => text)).toEqual(expected)
    expect(records[0]![0]).toBe(3)
  }
})

test('an unclosed quote far from the end of the file loses its own line only', async () => {
  const rest = Array.from(
    { length: 60_000 },
    (_, index) => `u${index},2024,some text for this row\n`,
  )
  const records = await read(`${header}x,2024,"never closed\n${rest.join('')}`)
  expect(rest.join('').length).toBeGreaterThan(MOST_OF_ROW)
  expect(records).toHaveLength(60_002)
  expect(records[1]).toMatchObject({
    line: 2,
    fault: 'unclosed_quote',
    raw: 'x,2024,"never closed',
  })
  expect(records.at(-1)).toMatchObject({
    line: 60_002,
    fields: ['u59999', '2024', 'some text for this row'],
  })
})

test('a message of many lines with commas and quotes is one row', async () => {
  const message = 'Hello,\nI bought a hat, a coat, and shoes.\n"Fine", you said, "ok"\n\nBye, Ann'
  const text = `${header}u1,2024,"${message.replaceAll('"', '""')}"\nu2,2024,b\n`
  expect(fieldsOf(await read(text))).toEqual([
    ['id', 'time', 'text'],
    ['u1', '2024', message],
    ['u2', '2024', 'b'],
  ])
})

test('a line without end is refused in constant memory, and the next line is read', async () => {
  async function* texts() {
    yield header
    for (let part = 0; part < 100; part++) yield 'x'.repeat(100_000)
    yield '\nu2,2024,b\n'
  }
  const records: CsvRecord[] = []
  for await (const record of readRecords(texts(), isRow)) records.push(record)
  expect(brief(records)).toEqual([
    [1, 'id|time|text'],
    [2, 'row_too_long'],
    [3, 'u2|2024|b'],
  ])
})

test('an empty file and one of blank lines have no records', async () => {
  expect(await read('')).toEqual([])
  expect(await read('\ufeff')).toEqual([])
  expect(await read('\n\r\n  \n')).toEqual([])
})
