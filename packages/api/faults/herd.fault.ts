// A whole crowd loses its node in one moment and comes back to the one that is left.
import { expect } from 'vitest'
import { createPerson, type Person } from './clients.ts'
import { expectWhole, fault } from './fault.ts'
import type { FaultProxy } from './proxy.ts'
import { run, type Stage } from './run.ts'
import { until } from './until.ts'

const HERD = 2000
const AT_ONCE = 50
/** Of the herd, those who write at once. */
const WRITERS = 200
const POOL = 10

fault('[F16] two thousand clients lose their node at once', {}, async (context) => {
  const report = await run(
    { nodes: 2, redis: true, perSecond: 20, healMs: 120_000 },
    async (stage) => {
      const [first, second] = stage.cluster.nodes
      second!.isInRotation = false
      const herd = await gather(stage, await stage.cluster.door())
      stage.people.push(...herd)
      second!.isInRotation = true
      const before = await countConnections(stage)
      const faultAt = performance.now()
      await first!.kill()
      stage.faults = 1
      for (const { threads } of herd.slice(0, WRITERS))
        for (const thread of threads.values()) thread.send('Is anybody there?')
      const isBack = ({ client, line }: Person) =>
        line.losses.length > 0 && client.connection.value === 'connected'
      const back = new Map<Person, number>()
      let connections = 0
      await until('all to be back', async () => {
        connections = Math.max(connections, await countConnections(stage))
        for (const person of herd)
          if (!back.has(person) && isBack(person)) back.set(person, performance.now() - faultAt)
        return back.size === herd.length
      })
      stage.recoveries.push(...back.values())
      stage.figures['Postgres connections'] = connections
      await stage.during(5000)
      const late = stage.people
        .flatMap(({ line }) => line.failures)
        .filter(({ at }) => at > faultAt + 5000)
      stage.figures['calls failed after 5 s'] = late.length
      expect(connections).toBeLessThanOrEqual(before + POOL)
    },
    context,
  )
  expectWhole(report)
  expect(report.recovery!.p99).toBeLessThan(30_000)
  expect(report.figures['calls failed after 5 s']).toBe(0)
})

async function gather({ cluster, recorder }: Stage, door: FaultProxy): Promise<Person[]> {
  const herd: Person[] = []
  async function join(): Promise<void> {
    while (herd.length < HERD) {
      const name = `one of the herd ${herd.length}`
      const person = await createPerson(cluster, recorder, name, 'customer', { door })
      herd.push(person)
      await person.client.openCustomerSession({ publishableKey: cluster.publishableKey })
      person.client.connect()
      person.watch(await person.client.startConversation({ text: `Hello from ${name}` }))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, join))
  await until('the whole herd to be connected', () =>
    herd.every(({ client }) => client.connection.value === 'connected'),
  )
  return herd
}

async function countConnections({ cluster }: Stage): Promise<number> {
  const [row] = await cluster.sql<{ count: number }[]>`
    select count(*)::int as count from pg_stat_activity where datname = current_database()`
  return row!.count
}
