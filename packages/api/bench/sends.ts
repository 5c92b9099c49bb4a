// Durable sends: how many a second are held, and how long from a customer's send to an agent's screen, for Deskbell and
// for the bare floor in turns, so that whatever else the machine does hits both.
import type { ChildProcess } from 'node:child_process'
import { Pool } from 'undici'
import { newId } from '../src/ids.ts'
import { connectPostgres } from '../src/platform/postgres.ts'
import type { Command, RunInput, RunResult, Target } from './load.ts'
import { type Closers, type Server, startDeskbell, startFloor, startLoad } from './processes.ts'
import { type Cell, formatTable, ratio, round } from './table.ts'
import { isWhole, type Verdict, verify } from './verify.ts'

const CONVERSATIONS = 1000
const HELD_P99_MS = 250
const SETTLE_MS = 300

type Plan = {
  rates: readonly number[]
  seconds: number
  warmUpSeconds: number
  /** How often a rate may fail: one stall of a shared machine must not end the search. */
  tries: number
  refinements: number
}
const quick: Plan = {
  rates: [500, 1000, 2000, 4000],
  seconds: 2,
  warmUpSeconds: 1,
  tries: 1,
  refinements: 0,
}
const full: Plan = {
  rates: [200, 500, 1000, 2000, 3000, 4000, 6000, 8000, 12_000],
  seconds: 6,
  warmUpSeconds: 4,
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
  generatorLatenessP99: number | null
  errors: number
}

