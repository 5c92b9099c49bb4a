// The network between clients and nodes loses, delays, drips and swallows.
import { expect } from 'vitest'
import { expectWhole, fault } from './fault.ts'
import { losePackets } from './loss.ts'
import { quantiles, run, type Stage } from './run.ts'
import { answersLost, hintsLate } from './scenarios.ts'
import { until } from './until.ts'
import { raiseZombies } from './zombies.ts'

fault(
  '[F3] an answer that is lost after the commit: the retry gets the same seq, as a duplicate',
  {},
  async (context) => {
    const report = await answersLost({}, context)
    expectWhole(report)
    const { 'asked again': asked, 'told that it is there': told } = report.figures
    expect(asked).toBeGreaterThan(10)
    expect(told).toBe(asked)
  },
)

fault(
  '[F11] hints between two nodes that come late change nothing in what anybody sees',
  { redis: true },
  async (context) => {
    expectWhole(await hintsLate({}, context))
  },
)

fault(
  '[F13] a bad line: 400 ms away, 64 kbit/s, with packets that come late and connections that fall',
  {},
  async (context) => {
    const report = await run(
      { perSecond: 10 },
      async (stage) => {
        for (const { door } of stage.people) door.set({ delayMs: 200, bytesPerSecond: 8000 })
        for (; stage.faults < 60; stage.faults++) await losePacket(stage)
        for (const { door } of stage.people) door.heal()
      },
      context,
    )
    expectWhole(report)
  },
)

/** A packet that is lost comes again after a while, and holds back all that follow it; sometimes it never does. */
async function losePacket(stage: Stage): Promise<void> {
  const { door } = stage.random.pick(stage.people)
  const directions = [stage.random.pick(['up', 'down'] as const)]
  if (stage.random.chance(0.1)) return door.cut()
  door.set({ isHeld: true }, directions)
  await stage.during(200 + stage.random.below(800))
  door.set({ isHeld: false }, directions)
}

const WRITTEN_EACH = 20

for (const percent of [1, 5, 30]) {
  fault(
    `[F13] of a hundred packets ${percent} are lost, 400 ms away: what was written arrives`,
    { loss: true },
    async (context) => {
      const report = await run(
        { perSecond: 10, healMs: 120_000 },
        async (stage) => {
          for (const { door } of stage.people) door.set({ delayMs: 200 })
          const losesNoMore = losePackets(
            stage.people.map(({ door }) => door.port),
            percent,
          )
          try {
            stage.figures['all sent after ms'] = await sendThrough(stage, `through ${percent} %`)
            await stage.acknowledged(40)
          } finally {
            losesNoMore()
          }
          for (const { door } of stage.people) door.heal()
        },
        context,
      )
      expectWhole(report)
      if (percent <= 5) expect(report.figures['all sent after ms']).toBeLessThan(60_000)
    },
  )
}

/** Everybody writes at once; the milliseconds until all of it is stored and its author knows. */
async function sendThrough(stage: Stage, text: string): Promise<number> {
  const began = performance.now()
  const threads = stage.people.map(({ threads }) => [...threads.values()][0]!)
  for (const thread of threads) for (let index = 0; index < WRITTEN_EACH; index++) thread.send(text)
  stage.faults = threads.length * WRITTEN_EACH
  const isSent = ({ state }: (typeof threads)[0]) =>
    state.value.pending.every((message) => message.text !== text)
  await until('all of it to be sent', () => threads.every(isSent), 180_000)
  return performance.now() - began
}

const REAPED_MS = 65_000

fault(
  '[F14] connections that are half open: the server gives them up, their owners come back',
  {},
  async (context) => {
    const report = await run(
      { customers: 12, perSecond: 20 },
      async (stage) => {
        const [, ...others] = stage.people
        const zombies = others.map(({ door }) => door)
        const faultAt = performance.now()
        for (const door of zombies) door.set({ isSwallowed: true })
        stage.faults = zombies.length
        const held = zombies.map((door) => door.holdOn())
        const left = () => held.reduce((sum, count) => sum + count(), 0)
        await until('the server to give up every one of them', () => left() === 0, 90_000)
        stage.figures['reaped after ms'] = performance.now() - faultAt
        const healedAt = performance.now()
        for (const door of zombies) door.heal()
        await stage.acknowledged(40)
        stage.recoveries.push(performance.now() - healedAt)
      },
      context,
    )
    expectWhole(report)
    expect(report.figures['reaped after ms']).toBeLessThan(REAPED_MS)
  },
)

