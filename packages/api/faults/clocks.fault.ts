// Clocks go wrong, on some nodes and not on others.
import { expect } from 'vitest'
import type { Node } from './cluster.ts'
import { expectWhole, fault } from './fault.ts'
import { run, type Stage } from './run.ts'
import { until } from './until.ts'

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
        // Everything is judged by calls that are not repeated.
        ahead!.setClock(0)
      },
      context,
    )
    expectWhole(report)
    expect(report.figures['refused as expired']).toBeGreaterThan(0)
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
