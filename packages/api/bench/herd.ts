// Five thousand customers lose their node at once, miss a message each, and come back with the pauses of the SDK: how
// long until everybody is at the head of their log, what goes wrong meanwhile, and what it asks of Postgres.

import { insertMessages } from '../src/messages/write-store.ts'
import { connectPostgres, type Sql } from '../src/platform/postgres.ts'
import type { Return } from './crowd.ts'
import { fillWorkspace } from './fill.ts'
import { insertCustomerSessions } from './people.ts'
import { type Closers, portOf, startCrowd, startDatabase, startDeskbell } from './processes.ts'
import { formatTable, round, type Spread, spread } from './table.ts'

const AT_ONCE = 100
const BATCH = 500
const GRACE_MS = 5000
const WATCH_MS = 200
const TIMEOUT_MS = 120_000

export async function benchHerd(options: {
  closers: Closers
  isQuick: boolean
  say(text: string): void
}) {
  const { closers, isQuick, say } = options
  const clients = isQuick ? 1000 : 5000
  const database = await startDatabase(closers, 'herd', { isDurable: true })
  const sql = connectPostgres(database.url, { applicationName: 'bench', statementTimeoutMs: 0 })
  closers.push(() => sql.end({ timeout: 5 }))
  const first = await startDeskbell(closers, 'herd-lost', { database })
  const port = portOf(first)
  await fillWorkspace(sql, 1, clients)
  const members = await insertCustomerSessions(sql, clients)
  const crowd = startCrowd(closers)
  say(`Connecting ${clients.toLocaleString('en-US')} clients`)
  await crowd.ask({ type: 'gather', port, members, atOnce: AT_ONCE })
  await crowd.ask({ type: 'stay', ahead: 1 })
  say('Killing the node')
  const lostAt = Date.now()
  await first.kill()
  await writeToAll(sql)
  const connections = watchConnections(sql)
  await startDeskbell(closers, 'herd-back', { database, port })
  const backAt = Date.now()
  const returned = await crowd.ask({ type: 'returned', timeoutMs: TIMEOUT_MS })
  const figures = summarise({ clients, lostAt, backAt, returned, connections: connections.stop() })
  return { table: tableOf(figures), figures }
}

/** A message in every conversation, from its customer, as another node would store it. */
async function writeToAll(sql: Sql): Promise<void> {
  const rows = await sql<{ id: string; workspaceId: string; customerId: string }[]>`
    select id, workspace_id as "workspaceId", customer_id as "customerId" from conversations`
  for (let from = 0; from < rows.length; from += BATCH) {
    const inputs = rows.slice(from, from + BATCH).map(({ id, workspaceId, customerId }) => ({
      workspaceId,
      conversationId: id,
      author: { kind: 'customer' as const, id: customerId, name: null },
      create: {
        clientId: 'missed',
        type: 'text' as const,
        visibility: 'public' as const,
        text: 'Are you there?',
      },
    }))
    await sql.begin((tx) => insertMessages(tx, inputs))
  }
}

function watchConnections(sql: Sql) {
  let most = 0
  const timer = setInterval(() => {
    void sql<{ count: number }[]>`
      select count(*) from pg_stat_activity where application_name = 'deskbell'`
      .then(([row]) => {
        most = Math.max(most, row!.count)
      })
      .catch(() => {})
  }, WATCH_MS)
  return {
    stop(): number {
      clearInterval(timer)
      return most
    },
  }
}

function summarise(input: {
  clients: number
  lostAt: number
  backAt: number
  returned: Return
  connections: number
}) {
  const { clients, lostAt, backAt, returned, connections } = input
  const arrived = returned.at.filter((at) => at > 0)
  const since = (time: number): Spread | null => spread(arrived.map((at) => (at - time) / 1000))
  const late = returned.errors.filter(({ at }) => at > backAt + GRACE_MS)
  return {
    clients,
    nodeAwaySeconds: round((backAt - lostAt) / 1000),
    /** Seconds until a client is at the head of its log, since the node listens again. */
    atHead: since(backAt),
    neverAtHead: returned.away,
    failedTries: returned.errors.length - clients,
    failedTriesAfterGrace: late.length,
    reasons: [...new Set(late.map(({ reason }) => reason))],
    postgresConnections: connections,
  }
}

const tableOf = (figures: ReturnType<typeof summarise>): string =>
  formatTable(
    `Herd: ${figures.clients.toLocaleString('en-US')} clients lose the node, which is back ${figures.nodeAwaySeconds} s later`,
    ['', ''],
    [
      ['half are at the head of their log after, s', figures.atHead?.p50 ?? null],
      ['99 of 100, s', figures.atHead?.p99 ?? null],
      ['all, s', figures.atHead?.max ?? null],
      ['never', figures.neverAtHead],
      ['tries that failed while the node was away', figures.failedTries],
      ['tries that failed later than 5 s after it was back', figures.failedTriesAfterGrace],
      ['connections to Postgres at most', figures.postgresConnections],
    ],
  )
