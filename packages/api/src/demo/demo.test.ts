import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createStorage } from '../platform/choose-storage.ts'
import { type Caller, caller, type TestApp, testApp } from '../testing/app.ts'
import { createTestDatabase } from '../testing/database.ts'
import { demoConversations, demoTags } from './conversations.ts'
import { DEMO_WORKSPACE, ensureDemo } from './demo.ts'

const storageIn = (dataDir: string) => createStorage({ dataDir, s3: undefined })

describe('the demo', () => {
  it('is made once, however many nodes start at once, and every start is told the same', async () => {
    const database = await createTestDatabase()
    const folder = await mkdtemp(join(tmpdir(), 'deskbell-demo-'))
    try {
      const told = await Promise.all(
        Array.from({ length: 6 }, async () => ensureDemo(database.sql, await storageIn(folder))),
      )
      for (const one of [...told, await ensureDemo(database.sql, await storageIn(folder))])
        expect(one).toEqual(told[0])
      const rows = await database.sql`
        select (select count(*)::int from workspaces) as workspaces,
               (select count(*)::int from agents) as agents,
               (select count(*)::int from customers) as customers,
               (select count(*)::int from conversations) as conversations`
      const { length } = demoConversations
      expect(rows).toEqual([{ workspaces: 1, agents: 2, customers: length, conversations: length }])
    } finally {
      await database.drop()
      await rm(folder, { recursive: true })
    }
  })

  it("is not made among somebody's own data", async () => {
    const test = await testApp()
    try {
      expect(await ensureDemo(test.sql, await storageIn(test.dataDir))).toBeUndefined()
    } finally {
      await test.close()
    }
  })
})

describe('its workspace', () => {
  let test: TestApp
  let agent: Caller
  const call = async (url: string) => (await agent.get(url)).body

  beforeAll(async () => {
    test = await testApp()
    await test.sql`delete from workspaces`
    agent = await signIn((await ensureDemo(test.sql, await storageIn(test.dataDir)))!.agents[0]!)
  })
  afterAll(() => test.close())

  const signIn = async (credentials: { email: string; password: string }) =>
    caller(test.app, (await test.anyone.post('/v1/auth/login', credentials)).body.token)

  it('is signed in to with each of the passwords it shows', async () => {
    const demo = (await ensureDemo(test.sql, await storageIn(test.dataDir)))!
    const names = []
    for (const one of demo.agents)
      names.push((await (await signIn(one)).get('/v1/me')).body.agent.name)
    expect(names).toEqual(['Anna Keller', 'Ben Otieno'])
    expect(new Set(demo.agents.map((one) => one.password)).size).toBe(2)
    const opened = await test.anyone.post('/v1/customer-sessions', {
      publishableKey: demo.publishableKey,
    })
    expect(opened).toMatchObject({ status: 201, body: { workspace: { name: DEMO_WORKSPACE } } })
  })

  it('has every conversation as it is written down, each answer within the contract', async () => {
    const topics = (await call('/v1/topics')).items
    const tags = (await call('/v1/tags')).items
    expect(tags).toHaveLength(demoTags.length)
    const conversations = (await call('/v1/conversations?limit=100')).items
    for (const demo of demoConversations) {
      const made = conversations.find(
        (one: { customer: { email: string } }) => one.customer.email === demo.customer.email,
      )
      const topic = topics.find((one: { id: string }) => one.id === made.topicId)
      expect(topic?.name).toBe(demo.topic)
      expect(made.tagIds).toHaveLength(demo.tags?.length ?? 0)
      expect(made).toMatchObject({
        status: demo.isResolved ? 'resolved' : 'open',
        priority: demo.priority ?? 'normal',
      })
      expect(made.assignee === null).toBe(demo.assignee === undefined)
      const { items } = await call(`/v1/conversations/${made.id}/messages?limit=100`)
      const texts = items.filter((one: { type: string }) => one.type === 'text')
      expect(texts.map((one: { text: string }) => one.text)).toEqual(
        demo.lines.map((line) => line.text),
      )
      const times = texts.map((one: { createdAt: string }) => one.createdAt)
      expect(times).toEqual(times.toSorted())
      const { items: events, seq } = await call(`/v1/conversations/${made.id}/events?limit=500`)
      expect(events.map((event: { seq: number }) => event.seq)).toEqual(
        Array.from({ length: seq }, (_, index) => index + 1),
      )
    }
  })

  it('shows its agents with photos, and a team that has something to do', async () => {
    const agents = (await call('/v1/agents')).items
    for (const { photoUrl } of agents)
      expect((await test.app.inject({ url: photoUrl })).statusCode).toBe(200)
    const [team] = (await call('/v1/teams')).items
    expect(team).toMatchObject({ name: 'Wholesale', agentIds: expect.any(Array) })
    expect((await call(`/v1/conversations?team=${team.id}`)).items).toHaveLength(1)
  })

  it('waits for an answer exactly where the last word is of a customer', async () => {
    const { items } = await call('/v1/conversations?limit=100')
    for (const one of items)
      expect(one.waitingSince !== null).toBe(
        one.lastMessage.author.kind === 'customer' && one.status !== 'resolved',
      )
  })
})
