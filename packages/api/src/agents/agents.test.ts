import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  beginConversation,
  type Caller,
  newClientId,
  PASSWORD,
  type TestApp,
  testApp,
} from '../testing/app.ts'

let test: TestApp
let owner: TestApp['workspace']['owner']
let admin: Caller & { id: string }
beforeAll(async () => {
  test = await testApp()
  owner = test.workspace.owner
  admin = await test.workspace.agent('admin')
})
afterAll(() => test.close())

const newAgent = (extra: object = {}) => ({
  email: `${newClientId()}@team.example`,
  name: 'Nora',
  password: PASSWORD,
  ...extra,
})
const create = async (extra: object = {}) => (await owner.post('/v1/agents', newAgent(extra))).body

describe('agents', () => {
  it('are created, changed and read back, and never show a password or its hash', async () => {
    const answer = await owner.post('/v1/agents', newAgent({ title: 'Support' }))
    expect(answer).toMatchObject({
      status: 201,
      body: { name: 'Nora', title: 'Support', role: 'agent', status: 'active', lastSeenAt: null },
    })
    const { id } = answer.body
    const changed = await owner.patch(`/v1/agents/${id}`, { name: 'Nora B', title: null })
    expect(changed.body).toEqual({ ...answer.body, name: 'Nora B', title: null })
    expect((await owner.patch(`/v1/agents/${id}`, {})).body).toEqual(changed.body)
    const everything = [
      answer.body,
      (await owner.get(`/v1/agents/${id}`)).body,
      (await owner.get('/v1/agents')).body,
      (await owner.get('/v1/me')).body,
    ]
    expect(JSON.stringify(everything)).not.toMatch(/argon2|password|hash/i)
    const [row] = await test.sql`select password_hash from agents where id = ${id}`
    expect(row!.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })

  it('are listed page by page', async () => {
    const other = await test.otherWorkspace()
    for (let index = 0; index < 4; index++) await other.owner.post('/v1/agents', newAgent())
    const seen: { id: string }[] = []
    let cursor = ''
    do {
      const page = (await other.owner.get(`/v1/agents?limit=2${cursor}`)).body
      seen.push(...page.items)
      cursor = page.nextCursor && `&cursor=${page.nextCursor}`
    } while (cursor)
    expect(new Set(seen.map((agent) => agent.id)).size).toBe(5)
    expect(seen).toHaveLength(5)
  })

  it('have one account per address, whatever its case and workspace', async () => {
    const agent = await create()
    const other = await test.otherWorkspace()
    for (const email of [agent.email, agent.email.toUpperCase(), ` ${agent.email} `])
      for (const caller of [owner, other.owner])
        expect(await caller.post('/v1/agents', newAgent({ email }))).toMatchObject({
          status: 409,
          body: { code: 'email_taken' },
        })
  })

  it.each([
    ['a short password', { password: 'short' }],
    ['a very long password', { password: 'x'.repeat(201) }],
    ['an unknown role', { role: 'root' }],
    ['an email that is none', { email: 'nora' }],
    ['no name', { name: '' }],
    ['an object for a password', { password: { $ne: 1 } }],
    ['an id', { id: 'agt_00000000000000000000000000' }],
    ['another workspace', { workspaceId: 'wsp_00000000000000000000000000' }],
    ['a hash', { passwordHash: 'x' }],
    ['a status', { status: 'deactivated' }],
  ])('[S22] are not created with %s', async (_name, extra) => {
    const answer = await owner.post('/v1/agents', newAgent(extra))
    expect(answer).toMatchObject({ status: 400, body: { code: 'validation_failed' } })
  })

  it('are not created with a password that is easily guessed, as from their own address', async () => {
    for (const password of ['password1234', 'nora.northwind'])
      expect(
        await owner.post(
          '/v1/agents',
          newAgent({ email: 'nora.northwind@team.example', password }),
        ),
      ).toMatchObject({ status: 400, body: { code: 'weak_password' } })
  })

  it('[S22] are not changed in what is not theirs to change', async () => {
    const agent = await create()
    for (const body of [
      { email: 'other@team.example' },
      { password: 'a new password' },
      { passwordHash: 'x' },
      { workspaceId: 'wsp_1' },
      { createdAt: '2020-01-01T00:00:00Z' },
    ])
      expect((await owner.patch(`/v1/agents/${agent.id}`, body)).status).toBe(400)
    expect((await owner.get(`/v1/agents/${agent.id}`)).body).toEqual(agent)
  })

  it('with a new name show it in the conversations assigned to them', async () => {
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor)
    const agent = await create()
    await owner.post(`/v1/conversations/${id}/assign`, { assigneeId: agent.id })
    await owner.patch(`/v1/agents/${agent.id}`, { name: 'Nora C', title: 'Lead' })
    const assignee = { id: agent.id, name: 'Nora C', title: 'Lead' }
    for (const caller of [owner, visitor]) {
      expect((await caller.get(`/v1/conversations/${id}`)).body.assignee).toEqual(assignee)
      const { items } = (await caller.get(`/v1/conversations/${id}/events`)).body
      expect(items.at(-1)).toMatchObject({ changes: { assignee } })
    }
  })
})

