import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import {
  type Answer,
  beginConversation,
  type Caller,
  newClientId,
  type TestApp,
  testApp,
} from '../testing/app.ts'

type Item = {
  id: string
  status: string
  topicId: string | null
  tagIds: string[]
  objectIds: string[]
  waitingSince: string | null
  assignee: { id: string } | null
  customer: { id: string }
}

let test: TestApp
let visitor: Caller
let agent: Caller & { id: string }
let all: (Item & { lastMessageAt: string })[]
let topicId: string
let tagId: string
let objectId: string

const COUNT = 40
const STATUSES = ['open', 'pending', 'snoozed', 'resolved']
const minute = (index: number) => new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString()
const inRows = <T>(values: readonly T[], index: number): T => values[index % values.length]!

beforeAll(async () => {
  test = await testApp()
  const { owner } = test.workspace
  visitor = await test.workspace.visitor()
  const second = await test.workspace.visitor()
  agent = await test.workspace.agent()
  topicId = (await owner.get('/v1/topics')).body.items[0].id
  tagId = (await owner.post('/v1/tags', { name: 'vip' })).body.id
  const typeId = (await owner.post('/v1/object-types', { name: 'Scooter' })).body.id
  objectId = (await owner.post('/v1/objects', { typeId, externalId: 'SC-1' })).body.id
  const ids: string[] = []
  for (let index = 0; index < COUNT; index++)
    ids.push(await beginConversation(index % 5 === 0 ? second : visitor))
  // Few different times among many rows, so that every page ends between equals.
  for (const [index, id] of ids.entries()) {
    await test.sql`
      update conversations set status = ${inRows(STATUSES, index)},
        snoozed_until = ${index % 4 === 2 ? '2099-01-01T00:00:00Z' : null},
        assignee_id = ${inRows([null, agent.id, owner.id], index)},
        topic_id = ${index % 2 === 0 ? topicId : null},
        tag_ids = ${index % 3 === 0 ? [tagId] : []},
        object_ids = ${index % 7 === 0 ? [objectId] : []},
        last_message_at = ${minute(index % 4)},
        waiting_since = ${index % 5 === 1 ? null : minute(10 + (index % 2))}
      where id = ${id}`
  }
  const rows = await test.sql<{ id: string; at: Date }[]>`
    select id, last_message_at as at from conversations`
  const times = new Map(rows.map((row) => [row.id, row.at.toISOString()]))
  const items: Item[] = (await owner.get('/v1/conversations?limit=100')).body.items
  all = items.map((item) => ({ ...item, lastMessageAt: times.get(item.id)! }))
})
afterAll(() => test.close())

/** Every id of a list, page by page. */
async function walk(caller: Caller, query: string, limit: number): Promise<string[]> {
  const ids: string[] = []
  let cursor: string | null = null
  do {
    const next: string = cursor === null ? '' : `&cursor=${cursor}`
    const page: Answer = await caller.get(`/v1/conversations?${query}&limit=${limit}${next}`)
    expect(page.status).toBe(200)
    expect(page.body.items.length).toBeLessThanOrEqual(limit)
    ids.push(...page.body.items.map((item: Item) => item.id))
    cursor = page.body.nextCursor
  } while (cursor !== null)
  return ids
}

type Row = (typeof all)[number]
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const sorts: Record<string, (a: Row, b: Row) => number> = {
  newest: (a, b) => byText(b.lastMessageAt, a.lastMessageAt) || byText(b.id, a.id),
  oldest: (a, b) => byText(a.lastMessageAt, b.lastMessageAt) || byText(a.id, b.id),
  waiting: (a, b) => byText(a.waitingSince!, b.waitingSince!) || byText(a.id, b.id),
}
const filters: [name: string, query: () => string, keeps: (row: Row) => boolean][] = [
  ['everything', () => '', () => true],
  ['one status', () => 'status=open', (row) => row.status === 'open'],
  [
    'two statuses',
    () => 'status=pending,snoozed',
    (row) => ['pending', 'snoozed'].includes(row.status),
  ],
  ['an agent', () => `assignee=${agent.id}`, (row) => row.assignee?.id === agent.id],
  ['nobody', () => 'assignee=none', (row) => row.assignee === null],
  ['a topic', () => `topic=${topicId}`, (row) => row.topicId === topicId],
  ['a tag', () => `tag=${tagId}`, (row) => row.tagIds.includes(tagId)],
  [
    'a customer',
    () => `customer=${all[0]!.customer.id}`,
    (row) => row.customer.id === all[0]!.customer.id,
  ],
  ['an object', () => `object=${objectId}`, (row) => row.objectIds.includes(objectId)],
  [
    'several filters at once',
    () => `status=open,resolved&topic=${topicId}&tag=${tagId}&assignee=none`,
    (row) =>
      ['open', 'resolved'].includes(row.status) &&
      row.topicId === topicId &&
      row.tagIds.includes(tagId) &&
      row.assignee === null,
  ],
]

