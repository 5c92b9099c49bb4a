// A Meilisearch that answers HTTP in this process: the part of its API that Deskbell uses, with its rules. Tasks are done
// in order and later, what is not filterable is refused, words are found with typing errors, as beginnings and in
// phrases. It shares no code with the engines that it tests.
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { getResponse, HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'

type Doc = Record<string, unknown> & { id: string }
type Settings = {
  searchableAttributes: string[]
  filterableAttributes: string[]
  sortableAttributes: string[]
  typoTolerance: {
    minWordSizeForTypos: { oneTypo: number; twoTypos: number }
    disableOnNumbers: boolean
  }
  pagination: { maxTotalHits: number }
}
type Index = { createdAt: string; settings: Settings; docs: Map<string, Doc> }
type Task = {
  uid: number
  type: string
  status: 'enqueued' | 'succeeded' | 'failed'
  error: { message: string; code: string } | null
}
type Filter = string | (string | string[])[] | undefined
type Question = {
  q?: string
  filter?: Filter
  sort?: string[]
  offset?: number
  limit?: number
  attributesToRetrieve?: string[]
  showMatchesPosition?: boolean
  matchingStrategy?: string
}

export const MEILI_URL = 'http://meilisearch.test:7700'
export const MEILI_KEY = 'a key for tests'

export type TestMeilisearch = {
  indexes: Map<string, Index>
  /** Every request fails from now on, or works again. */
  setAway(isAway: boolean): void
  close(): void
}

class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
  ) {
    super(code)
  }
}

/** For what asks in this process. */
export function startMeilisearch(): TestMeilisearch {
  const { handlers, ...meilisearch } = createMeilisearch()
  const server = setupServer(...handlers)
  server.listen({ onUnhandledRequest: 'bypass' })
  return { ...meilisearch, close: () => server.close() }
}

