import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  beginConversation,
  type Caller,
  newClientId,
  type TestApp,
  testApp,
} from '../testing/app.ts'
import { namedIn } from './mentions-store.ts'

let test: TestApp
let owner: TestApp['workspace']['owner']
let ann: Caller & { id: string }
let annLee: Caller & { id: string }
beforeAll(async () => {
  test = await testApp()
  owner = test.workspace.owner
  ann = await test.workspace.agent('agent', 'Ann')
  annLee = await test.workspace.agent('viewer', 'Ann Lee')
})
afterAll(() => test.close())

const begin = async () => await beginConversation(await test.workspace.visitor())
const say = (caller: Caller, id: string, text: string, more: object = {}) =>
  caller.post(`/v1/conversations/${id}/messages`, {
    ...{ clientId: newClientId(), visibility: 'internal', text },
    ...more,
  })
const get = async (id: string, caller: Caller = owner) =>
  (await caller.get(`/v1/conversations/${id}`)).body
const idsOf = async (caller: Caller) =>
  (await caller.get('/v1/conversations?mentioned=true&limit=100')).body.items.map(
    (one: { id: string }) => one.id,
  )

describe('a name after an @', () => {
  const people = [
    { id: '1', name: 'Ann' },
    { id: '2', name: 'Ann Lee' },
    { id: '3', name: 'Zoë' },
    { id: '4', name: 'Ann Lee' },
    { id: '5', name: 'C++ (a.*)' },
  ]
  it.each([
    ['@Ann', ['1']],
    ['Ask @ann, please', ['1']],
    ['(@Ann)', ['1']],
    ['@Ann Lee', ['2', '4']],
    ['@Ann Leeds', ['1']],
    ['@Anna', []],
    ['ann@ann', []],
    ['@', []],
    ['@ Ann', []],
    ['@@zoë', ['3']],
    ['@Ann and @Zoë and @Ann', ['1', '3']],
    ['@C++ (a.*)', ['5']],
    ['', []],
  ])('in %j names %j', (text, ids) => {
    expect(namedIn(text, people)).toEqual(ids)
  })

  it('is looked for fifty times, not ten thousand', () => {
    expect(namedIn(`${'@'.repeat(9000)}Ann`, people)).toEqual([])
    expect(namedIn(`${'@ '.repeat(49)}@Ann`, people)).toEqual(['1'])
  })
})

