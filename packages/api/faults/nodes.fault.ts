// Deskbell itself dies, freezes and is replaced.
import { expect, inject, it } from 'vitest'
import { expectWhole } from './judgement.ts'
import { eventsAgain, run, silenceEnds } from './run.ts'
import { killedWhileCommitting } from './scenarios.ts'

const isQuick = inject('isQuick')

it('[F1] one of three nodes is killed again and again while people write', async (context) => {
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
})

it('[F1] a node is killed right after an answer, while its database is slow', async (context) => {
  expectWhole(await killedWhileCommitting({}, context))
})

it.skipIf(isQuick)(
  '[F2] a node is frozen: first for twenty seconds, then until everybody has left it',
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

it.skipIf(isQuick)(
  '[F17] three nodes are replaced one after the other; nobody notices',
  async (context) => {
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
  },
)
