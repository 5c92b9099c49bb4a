// Redis dies, hangs and forgets. It carries only hints, so nothing may be missing and little may be late.
import { expect, inject } from 'vitest'
import { TRIES_OF_ACCOUNT } from '../src/auth/attempts-store.ts'
import { newClientId } from '../src/testing/app.ts'
import { createPerson, type Person } from './clients.ts'
import type { Node } from './cluster.ts'
import { expectWhole, fault } from './fault.ts'
import { compare, expectUnhindered } from './lateness.ts'
import { run, type Stage } from './run.ts'
import { until } from './until.ts'

const isQuick = inject('isQuick')
const options = { nodes: 2, redis: true, perSecond: 40 } as const

/** How late messages were that arrived since then. */
function deliveredSince(stage: Stage, since: number): void {
  const late = stage.recorder.deliveries.filter(({ at }) => at > since)
  stage.recoveries.push(...late.map(({ tookMs }) => tookMs))
}

fault(
  '[F8] Redis is killed, stays away and comes back',
  { isQuick: true, redis: true },
  async (context) => {
    const report = await run(
      options,
      async (stage) => {
        const redis = stage.cluster.redis!
        const sizes = isQuick ? { times: 1, between: 20 } : { times: 3, between: 200 }
        await compare(stage, sizes, async () => {
          await redis.kill()
          await stage.acknowledged(200)
          return redis.start
        })
      },
      context,
    )
    expectWhole(report)
    // The quick run has too few messages for a 99th percentile.
    if (!isQuick) expectUnhindered(report)
  },
)

/** While Redis says nothing. */
const GUESSES = 20

fault(
  '[F9] Redis accepts everything and says nothing for ten seconds; guessing passwords stays limited',
  { redis: true },
  async (context) => {
    const report = await run(
      options,
      async (stage) => {
        const redis = stage.cluster.redis!
        const answers = await guess(stage, TRIES_OF_ACCOUNT)
        await compare(stage, { times: 3, between: 200 }, async () => {
          redis.freeze()
          const [more] = await Promise.all([guess(stage, GUESSES), stage.during(10_000)])
          answers.push(...more)
          return redis.thaw
        })
        // In all, however long Redis was away: the account is counted in Postgres.
        const heard = answers.filter((status) => status === 401).length
        const refused = answers.filter((status) => status === 429).length
        expect(heard).toBeLessThanOrEqual(TRIES_OF_ACCOUNT)
        expect(heard + refused).toBe(answers.length)
        stage.figures['guesses refused'] = refused
      },
      context,
    )
    expectWhole(report)
    expectUnhindered(report)
  },
)

