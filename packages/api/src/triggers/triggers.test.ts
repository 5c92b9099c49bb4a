import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newClientId, type TestApp, testApp } from '../testing/app.ts'
import { MOST_TRIGGERS } from './schema.ts'

let test: TestApp
let owner: TestApp['workspace']['owner']
beforeAll(async () => {
  test = await testApp()
  owner = test.workspace.owner
})
afterAll(() => test.close())

const inFull = {
  ...{ name: 'Prices', position: 3, isOn: true, page: '/pricing*', seconds: 30 },
  ...{ event: 'Cart left', frequency: 'once', senderName: 'Amina', text: 'Any\nquestions?' },
}
const configured = async (side = test.workspace) =>
  (await test.anyone.get(`/v1/widget?publishableKey=${side.publishableKey}`)).body.triggers

describe('triggers', () => {
  it('are made, changed, read back and deleted', async () => {
    const made = await owner.post('/v1/triggers', inFull)
    expect(made).toMatchObject({ status: 201, body: inFull })
    const at = `/v1/triggers/${made.body.id}`
    expect((await owner.get(at)).body).toEqual(made.body)
    expect((await owner.patch(at, {})).body).toEqual(made.body)
    const changes = { isOn: false, page: null, senderName: null }
    const changed = await owner.patch(at, changes)
    expect(changed.body).toEqual({ ...made.body, ...changes })
    expect((await owner.delete(at)).status).toBe(204)
    for (const answer of [await owner.delete(at), await owner.get(at), await owner.patch(at, {})])
      expect(answer).toMatchObject({ status: 404, body: { code: 'not_found' } })
  })

  it('are on every page at once, once per visit, when nothing else is said', async () => {
    const made = await owner.post('/v1/triggers', { name: 'Hello', text: 'Hello' })
    expect(made.body).toMatchObject({
      ...{ position: 0, isOn: true, page: null, seconds: 0, event: null },
      ...{ frequency: 'visit', senderName: null },
    })
    await owner.delete(`/v1/triggers/${made.body.id}`)
  })

  it('that are on are told to the widget in their order, with what a page has to know', async () => {
    const side = await test.otherWorkspace()
    const make = (text: string, fields: object) =>
      side.owner.post('/v1/triggers', { ...inFull, name: 'Inside', text, ...fields })
    await make('third', { position: 2 })
    await make('off', { position: 0, isOn: false })
    await make('second', { position: 1 })
    await make('first', { position: 1, senderName: null })
    const stored = (await side.owner.get('/v1/triggers')).body.items
    const { name: _, position: _position, isOn: _isOn, ...told } = inFull
    const expected = stored
      .filter((one: { isOn: boolean }) => one.isOn)
      .map(({ id, text, senderName }: Record<string, string>) => ({
        ...told,
        id,
        text,
        senderName,
      }))
    expect(await configured(side)).toEqual(expected)
    expect(expected).toHaveLength(3)
    expect(expected.at(-1).text).toBe('third')
    expect(await configured()).toEqual([])
  })

  it('are listed in their order, page by page', async () => {
    const side = await test.otherWorkspace()
    for (const position of [9, 10, 1, 10, 0])
      await side.owner.post('/v1/triggers', { name: newClientId(), text: 'x', position })
    const seen: { position: number }[] = []
    let cursor = ''
    do {
      const { body } = await side.owner.get(`/v1/triggers?limit=2${cursor}`)
      seen.push(...body.items)
      cursor = body.nextCursor && `&cursor=${body.nextCursor}`
    } while (cursor)
    expect(seen.map(({ position }) => position)).toEqual([0, 1, 9, 10, 10])
  })

  it('are changed by seniors and read by everybody, and what is done is in the audit log', async () => {
    const senior = await test.workspace.agent('senior')
    const viewer = await test.workspace.agent('viewer')
    const { id } = (await senior.post('/v1/triggers', inFull)).body
    expect((await viewer.get(`/v1/triggers/${id}`)).status).toBe(200)
    expect((await viewer.patch(`/v1/triggers/${id}`, { isOn: false })).status).toBe(403)
    expect((await viewer.post('/v1/triggers', inFull)).status).toBe(403)
    expect((await viewer.delete(`/v1/triggers/${id}`)).status).toBe(403)
    const { items } = (await owner.get('/v1/audit-log')).body
    expect(JSON.stringify(items)).toContain(id)
    await senior.delete(`/v1/triggers/${id}`)
  })

  it('are at most so many, however many are made at once', async () => {
    const side = await test.otherWorkspace()
    const answers = await Promise.all(
      Array.from({ length: MOST_TRIGGERS + 5 }, () => side.owner.post('/v1/triggers', inFull)),
    )
    const made = answers.filter(({ status }) => status === 201)
    expect(made).toHaveLength(MOST_TRIGGERS)
    expect(answers.find(({ status }) => status !== 201)).toMatchObject({
      ...{ status: 409, body: { code: 'limit_reached' } },
    })
  })

  it.each([
    ['no text', { text: undefined }],
    ['a text of nothing', { text: ' \n ' }],
    ['a text that is too long', { text: 'x'.repeat(301) }],
    ['an empty page', { page: '' }],
    ['a page that no address begins like', { page: 'javascript:alert(1)' }],
    ['a page that is too long', { page: `/${'x'.repeat(200)}` }],
    ['a time before the page is there', { seconds: -1 }],
    ['a time that nobody waits', { seconds: 3601 }],
    ['half a second', { seconds: 0.5 }],
    ['an empty event', { event: '' }],
    ['another frequency', { frequency: 'always' }],
    ['a field of ours', { workspaceId: 'wsp_1' }],
    ['no place', { position: null }],
  ])('refuse %s', async (_name, fields) => {
    const answer = await owner.post('/v1/triggers', { ...inFull, ...fields })
    expect(answer).toMatchObject({ status: 400, body: { code: 'validation_failed' } })
  })
})
