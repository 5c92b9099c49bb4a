// Search on the Postgres engine: how long a build of the index takes, how long questions take over HTTP, of one caller and of
// every sort from two at once, what keeping the index costs those who write meanwhile, and how far behind it is.
import { setTimeout as pause } from 'node:timers/promises'
import { connectPostgres, type Sql } from '../src/platform/postgres.ts'
import { requestBuild } from '../src/search/store.ts'
import { type Client, signIn } from './lists.ts'
import { type Closers, type Server, startDeskbell, startLoad } from './processes.ts'
import { fillForSearch } from './search-fill.ts'
import { begin, command } from './sends.ts'
import { type Cell, formatTable, ratio, round, type Spread, spread } from './table.ts'

const MESSAGES = 1_000_000
const CALLERS = 2
/** A goal that leaves no room for waiting for somebody else's question. */
const STRICT_MS = 10
/** Of a caller after each answer; far less than anybody takes to read one. */
const REST_MS = 20
const RATE = 500
/** Many and short: the worst hundredth of a round is what happened to fall into it, the middle of many is not. */
const ROUNDS = 24
const ROUND_SECONDS = 3
/** The lock of the one who indexes: whoever holds it keeps everybody from indexing. */
const INDEX_LOCK = 723_591

type Sort = { name: string; goalMs: number | null; questions: Record<string, string>[] }
type Options = {
  closers: Closers
  isQuick: boolean
  profileDir?: string | undefined
  say(text: string): void
}

export async function benchSearch({ closers, isQuick, profileDir, say }: Options) {
  const messages = isQuick ? MESSAGES / 10 : MESSAGES
  say('Starting Deskbell')
  const server = await startDeskbell(closers, 'search', { profileDir })
  const sql = connectPostgres(server.databaseUrl, { max: 2, statementTimeoutMs: 0 })
  closers.push(() => sql.end({ timeout: 5 }))
  const client = await signIn(closers, server)
  await fillForSearch(sql, messages, say)
  const build = await measureBuild(sql, server, messages, say)
  const sorts = await questionsOf(sql)
  say('Searching alone')
  const times = isQuick ? 50 : 500
  const strict = sorts.filter(({ goalMs }) => goalMs === null || goalMs <= STRICT_MS)
  const alone = await measure(client, strict, times, 1)
  say('Searching with somebody else')
  const together = await measure(client, sorts, times, CALLERS)
  say('Writing with and without the index')
  const writing = await measureWriting(closers, sql, server, isQuick ? 2 : ROUNDS)
  return {
    table: tableOf(messages, build, { alone, together }, writing),
    figures: { messages, build, questions: { alone, together }, writing },
  }
}

async function metric({ ready }: Server, name: string): Promise<number> {
  const answer = await fetch(`${ready.url.replace('localhost', '127.0.0.1')}/metrics`)
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(await answer.text())?.[1])
}

async function measureBuild(sql: Sql, server: Server, messages: number, say: Options['say']) {
  say('Building the index')
  const began = Date.now()
  let most = 0
  await requestBuild(sql, 'postgres')
  // It has noticed before the first look.
  await pause(2000)
  while ((await metric(server, 'deskbell_search_index_built')) !== 1) {
    most = Math.max(most, await metric(server, 'process_resident_memory_bytes'))
    await pause(1000)
  }
  const seconds = (Date.now() - began) / 1000
  const [size] = await sql<{ index: number; documents: number; words: number }[]>`
    select pg_relation_size('search_documents_words') as index, pg_total_relation_size('search_documents') as documents,
      pg_total_relation_size('search_words') as words`
  await sql`vacuum analyze search_documents, search_words`
  const megabytes = (bytes: number) => Math.round(bytes / 1_048_576)
  return {
    seconds: Math.round(seconds),
    perSecond: Math.round(messages / seconds),
    serverMegabytes: megabytes(most),
    tableMegabytes: megabytes(size!.documents),
    ginMegabytes: megabytes(size!.index),
    wordsMegabytes: megabytes(size!.words),
  }
}