fault(
  '[F14] two hundred who ask for everything, read nothing and never leave are let go, and their memory with them',
  {},
  async (context) => {
    const report = await run(
      { perSecond: 20 },
      async (stage) => {
        const node = stage.cluster.nodes[0]!
        const memory = async () => (await node.settledMemory()).rss / 2 ** 20
        await stage.acknowledged(200)
        const before = await memory()
        const zombies = await raiseZombies(stage.cluster, node, 200)
        const faultAt = performance.now()
        stage.faults = zombies.left()
        await until('the server to let go of all', () => zombies.left() === 0, 90_000)
        const reapedAt = performance.now()
        let after = await memory()
        const most = after
        await until(
          'their memory to be back',
          async () => {
            after = await memory()
            return after <= before * 1.2
          },
          120_000,
        )
        Object.assign(stage.figures, {
          'reaped after ms': reapedAt - faultAt,
          'memory before MB': before,
          'right after MB': most,
          'then MB': after,
          'back after ms': performance.now() - reapedAt,
        })
        zombies.bury()
      },
      context,
    )
    expectWhole(report)
    expect(report.faults).toBe(200)
    expect(report.figures['reaped after ms']).toBeLessThan(REAPED_MS)
  },
)

const STEP_MS = 3000
const NOISE_MS = 20

fault(
  '[F15] an agent who reads 1 KB/s on a busy account is let go and catches up',
  {},
  async (context) => {
    const report = await run(
      { customers: 6, agents: 2, perSecond: 40, length: 8000 },
      async (stage) => {
        const slow = stage.agents[1]!
        const calm: number[] = []
        const meanwhile: number[] = []
        const others = (since: number) =>
          stage.recorder.deliveries
            .filter(({ to, at }) => to !== slow.name && at > since)
            .map(({ tookMs }) => tookMs)
        // What it was closed with is behind all that it has not read: it may read that for a moment, at the latest
        // three of the five seconds after which the server hangs up.
        for (let slowMs = 2 * STEP_MS; !slow.line.closes.includes(4008); slowMs += STEP_MS) {
          if (slowMs > 60_000) throw new Error('The slow one was never let go')
          const calmAt = performance.now()
          await stage.during(slowMs)
          calm.push(...others(calmAt))
          const slowAt = performance.now()
          slow.door.set({ bytesPerSecond: 1024 }, ['down'])
          stage.faults++
          await stage.during(slowMs)
          meanwhile.push(...others(slowAt))
          slow.door.heal()
          const next = () => slow.line.arrivals.find((at) => at > slowAt + slowMs)
          await until('the slow one to hear again', () => next() !== undefined)
          await stage.during(STEP_MS)
        }
        stage.figures["others' p99 before"] = quantiles(calm)!.p99
        stage.figures['and meanwhile'] = quantiles(meanwhile)!.p99
        // And as long as it takes, without such a moment.
        const lost = slow.line.losses.length
        slow.door.set({ bytesPerSecond: 1024 }, ['down'])
        stage.faults++
        await until('it to lose the connection', () => slow.line.losses.length > lost)
        await stage.acknowledged(300)
        const healedAt = performance.now()
        slow.door.heal()
        slow.door.cut()
        const next = () => slow.line.arrivals.find((at) => at > healedAt)
        await until('the slow one to hear again', () => next() !== undefined)
        stage.recoveries.push(next()! - healedAt)
      },
      context,
    )
    expectWhole(report)
    const { "others' p99 before": before, 'and meanwhile': meanwhile } = report.figures
    expect(meanwhile).toBeLessThanOrEqual(Math.max(before! * 1.1, before! + NOISE_MS))
  },
)
