// What customers say of an answer: when they are asked, what they may say, and what it comes to.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import {
  beginConversation,
  type Caller,
  newClientId,
  type TestApp,
  testApp,
} from '../testing/app.ts'
import { askDue } from './ask.ts'

let test: TestApp
let owner: Caller & { id: string }
beforeAll(async () => {
  test = await testApp()
  owner = test.workspace.owner
})
afterAll(() => test.close())
beforeEach(async () => {
  await owner.patch('/v1/csat/settings', { isOn: true, delayMinutes: 5, question: null })
})

const due = () => test.sql`update rating_requests set due_at = now()`
const published: unknown[] = []
const askAll = async () => {
  await due()
  await askDue(test.sql, (events) => void published.push(...events))
}

async function resolved({ isAnswered = true } = {}) {
  const visitor = await test.workspace.visitor()
  const id = await beginConversation(visitor)
  const at = `/v1/conversations/${id}`
  if (isAnswered)
    await owner.post(`${at}/messages`, { clientId: newClientId(), text: 'There you are' })
  await owner.post(`${at}/resolve`)
  const questions = async (who: Caller = visitor) =>
    (await who.get(`${at}/messages`)).body.items.filter(
      (one: { rating?: object }) => one.rating !== undefined,
    )
  const rate = async (score: unknown, extra: object = {}, who: Caller = visitor) => {
    const [question] = await questions()
    return await who.post(`${at}/rate`, { seq: question?.seq ?? 2, score, ...extra })
  }
  return { visitor, id, at, questions, rate }
}

it('is asked after the delay, once, by a line that is nobody’s turn to answer', async () => {
  const { at, questions } = await resolved()
  await askDue(test.sql, () => expect.unreachable('nothing is due'))
  expect(await questions()).toHaveLength(0)
  const before = (await owner.get(at)).body
  await Promise.all([askAll(), askAll(), askAll()])
  for (const who of [undefined, owner])
    expect(await questions(who)).toMatchObject([
      {
        ...{ type: 'activity', text: 'How did we do?', author: { kind: 'system' } },
        activity: { code: 'rating_asked' },
        rating: { question: null, score: null, comment: '', at: null },
      },
    ])
  const { lastMessage, waitingSince, status } = (await owner.get(at)).body
  expect([lastMessage, waitingSince, status]).toEqual([before.lastMessage, null, 'resolved'])
})

it('is asked in the words of the workspace', async () => {
  await owner.patch('/v1/csat/settings', { question: ' Are you happy? ' })
  const { questions } = await resolved()
  await askAll()
  expect(await questions()).toMatchObject([
    { text: 'Are you happy?', rating: { question: 'Are you happy?' } },
  ])
})

it('is not asked where it is off, where nobody answered, where it is open again, or of who is blocked', async () => {
  const unanswered = await resolved({ isAnswered: false })
  const reopened = await resolved()
  await reopened.visitor.post(`${reopened.at}/messages`, { clientId: newClientId(), text: 'Wait' })
  const blocked = await resolved()
  const customerId = (await owner.get(blocked.at)).body.customer.id
  await owner.post(`/v1/customers/${customerId}/block`)
  const late = await resolved()
  await owner.patch('/v1/csat/settings', { isOn: false })
  const off = await resolved()
  await due()
  const waiting = await test.sql`select 1 from rating_requests where conversation_id = ${off.id}`
  expect(waiting).toHaveLength(0)
  await askAll()
  expect(await late.questions(owner)).toHaveLength(0)
  await owner.patch('/v1/csat/settings', { isOn: true })
  await askAll()
  for (const one of [unanswered, reopened, blocked, off])
    expect(await one.questions(owner)).toHaveLength(0)
  await owner.post(`${reopened.at}/resolve`)
  await askAll()
  expect(await reopened.questions()).toHaveLength(1)
})

it('is not asked again while a question is open, and asked again after it was answered', async () => {
  const { at, questions, rate } = await resolved()
  await owner.post(`${at}/ask-rating`)
  await owner.post(`${at}/ask-rating`)
  await askAll()
  expect(await questions()).toHaveLength(1)
  await rate(5)
  await owner.post(`${at}/ask-rating`)
  expect(await questions()).toHaveLength(2)
})

it('is said once and changed within a day; it reopens nothing', async () => {
  const { at, id, rate, questions } = await resolved()
  await askAll()
  const first = await rate(2)
  expect(first).toMatchObject({ status: 200, body: { rating: { score: 2, comment: '' } } })
  const { at: ratedAt } = first.body.rating
  const second = await rate(4, { comment: 'It took long' })
  expect(second.body.rating).toEqual({
    question: null,
    score: 4,
    comment: 'It took long',
    at: ratedAt,
  })
  await rate(4, { comment: 'It took too long' })
  await rate(4, { comment: 'It took long' })
  const log = JSON.stringify((await owner.get(`${at}/events?limit=500`)).body)
  expect(log).toContain('It took long')
  expect(log).not.toContain('It took too long')
  const { seq } = (await owner.get(at)).body
  expect((await rate(4, { comment: 'It took long' })).body).toEqual(second.body)
  expect((await owner.get(at)).body).toMatchObject({ seq, status: 'resolved', waitingSince: null })
  expect((await questions(owner))[0].rating.comment).toBe('It took long')
  await test.sql`
    update messages set rating = jsonb_set(rating, '{at}', '"2025-01-01T00:00:00.000Z"')
    where conversation_id = ${id} and rating is not null`
  expect((await rate(1)).body.code).toBe('too_late')
  expect((await rate(4, { comment: 'It took long' })).status).toBe(200)
})