/** For other processes. */
export async function listenMeilisearch() {
  const { handlers, indexes } = createMeilisearch()
  async function answer({ method = 'GET', url, headers }: IncomingMessage, body: Buffer) {
    const asked = new Request(`${MEILI_URL}${url}`, {
      method,
      headers: { authorization: headers.authorization ?? '' },
      body: method === 'GET' ? null : body.toString(),
    })
    return (await getResponse(handlers, asked)) ?? new Response(null, { status: 404 })
  }
  const server = createServer((request, response) => {
    buffer(request)
      .then((body) => answer(request, body))
      .then(async (given) => {
        response.writeHead(given.status, { 'content-type': 'application/json' })
        response.end(await given.text())
      })
      .catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    indexes,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function createMeilisearch() {
  const indexes = new Map<string, Index>()
  const tasks: Task[] = []
  let queue = Promise.resolve()
  let isAway = false

  const get = (uid: string): Index => {
    const index = indexes.get(uid)
    if (index === undefined) throw new Refusal(404, 'index_not_found')
    return index
  }
  const ensure = (uid: string): Index => {
    const index = indexes.get(uid) ?? {
      createdAt: timestamp(),
      settings: defaults(),
      docs: new Map(),
    }
    indexes.set(uid, index)
    return index
  }

  /** Answers at once that it will be done, and does it in its turn. */
  function enqueue(type: string, indexUid: string | null, work: () => void) {
    const task: Task = { uid: tasks.length, type, status: 'enqueued', error: null }
    tasks.push(task)
    queue = queue.then(async () => {
      await sleep(2)
      try {
        work()
        task.status = 'succeeded'
      } catch (error) {
        const code = error instanceof Refusal ? error.code : 'internal'
        task.error = { message: String(error), code }
        task.status = 'failed'
      }
    })
    const { uid: taskUid, status } = task
    return HttpResponse.json(
      { taskUid, indexUid, status, type, enqueuedAt: timestamp() },
      { status: 202 },
    )
  }

  type Resolver = (input: {
    params: Record<string, string>
    body: () => Promise<never>
  }) => Response | Promise<Response>

  const answer =
    (work: Resolver) =>
    async ({ request, params }: { request: Request; params: object }): Promise<Response> => {
      if (isAway) return HttpResponse.error()
      try {
        if (request.headers.get('authorization') !== `Bearer ${MEILI_KEY}`)
          throw new Refusal(403, 'invalid_api_key')
        const body = () => request.json() as Promise<never>
        return await work({ params: params as Record<string, string>, body })
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        const { status, code } = error
        return HttpResponse.json(
          { message: code, code, type: 'invalid_request', link: '' },
          { status },
        )
      }
    }

  const at = (path: string) => `${MEILI_URL}${path}`
  const handlers = [
    http.get(
      at('/health'),
      answer(() => HttpResponse.json({ status: 'available' })),
    ),
    http.get(
      at('/tasks/:uid'),
      answer(({ params }) => HttpResponse.json(tasks[Number(params.uid)])),
    ),
    http.post(
      at('/indexes'),
      answer(async ({ body }) => {
        const { uid }: { uid: string } = await body()
        return enqueue('indexCreation', uid, () => {
          if (indexes.has(uid)) throw new Refusal(409, 'index_already_exists')
          ensure(uid)
        })
      }),
    ),
    http.get(
      at('/indexes/:uid'),
      answer(({ params }) => {
        const { createdAt } = get(params.uid!)
        return HttpResponse.json({
          uid: params.uid,
          createdAt,
          updatedAt: createdAt,
          primaryKey: 'id',
        })
      }),
    ),
    http.delete(
      at('/indexes/:uid'),
      answer(({ params }) =>
        enqueue('indexDeletion', params.uid!, () => {
          get(params.uid!)
          indexes.delete(params.uid!)
        }),
      ),
    ),
    http.patch(
      at('/indexes/:uid/settings'),
      answer(async ({ params, body }) => {
        const given: Partial<Settings> = await body()
        return enqueue('settingsUpdate', params.uid!, () => {
          Object.assign(ensure(params.uid!).settings, given)
        })
      }),
    ),
    http.post(
      at('/indexes/:uid/documents'),
      answer(async ({ params, body }) => {
        const docs: Doc[] = await body()
        return enqueue('documentAdditionOrUpdate', params.uid!, () => {
          const index = ensure(params.uid!)
          for (const doc of docs) index.docs.set(doc.id, doc)
        })
      }),
    ),
    http.post(
      at('/indexes/:uid/documents/delete'),
      answer(async ({ params, body }) => {
        const { filter }: { filter: Filter } = await body()
        return enqueue('documentDeletion', params.uid!, () => {
          const { settings, docs } = get(params.uid!)
          const matches = toPredicate(settings, filter)
          for (const [id, doc] of docs) if (matches(doc)) docs.delete(id)
        })
      }),
    ),
    http.post(
      at('/indexes/:uid/documents/delete-batch'),
      answer(async ({ params, body }) => {
        const ids: string[] = await body()
        return enqueue('documentDeletion', params.uid!, () => {
          for (const id of ids) get(params.uid!).docs.delete(id)
        })
      }),
    ),
    http.post(
      at('/swap-indexes'),
      answer(async ({ body }) => {
        const swaps: { indexes: [string, string] }[] = await body()
        return enqueue('indexSwap', null, () => {
          for (const { indexes: pair } of swaps) {
            const [one, other] = [get(pair[0]), get(pair[1])]
            indexes.set(pair[0], other)
            indexes.set(pair[1], one)
          }
        })
      }),
    ),
    http.post(
      at('/indexes/:uid/search'),
      answer(async ({ params, body }) =>
        HttpResponse.json({ hits: search(get(params.uid!), await body()) }),
      ),
    ),
  ]
  return {
    indexes,
    handlers,
    setAway(away: boolean) {
      isAway = away
    },
  }
}

let lastTime = 0
/** Two of them are never the same: their order is the order of what was made. */
function timestamp(): string {
  lastTime = Math.max(Date.now(), lastTime + 1)
  return new Date(lastTime).toISOString()
}

const defaults = (): Settings => ({
  searchableAttributes: ['*'],
  filterableAttributes: [],
  sortableAttributes: [],
  typoTolerance: { minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 }, disableOnNumbers: false },
  pagination: { maxTotalHits: 1000 },
})

function toPredicate(settings: Settings, filter: Filter): (doc: Doc) => boolean {
  const groups = [filter ?? []].flat().map((one) => (Array.isArray(one) ? one : [one]))
  const tests = groups.map((group) => group.map((one) => toTest(settings, one)))
  return (doc) => tests.every((group) => group.some((test) => test(doc)))
}

function toTest(settings: Settings, expression: string): (doc: Doc) => boolean {
  const match = /^(\w+) (?:(=|>=|<) (?:"((?:[^"\\]|\\.)*)"|(-?\d+))|(IS NULL))$/.exec(expression)
  if (!match) throw new Refusal(400, 'invalid_search_filter')
  const [, field, operator, quoted, number, isNull] = match
  if (!settings.filterableAttributes.includes(field!))
    throw new Refusal(400, 'invalid_search_filter')
  if (isNull) return (doc) => doc[field!] === null
  const value = quoted === undefined ? Number(number) : quoted.replace(/\\(.)/g, '$1')
  if (operator === '=') return (doc) => [doc[field!]].flat().includes(value)
  if (operator === '>=') return (doc) => (doc[field!] as number) >= (value as number)
  return (doc) => (doc[field!] as number) < (value as number)
}

type Word = { text: string; start: number; length: number; index: number; place: number }
type Part = { words: string[]; isPhrase: boolean; isPrefix: boolean }

const simplify = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')

const chinese = new Intl.Segmenter('zh', { granularity: 'word' })

/** Words between signs and spaces; Chinese by a dictionary, as Meilisearch does it. */
const cut = (text: string) =>
  [...text.matchAll(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu)].flatMap((run) =>
    /^\p{Script=Han}/u.test(run[0])
      ? [...chinese.segment(run[0])].map((one) => ({
          text: one.segment,
          at: run.index + one.index,
        }))
      : [{ text: run[0], at: run.index }],
  )

function wordsOf(doc: Doc, settings: Settings): Word[] {
  let place = 0
  return settings.searchableAttributes.flatMap((name) =>
    [doc[name] as string | string[]].flat().flatMap((text, index) => {
      place += 10
      return cut(text).map((one) => ({
        text: simplify(one.text),
        start: Buffer.byteLength(text.slice(0, one.at)),
        length: Buffer.byteLength(one.text),
        index,
        place: place++,
      }))
    }),
  )
}

function partsOf(q: string): Part[] {
  const parts = [...q.matchAll(/"([^"]*)"?|[^"\s]+/gu)].flatMap(([all, phrase]): Part[] => {
    const words = cut(phrase ?? all).map((one) => simplify(one.text))
    return phrase === undefined
      ? words.map((word) => ({ words: [word], isPhrase: false, isPrefix: false }))
      : [{ words, isPhrase: true, isPrefix: false }]
  })
  const last = parts.at(-1)
  if (last && !last.isPhrase && !/\s$/.test(q)) last.isPrefix = true
  return parts.filter((part) => part.words.length > 0)
}

