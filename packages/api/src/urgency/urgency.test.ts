import { apply, type ConversationState, type Event } from '@deskbell/sdk'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { LogEvent } from '../log/store.ts'
import { insertMessages } from '../messages/write-store.ts'
import {
  beginConversation,
  type Caller,
  newClientId,
  type TestApp,
  testApp,
} from '../testing/app.ts'
import { scoreCase } from './score.ts'
import { type Scored, writeUrgencies } from './store.ts'

let test: TestApp
let owner: TestApp['workspace']['owner']
let visitor: Caller
beforeAll(async () => {
  test = await testApp({ isUrgencyFollowing: true })
  owner = test.workspace.owner
  visitor = await test.workspace.visitor()
})
afterAll(() => test.close())

const get = async (id: string) => (await owner.get(`/v1/conversations/${id}`)).body
const say = (who: Caller, id: string, text: string, visibility = 'public') =>
  who.post(`/v1/conversations/${id}/messages`, { clientId: newClientId(), text, visibility })
const scored = (id: string, isRight: (score: number) => boolean = () => true) =>
  vi.waitFor(
    async () => {
      const { urgency } = await get(id)
      expect(urgency).not.toBeNull()
      expect(isRight(urgency.score)).toBe(true)
      return urgency
    },
    { timeout: 10_000 },
  )
const queue = async (query = '') =>
  (await owner.get(`/v1/conversations?limit=100&sort=urgency&${query}`)).body.items as {
    id: string
    urgency: { respondBy: string }
  }[]

const STOLEN = 'Someone stole my card and is taking money from my account'
const THANKS = 'Thanks, all good now'

