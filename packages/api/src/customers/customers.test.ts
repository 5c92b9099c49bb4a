import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginConversation, newClientId, type TestApp, testApp } from '../testing/app.ts'

let test: TestApp
let owner: TestApp['workspace']['owner']
beforeAll(async () => {
  test = await testApp()
  owner = test.workspace.owner
})
afterAll(() => test.close())

const create = async (body: object = {}) => (await owner.post('/v1/customers', body)).body
const update = (id: string, body: object) => owner.patch(`/v1/customers/${id}`, body)

describe('customers', () => {
  it('are created with a whole profile, or with nothing', async () => {
    const profile = {
      externalId: newClientId(),
      name: 'Ada',
      email: 'Ada@shop.example',
      phone: '+49 30 1',
      locale: 'de',
      timeZone: 'Europe/Berlin',
      company: 'Engines',
      plan: 'pro',
      attributes: { orders: 3, isVip: true, city: 'Berlin', 'a.b-c_d': null },
    }
    const answer = await owner.post('/v1/customers', profile)
    expect(answer).toMatchObject({ status: 201, body: profile })
    expect((await owner.get(`/v1/customers/${answer.body.id}`)).body).toEqual(answer.body)
    expect(await create()).toMatchObject({ externalId: null, name: null, attributes: {} })
  })

  it('are listed newest first, page by page', async () => {
    const other = await test.otherWorkspace()
    for (let index = 0; index < 7; index++)
      await other.owner.post('/v1/customers', { name: String(index) })
    const seen: { name: string }[] = []
    let cursor = ''
    do {
      const page = (await other.owner.get(`/v1/customers?limit=3${cursor}`)).body
      seen.push(...page.items)
      cursor = page.nextCursor && `&cursor=${page.nextCursor}`
    } while (cursor)
    expect(seen.map((customer) => customer.name)).toEqual(['6', '5', '4', '3', '2', '1', '0'])
  })

  it('are found by external id exactly and by email whatever its case', async () => {
    const externalId = newClientId()
    const email = `${newClientId()}@Shop.example`
    const { id } = await create({ externalId, email })
    const ids = async (query: string) =>
      (await owner.get(`/v1/customers?${query}`)).body.items.map((one: { id: string }) => one.id)
    expect(await ids(`externalId=${externalId}`)).toEqual([id])
    expect(await ids(`externalId=${externalId.toUpperCase()}`)).toEqual([])
    expect(await ids(`email=${email.toUpperCase()}`)).toEqual([id])
    expect(await ids('email=%25')).toEqual([])
  })

  it('have an external id of their own; taking that of another is refused', async () => {
    const externalId = newClientId()
    await create({ externalId })
    const taken = { status: 409, body: { code: 'external_id_taken' } }
    expect(await owner.post('/v1/customers', { externalId })).toMatchObject(taken)
    const second = await create({ name: 'Second' })
    const refused = await update(second.id, { externalId, name: 'Renamed' })
    expect(refused).toMatchObject(taken)
    expect((await owner.get(`/v1/customers/${second.id}`)).body).toEqual(second)
    const other = await test.otherWorkspace()
    expect((await other.owner.post('/v1/customers', { externalId })).status).toBe(201)
  })

  it('of one external id twenty times at once exist once', async () => {
    const externalId = newClientId()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => owner.post('/v1/customers', { externalId })),
    )
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([201, ...Array(19).fill(409)])
  })
})

describe('attributes', () => {
  it('are merged; a null removes one', async () => {
    const { id } = await create({ attributes: { a: 1, b: 'two', c: true } })
    const merged = await update(id, { attributes: { b: null, c: false, d: 'new' } })
    expect(merged.body.attributes).toEqual({ a: 1, c: false, d: 'new' })
    expect((await update(id, { name: 'x' })).body.attributes).toEqual({ a: 1, c: false, d: 'new' })
  })

  it('of two updates at once are both kept', async () => {
    const { id } = await create()
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        update(id, { attributes: { [`k${index}`]: index } }),
      ),
    )
    const { attributes } = (await owner.get(`/v1/customers/${id}`)).body
    expect(Object.keys(attributes)).toHaveLength(20)
  })

  it('are at most 100, also by merging', async () => {
    const hundred = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`k${index}`, 1]))
    const { id } = await create({ attributes: hundred })
    const refused = await update(id, { attributes: { one: 'more' } })
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ field: '/attributes' }] } })
    expect((await update(id, { attributes: { one: 'more', k1: null } })).status).toBe(200)
  })

  it('may be named like a property of every object, and stay data', async () => {
    const attributes = { constructor: 'x', toString: 'y', hasOwnProperty: 'z' }
    const { id } = await create({ attributes })
    const { body } = await update(id, { attributes: { valueOf: 'w' } })
    expect(Object.entries(body.attributes)).toHaveLength(4)
    expect(body.attributes).toMatchObject({ ...attributes, valueOf: 'w' })
  })

  it.each([
    ['an object for a value', { a: { $ne: 1 } }],
    ['a list for a value', { a: [1] }],
    ['a key that is none', { 'a b': 1 }],
    ['a key that begins with a digit', { '1a': 1 }],
    ['a value that is too long', { a: 'x'.repeat(1001) }],
    ['a NUL', { a: 'a\0b' }],
    ['a list', ['a']],
  ])('refuse %s', async (_name, attributes) => {
    const answer = await owner.post('/v1/customers', { attributes })
    expect(answer).toMatchObject({ status: 400, body: { code: 'validation_failed' } })
  })
})

describe('a changed profile', () => {
  it('reaches the log of every conversation of the customer, on both sides', async () => {
    const visitor = await test.workspace.visitor()
    const ids = [await beginConversation(visitor), await beginConversation(visitor)]
    const { id } = (await owner.get(`/v1/conversations/${ids[0]}`)).body.customer
    await update(id, { name: 'Grace', email: 'grace@navy.example' })
    for (const conversationId of ids) {
      const summary = { id, externalId: null, name: 'Grace', email: 'grace@navy.example' }
      for (const caller of [owner, visitor]) {
        const url = `/v1/conversations/${conversationId}`
        expect((await caller.get(url)).body).toMatchObject({ customer: summary, seq: 3 })
        const { body } = await caller.get(`${url}/events?since=2`)
        expect(body.items).toMatchObject([
          { type: 'conversation.updated', seq: 3, changes: { customer: summary } },
        ])
      }
    }
    await update(id, { plan: 'pro', attributes: { a: 1 } })
    expect((await owner.get(`/v1/conversations/${ids[0]}`)).body.seq).toBe(3)
    const sent = await visitor.post(`/v1/conversations/${ids[0]}/messages`, {
      clientId: newClientId(),
      text: 'It is me',
    })
    expect(sent.body.author.name).toBe('Grace')
  })

  it.each([
    ['an email that is none', { email: 'ada' }],
    ['a name of two lines', { name: 'a\r\nBcc: b@c' }],
    ['an empty name', { name: '' }],
    ['an id', { id: 'cus_00000000000000000000000000' }],
    ['a time of ours', { createdAt: '2020-01-01T00:00:00Z' }],
    ['another workspace', { workspaceId: 'wsp_00000000000000000000000000' }],
  ])('refuses %s', async (_name, body) => {
    const { id } = await create({ name: 'Ada' })
    expect(await update(id, body)).toMatchObject({ status: 400 })
    expect((await owner.get(`/v1/customers/${id}`)).body.name).toBe('Ada')
  })
})
