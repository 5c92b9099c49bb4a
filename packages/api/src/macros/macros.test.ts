import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  beginConversation,
  type Caller,
  newClientId,
  type TestApp,
  testApp,
} from '../testing/app.ts'

let test: TestApp
let owner: TestApp['workspace']['owner']
let agent: Caller & { id: string }
let tagId: string
let topicId: string
beforeAll(async () => {
  test = await testApp()
  owner = test.workspace.owner
  agent = await test.workspace.agent('agent', 'Bea Berg')
  tagId = (await owner.post('/v1/tags', { name: 'macro' })).body.id
  topicId = (await owner.get('/v1/topics')).body.items[0].id
})
afterAll(() => test.close())

const create = async (actions: object) => {
  const answer = await owner.post('/v1/macros', { name: newClientId(), actions })
  expect(answer).toMatchObject({ status: 201 })
  return answer.body
}
const begin = async () => await beginConversation(await test.workspace.visitor())
const apply = (caller: Caller, id: string, body: object) =>
  caller.post(`/v1/macros/${id}/apply`, body)
const eventsOf = async (id: string) =>
  (await owner.get(`/v1/conversations/${id}/events`)).body.items
const messagesOf = async (id: string) =>
  (await owner.get(`/v1/conversations/${id}/messages`)).body.items

