// A node dies without a word.
import { expect, inject } from 'vitest'
import { expectWhole, fault } from './fault.ts'
import { eventsAgain, run } from './run.ts'
import { killedWhileCommitting } from './scenarios.ts'

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