/** Tries passwords at both nodes in turn; how each try was answered. */
async function guess({ cluster }: Stage, tries: number): Promise<number[]> {
  const answers: number[] = []
  for (let index = 0; index < tries; index++) {
    const { port } = cluster.nodes[index % cluster.nodes.length]!
    const { status } = await fetch(`http://127.0.0.1:${port}/v1/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'guessed@example.com', password: 'not the right one' }),
    })
    answers.push(status)
  }
  return answers
}

fault(
  '[F10] Redis loses its data again and again: sessions, what was sent before and cursors are as they were',
  { redis: true },
  async (context) => {
    const report = await run(
      options,
      async (stage) => {
        const isAsBefore = await remember(stage)
        for (; stage.faults < 10; stage.faults++) {
          await stage.cluster.redis!.flush()
          for (const node of stage.cluster.nodes) await isAsBefore(node)
          await stage.acknowledged(20)
        }
        const lines = stage.people.map(({ line }) => line)
        stage.figures['connections lost'] = lines.flatMap(({ losses }) => losses).length
        stage.figures['sessions refused'] = lines.reduce((sum, one) => sum + one.unauthorized, 0)
        // Where everybody is in the log is not in Redis either: they go on from there.
        for (const { door } of stage.people) door.cut()
        await stage.acknowledged(20)
      },
      context,
    )
    expectWhole(report)
    expect(report.figures).toMatchObject({ 'connections lost': 0, 'sessions refused': 0 })
    expect(report.summary.refused).toBe(0)
  },
)

type Remembered = {
  token: string
  nextCursor: string
  seq: number
  items: { id: string }[]
  message: { conversationId: string }
}

/** Somebody without the SDK signs in, sends a message and reads half of a list; how to see that a node knows all that. */
async function remember({ cluster }: Stage): Promise<(node: Node) => Promise<void>> {
  const call = async ({ port }: Node, path: string, token?: string, body?: unknown) => {
    const answer = await fetch(`http://127.0.0.1:${port}/v1${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: answer.status, ...((await answer.json()) as Remembered) }
  }
  const [first] = cluster.nodes
  const { token } = await call(first!, '/auth/login', undefined, cluster.owner)
  const customer = await call(first!, '/customer-sessions', undefined, {
    publishableKey: cluster.publishableKey,
  })
  const begin = { clientId: newClientId(), message: { clientId: newClientId(), text: 'Hello' } }
  const { message } = await call(first!, '/conversations', customer.token, begin)
  const send = { clientId: newClientId(), text: 'Only once' }
  const path = `/conversations/${message.conversationId}/messages`
  const sent = await call(first!, path, customer.token, send)
  const { nextCursor } = await call(first!, '/conversations?sort=oldest&limit=1', token)
  const rest = `/conversations?sort=oldest&limit=100&cursor=${nextCursor}`
  return async (node) => {
    expect(await call(node, path, customer.token, send)).toMatchObject({
      status: 200,
      seq: sent.seq,
      duplicate: true,
    })
    expect(await call(node, '/me', token)).toMatchObject({ status: 200 })
    // It has moved to the end of this list, if it moved at all.
    const { items } = await call(node, rest, token)
    expect(items.map(({ id }) => id)).toContain(message.conversationId)
  }
}

fault(
  '[F11] one node alone is cut from Redis: altogether, then only hearing, then only speaking',
  { redis: true },
  async (context) => {
    const report = await run(
      options,
      async (stage) => {
        const toRedis = stage.cluster.nodes[0]!.toRedis!
        const cuts = [
          () => toRedis.refuse(),
          () => toRedis.set({ isSwallowed: true }, ['down']),
          () => toRedis.set({ isSwallowed: true }, ['up']),
        ]
        const shown = await watchFromBothSides(stage)
        for (const cut of cuts) {
          await until('both sides to see the agent', () => shown().join() === 'online,online')
          const faultAt = performance.now()
          cut()
          stage.faults++
          // Whom the other node told of is unknown to the one that does not hear it any more (RT39).
          await until('the node to say that it hears nobody', () => shown()[0] === 'unknown')
          const tookMs = performance.now() - faultAt
          stage.figures['said after ms'] = Math.max(stage.figures['said after ms'] ?? 0, tookMs)
          await stage.during(10_000)
          deliveredSince(stage, faultAt)
          toRedis.heal()
          await stage.acknowledged(50)
        }
        await until('both sides to see the same', () => shown().join() === 'online,online')
      },
      context,
    )
    expectWhole(report)
    expect(report.figures['said after ms']).toBeLessThanOrEqual(4000)
  },
)

/** Every agent goes to the second node, and one customer more to each; how the agents are there to the two of them. */
async function watchFromBothSides(stage: Stage): Promise<() => (string | undefined)[]> {
  const { cluster, recorder, agents, people } = stage
  const watchers: Person[] = []
  for (const [index, node] of cluster.nodes.entries()) {
    for (const one of cluster.nodes) one.isInRotation = one === node
    const name = `watcher of ${node.name}`
    const watcher = await createPerson(cluster, recorder, name, 'customer')
    await watcher.client.openCustomerSession({ publishableKey: cluster.publishableKey })
    watcher.client.connect()
    watcher.watch(await watcher.client.startConversation({ text: `Hello from the ${name}` }))
    watchers.push(watcher)
    const isConnected = ({ client }: Person) => client.connection.value === 'connected'
    await until('the watcher to be connected', () => isConnected(watcher))
    if (index === 0) continue
    for (const { door } of agents) door.cut()
    await until('the agents to have moved', () =>
      agents.every((agent) => agent.line.losses.length > 0 && isConnected(agent)),
    )
  }
  for (const node of cluster.nodes) node.isInRotation = true
  people.push(...watchers)
  return () => watchers.map(({ client }) => [...client.presence.value.values()][0])
}
