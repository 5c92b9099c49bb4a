import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  beginConversation,
  type Caller,
  newClientId,
  type TestApp,
  testApp,
} from '../testing/app.ts'
import { resolveClosed } from './close.ts'

let test: TestApp
let owner: TestApp['workspace']['owner']
let visitor: Caller
beforeAll(async () => {
  test = await testApp()
  owner = test.workspace.owner
  visitor = await test.workspace.visitor()
})
afterAll(() => test.close())

const ignore = () => {}
const get = async (id: string, who: Caller = owner) =>
  (await who.get(`/v1/conversations/${id}`)).body
const close = (id: string, extra: object = {}, who: Caller = owner) =>
  who.post(`/v1/conversations/${id}/close`, { clientId: newClientId(), text: 'Bye', ...extra })
const say = (id: string, who: Caller, extra: object = {}) =>
  who.post(`/v1/conversations/${id}/messages`, { clientId: newClientId(), text: 'Hm', ...extra })
const due = (id: string) =>
  test.sql`update conversations set closes_at = now() - interval '1 second' where id = ${id}`
const texts = async (id: string, who: Caller) =>
  (await who.get(`/v1/conversations/${id}/messages`)).body.items.map(
    ({ text, activity }: { text: string; activity: { code: string } | null }) =>
      activity?.code ?? text,
  )

async function closing(): Promise<string> {
  const id = await beginConversation(visitor)
  expect((await close(id)).status).toBe(200)
  return id
}

