import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance, HTTPMethods, RouteOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Role, roles } from './agents/schema.ts'
import { permissions } from './custom-roles/schema.ts'
import { type Action, isAllowed, isVisible, policy } from './policy.ts'
import { isAction } from './route.ts'
import { beginConversation, type Caller, caller, type TestApp, testApp } from './testing/app.ts'

type Route = { method: HTTPMethods; url: string; action: Action | 'public' }

let test: TestApp
const routes: Route[] = []
const callers = new Map<string, Caller>()

/** Fastify tells nobody afterwards which routes it has, so they are noted while the app is built. */
function noteRoutes(message: unknown): void {
  const { fastify } = message as { fastify: FastifyInstance }
  fastify.addHook('onRoute', (route: RouteOptions) => {
    if (!route.url.startsWith('/v1/')) return
    for (const method of [route.method].flat() as HTTPMethods[])
      routes.push({ method, url: route.url, action: route.config!.action! })
  })
}

beforeAll(async () => {
  subscribe('fastify.initialization', noteRoutes)
  test = await testApp()
  unsubscribe('fastify.initialization', noteRoutes)
  for (const role of roles)
    callers.set(role, role === 'owner' ? test.workspace.owner : await test.workspace.agent(role))
  const customer = await test.workspace.visitor()
  await beginConversation(customer)
  callers.set('customer', customer)
})
afterAll(() => test.close())

// Ids that nothing has: whoever may do it gets 404 or 400 for them, and nothing is changed on the way.
const kinds: Record<string, string> = {
  agents: 'agt',
  attachments: 'att',
  'canned-replies': 'crp',
  conversations: 'cnv',
  'customer-merges': 'mrg',
  'customer-notes': 'cnt',
  customers: 'cus',
  forms: 'frm',
  'identity-keys': 'idk',
  'api-keys': 'key',
  identities: 'idn',
  roles: 'rol',
  'sign-in-providers': 'sip',
  imports: 'imp',
  invitations: 'inv',
  macros: 'mac',
  'message-types': 'mty',
  'object-types': 'oty',
  objects: 'obj',
  rules: 'rul',
  sessions: 'ses',
  tags: 'tag',
  teams: 'tem',
  topics: 'tpc',
  triggers: 'trg',
  views: 'viw',
  uploads: 'att',
}
const pathOf = (url: string) =>
  url.replace(/\/([\w-]+)\/:id/, (_, noun: string) => {
    if (kinds[noun] === undefined) throw new Error(`which ids does /${noun} have?`)
    return `/${noun}/${kinds[noun]}_01k9r1xkq4e8r8c2n3s6w5v7ab`
  })

async function call(
  route: Route,
  token: string | null,
): Promise<{ status: number; code?: string }> {
  const response = await test.app.inject({
    method: route.method as 'GET',
    url: pathOf(route.url),
    ...(route.method === 'GET' || route.method === 'HEAD' ? {} : { payload: {} }),
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
  })
  return { status: response.statusCode, code: response.body ? response.json().code : undefined }
}

// Signing out ends the caller; it is tried last, with sessions of its own.
const endsSession = new Set(['/v1/auth/logout', '/v1/customer-sessions/current'])

describe('the table', () => {
  it('names every action of every route of /v1, and every route names one', () => {
    expect(routes.length).toBeGreaterThan(40)
    for (const { method, url, action } of routes)
      expect(action === 'public' || isAction(action), `${method} ${url}: ${action}`).toBe(true)
  })

  it('gives custom roles all that admins may do and viewers may not, and nothing of owners', () => {
    const mayAs = (role: Role) => (action: string) =>
      (policy[action as Action].roles as readonly Role[]).includes(role)
    const expected = Object.keys(policy)
      .filter(mayAs('admin'))
      .filter((one) => !mayAs('viewer')(one))
    expect([...permissions].toSorted()).toEqual(expected.toSorted())
  })

  it('has no action that nothing asks for', () => {
    const asked = new Set<string>(routes.map((route) => route.action))
    const src = fileURLToPath(new URL('.', import.meta.url))
    const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/(\.test|^policy)\.ts$/.test(file))
      .map((file) => readFileSync(join(src, file), 'utf8'))
    const unused = Object.keys(policy).filter(
      (action) => !asked.has(action) && !sources.some((text) => text.includes(`'${action}'`)),
    )
    expect(unused).toEqual([])
  })

  it('opens to everybody only what comes before a session', () => {
    const open = routes.filter((route) => route.action === 'public').map((route) => route.url)
    expect([...new Set(open)].toSorted()).toEqual([
      '/v1/auth/login',
      '/v1/auth/password-resets',
      '/v1/auth/password-resets/use',
      '/v1/auth/provider-sign-ins',
      '/v1/auth/provider-sign-ins/complete',
      '/v1/auth/provider-sign-ins/finish',
      '/v1/auth/providers',
      '/v1/auth/refresh',
      '/v1/customer-sessions',
      '/v1/customer-sessions/refresh',
      // The address of a file is a ticket.
      '/v1/files/*',
      '/v1/invitations/accept',
      '/v1/invitations/look',
      '/v1/photos/:key',
      '/v1/realtime',
      '/v1/widget',
      '/v1/workspaces',
    ])
  })
})

