import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/database.ts'
import { connectPostgres, isDatabaseAway, mayBeSilent, plain } from './postgres.ts'

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

it('no statement is compiled, however much Postgres takes it for', async () => {
  expect(await database.sql`show jit`).toEqual([{ jit: 'off' }])
})

it('a query that waits too long for a connection is refused and never runs', async () => {
  const pool = connectPostgres(database.url, { max: 1 })
  try {
    await pool`create table written (late int)`
    await pool.begin(async () => {
      const late = [pool`insert into written values (1)`, pool.begin((tx) => tx`select 1`)]
      for (const outcome of await Promise.allSettled(late))
        expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'CONNECT_TIMEOUT' } })
    })
    expect(await pool`select * from written`).toEqual([])
  } finally {
    await pool.end()
  }
})

it('a query takes the connection that was used last, which still has its plan', async () => {
  const pool = connectPostgres(database.url, { max: 3 })
  const ask = async () => (await pool<{ pid: number }[]>`select pg_backend_pid() as pid`)[0]!.pid
  try {
    expect(new Set(await Promise.all([ask(), ask(), ask()])).size).toBe(3)
    const last = await ask()
    expect([await ask(), await ask(), await ask()]).toEqual([last, last, last])
  } finally {
    await pool.end()
  }
})

// https://github.com/porsager/postgres/issues/1193
it('a server that turns connections away is told of at once, whatever was asked of it before', async () => {
  const elsewhere = new URL(database.url)
  elsewhere.pathname = '/postgres'
  const admin = connectPostgres(elsewhere.href, { max: 1 })
  const pool = connectPostgres(database.url, { max: 1 })
  const [{ name, pid } = { name: '', pid: 0 }] = await pool<{ name: string; pid: number }[]>`
    select current_database() as name, pg_backend_pid() as pid`
  try {
    const asleep = expect(pool`select pg_sleep(60)`.execute()).rejects.toSatisfy(isDatabaseAway)
    await admin.unsafe(`alter database ${name} allow_connections false`)
    await admin`select pg_terminate_backend(${pid})`
    await asleep
    await expect(pool`select 1`).rejects.toThrow('not currently accepting connections')
    await expect(pool`select 1`).rejects.toThrow('not currently accepting connections')
  } finally {
    await admin.unsafe(`alter database ${name} allow_connections true`)
    await admin.end()
    await pool.end()
  }
})

it('rows are let go by the next small collection, not kept until a full one', async () => {
  const { sql } = database
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as (options?: { type: 'minor' }) => void
  const kept = () =>
    getHeapSpaceStatistics().find((one) => one.space_name === 'old_space')!.space_used_size
  // A hundred times a hundred rows of a kilobyte.
  const ask = async () => {
    for (let turn = 0; turn < 100; turn++)
      await sql`select repeat('x', 1000) as text from generate_series(1, ${100}::int)`
  }
  await ask()
  collect()
  const before = kept()
  await ask()
  for (let times = 0; times < 2; times++) collect({ type: 'minor' })
  expect(kept() - before).toBeLessThan(2_000_000)
})

it('a follower that may be silent holds nothing back that could be cleaned up', async () => {
  const { sql } = database
  await sql.begin(async (tx) => {
    const [{ pid } = { pid: 0 }] = await tx<{ pid: number }[]>`select pg_backend_pid() as pid`
    const isHolding = async () => {
      const [row] = await sql<{ is: boolean }[]>`
        select backend_xmin is not null as is from pg_stat_activity where pid = ${pid}`
      return row!.is
    }
    expect(await isHolding()).toBe(true)
    await mayBeSilent(tx)
    expect(await isHolding()).toBe(false)
  })
})

it('a plain column arrives as it was', async () => {
  const values = ['cnv_1', null, '', '2026-01-01T00:00:00.000Z', -7]
  const rows = await database.sql`select value from unnest(${plain(values)}::text[]) value`
  expect(rows.map(({ value }) => value)).toEqual([...values.slice(0, 4), '-7'])
})
