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
let colleague: Caller & { id: string }
beforeAll(async () => {
  test = await testApp()
  owner = test.workspace.owner
  colleague = await test.workspace.agent('agent', 'Bea')
})
afterAll(() => test.close())

const count = async (table: string): Promise<number> =>
  (await test.sql`select count(*)::int as n from ${test.sql(table)}`)[0]!.n

const create = (extra: object = {}) => ({
  clientId: newClientId(),
  message: { clientId: newClientId(), text: 'Where is my order?' },
  ...extra,
})

const say = (caller: Caller, id: string, text: string, visibility = 'public') =>
  caller.post(`/v1/conversations/${id}/messages`, { clientId: newClientId(), text, visibility })

const activities = async (caller: Caller, id: string): Promise<string[]> =>
  (await caller.get(`/v1/conversations/${id}/messages`)).body.items
    .filter((message: { activity: unknown }) => message.activity !== null)
    .map((message: { activity: { code: string } }) => message.activity.code)

describe('beginning', () => {
  it('makes a customer of a visitor with the first message, and not before', async () => {
    const before = await count('customers')
    const visitor = await test.workspace.visitor()
    await visitor.get('/v1/conversations')
    await visitor.post('/v1/conversations', create({ message: { clientId: 'c', text: '' } }))
    expect(await count('customers')).toBe(before)
    const answer = await visitor.post('/v1/conversations', create({ subject: '  Order 12 ' }))
    expect(answer).toMatchObject({
      status: 201,
      body: {
        duplicate: false,
        conversation: { subject: 'Order 12', channel: 'web', status: 'open', seq: 2, reads: [] },
        message: { seq: 2, text: 'Where is my order?' },
      },
    })
    expect(answer.body.conversation.waitingSince).toBe(answer.body.message.createdAt)
    expect(await count('customers')).toBe(before + 1)
    const second = await visitor.post('/v1/conversations', create())
    expect(second.body.conversation.customer).toEqual(answer.body.conversation.customer)
    expect(await count('customers')).toBe(before + 1)
  })

  it('remembers the language of a visitor’s browser, and nothing that is none', async () => {
    const localeOf = async (language: string) => {
      const visitor = await test.workspace.visitor()
      const headers = { 'accept-language': language }
      const { body } = await visitor.post('/v1/conversations', create(), headers)
      return (await test.workspace.owner.get(`/v1/customers/${body.conversation.customer.id}`)).body
        .locale
    }
    expect(await localeOf('pt-br,pt;q=0.9,en;q=0.8')).toBe('pt-BR')
    expect(await localeOf('sw')).toBe('sw')
    expect(await localeOf('*')).toBeNull()
    expect(await localeOf('en-aaaa-bbbb, x')).toBeNull()
    expect(await localeOf(`en-${'a'.repeat(60)}`)).toBeNull()
  })

  it('leaves no customer behind when it is refused', async () => {
    const before = await count('customers')
    const visitor = await test.workspace.visitor()
    const other = await test.otherWorkspace()
    const topicId = (await other.owner.get('/v1/topics')).body.items[0].id
    expect((await visitor.post('/v1/conversations', create({ topicId }))).status).toBe(404)
    expect(await count('customers')).toBe(before)
  })

  it('twenty times at once makes one conversation and one customer', async () => {
    const visitor = await test.workspace.visitor()
    const before = [await count('customers'), await count('conversations')]
    const body = create()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => visitor.post('/v1/conversations', body)),
    )
    expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1)
    expect(answers.filter((answer) => answer.status === 200 && answer.body.duplicate)).toHaveLength(
      19,
    )
    expect(new Set(answers.map((answer) => answer.body.conversation.id)).size).toBe(1)
    expect(new Set(answers.map((answer) => answer.body.message.id)).size).toBe(1)
    expect([await count('customers'), await count('conversations')]).toEqual(
      before.map((n) => n + 1),
    )
  })

  it('ten different ones at once of one visitor make one customer', async () => {
    const visitor = await test.workspace.visitor()
    const before = await count('customers')
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => visitor.post('/v1/conversations', create())),
    )
    expect(answers.map((answer) => answer.status)).toEqual(Array(10).fill(201))
    expect(new Set(answers.map((answer) => answer.body.conversation.customer.id)).size).toBe(1)
    expect(await count('customers')).toBe(before + 1)
  })

  it('refuses the same clientId with another first message', async () => {
    const visitor = await test.workspace.visitor()
    const body = create()
    await visitor.post('/v1/conversations', body)
    const other = { ...body, message: { ...body.message, text: 'Something else' } }
    const answer = await visitor.post('/v1/conversations', other)
    expect(answer).toMatchObject({ status: 409, body: { code: 'client_id_reused' } })
  })

  it('lets two visitors use the same clientId', async () => {
    const body = create()
    const answers = []
    for (const visitor of [await test.workspace.visitor(), await test.workspace.visitor()])
      answers.push(await visitor.post('/v1/conversations', body))
    expect(answers.map((answer) => answer.status)).toEqual([201, 201])
  })

  it('is for agents too, in the name of a customer they name', async () => {
    const customer = (await owner.post('/v1/customers', { name: 'Ada' })).body
    const without = await owner.post('/v1/conversations', create())
    expect(without).toMatchObject({ status: 400, body: { errors: [{ field: '/customerId' }] } })
    const answer = await owner.post('/v1/conversations', create({ customerId: customer.id }))
    expect(answer).toMatchObject({
      status: 201,
      body: {
        conversation: { channel: 'api', customer: { name: 'Ada' }, waitingSince: null },
        message: { author: { kind: 'agent', id: owner.id } },
      },
    })
  })

  it('does not let a customer write a note, name a customer or set what is internal', async () => {
    const visitor = await test.workspace.visitor()
    const note = { clientId: 'n', text: 'x', visibility: 'internal' }
    expect((await visitor.post('/v1/conversations', create({ message: note }))).status).toBe(403)
    const mine = await beginConversation(visitor)
    const victim = (await owner.post('/v1/customers', { name: 'Victim' })).body.id
    const answer = await visitor.post('/v1/conversations', create({ customerId: victim }))
    expect(answer.body.conversation?.customer.id).not.toBe(victim)
    for (const extra of [
      { status: 'resolved' },
      { priority: 'urgent' },
      { tagIds: [] },
      { id: mine },
    ])
      expect((await visitor.post('/v1/conversations', create(extra))).status).toBe(400)
  })
})

