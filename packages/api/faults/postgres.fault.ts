// Postgres dies, restarts, runs out of connections, slows down and disappears.
import { expect, inject, it } from 'vitest'
import { expectWhole } from './judgement.ts'
import { run, type Stage } from './run.ts'
import { until } from './until.ts'

const isQuick = inject('isQuick')

const slowest = (stage: Stage) => Math.max(...stage.people.map(({ line }) => line.slowest))

it('[F4] Postgres is killed while people write', async (context) => {
  const report = await run(
    { nodes: 2, perSecond: 40 },
    async (stage) => {
      for (; stage.faults < (isQuick ? 1 : 3); stage.faults++) {
        await stage.cluster.database.kill()
        const readyAt = performance.now()
        await stage.acknowledged(1)
        stage.recoveries.push(performance.now() - readyAt)
        await stage.acknowledged(60)
      }
    },
    context,
  )
  expectWhole(report)
})

it.skipIf(isQuick)(
  '[F5] Postgres restarts cleanly, and has fewer connections than the nodes ask for',
  async (context) => {
    const report = await run(
      { nodes: 2, perSecond: 60 },
      async (stage) => {
        const { database } = stage.cluster
        await database.administer('alter role deskbell connection limit 3')
        await database.restart()
        stage.faults = 2
        const readyAt = performance.now()
        await stage.acknowledged(200)
        stage.recoveries.push(performance.now() - readyAt)
        stage.figures['slowest call ms'] = slowest(stage)
        await database.administer('alter role deskbell connection limit -1')
      },
      context,
    )
    expectWhole(report)
  },
)

it.skipIf(isQuick)(
  '[F7] every commit takes half a second, and sometimes nothing passes for five',
  async (context) => {
    const report = await run(
      { perSecond: 20 },
      async (stage) => {
        const [node] = stage.cluster.nodes
        const isCommit = (chunk: Buffer) => /\bcommit\b/i.test(chunk.toString('latin1'))
        node!.toPostgres.set({ delayMs: (chunk) => (isCommit(chunk) ? 500 : 0) }, ['up'])
        await stage.acknowledged(100)
        for (; stage.faults < 3; stage.faults++) {
          node!.toPostgres.set({ isHeld: true })
          await stage.during(5000)
          node!.toPostgres.set({ isHeld: false })
          await stage.acknowledged(60)
        }
        const tries = stage.people.reduce((sum, { line }) => sum + line.tries, 0)
        stage.figures['tries per message in %'] = (100 * tries) / stage.recorder.operations.size
        stage.figures['slowest call ms'] = slowest(stage)
      },
      context,
    )
    expectWhole(report)
    // No storm of retries.
    expect(report.figures['tries per message in %']).toBeLessThanOrEqual(200)
  },
)

it.skipIf(isQuick)(
  '[F12] a node that is cut from Postgres alone says so, and its clients go on elsewhere',
  async (context) => {
    const report = await run(
      { nodes: 2, redis: true, perSecond: 40 },
      async (stage) => {
        const [node] = stage.cluster.nodes
        for (; stage.faults < 3; stage.faults++) {
          const faultAt = performance.now()
          node!.toPostgres.refuse()
          await until('the node to say that it is not ready', async () => !(await node!.isReady()))
          stage.figures['not ready after ms'] = performance.now() - faultAt
          // What a balancer does then.
          node!.isInRotation = false
          for (const { door } of stage.people) door.cut(node!.port)
          await stage.acknowledged(60)
          stage.recoveries.push(performance.now() - faultAt)
          node!.toPostgres.heal()
          await until('the node to be ready again', () => node!.isReady())
          node!.isInRotation = true
          await stage.acknowledged(30)
        }
      },
      context,
    )
    expectWhole(report)
    expect(report.figures['not ready after ms']).toBeLessThan(10_000)
  },
)
