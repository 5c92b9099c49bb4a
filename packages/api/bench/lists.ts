// List calls: every filter and order that the inbox asks for, a thread and a single conversation, over HTTP with two
// unhurried callers, in a workspace of 1,000 conversations and in the same workspace grown to 17,000. Beside the times,
// which a busy machine stretches, it tells the CPU that a call takes, which it hardly does.
import { setTimeout as pause } from 'node:timers/promises'
import { Pool } from 'undici'
import { toPage } from '../src/page.ts'
import { connectPostgres, type Sql } from '../src/platform/postgres.ts'
import { fillWorkspace } from './fill.ts'
import { type Closers, type Server, startDeskbell } from './processes.ts'
import { type Cell, formatTable, ratio, round, type Spread, spread } from './table.ts'

const SIZES = [1000, 17_000] as const
const GOAL_MS = 20
const CALLERS = 2
/** What the inbox asks for at once: the page of the SDK's live list. */
const LIMIT = 40
/** Of what is rare, so that the page is full in a small workspace, too. */
const RARE_LIMIT = 10

export type Call = { name: string; paths: string[] }
export type Cost = { server: number | null; postgres: number | null }
type Page = { items: { id: string; customer: { id: string } }[]; nextCursor: string | null }

export async function benchLists(options: {
  closers: Closers
  isQuick: boolean
  profileDir?: string | undefined
  say(text: string): void
}) {
  const { say, isQuick } = options
  say('Starting Deskbell')
  const server = await startDeskbell(options.closers, 'lists', options)
  const client = await signIn(options.closers, server)
  const measured: Map<string, Spread>[] = []
  let costs = new Map<string, Cost>()
  let filled = 0
  for (const size of SIZES) {
    say(`Filling up to ${size.toLocaleString('en-US')} conversations`)
    await fill(server, filled + 1, size)
    filled = size
    const calls = await callsOf(server, client)
    say(`Calling ${calls.length} lists`)
    measured.push(...(await measure([{ client, calls }], isQuick ? 20 : 200)))
    if (size === SIZES[1]) costs = await weigh(server, client, calls, isQuick ? 10 : 100)
  }
  const figures = [...measured[1]!].map(([name, large]) =>
    compare(name, { small: measured[0]!.get(name)!, large, cost: costs.get(name)! }),
  )
  return { table: tableOf(figures), figures: { goalMs: GOAL_MS, calls: figures } }
}

async function fill(server: Server, from: number, to: number): Promise<void> {
  await withSql(server, (sql) => fillWorkspace(sql, from, to))
}

/** The calls that are measured against this server, with ids and cursors of what it holds. */
export const callsOf = (server: Server, client: Client): Promise<Call[]> =>
  withSql(server, (sql) => listCalls(client, sql))

async function withSql<T>({ databaseUrl }: Server, work: (sql: Sql) => Promise<T>): Promise<T> {
  const sql = connectPostgres(databaseUrl, { max: 1, statementTimeoutMs: 0 })
  try {
    return await work(sql)
  } finally {
    await sql.end({ timeout: 5 })
  }
}

export type Client = { get(path: string): Promise<string>; json<T>(path: string): Promise<T> }

export async function signIn(closers: Closers, { ready }: Server): Promise<Client> {
  const pool = new Pool(ready.url.replace('localhost', '127.0.0.1'), { connections: CALLERS })
  closers.push(() => pool.destroy())
  const login = await pool.request({
    method: 'POST',
    path: '/v1/auth/login',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(ready.agents[0]),
  })
  const { token } = (await login.body.json()) as { token: string }
  async function get(path: string): Promise<string> {
    const headers = { authorization: `Bearer ${token}` }
    const { statusCode, body } = await pool.request({ method: 'GET', path, headers })
    const text = await body.text()
    if (statusCode !== 200) throw new Error(`${path} answered ${statusCode}: ${text}`)
    return text
  }
  return { get, json: async <T>(path: string) => JSON.parse(await get(path)) as T }
}

const listPath = (query: Record<string, string>) =>
  `/v1/conversations?${new URLSearchParams({ limit: String(LIMIT), ...query })}`

async function listCalls(client: Client, sql: Sql): Promise<Call[]> {
  const { items: topics } = await client.json<Page>('/v1/topics?limit=100')
  const { items: tags } = await client.json<Page>('/v1/tags?limit=100')
  const open = await client.json<Page>(listPath({ status: 'open' }))
  const rare = { limit: String(RARE_LIMIT) }
  const queries: [string, Record<string, string>][] = [
    ['all open, newest', { status: 'open' }],
    ['all open, oldest', { status: 'open', sort: 'oldest' }],
    ['all open, waiting longest', { status: 'open', sort: 'waiting' }],
    ['all open, most urgent', { status: 'open', sort: 'urgency' }],
    ['mine', { status: 'open', assignee: 'me' }],
    ['mine, waiting longest', { status: 'open', assignee: 'me', sort: 'waiting' }],
    ['mine, most urgent', { status: 'open', assignee: 'me', sort: 'urgency' }],
    ['unassigned', { status: 'open', assignee: 'none' }],
    ['pending', { status: 'pending' }],
    ['snoozed', { status: 'snoozed' }],
    ['resolved', { status: 'resolved' }],
    ['open or pending', { status: 'open,pending' }],
    ['common topic', { status: 'open', topic: topics[0]!.id }],
    ['rare topic', { ...rare, status: 'open', topic: topics[3]!.id }],
    [
      'rare topic, waiting longest',
      { ...rare, status: 'open', topic: topics[3]!.id, sort: 'waiting' },
    ],
    ['common tag', { status: 'open', tag: tags[0]!.id }],
    ['rare tag', { ...rare, tag: tags.at(-1)!.id }],
    ['of one customer', { customer: open.items[0]!.customer.id }],
    ['all open, halfway down', { status: 'open', cursor: await cursorAt(sql, 'open', 0.5) }],
    ['everything, the last page', { cursor: await cursorAt(sql, undefined, 1) }],
  ]
  const ids = open.items.map(({ id }) => id)
  return [
    ...queries.map(([name, query]) => ({ name, paths: [listPath(query)] })),
    { name: 'how many each view has', paths: ['/v1/views/counts'] },
    { name: 'a thread opens', paths: ids.map((id) => `/v1/conversations/${id}/messages`) },
    {
      name: 'a thread, older messages',
      paths: ids.map((id) => `/v1/conversations/${id}/messages?beforeSeq=10`),
    },
    { name: 'nothing but an answer (/livez)', paths: ['/livez'] },
    { name: 'one conversation', paths: ids.map((id) => `/v1/conversations/${id}`) },
  ]
}

