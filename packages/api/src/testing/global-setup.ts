// Starts a Postgres for each worker of a test run and migrates a template database in it, which every test file then
// clones. Files that run at the same time must not share a server: its transactions hold back each other's events.
// With TEST_DATABASE_URL that server is used by all; its user must be allowed to create databases.
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
    /** A server for each worker. */
    postgres: { urls: string[]; template: string }
  }
}

export const migrationsDir = fileURLToPath(new URL('../../migrations', import.meta.url))
const prefix = 'deskbell-test-'

type Server = { url: string; stop(): Promise<void> }

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL
  const servers = given ? [{ url: given, stop: async () => {} }] : await startThrowAways(project)
  const template = `deskbell_template_${process.pid}_${Date.now().toString(36)}`
  const stop = () => Promise.all(servers.map((server) => server.stop()))
  try {
    await Promise.all(servers.map(({ url }) => createTemplate(url, template)))
  } catch (error) {
    await stop()
    throw error
  }
  project.provide('postgres', { urls: servers.map(({ url }) => url), template })
  return async () => {
    if (given) await runOn(given, `drop database if exists ${template} with (force)`)
    await stop()
  }
}

async function startThrowAways(project: TestProject): Promise<Server[]> {
  await discardLeftovers()
  const count = Number(project.vitest.config.maxWorkers)
  return await Promise.all(Array.from({ length: count }, startThrowAway))
}

async function startThrowAway(): Promise<Server> {
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