describe('macros', () => {
  it('are created, changed, listed and deleted', async () => {
    const macro = await create({ reply: 'Hi {{ prompt.who }}', addTagIds: [tagId] })
    expect(macro).toMatchObject({
      actions: { reply: 'Hi {{ prompt.who }}', addTagIds: [tagId] },
      prompts: ['who'],
      useCount: 0,
    })
    const at = `/v1/macros/${macro.id}`
    const changed = await owner.patch(at, { name: 'Renamed', actions: { status: 'resolved' } })
    expect(changed.body).toMatchObject({
      name: 'Renamed',
      actions: { status: 'resolved' },
      prompts: [],
    })
    expect((await owner.patch(at, {})).body).toEqual(changed.body)
    expect((await owner.get('/v1/macros?limit=100')).body.items).toContainEqual(changed.body)
    expect((await owner.delete(at)).status).toBe(204)
    expect((await owner.delete(at)).status).toBe(404)
    expect((await owner.patch(at, { name: 'Gone' })).status).toBe(404)
  })

  it('have names that are unique whatever their case, also at once', async () => {
    const name = newClientId()
    const body = (one: string) => ({ name: one, actions: { status: 'resolved' } })
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        owner.post('/v1/macros', body(i % 2 ? name : name.toUpperCase())),
      ),
    )
    expect(answers.map((one) => one.status).toSorted()).toEqual([201, ...Array(19).fill(409)])
    const { id } = await create({ status: 'resolved' })
    expect(await owner.patch(`/v1/macros/${id}`, { name })).toMatchObject({
      status: 409,
      body: { code: 'name_taken' },
    })
  })

  it.each([
    ['no action', {}],
    ['an action of another world', { explode: true }],
    ['two replies', { reply: 'a', cannedReplyId: 'crp_01k9r1xkq4e8r8c2n3s6w5v7ab' }],
    ['a template that does not parse', { note: '{{ x' }],
    ['a huge text', { reply: 'x'.repeat(8001) }],
    ['snoozed without a time', { status: 'snoozed' }],
    ['a time without snoozed', { snoozeMinutes: 5 }],
    ['a time that never comes', { status: 'snoozed', snoozeMinutes: 1e9 }],
    ['a tag that is none', { addTagIds: ['vip'] }],
    ['no tags', { addTagIds: [] }],
    ['an unknown status', { status: 'closed' }],
  ])('refuse %s', async (_name, actions) => {
    const answer = await owner.post('/v1/macros', { name: newClientId(), actions })
    expect(answer).toMatchObject({ status: 400, body: { code: 'validation_failed' } })
  })

  it('refuse what is not there, and a canned reply that is personal', async () => {
    const personal = await owner.post('/v1/canned-replies', {
      ...{ scope: 'personal', shortcut: newClientId(), title: 'Mine', body: 'Mine' },
    })
    const answer = await owner.post('/v1/macros', {
      name: newClientId(),
      actions: { cannedReplyId: personal.body.id },
    })
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ field: '/actions/cannedReplyId' }] },
    })
  })

  it('are for seniors to write and for agents to apply; a viewer only reads them', async () => {
    const macro = await create({ note: 'x' })
    expect((await agent.post('/v1/macros', {})).status).toBe(403)
    expect((await agent.patch(`/v1/macros/${macro.id}`, { name: 'x' })).status).toBe(403)
    expect((await agent.delete(`/v1/macros/${macro.id}`)).status).toBe(403)
    const viewer = await test.workspace.agent('viewer')
    expect((await viewer.get(`/v1/macros/${macro.id}`)).status).toBe(200)
    const conversationId = await begin()
    expect((await apply(viewer, macro.id, { conversationId })).status).toBe(403)
    expect((await apply(agent, macro.id, { conversationId })).status).toBe(200)
  })

  it('[S3] do nothing for somebody who may apply them, but may not do it without one', async () => {
    const macro = await create({ priority: 'high' })
    const permissions = ['macro.apply']
    const role = (await owner.post('/v1/roles', { name: newClientId(), permissions })).body.id
    const conversationId = await begin()
    const applied = await apply(await test.workspace.agent(role), macro.id, { conversationId })
    expect(applied).toMatchObject({ status: 403, body: { code: 'forbidden' } })
    expect((await owner.get(`/v1/conversations/${conversationId}`)).body.priority).toBe('normal')
  })

  it('[S3] resolve for who may resolve, and for nobody who may only update', async () => {
    const macro = await create({ status: 'resolved' })
    const whoMay = async (...permissions: string[]) =>
      await test.workspace.agent(
        (await owner.post('/v1/roles', { name: newClientId(), permissions })).body.id,
      )
    const conversationId = await begin()
    const updater = await whoMay('macro.apply', 'conversation.update')
    expect((await apply(updater, macro.id, { conversationId })).status).toBe(403)
    expect((await owner.get(`/v1/conversations/${conversationId}`)).body.status).toBe('open')
    const resolver = await whoMay('macro.apply', 'conversation.resolve')
    const applied = await apply(resolver, macro.id, { conversationId })
    expect(applied).toMatchObject({ status: 200, body: { status: 'resolved' } })
  })

  it('[S3] reopen for who may reopen, and for nobody who may only update, by hand and in bulk as well', async () => {
    const macro = await create({ status: 'pending' })
    const conversationId = await begin()
    const at = `/v1/conversations/${conversationId}`
    const role = { name: newClientId(), permissions: ['macro.apply', 'conversation.update'] }
    const { id } = (await owner.post('/v1/roles', role)).body
    const updater = await test.workspace.agent(id)
    expect((await apply(updater, macro.id, { conversationId })).status).toBe(200)
    await owner.post(`${at}/resolve`)
    expect((await apply(updater, macro.id, { conversationId })).status).toBe(403)
    for (const status of ['open', 'pending'])
      expect((await updater.patch(at, { status })).status).toBe(403)
    const bulk = { ids: [conversationId], update: { status: 'open' } }
    const { results } = (await updater.post('/v1/conversations/bulk', bulk)).body
    expect(results).toMatchObject([{ problem: { code: 'forbidden' } }])
    expect((await owner.get(at)).body.status).toBe('resolved')
    expect((await updater.patch(at, { priority: 'high' })).status).toBe(200)
    expect((await owner.patch(at, { status: 'open' })).status).toBe(200)
  })
})

