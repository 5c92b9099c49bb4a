import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  beginConversation,
  type Caller,
  newClientId,
  type TestApp,
  testApp,
} from '../testing/app.ts'
import { openSocket } from '../testing/socket.ts'

let test: TestApp
let owner: TestApp['workspace']['owner']
beforeAll(async () => {
  test = await testApp()
  owner = test.workspace.owner
})
afterAll(() => test.close())

const create = async (profile: object = {}) => (await owner.post('/v1/customers', profile)).body
const merge = (id: string, intoId: string, extra: object = {}) =>
  owner.post(`/v1/customers/${id}/merge`, { intoId, ...extra })
const undo = (id: string) => owner.post(`/v1/customer-merges/${id}/undo`)
const get = async (id: string) => (await owner.get(`/v1/customers/${id}`)).body
const conversationsOf = async (id: string): Promise<string[]> =>
  (await owner.get(`/v1/conversations?customer=${id}`)).body.items.map(
    (one: { id: string }) => one.id,
  )

/** A visitor with a conversation, a note and an event about them. */
async function person(profile: object = {}) {
  const visitor = await test.workspace.visitor()
  const conversationId = await beginConversation(visitor)
  const { id } = (await owner.get(`/v1/conversations/${conversationId}`)).body.customer
  await owner.patch(`/v1/customers/${id}`, profile)
  await owner.post(`/v1/customers/${id}/notes`, { text: `About ${id}` })
  await visitor.post('/v1/customer-events', { events: [{ type: 'custom', name: `By ${id}` }] })
  return { visitor, conversationId, id }
}

/** Profile without what only says when. */
const shape = ({
  revision: _r,
  updatedAt: _u,
  lastSeenAt: _l,
  ...profile
}: Record<string, unknown>) => profile

