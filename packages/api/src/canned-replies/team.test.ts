import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Caller, newClientId, type TestApp, testApp } from '../testing/app.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

const shortcuts = async (who: Caller, query = '') =>
  (await who.get(`/v1/canned-replies?limit=100${query}`)).body.items.map(
    ({ shortcut }: { shortcut: string }) => shortcut,
  )

it('a canned reply of a team is its members’, changed by the seniors among them, and nobody else’s', async () => {
  const { owner, agent } = test.workspace
  const [senior, member, stranger] = [await agent('senior'), await agent(), await agent()]
  const agentIds = [senior.id, member.id]
  const teamId = (await owner.post('/v1/teams', { name: newClientId(), agentIds })).body.id
  const reply = { shortcut: 'hello', title: 'Of the team', body: 'We', scope: 'team', teamId }
  expect((await member.post('/v1/canned-replies', reply)).status).toBe(403)
  // One of everybody has the same shortcut.
  const made = await senior.post('/v1/canned-replies', reply)
  expect(made).toMatchObject({ status: 201, body: { scope: 'team', teamId } })
  expect((await senior.post('/v1/canned-replies', reply)).body.code).toBe('shortcut_taken')
  const at = `/v1/canned-replies/${made.body.id}`
  expect((await member.get(at)).body).toEqual(made.body)
  expect(await shortcuts(member, '&scope=team')).toEqual(['hello'])
  expect((await shortcuts(member)).filter((one: string) => one === 'hello')).toHaveLength(2)
  for (const outsider of [stranger, owner]) {
    expect((await outsider.get(at)).status).toBe(404)
    expect((await outsider.patch(at, { title: 'Mine' })).status).toBe(404)
    expect(await shortcuts(outsider, '&scope=team')).toEqual([])
  }
  expect((await member.patch(at, { title: 'Mine' })).status).toBe(403)
  expect((await senior.patch(at, { title: 'Ours' })).body.title).toBe('Ours')
  const exported = await member.get('/v1/canned-replies/export')
  expect(JSON.stringify(exported.body)).not.toContain('Ours')
  const macro = { name: newClientId(), actions: { cannedReplyId: made.body.id } }
  expect((await senior.post('/v1/macros', macro)).status).toBe(400)
  await owner.patch(`/v1/teams/${teamId}`, { agentIds: [senior.id] })
  expect((await member.get(at)).status).toBe(404)
  expect((await senior.delete(at)).status).toBe(204)
})

it('a canned reply of a team needs a team of one’s own', async () => {
  const { owner } = test.workspace
  const other = await test.otherWorkspace()
  const team = async (who: typeof owner, agentIds: string[]) =>
    (await who.post('/v1/teams', { name: newClientId(), agentIds })).body.id
  const reply = { shortcut: 'x', title: 'x', body: 'x' }
  const create = async (extra: object) =>
    (await owner.post('/v1/canned-replies', { ...reply, ...extra })).status
  const mine = await team(owner, [owner.id])
  expect(await create({ scope: 'team' })).toBe(400)
  expect(await create({ scope: 'shared', teamId: mine })).toBe(400)
  expect(await create({ scope: 'team', teamId: await team(owner, []) })).toBe(404)
  expect(await create({ scope: 'team', teamId: await team(other.owner, [other.owner.id]) })).toBe(
    404,
  )
  expect(await create({ teamId: mine })).toBe(201)
  await owner.delete(`/v1/teams/${mine}`)
  expect(await create({ scope: 'team', teamId: mine })).toBe(404)
  const transfer = { scope: 'team', items: [reply] }
  expect((await owner.post('/v1/canned-replies/import', transfer)).status).toBe(400)
  expect((await owner.get('/v1/canned-replies/export?scope=team')).status).toBe(400)
})
