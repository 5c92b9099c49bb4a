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
let bea: Caller & { id: string }
beforeAll(async () => {
  test = await testApp()
  owner = test.workspace.owner
  bea = await test.workspace.agent('agent', 'Bea')
})
afterAll(() => test.close())

const get = async (id: string) => (await owner.get(`/v1/conversations/${id}`)).body
const texts = async (caller: Caller, id: string): Promise<string[]> =>
  (await caller.get(`/v1/conversations/${id}/messages?limit=100`)).body.items
    .filter((message: { type: string }) => message.type === 'text')
    .map((message: { text: string }) => message.text)
const say = (caller: Caller, id: string, text: string, visibility = 'public') =>
  caller.post(`/v1/conversations/${id}/messages`, { clientId: newClientId(), text, visibility })
const act = (caller: Caller, id: string, verb: string, body?: object) =>
  caller.post(`/v1/conversations/${id}/${verb}`, body)
const begin = async () => await beginConversation(await test.workspace.visitor())

describe('links', () => {
  it('go both ways, twice is once, and are taken away on both sides', async () => {
    const [one, other] = [await begin(), await begin()]
    const linked = await act(owner, one, 'links', { conversationId: other })
    expect(linked).toMatchObject({ status: 200, body: { report: null } })
    expect(linked.body.conversation.linkedIds).toEqual([other])
    expect((await get(other)).linkedIds).toEqual([one])
    const { seq } = await get(one)
    await act(owner, other, 'links', { conversationId: one })
    expect((await get(one)).seq).toBe(seq)
    expect((await act(owner, one, 'unlink', { conversationId: other })).body.linkedIds).toEqual([])
    expect((await get(other)).linkedIds).toEqual([])
  })

  it('made by both sides at once are made', async () => {
    const [one, other] = [await begin(), await begin()]
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        n % 2
          ? act(owner, one, 'links', { conversationId: other })
          : act(bea, other, 'links', { conversationId: one }),
      ),
    )
    expect(answers.map((answer) => answer.status)).toEqual(Array(10).fill(200))
    expect((await get(one)).linkedIds).toEqual([other])
  })

  it('to a deleted conversation can be taken away', async () => {
    const [one, other] = [await begin(), await begin()]
    await act(owner, one, 'links', { conversationId: other })
    await owner.delete(`/v1/conversations/${other}`)
    expect((await act(owner, one, 'unlink', { conversationId: other })).body.linkedIds).toEqual([])
    expect((await act(owner, one, 'unlink', { conversationId: other })).status).toBe(404)
  })

  it('refuse itself, nothing and what is not there', async () => {
    const id = await begin()
    expect((await act(owner, id, 'links', { conversationId: id })).status).toBe(400)
    expect((await act(owner, id, 'links', {})).status).toBe(400)
    const unknown = `${id.slice(0, -4)}0000`
    expect((await act(owner, id, 'links', { conversationId: unknown })).status).toBe(404)
  })
})

