// [S1] Test data and live data of one business: nothing crosses, in either direction.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import {
  beginConversation,
  type Caller,
  caller,
  newClientId,
  PASSWORD,
  type TestApp,
  testApp,
} from '../testing/app.ts'
import { openSocket } from '../testing/socket.ts'
import { checksums } from '../testing/tenants.ts'
import { upload } from '../testing/upload.ts'

let test: TestApp
let live: Side
let trial: Side
let testId: string
let testKey: string

type Side = { owner: Caller; visitor: Caller; key: Caller; word: string; ids: Ids }
type Ids = {
  conversation: string
  customer: string
  object: string
  tag: string
  agent: string
  topic: string
  file: string
  key: string
}
const scopes = ['conversation.read', 'customer.read', 'object.read', 'tag.read', 'topic.read']

const enter = async (agent: Caller) => {
  const { body } = await agent.post('/v1/test-sessions')
  return { ...caller(test.app, body.token), session: body }
}

async function visitorOf(publishableKey: string): Promise<Caller> {
  const { body } = await test.anyone.post('/v1/customer-sessions', { publishableKey })
  return caller(test.app, body.token)
}

/** One of everything that has data. */
async function furnish(owner: Caller, publishableKey: string, word: string): Promise<Side> {
  const visitor = await visitorOf(publishableKey)
  const conversation = await beginConversation(visitor, `The ${word} kettle`)
  const file = await upload(test, visitor)
  await visitor.post(`/v1/conversations/${conversation}/messages`, {
    ...{ clientId: newClientId(), text: word, attachments: [file] },
  })
  const customer = (await owner.get(`/v1/conversations/${conversation}`)).body.customer.id
  await owner.patch(`/v1/customers/${customer}`, { name: `${word} person` })
  const type = await owner.post('/v1/object-types', { name: `${word} type` })
  const object = await owner.post('/v1/objects', { typeId: type.body.id, externalId: word })
  const tag = await owner.post('/v1/tags', { name: word })
  const made = await owner.post('/v1/api-keys', { name: word, scopes })
  return {
    ...{ owner, visitor, word, key: caller(test.app, made.body.key) },
    ids: {
      ...{ conversation, customer, file, object: object.body.id, tag: tag.body.id },
      agent: (await owner.get('/v1/me')).body.agent.id,
      topic: (await owner.get('/v1/topics')).body.items[0].id,
      key: made.body.id,
    },
  }
}

beforeAll(async () => {
  test = await testApp()
  const { owner, publishableKey } = test.workspace
  live = await furnish(owner, publishableKey, 'livecopper')
  const inTest = await enter(owner)
  const workspace = (await inTest.get('/v1/workspace')).body
  testId = workspace.id
  testKey = workspace.publishableKeys[0].key
  trial = await furnish(inTest, testKey, 'testcopper')
})
afterAll(() => test.close())