/** The cursor that is given this far down the list: 1 leads to its last page. */
async function cursorAt(sql: Sql, status: string | undefined, depth: number): Promise<string> {
  const listed = sql`conversations where deleted_at is null ${status ? sql`and status = ${status}` : sql``}`
  const [count] = await sql<{ rows: number }[]>`select count(*) as rows from ${listed}`
  const pages = Math.ceil((count!.rows / LIMIT) * depth)
  const [row] = await sql<{ id: string; at: Date }[]>`
    select id, last_message_at as at from ${listed}
    order by last_message_at desc, id desc offset ${Math.max(1, pages - 1) * LIMIT - 1} limit 1`
  return toPage([row!, row!], 1, ({ id, at }) => [at.toISOString(), id]).nextCursor!
}

/**
 * Takes turns through the calls, of several servers too, so that a stall of the machine hits all of them alike. A caller
 * rests as long as its call took: people read what they get, and without a rest this would measure how calls queue.
 */
export async function measure(
  sides: { client: Client; calls: Call[] }[],
  times: number,
): Promise<Map<string, Spread>[]> {
  const all = sides[0]!.calls.flatMap((_, number) =>
    sides.map(({ client, calls }) => ({ client, ...calls[number]! })),
  )
  const warmUp = Math.ceil(times / 10)
  // Each round has another order, or the one that follows an expensive call would always wait for it.
  const strides = [1, 7, 11, 13, 17, 19, 23].filter((stride) => all.length % stride !== 0)
  const took = all.map(() => new Float64Array(times))
  let turn = 0
  const caller = async (): Promise<void> => {
    for (let mine = turn++; mine < all.length * (times + warmUp); mine = turn++) {
      const round = Math.floor(mine / all.length)
      const number = (mine * strides[round % strides.length]!) % all.length
      const time = round - warmUp
      const { client, paths } = all[number]!
      const path = paths[(time + warmUp) % paths.length]!
      const began = performance.now()
      await client.get(path)
      const milliseconds = performance.now() - began
      if (time >= 0) took[number]![time] = milliseconds
      await pause(milliseconds)
    }
  }
  await Promise.all(Array.from({ length: CALLERS }, caller))
  return sides.map(
    (_, side) =>
      new Map(
        sides[side]!.calls.map(({ name }, number) => [
          name,
          spread(took[number * sides.length + side]!)!,
        ]),
      ),
  )
}

/** Milliseconds of CPU per call, one after the other: the clock of the system is too coarse for a single one. */
export async function weigh(server: Server, client: Client, calls: Call[], times: number) {
  const costs = new Map<string, Cost>()
  for (const { name, paths } of calls) {
    const before = server.cpu()
    for (let index = 0; index < times; index++) await client.get(paths[index % paths.length]!)
    const after = server.cpu()
    const each = (used: number | null) => used && round((used / times) * 1000)
    costs.set(name, {
      server: each(before && after && after.server - before.server),
      postgres: each(before && after && after.postgres - before.postgres),
    })
  }
  return costs
}

const compare = (
  name: string,
  { small, large, cost }: { small: Spread; large: Spread; cost: Cost },
) => ({
  name,
  small: { p50: small.p50, p99: small.p99 },
  large: { p50: large.p50, p99: large.p99 },
  ratioP50: ratio(large.p50, small.p50),
  ratioP99: ratio(large.p99, small.p99),
  cpu: cost,
  isGoalMet: large.p99 < GOAL_MS,
})

const tableOf = (figures: ReturnType<typeof compare>[]): string =>
  formatTable(
    `Lists: ${LIMIT} conversations a page (${RARE_LIMIT} of what is rare), ${CALLERS} unhurried callers, in milliseconds as the caller sees it; the goal is p99 < ${GOAL_MS} at ${SIZES[1].toLocaleString('en-US')}`,
    [
      'call',
      ...SIZES.flatMap((size) => [`p50 at ${size.toLocaleString('en-US')}`, 'p99']),
      ...['p50 ratio', 'p99 ratio', 'server CPU', 'postgres CPU', 'goal'],
    ],
    figures.map(({ name, small, large, ratioP50, ratioP99, cpu, isGoalMet }): Cell[] => [
      ...[name, small.p50, small.p99, large.p50, large.p99, ratioP50, ratioP99],
      ...[cpu.server, cpu.postgres, isGoalMet ? 'met' : 'missed'],
    ]),
  )