/** Questions of each sort, from the words that are there. */
async function questionsOf(sql: Sql): Promise<Sort[]> {
  const words = async (least: number, most: number) =>
    (
      await sql<{ word: string }[]>`
        select word from search_words
        where kind = 'message' and word > '!' and documents between ${least} and ${most}
        order by md5(word) limit 100`
    ).map((row) => row.word)
  const [total] = await sql<{ n: number }[]>`
    select sum(documents) as n from search_words where kind = 'message' and word < '!'`
  const n = total!.n
  const rare = await words(1, n / 20_000)
  const mid = await words(n / 1000, n / 100)
  const common = await words(n / 10, n)
  const texts = await sql<{ text: string }[]>`
    select text from messages tablesample bernoulli (0.5) where length(text) > 80 limit 100`
  const pick = (places: number[]) =>
    texts.map(({ text }) => places.map((place) => text.split(' ')[place]).join(' '))
  const ask = (all: string[], more: Record<string, string> = {}) =>
    all.map((q) => ({ q: `${q} `, ...more }))
  const swapped = (word: string) => word.slice(0, 2) + word[3] + word[2] + word.slice(4)
  const typing = (word: string) => word.slice(0, 4)
  return [
    { name: 'nothing but an answer (/livez)', goalMs: null, questions: [{ path: '/livez' }] },
    { name: 'rare word', goalMs: 10, questions: ask(rare) },
    { name: 'mid word', goalMs: 10, questions: ask(mid) },
    { name: 'two words', goalMs: 10, questions: ask(pick([1, 6])) },
    { name: 'three words', goalMs: 10, questions: ask(pick([0, 4, 8])) },
    { name: 'common word', goalMs: 100, questions: ask(common) },
    {
      name: 'two common words',
      goalMs: 100,
      questions: ask(common.map((word, i) => `${word} ${common.at(i - 1)}`)),
    },
    { name: 'typing error', goalMs: 100, questions: ask([...mid, ...rare].map(swapped)) },
    {
      name: 'beginning of a word',
      goalMs: 100,
      questions: mid.map((word) => ({ q: typing(word) })),
    },
    { name: 'one letter', goalMs: 100, questions: [...'bdgkmst'].map((q) => ({ q })) },
    { name: 'phrase', goalMs: 100, questions: pick([2, 3]).map((two) => ({ q: `"${two}"` })) },
    { name: 'mid word, open only', goalMs: 100, questions: ask(mid, { status: 'open' }) },
    { name: 'mid word, best first', goalMs: 100, questions: ask(mid, { sort: 'best' }) },
    { name: 'common word, best first', goalMs: 100, questions: ask(common, { sort: 'best' }) },
    { name: 'no word, open only', goalMs: 100, questions: [{ status: 'open' }] },
  ]
}

async function measure(client: Client, sorts: Sort[], times: number, callers: number) {
  const warmUp = Math.ceil(times / 10)
  const took = sorts.map(() => new Float64Array(times))
  let turn = 0
  const caller = async (): Promise<void> => {
    for (let mine = turn++; mine < sorts.length * (times + warmUp); mine = turn++) {
      const number = mine % sorts.length
      const time = Math.floor(mine / sorts.length) - warmUp
      const { questions } = sorts[number]!
      const query = questions[(time + warmUp) % questions.length]!
      const began = performance.now()
      await client.get(query.path ?? `/v1/search/messages?${new URLSearchParams(query)}`)
      const milliseconds = performance.now() - began
      if (time >= 0) took[number]![time] = milliseconds
      await pause(REST_MS)
    }
  }
  await Promise.all(Array.from({ length: callers }, caller))
  return sorts.map(({ name, goalMs }, number) => {
    const { p50, p99, max } = spread(took[number]!) as Spread
    return { name, p50, p99, max, goalMs, isGoalMet: goalMs === null || p99 <= goalMs }
  })
}

type Round = { ackP50: number; ackP99: number; cpu: number; lag: number }

