// Deskbell itself dies, freezes and is replaced.
import { expect, inject } from 'vitest'
import { expectWhole, fault } from './fault.ts'
import { eventsAgain, run, silenceEnds } from './run.ts'
import { killedWhileCommitting } from './scenarios.ts'

const isQuick = inject('isQuick')

fault(
  '[F1] one of three nodes is killed again and again while people write',
  { redis: true },
  async (context) => {
    const report = await run(
      { nodes: 3, redis: true, perSecond: 40 },
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
  '[F2] a node is frozen: first for twenty seconds, then until everybody has left it',
  {},
  async (context) => {
    const report = await run(
      { nodes: 2, redis: true },
      async (stage) => {
        const [node] = stage.cluster.nodes
        stage.faults = 1
        node!.freeze()
        await stage.during(20_000)
        node!.thaw()
        await stage.acknowledged(40)
        stage.faults = 2
        const faultAt = performance.now()
        node!.freeze()
        stage.recoveries.push(...(await silenceEnds(stage, faultAt)))
        node!.thaw()
        await stage.acknowledged(40)
      },
      context,
    )
    expectWhole(report)
  },
)

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