describe('applying', () => {
  it('does nothing at all over a colleague’s answer that was not seen', async () => {
    const conversationId = await begin()
    const macro = await create({ reply: 'From the macro', addTagIds: [tagId], status: 'resolved' })
    const noteOnly = await create({ note: 'Only a note' })
    const seen = (await owner.get(`/v1/conversations/${conversationId}`)).body.seq
    const answer = { clientId: newClientId(), text: 'A colleague was first' }
    await owner.post(`/v1/conversations/${conversationId}/messages`, answer)
    const before = await eventsOf(conversationId)
    const body = { conversationId, clientId: newClientId(), lastSeenSeq: seen }
    const refused = await apply(agent, macro.id, body)
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'colleague_answered', answer: { text: answer.text } },
    })
    expect(await eventsOf(conversationId)).toEqual(before)
    expect((await apply(agent, noteOnly.id, { ...body, clientId: newClientId() })).status).toBe(200)
    const lastSeenSeq = refused.body.answer.seq
    const again = await apply(agent, macro.id, { ...body, lastSeenSeq })
    expect(again).toMatchObject({ status: 200, body: { status: 'resolved' } })
    // Done before: a repetition is not asked what it has seen.
    expect((await apply(agent, macro.id, body)).status).toBe(200)
    expect((await apply(agent, macro.id, { ...body, lastSeenSeq: -1 })).status).toBe(400)
  })

  it('does all of it in the name of who applies it, as if done step by step', async () => {
    const visitor = await test.workspace.visitor()
    const conversationId = await beginConversation(visitor)
    const other = (await owner.post('/v1/tags', { name: newClientId() })).body.id
    await owner.patch(`/v1/conversations/${conversationId}`, { tagIds: [other] })
    const macro = await create({
      reply: 'Refunded {{ prompt.amount }}, {{ agent.first_name }}',
      note: 'Refund of {{ prompt.amount }}',
      addTagIds: [tagId],
      removeTagIds: [other],
      priority: 'low',
      topicId,
      assignee: 'me',
      status: 'resolved',
    })
    const answer = await apply(agent, macro.id, { conversationId, prompts: { amount: '€5' } })
    expect(answer).toMatchObject({
      status: 200,
      body: {
        status: 'resolved',
        priority: 'low',
        topicId,
        tagIds: [tagId],
        assignee: { id: agent.id },
        waitingSince: null,
        lastMessage: { text: 'Refunded €5, Bea' },
      },
    })
    expect(answer.body).toEqual((await owner.get(`/v1/conversations/${conversationId}`)).body)
    const messages = await messagesOf(conversationId)
    expect(messages.slice(1)).toMatchObject([
      { text: 'Refunded €5, Bea', visibility: 'public', author: { id: agent.id } },
      { text: 'Refund of €5', visibility: 'internal', author: { id: agent.id } },
      // Who answers first has the conversation: there is nothing left to assign.
      { activity: { code: 'resolved' } },
    ])
    const events = await eventsOf(conversationId)
    expect(events.map((event: { seq: number }) => event.seq)).toEqual(
      events.map((_: unknown, index: number) => index + 1),
    )
    const seen = (await visitor.get(`/v1/conversations/${conversationId}/messages`)).body.items
    expect(JSON.stringify(seen)).not.toContain('Refund of')
    expect((await owner.get(`/v1/macros/${macro.id}`)).body.useCount).toBe(1)
  })

  it('sends a canned reply in the language of the customer, and counts its use', async () => {
    const reply = (
      await owner.post('/v1/canned-replies', {
        ...{ shortcut: newClientId(), title: 'Hi', body: 'Hello' },
        translations: { de: 'Hallo {{ prompt.who }}' },
      })
    ).body
    const macro = await create({ cannedReplyId: reply.id })
    expect(macro.prompts).toEqual(['who'])
    const conversationId = await begin()
    const customer = (await owner.get(`/v1/conversations/${conversationId}`)).body.customer
    await owner.patch(`/v1/customers/${customer.id}`, { locale: 'de' })
    await apply(agent, macro.id, { conversationId, prompts: { who: 'Ida' } })
    expect((await messagesOf(conversationId)).at(-1).text).toBe('Hallo Ida')
    expect((await owner.get(`/v1/canned-replies/${reply.id}`)).body.useCount).toBe(1)
    expect(await owner.delete(`/v1/canned-replies/${reply.id}`)).toMatchObject({
      status: 409,
      body: { code: 'in_use', detail: expect.stringContaining(macro.name) },
    })
    await owner.delete(`/v1/macros/${macro.id}`)
    expect((await owner.delete(`/v1/canned-replies/${reply.id}`)).status).toBe(204)
  })

  it('sends a canned reply that is there, also when it is deleted at that moment', async () => {
    const input = (shortcut: string) => ({ shortcut, title: 'Raced', body: 'Hello' })
    const races = Array.from({ length: 20 }, async () => {
      const reply = (await owner.post('/v1/canned-replies', input(newClientId()))).body
      const macro = { name: newClientId(), actions: { cannedReplyId: reply.id } }
      const answers = await Promise.all([
        owner.post('/v1/macros', macro),
        owner.delete(`/v1/canned-replies/${reply.id}`),
      ])
      return answers.map((answer) => answer.status)
    })
    for (const statuses of await Promise.all(races))
      expect([
        [201, 409],
        [404, 204],
      ]).toContainEqual(statuses)
  })

  it('sends nothing that is not whole, and then does nothing else either', async () => {
    const gone = await test.workspace.agent('agent', 'Gone')
    const dead = await create({ reply: 'Bye', addTagIds: [tagId], assignee: gone.id })
    await owner.delete(`/v1/agents/${gone.id}`)
    const asks = { addTagIds: [tagId], status: 'resolved' }
    const name = await create({ ...asks, reply: 'Dear {{ customer.name }}' })
    const prompt = await create({ ...asks, note: '{{ prompt.order_number }}' })
    const empty = await create({ ...asks, reply: '{% if customer.name %}Hi{% endif %}' })
    const conversationId = await begin()
    const before = (await owner.get(`/v1/conversations/${conversationId}`)).body
    const long = { prompts: { order_number: 'x' } }
    for (const [macro, field] of [
      [name, '/customer/name'],
      [prompt, '/prompts/order_number'],
    ])
      expect(await apply(agent, macro.id, { conversationId })).toMatchObject({
        status: 409,
        body: { code: 'reply_incomplete', errors: [{ field }] },
      })
    expect(await apply(agent, empty.id, { conversationId })).toMatchObject({ status: 409 })
    expect(await apply(agent, dead.id, { conversationId, ...long })).toMatchObject({ status: 404 })
    expect((await owner.get(`/v1/conversations/${conversationId}`)).body).toEqual(before)
    expect((await owner.get(`/v1/macros/${dead.id}`)).body.useCount).toBe(0)
  })

  it('refuses a text that its values make longer than a message may be', async () => {
    const macro = await create({ reply: '{{ prompt.a }}'.repeat(30) })
    const conversationId = await begin()
    const answer = await apply(agent, macro.id, {
      conversationId,
      prompts: { a: 'x'.repeat(500) },
    })
    expect(answer).toMatchObject({ status: 409, body: { code: 'reply_incomplete' } })
    expect(await messagesOf(conversationId)).toHaveLength(1)
  })

  it('with the same clientId again writes nothing twice, also at once', async () => {
    const macro = await create({ reply: 'Once', note: 'Once too', status: 'pending' })
    const conversationId = await begin()
    const body = { conversationId, clientId: newClientId() }
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => apply(agent, macro.id, body)),
    )
    expect(answers.map((one) => one.status)).toEqual(Array(10).fill(200))
    expect(await messagesOf(conversationId)).toHaveLength(3)
    await owner.patch(`/v1/conversations/${conversationId}`, { status: 'open' })
    expect((await apply(agent, macro.id, body)).body.status).toBe('open')
    await apply(agent, macro.id, { conversationId })
    expect(await messagesOf(conversationId)).toHaveLength(5)
    const again = await apply(agent, macro.id, { ...body, clientId: 'x'.repeat(57) })
    expect(again.status).toBe(400)
  })

  it('again is the same, also where it has changed what its own text says', async () => {
    const reply = 'About {{ conversation.topic | default: "nothing" }}'
    const macro = await create({ reply, topicId, addTagIds: [tagId] })
    const conversationId = await begin()
    const body = { conversationId, clientId: newClientId() }
    const first = await apply(agent, macro.id, body)
    expect(first).toMatchObject({ status: 200, body: { topicId } })
    expect(await apply(agent, macro.id, body)).toMatchObject({ status: 200, body: first.body })
    const texts = (await messagesOf(conversationId)).map((one: { text: string }) => one.text)
    expect(texts.slice(1)).toEqual(['About nothing'])
    const other = await create({ reply: 'Else', note: 'More' })
    expect(await apply(agent, other.id, body)).toMatchObject({
      status: 409,
      body: { code: 'client_id_reused' },
    })
  })

  it('puts on no more tags than a conversation may have, and then does nothing else either', async () => {
    const some = async (count: number) =>
      await Promise.all(
        Array.from(
          { length: count },
          async () => (await owner.post('/v1/tags', { name: newClientId() })).body.id,
        ),
      )
    const tagIds = await some(50)
    const conversationId = await begin()
    const at = `/v1/conversations/${conversationId}`
    await owner.patch(at, { tagIds })
    const macro = await create({ addTagIds: await some(1), priority: 'high' })
    expect(await apply(agent, macro.id, { conversationId })).toMatchObject({
      status: 409,
      body: { code: 'limit_reached' },
    })
    expect((await owner.get(at)).body).toMatchObject({ tagIds, priority: 'normal' })
    const had = await create({ addTagIds: tagIds.slice(0, 2), priority: 'high' })
    expect((await apply(agent, had.id, { conversationId })).body.priority).toBe('high')
  })

  it('what is so already leaves no event', async () => {
    const macro = await create({ priority: 'high', assignee: null, addTagIds: [tagId] })
    const conversationId = await begin()
    const { seq } = (await apply(agent, macro.id, { conversationId })).body
    expect((await apply(agent, macro.id, { conversationId })).body.seq).toBe(seq)
  })

  it('snoozes from now on', async () => {
    const macro = await create({ status: 'snoozed', snoozeMinutes: 60 })
    const conversationId = await begin()
    const { body } = await apply(agent, macro.id, { conversationId })
    const minutes = (Date.parse(body.snoozedUntil) - Date.now()) / 60_000
    expect(body.status).toBe('snoozed')
    expect(minutes).toBeGreaterThan(50)
    expect(minutes).toBeLessThanOrEqual(60)
  })

  it('is 404 where the conversation or the macro is not there any more', async () => {
    const macro = await create({ note: 'x' })
    const conversationId = await begin()
    await owner.delete(`/v1/conversations/${conversationId}`)
    expect((await apply(agent, macro.id, { conversationId })).status).toBe(404)
    await owner.delete(`/v1/macros/${macro.id}`)
    expect((await apply(agent, macro.id, { conversationId: await begin() })).status).toBe(404)
  })

  it('of twenty macros at once beside messages keeps the log without a hole', async () => {
    const macro = await create({ reply: 'Hi', priority: 'high', status: 'resolved' })
    const visitor = await test.workspace.visitor()
    const conversationId = await beginConversation(visitor)
    await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        index % 2
          ? apply(agent, macro.id, { conversationId })
          : visitor.post(`/v1/conversations/${conversationId}/messages`, {
              clientId: newClientId(),
              text: `${index}`,
            }),
      ),
    )
    const events = await eventsOf(conversationId)
    const { seq } = (await owner.get(`/v1/conversations/${conversationId}`)).body
    expect(events.map((event: { seq: number }) => event.seq)).toEqual(
      Array.from({ length: seq }, (_, index) => index + 1).slice(0, 100),
    )
  })
})
