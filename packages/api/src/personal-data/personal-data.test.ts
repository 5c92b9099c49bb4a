import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { beginConversation, newClientId, type TestApp, testApp } from '../testing/app.ts'
import { openSocket } from '../testing/socket.ts'

let test: TestApp
let owner: TestApp['workspace']['owner']
let address: string
beforeAll(async () => {
  test = await testApp()
  owner = test.workspace.owner
  address = await test.listen()
})
afterAll(() => test.close())

const SECRET = 'Zwiebelturm'

/** Somebody with everything that can be known of a person; every text says `secret`. */
async function person(secret: string) {
  const visitor = await test.workspace.visitor()
  await visitor.post('/v1/customer-events', {
    events: [{ type: 'custom', name: `${secret} before` }],
  })
  const ids = [
    await beginConversation(visitor, `${secret} one`, { subject: `${secret} subject` }),
    await beginConversation(visitor, `${secret} two`),
  ]
  const { id } = (await owner.get(`/v1/conversations/${ids[0]}`)).body.customer
  const key = { 'idempotency-key': newClientId() }
  const profile = {
    name: secret,
    email: `${secret}@shop.example`,
    attributes: { note: secret },
    externalId: `${secret}-${newClientId()}`,
  }
  await owner.patch(`/v1/customers/${id}`, profile, key)
  await owner.post(
    `/v1/customers/${id}/notes`,
    { text: secret },
    { 'idempotency-key': newClientId() },
  )
  for (const text of ['note', 'answer'])
    await owner.post(`/v1/conversations/${ids[0]}/messages`, {
      clientId: newClientId(),
      text: `${secret} ${text}`,
      visibility: text === 'note' ? 'internal' : 'public',
    })
  await visitor.post(`/v1/conversations/${ids[0]}/read`, { seq: 99 })
  return { visitor, id, conversationIds: ids, key }
}

/** What colleagues make of it: a report to a team, a merged and archived conversation, a macro, a rendered reply. */
async function workOn(secret: string, { id, conversationIds }: Awaited<ReturnType<typeof person>>) {
  const [into, from] = conversationIds
  const key = () => ({ 'idempotency-key': newClientId() })
  const team = await owner.post('/v1/teams', { name: newClientId() })
  const report = { clientId: newClientId(), teamId: team.body.id, text: `${secret} reported` }
  const linked = await owner.post(`/v1/conversations/${into}/links`, { report }, key())
  expect(linked.status).toBeLessThan(300)
  const merged = await owner.post(`/v1/conversations/${from}/merge`, { intoId: into }, key())
  expect(merged.body.archivedAt ?? merged.body.linkedIds).toBeDefined()
  const body = 'Hello {{ customer.name }}'
  const shortcut = newClientId().toLowerCase()
  const reply = (await owner.post('/v1/canned-replies', { shortcut, title: 'Hello', body })).body
  const render = { conversationId: into, isInserted: true }
  const rendered = await owner.post(`/v1/canned-replies/${reply.id}/render`, render, key())
  expect(rendered.body.text).toBe(`Hello ${secret}`)
  await owner.post('/v1/canned-replies/preview', { body, conversationId: into }, key())
  const actions = { cannedReplyId: reply.id, note: 'About {{ customer.email }}' }
  const macro = (await owner.post('/v1/macros', { name: newClientId(), actions })).body
  const apply = { conversationId: into, clientId: newClientId() }
  const applied = await owner.post(`/v1/macros/${macro.id}/apply`, apply, key())
  expect(applied.status).toBe(200)
  await owner.post('/v1/conversations/bulk', { ids: [into], update: { priority: 'high' } }, key())
  return { customerId: id, reportText: report.text }
}

/** Until everything said so far can be found. */
const indexed = () => owner.get('/v1/search/messages?q=x&consistency=strong')

