import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/database.ts'
import { insertWorkspace } from '../workspaces/store.ts'
import { importCommand } from './command.ts'

const dir = mkdtempSync(join(tmpdir(), 'deskbell-import-'))
let database: TestDatabase
const slugs: string[] = []

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(async () => {
  rmSync(dir, { recursive: true })
  await database.drop()
})

async function addWorkspace(): Promise<void> {
  const owner = { email: `o${slugs.length}@test.example`, name: 'Olga', passwordHash: 'x' }
  const { workspaceId } = await database.sql.begin((tx) =>
    insertWorkspace(tx, { name: 'Shop', owner }),
  )
  const [row] = await database.sql<{ slug: string }[]>`
    select slug from workspaces where id = ${workspaceId}`
  slugs.push(row!.slug)
}

function fileOf(content: string): string {
  const path = join(dir, 'chats.csv')
  writeFileSync(path, content)
  return path
}

async function run(...args: string[]) {
  const out: string[] = []
  const err: string[] = []
  const code = await importCommand({
    sql: database.sql,
    args,
    print: (text) => void out.push(text),
    log: (text) => void err.push(text),
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

const header = 'User ID,Timestamp (UTC),Message Body\n'

test('without a workspace it says what to do first', async () => {
  const { code, err } = await run(fileOf(header))
  expect(code).toBe(2)
  expect(err).toContain('There is no workspace yet')
})

test('the report names the columns, the counts, and each skipped line with its reason', async () => {
  await addWorkspace()
  const { code, out } = await run(
    fileOf(
      `${header}u1,05-03-2024 9:07,Hello\nu1,31-02-2024 9:07,"Oh\nno"\nu2,05-03-2024 9:08,Hi\n`,
    ),
  )
  expect(code).toBe(0)
  expect(out).toContain('customer = "User ID", time = "Timestamp (UTC)", text = "Message Body"')
  expect(out).toMatch(
    /3 {2}rows in the file\n +2 {2}imported\n +0 {2}there already\n +1 {2}skipped/,
  )
  expect(out).toContain(
    '  3: The time "31-02-2024 9:07" does not exist — u1,31-02-2024 9:07,"Oh no"',
  )
  expect(out).toContain('  bad_time: 1')
})

test('--json prints the import as one line', async () => {
  const { code, out } = await run(fileOf(`${header}u1,05-03-2024 9:07,Hello\n`), '--json')
  expect(code).toBe(0)
  expect(out).not.toContain('\n')
  expect(JSON.parse(out)).toMatchObject({
    filename: 'chats.csv',
    status: 'completed',
    rowsRead: 1,
    rowsDuplicate: 1,
  })
})

test('--map names columns, and its value may hold an equals sign', async () => {
  const path = fileOf('kunde,wann,a=b\nk1,2024-03-05,Hello\n')
  const { code, out } = await run(
    path,
    '--map',
    'customer=kunde',
    '--map',
    'time=wann',
    '--map',
    'text=a=b',
  )
  expect(code).toBe(0)
  expect(out).toContain('text = "a=b"')
})

test('with several workspaces one must be named', async () => {
  await addWorkspace()
  const path = fileOf(`${header}w2,2024-03-05,Hello\n`)
  const unnamed = await run(path)
  expect(unnamed.code).toBe(2)
  for (const slug of slugs) expect(unnamed.err).toContain(slug)
  expect((await run(path, '--workspace', 'nowhere')).code).toBe(2)
  const named = await run(path, '--workspace', slugs[1]!, '--json')
  expect(JSON.parse(named.out)).toMatchObject({ rowsImported: 1 })
})

test.each([
  ['no file', [], 'Name one file'],
  ['two files', ['a.csv', 'b.csv'], 'Name one file'],
  ['an unknown option', ['a.csv', '--fast'], '--fast'],
  ['an unknown field', ['a.csv', '--map', 'body=x'], 'FIELD=COLUMN'],
  ['an unknown order', ['a.csv', '--date-order', 'ymd'], 'dmy or mdy'],
])('%s is wrong use, and the usage follows', async (_, args, message) => {
  const { code, err } = await run(...args)
  expect(code).toBe(2)
  expect(err).toContain(message)
  expect(err).toContain('Usage: deskbell import FILE')
})

test('a file that is not there, or has other columns, fails with one clear sentence', async () => {
  const missing = await run(join(dir, 'none.csv'), '--workspace', slugs[0]!)
  expect(missing).toMatchObject({ code: 1, out: '' })
  expect(missing.err).toContain('ENOENT')
  const foreign = await run(fileOf('a,b\n1,2\n'), '--workspace', slugs[0]!)
  expect(foreign).toMatchObject({ code: 1, out: '' })
  expect(foreign.err).toMatch(/Found: "a", "b"/)
})
