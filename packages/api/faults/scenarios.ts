// The three faults that tell the product from its mutants. Each is a run of its own for the product, and each must turn
// the checker red for the mutant that lacks what it tests.

import type { TestContext } from 'vitest'
import { pendingOf } from './clients.ts'
import { type RunOptions, run } from './run.ts'
import { until } from './until.ts'

type Given = Pick<RunOptions, 'command' | 'healMs'>

/** The answer to a stored message gets lost on its way, for every other try; customers have no socket to learn of it. */
export const answersLost = (given: Given, context?: TestContext) =>
  run(
    { ...given, perSecond: 40 },
    async (stage) => {
      const { customers, people, recorder } = stage
      const unheard = new Set<string>()
      for (const { client } of customers) client.disconnect()
      for (const person of people) {
        const cutWhen = (chunk: Buffer) => {
          const text = chunk.toString()
          const clientId = /^HTTP\/1\.1 20[01].*?"clientId":"([^"]+)"/s.exec(text)?.[1]
          if (clientId === undefined || !stage.random.chance(0.5)) return false
          stage.faults++
          const isList = text.includes('"items":')
          if (!isList && customers.includes(person)) unheard.add(clientId)
          return true
        }
        person.door.set({ cutWhen }, ['down'])
      }
      await stage.acknowledged(150)
      for (const { door } of people) door.heal()
      const waiting = () => customers.flatMap(pendingOf).filter((one) => unheard.has(one.clientId))
      await until('every repetition to be answered', () => waiting().length === 0)
      // Some learn from a list of messages that theirs is stored, and ask no more.
      const asked = [...unheard].filter((id) => recorder.operations.get(id)?.outcome === 'ok')
      stage.figures['asked again'] = asked.length
      stage.figures['told that it is there'] = customers.reduce(
        (sum, { line }) => sum + line.duplicates,
        0,
      )
      for (const { client } of customers) client.connect()
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
