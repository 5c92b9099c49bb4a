// Whether lists and threads stay as fast when a workspace grows a hundredfold: two servers, one of 10,000 conversations
// and one of a million with ten million messages, are asked in turns, so that whatever else the machine does hits both.
import { connectPostgres } from '../src/platform/postgres.ts'
import { fillInBulk } from './fill.ts'
import { type Call, type Client, type Cost, callsOf, measure, signIn, weigh } from './lists.ts'
import {
  type Closers,
  type Database,
  type Server,
  startDatabase,
  startDeskbell,
} from './processes.ts'
import { type Cell, formatTable, ratio, type Spread } from './table.ts'

const SMALL = 10_000
const GOAL = 1.5

type Side = { server: Server; client: Client; calls: Call[] }

export async function benchGrowth(options: {
  closers: Closers
  isQuick: boolean
  conversations: number | undefined
  say(text: string): void
}) {
  const { closers, isQuick, say } = options
  const large = options.conversations ?? (isQuick ? 3 * SMALL : 10 * SMALL)
  const database = await startDatabase(closers, 'growth', { isDurable: false })
  const sides = [
    await createSide(closers, await createDatabase(database, 'small'), SMALL, say),
    await createSide(closers, await createDatabase(database, 'large'), large, say),
  ]
  say(`Calling ${sides[0]!.calls.length} lists of both`)
  const [before, after] = await measure(sides, isQuick ? 20 : 400)
  const costs: Map<string, Cost>[] = []
  for (const { server, client, calls } of sides)
    costs.push(await weigh(server, client, calls, isQuick ? 5 : 50))
  const figures = [...after!].map(([name, spread]) =>
    compare(
      name,
      { small: before!.get(name)!, large: spread },
      costs.map((one) => one.get(name)!),
    ),
  )
  return {
    table: tableOf(large, figures),
    figures: { small: SMALL, large, goal: GOAL, calls: figures },
  }
}

async function createDatabase(database: Database, name: string): Promise<Database> {
  const sql = connectPostgres(database.url, { max: 1 })
  await sql.unsafe(`create database ${name}`)
  await sql.end({ timeout: 5 })
  const url = new URL(database.url)
  url.pathname = name
  return { ...database, url: url.href }
}

async function createSide(
  closers: Closers,
  database: Database,
  conversations: number,
  say: (text: string) => void,
): Promise<Side> {
  const server = await startDeskbell(closers, `growth-${conversations}`, { database })
  const count = conversations.toLocaleString('en-US')
  say(`Filling ${count} conversations`)
  const sql = connectPostgres(database.url, { max: 1, statementTimeoutMs: 0 })
  try {
    await fillInBulk(sql, conversations, say)
  } finally {
    await sql.end({ timeout: 5 })
  }
  const client = await signIn(closers, server)
  return { server, client, calls: await callsOf(server, client) }
}

const compare = (
  name: string,
  { small, large }: { small: Spread; large: Spread },
  cpu: Cost[],
) => ({
  name,
  small: { p50: small.p50, p99: small.p99, cpu: cpu[0]! },
  large: { p50: large.p50, p99: large.p99, cpu: cpu[1]! },
  ratioP50: ratio(large.p50, small.p50),
  ratioP99: ratio(large.p99, small.p99),
  isGoalMet: large.p99 <= GOAL * small.p99,
})

const tableOf = (large: number, figures: ReturnType<typeof compare>[]): string =>
  formatTable(
    `Growth: the same calls with ${SMALL.toLocaleString('en-US')} and with ${large.toLocaleString('en-US')} conversations, ten messages in each; the goal is a p99 ≤ ${GOAL} times as long`,
    [
      ...['call', 'small p50 ms', 'p99', 'postgres CPU', 'large p50 ms', 'p99', 'postgres CPU'],
      ...['p50 ratio', 'p99 ratio', 'goal'],
    ],
    figures.map(({ name, small, large, ratioP50, ratioP99, isGoalMet }): Cell[] => [
      ...[name, small.p50, small.p99, small.cpu.postgres, large.p50, large.p99],
      ...[large.cpu.postgres, ratioP50, ratioP99, isGoalMet ? 'met' : 'missed'],
    ]),
  )