/** Tables with a row that says this. */
async function tablesWith(text: string): Promise<string[]> {
  const tables = await test.sql<{ name: string }[]>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`
  const found: string[] = []
  for (const { name } of tables) {
    const rows =
      await test.sql`select 1 from ${test.sql(name)} t where t::text ilike ${`%${text}%`} limit 1`
    if (rows.length > 0) found.push(name)
  }
  return found
}

describe('an export', () => {
  it('has everything about a person, and nothing of anybody else', async () => {
    const [one] = [await person('Rapunzel'), await person(SECRET)]
    const merged = await person('Petersilie')
    await owner.post(`/v1/customers/${merged.id}/merge`, { intoId: one.id })
    const answer = await owner.get(`/v1/customers/${one.id}/export`)
    expect(answer.status).toBe(200)
    expect(answer.headers['content-disposition']).toContain(`${one.id}.json`)
    const { body } = answer
    expect(body.customer).toEqual((await owner.get(`/v1/customers/${one.id}`)).body)
    expect(body.merged).toMatchObject([{ id: merged.id, name: 'Petersilie' }])
    expect(body.notes).toHaveLength(2)
    expect(body.events).toHaveLength(2)
    expect(body.devices).toHaveLength(2)
    expect(body.conversations).toHaveLength(4)
    const texts = JSON.stringify(body)
    for (const text of ['Rapunzel one', 'Rapunzel note', 'Petersilie answer'])
      expect(texts).toContain(text)
    expect(texts).not.toContain(SECRET)
  })

  it('has what is archived, merged and internal', async () => {
    const one = await person('Schublade')
    const { reportText } = await workOn('Schublade', one)
    const { body } = await owner.get(`/v1/customers/${one.id}/export`)
    expect(body.conversations).toHaveLength(3)
    const shown = body.conversations.map(
      ({ conversation }: { conversation: { archivedAt: string | null; isInternal: boolean } }) => [
        conversation.archivedAt !== null,
        conversation.isInternal,
      ],
    )
    expect(shown).toContainEqual([true, false])
    expect(shown).toContainEqual([false, true])
    const texts = JSON.stringify(body)
    for (const text of [reportText, 'mergedFromId', 'deliveredSeq', 'Hello Schublade'])
      expect(texts).toContain(text)
  })

  it('is whole where there is more than fits in a page', async () => {
    const visitor = await test.workspace.visitor()
    const conversationId = await beginConversation(visitor, 'Message 0')
    const { id } = (await owner.get(`/v1/conversations/${conversationId}`)).body.customer
    await Promise.all(
      Array.from({ length: 249 }, (_, index) =>
        visitor.post(`/v1/conversations/${conversationId}/messages`, {
          clientId: newClientId(),
          text: `Message ${index + 1}`,
        }),
      ),
    )
    for (let index = 0; index < 105; index++) await beginConversation(visitor)
    const { body } = await owner.get(`/v1/customers/${id}/export`)
    expect(body.conversations).toHaveLength(106)
    const long = body.conversations.find(
      (one: { conversation: { id: string } }) => one.conversation.id === conversationId,
    )
    const seqs = long.messages.map((message: { seq: number }) => message.seq)
    expect(seqs).toEqual(Array.from({ length: 250 }, (_, index) => index + 2))
  })

  it('and an erasure are for admins', async () => {
    const { id } = (await owner.post('/v1/customers', {})).body
    for (const [role, status] of [
      ['senior', 403],
      ['admin', 200],
    ] as const) {
      const agent = await test.workspace.agent(role)
      expect((await agent.get(`/v1/customers/${id}/export`)).status).toBe(status)
      expect((await agent.post(`/v1/customers/${id}/erase`)).status).toBe(status)
    }
  })
})

describe('an erasure', () => {
  it('leaves nothing of a person in any table, and a receipt that counts', async () => {
    const secret = 'Mauerblume'
    const merged = await person(secret)
    const { id, conversationIds, visitor } = await person(secret)
    await owner.post(`/v1/customers/${merged.id}/merge`, { intoId: id })
    const neighbour = await person('Nachbar')
    await indexed()
    const [documents] = await test.sql<{ count: number }[]>`
      select count(*)::int from search_documents
      where conversation_id = any(${[...merged.conversationIds, ...conversationIds]}) or id = ${id}`
    const before = await tablesWith('Nachbar')
    expect(await tablesWith(secret)).toEqual([
      'conversations',
      'customer_events',
      'customer_merges',
      'customer_notes',
      'customers',
      'events',
      'idempotency_keys',
      'messages',
      'search_documents',
      'search_words',
    ])
    const { status, body } = await owner.post(`/v1/customers/${id}/erase`)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      customerId: id,
      erasedBy: owner.id,
      counts: {
        customers: 2,
        conversations: 4,
        messages: 8,
        notes: 2,
        timelineEvents: 2,
        sessions: 2,
        merges: 1,
        searchEntries: documents!.count,
      },
    })
    for (const count of ['events', 'readPositions', 'keptAnswers'])
      expect(body.counts[count]).toBeGreaterThan(1)
    await indexed()
    expect(await tablesWith(secret)).toEqual([])
    expect(await tablesWith('Nachbar')).toEqual(before)
    expect((await owner.get(`/v1/customers/${neighbour.id}`)).status).toBe(200)
    for (const url of [
      `/v1/customers/${id}`,
      `/v1/customers/${merged.id}`,
      `/v1/conversations/${conversationIds[0]}`,
    ])
      expect((await owner.get(url)).status).toBe(404)
    expect((await visitor.get('/v1/conversations')).status).toBe(401)
    const logged = await test.sql<{ type: string }[]>`
      select type from events where conversation_id = any(${conversationIds})`
    expect(logged.map((row) => row.type)).toEqual(['conversation.deleted', 'conversation.deleted'])
  })

  it('takes along what colleagues made of it, and answers that were kept for retries', async () => {
    const secret = 'Kleinod'
    const one = await person(secret)
    await workOn(secret, one)
    const { body } = await owner.post(`/v1/customers/${one.id}/erase`)
    expect(body.counts).toMatchObject({ conversations: 3 })
    await indexed()
    expect(await tablesWith(secret)).toEqual([])
  })

  it('is gone from search', async () => {
    const one = await person('Suchbild')
    const find = async (kind: string) =>
      (await owner.get(`/v1/search/${kind}?q=Suchbild&consistency=strong`)).body.items.length
    for (const kind of ['messages', 'conversations', 'customers'])
      expect(await find(kind), kind).toBeGreaterThan(0)
    await owner.post(`/v1/customers/${one.id}/erase`)
    for (const kind of ['messages', 'conversations', 'customers'])
      expect(await find(kind), kind).toBe(0)
    await vi.waitFor(async () => expect(await tablesWith('Suchbild')).toEqual([]))
  })

  it('twice answers with the first receipt', async () => {
    const { id } = await person('Einmal')
    const first = (await owner.post(`/v1/customers/${id}/erase`)).body
    expect(await owner.post(`/v1/customers/${id}/erase`)).toMatchObject({
      status: 200,
      body: first,
    })
    const atOnce = await person('Zugleich')
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => owner.post(`/v1/customers/${atOnce.id}/erase`)),
    )
    for (const answer of answers) expect(answer.body).toEqual(answers[0]!.body)
  })

  it('reaches open screens, and ends the customer’s sockets', async () => {
    const { id, visitor, conversationIds } = await person('Bildschirm')
    const [agent, customer] = [
      await openSocket(address, owner.token),
      await openSocket(address, visitor.token),
    ]
    agent.send({ type: 'watch', customerId: id })
    await agent.next('customer')
    agent.send({ type: 'subscribe', conversationId: conversationIds[0], since: null })
    await agent.next('subscribed')
    await owner.post(`/v1/customers/${id}/erase`)
    await agent.next('customer.gone')
    await agent.next('event', ({ event }) => event.type === 'conversation.deleted')
    expect(await customer.closed).toBe(4401)
    agent.close()
  })

  it('lets nothing in behind it: messages that are sent meanwhile are refused or erased', async () => {
    const { id, visitor, conversationIds } = await person('Wettlauf')
    const sends = Array.from({ length: 30 }, (_, index) =>
      visitor.post(`/v1/conversations/${conversationIds[index % 2]}/messages`, {
        clientId: newClientId(),
        text: 'Wettlauf meanwhile',
      }),
    )
    const begins = Array.from({ length: 10 }, () =>
      owner.post('/v1/conversations', {
        clientId: newClientId(),
        customerId: id,
        message: { clientId: newClientId(), text: 'Wettlauf begin' },
      }),
    )
    const own = Array.from({ length: 10 }, () =>
      visitor.post('/v1/conversations', {
        clientId: newClientId(),
        message: { clientId: newClientId(), text: 'Wettlauf own' },
      }),
    )
    const erased = owner.post(`/v1/customers/${id}/erase`)
    const answers = await Promise.all([...sends, ...begins, ...own])
    expect((await erased).status).toBe(200)
    for (const { status } of answers) expect([201, 401, 404]).toContain(status)
    await vi.waitFor(async () => expect(await tablesWith('Wettlauf')).toEqual([]))
  })

  it('of somebody of another workspace is 404', async () => {
    const foreign = (await (await test.otherWorkspace()).owner.post('/v1/customers', {})).body.id
    expect((await owner.post(`/v1/customers/${foreign}/erase`)).status).toBe(404)
    expect((await owner.get(`/v1/customers/${foreign}/export`)).status).toBe(404)
  })
})
