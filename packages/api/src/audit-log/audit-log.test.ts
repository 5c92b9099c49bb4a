import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginConversation, newClientId, PASSWORD, type TestApp, testApp } from '../testing/app.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

const list = async (query = '') =>
  (await test.workspace.owner.get(`/v1/audit-log?limit=100${query}`)).body.items

describe('the audit log', () => {
  it('has an entry for what an administrator did: who, what, to what, from where and how it ended', async () => {
    const { owner } = test.workspace
    const { body } = await owner.post('/v1/topics', { name: 'Refunds' })
    await owner.delete(`/v1/topics/${body.id}`)
    const [second, first] = await list()
    expect(first).toEqual({
      id: expect.stringMatching(/^aud_/),
      agent: { id: owner.id, name: 'Olga Owner' },
      key: null,
      action: 'topics.create',
      targetId: body.id,
      status: 201,
      address: '127.0.0.1',
      details: expect.objectContaining({ name: 'Refunds' }),
      createdAt: expect.any(String),
    })
    expect(second).toMatchObject({ action: 'topics.delete', targetId: body.id, status: 204 })
  })

  it('[S23] keeps no password and no long text', async () => {
    const { owner } = test.workspace
    const email = `${newClientId()}@test.example`
    await owner.post('/v1/agents', { email, name: 'New', role: 'agent', password: PASSWORD })
    const name = 'x'.repeat(60)
    await owner.post('/v1/rules', { name, when: {}, set: {} })
    const rows = await test.sql`select a::text from audit_entries a`
    expect(JSON.stringify(rows)).not.toContain(PASSWORD)
    const [entry] = await list('&action=agents.create')
    expect(entry.details).toEqual({ email, name: 'New', role: 'agent', password: '[left out]' })
  })

  it('has what was tried and refused behind the policy, with its status', async () => {
    const { owner } = test.workspace
    await owner.post('/v1/tags', { name: 'Twice' })
    expect((await owner.post('/v1/tags', { name: 'twice' })).status).toBe(409)
    const [entry] = await list('&action=tags.create')
    expect(entry).toMatchObject({ status: 409, targetId: null })
  })

  it('leaves out what every agent may do, what is only read, and what the policy refuses', async () => {
    const before = (await list()).length
    const agent = await test.workspace.agent()
    const known = (await list()).length
    expect(known).toBe(before + 1)
    const id = await beginConversation(await test.workspace.visitor())
    await agent.post(`/v1/conversations/${id}/resolve`)
    await agent.get('/v1/agents')
    expect((await agent.post('/v1/topics', { name: 'No' })).status).toBe(403)
    expect(await list()).toHaveLength(known)
  })

  it('is exported whole or from a moment on, and that is noted too', async () => {
    const { owner } = test.workspace
    const all = await list()
    const { body } = await owner.get('/v1/audit-log/export')
    expect(body.isWhole).toBe(true)
    expect(body.items.map((one: { id: string }) => one.id)).toEqual(
      expect.arrayContaining(all.map((one: { id: string }) => one.id)),
    )
    expect((await list())[0]).toMatchObject({ action: 'auditLog.export', status: 200 })
    const later = new Date(Date.now() + 60_000).toISOString()
    expect((await owner.get(`/v1/audit-log/export?from=${later}`)).body.items).toEqual([])
  })

  it('is exported in parts that hold nobody up: the newest ten thousand once each, then what is older', async () => {
    const { owner, workspaceId } = await test.otherWorkspace()
    await test.sql`
      insert into audit_entries (id, workspace_id, agent_id, agent_name, action, address, details, created_at)
      select 'aud_0' || lpad(n::text, 25, '0'), ${workspaceId}, ${owner.id}, 'Olga', 'topics.create', '127.0.0.1', '{}',
        '2030-01-01'::timestamptz + n * interval '1 second'
      from generate_series(1, 10250) n`
    const from = '2030-01-01T00:00:00Z'
    const { body } = await owner.get(`/v1/audit-log/export?from=${from}`)
    const ids: string[] = body.items.map((one: { id: string }) => one.id)
    expect(body.isWhole).toBe(false)
    expect(ids).toHaveLength(10_000)
    expect(ids).toEqual([...new Set(ids)].toSorted().toReversed())
    const to = body.items.at(-1).createdAt
    const rest = await owner.get(`/v1/audit-log/export?from=${from}&to=${to}`)
    expect(rest.body).toMatchObject({ isWhole: true })
    expect(rest.body.items).toHaveLength(250)
  })

  it('is filtered by agent and by time, and read page by page', async () => {
    const { owner } = test.workspace
    const admin = await test.workspace.agent('admin')
    await admin.post('/v1/tags', { name: newClientId() })
    const ofAdmin = await list(`&agentId=${admin.id}`)
    expect(ofAdmin.map((one: { action: string }) => one.action)).toEqual(['tags.create'])
    const past = new Date(Date.now() - 3_600_000).toISOString()
    expect(await list(`&to=${past}`)).toEqual([])
    const first = (await owner.get('/v1/audit-log?limit=2')).body
    const second = (await owner.get(`/v1/audit-log?limit=2&cursor=${first.nextCursor}`)).body
    expect(second.items[0].id < first.items[1].id).toBe(true)
  })

  it('cannot be changed, not even in the database', async () => {
    const change = test.sql`update audit_entries set agent_name = 'Somebody else'`
    await expect(change).rejects.toThrow('never changed')
    await expect(test.sql`update audit_entries set status = 200`).rejects.toThrow('never changed')
  })

  it.each([
    ['a moment that is none', 'from=yesterday'],
    ['an agent that is none', 'agentId=1'],
    ['a cursor that is none', 'cursor=x'],
    ['too many', 'limit=101'],
  ])('refuses %s', async (_name, query) => {
    expect((await test.workspace.owner.get(`/v1/audit-log?${query}`)).status).toBe(400)
  })

  it('nothing is done when it cannot be noted', async () => {
    await test.sql`alter table audit_entries add constraint full_now check (action <> 'teams.create')`
    const answer = await test.app.inject({
      method: 'POST',
      url: '/v1/teams',
      payload: { name: 'Unnoted' },
      headers: { authorization: `Bearer ${test.workspace.owner.token}` },
    })
    expect(answer.statusCode).toBe(500)
    expect((await test.workspace.owner.get('/v1/teams')).body.items).toEqual([])
    await test.sql`alter table audit_entries drop constraint full_now`
  })
})
