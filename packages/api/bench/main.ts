// `pnpm bench` and `pnpm bench search`: measures the built server beside a bare floor and prints tables, then one line of JSON with every figure.
// Being slow is no failure; a message that is lost, doubled or out of order is.
import { cpus, loadavg } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { benchFanout } from './fanout.ts'
import { benchGrowth } from './growth.ts'
import { benchHerd } from './herd.ts'
import { benchIdle } from './idle.ts'
import { benchInbox } from './inbox.ts'
import { benchLists } from './lists.ts'
import { type Closers, discardLeftovers } from './processes.ts'
import { benchSearch } from './search.ts'
import { benchSends } from './sends.ts'
import { round } from './table.ts'

/** In the order in which they run; `search` and `inbox` only when they are asked for. */
const benchmarks = {
  sends: benchSends,
  fanout: benchFanout,
  idle: benchIdle,
  herd: benchHerd,
  lists: benchLists,
  growth: benchGrowth,
  search: benchSearch,
  inbox: benchInbox,
}
const onlyWhenAsked = ['search', 'inbox']
type Name = keyof typeof benchmarks
const names = Object.keys(benchmarks) as Name[]

const usage = `Usage: pnpm bench [search|inbox] [--only NAME] [--quick] [--conversations N] [--profile DIR]
  search           search in a million messages instead, about ten minutes
  inbox            the inbox in a browser over 100,000 conversations instead, about three minutes
  --only           one of ${names.join(', ')}
  --quick          a coarse look at all of them in about two minutes
  --conversations  how many growth ends with; 100000 by default
  --slowdown       of the processor under inbox; 4 by default
  --profile        write a CPU profile of the server into this folder
`

const closers: Closers = []
const say = (text: string) => void process.stderr.write(`${text}\n`)

function readOptions() {
  // pnpm passes the two dashes of `pnpm bench -- --quick` on.
  const args = process.argv.slice(2).filter((arg) => arg !== '--')
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      only: { type: 'string' },
      quick: { type: 'boolean', default: false },
      conversations: { type: 'string' },
      slowdown: { type: 'string' },
      profile: { type: 'string' },
    },
  })
  const asked = [...positionals, ...(values.only === undefined ? [] : [values.only])]
  const chosen = names.filter((name) =>
    asked.length > 0 ? asked.includes(name) : !onlyWhenAsked.includes(name),
  )
  const conversations =
    values.conversations === undefined ? undefined : Number(values.conversations)
  const slowdown = values.slowdown === undefined ? undefined : Number(values.slowdown)
  const isWrong =
    asked.length > 1 || chosen.length === 0 || Number.isNaN(conversations) || Number.isNaN(slowdown)
  if (isWrong) throw new Error(usage)
  return { ...values, conversations, slowdown, chosen }
}

// What else runs decides the times more than the code does, so it is said beside them.
const describeMachine = (load: number): string =>
  `Node ${process.versions.node}, ${cpus().length} CPUs, load ${load.toFixed(1)} before the run. Compare ratios inside one run, not times of two.\n`

async function closeAll(): Promise<void> {
  for (let close = closers.pop(); close; close = closers.pop()) {
    await close().catch((error: unknown) => say(String(error)))
  }
}

type Outcome = { table: string; figures: object; isWhole?: boolean }

async function main(): Promise<number> {
  const { chosen, conversations, slowdown, quick: isQuick, profile } = readOptions()
  await discardLeftovers()
  const shared = {
    closers,
    isQuick,
    conversations,
    slowdown,
    profileDir: profile && resolve(process.env.INIT_CWD ?? '.', profile),
    say,
  }
  const began = Date.now()
  const loadBefore = loadavg()[0]!
  const outcomes: [Name, Outcome][] = []
  for (const name of chosen) {
    outcomes.push([name, await benchmarks[name](shared)])
    await closeAll()
  }
  for (const [, { table }] of outcomes) process.stdout.write(table)
  process.stdout.write(`\n${describeMachine(loadBefore)}\n`)
  const figures = {
    benchmark: isQuick ? 'quick' : 'full',
    node: process.version,
    cpus: cpus().length,
    loadBefore: round(loadBefore),
    seconds: Math.round((Date.now() - began) / 1000),
    ...Object.fromEntries(outcomes.map(([name, outcome]) => [name, outcome.figures])),
  }
  process.stdout.write(`${JSON.stringify(figures)}\n`)
  if (outcomes.every(([, { isWhole }]) => isWhole !== false)) return 0
  say('Messages were lost, doubled, reordered or not delivered; see the table')
  return 1
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => void closeAll().finally(() => process.exit(1)))
}
main()
  .catch((error: unknown) => {
    say(error instanceof Error ? error.message : String(error))
    return 1
  })
  .then(async (code) => {
    await closeAll()
    process.exitCode = code
  })
  .catch(() => process.exit(1))