describe('the test workspace', () => {
  it('is made once, however many ask at once, and has keys of its own', async () => {
    const other = await test.otherWorkspace()
    const entered = await Promise.all(Array.from({ length: 6 }, () => enter(other.owner)))
    const ids = new Set(entered.map(({ session }) => session.workspace.id))
    expect(ids.size).toBe(1)
    expect(ids.has(other.workspaceId)).toBe(false)
    expect(new Set(entered.map(({ session }) => session.agent.id)).size).toBe(1)
    const answer = await entered[0]!.get('/v1/workspace')
    expect(answer.body).toMatchObject({ isTest: true })
    expect(answer.body.publishableKeys).toEqual([
      { key: expect.stringMatching(/^pk_test_/), origins: [] },
    ])
    expect((await other.owner.get('/v1/workspace')).body.isTest).toBe(false)
  })

  it('begins with the settings and topics of the live one, and goes its own way', async () => {
    const { owner } = await test.otherWorkspace()
    await owner.patch('/v1/workspace', { widget: { title: 'Ahoy' } })
    await owner.post('/v1/topics', { name: 'Kettles' })
    const inTest = await enter(owner)
    expect((await inTest.get('/v1/workspace')).body.widget.title).toBe('Ahoy')
    const topicsOf = async (side: Caller): Promise<string[]> =>
      (await side.get('/v1/topics')).body.items.map((one: { name: string }) => one.name)
    const names = await topicsOf(inTest)
    expect(names).toContain('Kettles')
    expect(names).toEqual(await topicsOf(owner))
    await inTest.patch('/v1/workspace', { widget: { title: 'Only a test' } })
    expect((await owner.get('/v1/workspace')).body.widget.title).toBe('Ahoy')
  })

  it('gives out keys that say what they are', async () => {
    const made = await trial.owner.post('/v1/api-keys', { name: 'CI', scopes: [] })
    expect(made.body.key).toMatch(/^sk_test_/)
    const rotated = await trial.owner.post(`/v1/api-keys/${made.body.id}/rotate`, {})
    expect(rotated.body.key).toMatch(/^sk_test_/)
    const publishable = await trial.owner.post('/v1/publishable-keys', { origins: [] })
    expect(publishable.body.key).toMatch(/^pk_test_/)
    const ofLive = await live.owner.post('/v1/api-keys', { name: 'CI', scopes: [] })
    expect(ofLive.body.key).toMatch(/^sk_live_/)
    const forged = caller(test.app, ofLive.body.key.replace('sk_live_', 'sk_test_'))
    expect((await forged.get('/v1/tags')).status).toBe(401)
  })

  it('tells the widget where it is', async () => {
    const { body } = await test.anyone.post('/v1/customer-sessions', { publishableKey: testKey })
    expect(body.workspace).toMatchObject({ id: testId, isTest: true })
  })

  it('does not hide the providers of the only workspace that there is', async () => {
    const { owner } = await test.otherWorkspace()
    const { body } = await owner.get('/v1/workspace')
    const inTest = await enter(owner)
    const { slug } = (await inTest.get('/v1/workspace')).body
    const choices = async (of: string) =>
      (await test.anyone.get(`/v1/auth/providers?workspace=${of}`)).body.items.length
    await owner.post('/v1/sign-in-providers', {
      ...{ name: 'Directory', issuer: 'https://idp.invalid', clientId: 'x', clientSecret: 'x' },
    })
    expect(await choices(body.slug)).toBe(1)
    expect(await choices(slug)).toBe(0)
  })

  it('goes with the live one', async () => {
    const other = await test.otherWorkspace()
    const { session } = await enter(other.owner)
    await test.sql`delete from workspaces where id = ${other.workspaceId}`
    expect(
      await test.sql`select 1 from workspaces where id = ${session.workspace.id}`,
    ).toHaveLength(0)
    expect(await test.sql`select 1 from agents where id = ${session.agent.id}`).toHaveLength(0)
  })
})

/** What is sorted and scored behind the answers is done. */
const settled = () =>
  vi.waitFor(
    async () =>
      expect(
        await test.sql`
          select 1 from conversations where not is_routed
          union all select 1 from mails where next_try_at is not null`,
      ).toHaveLength(0),
    { timeout: 20_000 },
  )

/** All that a workspace has, but for what is noted of those who try, and what follows the log in its own time. */
async function rowsOf(workspaceId: string) {
  const { audit_entries, agents, api_keys, conversations, ...sums } = await checksums(
    test.sql,
    workspaceId,
  )
  const rows = await test.sql`
    select id, seq, deleted_at, assignee_id, topic_id, linked_ids, customer_id from conversations
    where workspace_id = ${workspaceId} order by id`
  return { ...sums, conversations: [...rows] }
}

const ways = [
  ['live', 'test', () => live, () => trial],
  ['test', 'live', () => trial, () => live],
] as const

