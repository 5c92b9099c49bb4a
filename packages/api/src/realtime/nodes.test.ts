// Several nodes on one database: with Redis between them, without it, and while it comes and goes.
import type { FastifyInstance } from 'fastify'
import { Redis } from 'ioredis'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { buildApp } from '../app.ts'
import { connectPostgres, type Sql } from '../platform/postgres.ts'
import { completeSettings, parseSettings } from '../settings.ts'
import {
  beginConversation,
  type Caller,
  newClientId,
  type TestApp,
  testApp,
} from '../testing/app.ts'
import { hasRedisServer, startRedis, type TestRedis } from '../testing/redis.ts'
import { openSocket, type TestSocket } from '../testing/socket.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

type PresenceFrame = { agents: { agentId: string; state: string }[] }
type Node = { address: string; app: FastifyInstance; sql: Sql }
const nodes: Node[] = []
const sockets: TestSocket[] = []

/** Another process, as far as the bus is concerned: an app and a pool of its own. */
async function startNode(
  redisUrl: string | undefined,
  compareMs = 60_000,
  callsAMinute = 1_000_000,
): Promise<Node> {
  const settings = completeSettings(
    parseSettings({
      LOG_LEVEL: 'silent',
      RATE_LIMIT_MAX: String(callsAMinute),
      REDIS_URL: redisUrl,
    }),
    3000,
    'a secret for tests, long enough to sign with',
  )
  const sql = connectPostgres(test.databaseUrl)
  const app = await buildApp({ settings, sql, compareMs, isUrgencyFollowing: false })
  const node = { address: await app.listen({ port: 0, host: '127.0.0.1' }), app, sql }
  nodes.push(node)
  return node
}

async function stopNode(node: Node): Promise<void> {
  nodes.splice(nodes.indexOf(node), 1)
  await node.app.close()
  await node.sql.end({ timeout: 1 })
}

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.close()
  for (const node of [...nodes]) await stopNode(node)
})

async function connect(node: Node, who: Caller): Promise<TestSocket> {
  const socket = await openSocket(node.address, who.token)
  sockets.push(socket)
  return socket
}

async function follow(socket: TestSocket, conversationId: string) {
  socket.send({ type: 'subscribe', conversationId, since: null })
  return await socket.next('subscribed')
}

