import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  beginConversation,
  type Caller,
  newClientId,
  type TestApp,
  testApp,
} from '../testing/app.ts'

let test: TestApp
let owner: TestApp['workspace']['owner']
beforeAll(async () => {
  test = await testApp()
  owner = test.workspace.owner
})
afterAll(() => test.close())

const create = (body: object, caller: Caller = owner) => caller.post('/v1/views', body)
const list = async (caller: Caller = owner) => (await caller.get('/v1/views?limit=100')).body.items
const names = async (caller: Caller = owner) =>
  (await list(caller)).map(({ name }: { name: string }) => name)

describe('a saved view', () => {
  it('is created, renamed, changed, and deleted', async () => {
    const filter = { status: ['open'], assignee: 'me', priority: ['high', 'urgent'] }
    const { body: view } = await create({ name: ' Hot ', filter })
    expect(view).toMatchObject({ name: 'Hot', scope: 'personal', filter })
    const url = `/v1/views/${view.id}`
    expect((await owner.patch(url, { name: 'Hotter' })).body).toEqual({ ...view, name: 'Hotter' })
    const changed = (await owner.patch(url, { filter: { channel: ['email'] } })).body
    expect(changed).toEqual({ ...view, name: 'Hotter', filter: { channel: ['email'] } })
    expect((await owner.patch(url, {})).body).toEqual(changed)
    expect(await list()).toContainEqual(changed)
    expect((await owner.delete(url)).status).toBe(204)
    expect((await owner.delete(url)).status).toBe(404)
    expect((await owner.patch(url, { name: 'x' })).status).toBe(404)
  })

  it('stands at the end until it is moved', async () => {
    const agent = await test.workspace.agent()
    const ids: string[] = []
    for (const name of ['a', 'b', 'c'])
      ids.push((await create({ name, filter: {} }, agent)).body.id)
    expect(await names(agent)).toEqual(['a', 'b', 'c'])
    for (const [position, id] of [ids[2], ids[0], ids[1]].entries())
      await agent.patch(`/v1/views/${id}`, { position })
    expect(await names(agent)).toEqual(['c', 'a', 'b'])
    const first = (await agent.get('/v1/views?limit=2')).body
    const rest = (await agent.get(`/v1/views?limit=2&cursor=${first.nextCursor}`)).body
    expect([...first.items, ...rest.items]).toEqual(await list(agent))
  })

  it('is its agent’s alone, or shared by a senior with everybody', async () => {
    const [agent, colleague, senior] = [
      await test.workspace.agent(),
      await test.workspace.agent(),
      await test.workspace.agent('senior'),
    ]
    const own = (await create({ name: 'Own', filter: {} }, agent)).body
    for (const other of [colleague, senior, owner]) {
      expect(await names(other)).not.toContain('Own')
      for (const answer of [
        await other.patch(`/v1/views/${own.id}`, { name: 'x' }),
        await other.delete(`/v1/views/${own.id}`),
      ])
        expect(answer.status).toBe(404)
    }
    const shared = { name: 'Team', scope: 'shared', filter: {} }
    expect((await create(shared, agent)).status).toBe(403)
    const { id } = (await create(shared, senior)).body
    expect(await names(colleague)).toContain('Team')
    expect((await colleague.patch(`/v1/views/${id}`, { name: 'x' })).status).toBe(403)
    expect((await colleague.delete(`/v1/views/${id}`)).status).toBe(403)
    expect((await owner.delete(`/v1/views/${id}`)).status).toBe(204)
  })

  it('is refused beyond thirty, however many ask at once', async () => {
    const agent = await test.workspace.agent()
    const answers = await Promise.all(
      Array.from({ length: 33 }, (_, index) => create({ name: `v${index}`, filter: {} }, agent)),
    )
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(30)
    const refused = answers.filter(({ status }) => status !== 201)
    for (const { body } of refused) expect(body.code).toBe('limit_reached')
  })

  it('filters by nothing of another workspace', async () => {
    const other = await test.otherWorkspace()
    const topic = (await other.owner.get('/v1/topics')).body.items[0].id
    const mine = (await create({ name: 'Mine', filter: {} })).body
    for (const filter of [{ topic }, { assignee: other.owner.id }]) {
      expect((await create({ name: 'x', filter })).status).toBe(404)
      expect((await owner.patch(`/v1/views/${mine.id}`, { filter })).status).toBe(404)
    }
    expect((await other.owner.patch(`/v1/views/${mine.id}`, { name: 'x' })).status).toBe(404)
    expect((await (await test.workspace.visitor()).get('/v1/views')).status).toBe(403)
  })

  it.each([
    ['no name', { filter: {} }],
    ['an empty name', { name: ' ', filter: {} }],
    ['a name that is too long', { name: 'x'.repeat(61), filter: {} }],
    ['no filter', { name: 'x' }],
    ['an unknown filter', { name: 'x', filter: { mood: 'good' } }],
    ['an unknown status', { name: 'x', filter: { status: ['lost'] } }],
    ['an empty list', { name: 'x', filter: { status: [] } }],
    ['an agent who is no id', { name: 'x', filter: { assignee: 'you' } }],
    ['a field of ours', { name: 'x', filter: {}, agentId: 'agt_1' }],
  ])('with %s is refused', async (_name, body) => {
    expect(await create(body)).toMatchObject({ status: 400, body: { code: 'validation_failed' } })
  })

  it('refuses the cursor of another list', async () => {
    const cursor = Buffer.from('["2024-01-01T00:00:00Z","x"]').toString('base64url')
    expect((await owner.get(`/v1/views?cursor=${cursor}`)).status).toBe(400)
  })
})

