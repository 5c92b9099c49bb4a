// Postgres dies, restarts, runs out of connections, slows down and disappears.
import { expect, inject } from 'vitest'
import { expectWhole, fault } from './fault.ts'
import { writeP99 } from './lateness.ts'
import { eventsAgain, run, type Stage } from './run.ts'
import { until } from './until.ts'

const isQuick = inject('isQuick')

const slowest = (stage: Stage) => Math.max(...stage.people.map(({ line }) => line.slowest))

fault('[F4] Postgres is killed while people write', { isQuick: true }, async (context) => {
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
  expect(report.recovery!.p99).toBeLessThan(5000)
})

const CALL_MS = 5000

/** Between them the nodes ask for twenty. */
const CONNECTIONS = 10

fault(
  '[F5] Postgres restarts cleanly, with ten connections for two nodes and then with none: nobody waits long to be told',
  {},
  async (context) => {
    const report = await run(
      { nodes: 2, perSecond: 60 },
      async (stage) => {
        const { database } = stage.cluster
        for (const { line } of stage.people) line.slowest = 0
        await database.administer(`alter role deskbell connection limit ${CONNECTIONS}`)
        await database.restart()
        const readyAt = performance.now()
        await stage.acknowledged(200)
        stage.recoveries.push(performance.now() - readyAt)
        await database.administer('alter role deskbell connection limit 0')
        await database.restart()
        stage.faults = 2
        await stage.during(15_000)
        await database.administer('alter role deskbell connection limit -1')
        const freeAt = performance.now()
        await stage.acknowledged(200)
        stage.recoveries.push(performance.now() - freeAt)
        stage.figures['slowest call ms'] = slowest(stage)
        noteRefusals(stage)
      },
      context,
    )
    expectWhole(report)
    expect(report.figures['calls refused']).toBeGreaterThan(0)
    expect(report.figures['failed otherwise']).toBe(0)
    expect(report.figures['slowest call ms']).toBeLessThanOrEqual(CALL_MS)
  },
)

const failures = ({ people }: Stage) => people.flatMap(({ line }) => line.failures)

/** Refused in order, with the time to come back. */
const refusals = (stage: Stage) =>
  failures(stage).filter(({ status, retryAfter }) => status === 503 && Number(retryAfter) > 0)

/** Nobody was cut off or told anything else. */
function noteRefusals(stage: Stage): void {
  const refused = refusals(stage).length
  stage.figures['calls refused'] = refused
  stage.figures['failed otherwise'] = failures(stage).length - refused
}

const STALL_MS = 5000
/** A stall, the commits that wait behind it, and a second try. */
const SLOWEST_WRITE_MS = 2 * STALL_MS

fault(
  '[F7] every commit takes half a second, and sometimes nothing passes for five',
  {},
  async (context) => {
    const report = await run(
      { perSecond: 20 },
      async (stage) => {
        const [node] = stage.cluster.nodes
        const slow = { from: performance.now(), to: Infinity }
        const isCommit = (chunk: Buffer) => /\bcommit\b/i.test(chunk.toString('latin1'))
        node!.toPostgres.set({ delayMs: (chunk) => (isCommit(chunk) ? 500 : 0) }, ['up'])
        const most = watchQueue(stage)
        await stage.acknowledged(100)
        for (; stage.faults < 3; stage.faults++) {
          node!.toPostgres.set({ isHeld: true })
          await stage.during(STALL_MS)
          node!.toPostgres.set({ isHeld: false })
          await stage.acknowledged(60)
        }
        const tries = stage.people.reduce((sum, { line }) => sum + line.tries, 0)
        stage.figures['tries per message in %'] = (100 * tries) / stage.recorder.operations.size
        stage.figures['slowest call ms'] = slowest(stage)
        stage.figures['write p99 ms'] = writeP99(stage, [slow])
        stage.figures['most unanswered'] = most()
        stage.figures.threads = stage.people.reduce((sum, { threads }) => sum + threads.size, 0)
      },
      context,
    )
    const { figures } = report
    expectWhole(report)
    expect(figures['write p99 ms']).toBeLessThanOrEqual(SLOWEST_WRITE_MS)
    // One message of a conversation at a time waits for its answer, however long that takes.
    expect(figures['most unanswered']).toBeLessThanOrEqual(figures.threads!)
    // No storm of retries.
    expect(figures['tries per message in %']).toBeLessThanOrEqual(200)
  },
)

/** Looks now and then at how many messages wait for their answer; afterwards, how many they were at most. */
function watchQueue({ recorder }: Stage): () => number {
  let most = 0
  const timer = setInterval(() => {
    const waiting = [...recorder.operations.values()].filter(({ outcome }) => outcome === 'unknown')
    most = Math.max(most, waiting.length)
  }, 100)
  return () => {
    clearInterval(timer)
    return most
  }
}

/** What the cut node was writing to waits until Postgres ends its transactions, after ten seconds. */
const MOVED_MS = 15_000

