import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Caller, caller, PASSWORD, type TestApp, testApp } from '../testing/app.ts'
import { createTestDatabase } from '../testing/database.ts'
import { linkOf } from '../testing/kept-mail.ts'
import { openSocket } from '../testing/socket.ts'
import { connectProvider } from '../testing/tenants.ts'
import { ensureFirstOwner } from '../workspaces/first-owner.ts'

let test: TestApp
let address: string
beforeAll(async () => {
  test = await testApp({ isDemo: false })
  address = await test.listen()
})
afterAll(() => test.close())

const refused = { status: 403, body: { code: 'own_password_demanded' } }
const isWalled = async (who: Caller) => (await who.get('/v1/me')).body.mustReplaceCredentials
const choose = (who: Caller, newPassword: string) =>
  who.post('/v1/me/password', { currentPassword: PASSWORD, newPassword })

describe('a password that somebody else has made', () => {
  it('[S7] opens nothing but the choice of another one, and everything at once then', async () => {
    const { owner } = test.workspace
    expect(await isWalled(owner)).toBe(false)
    const agent = await test.workspace.agent()
    expect(await isWalled(agent)).toBe(true)
    for (const path of ['/v1/conversations', '/v1/customers', '/v1/events', '/v1/workspace'])
      expect(await agent.get(path), path).toMatchObject(refused)
    expect(await agent.post('/v1/tags', { name: 'x' })).toMatchObject(refused)
    await expect(openSocket(address, agent.token!)).rejects.toThrow(/ready/)

    expect(await choose(agent, PASSWORD)).toMatchObject({ body: { code: 'weak_password' } })
    expect(await agent.get('/v1/topics')).toMatchObject(refused)
    expect((await choose(agent, 'another horse entirely')).status).toBe(204)
    expect((await agent.get('/v1/topics')).status).toBe(200)
    expect(await isWalled(agent)).toBe(false)
    const socket = await openSocket(address, agent.token!)
    socket.close()
  })

  it('[S7] is not chosen again with the link of a mail, which another one uses up', async () => {
    const agent = await test.workspace.agent()
    await test.anyone.post('/v1/auth/password-resets', { email: agent.email })
    const token = await linkOf(test.sql, agent.email)
    const use = (password: string) =>
      test.anyone.post('/v1/auth/password-resets/use', { token, password })
    expect(await use(PASSWORD)).toMatchObject({ status: 400, body: { code: 'weak_password' } })
    expect((await use('another horse entirely')).status).toBe(204)
    const held = { email: agent.email, password: 'another horse entirely' }
    const { token: opened } = (await test.anyone.post('/v1/auth/login', held)).body
    expect(await isWalled(caller(test.app, opened))).toBe(false)
  })

  it('comes before a second factor that is demanded, too', async () => {
    const agent = await test.workspace.agent()
    await test.sql`update workspaces set second_factor_from = now() - interval '1 second'`
    expect(await agent.get('/v1/topics')).toMatchObject(refused)
    await choose(agent, 'another horse entirely')
    const next = { status: 403, body: { code: 'second_factor_demanded' } }
    expect(await agent.get('/v1/topics')).toMatchObject(next)
    await test.sql`update workspaces set second_factor_from = null`
  })

  it('is not asked of who came in without it, through a provider', async () => {
    const agent = await test.workspace.agent()
    const { providerId } = await connectProvider(test.sql, test.workspace)
    await test.sql`update agent_sessions set provider_id = ${providerId} where agent_id = ${agent.id}`
    await vi.waitFor(async () => expect(await isWalled(agent)).toBe(false), { timeout: 20_000 })
    expect((await agent.get('/v1/topics')).status).toBe(200)
  })

  it('is that of the first owner, which the first start prints', async () => {
    const { sql, drop } = await createTestDatabase()
    const email = 'first@owner.example'
    expect((await ensureFirstOwner(sql, email))?.email).toBe(email)
    expect(await sql`select email, has_first_password from agents`).toEqual([
      { email, has_first_password: true },
    ])
    await drop()
  })
})