describe('the counts of views', () => {
  type Count = { viewId: string; count: number; isMore: boolean }
  const counts = async (caller: Caller): Promise<Map<string, Count>> =>
    new Map(
      (await caller.get('/v1/views/counts')).body.counts.map((one: Count) => [one.viewId, one]),
    )

  it('are as many as their lists have, whatever they filter by', async () => {
    const { owner: boss, agent, visitor } = await test.otherWorkspace()
    const colleague = await agent('agent', 'Cora')
    const tag = (await boss.post('/v1/tags', { name: 'vip' })).body.id
    const topic = (await boss.get('/v1/topics')).body.items[0].id
    const team = (await boss.post('/v1/teams', { name: 'T', agentIds: [boss.id] })).body.id
    for (let index = 0; index < 12; index++) {
      const id = await beginConversation(await visitor())
      const url = `/v1/conversations/${id}`
      if (index % 2 === 0) await boss.patch(url, { priority: 'high', tagIds: [tag] })
      if (index % 3 === 0) await boss.post(`${url}/assign`, { assigneeId: boss.id })
      if (index % 3 === 1) await boss.post(`${url}/assign`, { teamId: team })
      if (index % 4 === 0) await boss.patch(url, { topicId: topic })
      if (index === 5) await boss.post(`${url}/resolve`)
      if (index === 6) await boss.patch(url, { status: 'pending' })
      if (index === 8)
        await boss.post(`${url}/messages`, {
          ...{ clientId: newClientId(), visibility: 'internal' },
          text: '@Cora please look',
        })
      if (index === 7) await boss.post(`${url}/archive`)
    }
    const filters: Record<string, unknown>[] = [
      ...[{}, { status: ['open'] }, { status: ['open', 'pending'], assignee: 'me' }],
      ...[{ assignee: 'none' }, { assignee: boss.id, tag }, { team }, { team, priority: ['high'] }],
      ...[{ topic }, { topic, status: ['open'], assignee: 'none' }, { tag }, { channel: ['web'] }],
      ...[{ channel: ['email'] }, { priority: ['high', 'urgent'], assignee: 'me', topic }],
    ]
    const saved: [id: string, query: string][] = []
    for (const filter of filters) {
      const view = { name: 'x', scope: 'shared', filter }
      const { id } = (await create(view, boss)).body
      saved.push([id, new URLSearchParams(filter as Record<string, string>).toString()])
    }
    saved.push(['all', 'status=open'], ['mine', 'status=open&assignee=me'])
    saved.push(['unassigned', 'status=open&assignee=none'], ['pending', 'status=pending'])
    saved.push(['snoozed', 'status=snoozed'], ['resolved', 'status=resolved'])
    const of = 'open,pending,snoozed'
    saved.push(['mentions', `mentioned=true&status=${of}`])
    saved.push(['waiting', 'status=open&sort=urgency'], ['archived', 'archived=true'])
    await boss.get('/v1/conversations?sort=urgency')
    for (const { id } of (await boss.get('/v1/topics')).body.items)
      if ((await boss.get(`/v1/conversations?topic=${id}&status=open`)).body.items.length > 0)
        saved.push([id, `topic=${id}&status=open`])
    expect(saved.map(([id]) => id)).toContain(topic)
    for (const caller of [boss, colleague]) {
      const counted = await counts(caller)
      expect(counted.size).toBe(saved.length)
      for (const [id, query] of saved) {
        const { items } = (await caller.get(`/v1/conversations?limit=100&${query}`)).body
        expect(counted.get(id), query).toEqual({ viewId: id, count: items.length, isMore: false })
      }
    }
    for (const viewId of ['waiting', 'mine', 'archived'])
      expect((await counts(boss)).get(viewId)!.count).toBeGreaterThan(0)
  })

  it('look at a thousand rows at most, and say that there are more', async () => {
    const { owner: boss, visitor, workspaceId } = await test.otherWorkspace()
    const id = await beginConversation(await visitor())
    const rare = (await create({ name: 'x', filter: { priority: ['low'] } }, boss)).body.id
    await test.sql`
      insert into conversations (id, workspace_id, inbox_id, customer_id, created_by, client_id, channel, seq, public_seq, last_message_at, is_routed)
      select 'bulk' || n, workspace_id, inbox_id, customer_id, created_by, 'bulk' || n, channel, 1, 1, now() - n * interval '1 s', true
      from conversations, generate_series(1, 3000) n where id = ${id}`
    await test.sql`update conversations set priority = 'low' where id in ('bulk3', 'bulk2999')`
    const { id: tag } = (await boss.post('/v1/tags', { name: 'rare' })).body
    await test.sql`update conversations set tag_ids = ${[tag]} where id = 'bulk2999'`
    const tagged = (await create({ name: 'x', filter: { tag } }, boss)).body.id
    const topics = (await boss.get('/v1/topics')).body.items.map((one: { id: string }) => one.id)
    await test.sql`update conversations set topic_id = ${topics[0]} where id = any(${['bulk5', 'bulk6']})`
    await test.sql`update conversations set topic_id = ${topics[1]} where id = 'bulk2998'`
    const counted = await counts(boss)
    expect(counted.get(topics[0])).toEqual({ viewId: topics[0], count: 2, isMore: true })
    expect(counted.has(topics[1])).toBe(false)
    for (const viewId of ['all', 'unassigned'])
      expect(counted.get(viewId)).toEqual({ viewId, count: 1000, isMore: true })
    expect(counted.get(rare)).toEqual({ viewId: rare, count: 1, isMore: true })
    expect(counted.get(tagged)).toEqual({ viewId: tagged, count: 1, isMore: false })
    expect(counted.get('mine')).toEqual({ viewId: 'mine', count: 0, isMore: false })
    await test.sql`delete from conversations where workspace_id = ${workspaceId} and id like 'bulk%'`
  })
})