describe('a merge', () => {
  it('keeps what the target knows, fills what it does not, and names what was dropped', async () => {
    const source = await create({
      externalId: newClientId(),
      name: 'V. Visitor',
      phone: '+49 1',
      attributes: { orders: 3, city: 'Bonn' },
    })
    const target = await create({ name: 'Vera', plan: 'pro', attributes: { orders: 5 } })
    const preview = await merge(source.id, target.id, { preview: true })
    expect(preview.body).toMatchObject({ id: null, undoableUntil: null })
    expect(await get(source.id)).toEqual(source)
    const { body } = await merge(source.id, target.id)
    expect(shape(body.customer)).toEqual(shape(preview.body.customer))
    expect(body.dropped).toEqual(preview.body.dropped)
    expect(body.customer).toMatchObject({
      id: target.id,
      externalId: source.externalId,
      name: 'Vera',
      phone: '+49 1',
      plan: 'pro',
      attributes: { orders: 5, city: 'Bonn' },
      firstSeenAt: source.firstSeenAt,
    })
    expect(body.dropped).toEqual([
      { field: 'name', value: 'V. Visitor' },
      { field: 'attributes.orders', value: 3 },
    ])
    expect((await owner.get(`/v1/customers/${source.id}`)).status).toBe(404)
  })

  it('moves conversations, notes, timeline and devices; the customer goes on under the new id', async () => {
    const [source, target] = [await person({ name: 'V' }), await person({ name: 'Vera' })]
    const { body } = await merge(source.id, target.id)
    expect(body.moved).toEqual({ conversations: 1, notes: 1, events: 1, devices: 1 })
    const both = [source.conversationId, target.conversationId].toSorted()
    expect((await conversationsOf(target.id)).toSorted()).toEqual(both)
    for (const list of ['notes', 'events'])
      expect((await owner.get(`/v1/customers/${target.id}/${list}`)).body.items).toHaveLength(2)
    // Both devices are of one person now: each sees both conversations and writes in both.
    for (const { visitor } of [source, target])
      for (const id of both) {
        const message = { clientId: newClientId(), text: 'It is me' }
        const sent = await visitor.post(`/v1/conversations/${id}/messages`, message)
        expect(sent).toMatchObject({
          status: 201,
          body: { author: { id: target.id, name: 'Vera' } },
        })
      }
  })

  it('does not double a message that was sent before it and is tried again after it', async () => {
    const [source, target] = [await person(), await person()]
    const url = `/v1/conversations/${source.conversationId}/messages`
    const message = { clientId: newClientId(), text: 'Once' }
    const first = (await source.visitor.post(url, message)).body
    const { body: merged } = await merge(source.id, target.id)
    const again = await source.visitor.post(url, message)
    expect(again).toMatchObject({ status: 200, body: { id: first.id, duplicate: true } })
    const between = { clientId: newClientId(), text: 'Between' }
    await source.visitor.post(url, between)
    await undo(merged.id)
    for (const one of [message, between])
      expect(await source.visitor.post(url, one)).toMatchObject({ body: { duplicate: true } })
  })

  it('lets the customer keep what they had read', async () => {
    const [source, target] = [await person(), await person()]
    const at = `/v1/conversations/${source.conversationId}`
    await owner.post(`${at}/messages`, { clientId: newClientId(), text: 'Read this' })
    const { seq } = (await source.visitor.post(`${at}/read`, { seq: 999 })).body
    await merge(source.id, target.id)
    const { reads } = (await source.visitor.get(at)).body
    const own = reads.find((read: { reader: { id: string } }) => read.reader.id === target.id)
    expect(own.seq).toBeGreaterThanOrEqual(seq - 1)
  })

  it('leads the external id of the one to the other', async () => {
    const [one, other] = [
      await create({ externalId: newClientId() }),
      await create({ externalId: newClientId() }),
    ]
    await merge(one.id, other.id)
    const found = await owner.get(`/v1/customers?externalId=${one.externalId}`)
    expect(found.body.items.map((customer: { id: string }) => customer.id)).toEqual([other.id])
    expect((await owner.post('/v1/customers', { externalId: one.externalId })).status).toBe(409)
  })

  it('closes the sockets of who is somebody else now', async () => {
    const [source, target] = [await person(), await person()]
    const socket = await openSocket(await address(), source.visitor.token)
    await merge(source.id, target.id)
    expect(await socket.closed).toBe(4401)
  })

  it('keeps a block on either side', async () => {
    const [source, target] = [await person(), await person()]
    await owner.post(`/v1/customers/${source.id}/block`)
    const { body } = await merge(source.id, target.id)
    expect(body.customer.blockedAt).not.toBeNull()
  })

  it('of two each into the other at once happens once', async () => {
    const [one, other] = [await person(), await person()]
    const answers = await Promise.all([merge(one.id, other.id), merge(other.id, one.id)])
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 404])
  })

  it('is refused into oneself, with nobody, of another workspace, and to agents below senior', async () => {
    const { id } = await create()
    expect(await merge(id, id)).toMatchObject({
      status: 400,
      body: { errors: [{ field: '/intoId' }] },
    })
    const foreign = (await (await test.otherWorkspace()).owner.post('/v1/customers', {})).body.id
    for (const preview of [true, false]) {
      expect((await merge(id, foreign, { preview })).status).toBe(404)
      expect((await merge(foreign, id, { preview })).status).toBe(404)
    }
    expect((await owner.post(`/v1/customers/${id}/merge`, {})).status).toBe(400)
    const agent: Caller = await test.workspace.agent('agent')
    const { id: into } = await create()
    expect((await agent.post(`/v1/customers/${id}/merge`, { intoId: into })).status).toBe(403)
    expect(await get(id)).toMatchObject({ id })
  })
})

let listening: Promise<string> | undefined
const address = () => (listening ??= test.listen())

