// Redis dies, hangs and forgets. It carries only hints, so nothing may be missing and little may be late.
import { inject } from 'vitest'
import { expectWhole, fault } from './fault.ts'
import { run, type Stage } from './run.ts'

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
        for (const cut of cuts) {
          const faultAt = performance.now()
          cut()
          stage.faults++
          await stage.during(10_000)
          deliveredSince(stage, faultAt)
          toRedis.heal()
          await stage.acknowledged(50)
        }
      },
      context,
    )
    expectWhole(report)
  },
)
