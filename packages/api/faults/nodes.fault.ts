// Deskbell itself dies, freezes and is replaced.
import { expect, inject } from 'vitest'
import { pendingOf } from './clients.ts'
import type { Node } from './cluster.ts'
import { expectWhole, fault } from './fault.ts'
import { buildProduct } from './product.ts'
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
        // Who had left it comes back.
        for (const { door } of stage.people) door.cut()
        await stage.acknowledged(40)
        stage.faults = 2
        const faultAt = performance.now()
        await freeze(node!)
        stage.recoveries.push(...(await silenceEnds(stage, faultAt)))
        const left = stage.people.map(({ line }) => line.left.find((at) => at > faultAt) ?? 0)
        stage.figures['last one left after ms'] = Math.max(...left) - faultAt
        stage.figures['had to leave'] = left.filter((at) => at > 0).length
        const staleBefore = countStale(stage)
        await thaw(node!)
        await stage.acknowledged(40)
        stage.figures['stale events'] = countStale(stage) - staleBefore
      },
      context,
    )
    expectWhole(report)
    expect(report.figures['last one left after ms']).toBeLessThanOrEqual(35_000)
    expect(report.figures['had to leave']).toBeGreaterThan(0)
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

/** What a later version differs in for those it talks to: it speaks a protocol that nobody else speaks yet. */
const laterVersion = () =>
  buildProduct('later', [
    {
      file: 'src/realtime/protocol.ts',
      snippet: 'PROTOCOL_VERSION = 1',
      by: 'PROTOCOL_VERSION = 2',
    },
  ])

fault(
  '[F17] three nodes give way to three of a later version, one after the other; nobody notices',
  { redis: true },
  async (context) => {
    const later = await laterVersion()
    const report = await run(
      { nodes: 3, redis: true, customers: 8, agents: 4, perSecond: 40 },
      async (stage) => {
        const exits: number[] = []
        for (const old of [...stage.cluster.nodes]) {
          await stage.cluster.add(later)
          // Who has to move goes to the new ones, as a balancer leads them.
          for (const one of stage.cluster.nodes.slice(0, 3)) one.isInRotation = false
          stage.faults++
          exits.push(await old.drain())
          await stage.acknowledged(40)
        }
        stage.figures['slowest exit ms'] = Math.max(...exits)
        const moves = stage.people.map(({ line }) => line.losses.length)
        stage.figures['fewest moves of one socket'] = Math.min(...moves)
        stage.figures.most = Math.max(...moves)
        // A node that leaves in order says so.
        const closes = stage.people.flatMap(({ line }) => line.closes)
        expect(closes.filter((code) => code !== 1001)).toEqual([])
        stage.figures['failed sends shown'] = failedSends(stage)
      },
      context,
    )
    expectWhole(report)
    expect(report.summary.refused).toBe(0)
    expect(report.figures).toMatchObject({
      'failed sends shown': 0,
      'fewest moves of one socket': 1,
      most: 1,
    })
    expect(report.figures['slowest exit ms']).toBeLessThan(30_000)
  },
)

const failedSends = ({ people }: Stage): number =>
  people.flatMap(pendingOf).filter(({ status }) => status === 'failed').length

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
        // Nodes twenty minutes apart refuse each other's tokens, also those that everything is judged with.
        for (const node of stage.cluster.nodes) node.setClock(0)
      },
      context,
    )
    expectWhole(report)
    expect(report.summary.refused).toBe(0)
  },
)

const APART_MS = 20 * MINUTE
/** Connections last no longer, so that everybody talks to both nodes. */
const SWITCH_MS = 1000
const SWITCHES = 30

fault(
  '[F18] two nodes whose clocks are twenty minutes apart refuse what the other one signed; nothing fails for good',
  { redis: true },
  async (context) => {
    const report = await run(
      { nodes: 2, redis: true, perSecond: 40, hasClocks: true },
      async (stage) => {
        const [, ahead] = stage.cluster.nodes
        ahead!.setClock(APART_MS)
        stage.faults = 1
        for (let times = SWITCHES; times > 0; times--) {
          for (const { door } of stage.people) door.cut()
          await stage.during(SWITCH_MS)
        }
        stage.figures['refused as expired'] = stage.people.reduce(
          (sum, { line }) => sum + line.unauthorized,
          0,
        )
        stage.figures['failed sends shown'] = failedSends(stage)
        // Everything is judged by calls that are not repeated.
        ahead!.setClock(0)
      },
      context,
    )
    expectWhole(report)
    expect(report.figures['refused as expired']).toBeGreaterThan(0)
    expect(report.figures['failed sends shown']).toBe(0)
    // Also not at the end: what waits is sent.
    expect(report.summary).toMatchObject({ refused: 0, unknown: 0 })
  },
)

fault(
  '[F18] a token is good for a minute longer by a clock that is ahead, and not beyond',
  { redis: true },
  async (context) => {
    const report = await run(
      { nodes: 2, redis: true, hasClocks: true },
      async (stage) => {
        const [right, wrong] = stage.cluster.nodes
        const older = await signIn(stage, right!)
        await stage.during(20_000)
        const newer = await signIn(stage, right!)
        // By its clock nobody else's token is good either.
        wrong!.isInRotation = false
        const statusOf = async ({ token }: Tokens) => {
          const headers = { authorization: `Bearer ${token}` }
          return (await fetch(`http://127.0.0.1:${wrong!.port}/v1/me`, { headers })).status
        }
        expect(await statusOf(older)).toBe(200)
        wrong!.setClock(Date.parse(newer.expiresAt) + 45_000 - Date.now())
        stage.faults++
        // At least 65 seconds over, by the same clock by which the other one is 45 over.
        await until('the older to be refused', async () => (await statusOf(older)) === 401)
        expect(await statusOf(newer)).toBe(200)
        wrong!.setClock(0)
        await until('the older to be good again', async () => (await statusOf(older)) === 200)
        wrong!.isInRotation = true
      },
      context,
    )
    expectWhole(report)
    expect(report.summary.refused).toBe(0)
  },
)

type Tokens = { token: string; expiresAt: string }

async function signIn({ cluster }: Stage, { port }: Node): Promise<Tokens> {
  const answer = await fetch(`http://127.0.0.1:${port}/v1/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(cluster.owner),
  })
  return (await answer.json()) as Tokens
}