describe('owners and admins', () => {
  it('an admin makes every role but an owner', async () => {
    for (const role of ['admin', 'senior', 'agent', 'viewer'])
      expect((await admin.post('/v1/agents', newAgent({ role }))).status).toBe(201)
    const refused = await admin.post('/v1/agents', newAgent({ role: 'owner' }))
    expect(refused).toMatchObject({ status: 403, body: { code: 'forbidden' } })
  })

  it('an admin changes nothing about an owner, and makes nobody one, not even themselves', async () => {
    const agent = await create()
    const refused = [
      await admin.patch(`/v1/agents/${owner.id}`, { name: 'Puppet' }),
      await admin.patch(`/v1/agents/${owner.id}`, { role: 'viewer' }),
      await admin.patch(`/v1/agents/${owner.id}`, { status: 'deactivated' }),
      await admin.delete(`/v1/agents/${owner.id}`),
      await admin.patch(`/v1/agents/${agent.id}`, { role: 'owner' }),
      await admin.patch(`/v1/agents/${admin.id}`, { role: 'owner' }),
    ]
    expect(refused.map((answer) => answer.status)).toEqual(Array(6).fill(403))
    expect((await owner.get('/v1/me')).body.agent).toMatchObject({
      name: 'Olga Owner',
      role: 'owner',
      status: 'active',
    })
  })

  it('the last owner stays one and stays active', async () => {
    const last = { status: 409, body: { code: 'last_owner' } }
    expect(await owner.patch(`/v1/agents/${owner.id}`, { role: 'admin' })).toMatchObject(last)
    expect(await owner.patch(`/v1/agents/${owner.id}`, { status: 'deactivated' })).toMatchObject(
      last,
    )
    expect(await owner.delete(`/v1/agents/${owner.id}`)).toMatchObject(last)
    expect((await owner.get('/v1/me')).body.agent).toMatchObject({
      role: 'owner',
      status: 'active',
    })
  })

  it('of two owners who remove each other at the same moment one remains', async () => {
    const { owner: first } = await test.otherWorkspace()
    const { id } = (await first.post('/v1/agents', newAgent({ role: 'owner' }))).body
    const answers = await Promise.all([
      first.patch(`/v1/agents/${first.id}`, { role: 'agent' }),
      first.patch(`/v1/agents/${id}`, { role: 'agent' }),
    ])
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 409])
  })
})

describe('a deactivated agent', () => {
  it('[S27] is out at once with every session, and their past stays', async () => {
    const agent = await test.workspace.agent()
    const id = await beginConversation(await test.workspace.visitor())
    const message = { clientId: newClientId(), text: 'I was here' }
    await agent.post(`/v1/conversations/${id}/messages`, message)
    expect((await owner.delete(`/v1/agents/${agent.id}`)).status).toBe(204)
    expect((await owner.delete(`/v1/agents/${agent.id}`)).status).toBe(204)
    const refreshed = await test.anyone.post('/v1/auth/refresh', {
      refreshToken: agent.refreshToken,
    })
    expect(refreshed).toMatchObject({ status: 401, body: { code: 'invalid_refresh_token' } })
    await expect
      .poll(async () => (await agent.get('/v1/me')).status, { timeout: 5000, interval: 100 })
      .toBe(401)
    const { items } = (await owner.get(`/v1/conversations/${id}/messages`)).body
    expect(items.at(-1)).toMatchObject({ text: 'I was here', author: { id: agent.id } })
    expect((await owner.get(`/v1/agents/${agent.id}`)).body.status).toBe('deactivated')
  })

  it('may come back, with a new sign-in alone', async () => {
    const agent = await test.workspace.agent()
    await owner.delete(`/v1/agents/${agent.id}`)
    expect((await owner.patch(`/v1/agents/${agent.id}`, { status: 'active' })).status).toBe(200)
    const old = await test.anyone.post('/v1/auth/refresh', { refreshToken: agent.refreshToken })
    expect(old.status).toBe(401)
    const credentials = { email: agent.email, password: PASSWORD }
    expect((await test.anyone.post('/v1/auth/login', credentials)).status).toBe(200)
  })

  it('[S27] a lost role ends what it allowed within seconds', async () => {
    const agent = await test.workspace.agent('admin')
    expect((await agent.get('/v1/agents')).status).toBe(200)
    await owner.patch(`/v1/agents/${agent.id}`, { role: 'viewer' })
    await expect
      .poll(async () => (await agent.post('/v1/agents', newAgent())).status, {
        timeout: 5000,
        interval: 100,
      })
      .toBe(403)
  })
})