describe.each(ways)('[S1] from %s to %s', (_from, _to, from, to) => {
  it('no id is known, to agents, keys or customers', async () => {
    const { ids } = to()
    const paths = [
      `/v1/conversations/${ids.conversation}`,
      `/v1/conversations/${ids.conversation}/messages`,
      `/v1/conversations/${ids.conversation}/events?since=0`,
      `/v1/customers/${ids.customer}`,
      `/v1/customers/${ids.customer}/export`,
      `/v1/objects/${ids.object}`,
      `/v1/agents/${ids.agent}`,
      `/v1/attachments/${ids.file}`,
    ]
    for (const path of paths) {
      const answer = await from().owner.get(path)
      expect(answer.status, path).toBe(404)
    }
    for (const who of [from().key, from().visitor])
      expect((await who.get(`/v1/conversations/${ids.conversation}`)).status).toBe(404)
  })

  it('nothing is written to, and nothing that is written names what is there', async () => {
    const { ids } = to()
    const own = from().ids
    const message = { clientId: newClientId(), text: 'x' }
    const tries: [string, object][] = [
      [`/v1/conversations/${ids.conversation}/messages`, message],
      [`/v1/conversations/${ids.conversation}/claim`, {}],
      [`/v1/conversations/${own.conversation}/assign`, { assigneeId: ids.agent }],
      [`/v1/conversations/${own.conversation}/links`, { conversationId: ids.conversation }],
      [`/v1/customers/${own.customer}/merge`, { intoId: ids.customer }],
      [`/v1/api-keys/${ids.key}/rotate`, {}],
    ]
    const { workspace } = test
    const sums = async () => [await rowsOf(workspace.workspaceId), await rowsOf(testId)]
    await settled()
    const before = await sums()
    for (const [path, body] of tries)
      expect((await from().owner.post(path, body)).status, path).toBe(404)
    const labelled = await from().owner.patch(`/v1/conversations/${own.conversation}`, {
      topicId: ids.topic,
    })
    expect(labelled.status).toBe(404)
    expect(await sums()).toEqual(before)
  })

  it('no list, count, search, queue or report has what is there', async () => {
    const own = from()
    const { word, ids } = to()
    const paths = [
      '/v1/conversations?limit=100',
      '/v1/conversations?sort=urgency&limit=100',
      '/v1/views/counts',
      '/v1/views',
      '/v1/customers?limit=100',
      '/v1/objects?limit=100',
      '/v1/tags?limit=100',
      '/v1/agents?limit=100',
      '/v1/api-keys?limit=100',
      '/v1/audit-log?limit=100',
      '/v1/csat/summary',
      `/v1/search/messages?q=${word}`,
      `/v1/search/conversations?q=${word}`,
      `/v1/search/customers?q=${word}`,
    ]
    for (const path of paths) {
      const answer = await own.owner.get(path)
      expect(answer.status, path).toBe(200)
      // The search says what was asked for.
      const text = JSON.stringify(answer.body.items ?? answer.body.results ?? answer.body)
      // It notes what was tried above, too.
      if (!path.includes('audit-log')) {
        expect(text, path).not.toContain(ids.conversation)
        expect(text, path).not.toContain(ids.customer)
      }
      if (!path.includes(word)) expect(text, path).not.toContain(word)
    }
    await vi.waitFor(
      async () => {
        const { body } = await own.owner.get(`/v1/search/messages?q=${own.word}`)
        expect(JSON.stringify(body)).toContain(own.ids.conversation)
      },
      { timeout: 20_000 },
    )
  })

  it('a socket says nothing of what happens there', async () => {
    const url = await listening()
    const socket = await openSocket(url, from().owner.token!)
    const { conversation } = to().ids
    socket.send({ type: 'feed', since: null })
    await socket.next('feed.ready')
    socket.send({ type: 'subscribe', conversationId: conversation, since: 0 })
    expect((await socket.next('problem')).code).toBe('not_found')
    const own = await beginConversation(from().visitor, 'Mine')
    await to().visitor.post(`/v1/conversations/${conversation}/messages`, {
      ...{ clientId: newClientId(), text: 'Theirs' },
    })
    await from().visitor.post(`/v1/conversations/${own}/messages`, {
      ...{ clientId: newClientId(), text: 'Ours' },
    })
    await socket.next('feed.conversation', (frame) => frame.conversation.id === own)
    const heard = socket.frames.filter(
      (frame) => frame.type !== 'problem' && JSON.stringify(frame).includes(conversation),
    )
    expect(heard).toEqual([])
    socket.close()
  })
})

let listened: Promise<string> | undefined
const listening = () => {
  listened ??= test.listen()
  return listened
}

