// One message to a thousand screens: agents who follow the same conversation, and agents who follow the workspace's
// list. Every frame carries the time at which its message was sent, so a delivery counts from there.
import { setTimeout as pause } from 'node:timers/promises'
import { Pool } from 'undici'
import { newId } from '../src/ids.ts'
import { connectPostgres } from '../src/platform/postgres.ts'
import type { Member } from './crowd.ts'
import { fillWorkspace } from './fill.ts'
import { insertAgentSessions, insertCustomerSessions } from './people.ts'
import {
  type Closers,
  type Crowd,
  portOf,
  type Server,
  startCrowd,
  startDeskbell,
  startFloor,
} from './processes.ts'
import { type Cell, formatTable, ratio, round } from './table.ts'

const SCREENS = 1000
/** The list is followed while these take turns. */
const CONVERSATIONS = 200
const HELD_P99_MS = 250
const DRAIN_MS = 10_000
const AT_ONCE = 50

type Step = {
  name: string
  /** Messages a second. */
  rate: number
  deliveriesPerSecond: number
  /** What a screen was sent per message: the list shows it again with its score. */
  framesPerDelivery: number
  p50: number | null
  p99: number | null
  cpuMicros: number | null
  isHeld: boolean
}
type Scene = { name: string; server: Server; senders: Member[]; screens: Member[] }

export async function benchFanout(options: {
  closers: Closers
  isQuick: boolean
  profileDir?: string | undefined
  say(text: string): void
}) {
  const { closers, isQuick, profileDir, say } = options
  say('Starting Deskbell and a bare ws server')
  const deskbell = await startDeskbell(closers, 'fanout', { profileDir })
  const bare = await startFloor(closers, 'lanes')
  const plan = {
    rates: isQuick ? [50] : [25, 50, 75, 100, 150, 200, 300],
    seconds: isQuick ? 2 : 5,
  }
  const { senders, tokens } = await createPeople(deskbell)
  const [busy] = senders as [Member]
  const nobody = { token: '', conversation: { id: newId('conversation'), seq: 0 } }
  const scenes: Scene[] = [
    { name: 'bare ws', server: bare, senders: [nobody], screens: tokens.map(() => nobody) },
    {
      name: 'a conversation',
      server: deskbell,
      senders: [busy],
      screens: tokens.map((token) => ({ ...busy, token })),
    },
    { name: 'the list', server: deskbell, senders, screens: tokens.map((token) => ({ token })) },
  ]
  const steps: Step[] = []
  for (const scene of scenes) steps.push(...(await play(closers, scene, plan, say)))
  return { table: tableOf(steps), figures: { screens: SCREENS, steps, ...summarise(steps) } }
}

async function createPeople({ databaseUrl }: Server) {
  const sql = connectPostgres(databaseUrl, { max: 1, statementTimeoutMs: 0 })
  try {
    await fillWorkspace(sql, 1, CONVERSATIONS)
    const senders = await insertCustomerSessions(sql, CONVERSATIONS)
    return { senders, tokens: await insertAgentSessions(sql, SCREENS) }
  } finally {
    await sql.end({ timeout: 5 })
  }
}

/** Up the rates until one is not held twice. */
async function play(
  closers: Closers,
  scene: Scene,
  { rates, seconds }: { rates: number[]; seconds: number },
  say: (text: string) => void,
): Promise<Step[]> {
  const crowd = startCrowd(closers)
  const pool = new Pool(scene.server.ready.url.replace('localhost', '127.0.0.1'), {
    connections: 64,
  })
  const steps: Step[] = []
  try {
    const port = portOf(scene.server)
    await crowd.ask({ type: 'gather', port, members: scene.screens, atOnce: AT_ONCE })
    await run(scene, crowd, pool, { rate: rates[0]!, seconds: 1 })
    for (const rate of rates) {
      let step = await run(scene, crowd, pool, { rate, seconds })
      // A rate that fails has a second chance: other things run on the machine, too.
      if (!step.isHeld) step = await run(scene, crowd, pool, { rate, seconds })
      steps.push(step)
      say(
        `${scene.name}: ${rate} messages/s ${step.isHeld ? 'held' : 'not held'}, p99 ${step.p99} ms`,
      )
      if (!step.isHeld) break
    }
  } finally {
    await pool.destroy()
    await crowd.end()
  }
  return steps
}

async function run(
  { name, server, senders, screens }: Scene,
  crowd: Crowd,
  pool: Pool,
  { rate, seconds }: { rate: number; seconds: number },
): Promise<Step> {
  const messages = rate * seconds
  const due = messages * screens.length
  await crowd.ask({ type: 'listen' })
  const cpu = server.cpu()
  const began = performance.now()
  const answers: Promise<void>[] = []
  for (let sent = 0; sent < messages; sent++) {
    await pause(began + (sent * 1000) / rate - performance.now())
    answers.push(say(pool, senders[sent % senders.length]!))
  }
  await Promise.all(answers)
  let heard = await crowd.ask({ type: 'report' })
  while (heard.deliveries < due && performance.now() - began < seconds * 1000 + DRAIN_MS) {
    await pause(20)
    heard = await crowd.ask({ type: 'report' })
  }
  const took = (performance.now() - began) / 1000
  const used = server.cpu()
  const { deliveries, frames, late } = heard
  return {
    name,
    rate,
    deliveriesPerSecond: Math.round(deliveries / took),
    framesPerDelivery: round(frames / deliveries),
    p50: late?.p50 ?? null,
    p99: late?.p99 ?? null,
    cpuMicros: cpu && used && round(((used.server - cpu.server) / frames) * 1e6),
    isHeld: deliveries === due && (late?.p99 ?? Number.POSITIVE_INFINITY) <= HELD_P99_MS,
  }
}

async function say(pool: Pool, { token, conversation }: Member): Promise<void> {
  // Thirteen digits, a point and two more: as many as the reader cuts out.
  const text = `at ${(performance.timeOrigin + performance.now()).toFixed(2)}`
  const { statusCode, body } = await pool.request({
    method: 'POST',
    path: `/v1/conversations/${conversation!.id}/messages`,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ clientId: newId('message'), text }),
  })
  await body.dump()
  if (statusCode !== 201) throw new Error(`A message was answered with ${statusCode}`)
}

function summarise(steps: Step[]) {
  const best = (name: string) =>
    steps.filter((step) => step.name === name && step.isHeld).at(-1)?.deliveriesPerSecond ?? null
  const [bare, conversation, list] = ['bare ws', 'a conversation', 'the list'].map(best) as [
    number | null,
    number | null,
    number | null,
  ]
  return { held: { bare, conversation, list }, ratio: ratio(conversation, bare) }
}

const tableOf = (steps: Step[]): string =>
  formatTable(
    `Fan-out to ${SCREENS.toLocaleString('en-US')} agents' sockets; held = everything arrived, p99 ≤ ${HELD_P99_MS} ms`,
    [
      ...['', 'messages/s', 'deliveries/s', 'frames each', 'p50 ms', 'p99'],
      ...['server CPU µs per frame', ''],
    ],
    steps.map((step): Cell[] => [
      ...[step.name, step.rate, step.deliveriesPerSecond, step.framesPerDelivery],
      ...[step.p50, step.p99, step.cpuMicros],
      step.isHeld ? 'held' : 'not held',
    ]),
  )