type Contestant = {
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
  const { closers, say } = options
  const plan = options.isQuick ? quick : full
  say('Starting Deskbell and the floor')
  const deskbell = await startDeskbell(closers, 'sends', options.profileDir)
  const floor = await startFloor(closers)
  say(`Beginning ${CONVERSATIONS.toLocaleString('en-US')} conversations`)
  const contestants = [
    await enter(closers, plan, {
      name: 'Deskbell',
      server: deskbell,
      target: await begin(deskbell),
    }),
    await enter(closers, plan, { name: 'floor', server: floor, target: imagine(floor) }),
  ]
  for (const one of contestants) {
    const input = { rate: plan.rates[0]!, seconds: plan.warmUpSeconds, seed: 1 }
    one.results.push(await command(one.load, { type: 'run', input }))
  }
  await race(contestants, plan, say)
  const verdicts: Verdict[] = []
  for (const one of contestants) verdicts.push(await judge(one))
  const [ours, bare] = contestants.map(({ search, steps }) => ({ held: search.held, steps }))
  return {
    table: tableOf(contestants, verdicts, compare(ours!, bare!)),
    isWhole: isWhole(verdicts[0]!),
    figures: {
      deskbell: { ...ours!, integrity: verdicts[0]! },
      floor: { ...bare!, integrity: verdicts[1]! },
      ratio: compare(ours!, bare!),
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
  }
  await pool.close()
  return target
}

/** The floor has neither conversations nor sessions, only names for them. */
const imagine = ({ ready }: Server): Target => ({
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
      const step = await runStep(one, { rate, seconds: plan.seconds, seed })
      say(
        `${one.name.padEnd(8)}  ${String(rate).padStart(6)}/s  ${step.isHeld ? 'held' : 'not held'}, p99 ${step.deliveryP99 ?? '–'} ms`,
      )
      one.search.tell(rate, step.isHeld)
      one.steps.push(step)
    }
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
    serverCpuMicros: micros(before && after && after.server - before.server),
    postgresCpuMicros: micros(before && after && after.postgres - before.postgres),
    generatorLatenessP99: result.lateness?.p99 ?? null,
    errors,
  }
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

/** Deskbell as a multiple of the floor, the latencies and costs at the highest rate that both held. */
function compare(ours: { held: number; steps: Step[] }, bare: { held: number; steps: Step[] }) {
  const heldRates = (steps: Step[]) => steps.filter((step) => step.isHeld).map(({ rate }) => rate)
  const common = heldRates(ours.steps).filter((rate) => heldRates(bare.steps).includes(rate))
  const rate = Math.max(...common)
  const at = ({ steps }: { steps: Step[] }) =>
    steps.find((step) => step.rate === rate && step.isHeld)
  const [a, b] = [at(ours), at(bare)]
  const of = (key: keyof Step) =>
    a && b ? ratio(a[key] as number | null, b[key] as number | null) : null
  return {
    held: ratio(ours.held, bare.held),
    rate: a ? rate : null,
    deliveryP50: of('deliveryP50'),
    deliveryP99: of('deliveryP99'),
    serverCpu: of('serverCpuMicros'),
    postgresCpu: of('postgresCpuMicros'),
  }
}

function tableOf(
  contestants: Contestant[],
  verdicts: Verdict[],
  ratios: ReturnType<typeof compare>,
): string {
  const rows = contestants.flatMap(({ name, steps }) =>
    [...steps]
      .sort((a, b) => a.rate - b.rate)
      .map((step): Cell[] => [
        name,
        step.rate,
        step.achieved,
        step.ackP50,
        step.ackP99,
        step.deliveryP50,
        step.deliveryP99,
        step.serverCpuMicros,
        step.postgresCpuMicros,
        step.generatorLatenessP99,
        step.errors,
        step.isHeld ? 'held' : 'not held',
      ]),
  )
  const steps = formatTable(
    `Sends: ${CONVERSATIONS.toLocaleString('en-US')} conversations, held = every one answered, p99 to the socket ≤ ${HELD_P99_MS} ms`,
    [
      ...['', 'offered/s', 'answered/s', 'ack p50 ms', 'p99', 'delivered p50 ms', 'p99'],
      ...['server µs/msg', 'postgres µs/msg', 'generator late p99 ms', 'errors', ''],
    ],
    rows,
  )
  const integrity = formatTable(
    'Acknowledged messages against the database and the sockets',
    ['', 'acknowledged', 'lost', 'doubled', 'reordered', 'undelivered', 'faults in the log'],
    contestants.map(({ name }, index) => {
      const v = verdicts[index]!
      return [name, v.acknowledged, v.lost, v.doubled, v.reordered, v.undelivered, v.logFaults]
    }),
  )
  const summary = formatTable(
    'Deskbell beside the floor',
    ['', 'Deskbell', 'floor', 'ratio'],
    [
      ['sends held per second', ...contestants.map(({ search }) => search.held), ratios.held],
      ...(
        [
          ['delivered p50 ms', 'deliveryP50', ratios.deliveryP50],
          ['delivered p99 ms', 'deliveryP99', ratios.deliveryP99],
          ['server CPU µs per message', 'serverCpuMicros', ratios.serverCpu],
          ['postgres CPU µs per message', 'postgresCpuMicros', ratios.postgresCpu],
        ] as const
      ).map(([label, key, times]): Cell[] => [
        `${label}, at ${ratios.rate ?? '–'}/s`,
        ...contestants.map(
          (one) =>
            one.steps.find((step) => step.rate === ratios.rate && step.isHeld)?.[key] ?? null,
        ),
        times,
      ]),
    ],
  )
  return steps + integrity + summary
}

type Answer = { result?: RunResult; error?: string }

export function command(load: ChildProcess, order: Command & { type: 'run' }): Promise<RunResult>
export function command(
  load: ChildProcess,
  order: Command & { type: 'connect' },
): Promise<undefined>
export function command(load: ChildProcess, order: Command): Promise<RunResult | undefined> {
  return new Promise((resolve, reject) => {
    const onExit = () => reject(new Error('The load generator ended'))
    load.once('exit', onExit)
    load.once('message', ({ result, error }: Answer) => {
      load.off('exit', onExit)
      if (error === undefined) resolve(result)
      else reject(new Error(error))
    })
    load.send(order)
  })
}