describe('a session in the test workspace', () => {
  it('may do what the agent may do in the live one, from the moment that changes', async () => {
    const agent = await test.workspace.agent('agent')
    const inTest = await enter(agent)
    expect((await inTest.post('/v1/topics', { name: newClientId() })).status).toBe(403)
    await live.owner.patch(`/v1/agents/${agent.id}`, { role: 'senior', name: 'Ariel Agent' })
    await vi.waitFor(
      async () =>
        expect((await inTest.post('/v1/topics', { name: newClientId() })).status).toBe(201),
      { timeout: 20_000, interval: 250 },
    )
    expect((await inTest.get('/v1/me')).body.agent).toMatchObject({
      ...{ role: 'senior', name: 'Ariel Agent' },
    })
  })

  it('may do what a custom role lets them', async () => {
    const role = await live.owner.post('/v1/roles', {
      ...{ name: newClientId(), permissions: ['topic.manage'] },
    })
    const inTest = await enter(await test.workspace.agent(role.body.id))
    expect((await inTest.post('/v1/topics', { name: newClientId() })).status).toBe(201)
    expect((await inTest.get('/v1/me')).body.agent.customRole.permissions).toEqual(['topic.manage'])
  })

  it.each([
    ['PATCH', '/v1/me', { name: 'Somebody' }],
    ['POST', '/v1/me/password', { currentPassword: PASSWORD, newPassword: 'a lantern in harbour' }],
    ['POST', '/v1/me/second-factor', { password: PASSWORD }],
    ['POST', '/v1/agents', { email: 'x@y.example', name: 'X', password: 'a lantern in harbour' }],
    ['POST', '/v1/invitations', { email: 'x@y.example' }],
    ['POST', '/v1/roles', { name: 'X', permissions: [] }],
    ['GET', '/v1/mails', undefined],
    ['POST', '/v1/test-sessions', undefined],
  ])('changes nothing of people: %s %s', async (method, url, payload) => {
    const response = await test.app.inject({
      method: method as 'POST',
      ...{ url, headers: { authorization: `Bearer ${trial.owner.token}` } },
      ...(payload === undefined ? {} : { payload }),
    })
    expect(response.statusCode).toBe(403)
  })

  it('[S27] is over when the live session is, with its refresh token and its socket', async () => {
    const agent = await test.workspace.agent()
    const { session, ...inTest } = await enter(agent)
    const socket = await openSocket(await listening(), inTest.token!)
    await agent.post('/v1/auth/logout')
    expect(await socket.closed).toBe(4401)
    await vi.waitFor(async () => expect((await inTest.get('/v1/me')).status).toBe(401), {
      ...{ timeout: 20_000, interval: 250 },
    })
    const again = { refreshToken: session.refreshToken }
    expect((await test.anyone.post('/v1/auth/refresh', again)).status).toBe(401)
  })

  it('[S27] is over when the agent is deactivated', async () => {
    const agent = await test.workspace.agent()
    const inTest = await enter(agent)
    await live.owner.delete(`/v1/agents/${agent.id}`)
    await vi.waitFor(async () => expect((await inTest.get('/v1/me')).status).toBe(401), {
      ...{ timeout: 20_000, interval: 250 },
    })
    const listed = (await trial.owner.get(`/v1/agents/${inTest.session.agent.id}`)).body
    expect(listed.status).toBe('deactivated')
  })

  it('ends without the live one', async () => {
    const agent = await test.workspace.agent()
    const inTest = await enter(agent)
    expect((await inTest.post('/v1/auth/logout')).status).toBe(204)
    expect((await inTest.get('/v1/me')).status).toBe(401)
    expect((await agent.get('/v1/me')).status).toBe(200)
  })

  it('cannot be opened with a password, nor its agent be found by an address', async () => {
    const { email } = (await trial.owner.get('/v1/me')).body.agent
    expect(email).toContain(' (test)')
    const signIn = await test.anyone.post('/v1/auth/login', { email, password: PASSWORD })
    expect(signIn.status).toBe(401)
    expect((await test.anyone.post('/v1/auth/password-resets', { email })).status).toBe(400)
    const live = { email: test.workspace.owner.email, password: PASSWORD }
    expect((await test.anyone.post('/v1/auth/login', live)).body.workspace.isTest).toBe(false)
  })
})