describe('closing a conversation', () => {
  it('sends the last message, tells the customer, and says when it ends', async () => {
    const id = await beginConversation(visitor)
    const before = Date.now()
    const { body } = await close(id, { text: 'Until next time', minutes: 15 })
    expect(body).toMatchObject({ status: 'pending', waitingSince: null, urgency: null })
    const minutes = (Date.parse(body.closesAt) - before) / 60_000
    expect(Math.round(minutes)).toBe(15)
    expect(await texts(id, visitor)).toEqual(['Hello', 'Until next time', 'closing'])
    const seen = await get(id, visitor)
    expect(seen).toMatchObject({ status: 'open', closesAt: body.closesAt })
    expect(body.assignee.id).toBe(owner.id)
  })

  it('says what the workspace says when nothing else is given, with the name of the customer', async () => {
    const { workspace, visitor: another } = await test.otherWorkspace().then(async (other) => ({
      workspace: other,
      visitor: await other.visitor(),
    }))
    const boss = workspace.owner
    const closing = (text: string, minutes = 25) =>
      boss.patch('/v1/workspace', { closing: { text, minutes } })
    expect((await closing('Bye, {{ customer.first_name | default: "you" }}!')).status).toBe(200)
    const end = (id: string) =>
      boss.post(`/v1/conversations/${id}/close`, { clientId: newClientId() })
    const id = await beginConversation(another)
    const before = Date.now()
    const { body } = await end(id)
    expect(Math.round((Date.parse(body.closesAt) - before) / 60_000)).toBe(25)
    expect(await texts(id, another)).toEqual(['Hello', 'Bye, you!', 'closing'])
    await boss.patch(`/v1/customers/${body.customer.id}`, { name: 'Maria Santos' })
    await end(id)
    expect((await texts(id, another)).slice(3)).toEqual(['Bye, Maria!', 'closing'])
    await closing('Bye, {{ customer.company }}')
    const refused = await end(await beginConversation(another))
    expect([refused.status, refused.body.code]).toEqual([409, 'reply_incomplete'])
    for (const text of ['{{ customer.', '{{ prompt.reason }}', '{{ nobody.name }}', ' '])
      expect((await closing(text)).status, text).toBe(400)
  })

  it('resolves it when its time has come, and only then', async () => {
    const [now, later] = [await closing(), await closing()]
    await due(now)
    await resolveClosed(test.sql, ignore)
    expect(await get(now)).toMatchObject({ status: 'resolved', closesAt: null })
    expect(await get(later)).toMatchObject({ status: 'pending', closesAt: expect.any(String) })
    expect(await texts(now, visitor)).toEqual(['Hello', 'Bye', 'closing', 'resolved'])
    expect((await get(now, visitor)).status).toBe('resolved')
  })

  it('resolves it once when ten nodes look at the same moment', async () => {
    const ids = [await closing(), await closing()]
    for (const id of ids) await due(id)
    await Promise.all(Array.from({ length: 10 }, () => resolveClosed(test.sql, ignore)))
    for (const id of ids)
      expect(await texts(id, visitor)).toEqual(['Hello', 'Bye', 'closing', 'resolved'])
  })

  it.each([
    ['the customer answers', (id: string) => say(id, visitor), 'open'],
    ['an agent writes more', (id: string) => say(id, owner), 'pending'],
    [
      'an agent keeps it open',
      (id: string) => owner.post(`/v1/conversations/${id}/keep-open`),
      'open',
    ],
    [
      'it is set to open',
      (id: string) => owner.patch(`/v1/conversations/${id}`, { status: 'open' }),
      'open',
    ],
    [
      'it is set to pending',
      (id: string) => owner.patch(`/v1/conversations/${id}`, { status: 'pending' }),
      'pending',
    ],
    [
      'it is resolved by hand',
      (id: string) => owner.post(`/v1/conversations/${id}/resolve`),
      'resolved',
    ],
    [
      'the customer resolves it',
      (id: string) => visitor.post(`/v1/conversations/${id}/resolve`),
      'resolved',
    ],
  ])('is over when %s', async (_when, change, status) => {
    const id = await closing()
    expect((await change(id)).status).toBeLessThan(300)
    expect(await get(id)).toMatchObject({ status, closesAt: null })
  })

  it('goes on through a note, an assignment, a tag and a read', async () => {
    const id = await closing()
    const { closesAt } = await get(id)
    await say(id, owner, { visibility: 'internal' })
    await owner.post(`/v1/conversations/${id}/assign`, { assigneeId: null })
    await owner.patch(`/v1/conversations/${id}`, { priority: 'high' })
    await visitor.post(`/v1/conversations/${id}/read`, { seq: 9 })
    expect(await get(id)).toMatchObject({ closesAt, status: 'pending' })
  })

  it('again with another message begins anew; with the same clientId it changes nothing', async () => {
    const id = await beginConversation(visitor)
    const clientId = newClientId()
    const first = await close(id, { clientId })
    const again = await close(id, { clientId })
    expect(again).toMatchObject({ status: 200, body: first.body })
    await owner.post(`/v1/conversations/${id}/keep-open`)
    expect((await close(id, { clientId })).body.closesAt).toBeNull()
    expect((await owner.post(`/v1/conversations/${id}/keep-open`)).status).toBe(200)
    await close(id, { text: 'Really', minutes: 60 })
    expect(await texts(id, visitor)).toEqual([
      ...['Hello', 'Bye', 'closing', 'kept_open', 'Really', 'closing'],
    ])
    expect(await close(id, { clientId, text: 'Other' })).toMatchObject({
      status: 409,
      body: { code: 'client_id_reused' },
    })
  })

  it('is refused where nothing is open, to the customer, and over an answer that was not seen', async () => {
    const id = await beginConversation(visitor)
    expect((await close(id, {}, visitor)).status).toBe(403)
    expect((await close(id, {}, await test.workspace.agent('viewer'))).status).toBe(403)
    const colleague = await test.workspace.agent()
    await say(id, colleague)
    expect(await close(id, { lastSeenSeq: 2 })).toMatchObject({
      status: 409,
      body: { code: 'colleague_answered' },
    })
    await owner.post(`/v1/conversations/${id}/resolve`)
    const before = await texts(id, visitor)
    expect(await close(id)).toMatchObject({ status: 409, body: { code: 'too_late' } })
    expect(await texts(id, visitor)).toEqual(before)
    const other = await test.otherWorkspace()
    expect((await close(id, {}, other.owner)).status).toBe(404)
    expect((await other.owner.post(`/v1/conversations/${id}/keep-open`)).status).toBe(404)
  })

  it.each([
    ['no text', { text: ' ' }],
    ['too much text', { text: 'x'.repeat(10_001) }],
    ['no time at all', { minutes: 0 }],
    ['more than a day', { minutes: 1441 }],
    ['half a minute', { minutes: 0.5 }],
    ['a time of its own', { closesAt: '2030-01-01T00:00:00Z' }],
  ])('with %s is refused', async (_what, extra) => {
    const id = await beginConversation(visitor)
    expect((await close(id, extra)).status).toBe(400)
  })

  it('of a conversation that was deleted or archived meanwhile', async () => {
    const [gone, archived] = [await closing(), await closing()]
    await owner.delete(`/v1/conversations/${gone}`)
    await owner.post(`/v1/conversations/${archived}/archive`)
    await due(archived)
    await resolveClosed(test.sql, ignore)
    expect((await get(archived)).status).toBe('resolved')
  })
})

describe('the closing message of a workspace', () => {
  it('has words and a time of its own, which admins change', async () => {
    const { closing: before } = (await owner.get('/v1/workspace')).body
    expect(before).toEqual({ text: expect.stringMatching(/\w/), minutes: 10 })
    const wanted = { text: 'Take care!', minutes: 30 }
    const { body } = await owner.patch('/v1/workspace', { closing: wanted })
    expect(body.closing).toEqual(wanted)
    expect((await owner.get('/v1/workspace')).body.closing).toEqual(wanted)
    for (const wrong of [
      { text: '' },
      { minutes: 0 },
      { minutes: '10' },
      { text: 'x', more: 1 },
      null,
    ])
      expect((await owner.patch('/v1/workspace', { closing: wrong })).status).toBe(400)
  })
})
