// Durable sends: how many a second are held, and how long from a customer's send to an agent's screen. Deskbell over
// HTTP and over sockets, the same with one transaction per message, the bare floor, and a bare server with one
// transaction per message take turns, so that whatever else the machine does hits all of them; at the end Deskbell gets
// twice what it can do.
import type { ChildProcess } from 'node:child_process'
import { Pool } from 'undici'
import { newId } from '../src/ids.ts'
import { connectPostgres } from '../src/platform/postgres.ts'
import type { Command, RunInput, RunResult } from './load.ts'
import type { Target } from './load-clients.ts'
import {
  ask,
  type Closers,
  type Server,
  startDeskbell,
  startFloor,
  startLoad,
} from './processes.ts'
import { CONVERSATIONS, compare, HELD_P99_MS, tableOf } from './sends-report.ts'
import { ratio, round } from './table.ts'
import { isWhole, type Verdict, verify } from './verify.ts'

const SETTLE_MS = 300
/** Of one core: what servers use that have nothing left to do. */
const QUIET = 0.1
const MOST_QUIET_WAITS = 40
const WARM_UP_RATE = 500
const OVERLOAD = 2
/** One in which something else ran says little; the middle one counts. */
const OVERLOADS = 3

type Plan = {
  rates: readonly number[]
  seconds: number
  warmUpSeconds: number
  /** How often a rate may fail: one stall of a shared machine must not end the search. */
  tries: number
  refinements: number
}
const quick: Plan = {
  rates: [250, 500, 1000, 2000, 4000],
  seconds: 2,
  warmUpSeconds: 1,
  tries: 1,
  refinements: 0,
}
const full: Plan = {
  rates: [250, 500, 1000, 2000, 3000, 4000, 6000, 8000, 12_000],
  seconds: 6,
  warmUpSeconds: 10,
  tries: 2,
  refinements: 2,
}

export type Step = {
  rate: number
  isHeld: boolean
  achieved: number
  ackP50: number | null
  ackP99: number | null
  deliveryP50: number | null
  deliveryP99: number | null
  serverCpuMicros: number | null
  postgresCpuMicros: number | null
  cpuMicros: number | null
  generatorLatenessP99: number | null
  errors: number
}

export type Contestant = {
  name: string
  server: Server
  load: ChildProcess
  search: Search
  steps: Step[]
  results: RunResult[]
}

/** Which rate comes next: up the list until one fails, then halfway between held and failed. */
class Search {
  held = 0
  #failed = Number.POSITIVE_INFINITY
  #failures = 0
  #position = 0
  #refinements: number

  constructor(readonly plan: Plan) {
    this.#refinements = plan.refinements
  }