it.each([[0], [6], [1.5], ['5'], [null], [undefined]])('is not %j', async (score) => {
  const { rate } = await resolved()
  await askAll()
  expect((await rate(score)).status).toBe(400)
})

it('takes a comment of a length, from its customer alone', async () => {
  const { rate, at, visitor } = await resolved()
  expect((await rate(5)).status).toBe(404)
  await askAll()
  expect((await rate(5, { comment: 'x'.repeat(2001) })).status).toBe(400)
  expect((await rate(5, { comment: 'a\0b' })).status).toBe(400)
  const stranger = await test.workspace.visitor()
  await beginConversation(stranger)
  expect((await rate(5, {}, stranger)).status).toBe(404)
  expect((await rate(5, {}, owner)).status).toBe(403)
  expect((await visitor.post(`${at}/ask-rating`)).status).toBe(403)
})

it('has settings that admins change', async () => {
  const settings = { isOn: true, delayMinutes: 5, question: null }
  expect((await owner.get('/v1/csat/settings')).body).toEqual(settings)
  const other = await test.otherWorkspace()
  expect((await other.owner.get('/v1/csat/settings')).body.isOn).toBe(false)
  const senior = await test.workspace.agent('senior')
  expect((await senior.get('/v1/csat/settings')).status).toBe(200)
  expect((await senior.patch('/v1/csat/settings', {})).status).toBe(403)
  for (const bad of [{ delayMinutes: -1 }, { delayMinutes: 1e9 }, { question: '' }, { more: 1 }])
    expect((await owner.patch('/v1/csat/settings', bad)).status).toBe(400)
})

it('comes to sums by agent, topic and day, for seniors', async () => {
  const own = await test.otherWorkspace()
  await own.owner.patch('/v1/csat/settings', { isOn: true })
  const bea = await own.agent('agent', 'Bea')
  const topic = (await own.owner.get('/v1/topics')).body.items[0]
  for (const [score, agent] of [
    [5, bea],
    [2, bea],
    [4, own.owner],
    [null, bea],
  ] as const) {
    const visitor = await own.visitor()
    const id = await beginConversation(visitor, 'Hello', score === 5 ? { topicId: topic.id } : {})
    const at = `/v1/conversations/${id}`
    await agent.post(`${at}/messages`, { clientId: newClientId(), text: 'There' })
    await agent.post(`${at}/ask-rating`)
    const { items } = (await visitor.get(`${at}/messages`)).body
    const { seq } = items.find((one: { rating?: object }) => one.rating)
    if (score !== null) await visitor.post(`${at}/rate`, { seq, score, comment: `${score}` })
  }
  const by = async (kind: string, query = '') =>
    (await own.owner.get(`/v1/csat/summary?by=${kind}${query}`)).body
  const all = { asked: 4, answered: 3, average: 3.67, distribution: [0, 1, 0, 1, 1] }
  expect(await by('agent')).toMatchObject({
    ...all,
    groups: [
      { key: bea.id, name: 'Bea', asked: 3, answered: 2, average: 3.5 },
      { key: own.owner.id, asked: 1, answered: 1, average: 4 },
    ],
  })
  expect((await by('topic')).groups).toContainEqual({
    ...{ key: topic.id, name: topic.name, asked: 1, answered: 1, average: 5 },
  })
  const days = await by('day', '&timeZone=Asia/Almaty')
  expect(days.groups.reduce((sum: number, one: { asked: number }) => sum + one.asked, 0)).toBe(4)
  expect(await by('day', '&to=2025-01-01T00:00:00.000Z')).toEqual({
    ...{ asked: 0, answered: 0, average: null, distribution: [0, 0, 0, 0, 0], groups: [] },
  })
  for (const bad of ['by=colour', 'timeZone=Moon', 'from=yesterday'])
    expect((await own.owner.get(`/v1/csat/summary?${bad}`)).status).toBe(400)
  expect((await bea.get('/v1/csat/summary')).status).toBe(403)
  const { items } = (await own.owner.get('/v1/conversations?sort=newest')).body
  const ofOne = items.find((one: { topicId: string }) => one.topicId === topic.id)
  const ratings = await bea.get(`/v1/customers/${ofOne.customer.id}/ratings`)
  expect(ratings.body.items).toMatchObject([
    { score: 5, comment: '5', agent: { name: 'Bea' }, conversationId: ofOne.id },
  ])
  expect((await owner.get(`/v1/customers/${ofOne.customer.id}/ratings`)).status).toBe(404)
  await own.owner.delete(`/v1/conversations/${ofOne.id}`)
  expect((await by('agent')).answered).toBe(2)
})
