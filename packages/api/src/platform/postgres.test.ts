import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/database.ts'
import { isDatabaseAway } from './postgres.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})

afterAll(() => database.drop())

it('a connection that falls in the middle of a transaction ends the transaction, not the process', async () => {
  const { sql } = database
  const transaction = sql.begin(async (tx) => {
    const [{ pid } = { pid: 0 }] = await tx<{ pid: number }[]>`select pg_backend_pid() as pid`
    await sql`select pg_terminate_backend(${pid})`
    for (let index = 0; index < 3; index++) await tx`select ${index}::int`
  })
  await expect(transaction).rejects.toSatisfy(isDatabaseAway)
  expect(await sql`select 1 as one`).toEqual([{ one: 1 }])
})

it('a transaction whose process freezes is ended, as if the database were away', async () => {
  const { sql } = database
  const [setting] = await sql<{ timeout: string }[]>`
    select current_setting('idle_in_transaction_session_timeout') as timeout`
  expect(setting).toEqual({ timeout: '10s' })
  const transaction = sql.begin(async (tx) => {
    await tx`select set_config('idle_in_transaction_session_timeout', '10ms', true)`
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000)
    await tx`select 1`
  })
  await expect(transaction).rejects.toSatisfy(isDatabaseAway)
})