describe('the other customers of the workspace', () => {
  it('[S2] cannot touch a conversation that is not theirs by any call', async () => {
    const id = await beginConversation(await test.workspace.visitor())
    const stranger = await test.workspace.visitor()
    await beginConversation(stranger)
    const silent = await test.workspace.visitor()
    for (const caller of [stranger, silent]) {
      const answers = [
        await caller.get(`/v1/conversations/${id}`),
        await caller.get(`/v1/conversations/${id}/messages`),
        await caller.get(`/v1/conversations/${id}/events`),
        await say(caller, id, 'Let me in'),
        await caller.post(`/v1/conversations/${id}/resolve`),
        await caller.post(`/v1/conversations/${id}/reopen`),
        await caller.post(`/v1/conversations/${id}/read`, { seq: 1 }),
      ]
      expect(answers.map((answer) => answer.status)).toEqual(Array(7).fill(404))
    }
    expect((await owner.get(`/v1/conversations/${id}`)).body.seq).toBe(2)
  })
})

describe('updating', () => {
  it('changes what was given, appends one event, and nothing when nothing changes', async () => {
    const id = await beginConversation(await test.workspace.visitor())
    const topicId = (await owner.get('/v1/topics')).body.items[0].id
    const tag = (await owner.post('/v1/tags', { name: newClientId() })).body.id
    const update = { subject: 'Late', kind: 'sales', priority: 'high', topicId, tagIds: [tag, tag] }
    const changed = await owner.patch(`/v1/conversations/${id}`, update)
    expect(changed).toMatchObject({ status: 200, body: { ...update, tagIds: [tag], seq: 3 } })
    const again = await owner.patch(`/v1/conversations/${id}`, { ...update, tagIds: [tag] })
    expect(again.body.seq).toBe(3)
    expect((await owner.patch(`/v1/conversations/${id}`, {})).body.seq).toBe(3)
    const cleared = await owner.patch(`/v1/conversations/${id}`, {
      subject: null,
      topicId: null,
      tagIds: [],
    })
    expect(cleared.body).toMatchObject({ subject: null, topicId: null, tagIds: [], seq: 4 })
  })

  it('refuses topics and tags of another workspace and changes nothing then', async () => {
    const id = await beginConversation(await test.workspace.visitor())
    const other = (await test.otherWorkspace()).owner
    const topicId = (await other.get('/v1/topics')).body.items[0].id
    const foreignTag = (await other.post('/v1/tags', { name: 'theirs' })).body.id
    const ownTag = (await owner.post('/v1/tags', { name: newClientId() })).body.id
    for (const update of [
      { topicId, subject: 'x' },
      { tagIds: [foreignTag] },
      { tagIds: [ownTag, foreignTag] },
    ]) {
      const answer = await owner.patch(`/v1/conversations/${id}`, update)
      expect(answer).toMatchObject({ status: 404, body: { code: 'not_found' } })
    }
    expect((await owner.get(`/v1/conversations/${id}`)).body).toMatchObject({
      seq: 2,
      subject: null,
    })
  })

  it.each([
    ['resolved, which has its own call', { status: 'resolved' }],
    ['snoozed without a time', { status: 'snoozed' }],
    ['snoozed until the past', { status: 'snoozed', snoozedUntil: '2020-01-01T00:00:00Z' }],
    ['a time without snoozed', { snoozedUntil: '2099-01-01T00:00:00Z' }],
    ['a field of ours', { seq: 1 }],
    ['another customer', { customer: { id: 'x' } }],
    ['an unknown priority', { priority: 'extreme' }],
    ['a tag that is no id', { tagIds: ['vip'] }],
    ['a subject of two lines', { subject: 'a\nb' }],
  ])('refuses %s', async (_name, update) => {
    const id = await beginConversation(await test.workspace.visitor())
    const answer = await owner.patch(`/v1/conversations/${id}`, update)
    expect(answer).toMatchObject({ status: 400, body: { code: 'validation_failed' } })
  })

  it('of twenty agents at once loses none and numbers them all', async () => {
    const id = await beginConversation(await test.workspace.visitor())
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        owner.patch(`/v1/conversations/${id}`, { subject: `Subject ${index}` }),
      ),
    )
    const seqs = answers.map((answer) => answer.body.seq).toSorted((a, b) => a - b)
    expect(seqs).toEqual(Array.from({ length: 20 }, (_, index) => index + 3))
  })
})

