import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  beginConversation,
  newClientId,
  type TestApp,
  type TestWorkspace,
  testApp,
} from '../testing/app.ts'
import { matchingRules } from './match.ts'
import type { Rule } from './schema.ts'

let test: TestApp
let workspace: TestWorkspace
let owner: TestWorkspace['owner']
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  workspace = await test.otherWorkspace()
  owner = workspace.owner
})

const create = (when: object, set: object, extra: object = {}) =>
  owner.post('/v1/rules', { name: newClientId(), when, set, ...extra })
const make = async (noun: string) =>
  (await owner.post(`/v1/${noun}`, { name: newClientId() })).body.id

/** A conversation of a new visitor, when the rules have had their say. */
async function begun(text: string, extra: object = {}) {
  const id = await beginConversation(await workspace.visitor(), text, extra)
  await vi.waitFor(async () => {
    const [row] = await test.sql`select is_routed from conversations where id = ${id}`
    expect(row).toEqual({ is_routed: true })
  })
  return (await owner.get(`/v1/conversations/${id}`)).body
}

describe('rules', () => {
  it('are created, changed, listed in their order, and deleted', async () => {
    const topicId = await make('topics')
    const second = (await create({ words: ['refund'] }, { topicId }, { position: 2 })).body
    expect(second).toMatchObject({
      when: { words: ['refund'], urls: [], channels: [], kinds: [] },
      set: { topicId, teamId: null, tagIds: [], priority: null },
    })
    const first = (await create({}, { priority: 'low' }, { position: 1 })).body
    const listed = (await owner.get('/v1/rules')).body.items
    expect(listed).toEqual([first, second])
    const changed = await owner.patch(`/v1/rules/${first.id}`, { name: 'Later', position: 3 })
    expect(changed.body).toEqual({ ...first, name: 'Later', position: 3 })
    expect((await owner.delete(`/v1/rules/${first.id}`)).status).toBe(204)
    expect((await owner.delete(`/v1/rules/${first.id}`)).status).toBe(404)
    expect((await owner.get('/v1/rules')).body.items).toEqual([second])
  })

  it('set topic, team, tags and priority of what begins, as one change that nobody made', async () => {
    const [topicId, teamId, one, other] = [
      await make('topics'),
      await make('teams'),
      await make('tags'),
      await make('tags'),
    ]
    await create({ words: ['locked out'] }, { topicId, tagIds: [one], priority: 'urgent' })
    await create(
      { words: ['OUT'] },
      { teamId, tagIds: [one, other], priority: 'low' },
      { position: 1 },
    )
    const conversation = await begun('Help! I am LOCKED\n\tout, since yesterday')
    const set = { topicId, teamId, tagIds: [one, other], priority: 'urgent' }
    expect(conversation).toMatchObject({ ...set, seq: 3 })
    expect(await begun('Lock me out')).toMatchObject({ topicId: null, teamId, priority: 'low' })
    expect(await begun('Lockedout')).toMatchObject({ topicId: null, teamId: null, seq: 2 })
  })

  it('read the subject too, leave what the customer chose, and follow the team of a topic', async () => {
    const teamId = await make('teams')
    const [chosen, ruled] = [await make('topics'), await make('topics')]
    await owner.patch(`/v1/topics/${ruled}`, { teamId })
    await create({ words: ['invoice'] }, { topicId: ruled })
    expect(await begun('Hello', { subject: 'My invoice' })).toMatchObject({
      topicId: ruled,
      teamId,
    })
    const own = await begun('My invoice', { topicId: chosen })
    expect(own).toMatchObject({ topicId: chosen, teamId: null })
  })

  it('ask every condition that is given', async () => {
    const url = { urls: ['shop.example/orders'], words: ['late'], channels: ['web'] }
    await create(url, { priority: 'high' })
    await create({ channels: ['email'] }, { priority: 'urgent' }, { position: 1 })
    await create({ kinds: ['sales'] }, { priority: 'low' }, { position: 2 })
    expect((await begun('late: HTTPS://Shop.Example/orders/12')).priority).toBe('high')
    expect((await begun('late: shop.example/orders/12')).priority).toBe('normal')
    expect((await begun('see https://shop.example/orders/12')).priority).toBe('normal')
    expect((await begun('Hello', { kind: 'sales' })).priority).toBe('low')
  })

  it('do not touch what an agent begins', async () => {
    await create({}, { priority: 'high' })
    const customer = (await owner.post('/v1/customers', { name: 'Ada' })).body
    const message = { clientId: newClientId(), text: 'Good news' }
    const { body } = await owner.post('/v1/conversations', {
      clientId: newClientId(),
      customerId: customer.id,
      message,
    })
    expect((await begun('Hello')).priority).toBe('high')
    expect((await owner.get(`/v1/conversations/${body.conversation.id}`)).body.priority).toBe(
      'normal',
    )
  })

  it('name nothing of another workspace, and are at most a hundred', async () => {
    const other = (await test.otherWorkspace()).owner
    const foreign = async (noun: string) =>
      (await other.post(`/v1/${noun}`, { name: newClientId() })).body.id
    for (const set of [
      { topicId: await foreign('topics') },
      { teamId: await foreign('teams') },
      { tagIds: [await foreign('tags')] },
    ])
      expect((await create({}, set)).status).toBe(404)
    const answers = await Promise.all(Array.from({ length: 104 }, () => create({}, {})))
    const full = answers.filter((answer) => answer.body.code === 'limit_reached')
    expect(full.map((answer) => answer.status)).toEqual([409, 409, 409, 409])
  })

  it.each([
    ['no name', { when: {}, set: {} }],
    ['an expression', { name: 'a', when: { pattern: '(a+)+$' }, set: {} }],
    ['too many words', { name: 'a', when: { words: Array(51).fill('a') }, set: {} }],
    ['a word that is too long', { name: 'a', when: { words: ['x'.repeat(61)] }, set: {} }],
    ['an unknown channel', { name: 'a', when: { channels: ['fax'] }, set: {} }],
    ['a field of ours', { name: 'a', when: {}, set: { status: 'resolved' } }],
  ])('refuse %s', async (_name, body) => {
    expect(await owner.post('/v1/rules', body)).toMatchObject({
      status: 400,
      body: { code: 'validation_failed' },
    })
  })
})

describe('words', () => {
  const rule = (...words: string[]): Rule => ({
    id: words.join(),
    name: '',
    position: 0,
    when: { words, urls: [], channels: [], kinds: [] },
    set: { topicId: null, teamId: null, tagIds: [], priority: null },
    createdAt: '',
  })
  const met = (text: string, ...rules: Rule[]) =>
    matchingRules(rules, { text, channel: 'web', kind: 'support' }).map((one) => one.id)

  it('are found whole, in any script, in any form of the same letters', () => {
    expect(met('Wo ist mein Geld?', rule('geld'), rule('gel'))).toEqual(['geld'])
    expect(met('где мои ДЕНЬГИ', rule('деньги'))).toEqual(['деньги'])
    expect(met('ﬁne café', rule('fine cafe\u0301'))).toHaveLength(1)
    expect(met('not urgent at all', rule('urgent now'), rule('urgent at'))).toEqual(['urgent at'])
    expect(met('!!!', rule('!!!'))).toEqual([])
  })

  it('of the worst rules against the longest message need a walk as long as a phrase for each word', () => {
    const rules = Array.from({ length: 100 }, (_, n) =>
      rule(...Array.from({ length: 50 }, (_, m) => `${'a '.repeat(25)}b${n}x${m}`)),
    )
    expect(met('a '.repeat(5000), ...rules)).toEqual([])
  })
})
