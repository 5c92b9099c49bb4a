import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginConversation, newClientId, type TestApp, testApp } from '../testing/app.ts'

let test: TestApp
let owner: TestApp['workspace']['owner']
beforeAll(async () => {
  test = await testApp()
  owner = test.workspace.owner
})
afterAll(() => test.close())

const create = async (name: string, agentIds: string[] = []) =>
  (await owner.post('/v1/teams', { name, agentIds })).body

describe('teams', () => {
  it('are created with their members, changed and read back', async () => {
    const bea = await test.workspace.agent('agent', 'Bea')
    const made = await create(' Billing ', [bea.id, bea.id])
    expect(made).toMatchObject({ name: 'Billing', agentIds: [bea.id], archivedAt: null })
    const changed = await owner.patch(`/v1/teams/${made.id}`, { agentIds: [owner.id] })
    expect(changed.body).toEqual({ ...made, agentIds: [owner.id] })
    expect((await owner.patch(`/v1/teams/${made.id}`, {})).body).toEqual(changed.body)
    expect((await bea.get(`/v1/teams/${made.id}`)).body).toEqual(changed.body)
    expect((await owner.get('/v1/teams')).body.items).toContainEqual(changed.body)
  })

  it('have names that are unique whatever their case, among those in use', async () => {
    const first = await create('Fleet')
    const taken = { status: 409, body: { code: 'name_taken' } }
    expect(await owner.post('/v1/teams', { name: 'FLEET' })).toMatchObject(taken)
    const second = await create('Rides')
    expect(await owner.patch(`/v1/teams/${second.id}`, { name: 'fleet' })).toMatchObject(taken)
    await owner.delete(`/v1/teams/${first.id}`)
    expect((await owner.delete(`/v1/teams/${first.id}`)).status).toBe(204)
    expect((await owner.post('/v1/teams', { name: 'Fleet' })).status).toBe(201)
  })

  it('take no agent of another workspace, and are as before then', async () => {
    const other = await test.otherWorkspace()
    const body = { name: newClientId(), agentIds: [owner.id, other.owner.id] }
    expect((await owner.post('/v1/teams', body)).status).toBe(404)
    const made = await create(newClientId(), [owner.id])
    const update = { name: 'Changed', agentIds: [other.owner.id] }
    expect((await owner.patch(`/v1/teams/${made.id}`, update)).status).toBe(404)
    expect((await owner.get(`/v1/teams/${made.id}`)).body).toEqual(made)
  })

  it('are what a list can be filtered by; archived, they keep theirs and take no more', async () => {
    const made = await create(newClientId())
    const visitor = await test.workspace.visitor()
    const [mine, other] = [await beginConversation(visitor), await beginConversation(visitor)]
    const assigned = await owner.post(`/v1/conversations/${mine}/assign`, { teamId: made.id })
    expect(assigned.body.teamId).toBe(made.id)
    const listed = (await owner.get(`/v1/conversations?team=${made.id}`)).body.items
    expect(listed.map((one: { id: string }) => one.id)).toEqual([mine])
    await owner.delete(`/v1/teams/${made.id}`)
    expect((await owner.get(`/v1/conversations/${mine}`)).body.teamId).toBe(made.id)
    const late = await owner.post(`/v1/conversations/${other}/assign`, { teamId: made.id })
    expect(late.status).toBe(404)
    const cleared = await owner.post(`/v1/conversations/${mine}/assign`, { teamId: null })
    expect(cleared.body.teamId).toBeNull()
    expect((await visitor.get(`/v1/conversations/${mine}`)).body.teamId).toBeNull()
  })

  it.each([
    ['no name', {}],
    ['an empty name', { name: ' ' }],
    ['a member that is no id', { name: 'a', agentIds: ['bea'] }],
    [
      'too many members',
      { name: 'a', agentIds: Array(501).fill('agt_01k9r1xkq4e8r8c2n3s6w5v7ab') },
    ],
    ['a field of ours', { name: 'a', workspaceId: 'wsp_1' }],
  ])('refuse %s', async (_name, body) => {
    const answer = await owner.post('/v1/teams', body)
    expect(answer).toMatchObject({ status: 400, body: { code: 'validation_failed' } })
  })

  it('are managed by administrators', async () => {
    const senior = await test.workspace.agent('senior')
    expect((await senior.post('/v1/teams', { name: 'x' })).status).toBe(403)
    expect((await senior.get('/v1/teams')).status).toBe(200)
  })
})
