// Everything at random, one harm after the other, from the printed seed.
import { expect, inject } from 'vitest'
import { expectWhole, fault } from './fault.ts'
import { run, type Stage } from './run.ts'

type Harm = (stage: Stage) => Promise<void>

/** Each undoes itself: what it leaves is a product that has to get over it. */
const harms: Record<string, Harm> = {
  async 'kill a node'({ cluster, random, during }) {
    const node = random.pick(cluster.nodes)
    await node.kill()
    await during(random.below(2000))
    await node.start()
  },
  async 'freeze a node'({ cluster, random, during }) {
    const node = random.pick(cluster.nodes)
    node.freeze()
    await during(1000 + random.below(4000))
    node.thaw()
  },
  async 'replace a node'({ cluster, random }) {
    const node = random.pick(cluster.nodes)
    await node.drain()
    await node.start()
  },
  'kill Postgres': ({ cluster }) => cluster.database.kill(),
  'restart Postgres': ({ cluster }) => cluster.database.restart(),
  async 'cut a node from Postgres'({ cluster, random, during }) {
    const { toPostgres } = random.pick(cluster.nodes)
    toPostgres.refuse()
    await during(random.below(3000))
    toPostgres.heal()
  },
  async 'slow Postgres'({ cluster, random, during }) {
    const { toPostgres } = random.pick(cluster.nodes)
    toPostgres.set({ delayMs: 50 + random.below(200) })
    await during(3000)
    toPostgres.heal()
  },
  async 'swallow what a node says to Postgres'({ cluster, random, during }) {
    const { toPostgres } = random.pick(cluster.nodes)
    toPostgres.set({ isSwallowed: true })
    await during(random.below(3000))
    toPostgres.heal()
  },
  async 'kill Redis'({ cluster, random, during }) {
    await cluster.redis?.kill()
    await during(random.below(5000))
    await cluster.redis?.start()
  },
  'empty Redis': async ({ cluster }) => cluster.redis?.flush(),
  async 'cut a node from Redis'({ cluster, random, during }) {
    const { toRedis } = random.pick(cluster.nodes)
    toRedis?.refuse()
    await during(random.below(5000))
    toRedis?.heal()
  },
  async 'cut a client'({ people, random }) {
    random.pick(people).door.cut()
  },
  async 'lose answers'({ people, random, during }) {
    const { door } = random.pick(people)
    door.set({ cutWhen: () => random.chance(0.3) }, ['down'])
    await during(3000)
    door.heal()
  },
  async 'hold a client back'({ people, random, during }) {
    const { door } = random.pick(people)
    door.set({ isHeld: true }, [random.pick(['up', 'down'] as const)])
    await during(random.below(3000))
    door.heal()
  },
  async 'swallow one direction of a client'({ people, random, during }) {
    const { door } = random.pick(people)
    door.set({ isSwallowed: true }, [random.pick(['up', 'down'] as const)])
    await during(random.below(3000))
    door.heal()
  },
  async 'reset a client in the middle of its bytes'({ people, random, during }) {
    const { door } = random.pick(people)
    door.set({ resetAfter: random.below(3000) })
    await during(1000)
    door.heal()
  },
}

fault('[F23] a mix of all of it, at random', { isQuick: true, redis: true }, async (context) => {
  const options = { nodes: 3, redis: true, perSecond: 40 } as const
  const report = await run(
    options,
    async (stage) => {
      await stage.acknowledged(100)
      const before = await heap(stage)
      const end = performance.now() + inject('nemesisMs')
      while (performance.now() < end) {
        const name = stage.random.pick(Object.keys(harms))
        await harms[name]!(stage)
        stage.faults++
        const harmedAt = performance.now()
        await stage.acknowledged(10)
        stage.recoveries.push(performance.now() - harmedAt)
      }
      stage.figures['heap before MB'] = before
      stage.figures['after MB'] = await heap(stage)
    },
    context,
  )
  expectWhole(report)
  // Rule 11. The quick run is too short for it to mean much.
  const { 'heap before MB': before, 'after MB': after } = report.figures
  if (!inject('isQuick')) expect(after).toBeLessThanOrEqual(1.2 * before!)
})

/** What the nodes hold in all, once the garbage is gone. */
async function heap({ cluster }: Stage): Promise<number> {
  let bytes = 0
  for (const node of cluster.nodes) bytes += (await node.settledMemory()).heap
  return bytes / 2 ** 20
}
