// Redis dies, hangs and forgets. It carries only hints, so nothing may be missing and little may be late.
import { inject, it } from 'vitest'
import { hasRedisServer } from '../src/testing/redis.ts'
import { expectWhole } from './judgement.ts'
import { quantiles, run, type Stage } from './run.ts'

const isQuick = inject('isQuick')
const options = { nodes: 2, redis: true, perSecond: 40 } as const

/** How late messages were that arrived since then. */
function deliveredSince(stage: Stage, since: number): void {
  const late = stage.recorder.deliveries.filter(({ at }) => at > since)
  stage.recoveries.push(...late.map(({ tookMs }) => tookMs))
  stage.figures['delivery p99 in the fault ms'] =
    quantiles(late.map(({ tookMs }) => tookMs))?.p99 ?? 0
}

it.skipIf(!hasRedisServer)('[F8] Redis is killed, stays away and comes back', async (context) => {
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
})

it.skipIf(isQuick || !hasRedisServer)(
  '[F9] Redis accepts everything and says nothing for ten seconds',
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

it.skipIf(isQuick || !hasRedisServer)(
  '[F10] Redis loses its data again and again',
  async (context) => {
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
  },
)