function search(index: Index, question: Question): object[] {
  const { settings } = index
  const { q = '', sort, offset = 0, limit = 20 } = question
  if (question.matchingStrategy !== 'all')
    throw new Refusal(400, 'invalid_search_matching_strategy')
  for (const one of sort ?? [])
    if (!settings.sortableAttributes.includes(one.split(':')[0]!))
      throw new Refusal(400, 'invalid_search_sort')
  const matches = toPredicate(settings, question.filter)
  const parts = partsOf(q)
  const found = [...index.docs.values()].filter(matches).flatMap((doc) => {
    const words = wordsOf(doc, settings)
    const each = parts.map((part) => matchPart(part, words, settings))
    if (each.some((one) => one === undefined)) return []
    const whole = each as { words: Word[]; typos: number }[]
    const typos = whole.reduce((sum, one) => sum + one.typos, 0)
    return [{ doc, typos, spread: spreadOf(whole), words: whole.flatMap((one) => one.words) }]
  })
  const key = sort?.[0]?.split(':')[0]
  found.sort(
    (a, b) =>
      (key ? (b.doc[key] as number) - (a.doc[key] as number) : 0) ||
      a.typos - b.typos ||
      a.spread - b.spread,
  )
  const most = settings.pagination.maxTotalHits
  return found.slice(offset, Math.min(offset + limit, most)).map(({ doc, words }) => ({
    ...Object.fromEntries(
      (question.attributesToRetrieve ?? ['*']).map((name) => [name, doc[name]]),
    ),
    ...(question.showMatchesPosition
      ? {
          _matchesPosition: {
            texts: words.map(({ start, length, index: at }) => ({ start, length, indices: [at] })),
          },
        }
      : {}),
  }))
}

function matchPart({ words: typed, isPhrase, isPrefix }: Part, words: Word[], settings: Settings) {
  if (isPhrase) {
    const runs = words.flatMap((_, first) => {
      const run = words.slice(first, first + typed.length)
      const isRun = typed.every(
        (word, at) => run[at]?.text === word && run[at]?.place === run[0]!.place + at,
      )
      return isRun ? [run] : []
    })
    return runs.length > 0 ? { words: runs.flat(), typos: 0 } : undefined
  }
  const allowed = typosAllowed(typed[0]!, settings)
  const found = words.flatMap((word) => {
    const isBeginning = isPrefix && word.text.startsWith(typed[0]!)
    const typos = isBeginning ? 0 : editsBetween(typed[0]!, word.text)
    return typos <= allowed ? [{ word, typos }] : []
  })
  if (found.length === 0) return undefined
  return {
    words: found.map((one) => one.word),
    typos: Math.min(...found.map((one) => one.typos)),
  }
}

function typosAllowed(word: string, { typoTolerance }: Settings): number {
  const { oneTypo, twoTypos } = typoTolerance.minWordSizeForTypos
  if (typoTolerance.disableOnNumbers && /^\d+$/.test(word)) return 0
  return word.length >= twoTypos ? 2 : word.length >= oneTypo ? 1 : 0
}

function spreadOf(parts: { words: Word[] }[]): number {
  const places = parts.map((part) => part.words.map((word) => word.place))
  return places.slice(1).reduce((sum, here, number) => {
    const before = places[number]!
    const gaps = here.flatMap((place) => before.map((one) => Math.min(8, Math.abs(place - one))))
    return sum + Math.min(...gaps)
  }, 0)
}

/** Damerau–Levenshtein, by the definition. */
function editsBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 9
  const known = new Map<string, number>()
  const edits = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j
    const key = `${i} ${j}`
    const before = known.get(key)
    if (before !== undefined) return before
    let least = Math.min(
      edits(i - 1, j) + 1,
      edits(i, j - 1) + 1,
      edits(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
    )
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
      least = Math.min(least, edits(i - 2, j - 2) + 1)
    known.set(key, least)
    return least
  }
  return edits(a.length, b.length)
}
