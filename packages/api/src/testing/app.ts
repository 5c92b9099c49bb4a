// A real app on a database of its own, with a workspace to act in. For tests, and for nothing else.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { buildApp } from '../app.ts'
import { hashPassword } from '../auth/password.ts'
import type { Sql } from '../platform/postgres.ts'
import type { SearchEngine } from '../search/engine.ts'
import { completeSettings, parseSettings } from '../settings.ts'
import { insertWorkspace } from '../workspaces/store.ts'
import { assertContract } from './contract.ts'
import { createTestDatabase } from './database.ts'

export const PASSWORD = 'correct horse battery'

export type Answer = {
  status: number
  headers: Record<string, string | string[] | number | undefined>
  // biome-ignore lint/suspicious/noExplicitAny: tests read whatever field they assert on
  body: any
}

/** Somebody who calls the API: `await agent.post('/v1/topics', { name })`. Every answer is held against the contract. */
export type Caller = {
  token: string | null
  get(url: string): Promise<Answer>
  post(url: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
  patch(url: string, body: unknown, headers?: Record<string, string>): Promise<Answer>
  delete(url: string, headers?: Record<string, string>): Promise<Answer>
}

export type TestWorkspace = {
  workspaceId: string
  publishableKey: string
  owner: Caller & { id: string; email: string }
  /** Adds an agent with this role, or the custom one of this id, and signs in as them. */
  agent(
    role?: string,
    name?: string,
  ): Promise<Caller & { id: string; email: string; refreshToken: string }>
  /** A visitor with a session of their own. */
  visitor(): Promise<Caller & { refreshToken: string }>
}

export type TestApp = {
  app: FastifyInstance
  sql: Sql
  databaseUrl: string
  /** Its own, removed at the end. */
  dataDir: string
  anyone: Caller
  workspace: TestWorkspace
  /** Another workspace, for proving that nothing crosses. */
  otherWorkspace(): Promise<TestWorkspace>
  /** Another process, as it were: on the same database and data folder. Closed with this one. */
  node(): Promise<FastifyInstance>
  /** Listens on a free port of the loopback; the address without a slash at its end. */
  listen(): Promise<string>
  close(): Promise<void>
}

let count = 0

export async function testApp(
  options: {
    rateLimitMax?: number
    allowLoopback?: boolean
    /** False: who is added must replace their password, as where people work. */
    isDemo?: boolean
    /** Other settings, as the environment names them. */
    environment?: Record<string, string>
    engine?: (sql: Sql) => SearchEngine
    /** Otherwise nothing but a list sorted by urgency has it scored, so that logs hold what a test did. */
    isUrgencyFollowing?: boolean
    smtpUrl?: string
    /** Between two comparisons of sockets and streams with the database. */
    compareMs?: number
  } = {},
): Promise<TestApp> {
  const database = await createTestDatabase()
  const dataDir = await mkdtemp(join(tmpdir(), 'deskbell-test-'))
  const settings = completeSettings(
    parseSettings({
      LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent',
      RATE_LIMIT_MAX: String(options.rateLimitMax ?? 1_000_000),
      ALLOW_LOOPBACK: String(options.allowLoopback ?? false),
      DATA_DIR: dataDir,
      ...options.environment,
    }),
    3000,
    'a secret for tests, long enough to sign with',
  )
  const nodes: FastifyInstance[] = []
  async function node(): Promise<FastifyInstance> {
    const made = await buildApp({
      settings: { ...settings, demo: options.isDemo ?? true, smtpUrl: options.smtpUrl },
      sql: database.sql,
      compareMs: options.compareMs ?? 100,
      indexMs: 20,
      isUrgencyFollowing: options.isUrgencyFollowing ?? false,
      mailMs: 50,
      ...(options.engine ? { engine: options.engine(database.sql) } : {}),
    })
    nodes.push(made)
    await made.ready()
    return made
  }
  const app = await node()
  return {
    app,
    sql: database.sql,
    databaseUrl: database.url,
    dataDir,
    anyone: caller(app, null),
    workspace: await testWorkspace(app, database.sql),
    otherWorkspace: () => testWorkspace(app, database.sql),
    node,
    listen: () => app.listen({ port: 0, host: '127.0.0.1' }),
    close: async () => {
      for (const one of nodes.toReversed()) await one.close()
      await database.drop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** Whoever has this token, or nobody. */
export function caller(app: FastifyInstance, token: string | null): Caller {
  async function call(
    method: InjectOptions['method'],
    url: string,
    body?: unknown,
    headers = {},
  ): Promise<Answer> {
    const response = await app.inject({
      method: method!,
      url,
      headers: { ...(token === null ? {} : { authorization: `Bearer ${token}` }), ...headers },
      ...(body === undefined ? {} : { payload: body as object }),
    })
    const isJson = String(response.headers['content-type']).includes('json')
    const answer = {
      status: response.statusCode,
      headers: response.headers,
      body: isJson ? response.json() : response.body,
    }
    assertContract(app, method as string, url, answer)
    return answer
  }
  return {
    token,
    get: (url) => call('GET', url),
    post: (url, body, headers) => call('POST', url, body, headers),
    patch: (url, body, headers) => call('PATCH', url, body, headers),
    delete: (url, headers) => call('DELETE', url, undefined, headers),
  }
}

// One hash for all: argon2 is slow on purpose.
let passwordHash: Promise<string> | undefined

async function testWorkspace(app: FastifyInstance, sql: Sql): Promise<TestWorkspace> {
  passwordHash ??= hashPassword(PASSWORD)
  const email = `owner-${++count}@test.example`
  const hash = await passwordHash
  const created = await sql.begin((tx) =>
    insertWorkspace(tx, {
      name: `Workspace ${count}`,
      owner: { email, name: 'Olga Owner', passwordHash: hash },
    }),
  )
  const owner = await signIn(app, email)
  return {
    workspaceId: created.workspaceId,
    publishableKey: created.publishableKey,
    owner,
    async agent(role = 'agent', name = 'Arno Agent') {
      const agentEmail = `agent-${++count}@test.example`
      const answer = await owner.post('/v1/agents', {
        email: agentEmail,
        name,
        ...(role.startsWith('rol_') ? { customRoleId: role } : { role }),
        password: PASSWORD,
      })
      if (answer.status !== 201)
        throw new Error(`agent not created: ${JSON.stringify(answer.body)}`)
      return await signIn(app, agentEmail)
    },
    async visitor() {
      const answer = await caller(app, null).post('/v1/customer-sessions', {
        publishableKey: created.publishableKey,
      })
      return { ...caller(app, answer.body.token), refreshToken: answer.body.refreshToken }
    },
  }
}

async function signIn(app: FastifyInstance, email: string) {
  // Sign-ins are limited by address, and a test may need many.
  const response = await app.inject({
    method: 'POST',
    url: '/v1/auth/login',
    payload: { email, password: PASSWORD },
    remoteAddress: `10.1.${count >> 8}.${count & 255}`,
  })
  const { token, agent, refreshToken } = response.json()
  return {
    ...caller(app, token),
    id: agent.id as string,
    email,
    refreshToken: refreshToken as string,
  }
}

/** A clientId that nobody else uses. */
export const newClientId = (): string => `test-${process.pid}-${++count}`

/** Begins a conversation as this visitor; answers with its id. */
export async function beginConversation(
  visitor: Caller,
  text = 'Hello',
  extra: object = {},
): Promise<string> {
  const answer = await visitor.post('/v1/conversations', {
    clientId: newClientId(),
    message: { clientId: newClientId(), text },
    ...extra,
  })
  if (answer.status !== 201)
    throw new Error(`conversation not created: ${JSON.stringify(answer.body)}`)
  return answer.body.conversation.id
}
