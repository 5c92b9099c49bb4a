// Starts one Postgres for a whole test run and migrates a template database in it, which every test file then clones.
// With TEST_DATABASE_URL that server is used instead; its user must be allowed to create databases.
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { discardEmbeddedPostgres, startEmbeddedPostgres } from '../platform/embedded-postgres.ts'
import { migrate } from '../platform/migrate.ts'
import { connectPostgres } from '../platform/postgres.ts'
import { isAlive } from '../platform/postgres-cluster.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: { url: string; template: string }
  }
}

export const migrationsDir = fileURLToPath(new URL('../../migrations', import.meta.url))
const prefix = 'deskbell-test-'

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL
  const server = given ? { url: given, stop: async () => {} } : await startThrowAway()
  const template = `deskbell_template_${process.pid}_${Date.now().toString(36)}`
  try {
    await createTemplate(server.url, template)
  } catch (error) {
    await server.stop()
    throw error
  }
  project.provide('postgres', { url: server.url, template })
  return async () => {
    if (given) await runOn(given, `drop database if exists ${template} with (force)`)
    await server.stop()
  }
}

async function startThrowAway(): Promise<{ url: string; stop(): Promise<void> }> {
  await discardLeftovers()
  const dataDir = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  const server = await startEmbeddedPostgres({ dataDir, durable: false, log: () => {} })
  return {
    url: server.url,
    stop: async () => {
      await server.stop()
      await discardEmbeddedPostgres(dataDir)
    },
  }
}

// A test run that was killed could not clean up after itself.
async function discardLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1])
    if (pid && !isAlive(pid)) await discardEmbeddedPostgres(join(tmpdir(), name)).catch(() => {})
  }
}

async function createTemplate(url: string, template: string): Promise<void> {
  await runOn(url, `create database ${template}`)
  const target = new URL(url)
  target.pathname = template
  const sql = connectPostgres(target.href, { max: 1 })
  try {
    await migrate(sql, migrationsDir)
  } finally {
    await sql.end()
  }
}

async function runOn(url: string, statement: string): Promise<void> {
  const sql = connectPostgres(url, { max: 1 })
  try {
    await sql.unsafe(statement)
  } finally {
    await sql.end()
  }
}