describe('a list of conversations', () => {
  describe.each(Object.keys(sorts))('sorted by %s', (sort) => {
    it.each(filters)(
      'of %s has each row once and in order over its pages',
      async (_, query, keeps) => {
        const expected = all
          .filter(keeps)
          .filter((row) => sort !== 'waiting' || row.waitingSince !== null)
          .sort(sorts[sort])
          .map((row) => row.id)
        expect(expected.length).toBeGreaterThan(0)
        for (const limit of [3, 100])
          expect(await walk(test.workspace.owner, `sort=${sort}&${query()}`, limit)).toEqual(
            expected,
          )
      },
    )
  })

  it('of `me` is that of the caller', async () => {
    const mine = await walk(agent, 'assignee=me', 100)
    expect(mine.toSorted()).toEqual(
      all
        .filter((row) => row.assignee?.id === agent.id)
        .map((row) => row.id)
        .toSorted(),
    )
  })

  it('keeps its place when a conversation moves to the top between two pages', async () => {
    const { owner } = test.workspace
    const first = await owner.get('/v1/conversations?limit=10')
    const last = all.toSorted(sorts.newest).at(-1)!
    await test.sql`update conversations set last_message_at = ${minute(60)} where id = ${last.id}`
    const second = await owner.get(`/v1/conversations?limit=100&cursor=${first.body.nextCursor}`)
    await test.sql`
      update conversations set last_message_at = ${last.lastMessageAt} where id = ${last.id}`
    const seen = [...first.body.items, ...second.body.items].map((item: Item) => item.id)
    expect(seen).toHaveLength(COUNT - 1)
    expect(new Set(seen).size).toBe(COUNT - 1)
  })
})

describe("a customer's list", () => {
  it('has their own conversations and no other', async () => {
    const seen = await walk(visitor, 'sort=newest', 7)
    const { id } = (await visitor.get('/v1/conversations?limit=1')).body.items[0].customer
    const own = all.filter((row) => row.customer.id === id).toSorted(sorts.newest)
    expect(seen).toEqual(own.map((row) => row.id))
    const others = all.find((row) => row.customer.id !== id)!
    expect(await walk(visitor, `customer=${others.customer.id}`, 100)).toEqual([])
  })

  it('knows the statuses open and resolved alone', async () => {
    const open = await walk(visitor, 'status=open', 100)
    const resolved = await walk(visitor, 'status=resolved', 100)
    const both = await walk(visitor, 'status=open,resolved', 100)
    expect([...open, ...resolved].toSorted()).toEqual(both.toSorted())
    expect(await walk(visitor, 'status=pending,snoozed', 100)).toEqual([])
    const page = await visitor.get('/v1/conversations?limit=100')
    const statuses = page.body.items.map((item: Item) => item.status)
    expect(new Set(statuses)).toEqual(new Set(['open', 'resolved']))
  })

  it.each([
    ['tags', () => `tag=${tagId}`, 'tagIds'],
    ['objects', () => `object=${objectId}`, 'objectIds'],
  ] as const)('tells nothing of %s, not even by a filter', async (_, query, field) => {
    expect(await walk(visitor, query(), 100)).toEqual(await walk(visitor, '', 100))
    const page = await visitor.get('/v1/conversations?limit=100')
    expect(page.body.items.flatMap((item: Item) => item[field])).toEqual([])
  })

  it('is empty for a visitor who has not written yet', async () => {
    const silent = await test.workspace.visitor()
    expect((await silent.get('/v1/conversations')).body).toEqual({ items: [], nextCursor: null })
  })
})

const cursorOf = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

describe('a query that makes no sense', () => {
  it.each([
    ['a limit of 0', 'limit=0'],
    ['a limit above 100', 'limit=101'],
    ['a limit that is no number', 'limit=ten'],
    ['an unknown status', 'status=closed'],
    ['an empty status', 'status='],
    ['an unknown sort', 'sort=subject'],
    ['an assignee that is no agent', 'assignee=you'],
    ['a topic that is no id', "topic=x'%20or%201=1"],
    ['an operator for a value', 'status[$ne]=open&limit[$gt]=1'],
    ['two cursors', 'cursor=a&cursor=b'],
    ['a cursor that is not ours', 'cursor=bm90IG91cnM'],
    ['a cursor of a wrong shape', `cursor=${cursorOf({ id: 1 })}`],
    ['a cursor without a time', `cursor=${cursorOf([null, 'cnv_1'])}`],
    ['a cursor with a NUL', `cursor=${cursorOf(['2026-01-01T00:00:00Z', 'a\0b'])}`],
    ['a cursor far in the future', `cursor=${cursorOf(['+275760-09-13T00:00:00.000Z', 'x'])}`],
  ])('is refused: %s', async (_name, query) => {
    const answer = await test.workspace.owner.get(`/v1/conversations?${query}`)
    const isIgnored = query.startsWith('status[')
    expect(answer).toMatchObject(
      isIgnored ? { status: 200 } : { status: 400, body: { code: 'validation_failed' } },
    )
  })
})

it('a tag is listed by time from the moment it is set, with every message, until it is taken off', async () => {
  const { owner } = test.workspace
  const own: string = (await owner.post('/v1/tags', { name: 'followed' })).body.id
  const tagged = () => walk(owner, `tag=${own}`, 100)
  const setTags = (id: string, tagIds: string[]) =>
    owner.patch(`/v1/conversations/${id}`, { tagIds })
  const somebody = await test.workspace.visitor()
  const [older, newer] = [await beginConversation(somebody), await beginConversation(somebody)]
  await setTags(older!, [own, tagId])
  await setTags(newer!, [own, own])
  expect(await tagged()).toEqual([newer, older])
  await owner.post(`/v1/conversations/${older}/messages`, { clientId: newClientId(), text: 'Hi' })
  await vi.waitFor(async () => expect(await tagged()).toEqual([older, newer]))
  await setTags(newer!, [tagId])
  expect(await tagged()).toEqual([older])
  await owner.delete(`/v1/conversations/${older}`)
  expect(await tagged()).toEqual([])
  const left = await test.sql<{ tag_id: string }[]>`
    select tag_id from conversation_tags where conversation_id in ${test.sql([older!, newer!])}`
  expect(left).toEqual([{ tag_id: tagId }])
})
