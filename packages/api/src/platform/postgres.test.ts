import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/database.ts'
import { isDatabaseAway } from './postgres.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})

afterAll(() => database.drop())

it('a connection that falls in the middle of a transaction ends the transaction, not the process', async () => {
  const { sql } = database
  const reserved = await sql.reserve()
  const [{ pid } = { pid: 0 }] = await reserved<{ pid: number }[]>`select pg_backend_pid() as pid`
  await sql`select pg_terminate_backend(${pid})`
  const errors: unknown[] = []
  await vi.waitFor(async () => {
    await reserved`select 1`.catch((error: unknown) => errors.push(error))
    expect(errors).not.toEqual([])
  })
  await reserved`select 1`.catch((error: unknown) => errors.push(error))
  expect(errors.filter((error) => !isDatabaseAway(error))).toEqual([])
  reserved.release()
  expect(await sql`select 1 as one`).toEqual([{ one: 1 }])
})
