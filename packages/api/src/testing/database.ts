// A migrated database of its own for a test file, cloned from the template that global-setup.ts made.
import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { connectPostgres, type Sql } from '../platform/postgres.ts'
import type {} from './global-setup.ts'

export type TestDatabase = { url: string; sql: Sql; drop(): Promise<void> }

/** Create one in `beforeAll` and drop it in `afterAll`. */
export async function createTestDatabase(options: { empty?: boolean } = {}): Promise<TestDatabase> {
  const { urls, template } = inject('postgres')
  const serverUrl = urls[Number(process.env.VITEST_POOL_ID) % urls.length]!
  const name = `deskbell_test_${process.pid}_${randomBytes(6).toString('hex')}`
  const admin = connectPostgres(serverUrl, { max: 1 })
  await admin.unsafe(`create database ${name} template ${options.empty ? 'template1' : template}`)
  const target = new URL(serverUrl)
  target.pathname = name
  const sql = connectPostgres(target.href)
  return {
    url: target.href,
    sql,
    drop: async () => {
      await sql.end({ timeout: 5 })
      await admin.unsafe(`drop database if exists ${name} with (force)`)
      await admin.end({ timeout: 5 })
    },
  }
}
