import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginConversation, newClientId, type TestApp, testApp } from '../testing/app.ts'

let test: TestApp
let owner: TestApp['workspace']['owner']
beforeAll(async () => {
  test = await testApp()
  owner = test.workspace.owner
})
afterAll(() => test.close())

const create = async (name: string) => (await owner.post('/v1/tags', { name })).body

describe('tags', () => {
  it('are listed by name, page by page', async () => {
    const other = await test.otherWorkspace()
    for (const name of [
      'pear',
      'Apple',
      'ärger',
      'zoo',
      '👩‍👩‍👧'.repeat(4),
      'apple pie',
      'x'.repeat(50),
    ])
      expect((await other.owner.post('/v1/tags', { name })).status).toBe(201)
    const whole = (await other.owner.get('/v1/tags')).body.items
    expect(whole).toHaveLength(7)
    const seen: unknown[] = []
    let cursor = ''
    do {
      const page = (await other.owner.get(`/v1/tags?limit=2${cursor}`)).body
      seen.push(...page.items)
      cursor = page.nextCursor && `&cursor=${page.nextCursor}`
    } while (cursor)
    expect(seen).toEqual(whole)
  })

  it('are created, changed and read back', async () => {
    const tag = await create(' vip ')
    expect(tag).toMatchObject({ name: 'vip', color: 'grey', archivedAt: null })
    const changed = await owner.patch(`/v1/tags/${tag.id}`, { color: 'red' })
    expect(changed.body).toEqual({ ...tag, color: 'red' })
    expect((await owner.patch(`/v1/tags/${tag.id}`, {})).body).toEqual(changed.body)
    expect((await owner.get(`/v1/tags/${tag.id}`)).body).toEqual(changed.body)
  })

  it('have names that are unique whatever their case, among those in use', async () => {
    const first = await create('Refund')
    const taken = { status: 409, body: { code: 'name_taken' } }
    expect(await owner.post('/v1/tags', { name: 'refund' })).toMatchObject(taken)
    const second = await create('Bug')
    expect(await owner.patch(`/v1/tags/${second.id}`, { name: 'REFUND' })).toMatchObject(taken)
    await owner.delete(`/v1/tags/${first.id}`)
    expect((await owner.post('/v1/tags', { name: 'Refund' })).status).toBe(201)
  })

  it('of the same name twenty times at once exist once', async () => {
    const name = newClientId()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => owner.post('/v1/tags', { name })),
    )
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([201, ...Array(19).fill(409)])
  })

  it('are archived, not deleted: conversations keep theirs', async () => {
    const id = await beginConversation(await test.workspace.visitor())
    const tag = await create('Seasonal')
    await owner.patch(`/v1/conversations/${id}`, { tagIds: [tag.id] })
    expect((await owner.delete(`/v1/tags/${tag.id}`)).status).toBe(204)
    expect((await owner.delete(`/v1/tags/${tag.id}`)).status).toBe(204)
    expect((await owner.get(`/v1/conversations/${id}`)).body.tagIds).toEqual([tag.id])
    const ids = async (query: string) =>
      (await owner.get(`/v1/tags?limit=100&${query}`)).body.items.map(
        (one: { id: string }) => one.id,
      )
    expect(await ids('')).not.toContain(tag.id)
    expect(await ids('archived=true')).toContain(tag.id)
  })

  it.each([
    ['no name', {}],
    ['an empty name', { name: ' ' }],
    ['a name that is too long', { name: 'x'.repeat(51) }],
    ['an unknown colour', { name: 'a', color: 'url(javascript:alert(1))' }],
    ['a field of ours', { name: 'a', workspaceId: 'wsp_1' }],
    ['a list of names', { name: ['a'] }],
  ])('refuse %s', async (_name, body) => {
    const answer = await owner.post('/v1/tags', body)
    expect(answer).toMatchObject({ status: 400, body: { code: 'validation_failed' } })
  })

  it.each(['["a\\u0000","y"]', '{}', '1', '[]', 'nonsense'])(
    'refuse the cursor %s',
    async (cursor) => {
      const query = Buffer.from(cursor).toString('base64url')
      expect((await owner.get(`/v1/tags?cursor=${query}`)).status).toBe(400)
    },
  )
})