describe('a problem that is reported to a team', () => {
  async function reported() {
    const teamId = (await owner.post('/v1/teams', { name: newClientId(), agentIds: [bea.id] })).body
      .id
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor, 'The scooter is broken')
    const body = {
      report: { clientId: newClientId(), teamId, subject: 'Scooter 12', text: 'Brakes' },
    }
    const answer = await act(owner, id, 'links', body)
    return { teamId, visitor, id, body, answer, report: answer.body.report }
  }

  it('is a conversation of its own before the team, linked both ways, once per clientId', async () => {
    const { id, teamId, report, answer, body } = await reported()
    expect(report).toMatchObject({
      subject: 'Scooter 12',
      teamId,
      isInternal: true,
      linkedIds: [id],
    })
    expect(answer.body.conversation.linkedIds).toEqual([report.id])
    const again = await act(owner, id, 'links', body)
    expect(again.body.report.id).toBe(report.id)
    expect((await get(id)).linkedIds).toEqual([report.id])
    expect(await texts(owner, report.id)).toEqual(['Brakes'])
    expect((await bea.get(`/v1/conversations?team=${teamId}`)).body.items).toHaveLength(1)
    await act(owner, id, 'claim')
    const mine = await bea.get('/v1/conversations?sort=waiting&limit=100')
    expect(mine.body.items.map((one: { id: string }) => one.id)).toContain(report.id)
  })

  it('is nothing to its customer, by any way to look or write', async () => {
    const { visitor, id, report } = await reported()
    const before = (await visitor.get(`/v1/conversations/${id}`)).body
    await say(bea, report.id, 'On it', 'internal')
    await owner.patch(`/v1/conversations/${report.id}`, { subject: 'Scooter 12, again' })
    await owner.patch(`/v1/customers/${before.customer.id}`, { company: 'Rides' })
    await act(bea, report.id, 'claim')
    await act(bea, report.id, 'read', { seq: 3 })
    await act(bea, report.id, 'resolve')
    const answers = [
      await visitor.get(`/v1/conversations/${report.id}`),
      await visitor.get(`/v1/conversations/${report.id}/messages`),
      await visitor.get(`/v1/conversations/${report.id}/events`),
      await say(visitor, report.id, 'Let me in'),
      await act(visitor, report.id, 'reopen'),
    ]
    expect(answers.map((answer) => answer.status)).toEqual(Array(5).fill(404))
    const { items } = (await visitor.get('/v1/conversations')).body
    expect(items.map((one: { id: string }) => one.id)).toEqual([id])
    expect(items[0].linkedIds).toEqual([])
    const [row] = await test.sql`
      select public_seq, (select count(*)::int from events where conversation_id = c.id and public_seq is not null) as events
      from conversations c where id = ${report.id}`
    expect(row).toEqual({ public_seq: 0, events: 0 })
  })

  it('reaches no socket of its customer', async () => {
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor)
    const teamId = (await owner.post('/v1/teams', { name: newClientId() })).body.id
    const socket = await openSocket(await test.listen(), visitor.token)
    const begun = await act(owner, id, 'links', {
      report: { clientId: newClientId(), teamId, text: 'Between us' },
    })
    const reportId = begun.body.report.id
    socket.send({ type: 'subscribe', conversationId: reportId, since: null })
    expect(await socket.next('problem')).toMatchObject({ code: 'not_found' })
    const customerId = begun.body.conversation.customer.id
    const { body } = await owner.post('/v1/conversations', {
      clientId: newClientId(),
      customerId,
      message: { clientId: newClientId(), text: 'For you' },
    })
    // What came after it arrives, so what came before it would have.
    await socket.next(
      'feed.conversation',
      (frame) => frame.conversation.id === body.conversation.id,
    )
    expect(JSON.stringify(socket.frames.filter((frame) => frame.type !== 'problem'))).not.toContain(
      reportId,
    )
    socket.close()
  })

  it('takes notes, and no public message', async () => {
    const { report } = await reported()
    const refused = await say(bea, report.id, 'Dear customer')
    expect(refused).toMatchObject({ status: 409, body: { code: 'internal_conversation' } })
    expect((await say(bea, report.id, 'Dear colleague', 'internal')).status).toBe(201)
  })

  it('can be deleted like any other, and tells its customer nothing then either', async () => {
    const { report } = await reported()
    expect((await owner.delete(`/v1/conversations/${report.id}`)).status).toBe(204)
    const rows = await test.sql`select public_seq from events where conversation_id = ${report.id}`
    expect([...rows]).toEqual([{ public_seq: null }])
  })
})

