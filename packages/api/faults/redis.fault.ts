// Redis dies, hangs and forgets. It carries only hints, so nothing may be missing and little may be late.
import { expect, inject } from 'vitest'
import { createPerson, type Person } from './clients.ts'
import { expectWhole, fault } from './fault.ts'
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
        for (; stage.faults < (isQuick ? 1 : 3); stage.faults++) {
          const faultAt = performance.now()
          await redis.kill()
          await stage.acknowledged(200)
          deliveredSince(stage, faultAt)
          await redis.start()
          await stage.acknowledged(50)
        }
      },
      context,
    )
    expectWhole(report)
  },
)

fault(
  '[F9] Redis accepts everything and says nothing for ten seconds',
  { redis: true },
  async (context) => {
    const report = await run(
      options,
      async (stage) => {
        const redis = stage.cluster.redis!
        for (; stage.faults < 2; stage.faults++) {
          const faultAt = performance.now()
          redis.freeze()
          await stage.during(10_000)
          deliveredSince(stage, faultAt)
          redis.thaw()
          await stage.acknowledged(50)
        }
      },
      context,
    )
    expectWhole(report)
  },
)

fault('[F10] Redis loses its data again and again', { redis: true }, async (context) => {
  const report = await run(
    options,
    async (stage) => {
      for (; stage.faults < 10; stage.faults++) {
        await stage.cluster.redis!.flush()
        await stage.acknowledged(20)
      }
    },
    context,
  )
  expectWhole(report)
})

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