describe('status', () => {
  it('resolve and reopen leave one activity line each, and twice is once', async () => {
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor)
    const resolved = await owner.post(`/v1/conversations/${id}/resolve`)
    expect(resolved.body).toMatchObject({ status: 'resolved', waitingSince: null, seq: 4 })
    expect((await owner.post(`/v1/conversations/${id}/resolve`)).body.seq).toBe(4)
    const reopened = await visitor.post(`/v1/conversations/${id}/reopen`)
    expect(reopened.body.status).toBe('open')
    expect((await visitor.post(`/v1/conversations/${id}/reopen`)).body).toEqual(reopened.body)
    expect(await activities(visitor, id)).toEqual(['resolved', 'reopened'])
    expect(await activities(owner, id)).toEqual(['resolved', 'reopened'])
  })

  it('resolving that is taken back has ended no wait, and opened again later it begins anew', async () => {
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor)
    const { waitingSince } = (await owner.get(`/v1/conversations/${id}`)).body
    const reopen = async () => {
      await owner.post(`/v1/conversations/${id}/resolve`)
      return (await owner.post(`/v1/conversations/${id}/reopen`)).body
    }
    expect((await reopen()).waitingSince).toBe(waitingSince)
    await owner.post(`/v1/conversations/${id}/resolve`)
    await test.sql`
      update messages set created_at = created_at - interval '2 days' where conversation_id = ${id}`
    const later = await owner.post(`/v1/conversations/${id}/reopen`)
    expect(Date.parse(later.body.waitingSince)).toBeGreaterThanOrEqual(Date.parse(waitingSince))
    await say(owner, id, 'It is on its way')
    expect((await reopen()).waitingSince).toBeNull()
  })

  it('pending and snoozed are the business of agents; the customer sees open and no event', async () => {
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor)
    const before = (await visitor.get(`/v1/conversations/${id}`)).body
    await owner.patch(`/v1/conversations/${id}`, { status: 'pending' })
    const snoozed = await owner.patch(`/v1/conversations/${id}`, {
      status: 'snoozed',
      snoozedUntil: '2099-01-01T00:00:00Z',
    })
    expect(snoozed.body).toMatchObject({ status: 'snoozed', seq: 5 })
    expect((await visitor.get(`/v1/conversations/${id}`)).body).toEqual(before)
    expect(await activities(visitor, id)).toEqual([])
    expect(await activities(owner, id)).toEqual(['snoozed'])
  })

  it('an event carries the time of a snooze exactly as a fresh fetch shows it', async () => {
    const id = await beginConversation(await test.workspace.visitor())
    for (const snoozedUntil of ['2099-01-01T00:00:00Z', '2099-01-02T00:00:00.123456Z']) {
      const fresh = (
        await owner.patch(`/v1/conversations/${id}`, { status: 'snoozed', snoozedUntil })
      ).body
      const events = (await owner.get(`/v1/conversations/${id}/events`)).body.items
      const told = events.findLast(
        (event: { changes?: { snoozedUntil?: string } }) => event.changes?.snoozedUntil,
      )
      expect(told.changes.snoozedUntil).toBe(fresh.snoozedUntil)
    }
  })

  it('a message of the customer wakes a snoozed conversation without an activity line', async () => {
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor)
    await owner.patch(`/v1/conversations/${id}`, {
      status: 'snoozed',
      snoozedUntil: '2099-01-01T00:00:00Z',
    })
    await say(visitor, id, 'Hello?')
    const woken = (await owner.get(`/v1/conversations/${id}`)).body
    expect(woken).toMatchObject({ status: 'open', snoozedUntil: null })
    expect(await activities(owner, id)).toEqual(['snoozed'])
  })
})

