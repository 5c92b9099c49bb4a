import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { beginConversation, type Caller, type TestApp, testApp } from '../testing/app.ts'
import { openSocket, type TestSocket } from '../testing/socket.ts'
import { deleteGoneDrafts } from './store.ts'

let test: TestApp
let owner: TestApp['workspace']['owner']
beforeAll(async () => {
  test = await testApp()
  owner = test.workspace.owner
})
afterAll(() => test.close())

const begin = async () => await beginConversation(await test.workspace.visitor())
const save = (id: string, body: object, caller: Caller = owner) =>
  caller.post(`/v1/conversations/${id}/draft`, body)
const list = async (caller: Caller = owner) => (await caller.get('/v1/drafts?limit=100')).body
const ofConversation = async (id: string, caller: Caller = owner) =>
  (await list(caller)).items.find((one: { conversationId: string }) => one.conversationId === id)

describe('a draft', () => {
  it('is stored, replaced by what builds on it, and listed', async () => {
    const id = await begin()
    const first = await save(id, { text: 'Let me', version: 0 })
    expect(first).toMatchObject({
      status: 200,
      body: { conversationId: id, text: 'Let me', kind: 'reply' },
    })
    const { version } = first.body
    const second = await save(id, { text: 'Let me check', kind: 'note', version })
    expect(second.body.version).toBeGreaterThan(version)
    expect(await ofConversation(id)).toEqual(second.body)
  })

  it('is listed page by page, the newest first', async () => {
    const agent = await test.workspace.agent()
    for (const text of ['a', 'b', 'c']) await save(await begin(), { text, version: 0 }, agent)
    const first = (await agent.get('/v1/drafts?limit=2')).body
    const second = (await agent.get(`/v1/drafts?limit=2&cursor=${first.nextCursor}`)).body
    const texts = [...first.items, ...second.items].map(({ text }) => text)
    expect(texts).toEqual(['c', 'b', 'a'])
    expect(second.nextCursor).toBeNull()
    const foreign = Buffer.from('["2024-01-01","x"]').toString('base64url')
    expect((await agent.get(`/v1/drafts?cursor=${foreign}`)).status).toBe(400)
  })

  it('of an old tab never replaces a newer one, which comes with the refusal', async () => {
    const id = await begin()
    const old = (await save(id, { text: 'Old', version: 0 })).body
    const newer = (await save(id, { text: 'Newer', version: old.version })).body
    for (const version of [0, old.version, newer.version + 1000])
      expect(await save(id, { text: 'Old tab', version })).toMatchObject({
        status: 409,
        body: { code: 'draft_changed', draft: newer },
      })
    expect((await ofConversation(id)).text).toBe('Newer')
  })

  it('that is saved twice, as after a lost answer, is no conflict', async () => {
    const id = await begin()
    const { version } = (await save(id, { text: 'Same', version: 0 })).body
    const again = await save(id, { text: 'Same', version: 0 })
    expect(again).toMatchObject({ status: 200, body: { text: 'Same' } })
    expect(again.body.version).toBeGreaterThan(version)
  })

  it('from twenty devices at once is one of them, and the others hear which', async () => {
    const id = await begin()
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => save(id, { text: `Device ${index}`, version: 0 })),
    )
    const stored = answers.filter(({ status }) => status === 200)
    expect(stored).toHaveLength(1)
    for (const { status, body } of answers)
      if (status !== 200) expect(body.draft).toEqual(stored[0]!.body)
  })

  it('is gone with an empty text, and what is forgotten a day later is still no base for an old tab', async () => {
    const id = await begin()
    const { version } = (await save(id, { text: 'Sent soon', version: 0 })).body
    const gone = (await save(id, { text: '', version })).body
    expect(await ofConversation(id)).toEqual(gone)
    await test.sql`update drafts set updated_at = now() - interval '25 hours' where conversation_id = ${id}`
    await deleteGoneDrafts(test.sql)
    expect(await ofConversation(id)).toBeUndefined()
    expect(await save(id, { text: 'Old tab', version })).toMatchObject({
      status: 409,
      body: { draft: { text: '', version: 0 } },
    })
    expect((await save(id, { text: 'New', version: 0 })).status).toBe(200)
  })

  it('that never was can be emptied; nothing is stored', async () => {
    const id = await begin()
    expect(await save(id, { text: '', version: 0 })).toMatchObject({
      status: 200,
      body: { text: '', version: 0 },
    })
    expect(await ofConversation(id)).toBeUndefined()
  })

  it('is its author’s alone', async () => {
    const id = await begin()
    const colleague = await test.workspace.agent()
    await save(id, { text: 'Mine', version: 0 })
    expect(await list(colleague)).toEqual({ items: [], nextCursor: null })
    expect((await save(id, { text: 'Theirs', version: 0 }, colleague)).status).toBe(200)
    expect((await ofConversation(id)).text).toBe('Mine')
  })

  it('goes with its conversation, which takes no other one', async () => {
    const id = await begin()
    await save(id, { text: 'About to vanish', version: 0 })
    await owner.delete(`/v1/conversations/${id}`)
    expect(await ofConversation(id)).toBeUndefined()
    expect((await save(id, { text: 'Too late', version: 0 })).status).toBe(404)
    const rows = await test.sql`select 1 from drafts where conversation_id = ${id}`
    expect(rows).toHaveLength(0)
  })

  it('of another workspace does not exist; viewers and customers have none', async () => {
    const other = await test.otherWorkspace()
    const id = await begin()
    expect((await save(id, { text: 'x', version: 0 }, other.owner)).status).toBe(404)
    const visitor = await test.workspace.visitor()
    const viewer = await test.workspace.agent('viewer')
    for (const caller of [visitor, viewer]) {
      expect((await caller.get('/v1/drafts')).status).toBe(403)
      expect((await save(id, { text: 'x', version: 0 }, caller)).status).toBe(403)
    }
  })

  it('is refused beyond five hundred, until one of them is gone', async () => {
    const agent = await test.workspace.agent()
    const id = await begin()
    const full = await begin()
    await test.sql`
      insert into conversations (id, workspace_id, inbox_id, customer_id, created_by, client_id, channel, seq, public_seq, last_message_at)
      select 'many' || n, workspace_id, inbox_id, customer_id, created_by, 'many' || n, channel, 1, 1, now()
      from conversations, generate_series(1, 499) n where id = ${id}`
    await test.sql`
      insert into drafts (workspace_id, agent_id, conversation_id, text, kind)
      select workspace_id, ${agent.id}, id, 'x', 'reply' from conversations where id like 'many%'`
    const { version } = (await save(id, { text: 'The last', version: 0 }, agent)).body
    const refused = { status: 409, body: { code: 'limit_reached' } }
    expect(await save(full, { text: 'x', version: 0 }, agent)).toMatchObject(refused)
    expect((await save(id, { text: '', version }, agent)).status).toBe(200)
    expect((await save(full, { text: 'x', version: 0 }, agent)).status).toBe(200)
    await test.sql`delete from conversations where id like 'many%'`
  })

  it.each([
    ['no version', { text: 'x' }],
    ['a negative version', { text: 'x', version: -1 }],
    ['no text', { version: 0 }],
    ['a text that is too long', { text: 'x'.repeat(20_001), version: 0 }],
    ['a NUL', { text: 'a\0b', version: 0 }],
    ['an unknown kind', { text: 'x', kind: 'poem', version: 0 }],
    ['a list', { text: ['x'], version: 0 }],
    ['a field of ours', { text: 'x', version: 0, agentId: 'agt_1' }],
  ])('with %s is refused', async (_name, body) => {
    const answer = await save(await begin(), body)
    expect(answer).toMatchObject({ status: 400, body: { code: 'validation_failed' } })
  })
})

