// Deskbell itself dies, freezes and is replaced.
import { expect, inject } from 'vitest'
import type { Node } from './cluster.ts'
import { expectWhole, fault } from './fault.ts'
import { eventsAgain, run, type Stage, silenceEnds } from './run.ts'
import { killedWhileCommitting } from './scenarios.ts'
import { until } from './until.ts'

const isQuick = inject('isQuick')

fault(
  '[F1] one of three nodes is killed again and again while people write',
  { redis: true },
  async (context) => {
    const report = await run(
      { nodes: 3, redis: true, customers: 8, agents: 3, perSecond: 40 },
      async (stage) => {
        for (; stage.faults < (isQuick ? 3 : 10); stage.faults++) {
          const node = stage.random.pick(stage.cluster.nodes)
          const faultAt = performance.now()
          await node.kill()
          stage.recoveries.push(...(await eventsAgain(stage, faultAt)))
          await node.start()
          await stage.acknowledged(40)
        }
      },
      context,
    )
    expectWhole(report)
    expect(report.recovery!.p99).toBeLessThanOrEqual(5000)
  },
)

fault(
  '[F1] a node is killed right after an answer, while its database is slow',
  {},
  async (context) => {
    expectWhole(await killedWhileCommitting({}, context))
  },
)

fault(
  '[F2] a node is frozen: first for twenty seconds, then until everybody has left it; it wakes to do nothing stale',
  {},
  async (context) => {
    const report = await run(
      { nodes: 2, redis: true },
      async (stage) => {
        const [node] = stage.cluster.nodes
        stage.faults = 1
        const owner = await signInTwice(stage)
        const until20s = stage.during(20_000)
        await freeze(node!)
        // Nobody answers, so it is done elsewhere, and differently.
        await owner.setPriority(0, 'low').catch(() => {})
        const isDone = async () => (await owner.setPriority(1, 'urgent')) === 200
        await until('the other node to do it', isDone)
        await until20s
        await thaw(node!)
        await stage.acknowledged(40)
        expect(await owner.priority()).toBe('urgent')
        stage.faults = 2
        const faultAt = performance.now()
        await freeze(node!)
        stage.recoveries.push(...(await silenceEnds(stage, faultAt)))
        const left = stage.people.map(({ line }) => line.left.find((at) => at > faultAt) ?? 0)
        stage.figures['last one left after ms'] = Math.max(...left) - faultAt
        const staleBefore = countStale(stage)
        await thaw(node!)
        await stage.acknowledged(40)
        stage.figures['stale events'] = countStale(stage) - staleBefore
      },
      context,
    )
    expectWhole(report)
    expect(report.figures['last one left after ms']).toBeLessThanOrEqual(35_000)
    expect(report.figures['stale events']).toBe(0)
  },
)

/** A balancer sends nobody new to a node that does not answer; those who are there stay. */
async function freeze(node: Node): Promise<void> {
  node.freeze()
  await until('the node to be found frozen', async () => !(await node.isReady()))
  node.isInRotation = false
}

async function thaw(node: Node): Promise<void> {
  node.thaw()
  await until('the node to be ready again', () => node.isReady())
  node.isInRotation = true
}

const countStale = ({ people }: Stage): number =>
  people.reduce((sum, { line }) => sum + line.stale, 0)

const GIVEN_UP_MS = 10_000

/** An agent without the SDK, who changes a conversation at the one node or the other. */
async function signInTwice({ cluster, agents }: Stage) {
  const { nodes, owner } = cluster
  const [conversation] = agents[0]!.threads.keys()
  const call = async (index: number, path: string, method: string, body?: unknown, token = '') =>
    await fetch(`http://127.0.0.1:${nodes[index]!.port}/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(GIVEN_UP_MS),
    })
  const answer = await call(1, '/auth/login', 'POST', owner)
  const { token } = (await answer.json()) as { token: string }
  const path = `/conversations/${conversation}`
  return {
    async setPriority(index: number, priority: string): Promise<number> {
      return (await call(index, path, 'PATCH', { priority }, token)).status
    },
    async priority(): Promise<unknown> {
      const found = await call(1, path, 'GET', undefined, token)
      return ((await found.json()) as { priority: unknown }).priority
    },
  }
}

fault('[F17] three nodes are replaced one after the other; nobody notices', {}, async (context) => {
  const report = await run(
    { nodes: 3, redis: true, perSecond: 40 },
    async (stage) => {
      for (const node of stage.cluster.nodes) {
        stage.faults++
        const tookMs = await node.drain()
        stage.figures['slowest exit ms'] = Math.max(stage.figures['slowest exit ms'] ?? 0, tookMs)
        await node.start()
        await stage.acknowledged(40)
      }
      const moves = stage.people.map(({ line }) => line.losses.length)
      stage.figures['most moves of one socket'] = Math.max(...moves)
      // A node that leaves in order says so.
      expect(
        stage.people.flatMap(({ line }) => line.closes).filter((code) => code !== 1001),
      ).toEqual([])
    },
    context,
  )
  expectWhole(report)
  expect(report.summary.refused).toBe(0)
  expect(report.figures['slowest exit ms']).toBeLessThan(30_000)
  expect(report.figures['most moves of one socket']).toBeLessThanOrEqual(3)
})

fault(
  '[F1] of three nodes one is killed every twenty seconds, for two minutes: nobody reloads',
  { redis: true },
  async (context) => {
    const report = await run(
      { nodes: 3, redis: true, customers: 8, agents: 3, perSecond: 150 },
      async (stage) => {
        for (; stage.faults < 6; stage.faults++) {
          const node = stage.cluster.nodes[stage.faults % 3]!
          const faultAt = performance.now()
          await node.kill()
          stage.recoveries.push(...(await eventsAgain(stage, faultAt)))
          await node.start()
          await stage.during(Math.max(0, faultAt + 20_000 - performance.now()))
        }
        stage.figures['connections lost'] = stage.people.flatMap(({ line }) => line.losses).length
      },
      context,
    )
    expectWhole(report)
    expect(report.recovery!.p99).toBeLessThan(5000)
  },
)

const MINUTE = 60_000

fault(
  '[F18] clocks are ten minutes ahead and behind, and one jumps by an hour, there and back',
  { redis: true },
  async (context) => {
    const report = await run(
      { nodes: 3, redis: true, perSecond: 40, hasClocks: true },
      async (stage) => {
        const [first, second, third] = stage.cluster.nodes
        for (const [node, minutes] of [
          [second, 10],
          [third, -10],
          [first, 60],
          [first, 0],
          [first, -60],
          [first, 0],
        ] as const) {
          node!.setClock(minutes * MINUTE)
          stage.faults++
          await stage.acknowledged(80)
          await stage.during(5000)
        }
        stage.figures['connections lost'] = stage.people.flatMap(({ line }) => line.losses).length
      },
      context,
    )
    expectWhole(report)
    expect(report.summary.refused).toBe(0)
  },
)