describe('an undone merge', () => {
  it('leaves both as they were', async () => {
    const source = await person({
      name: 'V',
      phone: '1',
      externalId: newClientId(),
      attributes: { a: 1 },
    })
    const target = await person({ name: 'Vera', attributes: { b: 2 } })
    const before = [await get(source.id), await get(target.id)]
    const { body: merged } = await merge(source.id, target.id)
    const begun = await beginConversation(source.visitor, 'Begun since')
    expect((await conversationsOf(target.id)).length).toBe(3)
    const undone = await undo(merged.id)
    expect(undone.body).toMatchObject({ id: merged.id, undoableUntil: null })
    expect(shape(await get(source.id))).toEqual(shape(before[0]))
    expect(shape(await get(target.id))).toEqual(shape(before[1]))
    const own = [source.conversationId, begun].toSorted()
    expect((await conversationsOf(source.id)).toSorted()).toEqual(own)
    expect(await conversationsOf(target.id)).toEqual([target.conversationId])
    for (const { id, visitor } of [source, target]) {
      for (const list of ['notes', 'events'])
        expect((await owner.get(`/v1/customers/${id}/${list}`)).body.items).toHaveLength(1)
      expect((await visitor.get('/v1/conversations')).body.items).toHaveLength(
        (await conversationsOf(id)).length,
      )
    }
    expect((await undo(merged.id)).body).toMatchObject({ id: merged.id, undoableUntil: null })
  })

  it('keeps what was changed since', async () => {
    const [source, target] = [await create({ phone: '1', plan: 'pro' }), await create()]
    const { body: merged } = await merge(source.id, target.id)
    await owner.patch(`/v1/customers/${target.id}`, { phone: '2' })
    await undo(merged.id)
    expect(await get(target.id)).toMatchObject({ phone: '2', plan: null })
    expect(await get(source.id)).toMatchObject({ phone: '1', plan: 'pro' })
  })

  it('comes back in the order in which they were merged, and not after a week', async () => {
    const [first, second, third] = [await create({ name: '1' }), await create(), await create()]
    const one = (await merge(first.id, second.id)).body
    const two = (await merge(second.id, third.id)).body
    expect(await undo(one.id)).toMatchObject({ status: 409, body: { code: 'merge_not_undoable' } })
    expect((await undo(two.id)).status).toBe(200)
    expect((await undo(one.id)).status).toBe(200)
    expect(await get(first.id)).toMatchObject({ name: '1' })
    const late = (await merge(first.id, second.id)).body
    await test.sql`update customer_merges set created_at = now() - interval '8 days' where id = ${late.id}`
    expect(await undo(late.id)).toMatchObject({ status: 409, body: { code: 'merge_not_undoable' } })
  })

  it('takes reports about what goes back along, and leaves those about the other', async () => {
    const [source, target] = [await person(), await person()]
    const team = (await owner.post('/v1/teams', { name: newClientId() })).body.id
    const report = async ({ conversationId }: { conversationId: string }) => {
      const { body } = await owner.post(`/v1/conversations/${conversationId}/links`, {
        report: { clientId: newClientId(), teamId: team, text: 'Broken' },
      })
      return body.report.id as string
    }
    const early = await report(target)
    const { body: merged } = await merge(source.id, target.id)
    const [about, beside] = [await report(source), await report(target)]
    await owner.post(`/v1/conversations/${source.conversationId}/links`, { conversationId: early })
    expect((await undo(merged.id)).status).toBe(200)
    const sorted = async (id: string) => (await conversationsOf(id)).toSorted()
    expect(await sorted(source.id)).toEqual([source.conversationId, about].toSorted())
    expect(await sorted(target.id)).toEqual([target.conversationId, early, beside].toSorted())
    // What is between agents has no number on the customer's side, under whichever customer.
    const numbered = await test.sql`
      select 1 from events where conversation_id = any(${[about, early, beside]}) and public_seq is not null`
    expect(numbered).toHaveLength(0)
  })

  it('is refused once conversations of the two were merged', async () => {
    for (const isForth of [true, false]) {
      const [source, target] = [await person(), await person()]
      const { body: merged } = await merge(source.id, target.id)
      const [id, intoId] = isForth
        ? [source.conversationId, target.conversationId]
        : [target.conversationId, source.conversationId]
      expect((await owner.post(`/v1/conversations/${id}/merge`, { intoId })).status).toBe(200)
      const answer = await undo(merged.id)
      expect(answer).toMatchObject({ status: 409, body: { code: 'merge_not_undoable' } })
      expect((await owner.get(`/v1/customers/${source.id}`)).status).toBe(404)
    }
  })

  it('does not mind conversations of one of the two that were merged', async () => {
    const [source, target] = [await person(), await person()]
    const second = await beginConversation(source.visitor, 'Second')
    const { body: merged } = await merge(source.id, target.id)
    const third = await beginConversation(source.visitor, 'Third')
    for (const [id, intoId] of [
      [source.conversationId, second],
      [third, second],
    ] as const)
      expect((await owner.post(`/v1/conversations/${id}/merge`, { intoId })).status).toBe(200)
    expect((await undo(merged.id)).status).toBe(200)
    const all = (await source.visitor.get('/v1/conversations')).body.items
    expect(all).toHaveLength(3)
  })

  it('is listed with the merges of a customer', async () => {
    const [source, target] = [await create({ name: 'V' }), await create()]
    const { body: merged } = await merge(source.id, target.id)
    const list = await owner.get(`/v1/customers/${target.id}/merges`)
    expect(list.body.items).toMatchObject([{ id: merged.id, source: { id: source.id, name: 'V' } }])
  })
})