fault(
  '[F12] a node that is cut from Postgres alone says so, and its clients go on elsewhere',
  {},
  async (context) => {
    const report = await run(
      { nodes: 2, redis: true, perSecond: 40 },
      async (stage) => {
        const [node] = stage.cluster.nodes
        const { toPostgres } = node!
        const cuts = [() => toPostgres.refuse(), () => toPostgres.set({ isSwallowed: true })]
        for (; stage.faults < 4; stage.faults++) {
          const faultAt = performance.now()
          cuts[stage.faults % cuts.length]!()
          await until('the node to say that it is not ready', async () => !(await node!.isReady()))
          const tookMs = performance.now() - faultAt
          stage.figures['not ready after ms'] = Math.max(
            stage.figures['not ready after ms'] ?? 0,
            tookMs,
          )
          // What a balancer does then.
          node!.isInRotation = false
          for (const { door } of stage.people) door.cut(node!.port)
          const again = await eventsAgain(stage, faultAt)
          stage.figures['clients moved'] = (stage.figures['clients moved'] ?? 0) + again.length
          stage.recoveries.push(...again)
          await stage.acknowledged(60)
          toPostgres.heal()
          await until('the node to be ready again', () => node!.isReady())
          node!.isInRotation = true
          // So that it has clients to lose again.
          for (const { door } of stage.people) door.cut()
          await stage.acknowledged(30)
        }
      },
      context,
    )
    expectWhole(report)
    expect(report.figures['not ready after ms']).toBeLessThan(5000)
    expect(report.figures['clients moved']).toBeGreaterThan(0)
    expect(report.recovery!.p99).toBeLessThanOrEqual(MOVED_MS)
  },
)

const FULL_MS = 15_000
/** Postgres starts, reads its log, and takes connections; nobody helps it. */
const HEALED_MS = 30_000

const isDone = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  )

fault(
  '[F6] the disk of Postgres is full: refused in order, everybody stays connected, heals by itself',
  { disk: true },
  async (context) => {
    const report = await run(
      { nodes: 2, perSecond: 40, length: 4000, diskMb: 256, healMs: 90_000 },
      async (stage) => {
        const { cluster, people } = stage
        const disk = cluster.disk!
        disk.fill()
        stage.faults = 1
        await until('a call to be refused', () => refusals(stage).length > 0)
        // Postgres only refuses to grow a table, until its log needs another file; then it falls, again and again.
        const fillLog = "select pg_logical_emit_message(true, 'filler', repeat('x', 4000000))"
        for (const end = performance.now() + FULL_MS; performance.now() < end; ) {
          disk.fill()
          if (!(await isDone(cluster.database.administer(fillLog)))) stage.faults++
          await stage.during(200)
        }
        for (const node of cluster.nodes)
          await until(`${node.name} to say that it is not ready`, async () => {
            await isDone(cluster.database.administer(fillLog))
            return !(await node.isReady())
          })
        disk.free()
        const freedAt = performance.now()
        await stage.acknowledged(1)
        stage.recoveries.push(performance.now() - freedAt)
        for (const node of cluster.nodes)
          await until(`${node.name} to be ready again`, () => node.isReady())
        stage.figures['connections lost'] = people.flatMap(({ line }) => line.losses).length
        noteRefusals(stage)
        await stage.acknowledged(60)
      },
      context,
    )
    expectWhole(report)
    expect(report.figures['connections lost']).toBe(0)
    expect(report.figures['failed otherwise']).toBe(0)
    expect(report.recovery!.p99).toBeLessThanOrEqual(HEALED_MS)
  },
)

fault(
  '[F20] an older backup is put back: nobody keeps what it does not have, and all go on',
  {},
  async (context) => {
    const report = await run(
      { nodes: 2, perSecond: 40 },
      async (stage) => {
        const { nodes, database } = stage.cluster
        for (const { toPostgres } of nodes) toPostgres.refuse()
        await database.copy('deskbell', 'backup')
        for (const { toPostgres } of nodes) toPostgres.heal()
        const backedUpAt = performance.now()
        await stage.acknowledged(100)
        for (const node of nodes) await node.kill()
        stage.faults = 1
        await database.copy('backup', 'deskbell')
        // As if it came from a server that had counted further.
        const { sql } = stage.cluster
        await until('the database', () => isDone(sql`update events set xid = '1000000000'`))
        await nodes[0]!.command('restored')
        stage.figures['gone with the backup'] = stage.recorder.forgetSince(backedUpAt)
        const restoredAt = performance.now()
        for (const node of nodes) await node.start()
        stage.recoveries.push(
          ...(await eventsAgain(stage, backedUpAt)).map((ms) => ms - (restoredAt - backedUpAt)),
        )
        await stage.acknowledged(100)
      },
      context,
    )
    expectWhole(report)
    expect(report.figures['gone with the backup']).toBeGreaterThan(50)
  },
)
