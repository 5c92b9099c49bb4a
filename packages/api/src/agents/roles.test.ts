// [S27] What becomes of whatever an agent has open when their role changes. Nothing here is compared with the database
// by and by, as happens every few seconds: what ends, ends with the change.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { returnLapsed } from '../sharing/follow.ts'
import { beginConversation, caller, newClientId, type TestApp, testApp } from '../testing/app.ts'
import { openSocket } from '../testing/socket.ts'
import { openStream } from '../testing/stream.ts'
import { metadataOf, someText, tus } from '../testing/upload.ts'

let test: TestApp
let owner: TestApp['workspace']['owner']
let address: string
beforeAll(async () => {
  test = await testApp({ compareMs: 1e9 })
  owner = test.workspace.owner
  address = await test.listen()
})
afterAll(() => test.close())

const newTag = () => ({ name: newClientId() })
const newAgent = () => ({
  ...{ email: `${newClientId()}@team.example`, name: 'Nora', password: newClientId() },
  role: 'admin',
})

describe('[S27] a role that is taken away', () => {
  it('is gone from every session at once, also in the test workspace and after a refresh', async () => {
    const agent = await test.workspace.agent('senior')
    const entered = await agent.post('/v1/test-sessions')
    const inTest = caller(test.app, entered.body.token)
    for (const one of [agent, inTest]) {
      expect((await one.post('/v1/tags', newTag())).status).toBe(201)
      // From here on it is remembered who they are.
      expect((await one.get('/v1/me')).status).toBe(200)
    }
    await owner.patch(`/v1/agents/${agent.id}`, { role: 'viewer' })
    for (const one of [agent, inTest]) {
      expect((await one.post('/v1/tags', newTag())).status).toBe(403)
      expect((await one.get('/v1/me')).body.agent.role).toBe('viewer')
    }
    const { refreshToken } = agent
    const refreshed = await test.anyone.post('/v1/auth/refresh', { refreshToken })
    const again = caller(test.app, refreshed.body.token)
    expect((await again.post('/v1/tags', newTag())).status).toBe(403)
  })

  it('closes sockets, streams and whoever waits for events', async () => {
    const agent = await test.workspace.agent('senior')
    const socket = await openSocket(address, agent.token)
    const stream = await openStream(address, agent.token)
    const { nextCursor } = (await agent.get('/v1/events')).body
    const waiting = agent.get(`/v1/events?wait=60&cursor=${nextCursor}`)
    await owner.patch(`/v1/agents/${agent.id}`, { role: 'agent' })
    expect(await socket.closed).toBe(4401)
    await stream.ended
    expect((await waiting).body.items).toEqual([])
  })

  it('ends an upload that was begun with it', async () => {
    const agent = await test.workspace.agent('agent')
    const file = someText()
    const begun = await tus(test, agent, {
      method: 'POST',
      headers: { 'upload-length': `${file.bytes.length}`, 'upload-metadata': metadataOf(file) },
    })
    const id = String(begun.headers.location).split('/').at(-1)!
    await owner.patch(`/v1/agents/${agent.id}`, { role: 'viewer' })
    const headers = { 'upload-offset': '0' }
    const sent = await tus(test, agent, { method: 'PATCH', id, headers, payload: file.bytes })
    expect(sent.statusCode).toBe(403)
  })

  it('is gone with a permission of a custom role', async () => {
    const made = await owner.post('/v1/roles', { name: 'Labels', permissions: ['tag.manage'] })
    const agent = await test.workspace.agent(made.body.id)
    const socket = await openSocket(address, agent.token)
    expect((await agent.post('/v1/tags', newTag())).status).toBe(201)
    expect((await agent.get('/v1/tags')).status).toBe(200)
    await owner.patch(`/v1/roles/${made.body.id}`, { permissions: [] })
    expect((await agent.post('/v1/tags', newTag())).status).toBe(403)
    expect(await socket.closed).toBe(4401)
  })

  it('gives nothing to whoever is remembered with it, where nobody tells that it has changed', async () => {
    const other = await test.otherWorkspace()
    const agent = await other.agent('admin')
    expect((await agent.get('/v1/me')).status).toBe(200)
    await test.sql`update agents set role = 'agent' where id = ${agent.id}`
    expect((await agent.patch(`/v1/agents/${agent.id}`, { role: 'admin' })).status).toBe(403)
    expect((await agent.post('/v1/agents', newAgent())).status).toBe(403)
  })
})

describe('who may not answer any more', () => {
  const begin = async () => await beginConversation(await test.workspace.visitor())
  const assign = async (id: string, assigneeId: string) =>
    (await owner.post(`/v1/conversations/${id}/assign`, { assigneeId })).status
  const holder = async (id: string) =>
    (await owner.get(`/v1/conversations/${id}`)).body.assignee?.id ?? null
  const roleOf = async (...permissions: string[]): Promise<string> =>
    (await owner.post('/v1/roles', { name: newClientId(), permissions })).body.id

  it('has nothing from then on but what is resolved, until its customer writes again, and is given nothing', async () => {
    const agent = await test.workspace.agent('senior')
    const visitor = await test.workspace.visitor()
    const resolved = await beginConversation(visitor)
    const [claimed, given] = [await begin(), await begin()]
    await agent.post(`/v1/conversations/${claimed}/claim`)
    for (const id of [given, resolved]) await assign(id, agent.id)
    await owner.post(`/v1/conversations/${resolved}/resolve`)
    for (const change of [
      { role: 'agent' },
      { customRoleId: await roleOf('message.create') },
      { name: 'Nora' },
    ]) {
      await owner.patch(`/v1/agents/${agent.id}`, change)
      for (const id of [claimed, given]) expect(await holder(id)).toBe(agent.id)
    }
    await owner.patch(`/v1/agents/${agent.id}`, { role: 'viewer' })
    for (const id of [claimed, given]) {
      expect(await holder(id)).toBeNull()
      expect((await owner.get(`/v1/conversations/${id}/events`)).body.items.at(-1)).toMatchObject({
        ...{ type: 'conversation.updated', changes: { assignee: null, claimedAt: null } },
      })
      expect(await assign(id, agent.id)).toBe(404)
    }
    expect(await holder(resolved)).toBe(agent.id)
    const [entry] = (await owner.get('/v1/audit-log?action=agents.update')).body.items
    expect(entry).toMatchObject({ targetId: agent.id, details: { role: 'viewer' } })

    const more = { clientId: newClientId(), text: 'Once more' }
    await visitor.post(`/v1/conversations/${resolved}/messages`, more)
    await returnLapsed(test.sql, () => {})
    expect(await holder(resolved)).toBeNull()
  })

  it('keeps nobody waiting when it is their custom role that became another', async () => {
    const customRoleId = await roleOf('message.create')
    const agent = await test.workspace.agent(customRoleId)
    const id = await begin()
    expect(await assign(id, agent.id)).toBe(200)
    await returnLapsed(test.sql, () => {})
    expect(await holder(id)).toBe(agent.id)
    await owner.patch(`/v1/roles/${customRoleId}`, { permissions: ['tag.manage'] })
    await returnLapsed(test.sql, () => {})
    expect(await holder(id)).toBeNull()
  })
})