describe('merging', () => {
  async function two() {
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor, 'Second try')
    await say(owner, id, 'A note', 'internal')
    const into = await beginConversation(visitor, 'First try')
    return { visitor, id, into }
  }

  it('brings the messages over with their times and authors, and closes the first', async () => {
    const { visitor, id, into } = await two()
    const before = (await owner.get(`/v1/conversations/${id}/messages`)).body.items
    const merged = await act(owner, id, 'merge', { intoId: into })
    expect(merged).toMatchObject({
      status: 200,
      body: { id: into, linkedIds: [id], status: 'open' },
    })
    expect(await texts(owner, into)).toEqual(['First try', 'Second try', 'A note'])
    expect(await texts(visitor, into)).toEqual(['First try', 'Second try'])
    const copies = (await owner.get(`/v1/conversations/${into}/messages`)).body.items.filter(
      (message: { mergedFromId?: string }) => message.mergedFromId === id,
    )
    expect(copies.map((copy: { createdAt: string }) => copy.createdAt)).toEqual(
      before.map((message: { createdAt: string }) => message.createdAt),
    )
    expect(copies[0].author).toEqual(before[0].author)
    expect(merged.body.lastMessage.text).toBe('First try')
    expect(merged.body.waitingSince).toBe(before[0].createdAt)
    const closed = await get(id)
    expect(closed).toMatchObject({ status: 'resolved', waitingSince: null, linkedIds: [into] })
    expect(closed.archivedAt).not.toBeNull()
  })

  it('again changes nothing, and what was written since comes over once', async () => {
    const { visitor, id, into } = await two()
    await Promise.all(Array.from({ length: 5 }, () => act(owner, id, 'merge', { intoId: into })))
    const { seq } = await get(into)
    expect(await texts(owner, into)).toHaveLength(3)
    await act(owner, id, 'merge', { intoId: into })
    expect((await get(into)).seq).toBe(seq)
    await say(visitor, id, 'Hello?')
    expect(await get(id)).toMatchObject({ status: 'open', archivedAt: null })
    await act(owner, id, 'merge', { intoId: into })
    expect((await texts(owner, into)).at(-1)).toBe('Hello?')
    expect(await texts(owner, into)).toHaveLength(4)
  })

  it('back and forth doubles nothing', async () => {
    const { id, into } = await two()
    await act(owner, id, 'merge', { intoId: into })
    await act(owner, into, 'merge', { intoId: id })
    await act(owner, id, 'merge', { intoId: into })
    for (const one of [id, into])
      expect((await texts(owner, one)).toSorted()).toEqual(['A note', 'First try', 'Second try'])
  })

  it('opposite ways at once ends, without a circle of waiting', async () => {
    const { id, into } = await two()
    const answers = await Promise.all([
      act(owner, id, 'merge', { intoId: into }),
      act(bea, into, 'merge', { intoId: id }),
    ])
    expect(answers.map((answer) => answer.status)).toEqual([200, 200])
  })

  it('is refused for another customer’s, for itself, for none and for what is not there', async () => {
    const [one, other] = [await begin(), await begin()]
    const refused = await act(owner, one, 'merge', { intoId: other })
    expect(refused).toMatchObject({ status: 409, body: { code: 'other_customer' } })
    expect((await act(owner, one, 'merge', { intoId: one })).status).toBe(400)
    expect((await act(owner, one, 'merge', {})).status).toBe(400)
    const unknown = `${one.slice(0, -4)}0000`
    expect((await act(owner, one, 'merge', { intoId: unknown })).status).toBe(404)
    expect((await get(one)).seq).toBe(2)
  })
})

describe('archive', () => {
  const ids = async (caller: Caller, query = '') =>
    (await caller.get(`/v1/conversations?limit=100${query}`)).body.items.map(
      (one: { id: string }) => one.id,
    )

  it('takes a conversation out of the lists of agents, and not out of its customer’s', async () => {
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor)
    const archived = await act(owner, id, 'archive')
    expect(archived.body.archivedAt).not.toBeNull()
    expect((await act(owner, id, 'archive')).body).toEqual(archived.body)
    expect(await ids(owner)).not.toContain(id)
    expect(await ids(owner, '&archived=true')).toContain(id)
    expect(await ids(visitor)).toEqual([id])
    expect((await visitor.get(`/v1/conversations/${id}`)).body).toMatchObject({
      archivedAt: null,
      seq: 2,
    })
    expect((await act(owner, id, 'unarchive')).body.archivedAt).toBeNull()
    expect(await ids(owner)).toContain(id)
  })

  it('ends with a message of the customer, and with none of an agent', async () => {
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor)
    await act(owner, id, 'archive')
    await say(owner, id, 'For the record')
    expect((await get(id)).archivedAt).not.toBeNull()
    await say(visitor, id, 'I am back')
    expect(await get(id)).toMatchObject({ archivedAt: null, status: 'open' })
  })
})
