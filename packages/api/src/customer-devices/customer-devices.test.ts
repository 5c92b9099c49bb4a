import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../ids.ts'
import { beginConversation, type TestApp, testApp } from '../testing/app.ts'

let test: TestApp
let owner: TestApp['workspace']['owner']
beforeAll(async () => {
  test = await testApp()
  owner = test.workspace.owner
})
afterAll(() => test.close())

const customerOf = async (conversation: string): Promise<string> =>
  (await owner.get(`/v1/conversations/${conversation}`)).body.customer.id

describe('the devices of a customer', () => {
  it('are those of their own and of whom was merged into them, the last used first', async () => {
    const [one, other] = [await test.workspace.visitor(), await test.workspace.visitor()]
    const id = await customerOf(await beginConversation(one))
    const source = await customerOf(await beginConversation(other))
    const devices = async () => (await owner.get(`/v1/customers/${id}/devices`)).body.items
    expect(await devices()).toMatchObject([{ isProven: false }])
    await owner.post(`/v1/customers/${source}/merge`, { intoId: id })
    const both = await devices()
    expect(both).toHaveLength(2)
    expect(both[0].lastUsedAt >= both[1].lastUsedAt).toBe(true)
    expect(Object.keys(both[0]).toSorted()).toEqual([
      ...['createdAt', 'isProven', 'lastUsedAt', 'origin'],
    ])
    await test.sql`update customer_sessions set expires_at = now() where customer_id = ${id}`
    expect(await devices()).toEqual([])
  })

  it('are none for whom an agent made, and not for customers, other workspaces and ids of nobody', async () => {
    const { id } = (await owner.post('/v1/customers', {})).body
    expect((await owner.get(`/v1/customers/${id}/devices`)).body).toEqual({ items: [] })
    const visitor = await test.workspace.visitor()
    expect((await visitor.get(`/v1/customers/${id}/devices`)).status).toBe(403)
    const elsewhere = (await test.otherWorkspace()).owner
    expect((await elsewhere.get(`/v1/customers/${id}/devices`)).status).toBe(404)
    expect((await owner.get(`/v1/customers/${newId('customer')}/devices`)).status).toBe(404)
    expect((await owner.get('/v1/customers/nobody/devices')).status).toBe(400)
  })
})
