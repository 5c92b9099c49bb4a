// A node stands still, and goes on where it stood.
import { expect } from 'vitest'
import type { Node } from './cluster.ts'
import { expectWhole, fault } from './fault.ts'
import { run, type Stage, silenceEnds } from './run.ts'
import { until } from './until.ts'

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
