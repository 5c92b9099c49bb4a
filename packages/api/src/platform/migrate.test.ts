import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/database.ts'
import { migrate, pendingMigrations } from './migrate.ts'
import { connectPostgres } from './postgres.ts'

let database: TestDatabase
let dir: string

beforeEach(async () => {
  database = await createTestDatabase({ empty: true })
  dir = await mkdtemp(join(tmpdir(), 'deskbell-migrations-'))
  await put('0001_things.sql', 'create table things (n int);\ninsert into things values (1);')
  await put('0002_more.sql', 'insert into things values (2);')
})

afterEach(async () => {
  await database.drop()
  await rm(dir, { recursive: true })
})

const put = (name: string, text: string) => writeFile(join(dir, name), text)
const things = () =>
  database.sql`select n from things order by n`.then((rows) => rows.map((row) => row.n))

describe('migrate', () => {
  test('applies each file once, in order, and names what it applied', async () => {
    expect(await pendingMigrations(database.sql, dir)).toEqual(['0001_things', '0002_more'])
    expect(await migrate(database.sql, dir)).toEqual(['0001_things', '0002_more'])
    expect(await migrate(database.sql, dir)).toEqual([])
    expect(await pendingMigrations(database.sql, dir)).toEqual([])
    await put('0003_last.sql', 'insert into things values (3);')
    expect(await migrate(database.sql, dir)).toEqual(['0003_last'])
    expect(await things()).toEqual([1, 2, 3])
  })

  test('twenty at once apply each file once', async () => {
    const pools = Array.from({ length: 20 }, () => connectPostgres(database.url, { max: 1 }))
    const applied = await Promise.all(pools.map((sql) => migrate(sql, dir)))
    expect(applied.flat().sort()).toEqual(['0001_things', '0002_more'])
    expect(await things()).toEqual([1, 2])
    await Promise.all(pools.map((sql) => sql.end()))
  })

  test('a file that fails leaves nothing of itself and keeps those before it', async () => {
    await put('0003_broken.sql', 'insert into things values (3); select * from nowhere;')
    await expect(migrate(database.sql, dir)).rejects.toThrow(/0003_broken failed: .*nowhere/)
    expect(await things()).toEqual([1, 2])
    expect(await pendingMigrations(database.sql, dir)).toEqual(['0003_broken'])
  })

  test('a shipped file that was edited is refused, its line ends do not matter', async () => {
    await migrate(database.sql, dir)
    await put('0001_things.sql', 'create table things (n int);\r\ninsert into things values (1);')
    expect(await migrate(database.sql, dir)).toEqual([])
    await put('0001_things.sql', 'create table things (n bigint);')
    await expect(migrate(database.sql, dir)).rejects.toThrow(/0001_things was changed after/)
  })

  test('a database that is newer than the code is refused', async () => {
    await migrate(database.sql, dir)
    await rm(join(dir, '0002_more.sql'))
    await expect(migrate(database.sql, dir)).rejects.toThrow(/has migration 0002_more/)
  })

  test('a hole or a doubled number is refused', async () => {
    await put('0002_twice.sql', '')
    await expect(migrate(database.sql, dir)).rejects.toThrow(/0002_twice.sql is not/)
  })
})