describe('a customer', () => {
  it('[S10] of the one side is nobody on the other, with the same proof', async () => {
    const secret = newClientId().padEnd(40, 'x')
    const made = { name: 'Key', algorithm: 'HMAC', secret }
    await live.owner.post('/v1/identity-keys', made)
    const identity = { externalId: 'user-9', hash: '0'.repeat(64) }
    const refused = await test.anyone.post('/v1/customer-sessions', {
      ...{ publishableKey: testKey, identity },
    })
    expect(refused.status).toBe(401)
  })
})

describe('deleting all test data', () => {
  it('is for admins', async () => {
    for (const [role, status] of [
      ['admin', 200],
      ['senior', 403],
      ['viewer', 403],
    ] as const) {
      const other = await test.otherWorkspace()
      expect((await (await other.agent(role)).delete('/v1/test-data')).status).toBe(status)
    }
  })

  it('takes every customer, conversation, file and object, and nothing of the live ones', async () => {
    const other = await test.otherWorkspace()
    const kept = await furnish(other.owner, other.publishableKey, 'kept')
    const inTest = await enter(other.owner)
    const { publishableKeys, id } = (await inTest.get('/v1/workspace')).body
    const gone = await furnish(inTest, publishableKeys[0].key, 'gone')
    await visitorOf(publishableKeys[0].key)
    await settled()
    const before = await rowsOf(other.workspaceId)
    const receipt = await inTest.delete('/v1/test-data')
    expect(receipt).toMatchObject({
      ...{ status: 200, body: { customers: 1, conversations: 1, objects: 1, sessions: 1 } },
    })
    expect(await rowsOf(other.workspaceId)).toEqual(before)

    for (const path of ['/v1/conversations', '/v1/customers', '/v1/objects'])
      expect((await inTest.get(path)).body.items, path).toEqual([])
    expect((await inTest.get(`/v1/conversations/${gone.ids.conversation}`)).status).toBe(404)
    expect((await kept.owner.get(`/v1/conversations/${kept.ids.conversation}`)).status).toBe(200)
    const words = await test.sql`
      select 1 from messages where workspace_id = ${id} and text <> ''
      union all select 1 from attachments where workspace_id = ${id}
      union all select 1 from customers where workspace_id = ${id} and name is not null`
    expect(words).toHaveLength(0)
    await vi.waitFor(
      async () =>
        expect(
          await test.sql`select 1 from search_documents where workspace_id = ${id}`,
        ).toHaveLength(0),
      { timeout: 60_000 },
    )
    // Keys and settings stay, and it goes on.
    await beginConversation(await visitorOf(publishableKeys[0].key))
  })

  it('a second time finds nothing, and from the live side it is the same', async () => {
    const other = await test.otherWorkspace()
    const none = { customers: 0, conversations: 0, messages: 0, objects: 0, sessions: 0 }
    expect((await other.owner.delete('/v1/test-data')).body).toEqual(none)
    const inTest = await enter(other.owner)
    const { publishableKeys } = (await inTest.get('/v1/workspace')).body
    await beginConversation(await visitorOf(publishableKeys[0].key))
    await beginConversation(await other.visitor())
    expect((await other.owner.delete('/v1/test-data')).body).toMatchObject({ customers: 1 })
    expect((await inTest.delete('/v1/test-data')).body).toEqual(none)
    expect((await other.owner.get('/v1/conversations')).body.items).toHaveLength(1)
  })

  it('a test key with the scope may do it, for the end of a test run', async () => {
    const made = { name: 'CI', scopes: ['testData.delete'] }
    const { body } = await trial.owner.post('/v1/api-keys', made)
    const key = caller(test.app, body.key)
    expect((await key.delete('/v1/test-data')).body.customers).toBeGreaterThan(0)
    expect((await trial.owner.get('/v1/conversations')).body.items).toEqual([])
    expect((await live.owner.get(`/v1/conversations/${live.ids.conversation}`)).status).toBe(200)
  })
})