describe('assigning', () => {
  it('to a colleague, to oneself and to nobody, with lines that customers do not see', async () => {
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor)
    const assign = (assigneeId: string | null) =>
      owner.post(`/v1/conversations/${id}/assign`, { assigneeId })
    expect((await assign(colleague.id)).body.assignee).toEqual({
      id: colleague.id,
      name: 'Bea',
      title: null,
    })
    const seq = (await assign(colleague.id)).body.seq
    expect(seq).toBe(4)
    expect((await assign(owner.id)).body.assignee.id).toBe(owner.id)
    expect((await assign(null)).body.assignee).toBeNull()
    expect(await activities(owner, id)).toEqual(['assigned', 'assigned', 'unassigned'])
    expect(await activities(visitor, id)).toEqual([])
  })

  it('refuses agents who are unknown, deactivated or of another workspace', async () => {
    const id = await beginConversation(await test.workspace.visitor())
    const gone = await test.workspace.agent()
    await owner.delete(`/v1/agents/${gone.id}`)
    const other = await test.otherWorkspace()
    const unknown = `${owner.id.slice(0, -4)}0000`
    for (const assigneeId of [gone.id, other.owner.id, unknown]) {
      const answer = await owner.post(`/v1/conversations/${id}/assign`, { assigneeId })
      expect(answer).toMatchObject({ status: 404, body: { code: 'not_found' } })
    }
  })
})