describe('[RT32] on other devices', () => {
  const shown = (socket: TestSocket) =>
    socket.frames.flatMap((frame) => (frame.type === 'draft' ? [frame.draft] : []))

  it('a draft comes as it is saved and goes as it is sent; nobody else hears of it', async () => {
    const address = await test.listen()
    const me = await test.workspace.agent()
    const colleague = await test.workspace.agent()
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor)
    const [mine, theirs, customers] = await Promise.all(
      [me, colleague, visitor].map(({ token }) => openSocket(address, token)),
    )
    const first = (await save(id, { text: 'On my phone', version: 0 }, me)).body
    expect((await mine!.next('draft')).draft).toEqual(first)
    const gone = (await save(id, { text: '', version: first.version }, me)).body
    expect((await mine!.next('draft', ({ draft }) => draft.text === '')).draft).toEqual(gone)
    // A hint that was lost: only the row says it.
    await test.sql`
      update drafts set text = 'Found', version = nextval('draft_versions'), updated_at = now()
      where conversation_id = ${id}`
    await mine!.next('draft', ({ draft }) => draft.text === 'Found')
    await vi.waitFor(() => expect(shown(mine!)).toHaveLength(3))
    for (const socket of [theirs!, customers!]) {
      socket.send({ type: 'ping' })
      await socket.next('pong')
      expect(shown(socket)).toEqual([])
    }
    for (const socket of [mine!, theirs!, customers!]) socket.close()
  })
})
