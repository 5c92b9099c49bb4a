import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Caller, caller, PASSWORD, type TestApp, testApp } from '../testing/app.ts'
import { openSocket } from '../testing/socket.ts'
import { upload } from '../testing/upload.ts'

let test: TestApp
let owner: TestApp['workspace']['owner']
let address: string
beforeAll(async () => {
  test = await testApp()
  owner = test.workspace.owner
  address = await test.listen()
})
afterAll(() => test.close())
beforeEach(async () => {
  await test.sql`delete from second_factors`
  await demand(null)
  await open(owner)
})

const DAY = 86_400_000
const refused = { status: 403, body: { code: 'second_factor_demanded' } }
const soon = { timeout: 20_000, interval: 250 }

/** As if the grace had begun earlier. */
async function demand(from: 'now' | null): Promise<void> {
  await test.sql`
    update workspaces set second_factor_from = ${from === null ? null : new Date(Date.now() - 1000)},
      provider_is_factor = false
    where id = ${test.workspace.workspaceId}`
}

/** What a process remembers of a session it forgets within seconds. */
const open = (who: Caller) =>
  vi.waitFor(async () => expect((await who.get('/v1/topics')).status).toBe(200), soon)
const shut = (who: Caller) =>
  vi.waitFor(async () => expect(await who.get('/v1/topics')).toMatchObject(refused), soon)

const dueOf = async (who: Caller) => (await who.get('/v1/me')).body.secondFactorDueAt

async function enrol(agent: Caller) {
  const begun = await agent.post('/v1/me/second-factor', { password: PASSWORD })
  const totp = new TOTP({ secret: Secret.fromBase32(begun.body.setupKey) })
  const confirmed = await agent.post('/v1/me/second-factor/confirm', { code: totp.generate() })
  expect(confirmed.status).toBe(200)
}