describe('reading', () => {
  it('moves forward only, in the numbering of each side', async () => {
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor)
    await owner.post(`/v1/conversations/${id}/assign`, { assigneeId: owner.id })
    await say(owner, id, 'internal thought', 'internal')
    await say(owner, id, 'An answer')
    const read = async (caller: Caller, seq: number) => {
      const { body } = await caller.post(`/v1/conversations/${id}/read`, { seq })
      return Object.fromEntries(
        body.reads.map((one: { reader: { kind: string }; seq: number }) => [
          one.reader.kind,
          one.seq,
        ]),
      )
    }
    // The customer counts created, Hello, assigned, answer; agents have its line and the note between.
    expect(await read(visitor, 4)).toEqual({ customer: 4 })
    expect(await read(owner, 6)).toEqual({ agent: 6, customer: 6 })
    expect(await read(owner, 2)).toEqual({ agent: 6, customer: 6 })
    expect(await read(visitor, 1)).toEqual({ agent: 4, customer: 4 })
    // Two read events, of the customer and of the agent, are in the log by now.
    expect(await read(visitor, 1_000_000)).toEqual({ agent: 4, customer: 6 })
  })

  it('of a note shows nothing to the customer, neither an event nor a new time', async () => {
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor)
    await say(owner, id, 'internal thought', 'internal')
    await say(owner, id, 'and another', 'internal')
    await owner.post(`/v1/conversations/${id}/read`, { seq: 3 })
    const before = (await visitor.get(`/v1/conversations/${id}`)).body
    const mine = await owner.post(`/v1/conversations/${id}/read`, { seq: 4 })
    expect(mine.body.reads[0].seq).toBe(4)
    expect((await visitor.get(`/v1/conversations/${id}`)).body).toEqual(before)
  })

  it('refuses a position that is none', async () => {
    const id = await beginConversation(await test.workspace.visitor())
    for (const seq of [-1, 1.5, '2', null, { $gt: 1 }, 2 ** 60])
      expect((await owner.post(`/v1/conversations/${id}/read`, { seq })).status).toBe(400)
  })
})

describe('what customers see', () => {
  it('has neutral values for everything internal, over every way to read it', async () => {
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor)
    const tag = (await owner.post('/v1/tags', { name: newClientId() })).body.id
    await owner.patch(`/v1/conversations/${id}`, {
      priority: 'urgent',
      tagIds: [tag],
      subject: 'Refund',
      status: 'pending',
    })
    await say(owner, id, 'do not refund', 'internal')
    const seen = [
      (await visitor.get(`/v1/conversations/${id}`)).body,
      (await visitor.get('/v1/conversations')).body.items[0],
      (await visitor.post(`/v1/conversations/${id}/read`, { seq: 2 })).body,
    ]
    for (const conversation of seen)
      expect(conversation).toMatchObject({
        subject: 'Refund',
        status: 'open',
        priority: 'normal',
        tagIds: [],
        snoozedUntil: null,
      })
    const everything = [
      ...seen,
      (await visitor.get(`/v1/conversations/${id}/events`)).body,
      (await visitor.get(`/v1/conversations/${id}/messages`)).body,
    ]
    for (const secret of [tag, 'urgent', 'pending', 'do not refund'])
      expect(JSON.stringify(everything)).not.toContain(secret)
  })

  it('an event that changes nothing for them has no number on their side', async () => {
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor)
    await owner.patch(`/v1/conversations/${id}`, { priority: 'high' })
    await owner.patch(`/v1/conversations/${id}`, { subject: 'Seen', priority: 'low' })
    const { body } = await visitor.get(`/v1/conversations/${id}/events?since=2`)
    expect(body).toMatchObject({ seq: 3, items: [{ seq: 3, changes: { subject: 'Seen' } }] })
    expect(body.items[0].changes).toEqual({ subject: 'Seen' })
  })
})

describe('a time to snooze until', () => {
  it.each(['', '\ufeff', 'tomorrow', '2024-02-30T25:61:00Z', '9'.repeat(300)])(
    '[S22] that is none is refused: %j',
    async (snoozedUntil) => {
      const id = await beginConversation(await test.workspace.visitor())
      const answer = await test.workspace.owner.patch(`/v1/conversations/${id}`, {
        status: 'snoozed',
        snoozedUntil,
      })
      expect(answer).toMatchObject({ status: 400, body: { code: 'validation_failed' } })
    },
  )
})