async function say(node: Node, who: Caller, id: string, text: string): Promise<void> {
  const answer = await fetch(`${node.address}/v1/conversations/${id}/messages`, {
    method: 'POST',
    headers: { authorization: `Bearer ${who.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ clientId: newClientId(), text }),
  })
  expect(answer.status).toBe(201)
}

const hears = (socket: TestSocket, text: string) =>
  socket.next(
    'event',
    ({ event }) => event.type === 'message.created' && event.message.text === text,
  )

/** Until Redis has brought the node its own canary back: from here on it relies on hints. */
async function untilHearing(first: Node, second: Node): Promise<void> {
  const visitor = await test.workspace.visitor()
  const id = await beginConversation(visitor)
  for (const [from, to] of [
    [first, second],
    [second, first],
  ] as const) {
    const socket = await connect(to, visitor)
    await follow(socket, id)
    await say(from, visitor, id, `ready ${to.address}`)
    await hears(socket, `ready ${to.address}`)
  }
}

/** Until a node tells the others of all its people again. */
async function nextWhole({ url }: TestRedis): Promise<void> {
  const listener = new Redis(url)
  await listener.subscribe('deskbell')
  await new Promise<void>((resolve) =>
    listener.on('message', (_, hint) => hint.includes('"isWhole":true') && resolve()),
  )
  listener.disconnect()
}

it('without Redis a second node reads from the log what the first one wrote', async () => {
  const [first, second] = [await startNode(undefined), await startNode(undefined, 200)]
  const visitor = await test.workspace.visitor()
  const id = await beginConversation(visitor)
  const socket = await connect(second, test.workspace.owner)
  await follow(socket, id)
  await say(first, visitor, id, 'over the log')
  await hears(socket, 'over the log')
})

it('[RT12] without Redis the list of a second node loses a conversation that was deleted on the first', async () => {
  const [first, second] = [await startNode(undefined), await startNode(undefined, 200)]
  const { owner } = test.workspace
  const id = await beginConversation(await test.workspace.visitor())
  const socket = await connect(second, owner)
  socket.send({ type: 'feed', since: null })
  await socket.next('feed.ready')
  await fetch(`${first.address}/v1/conversations/${id}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${owner.token}` },
  })
  await socket.next('feed.deleted', ({ conversationId }) => conversationId === id)
})

describe.skipIf(!hasRedisServer)('with a real Redis', () => {
  let redis: TestRedis
  let first: Node
  let second: Node
  beforeEach(async () => {
    redis = await startRedis()
    first = await startNode(redis.url)
    second = await startNode(redis.url)
    await untilHearing(first, second)
  })
  afterEach(() => redis.kill())

  it('a message, typing and the list cross from node to node', async () => {
    const visitor = await test.workspace.visitor()
    const { owner } = test.workspace
    const id = await beginConversation(visitor)
    const customer = await connect(first, visitor)
    const agent = await connect(second, owner)
    await follow(customer, id)
    await follow(agent, id)
    agent.send({ type: 'feed', since: null })
    await agent.next('feed.ready')
    customer.send({ type: 'typing', conversationId: id, isTyping: true })
    expect(await agent.next('typing')).toMatchObject({ isTyping: true })
    await say(first, visitor, id, 'from the other node')
    await hears(agent, 'from the other node')
    await agent.next(
      'feed.conversation',
      ({ conversation }) => conversation.lastMessage?.text === 'from the other node',
    )
    customer.close()
    expect(await agent.next('typing', (frame) => !frame.isTyping)).toMatchObject({
      conversationId: id,
    })
  })

  it('presence crosses too, and goes with the node that stops', async () => {
    const agent = await test.workspace.agent()
    const watcher = await connect(first, test.workspace.owner)
    const stateIs = (state: string) => (frame: PresenceFrame) =>
      frame.agents.some((one) => one.agentId === agent.id && one.state === state)
    const there = await connect(second, agent)
    await watcher.next('presence', stateIs('online'))
    const newcomer = await connect(first, test.workspace.owner)
    await newcomer.next('presence', stateIs('online'))
    there.send({ type: 'presence', state: 'away' })
    await watcher.next('presence', stateIs('away'))
    await stopNode(second)
    await watcher.next('presence', stateIs('offline'))
  })

  it.each(['killed', 'frozen'])(
    'while Redis is %s, sends go on and arrive; presence of others is unknown',
    async (how) => {
      const visitor = await test.workspace.visitor()
      const agent = await test.workspace.agent()
      const id = await beginConversation(visitor)
      const stateIs = (state: string) => (frame: PresenceFrame) =>
        frame.agents.some((one) => one.agentId === agent.id && one.state === state)
      await connect(second, agent)
      const socket = await connect(first, test.workspace.owner)
      await socket.next('presence', stateIs('online'))
      await follow(socket, id)
      if (how === 'killed') await redis.kill()
      else redis.freeze()
      for (let index = 0; index < 5; index++) await say(second, visitor, id, `without ${index}`)
      await hears(socket, 'without 4')
      await socket.next('presence', stateIs('unknown'))
      if (how === 'killed') await redis.start()
      else redis.thaw()
      await socket.next('presence', stateIs('online'))
      await say(second, visitor, id, 'with it again')
      await hears(socket, 'with it again')
      const seqs = socket.frames.flatMap((frame) =>
        frame.type === 'event' ? [frame.event.seq] : [],
      )
      expect(seqs).toEqual([3, 4, 5, 6, 7, 8])
    },
  )

  it('[RT39] who has not been heard of since Redis was gone is neither here nor gone', async () => {
    const [agent, sign] = [await test.workspace.agent(), await test.workspace.agent()]
    const stateIs = (id: string, state: string) => (frame: PresenceFrame) =>
      frame.agents.some((one) => one.agentId === id && one.state === state)
    await connect(second, agent)
    const watcher = await connect(first, test.workspace.owner)
    await watcher.next('presence', stateIs(agent.id, 'online'))
    // Right after the nodes told each other of their people, which they do every five seconds.
    await nextWhole(redis)
    const killedAt = performance.now()
    await redis.kill()
    await watcher.next('presence', stateIs(agent.id, 'unknown'))
    expect(performance.now() - killedAt).toBeLessThan(4000)
    // It stops unheard.
    await stopNode(second)
    await redis.start()
    await connect(await startNode(redis.url), sign)
    await watcher.next('presence', stateIs(sign.id, 'online'))
    const newcomer = await connect(first, test.workspace.owner)
    await newcomer.next('presence', stateIs(agent.id, 'unknown'))
  })

  it('a caller has one limit over all nodes, and each node keeps one while Redis is gone', async () => {
    const limited = [await startNode(redis.url, 60_000, 30), await startNode(redis.url, 60_000, 30)]
    const visitor = await test.workspace.visitor()
    const call = (node: Node) =>
      fetch(`${node.address}/v1/conversations`, {
        headers: { authorization: `Bearer ${visitor.token}` },
      })
    for (let index = 0; index < 25; index++) expect((await call(limited[0]!)).status).toBe(200)
    const left = async () => Number((await call(limited[1]!)).headers.get('ratelimit-remaining'))
    await vi.waitFor(async () => expect(await left()).toBeLessThan(5), {
      timeout: 5000,
      interval: 500,
    })
    await redis.kill()
    for (let index = 0; index < 30; index++) await call(limited[1]!)
    const refused = await call(limited[1]!)
    expect(refused.status).toBe(429)
    expect(refused.headers.get('retry-after')).toMatch(/^\d+$/)
  })

  it('what is said right after Redis fell silent is found in the log before that is certain', async () => {
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor)
    const socket = await connect(first, visitor)
    await follow(socket, id)
    redis.freeze()
    const silentAt = performance.now()
    await say(second, visitor, id, 'into the silence')
    await hears(socket, 'into the silence')
    redis.thaw()
    // A second and a half without a canary, and the next look a second later.
    expect(performance.now() - silentAt).toBeLessThan(2900)
  })

  it('an emptied Redis loses nothing that matters', async () => {
    const visitor = await test.workspace.visitor()
    const id = await beginConversation(visitor)
    const socket = await connect(first, visitor)
    await follow(socket, id)
    await redis.flush()
    await say(second, visitor, id, 'still here')
    await hears(socket, 'still here')
  })
})
