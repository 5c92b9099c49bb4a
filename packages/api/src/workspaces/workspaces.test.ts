import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildApp } from '../app.ts'
import { completeSettings, parseSettings } from '../settings.ts'
import { newClientId, PASSWORD, type TestApp, testApp } from '../testing/app.ts'
import { ensureFirstOwner } from './first-owner.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

let addresses = 0
const body = (extra: object = {}, owner: object = {}) => ({
  name: 'Moss & Clay',
  owner: { email: `${newClientId()}@new.example`, name: 'Ann', password: PASSWORD, ...owner },
  ...extra,
})

// Sign-ups are limited by address, so each comes from one of its own.
async function signUp(payload: object, app = test.app) {
  const response = await app.inject({
    method: 'POST',
    url: '/v1/workspaces',
    payload,
    remoteAddress: `10.2.0.${++addresses}`,
  })
  return { status: response.statusCode, body: response.json() }
}

const workspaceOf = async (token: string) =>
  (
    await test.app.inject({ url: '/v1/workspace', headers: { authorization: `Bearer ${token}` } })
  ).json()

describe('signing up', () => {
  it('makes a workspace that can be worked in at once', async () => {
    const { status, body: session } = await signUp(body())
    expect(status).toBe(201)
    expect(session).toMatchObject({
      agent: { role: 'owner', name: 'Ann', status: 'active' },
      workspace: { name: 'Moss & Clay' },
    })
    expect(JSON.stringify(session)).not.toMatch(/argon2|hash/i)
    const workspace = await workspaceOf(session.token)
    expect(workspace).toMatchObject({
      id: session.workspace.id,
      publishableKeys: [{ origins: [] }],
    })
    const opened = await test.anyone.post('/v1/customer-sessions', {
      publishableKey: workspace.publishableKeys[0].key,
    })
    expect(opened).toMatchObject({ status: 201, body: { workspace: { name: 'Moss & Clay' } } })
    const refreshed = await test.anyone.post('/v1/auth/refresh', {
      refreshToken: session.refreshToken,
    })
    expect(refreshed.body.agent.id).toBe(session.agent.id)
  })

  it('leaves nothing behind when the address is taken', async () => {
    const [before] = await test.sql`select count(*)::int as n from workspaces`
    const answer = await signUp(body({}, { email: test.workspace.owner.email.toUpperCase() }))
    expect(answer).toMatchObject({ status: 409, body: { code: 'email_taken' } })
    const [after] = await test.sql`select count(*)::int as n from workspaces`
    expect(after).toEqual(before)
  })

  it.each([
    ['Moss & Clay', /^moss-clay-[0-9a-z]{6}$/],
    ['  Ünïcode GmbH!  ', /^u-ni-code-gmbh-[0-9a-z]{6}$/],
    ['日本語', /^workspace-[0-9a-z]{6}$/],
    ['a'.repeat(120), /^a{40}-[0-9a-z]{6}$/],
    ['../../etc', /^etc-[0-9a-z]{6}$/],
  ])('gives %s a slug for addresses', async (name, slug) => {
    const { body: session } = await signUp(body({ name }))
    expect((await workspaceOf(session.token)).slug).toMatch(slug)
  })

  it('of two businesses with one name at once gives both a slug of their own', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => signUp(body())))
    const slugs = await Promise.all(
      answers.map(async (answer) => (await workspaceOf(answer.body.token)).slug),
    )
    expect(new Set(slugs).size).toBe(8)
  })

  it.each([
    ['no name', body({ name: '' })],
    ['no owner', { name: 'x' }],
    ['a short password', body({}, { password: 'short' })],
    ['a role', body({}, { role: 'viewer' })],
    ['an id', body({ id: 'wsp_00000000000000000000000000' })],
    ['a slug', body({ slug: 'mine' })],
    ['settings', body({ settings: { demo: {} } })],
    ['an object for an address', body({}, { email: { $ne: 1 } })],
  ])('[S22] refuses %s', async (_name, payload) => {
    expect(await signUp(payload)).toMatchObject({
      status: 400,
      body: { code: 'validation_failed' },
    })
  })

  it('is closed where the installation is not a demo', async () => {
    const settings = completeSettings(
      parseSettings({ LOG_LEVEL: 'silent', DEMO: 'false' }),
      3000,
      'a secret for tests, long enough to sign with',
    )
    const app = await buildApp({ settings, sql: test.sql })
    try {
      expect(await signUp(body(), app)).toMatchObject({
        status: 403,
        body: { code: 'sign_up_closed' },
      })
      expect((await app.inject({ url: '/demo/' })).statusCode).toBe(404)
    } finally {
      await app.close()
    }
  })
})

describe('the workspace', () => {
  it('is shown to its agents, without what only the installation knows', async () => {
    const { owner, workspaceId, publishableKey } = test.workspace
    await test.sql`
      update workspaces set settings = '{"demo": {"agents": [{"password": "canary"}]}}'
      where id = ${workspaceId}`
    const answer = await owner.get('/v1/workspace')
    expect(answer.body).toMatchObject({
      id: workspaceId,
      publishableKeys: [{ key: publishableKey, origins: [] }],
    })
    expect(JSON.stringify(answer.body)).not.toContain('canary')
    const opened = await test.anyone.post('/v1/customer-sessions', { publishableKey })
    expect(JSON.stringify(opened.body)).not.toContain('canary')
  })

  it('does not show a key that was revoked', async () => {
    const other = await test.otherWorkspace()
    await test.sql`update publishable_keys set revoked_at = now() where key = ${other.publishableKey}`
    expect((await other.owner.get('/v1/workspace')).body.publishableKeys).toEqual([])
  })
})

describe('the first owner', () => {
  it('is not made where there is a workspace already', async () => {
    expect(await ensureFirstOwner(test.sql, 'first@owner.example')).toBeUndefined()
  })
})