describe('a demanded second factor', () => {
  it('is announced to every agent as long as the grace lasts, and changes nothing yet', async () => {
    const agent = await test.workspace.agent()
    const before = Date.now()
    const answer = await owner.patch('/v1/security', { demandSecondFactor: true, graceDays: 3 })
    expect(answer).toMatchObject({ status: 200, body: { providerIsFactor: false } })
    expect(answer.body.agentsWithout).toBeGreaterThanOrEqual(2)
    const from = Date.parse(answer.body.secondFactorFrom)
    expect(from).toBeGreaterThan(before + 3 * DAY - 60_000)
    expect(from).toBeLessThan(before + 3 * DAY + 60_000)
    expect(await dueOf(agent)).toBe(answer.body.secondFactorFrom)
    expect((await agent.get('/v1/topics')).status).toBe(200)
    await enrol(agent)
    expect(await dueOf(agent)).toBeNull()
    expect((await owner.get('/v1/security')).body.agentsWithout).toBe(answer.body.agentsWithout - 1)
  })

  it('keeps its day when it is demanded twice, and is given up again', async () => {
    const first = await owner.patch('/v1/security', { demandSecondFactor: true, graceDays: 2 })
    const again = await owner.patch('/v1/security', { demandSecondFactor: true, graceDays: 30 })
    expect(again.body.secondFactorFrom).toBe(first.body.secondFactorFrom)
    expect((await owner.patch('/v1/security', {})).body).toEqual(again.body)
    const off = await owner.patch('/v1/security', { demandSecondFactor: false })
    expect(off.body.secondFactorFrom).toBeNull()
    expect(await dueOf(owner)).toBeNull()
  })

  it('[S7] shuts who has none out of everything but switching one on, and lets them in at once then', async () => {
    const agent = await test.workspace.agent()
    const link = (await agent.get(`/v1/attachments/${await upload(test, agent)}`)).body
    await demand('now')
    await shut(agent)
    // Its address is the permission, for some minutes more.
    expect((await test.app.inject(link)).json()).toMatchObject(refused.body)
    for (const path of ['/v1/conversations', '/v1/customers', '/v1/events', '/v1/workspace'])
      expect(await agent.get(path), path).toMatchObject(refused)
    expect(await agent.post('/v1/tags', { name: 'x' })).toMatchObject(refused)
    expect(await agent.post('/v1/test-sessions')).toMatchObject(refused)
    expect(Date.parse(await dueOf(agent))).toBeLessThan(Date.now())
    await enrol(agent)
    expect((await agent.get('/v1/topics')).status).toBe(200)
    expect(await dueOf(agent)).toBeNull()
  })

  it('[S7] [RT36] closes the sockets of who has none, and opens no other', async () => {
    const agent = await test.workspace.agent()
    const socket = await openSocket(address, agent.token!)
    await demand('now')
    expect(await socket.closed).toBe(4401)
    await shut(agent)
    await expect(openSocket(address, agent.token!)).rejects.toThrow(/ready/)
  })

  it('is asked for at the next sign-in, which is limited until then', async () => {
    const { email } = await test.workspace.agent()
    await demand('now')
    const session = await test.anyone.post('/v1/auth/login', { email, password: PASSWORD })
    const agent = caller(test.app, session.body.token)
    expect(await agent.get('/v1/topics')).toMatchObject(refused)
    const { refreshToken } = session.body
    const refreshed = await test.anyone.post('/v1/auth/refresh', { refreshToken })
    expect(await caller(test.app, refreshed.body.token).get('/v1/topics')).toMatchObject(refused)
    await enrol(agent)
    const next = await test.anyone.post('/v1/auth/login', { email, password: PASSWORD })
    expect(next).toMatchObject({ status: 401, body: { code: 'second_factor_required' } })
  })

  it('is due again when it is switched off, by the agent or for them', async () => {
    const agent = await test.workspace.agent()
    await enrol(owner)
    await enrol(agent)
    await demand('now')
    await open(agent)
    await agent.post('/v1/me/second-factor/disable', { password: PASSWORD })
    await shut(agent)
    await enrol(agent)
    await open(owner)
    await owner.post(`/v1/agents/${agent.id}/second-factor/disable`)
    await shut(agent)
  })

  it('counts in the test workspace, too, where it cannot be switched on', async () => {
    const agent = await test.workspace.agent()
    const { body } = await agent.post('/v1/test-sessions')
    const inTest = caller(test.app, body.token)
    await open(inTest)
    await demand('now')
    await shut(inTest)
    const begun = await inTest.post('/v1/me/second-factor', { password: PASSWORD })
    expect(begun.status).toBe(403)
    await enrol(agent)
    await open(inTest)
  })

  it('is no business of keys, customers and other workspaces', async () => {
    const made = await owner.post('/v1/api-keys', { name: 'Robot', scopes: ['topic.read'] })
    const visitor = await test.workspace.visitor()
    const other = await test.otherWorkspace()
    await demand('now')
    await shut(owner)
    expect((await caller(test.app, made.body.key).get('/v1/topics')).status).toBe(200)
    expect((await visitor.get('/v1/conversations')).status).toBe(200)
    expect((await other.owner.get('/v1/topics')).status).toBe(200)
    expect(await dueOf(other.owner)).toBeNull()
  })

  it('[S3] is set by owners alone, with values that make sense', async () => {
    for (const role of ['admin', 'senior', 'agent', 'viewer']) {
      const agent = await test.workspace.agent(role)
      expect((await agent.get('/v1/security')).status).toBe(403)
      expect((await agent.patch('/v1/security', { demandSecondFactor: true })).status).toBe(403)
    }
    for (const wrong of [
      { graceDays: 0, demandSecondFactor: true },
      { graceDays: 91 },
      { graceDays: 1.5 },
      { demandSecondFactor: 'yes' },
      { providerIsFactor: null },
      { secondFactorFrom: '2020-01-01T00:00:00.000Z' },
    ])
      expect((await owner.patch('/v1/security', wrong)).status, JSON.stringify(wrong)).toBe(400)
    expect((await owner.get('/v1/security')).body.secondFactorFrom).toBeNull()
  })
})