describe('a mention', () => {
  it('is of the newest note that names somebody, and its conversation is in their list', async () => {
    const id = await begin()
    expect((await get(id)).mentions).toEqual([])
    const first = await say(owner, id, 'Can you look, @Ann?')
    expect((await get(id)).mentions).toEqual([{ agentId: ann.id, seq: first.body.seq }])
    const second = await say(owner, id, '@Ann Lee or @Ann?')
    const seq = second.body.seq
    expect((await get(id)).mentions).toEqual(
      [ann.id, annLee.id].toSorted().map((agentId) => ({ agentId, seq })),
    )
    expect(await idsOf(ann)).toContain(id)
    expect(await idsOf(annLee)).toContain(id)
    expect(await idsOf(owner)).not.toContain(id)
  })

  it('happens once for a note that is sent twice, and for many at once each counts', async () => {
    const id = await begin()
    const note = { clientId: newClientId() }
    const one = await say(owner, id, '@Ann', note)
    const again = await say(owner, id, '@Ann', note)
    expect([again.status, again.body.seq]).toEqual([200, one.body.seq])
    expect((await get(id)).seq).toBe(one.body.seq + 1)
    const sent = await Promise.all(
      Array.from({ length: 12 }, (_, n) => say(owner, id, n % 2 ? '@Ann' : '@Ann Lee')),
    )
    const newest = (parity: number) =>
      Math.max(...sent.filter((_, n) => n % 2 === parity).map(({ body }) => body.seq))
    expect((await get(id)).mentions).toEqual(
      expect.arrayContaining([
        { agentId: ann.id, seq: newest(1) },
        { agentId: annLee.id, seq: newest(0) },
      ]),
    )
  })

  it('is nothing in a reply, of oneself, of who is gone, and of another workspace', async () => {
    const id = await begin()
    const gone = await test.workspace.agent('agent', 'Gone Gordon')
    await owner.delete(`/v1/agents/${gone.id}`)
    const other = await test.otherWorkspace()
    await other.agent('agent', 'Elsewhere')
    await say(owner, id, '@Ann', { visibility: 'public' })
    await say(ann, id, '@Ann')
    await say(owner, id, '@Gone Gordon @Elsewhere')
    expect((await get(id)).mentions).toEqual([])
  })

  it('is told to agents as it happens and to customers never', async () => {
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor)
    const before = (await get(id, visitor)).seq
    await say(owner, id, '@Ann')
    expect(await get(id, visitor)).toMatchObject({ mentions: [], seq: before })
    expect((await visitor.get('/v1/conversations?mentioned=true')).body.items).toHaveLength(1)
    const { items } = (await owner.get(`/v1/conversations/${id}/events`)).body
    expect(items.at(-1)).toMatchObject({
      type: 'conversation.updated',
      changes: { mentions: [{ agentId: ann.id }] },
    })
  })

  it('happens with a transfer and with a problem that is reported', async () => {
    const id = await begin()
    const team = (await owner.post('/v1/teams', { name: 'Mentioned', agentIds: [ann.id] })).body.id
    await owner.post(`/v1/conversations/${id}/transfer`, { teamId: team, note: 'For @Ann' })
    expect((await get(id)).mentions).toMatchObject([{ agentId: ann.id }])
    const report = { clientId: newClientId(), teamId: team, subject: 'Down', text: '@Ann, look' }
    const { body } = await owner.post(`/v1/conversations/${id}/links`, { report })
    const reported = body.report.id
    expect((await get(reported)).mentions).toMatchObject([{ agentId: ann.id }])
  })

  it('comes with an edit for whom the note did not name before, newer than what they have read', async () => {
    const id = await begin()
    const { seq } = (await say(owner, id, 'Who knows? @Ann Lee')).body
    const newest = (await get(id)).seq
    await ann.post(`/v1/conversations/${id}/read`, { seq: newest })
    const edit = (text: string) => owner.post(`/v1/conversations/${id}/edit-message`, { seq, text })
    await edit('Who knows? @Ann Lee or @Ann')
    const { mentions } = await get(id)
    const of = (agentId: string) =>
      mentions.find((one: { agentId: string }) => one.agentId === agentId)
    expect(of(annLee.id).seq).toBe(seq)
    expect(of(ann.id).seq).toBeGreaterThan(newest)
    await edit('Nobody')
    await edit('Nobody, or @Elsewhere')
    expect((await get(id)).mentions).toEqual(mentions)
    const said = (await say(owner, id, 'Public', { visibility: 'public' })).body
    await owner.post(`/v1/conversations/${id}/edit-message`, { seq: said.seq, text: '@Ann' })
    expect((await get(id)).mentions).toEqual(mentions)
  })

  it('goes along when conversations are merged, and when customers are', async () => {
    const visitor = await test.workspace.visitor()
    const [one, other] = [await beginConversation(visitor), await beginConversation(visitor)]
    await say(owner, one, 'First @Ann')
    const last = await say(owner, one, 'Then @Ann')
    expect(last.status).toBe(201)
    await owner.post(`/v1/conversations/${one}/merge`, { intoId: other })
    const { items } = (await owner.get(`/v1/conversations/${other}/messages`)).body
    const copy = items.find(({ text }: { text: string }) => text === 'Then @Ann')
    expect((await get(other)).mentions).toEqual([{ agentId: ann.id, seq: copy.seq }])
    expect(await idsOf(ann)).toContain(other)
    const elsewhere = await beginConversation(await test.workspace.visitor())
    const customerOf = async (id: string) => (await get(id)).customer.id
    await owner.post(`/v1/customers/${await customerOf(other)}/merge`, {
      intoId: await customerOf(elsewhere),
    })
    expect(await customerOf(other)).toBe(await customerOf(elsewhere))
    expect(await idsOf(ann)).toContain(other)
  })

  it('of a macro’s note counts, too', async () => {
    const id = await begin()
    const macro = { name: 'Ask Ann', actions: { note: 'Over to @Ann' } }
    const { body } = await owner.post('/v1/macros', macro)
    await owner.post(`/v1/macros/${body.id}/apply`, {
      ...{ conversationId: id, clientId: newClientId() },
    })
    expect((await get(id)).mentions).toMatchObject([{ agentId: ann.id }])
  })
})
