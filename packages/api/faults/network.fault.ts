// The network between clients and nodes loses, delays, drips and swallows.
import { expect } from 'vitest'
import { expectWhole, fault } from './fault.ts'
import { run, type Stage } from './run.ts'
import { answersLost, hintsLate } from './scenarios.ts'
import { until } from './until.ts'

fault(
  '[F3] an answer that is lost after the commit: the retry gets the same seq, as a duplicate',
  {},
  async (context) => {
    const report = await answersLost({}, context)
    expectWhole(report)
    expect(report.duplicates).toBeGreaterThan(10)
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
  },
)

fault(
  '[F15] an agent who reads 1 KB/s on a busy account is let go and catches up',
  {},
  async (context) => {
    const report = await run(
      { customers: 6, agents: 2, perSecond: 40, length: 8000 },
      async (stage) => {
        const slow = stage.agents[1]!
        stage.faults = 1
        slow.door.set({ bytesPerSecond: 1024 }, ['down'])
        await until('the slow one to lose the connection', () => slow.line.losses.length > 0)
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
  },
)
