import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginConversation, newClientId, type TestApp, testApp } from '../testing/app.ts'
import { openSocket } from '../testing/socket.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

const SECRET = 'xylophone-canary'

/** Names of the tables in which this text is found anywhere. */
async function tablesContaining(text: string): Promise<string[]> {
  const tables = await test.sql<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'public'`
  const found: string[] = []
  for (const { name } of tables) {
    const rows = await test.sql`
      select 1 from ${test.sql(name)} t where t::text like ${`%${text}%`} limit 1`
    if (rows.length > 0) found.push(name)
  }
  return found
}

describe('deleting a conversation for everyone', () => {
  it('leaves no word of it in any table, only an event that says it is gone', async () => {
    const { owner } = test.workspace
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor, `${SECRET} first`, { subject: SECRET })
    const say = { clientId: newClientId(), text: `${SECRET} again` }
    const key = { 'idempotency-key': newClientId() }
    await visitor.post(`/v1/conversations/${id}/messages`, say, key)
    await owner.patch(`/v1/conversations/${id}`, { subject: `${SECRET} subject` }, key)
    await owner.post(`/v1/conversations/${id}/read`, { seq: 3 })
    expect(await tablesContaining(SECRET)).toContain('messages')

    const { seq } = (await owner.get(`/v1/conversations/${id}`)).body
    expect((await owner.delete(`/v1/conversations/${id}`)).status).toBe(204)

    expect(await tablesContaining(SECRET)).toEqual([])
    const events = await test.sql`
      select type, seq, public_seq, payload from events where conversation_id = ${id}`
    expect(events).toEqual([
      { type: 'conversation.deleted', seq: seq + 1, public_seq: seq + 1, payload: {} },
    ])
    const reads = await test.sql`select 1 from read_positions where conversation_id = ${id}`
    expect(reads).toHaveLength(0)
  })

  it('makes every call answer 404 from then on, for both sides', async () => {
    const { owner } = test.workspace
    const visitor = await test.workspace.visitor()
    const clientId = newClientId()
    const message = { clientId: newClientId(), text: 'Hello' }
    const begun = await visitor.post('/v1/conversations', { clientId, message })
    const { id } = begun.body.conversation
    await owner.delete(`/v1/conversations/${id}`)
    for (const caller of [owner, visitor]) {
      const answers = [
        await caller.get(`/v1/conversations/${id}`),
        await caller.get(`/v1/conversations/${id}/messages`),
        await caller.get(`/v1/conversations/${id}/events`),
        await caller.post(`/v1/conversations/${id}/messages`, { clientId: 'later', text: 'x' }),
        await caller.post(`/v1/conversations/${id}/messages`, message),
        await caller.post(`/v1/conversations/${id}/read`, { seq: 1 }),
        await caller.post(`/v1/conversations/${id}/resolve`),
      ]
      expect(answers.map((answer) => answer.status)).toEqual(Array(7).fill(404))
      expect((await caller.get('/v1/conversations')).body.items).not.toContainEqual(
        expect.objectContaining({ id }),
      )
    }
    expect((await owner.patch(`/v1/conversations/${id}`, { subject: 'x' })).status).toBe(404)
    expect((await owner.delete(`/v1/conversations/${id}`)).status).toBe(404)
    // Beginning it again by its clientId does not bring it back.
    expect((await visitor.post('/v1/conversations', { clientId, message })).status).toBe(404)
  })

  it('is told on the feed of agents, live and to those who were away', async () => {
    const { owner } = test.workspace
    const id = await beginConversation(await test.workspace.visitor())
    const socket = await openSocket(await test.listen(), owner.token)
    socket.send({ type: 'feed', since: null })
    const { cursor } = await socket.next('feed.ready')

    await owner.delete(`/v1/conversations/${id}`)

    const isIt = (frame: { conversationId: string }) => frame.conversationId === id
    await socket.next('feed.deleted', isIt)
    socket.send({ type: 'feed', since: cursor })
    await socket.next('feed.deleted', isIt)
    socket.close()
  })
})