/** Rounds with and without in turns, each first in half of them, so that a stall of the machine hits both alike. */
async function measureWriting(closers: Closers, sql: Sql, server: Server, rounds: number) {
  const load = startLoad(closers)
  await command(load, { type: 'connect', target: await begin(server) })
  await command(load, { type: 'run', input: { rate: RATE, seconds: 3, seed: 1 } })
  const kept: { with: Round[]; without: Round[] } = { with: [], without: [] }
  for (let number = 0; number < rounds; number++) {
    const sides = ['without', 'with'] as const
    for (const side of number % 2 === 0 ? sides : sides.toReversed()) {
      await caughtUp(server)
      const holder = side === 'without' ? await holdIndex(sql) : undefined
      kept[side].push(await writeFor(load, server, number + 2))
      await holder?.()
    }
  }
  const middle = (all: Round[], key: keyof Round) => {
    const sorted = all.map((one) => one[key]).toSorted((a, b) => a - b)
    return round((sorted[(all.length - 1) >> 1]! + sorted[all.length >> 1]!) / 2)
  }
  const side = (all: Round[]) => ({
    ackP50: middle(all, 'ackP50'),
    ackP99: middle(all, 'ackP99'),
    cpuMicros: middle(all, 'cpu'),
  })
  const [indexed, bare] = [side(kept.with), side(kept.without)]
  const lagSeconds = round(Math.max(...kept.with.map((one) => one.lag)))
  return {
    rate: RATE,
    with: indexed,
    without: bare,
    ackP50Ratio: ratio(indexed.ackP50, bare.ackP50),
    ackP99Ratio: ratio(indexed.ackP99, bare.ackP99),
    rounds: kept,
    lagSeconds,
  }
}

async function caughtUp(server: Server): Promise<void> {
  while ((await metric(server, 'deskbell_search_lag_seconds')) > 0) await pause(200)
}

async function holdIndex(sql: Sql): Promise<() => Promise<void>> {
  const mine = await sql.reserve()
  await mine`select pg_advisory_lock(${INDEX_LOCK}::int, hashtext('postgres'))`
  return async () => {
    await mine`select pg_advisory_unlock_all()`
    mine.release()
  }
}

async function writeFor(
  load: ReturnType<typeof startLoad>,
  server: Server,
  seed: number,
): Promise<Round> {
  const before = server.cpu()
  let lag = 0
  let isOver = false
  const watch = (async () => {
    while (!isOver) {
      lag = Math.max(lag, await metric(server, 'deskbell_search_lag_seconds'))
      await pause(100)
    }
  })()
  const input = { rate: RATE, seconds: ROUND_SECONDS, seed }
  const result = await command(load, { type: 'run', input })
  isOver = true
  await watch
  const after = server.cpu()
  const used = before && after && after.server + after.postgres - before.server - before.postgres
  return {
    ackP50: result.ack?.p50 ?? Number.NaN,
    ackP99: result.ack?.p99 ?? Number.NaN,
    cpu: used === null ? Number.NaN : (used / result.answered) * 1e6,
    lag,
  }
}

function tableOf(
  messages: number,
  build: Awaited<ReturnType<typeof measureBuild>>,
  { alone, together }: Record<'alone' | 'together', Awaited<ReturnType<typeof measure>>>,
  writing: Awaited<ReturnType<typeof measureWriting>>,
): string {
  const count = messages.toLocaleString('en-US')
  const questions = formatTable(
    `Search: ${count} messages, 25 hits a page, callers who rest ${REST_MS} ms, in milliseconds as they see it`,
    ['question', 'callers', 'p50', 'p99', 'max', 'goal p99', ''],
    [
      ...alone.map((one) => ({ ...one, callers: 1 })),
      ...together.map((one) => ({ ...one, callers: CALLERS })),
    ].map(({ name, callers, p50, p99, max, goalMs, isGoalMet }): Cell[] => [
      ...[name, callers, p50, p99, max, goalMs],
      goalMs === null ? null : isGoalMet ? 'met' : 'missed',
    ]),
  )
  const building = formatTable(
    'Building the index while the server answers',
    [
      'seconds',
      'messages/s',
      'server MB at most',
      'table and indexes MB',
      'of it words MB',
      'vocabulary MB',
    ],
    [
      [
        ...[build.seconds, build.perSecond, build.serverMegabytes],
        ...[build.tableMegabytes, build.ginMegabytes, build.wordsMegabytes],
      ],
    ],
  )
  const sending = formatTable(
    `Sends at ${RATE}/s with and without the index being kept, the medians of ${writing.rounds.with.length} rounds each; it was at most ${writing.lagSeconds} s behind`,
    ['', 'with', 'without', 'ratio'],
    (
      [
        ['answer p50 ms', 'ackP50'],
        ['answer p99 ms', 'ackP99'],
        ['CPU of server and Postgres, µs a message', 'cpuMicros'],
      ] as const
    ).map(([name, key]): Cell[] => [
      ...[name, writing.with[key], writing.without[key]],
      ratio(writing.with[key], writing.without[key]),
    ]),
  )
  return questions + building + sending
}
