// `pnpm bench` and `pnpm bench search`: measures the built server beside a bare floor and prints tables, then one line of JSON with every figure.
// Being slow is no failure; a message that is lost, doubled or out of order is.
import { cpus, loadavg } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { benchLists } from './lists.ts'
import { type Closers, discardLeftovers } from './processes.ts'
import { benchSearch } from './search.ts'
import { benchSends } from './sends.ts'
import { round } from './table.ts'

const usage = `Usage: pnpm bench [search] [--only sends|lists] [--quick] [--profile DIR]
  search     search in a million messages instead, about ten minutes
  --only     one of the two benchmarks
  --quick    a coarse look in under a minute
  --profile  write a CPU profile of the server into this folder
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
      profile: { type: 'string' },
    },
  })
  if (values.only !== undefined && !['sends', 'lists'].includes(values.only)) throw new Error(usage)
  const isSearch = positionals.length === 1 && positionals[0] === 'search'
  if (positionals.length > 0 && (!isSearch || values.only !== undefined)) throw new Error(usage)
  return { ...values, isSearch }
}

// What else runs decides the times more than the code does, so it is said beside them.
const describeMachine = (load: number): string =>
  `Node ${process.versions.node}, ${cpus().length} CPUs, load ${load.toFixed(1)} before the run. Compare ratios inside one run, not times of two.\n`

async function closeAll(): Promise<void> {
  for (let close = closers.pop(); close; close = closers.pop()) {
    await close().catch((error: unknown) => say(String(error)))
  }
}

async function main(): Promise<number> {
  const { only, isSearch, quick: isQuick, profile } = readOptions()
  await discardLeftovers()
  const shared = {
    closers,
    isQuick,
    profileDir: profile && resolve(process.env.INIT_CWD ?? '.', profile),
    say,
  }
  const began = Date.now()
  const loadBefore = loadavg()[0]!
  const sends = isSearch || only === 'lists' ? undefined : await benchSends(shared)
  await closeAll()
  const lists = isSearch || only === 'sends' ? undefined : await benchLists(shared)
  await closeAll()
  const search = isSearch ? await benchSearch(shared) : undefined
  await closeAll()
  process.stdout.write(
    `${sends?.table ?? ''}${lists?.table ?? ''}${search?.table ?? ''}\n${describeMachine(loadBefore)}\n`,
  )
  const figures = {
    benchmark: isQuick ? 'quick' : 'full',
    node: process.version,
    cpus: cpus().length,
    loadBefore: round(loadBefore),
    seconds: Math.round((Date.now() - began) / 1000),
    sends: sends?.figures,
    lists: lists?.figures,
    search: search?.figures,
  }
  process.stdout.write(`${JSON.stringify(figures)}\n`)
  if (sends?.isWhole !== false) return 0
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