describe.each([...roles, 'customer'])('[S3] as %s', (name) => {
  const may = (action: Action) =>
    name === 'customer' ? policy[action].customer : policy[action].roles.includes(name as never)

  it('every route answers 403 exactly where the table does not allow its action', async () => {
    const { token } = callers.get(name)!
    const wrong: string[] = []
    for (const route of routes.filter((one) => !endsSession.has(one.url))) {
      if (route.action === 'public') continue
      const { status, code } = await call(route, token)
      const isRefused = status === 403
      if (isRefused === may(route.action) || status === 401 || status >= 500)
        wrong.push(`${route.method} ${route.url} (${route.action}): ${status} ${code}`)
    }
    expect(wrong).toEqual([])
  })

  it('signing out is for the kind of session that it ends', async () => {
    for (const route of routes.filter((one) => endsSession.has(one.url))) {
      const session =
        name === 'customer' ? await test.workspace.visitor() : await test.workspace.agent(name)
      const { status } = await call(route, session.token)
      expect(status, route.url).toBe(may(route.action as Action) ? 204 : 403)
    }
  })
})

describe('without a token', () => {
  it('every route that is not public answers 401', async () => {
    for (const route of routes.filter((one) => one.action !== 'public'))
      for (const token of [null, 'garbage'])
        expect(await call(route, token), `${route.method} ${route.url}`).toMatchObject({
          status: 401,
        })
  })
})

describe('inside a body', () => {
  it('a note is refused to those who may not write one', async () => {
    const id = await beginConversation(callers.get('customer')!)
    const note = { clientId: 'n', text: 'x', visibility: 'internal' }
    for (const name of [...roles, 'customer']) {
      const answer = await callers.get(name)!.post(`/v1/conversations/${id}/messages`, note)
      const allowed = name !== 'customer' && name !== 'viewer'
      expect(answer.status, name).toBe(allowed ? 201 : 403)
    }
  })
})

describe('a row', () => {
  const agent = {
    kind: 'agent',
    workspaceId: 'w',
    id: 'a',
    name: '',
    role: 'viewer',
    permissions: [],
    sessionId: 's',
    isTest: false,
    owes: null,
  } as const
  const customer = {
    kind: 'customer',
    workspaceId: 'w',
    id: 'c',
    sessionId: 's',
    inboxId: 'i',
  } as const

  it('exists for agents and timers of its workspace, and for its own customer', () => {
    const row = { workspaceId: 'w', customerId: 'c' }
    expect(isVisible(agent, row)).toBe(true)
    expect(isVisible({ kind: 'system', workspaceId: 'w' }, row)).toBe(true)
    expect(isVisible(customer, row)).toBe(true)
    expect(isVisible({ ...customer, id: 'd' }, row)).toBe(false)
    expect(isVisible({ ...customer, id: null }, row)).toBe(false)
    expect(isVisible({ ...customer, id: null }, { workspaceId: 'w' })).toBe(false)
    for (const actor of [agent, customer, { kind: 'system' } as const])
      expect(isVisible({ ...actor, workspaceId: 'x' }, row)).toBe(false)
  })

  it('is nothing that a role changes', () => {
    for (const role of roles) expect(isAllowed({ ...agent, role }, 'conversation.read')).toBe(true)
    expect(isAllowed(agent, 'conversation.update')).toBe(false)
  })
})

describe('the callers of these tests', () => {
  it('are who they say they are', async () => {
    for (const role of roles)
      expect((await callers.get(role)!.get('/v1/me')).body.agent.role).toBe(role)
    expect(
      (await caller(test.app, callers.get('customer')!.token).get('/v1/conversations')).body.items,
    ).not.toHaveLength(0)
  })
})