describe('the urgency of a conversation', () => {
  it('comes behind its message, says why, and is a deadline after the wait began', async () => {
    const id = await beginConversation(visitor, STOLEN)
    const urgency = await scored(id)
    expect(urgency.factors[0]).toMatchObject({ code: 'account_misuse' })
    expect(STOLEN).toContain(urgency.factors[0].evidence)
    const { waitingSince } = await get(id)
    const seconds = (Date.parse(urgency.respondBy) - Date.parse(waitingSince)) / 1000
    expect(seconds).toBeGreaterThan(0)
    expect(seconds).toBeLessThan(3600)
  })

  it('is not told to the customer, by fetch, event or order', async () => {
    const id = await beginConversation(visitor, STOLEN)
    await scored(id)
    expect((await visitor.get(`/v1/conversations/${id}`)).body.urgency).toBeNull()
    const events = (await visitor.get(`/v1/conversations/${id}/events`)).body
    expect(JSON.stringify(events)).not.toContain('respondBy')
    const calm = await beginConversation(visitor, THANKS)
    await scored(calm)
    const seen = (await visitor.get('/v1/conversations?sort=urgency&limit=100')).body.items
    const ids = seen.map((one: { id: string }) => one.id)
    expect(ids.indexOf(id)).toBeLessThan(ids.indexOf(calm))
    expect(seen[0].urgency).toBeNull()
  })

  it('rises with what is written further, and ends with an answer', async () => {
    const id = await beginConversation(visitor, 'Do you ship to Norway?')
    const before = await scored(id)
    await say(visitor, id, STOLEN)
    const after = await scored(id, (score) => score > before.score)
    expect(Date.parse(after.respondBy)).toBeLessThan(Date.parse(before.respondBy))
    await say(owner, id, 'A note', 'internal')
    expect((await get(id)).urgency).toEqual(after)
    await say(owner, id, 'I am on it')
    expect((await get(id)).urgency).toBeNull()
    expect((await queue()).map((one) => one.id)).not.toContain(id)
    await say(visitor, id, 'Thank you')
    await scored(id, (score) => score < before.score)
  })

  it('ends with resolve, and comes back with the next message', async () => {
    const id = await beginConversation(visitor, STOLEN)
    await scored(id)
    await owner.post(`/v1/conversations/${id}/resolve`)
    expect(await get(id)).toMatchObject({ status: 'resolved', urgency: null })
    await say(visitor, id, 'It happens again!')
    await scored(id)
  })

  it('follows the priority', async () => {
    const id = await beginConversation(visitor, 'Where do I find my invoice?')
    const { score } = await scored(id)
    await owner.patch(`/v1/conversations/${id}`, { priority: 'urgent' })
    await scored(id, (later) => later >= score + 20)
  })

  it('is scored once for each change, and not for its own event', async () => {
    const id = await beginConversation(visitor, STOLEN)
    await scored(id)
    const other = await beginConversation(visitor, 'Something else')
    await scored(other)
    const { items } = (await owner.get(`/v1/conversations/${id}/events`)).body
    const changes = items.filter((event: Event) => event.type === 'conversation.updated')
    expect(changes).toHaveLength(1)
  })

  it('is not written where somebody writes at that moment, unless it may wait', async () => {
    const ids = [await beginConversation(visitor, STOLEN), await beginConversation(visitor, STOLEN)]
    const all = await Promise.all(
      ids.map(async (id) => {
        const urgency = await scored(id)
        const { waitingSince } = await get(id)
        return { id, waitingSince: new Date(waitingSince), urgency: { ...urgency, score: 7 } }
      }),
    )
    const [held, free] = all as [Scored, Scored]
    const told = (events: readonly LogEvent[]) => events.map(({ event }) => event.conversationId)
    await test.sql.begin(async (tx) => {
      await tx`select from conversations where id = ${held.id} for update`
      const { events, busy } = await writeUrgencies(test.sql, all, { mayWait: false })
      expect([told(events), busy]).toEqual([[free.id], [held.id]])
    })
    const { events, busy } = await writeUrgencies(test.sql, [held], { mayWait: true })
    expect([told(events), busy]).toEqual([[held.id], []])
    for (const id of ids) expect((await get(id)).urgency.score).toBe(7)
  })

  it('of a long burst is the same as if everything were read, with what was said before the answer', async () => {
    const id = await beginConversation(visitor, STOLEN)
    await say(owner, id, 'We look into it')
    const burst = Array.from({ length: 15 }, (_, index) => `Still nothing has happened ${index}`)
    for (const text of burst) await say(visitor, id, text)
    await say(owner, id, 'A note in between', 'internal')
    const { waitingSince, subject, topicId, priority } = await get(id)
    const toLine = (text: string) => ({ text, at: new Date(waitingSince) })
    const expected = scoreCase({
      ...{ unanswered: burst.map(toLine), earlier: [toLine(STOLEN)] },
      ...{ subject, topicId, plan: null, priority, waitingSince: new Date(waitingSince) },
    })
    expect(expected.factors.map((factor) => factor.code)).toContain('earlier')
    const reasons = (factors: readonly { code: string; points: number }[]) =>
      factors.map(({ code, points }) => [code, points])
    await vi.waitFor(
      async () => {
        const { urgency } = await get(id)
        expect([urgency?.score, reasons(urgency?.factors ?? [])]).toEqual([
          expected.score,
          reasons(expected.factors),
        ])
        const said = `${STOLEN} ${burst.join(' ')}`
        for (const { evidence } of urgency!.factors)
          expect(said).toContain(evidence.replace(/…$/, ''))
      },
      { timeout: 20_000 },
    )
  })

  it('is found again where a node died before it was scored', async () => {
    const id = await beginConversation(visitor, STOLEN)
    await scored(id)
    await test.sql`update conversations set respond_by = null where id = ${id}`
    await test.sql`delete from urgency_progress`
    await scored(id)
  })

  it('is scored once by many nodes', async () => {
    const ids = []
    for (let index = 0; index < 10; index++) ids.push(await beginConversation(visitor, STOLEN))
    await Promise.all([...Array(8)].map(() => queue()))
    for (const id of ids) await scored(id)
    const [row] = await test.sql<{ count: number }[]>`
      select count(*)::int as count from events
      where conversation_id = any(${ids}) and type = 'conversation.updated'`
    expect(row!.count).toBe(ids.length)
  })

  it('keeps the law: an old state plus the events equals a fresh fetch', async () => {
    const id = await beginConversation(visitor, STOLEN)
    let state: ConversationState = { conversation: null, messages: [] }
    let since = 0
    for (const step of [
      () => scored(id),
      () => say(visitor, id, 'Hello? It is still going on'),
      () => scored(id),
      () => say(owner, id, 'We have blocked the card'),
      () => say(visitor, id, 'Thank you!'),
      () => scored(id),
      () => owner.post(`/v1/conversations/${id}/resolve`),
    ]) {
      await step()
      await vi.waitFor(async () => {
        const { items } = (await owner.get(`/v1/conversations/${id}/events?since=${since}`)).body
        for (const event of items as Event[]) state = apply(state, event)
        since += items.length
        expect(state.conversation).toEqual(await get(id))
      })
    }
  })
})

