import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginConversation, newClientId, type TestApp, testApp } from '../testing/app.ts'

let test: TestApp
let owner: TestApp['workspace']['owner']
beforeAll(async () => {
  test = await testApp()
  owner = test.workspace.owner
})
afterAll(() => test.close())

const create = async (name: string, position = 0) =>
  (await owner.post('/v1/topics', { name, position })).body
const names = async (query = '') =>
  (await owner.get(`/v1/topics?limit=100${query}`)).body.items.map(
    (topic: { name: string }) => topic.name,
  )

describe('topics', () => {
  it('are listed in the order in which they are offered, page by page', async () => {
    const other = await test.otherWorkspace()
    for (const [name, position] of [
      ['z', 0],
      ['y', 0],
      ['x', 2],
      ['w', 1],
    ] as const)
      await other.owner.post('/v1/topics', { name, position })
    const whole = (await other.owner.get('/v1/topics')).body.items
    const seen: { id: string; position: number }[] = []
    let cursor = ''
    do {
      const page = (await other.owner.get(`/v1/topics?limit=2${cursor}`)).body
      seen.push(...page.items)
      cursor = page.nextCursor && `&cursor=${page.nextCursor}`
    } while (cursor)
    expect(seen).toEqual(whole)
    const order = seen.map((topic) => topic.position)
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(new Set(seen.map((topic) => topic.id)).size).toBe(8)
  })

  it('are created, changed and read back', async () => {
    const topic = await create('  Returns ', 7)
    expect(topic).toMatchObject({ name: 'Returns', position: 7, archivedAt: null })
    const changed = await owner.patch(`/v1/topics/${topic.id}`, { name: 'Refunds' })
    expect(changed.body).toEqual({ ...topic, name: 'Refunds' })
    expect((await owner.patch(`/v1/topics/${topic.id}`, {})).body).toEqual(changed.body)
    expect((await owner.get(`/v1/topics/${topic.id}`)).body).toEqual(changed.body)
  })

  it('have names that are unique whatever their case, among those in use', async () => {
    const first = await create('Shipping')
    const taken = { status: 409, body: { code: 'name_taken' } }
    expect(await owner.post('/v1/topics', { name: 'SHIPPING' })).toMatchObject(taken)
    const second = await create('Wholesale')
    expect(await owner.patch(`/v1/topics/${second.id}`, { name: 'shipping' })).toMatchObject(taken)
    await owner.delete(`/v1/topics/${first.id}`)
    expect((await owner.post('/v1/topics', { name: 'Shipping' })).status).toBe(201)
  })

  it('of the same name twenty times at once exist once', async () => {
    const name = newClientId()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => owner.post('/v1/topics', { name })),
    )
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([201, ...Array(19).fill(409)])
  })

  it('are archived, not deleted: conversations keep theirs, and nobody is offered it', async () => {
    const visitor = await test.workspace.visitor()
    const topic = await create('Old shop')
    const id = await beginConversation(visitor, 'Hi', { topicId: topic.id })
    expect((await owner.delete(`/v1/topics/${topic.id}`)).status).toBe(204)
    const archived = (await owner.get(`/v1/topics/${topic.id}`)).body
    expect((await owner.delete(`/v1/topics/${topic.id}`)).status).toBe(204)
    expect((await owner.get(`/v1/topics/${topic.id}`)).body).toEqual(archived)
    expect(archived.archivedAt).not.toBeNull()
    expect((await owner.get(`/v1/conversations/${id}`)).body.topicId).toBe(topic.id)
    expect(await names()).not.toContain('Old shop')
    expect(await names('&archived=true')).toContain('Old shop')
    const session = await test.anyone.post('/v1/customer-sessions', {
      publishableKey: test.workspace.publishableKey,
    })
    expect(session.body.settings.topics).not.toContainEqual(
      expect.objectContaining({ id: topic.id }),
    )
  })

  it.each([
    ['no name', {}],
    ['an empty name', { name: ' ' }],
    ['a name that is too long', { name: 'x'.repeat(81) }],
    ['a name of two lines', { name: 'a\nb' }],
    ['a position that is not whole', { name: 'a', position: 0.5 }],
    ['a negative position', { name: 'a', position: -1 }],
    ['a field of ours', { name: 'a', workspaceId: 'wsp_1' }],
    ['a time of archiving', { name: 'a', archivedAt: null }],
  ])('refuse %s', async (_name, body) => {
    const answer = await owner.post('/v1/topics', body)
    expect(answer).toMatchObject({ status: 400, body: { code: 'validation_failed' } })
  })

  it.each(['["x","y"]', '["1e99","y"]', '[null,"a\\u0000"]', '{}', '1', '[]', 'nonsense'])(
    'refuse or survive the cursor %s',
    async (cursor) => {
      const query = Buffer.from(cursor).toString('base64url')
      expect((await owner.get(`/v1/topics?cursor=${query}`)).status).toBe(400)
    },
  )
})
