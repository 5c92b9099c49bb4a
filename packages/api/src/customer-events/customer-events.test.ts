import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  beginConversation,
  type Caller,
  newClientId,
  type TestApp,
  testApp,
} from '../testing/app.ts'
import { deleteUnclaimedEvents } from './store.ts'

let test: TestApp
let owner: TestApp['workspace']['owner']
beforeAll(async () => {
  test = await testApp()
  owner = test.workspace.owner
})
afterAll(() => test.close())

const page = (path: string, extra: object = {}) => ({
  type: 'page',
  url: `https://shop.example${path}`,
  ...extra,
})
const send = (caller: Caller, events: object[], extra: object = {}) =>
  caller.post('/v1/customer-events', { events, ...extra })
const customerOf = async (conversationId: string): Promise<string> =>
  (await owner.get(`/v1/conversations/${conversationId}`)).body.customer.id
const timeline = async (customerId: string, query = 'limit=100') =>
  (await owner.get(`/v1/customers/${customerId}/events?${query}`)).body
const createCustomer = async (): Promise<string> => (await owner.post('/v1/customers', {})).body.id

describe('a timeline', () => {
  it('has the pages and events of a customer’s own session, newest first', async () => {
    const visitor = await test.workspace.visitor()
    const id = await customerOf(await beginConversation(visitor))
    const before = (await owner.get(`/v1/customers/${id}`)).body
    await send(visitor, [page('/a', { title: 'A' })])
    const answer = await send(visitor, [
      { type: 'custom', name: 'Order placed', properties: { total: 12.5, isGift: true } },
    ])
    expect(answer).toMatchObject({ status: 200, body: { stored: 1, duplicates: 0 } })
    expect((await timeline(id)).items).toMatchObject([
      {
        type: 'custom',
        name: 'Order placed',
        url: null,
        properties: { total: 12.5, isGift: true },
      },
      { type: 'page', name: null, url: 'https://shop.example/a', title: 'A', properties: {} },
    ])
    const after = (await owner.get(`/v1/customers/${id}`)).body
    expect(after.revision).toBeGreaterThan(before.revision)
    expect(after.lastSeenAt > before.lastSeenAt).toBe(true)
  })

  it('begins with what a visitor did before they wrote, and nobody else did', async () => {
    const [visitor, other] = [await test.workspace.visitor(), await test.workspace.visitor()]
    await send(visitor, [page('/pricing')])
    await send(other, [page('/elsewhere')])
    const { items } = await timeline(await customerOf(await beginConversation(visitor)))
    expect(items.map((event: { url: string }) => event.url)).toEqual([
      'https://shop.example/pricing',
    ])
  })

  it('takes events from the business’s own system, of the past too but never of the future', async () => {
    const id = await createCustomer()
    const then = '2024-05-01T10:00:00.000Z'
    const events = [
      { type: 'custom', name: 'Signed up', occurredAt: then },
      { type: 'custom', name: 'Ahead', occurredAt: '2199-01-01T00:00:00Z' },
    ]
    await send(owner, events, { customerId: id })
    const { items } = await timeline(id)
    expect(items[1]).toMatchObject({ name: 'Signed up', occurredAt: then })
    expect(Date.parse(items[0].occurredAt)).toBeLessThanOrEqual(Date.now())
  })

  it('has an event with the same clientId once, also when it comes twenty times at once', async () => {
    const id = await createCustomer()
    const event = page('/once', { clientId: newClientId() })
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => send(owner, [event], { customerId: id })),
    )
    expect(answers.reduce((sum, answer) => sum + answer.body.stored, 0)).toBe(1)
    expect((await timeline(id)).items).toHaveLength(1)
    const visitor = await test.workspace.visitor()
    await send(visitor, [event])
    const own = await customerOf(await beginConversation(visitor))
    expect((await send(visitor, [event])).body).toEqual({ stored: 0, duplicates: 1 })
    expect((await timeline(own)).items).toHaveLength(1)
  })

  it('keeps the newest 500, and gives them page by page', async () => {
    const id = await createCustomer()
    const at = (index: number) => new Date(Date.UTC(2024, 0, 1, 0, 0, index)).toISOString()
    for (let start = 0; start < 550; start += 50) {
      const events = Array.from({ length: 50 }, (_, index) =>
        page(`/${start + index}`, { occurredAt: at(start + index) }),
      )
      await send(owner, events, { customerId: id })
    }
    const urls: string[] = []
    let cursor = ''
    do {
      const body = await timeline(id, `limit=100${cursor}`)
      urls.push(...body.items.map((event: { url: string }) => event.url.split('/').at(-1)))
      cursor = body.nextCursor && `&cursor=${body.nextCursor}`
    } while (cursor)
    expect(urls).toEqual(Array.from({ length: 500 }, (_, index) => String(549 - index)))
  })

  it('keeps no fragment and no credentials of a page', async () => {
    const id = await createCustomer()
    const url = 'https://user:secret@shop.example/a?b=1#token=abc'
    await send(owner, [{ type: 'page', url }], { customerId: id })
    expect((await timeline(id)).items[0].url).toBe('https://shop.example/a?b=1')
  })

  it('forgets a visitor who never wrote after a month', async () => {
    const visitor = await test.workspace.visitor()
    await send(visitor, [page('/then', { occurredAt: '2024-01-01T00:00:00Z' }), page('/now')])
    await deleteUnclaimedEvents(test.sql)
    const { items } = await timeline(await customerOf(await beginConversation(visitor)))
    expect(items.map((event: { url: string }) => event.url)).toEqual(['https://shop.example/now'])
  })
})

describe('an event', () => {
  it.each([
    ['a page without an address', { type: 'page' }],
    ['a custom one without a name', { type: 'custom' }],
    ['an address that is none', { type: 'page', url: 'shop' }],
    ['an address that runs code', { type: 'page', url: 'javascript:alert(1)' }],
    ['an address that is too long', page(`/${'x'.repeat(2000)}`)],
    ['a type that is none', { type: 'click', name: 'x' }],
    ['an object for a property', { type: 'custom', name: 'x', properties: { a: {} } }],
    ['a NUL', { type: 'custom', name: 'x', properties: { a: '\0' } }],
    ['a time that is none', page('/', { occurredAt: 'yesterday' })],
    [
      'too many properties',
      {
        type: 'custom',
        name: 'x',
        properties: Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`k${n}`, n])),
      },
    ],
  ])('is refused with %s', async (_name, event) => {
    const customerId = await createCustomer()
    expect(await send(owner, [event], { customerId })).toMatchObject({
      status: 400,
      body: { code: 'validation_failed' },
    })
  })

  it('is refused in a crowd of more than 50, and when there is none', async () => {
    const customerId = await createCustomer()
    for (const events of [[], Array.from({ length: 51 }, () => page('/'))])
      expect((await send(owner, events, { customerId })).status).toBe(400)
  })

  it('needs a customer from agents, and is never of another customer', async () => {
    expect(await send(owner, [page('/')])).toMatchObject({
      status: 400,
      body: { errors: [{ field: '/customerId' }] },
    })
    const visitor = await test.workspace.visitor()
    const own = await customerOf(await beginConversation(visitor))
    const foreign = await createCustomer()
    expect((await send(visitor, [page('/')], { customerId: foreign })).status).toBe(404)
    expect((await send(visitor, [page('/')], { customerId: own })).status).toBe(200)
    const viewer = await test.workspace.agent('viewer')
    expect((await send(viewer, [page('/')], { customerId: own })).status).toBe(403)
  })
})
