// The three faults that tell the product from its mutants. Each is a run of its own for the product, and each must turn
// the checker red for the mutant that lacks what it tests.

import type { TestContext } from 'vitest'
import { type RunOptions, run } from './run.ts'

type Given = Pick<RunOptions, 'command' | 'healMs'>

/** The answer to a stored message gets lost on its way, for every other try; some have no socket to learn of it. */
export const answersLost = (given: Given, context?: TestContext) =>
  run(
    { ...given, perSecond: 40 },
    async (stage) => {
      for (const { client } of stage.customers) client.disconnect()
      for (const { door } of stage.people) {
        const isAnswer = (chunk: Buffer) => /^HTTP\/1\.1 20[01].*"clientId"/s.test(chunk.toString())
        door.set(
          { cutWhen: (chunk) => isAnswer(chunk) && stage.random.chance(0.5) && ++stage.faults > 0 },
          ['down'],
        )
      }
      await stage.acknowledged(150)
      for (const { door } of stage.people) door.heal()
      for (const { client } of stage.customers) client.connect()
    },
    context,
  )

/** A node and its connections die right after an answer, while what it asked of its database is still on its way. */
export const killedWhileCommitting = (given: Given, context?: TestContext) =>
  run(
    { ...given, perSecond: 15 },
    async (stage) => {
      const [node] = stage.cluster.nodes
      for (; stage.faults < 3; stage.faults++) {
        node!.toPostgres.set({ delayMs: 60 })
        await stage.acknowledged(5)
        node!.toPostgres.refuse()
        await node!.kill()
        node!.toPostgres.heal()
        await node!.start()
        await stage.acknowledged(5)
      }
    },
    context,
  )

/** Two nodes write to the same conversations while the hints between them are late. */
export const hintsLate = (given: Given, context?: TestContext) =>
  run(
    { ...given, nodes: 2, redis: true, perSecond: 60 },
    async (stage) => {
      for (const { toRedis } of stage.cluster.nodes) {
        toRedis!.set({ delayMs: 60 })
        stage.faults++
      }
      await stage.acknowledged(300)
    },
    context,
  )