  next(): number | undefined {
    if (this.#failed === Number.POSITIVE_INFINITY) return this.plan.rates[this.#position]
    return this.#refinements > 0 ? this.#middle() : undefined
  }

  #middle = (): number => Math.round((this.held + this.#failed) / 100) * 50

  tell(rate: number, isHeld: boolean): void {
    if (!isHeld && ++this.#failures < this.plan.tries) return
    this.#failures = 0
    if (this.#failed < Number.POSITIVE_INFINITY) this.#refinements--
    if (isHeld) {
      this.held = rate
      this.#position++
    } else this.#failed = rate
  }
}

export async function benchSends(options: {
  closers: Closers
  isQuick: boolean
  profileDir?: string | undefined
  say(text: string): void
}) {
  const { closers, profileDir, say } = options
  const plan = options.isQuick ? quick : full
  say(
    'Starting Deskbell twice, Deskbell without gathering, the bare floor, and a bare server without gathering',
  )
  const deskbell = await startDeskbell(closers, 'sends', { profileDir })
  // Of its own: what one leaves to be scored and found must not cost the other.
  const forSockets = await startDeskbell(closers, 'sockets')
  const ungathered = await startDeskbell(closers, 'ungathered', { isUngathered: true })
  const lanes = await startFloor(closers, 'lanes')
  const each = await startFloor(closers, 'each')
  say(`Beginning ${CONVERSATIONS.toLocaleString('en-US')} conversations`)
  const target = await begin(deskbell)
  const field: [name: string, Server, Target][] = [
    ['Deskbell', deskbell, target],
    ['Deskbell, sockets', forSockets, { ...(await begin(forSockets)), transport: 'socket' }],
    ['bare floor, sockets', lanes, imagine(lanes, 'socket')],
    ['bare, one transaction each', each, imagine(each, 'http')],
    [
      'sockets, one transaction each',
      ungathered,
      { ...(await begin(ungathered)), transport: 'socket' },
    ],
  ]
  const contestants: Contestant[] = []
  for (const [name, server, target] of field)
    contestants.push(await enter(closers, plan, { name, server, target }))
  for (const one of contestants) {
    const input = { rate: WARM_UP_RATE, seconds: plan.warmUpSeconds, seed: 1 }
    one.results.push(await command(one.load, { type: 'run', input }))
    await analyze(one.server)
  }
  await race(contestants, plan, say)
  const overload = await overwhelm(contestants, plan, say)
  const verdicts: Verdict[] = []
  for (const one of contestants) verdicts.push(await judge(one))
  const ratios = compare(contestants)
  return {
    table: tableOf(contestants, verdicts, ratios, overload),
    isWhole: [verdicts[0]!, verdicts[1]!, verdicts[4]!].every(isWhole),
    figures: {
      contestants: contestants.map(({ name, search, steps }, index) => ({
        name,
        held: search.held,
        steps,
        integrity: verdicts[index]!,
      })),
      ratios,
      overload,
    },
  }
}

async function enter(
  closers: Closers,
  plan: Plan,
  { name, server, target }: { name: string; server: Server; target: Target },
): Promise<Contestant> {
  const load = startLoad(closers)
  await command(load, { type: 'connect', target })
  return { name, server, load, search: new Search(plan), steps: [], results: [] }
}

/** One conversation per customer, begun the way a widget begins it. */
export async function begin({ ready }: Server): Promise<Target> {
  const pool = new Pool(ready.url.replace('localhost', '127.0.0.1'), { connections: 16 })
  const post = async (path: string, body: object, token?: string) => {
    const headers = {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    }
    const answer = await pool.request({ method: 'POST', path, headers, body: JSON.stringify(body) })
    const json = (await answer.body.json()) as { token: string; conversation: { id: string } }
    if (answer.statusCode >= 300) throw new Error(`${path} answered ${JSON.stringify(json)}`)
    return json
  }
  const conversations = Array.from({ length: CONVERSATIONS }, async (_, index) => {
    const { token } = await post('/v1/customer-sessions', { publishableKey: ready.publishableKey })
    const message = { clientId: 'first', text: `Hello, this is customer ${index}` }
    const { conversation } = await post('/v1/conversations', { clientId: 'only', message }, token)
    return { id: conversation.id, token }
  })
  const target = {
    url: ready.url.replace('localhost', '127.0.0.1'),
    conversations: await Promise.all(conversations),
    followerToken: (await post('/v1/auth/login', ready.agents[0]!)).token,
    transport: 'http' as const,
  }
  await pool.close()
  return target
}

/** The others have neither conversations nor sessions, only names for them. */
const imagine = ({ ready }: Server, transport: Target['transport']): Target => ({
  transport,
  url: ready.url,
  conversations: Array.from({ length: CONVERSATIONS }, () => ({
    id: newId('conversation'),
    token: '',
  })),
  followerToken: '',
})

async function race(contestants: Contestant[], plan: Plan, say: (text: string) => void) {
  for (let seed = 2, isRunning = true; isRunning; seed++) {
    isRunning = false
    for (const one of contestants) {
      const rate = one.search.next()
      if (rate === undefined) continue
      isRunning = true
      await untilQuiet(contestants)
      const step = await runStep(one, { rate, seconds: plan.seconds, seed })
      say(
        `${one.name.padEnd(30)}  ${String(rate).padStart(6)}/s  ${step.isHeld ? 'held' : 'not held'}, p99 ${step.deliveryP99 ?? '–'} ms`,
      )
      one.search.tell(rate, step.isHeld)
      one.steps.push(step)
    }
  }
}

/** What a step left to be scored and found is worked off before another contestant begins, or twenty seconds are over. */
async function untilQuiet(contestants: readonly Contestant[]): Promise<void> {
  const used = () =>
    contestants.reduce((sum, { server }) => {
      const cpu = server.cpu()
      return sum + (cpu ? cpu.server + cpu.postgres : 0)
    }, 0)
  for (let waits = 0; waits < MOST_QUIET_WAITS; waits++) {
    const before = used()
    await new Promise((resolve) => setTimeout(resolve, 500))
    if (used() - before < QUIET / 2) return
  }
}

async function runStep(one: Contestant, input: RunInput): Promise<Step> {
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS))
  const before = one.server.cpu()
  const result = await command(one.load, { type: 'run', input })
  const after = one.server.cpu()
  one.results.push(result)
  const errors = Object.values(result.errors).reduce((sum, count) => sum + count, 0)
  const planned = result.log.conversation.length
  const micros = (used: number | null) => used && round((used / result.answered) * 1e6)
  const serverCpu = before && after && after.server - before.server
  const postgresCpu = before && after && after.postgres - before.postgres
  return {
    rate: input.rate,
    isHeld:
      errors === 0 &&
      result.answered === planned &&
      (result.delivery?.p99 ?? Number.POSITIVE_INFINITY) <= HELD_P99_MS,
    achieved: Math.round(result.answered / result.seconds),
    ackP50: result.ack?.p50 ?? null,
    ackP99: result.ack?.p99 ?? null,
    deliveryP50: result.delivery?.p50 ?? null,
    deliveryP99: result.delivery?.p99 ?? null,
    serverCpuMicros: micros(serverCpu),
    postgresCpuMicros: micros(postgresCpu),
    cpuMicros: micros(serverCpu === null || postgresCpu === null ? null : serverCpu + postgresCpu),
    generatorLatenessP99: result.lateness?.p99 ?? null,
    errors,
  }
}

export type Overload = {
  offered: number
  /** The most that was answered in any step, per second. */
  peak: number
  /** Stored and answered per second, until the last answer. */
  goodput: number
  ofPeak: number | null
  ackP50: number | null
  ackP99: number | null
  refused: Record<string, number>
}

/** Twice as many as were ever answered, from senders who do not wait: what is refused must not cost those who are served. */
async function overwhelm(
  contestants: readonly Contestant[],
  plan: Plan,
  say: (text: string) => void,
): Promise<Overload> {
  const one = contestants[0]!
  const peak = Math.max(...one.steps.map(({ achieved }) => achieved))
  const offered = OVERLOAD * peak
  const tries: Overload[] = []
  for (let number = 0; number < OVERLOADS; number++) {
    await untilQuiet(contestants)
    const input = {
      rate: offered,
      seconds: plan.seconds * 2,
      seed: 1000 + number,
      isOverload: true,
    }
    const result = await command(one.load, { type: 'run', input })
    one.results.push(result)
    const goodput = Math.round(result.answered / result.seconds)
    say(`Overload at ${offered}/s: ${goodput}/s answered`)
    tries.push({
      ...{ offered, peak, goodput, ofPeak: ratio(goodput, peak) },
      ackP50: result.ack?.p50 ?? null,
      ackP99: result.ack?.p99 ?? null,
      refused: result.errors,
    })
  }
  return tries.toSorted((a, b) => a.goodput - b.goodput)[OVERLOADS >> 1]!
}

/** Within a minute autovacuum does the same: until then Postgres plans for tables that are nearly empty. */
async function analyze({ databaseUrl }: Server): Promise<void> {
  const sql = connectPostgres(databaseUrl, { max: 1 })
  await sql`analyze`
  await sql.end()
}

async function judge({ server, results }: Contestant): Promise<Verdict> {
  const sql = connectPostgres(server.databaseUrl, { max: 1, statementTimeoutMs: 0 })
  try {
    return await verify(sql, {
      logs: results.map((result) => result.log),
      outOfOrder: results.reduce((sum, result) => sum + result.outOfOrder, 0),
      hasLog: server.ready.publishableKey !== '',
    })
  } finally {
    await sql.end({ timeout: 5 })
  }
}

export async function command(
  load: ChildProcess,
  order: Command & { type: 'run' },
): Promise<RunResult>
export async function command(
  load: ChildProcess,
  order: Command & { type: 'connect' },
): Promise<undefined>
export async function command(load: ChildProcess, order: Command): Promise<RunResult | undefined> {
  return (await ask<{ result: RunResult | undefined }>(load, order)).result
}
