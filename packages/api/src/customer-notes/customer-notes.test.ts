import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '../testing/app.ts'

let test: TestApp
let owner: TestApp['workspace']['owner']
let customerId: string
let notes: string
beforeAll(async () => {
  test = await testApp()
  owner = test.workspace.owner
  customerId = (await owner.post('/v1/customers', { name: 'Vera' })).body.id
  notes = `/v1/customers/${customerId}/notes`
})
afterAll(() => test.close())

describe('notes about a customer', () => {
  it('are written, changed and deleted by any agent who may write, and listed newest first', async () => {
    const colleague = await test.workspace.agent('agent', 'Cora')
    const first = (await owner.post(notes, { text: 'Prefers calls' })).body
    const second = (await colleague.post(notes, { text: 'Has two shops\nin Bonn' })).body
    expect(second).toMatchObject({ customerId, author: { id: colleague.id, name: 'Cora' } })
    expect((await owner.get(notes)).body.items).toEqual([second, first])
    const changed = await owner.patch(`/v1/customer-notes/${second.id}`, { text: 'Three shops' })
    expect(changed.body).toMatchObject({ text: 'Three shops', author: { name: 'Cora' } })
    expect((await colleague.delete(`/v1/customer-notes/${first.id}`)).status).toBe(204)
    expect((await colleague.delete(`/v1/customer-notes/${first.id}`)).status).toBe(404)
    expect((await owner.get(notes)).body.items).toEqual([changed.body])
  })

  it('come page by page, each once', async () => {
    const { id } = (await owner.post('/v1/customers', {})).body
    for (let index = 0; index < 5; index++)
      await owner.post(`/v1/customers/${id}/notes`, { text: String(index) })
    const texts: string[] = []
    let cursor = ''
    do {
      const { body } = await owner.get(`/v1/customers/${id}/notes?limit=2${cursor}`)
      texts.push(...body.items.map((note: { text: string }) => note.text))
      cursor = body.nextCursor && `&cursor=${body.nextCursor}`
    } while (cursor)
    expect(texts).toEqual(['4', '3', '2', '1', '0'])
  })

  it.each([
    ['an empty one', { text: ' \n' }],
    ['one that is too long', { text: 'x'.repeat(5001) }],
    ['one that is no text', { text: 5 }],
    ['an author of the caller’s choice', { text: 'x', author: { id: 'agt_1', name: 'Boss' } }],
  ])('refuse %s', async (_name, body) => {
    expect(await owner.post(notes, body)).toMatchObject({ status: 400 })
  })

  it('are not for viewers to write, and not for customers at all', async () => {
    const viewer = await test.workspace.agent('viewer')
    expect((await viewer.get(notes)).status).toBe(200)
    expect((await viewer.post(notes, { text: 'x' })).status).toBe(403)
    const visitor = await test.workspace.visitor()
    expect((await visitor.get(notes)).status).toBe(403)
  })
})
