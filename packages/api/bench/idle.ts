// What a socket costs that only waits: ten thousand customers follow their conversation, nobody writes, and the growth
// of the server's memory after a collection is divided by them. The same for a bare ws server.
import { newId } from '../src/ids.ts'
import { connectPostgres } from '../src/platform/postgres.ts'
import type { Member } from './crowd.ts'
import { fillWorkspace } from './fill.ts'
import { insertCustomerSessions } from './people.ts'
import {
  type Closers,
  portOf,
  type Server,
  startCrowd,
  startDeskbell,
  startFloor,
} from './processes.ts'
import { type Cell, formatTable, ratio, round } from './table.ts'

const GOAL_KB = 10
/** Sockets that come first, so that code and pools have their size before the first measurement. */
const WARM_UP = 500
const PER_PROCESS = 5000
const AT_ONCE = 100
const IDLE_SECONDS = 10

type Figures = {
  name: string
  sockets: number
  /** Kilobytes per socket. */
  rss: number
  heap: number
  /** Of one processor, while nothing happens. */
  idlePercent: number | null
}

export async function benchIdle(options: {
  closers: Closers
  isQuick: boolean
  profileDir?: string | undefined
  say(text: string): void
}) {
  const { closers, isQuick, say } = options
  const sockets = isQuick ? 2000 : 10_000
  say('Starting Deskbell and a bare ws server')
  const deskbell = await startDeskbell(closers, 'idle', { profileDir: options.profileDir })
  const bare = await startFloor(closers, 'lanes')
  const members = await createMembers(deskbell, sockets + WARM_UP)
  say(`Connecting ${sockets.toLocaleString('en-US')} sockets to each`)
  const figures = [
    await weigh(closers, 'bare ws', bare, imagine(sockets + WARM_UP)),
    await weigh(closers, 'Deskbell', deskbell, members),
  ]
  const [floor, ours] = figures as [Figures, Figures]
  const isGoalMet = ours.rss <= GOAL_KB
  return {
    table: tableOf(figures),
    figures: { goalKb: GOAL_KB, isGoalMet, servers: figures, ratio: ratio(ours.rss, floor.rss) },
  }
}

async function createMembers(server: Server, count: number): Promise<Member[]> {
  const sql = connectPostgres(server.databaseUrl, { max: 1, statementTimeoutMs: 0 })
  try {
    await fillWorkspace(sql, 1, count)
    return await insertCustomerSessions(sql, count)
  } finally {
    await sql.end({ timeout: 5 })
  }
}

/** The bare server knows nobody, so names are enough. */
const imagine = (count: number): Member[] =>
  Array.from({ length: count }, () => ({
    token: '',
    conversation: { id: newId('conversation'), seq: 0 },
  }))

async function weigh(
  closers: Closers,
  name: string,
  server: Server,
  members: Member[],
): Promise<Figures> {
  const port = portOf(server)
  const join = (some: Member[]) =>
    startCrowd(closers).ask({ type: 'gather', port, members: some, atOnce: AT_ONCE })
  await join(members.slice(0, WARM_UP))
  const before = await server.memory()
  for (let first = WARM_UP; first < members.length; first += PER_PROCESS)
    await join(members.slice(first, first + PER_PROCESS))
  // Timers that wait for a first frame, and caches of a few seconds, are over after this.
  const cpu = server.cpu()
  await new Promise((resolve) => setTimeout(resolve, IDLE_SECONDS * 1000))
  const used = server.cpu()
  const after = await server.memory()
  const sockets = members.length - WARM_UP
  const each = (grown: number) => round(grown / sockets / 1000)
  return {
    name,
    sockets,
    rss: each(after.rss - before.rss),
    heap: each(after.heap - before.heap),
    idlePercent: cpu && used && round(((used.server - cpu.server) / IDLE_SECONDS) * 100),
  }
}

const tableOf = (figures: Figures[]): string =>
  formatTable(
    `Idle: what each socket adds to the server's memory, in kB; the goal is ≤ ${GOAL_KB}`,
    ['', 'sockets', 'memory', 'of it heap', 'CPU while idle %'],
    figures.map(({ name, sockets, rss, heap, idlePercent }): Cell[] => [
      ...[name, sockets, rss, heap, idlePercent],
    ]),
  )
