import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import {
  beginConversation,
  type Caller,
  newClientId,
  type TestApp,
  testApp,
} from '../testing/app.ts'
import { openSocket, type TestSocket } from '../testing/socket.ts'

let test: TestApp
let owner: TestApp['workspace']['owner']
let address: string
beforeAll(async () => {
  test = await testApp()
  owner = test.workspace.owner
  address = await test.listen()
})
afterAll(() => test.close())

const createCustomer = async (caller: Caller = owner, profile: object = { name: 'Vera' }) =>
  (await caller.post('/v1/customers', profile)).body

const shown = (socket: TestSocket) =>
  socket.frames.flatMap((frame) => (frame.type === 'customer' ? [frame.customer] : []))

async function watch(customerId: string, caller: Caller = owner): Promise<TestSocket> {
  const socket = await openSocket(address, caller.token)
  socket.send({ type: 'watch', customerId })
  return socket
}

describe('[RT29] a customer who is looked at', () => {
  it('comes at once, and again with every change by anybody', async () => {
    const customer = await createCustomer()
    const socket = await watch(customer.id)
    await socket.next('customer')
    expect(shown(socket)).toEqual([customer])
    const colleague = await test.workspace.agent()
    const url = `/v1/customers/${customer.id}`
    const changes: (() => Promise<{ status: number }>)[] = [
      () => colleague.patch(url, { plan: 'pro', attributes: { seats: 3 } }),
      () => colleague.post(`${url}/notes`, { text: 'Likes tea' }),
      () => owner.post(`${url}/block`),
      () => owner.post(`${url}/unblock`),
      () =>
        colleague.post('/v1/customer-events', {
          customerId: customer.id,
          events: [{ type: 'custom', name: 'Order placed' }],
        }),
    ]
    for (const [index, change] of changes.entries()) {
      const before = shown(socket).length
      expect((await change()).status, `change ${index}`).toBeLessThan(300)
      await vi.waitFor(() => expect(shown(socket).length).toBeGreaterThan(before))
      await vi.waitFor(async () =>
        expect(shown(socket).at(-1)).toEqual((await owner.get(url)).body),
      )
    }
    const revisions = shown(socket).map((one) => one.revision)
    expect(revisions).toEqual([...new Set(revisions)].toSorted((a, b) => a - b))
    socket.close()
  })

  it('is found by comparing when no hint came', async () => {
    const { id } = await createCustomer()
    const socket = await watch(id)
    await socket.next('customer')
    await test.sql`update customers set plan = 'pro', revision = revision + 1 where id = ${id}`
    await vi.waitFor(() => expect(shown(socket).at(-1)).toMatchObject({ plan: 'pro' }))
    socket.close()
  })

  it('is not told of any more after unwatch', async () => {
    const { id } = await createCustomer()
    const socket = await watch(id)
    await socket.next('customer')
    socket.send({ type: 'unwatch', customerId: id })
    socket.send({ type: 'ping' })
    await socket.next('pong')
    await owner.patch(`/v1/customers/${id}`, { plan: 'pro' })
    const other = await watch(id)
    await other.next('customer')
    expect(shown(socket)).toHaveLength(1)
    for (const one of [socket, other]) one.close()
  })
})

describe('[RT30] a customer who is not there', () => {
  it('is gone for a reader of another workspace, who never hears of a change', async () => {
    const other = await test.otherWorkspace()
    const { id } = await createCustomer(other.owner)
    const socket = await watch(id)
    expect(await socket.next('customer.gone')).toMatchObject({ customerId: id })
    await other.owner.patch(`/v1/customers/${id}`, { name: 'Only for us' })
    socket.send({ type: 'ping' })
    await socket.next('pong')
    expect(shown(socket)).toEqual([])
    socket.close()
  })

  it('is refused to a customer, their own profile too', async () => {
    const visitor = await test.workspace.visitor()
    const conversation = await beginConversation(visitor)
    const { id } = (await owner.get(`/v1/conversations/${conversation}`)).body.customer
    const socket = await watch(id, visitor)
    expect(await socket.next('problem')).toMatchObject({ code: 'forbidden' })
    expect(shown(socket)).toEqual([])
    socket.close()
  })
})

describe('a blocked customer', () => {
  async function blocked() {
    const visitor = await test.workspace.visitor()
    const conversationId = await beginConversation(visitor)
    const at = `/v1/conversations/${conversationId}`
    const { id } = (await owner.get(at)).body.customer
    const sent = { clientId: newClientId(), text: 'Before the block' }
    await visitor.post(`${at}/messages`, sent)
    expect((await owner.post(`/v1/customers/${id}/block`)).body.blockedAt).not.toBeNull()
    return { visitor, conversationId, at, id, sent }
  }
  const refused = { status: 403, body: { code: 'customer_blocked' } }

  it('sends nothing, begins nothing and reopens nothing, over REST and sockets', async () => {
    const { visitor, at, conversationId } = await blocked()
    const before = (await owner.get(at)).body
    const message = { clientId: newClientId(), text: 'Let me in' }
    expect(await visitor.post(`${at}/messages`, message)).toMatchObject(refused)
    const begin = { clientId: newClientId(), message }
    expect(await visitor.post('/v1/conversations', begin)).toMatchObject(refused)
    expect(await visitor.post(`${at}/resolve`)).toMatchObject(refused)
    expect(await visitor.post(`${at}/reopen`)).toMatchObject(refused)
    const socket = await openSocket(address, visitor.token)
    socket.send({ type: 'send', conversationId, message: { ...message, clientId: newClientId() } })
    expect(await socket.next('problem')).toMatchObject({ code: 'customer_blocked' })
    socket.close()
    expect((await owner.get(at)).body).toEqual(before)
    expect(
      (await owner.get(`/v1/conversations?customer=${before.customer.id}`)).body.items,
    ).toHaveLength(1)
  })

  it('still reads, and a retry of what was stored before is answered', async () => {
    const { visitor, at, sent } = await blocked()
    expect((await visitor.get(`${at}/messages`)).status).toBe(200)
    const again = await visitor.post(`${at}/messages`, sent)
    expect(again).toMatchObject({ status: 200, body: { duplicate: true } })
    expect(
      (await owner.post(`${at}/messages`, { clientId: newClientId(), text: 'No' })).status,
    ).toBe(201)
  })

  it('writes again after unblock; twice is once', async () => {
    const { visitor, at, id } = await blocked()
    const { blockedAt, revision } = (await owner.get(`/v1/customers/${id}`)).body
    expect((await owner.post(`/v1/customers/${id}/block`)).body).toMatchObject({
      blockedAt,
      revision,
    })
    for (let time = 0; time < 2; time++)
      expect((await owner.post(`/v1/customers/${id}/unblock`)).body.blockedAt).toBeNull()
    const message = { clientId: newClientId(), text: 'Sorry' }
    expect((await visitor.post(`${at}/messages`, message)).status).toBe(201)
  })

  it('is blocked by admins alone', async () => {
    const { id } = await createCustomer()
    const senior = await test.workspace.agent('senior')
    expect((await senior.post(`/v1/customers/${id}/block`)).status).toBe(403)
    const admin = await test.workspace.agent('admin')
    expect((await admin.post(`/v1/customers/${id}/block`)).status).toBe(200)
  })
})