describe('the queue', () => {
  it('begins with who is to be answered first, by list and by next', async () => {
    const other = await test.otherWorkspace()
    const customer = await other.visitor()
    const calm = await beginConversation(customer, THANKS)
    const normal = await beginConversation(customer, 'Do you ship to Norway?')
    const stolen = await beginConversation(customer, STOLEN)
    const list = async () =>
      (await other.owner.get('/v1/conversations?sort=urgency')).body.items.map(
        (one: { id: string }) => one.id,
      )
    expect(await list()).toEqual([stolen, normal, calm])
    const first = await other.owner.get('/v1/conversations?sort=urgency&limit=1')
    const rest = await other.owner.get(
      `/v1/conversations?sort=urgency&cursor=${first.body.nextCursor}`,
    )
    expect([...first.body.items, ...rest.body.items].map((one) => one.id)).toEqual(await list())
    for (const id of [stolen, normal, calm])
      expect((await other.owner.post('/v1/conversations/next')).body.conversation.id).toBe(id)
  })

  it('has its indexes: neither the list nor next sorts', async () => {
    const plan = (await test.sql.begin(async (tx) => {
      await tx`set local enable_seqscan = off`
      await tx`set local enable_bitmapscan = off`
      return await tx`
        explain select c.id from conversations c
        where c.workspace_id = ${test.workspace.workspaceId} and c.deleted_at is null and c.assignee_id is null
          and c.status = 'open' and c.archived_at is null and c.waiting_since is not null
        order by coalesce(c.respond_by, (c.waiting_since at time zone 'UTC' + interval '4 hours') at time zone 'UTC'), c.id
        limit 1`
    })) as unknown as { 'QUERY PLAN': string }[]
    const text = plan.map((row) => row['QUERY PLAN']).join('\n')
    expect(text).toContain('conversations_queue')
    expect(text).not.toContain('Sort')
  })
})

describe('a message', () => {
  it('in a conversation that is scored touches no index of it', async () => {
    const id = await beginConversation(visitor, STOLEN)
    await scored(id)
    const { customer } = await get(id)
    // As much room on each page as the table is meant to have.
    await test.sql`vacuum full conversations`
    const author = { kind: 'customer' as const, id: customer.id, name: null }
    const create = { type: 'text' as const, text: 'Please hurry', visibility: 'public' as const }
    const [before, after] = await test.sql.begin(async (tx) => {
      const count = async () => {
        const [row] = await tx<{ updated: number; hot: number }[]>`
          select n_tup_upd as updated, n_tup_hot_upd as hot from pg_stat_xact_user_tables
          where relname = 'conversations'`
        return row!
      }
      const start = await count()
      const conversationId = id
      const { workspaceId } = test.workspace
      const message = { ...create, clientId: newClientId() }
      const input = { workspaceId, conversationId, author, create: message }
      await insertMessages(tx, [input], { isBatch: true })
      return [start, await count()] as const
    })
    expect([after.updated - before.updated, after.hot - before.hot]).toEqual([1, 1])
  })
})

describe('settings', () => {
  it('are kept, and score everybody who waits again', async () => {
    const id = await beginConversation(visitor, 'My ficus has spider mites')
    const { score } = await scored(id)
    const keywords = [{ phrase: 'spider mites', points: 40 }]
    const answer = await owner.patch('/v1/urgency/settings', { keywords })
    expect(answer.body).toMatchObject({ keywords, weights: {}, topics: [] })
    const urgency = await scored(id, (later) => later > score + 20)
    expect(urgency.factors[0]).toMatchObject({ code: 'keyword', evidence: 'spider mites' })
    expect((await owner.get('/v1/urgency/settings')).body).toEqual(answer.body)
    await owner.patch('/v1/urgency/settings', { keywords: [] })
    await scored(id, (later) => later === score)
  })

  it.each([
    ['a factor that there is not', { weights: { nonsense: 1 } }],
    ['a negative weight', { weights: { anger: -1 } }],
    ['an empty phrase', { keywords: [{ phrase: ' ', points: 1 }] }],
    ['points beyond the scale', { keywords: [{ phrase: 'x', points: 1000 }] }],
    ['targets in the wrong order', { targets: { can_wait: 60, normal: 120, soon: 240, now: 480 } }],
    ['too many keywords', { keywords: Array(201).fill({ phrase: 'x', points: 1 }) }],
    ['an unknown field', { nonsense: true }],
    ['the wrong type', { weights: [] }],
  ])('refuse %s', async (_name, body) => {
    const { status, body: refused } = await owner.patch('/v1/urgency/settings', body)
    expect([status, refused.code]).toEqual([400, 'validation_failed'])
  })

  it('refuse a topic of another workspace, and are each workspace’s own', async () => {
    const other = await test.otherWorkspace()
    const topicId = (await other.owner.get('/v1/topics')).body.items[0].id
    const topics = [{ topicId, points: 10 }]
    expect((await owner.patch('/v1/urgency/settings', { topics })).status).toBe(404)
    expect((await owner.post('/v1/urgency/preview', { settings: { topics } })).status).toBe(404)
    await other.owner.patch('/v1/urgency/settings', { topics })
    expect((await owner.get('/v1/urgency/settings')).body.topics).toEqual([])
  })

  it('are for admins to change, and for nobody outside to see', async () => {
    const agent = await test.workspace.agent('agent')
    expect((await agent.patch('/v1/urgency/settings', {})).status).toBe(403)
    expect((await agent.post('/v1/urgency/preview', {})).status).toBe(403)
    expect((await agent.get('/v1/urgency/settings')).status).toBe(200)
    expect((await visitor.get('/v1/urgency/settings')).status).toBe(403)
  })
})

