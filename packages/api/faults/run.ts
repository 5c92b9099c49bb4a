// One fault run from beginning to end: processes, people, load, harm, healing, judgement, and the line that is printed.
import { setTimeout as sleep } from 'node:timers/promises'
import { inject, type TestContext } from 'vitest'
import { check, readLog, type Verdict, type View } from '../src/testing/history.ts'
import {
  createWorld,
  type Person,
  pendingOf,
  startLoad,
  untilHealed,
  type World,
} from './clients.ts'
import { type ClusterOptions, startCluster } from './cluster.ts'
import type {} from './global-setup.ts'
import { createRandom, type Random } from './random.ts'
import { createRecorder } from './recorder.ts'
import { until } from './until.ts'

export type Report = Verdict & {
  seed: number
  faults: number
  /** Milliseconds from each fault until things went on, as the scenario measures it. */
  recovery: { p50: number; p99: number } | null
  /** Answers that said that the message was there already. */
  duplicates: number
  /** From a send to its arrival, over the whole run. */
  delivery: { p50: number; p99: number } | null
  /** What else the scenario measured. */
  figures: Record<string, number>
  troubles: string[]
}

/** Under load nobody hears nothing for so long. */
const SILENT_MS = 4000
/** By then everybody knows that a process is gone. */
const NEWS_MS = 300

declare module 'vitest' {
  interface TaskMeta {
    report?: Report
  }
}

export type RunOptions = Partial<Omit<ClusterOptions, 'command'>> & {
  command?: string
  customers?: number
  agents?: number
  perSecond?: number
  /** Characters of a message, about. */
  length?: number
  healMs?: number
  /** The ids of the messages that can be found, where it is not Postgres that searches. */
  found?: () => string[]
}

export type Stage = World & {
  random: Random
  faults: number
  recoveries: number[]
  figures: Record<string, number>
  /** Lets the load go on for so long. */
  during(milliseconds: number): Promise<void>
  /** Resolves when this many more sends were acknowledged. */
  acknowledged(more: number): Promise<void>
}

/** Does harm under load and judges what became of it. */
export async function run(
  options: RunOptions,
  harm: (stage: Stage) => Promise<void>,
  context?: TestContext,
): Promise<Report> {
  const { command = inject('command'), nodes = 1 } = options
  const seed = inject('seed')
  const random = createRandom(seed)
  const cluster = await startCluster({ ...options, command, nodes })
  const recorder = createRecorder()
  let world: World | undefined
  let load: { stop(): void } | undefined
  try {
    const { customers = 4, agents = 2, perSecond = 20, length } = options
    world = await createWorld(cluster, recorder, { customers, agents })
    load = startLoad(world, random, { perSecond, length })
    const stage = createStage(world, random)
    await stage.acknowledged(20)
    await harm(stage)
    await stage.acknowledged(20)
    load.stop()
    // What does not heal is judged all the same: then it is seen what is missing.
    await untilHealed(world, options.healMs ?? 60_000).catch((error: Error) =>
      cluster.troubles.push(`not healed: ${error.message}`),
    )
    await untilSearchable(world, options.found)
    const report = await judge(world, stage, seed)
    if (context) context.task.meta.report = report
    return report
  } finally {
    load?.stop()
    for (const person of world?.people ?? []) person.client.close()
    await cluster.stop()
  }
}

/** Rule 9: a minute later at the latest, everything that is stored can be found, and nothing else. */
async function untilSearchable({ cluster }: World, found?: () => string[]): Promise<void> {
  const { sql } = cluster
  const isIndexed = async () => {
    const stored = sql`select id from messages`
    const indexed = found
      ? sql`select unnest(${found()}::text[]) as id`
      : sql`select id from search_documents where kind = 'message'`
    const [row] = await sql<{ count: number }[]>`
      select count(*)::int as count from (${stored}) m full join (${indexed}) d using (id)
      where m.id is null or d.id is null`
    return row!.count === 0
  }
  await until('search to have what is stored', isIndexed).catch((error: Error) =>
    cluster.troubles.push(error.message),
  )
}

function createStage(world: World, random: Random): Stage {
  const { operations } = world.recorder
  const count = () => [...operations.values()].filter(({ outcome }) => outcome === 'ok').length
  return {
    ...world,
    random,
    faults: 0,
    recoveries: [],
    figures: {},
    during: (milliseconds) => sleep(milliseconds),
    async acknowledged(more) {
      const wanted = count() + more
      await until(`${more} more sends to be acknowledged`, () => count() >= wanted)
    },
  }
}

async function judge(world: World, stage: Stage, seed: number): Promise<Report> {
  const { cluster, recorder, people } = world
  const views: View[] = []
  // One after the other: a crowd that asks at once is not what is judged here.
  for (const person of people) views.push(...(await person.views()))
  const history = {
    operations: [...recorder.operations.values()],
    applied: recorder.applied,
    views,
    leaks: recorder.leaks,
  }
  const { recoveries, faults, figures } = stage
  // Whatever fails, the server knows what it is.
  for (const one of recorder.shownTwice) cluster.troubles.push(`shown twice at once: ${one}`)
  const failed = people.flatMap(pendingOf).filter(({ status }) => status === 'failed')
  if (failed.length > 0) cluster.troubles.push(`${failed.length} messages shown as not sent`)
  const unknown = people.flatMap(({ line }) => line.failures).filter(({ status }) => status === 500)
  if (unknown.length > 0) cluster.troubles.push(`${unknown.length} answers with 500`)
  return {
    ...check(history, await readLog(cluster.sql)),
    seed,
    faults,
    recovery: quantiles(recoveries),
    delivery: quantiles(recorder.deliveries.map(({ tookMs }) => tookMs)),
    figures,
    duplicates: people.reduce((sum, { line }) => sum + line.duplicates, 0),
    troubles: cluster.troubles,
  }
}

export function quantiles(values: readonly number[]): { p50: number; p99: number } | null {
  if (values.length === 0) return null
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) => Math.round(sorted[Math.ceil(sorted.length * share) - 1]!)
  return { p50: at(0.5), p99: at(0.99) }
}

/**
 * For everybody who lost their connection to a fault: the milliseconds from the fault to their next event.
 * Resolves when all of them have one.
 */
export async function eventsAgain(stage: Stage, faultAt: number): Promise<number[]> {
  const nextOf = ({ line }: Person) => {
    const lostAt = line.losses.find((at) => at >= faultAt) ?? Infinity
    return line.arrivals.find((at) => at > lostAt)
  }
  const hit = () => stage.people.filter(({ line }) => (line.losses.at(-1) ?? 0) >= faultAt)
  await stage.during(NEWS_MS)
  await until('everybody to hear again', () =>
    hit().every((person) => nextOf(person) !== undefined),
  )
  return hit().map((person) => nextOf(person)! - faultAt)
}

/**
 * For everybody who hears nothing after a fault that closes no connection: the milliseconds from the fault to their
 * next event. Resolves when all of them have one.
 */
export async function silenceEnds(stage: Stage, faultAt: number): Promise<number[]> {
  await stage.during(SILENT_MS)
  const lastOf = ({ line }: Person) => line.arrivals.at(-1) ?? 0
  const silent = stage.people.filter((person) => lastOf(person) < faultAt + SILENT_MS / 4)
  await until('everybody to hear again', () =>
    silent.every((person) => lastOf(person) > faultAt + SILENT_MS),
  )
  return silent.map(
    ({ line }) => line.arrivals.find((at) => at > faultAt + SILENT_MS / 4)! - faultAt,
  )
}