describe('a preview', () => {
  it('shows a queue of the past as it was and as it would be, answered ones too', async () => {
    const other = await test.otherWorkspace()
    const customer = await other.visitor()
    const stolen = await beginConversation(customer, STOLEN)
    const plants = await beginConversation(customer, 'My ficus has spider mites')
    await say(other.owner, stolen, 'I am on it')
    const settings = {
      keywords: [{ phrase: 'spider mites', points: 50 }],
      weights: { account_misuse: 0, wording: 0 },
    }
    const { body } = await other.owner.post('/v1/urgency/preview', { settings })
    expect(body).toMatchObject({
      conversations: 2,
      moved: 2,
      items: [
        { conversationId: plants, before: { place: 2 }, after: { place: 1 } },
        { conversationId: stolen, before: { place: 1 }, after: { place: 2 } },
      ],
    })
    expect((await other.owner.get('/v1/urgency/settings')).body.keywords).toEqual([])
    const until = new Date(Date.now() - 3_600_000).toISOString()
    expect((await other.owner.post('/v1/urgency/preview', { until })).body.items).toEqual([])
  })

  it.each([
    ['more than a week', { from: '2026-01-01T00:00:00Z', until: '2026-01-09T00:00:00Z' }],
    [
      'a window that ends before it begins',
      { from: '2026-01-02T00:00:00Z', until: '2026-01-01T00:00:00Z' },
    ],
    ['no time', { from: 'yesterday' }],
  ])('refuses %s', async (_name, body) => {
    expect((await owner.post('/v1/urgency/preview', body)).status).toBe(400)
  })
})

describe('what agents say', () => {
  it('becomes a suggestion when several say it, and can be taken back', async () => {
    const other = await test.otherWorkspace()
    const customer = await other.visitor()
    const agents = [other.owner, await other.agent('agent'), await other.agent('senior')]
    const id = await beginConversation(customer, STOLEN)
    await other.owner.get('/v1/conversations?sort=urgency')
    const judge = (who: Caller, verdict: string) =>
      who.post(`/v1/conversations/${id}/urgency-feedback`, { verdict })
    for (const agent of agents) expect((await judge(agent, 'too_high')).status).toBe(204)
    await judge(agents[0]!, 'too_high')
    const { body } = await other.owner.get('/v1/urgency/suggestions')
    expect(body.judged).toBe(3)
    expect(body.items[0]).toMatchObject({
      code: 'account_misuse',
      tooHigh: 3,
      tooLow: 0,
      weight: 1,
    })
    expect(body.items[0].proposedWeight).toBeLessThan(1)
    await judge(agents[0]!, 'right')
    expect((await other.owner.get('/v1/urgency/suggestions')).body).toEqual({
      items: [],
      judged: 2,
    })
    const [row] = await test.sql<{ factors: unknown }[]>`
      select factors from urgency_feedback where conversation_id = ${id} limit 1`
    expect(JSON.stringify(row!.factors)).not.toContain('stole')
  })

  it('needs somebody who waits, a conversation of one’s own, and the right to write', async () => {
    const id = await beginConversation(visitor, STOLEN)
    await scored(id)
    const url = `/v1/conversations/${id}/urgency-feedback`
    const other = await test.otherWorkspace()
    expect((await other.owner.post(url, { verdict: 'too_low' })).status).toBe(404)
    const viewer = await test.workspace.agent('viewer')
    expect((await viewer.post(url, { verdict: 'too_low' })).status).toBe(403)
    expect((await visitor.post(url, { verdict: 'too_low' })).status).toBe(403)
    expect((await owner.post(url, { verdict: 'wrong' })).status).toBe(400)
    await say(owner, id, 'Here I am')
    const refused = await owner.post(url, { verdict: 'too_low' })
    expect([refused.status, refused.body.code]).toEqual([409, 'not_waiting'])
    expect((await owner.post(url, { verdict: 'right' })).status).toBe(204)
  })
})

it('leaves nothing of a deleted conversation', async () => {
  const id = await beginConversation(visitor, STOLEN)
  await scored(id)
  await owner.delete(`/v1/conversations/${id}`)
  expect(await test.sql`select 1 from urgencies where conversation_id = ${id}`).toHaveLength(0)
  expect((await queue()).map((one) => one.id)).not.toContain(id)
})
