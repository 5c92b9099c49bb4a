// The Meilisearch engine: one index with documents of every kind, its settings written here, and a second one beside it
// while the whole is built again, which then takes its place in one step. Meilisearch answers a write before it is done;
// a write counts here when its task has succeeded.
import {
  type EnqueuedTaskPromise,
  type Index,
  Meilisearch,
  MeilisearchApiError,
  MeilisearchError,
} from 'meilisearch'
import type { Changes, SearchDocument, SearchEngine } from './engine.ts'
import { type Condition, fields, leavesOf } from './filter.ts'
import type { Term } from './query.ts'
import { tokenize } from './words.ts'

type Options = { url: string; key?: string | undefined; index?: string }

/** As it lies in the index: times are numbers there, which can be compared. */
type Stored = Omit<SearchDocument, 'at'> & { at: number }

const settings = {
  searchableAttributes: ['texts'],
  filterableAttributes: [...fields, 'id', 'at'],
  sortableAttributes: ['at'],
  // `sort` first: newest first means just that. Without a sort in the question it changes nothing.
  rankingRules: ['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness'],
  typoTolerance: { minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 }, disableOnNumbers: true },
  pagination: { maxTotalHits: 1100 },
}

/** Somebody waits for it, and asks up to three times. */
const ANSWER_MS = 3000

export function createMeilisearchEngine({ url, key, index = 'deskbell' }: Options): SearchEngine {
  const client = new Meilisearch({
    host: url,
    ...(key === undefined ? {} : { apiKey: key }),
    timeout: 10_000,
    // Postgres ends a transaction that is idle for a minute.
    defaultWaitOptions: { timeout: 45_000, interval: 20 },
  })
  const live = client.index<Stored>(index)
  const fresh = client.index<Stored>(`${index}_fresh`)

  async function create(which: Index<Stored>): Promise<void> {
    await done(client.createIndex(which.uid, { primaryKey: 'id' }))
    await done(which.updateSettings(settings))
  }

  return {
    name: 'meilisearch',
    version: 3,
    keepsConversationFields: true,

    async find(request, read) {
      const { hits } = await live
        .search(
          questionOf(request.terms),
          {
            filter: toFilter(request.condition),
            ...(request.sort === 'newest' || request.terms.length === 0
              ? { sort: ['at:desc'] }
              : {}),
            matchingStrategy: 'all',
            offset: request.offset,
            limit: request.limit,
            attributesToRetrieve: ['id', 'conversationId', 'seq', 'texts'],
            showMatchesPosition: true,
          },
          { signal: AbortSignal.timeout(ANSWER_MS) },
        )
        .catch(unlessMissing({ hits: [] }))
      const words = new Map(
        hits.map(({ id, texts, _matchesPosition }): [string, string[]] => [
          id,
          matchedWords(texts, _matchesPosition?.texts ?? [], request.terms),
        ]),
      )
      return { items: await read(hits), wordsOf: (id) => words.get(id) ?? [] }
    },

    isAway: (error) => error instanceof MeilisearchError,

    async beginBuild() {
      if ((await createdAt(live)) === undefined) await create(live)
      if ((await createdAt(fresh)) !== undefined) await done(client.deleteIndex(fresh.uid))
      await create(fresh)
    },

    async write(_tx, changes, { into }) {
      if (into !== 'build') await writeTo(live, changes)
      // It is gone when a node fell between finishing the build and saying so.
      if (into !== 'index' && (await createdAt(fresh)) !== undefined) await writeTo(fresh, changes)
    },

    async finishBuild() {
      const freshFrom = await createdAt(fresh)
      if (freshFrom === undefined) return true
      // An index keeps its age when it is swapped, so a second try does not swap it back.
      const liveFrom = await createdAt(live)
      if (liveFrom === undefined || freshFrom > liveFrom)
        await done(client.swapIndexes([{ indexes: [live.uid, fresh.uid], rename: false }]))
      await done(client.deleteIndex(fresh.uid))
      return true
    },
  }
}

async function createdAt(index: Index<Stored>): Promise<number | undefined> {
  const info = await index.getRawInfo().catch(unlessMissing(undefined))
  return info && new Date(info.createdAt).getTime()
}

const unlessMissing =
  <T>(value: T) =>
  (error: unknown): T => {
    if (error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found')
      return value
    throw error
  }

async function writeTo(index: Index<Stored>, { gone, documents }: Changes): Promise<void> {
  const leaving: [string, readonly string[]][] = [
    ['id', gone.ids],
    ['conversationId', gone.conversationIds],
    ['customerId', gone.customerIds],
  ]
  for (const [field, ids] of leaving) {
    if (ids.length === 0) continue
    await done(index.deleteDocuments({ filter: [ids.map((id) => `${field} = ${quote(id)}`)] }))
  }
  const emptied = documents.filter((one) => one.texts.length === 0).map((one) => one.id)
  if (emptied.length > 0) await done(index.deleteDocuments(emptied))
  const stored = documents
    .filter((one) => one.texts.length > 0)
    .map((one) => ({ ...one, at: one.at.getTime() }))
  if (stored.length > 0) await done(index.addDocuments(stored))
}

async function done(enqueued: EnqueuedTaskPromise): Promise<void> {
  const task = await enqueued.waitTask()
  if (task.status !== 'succeeded')
    throw new Error(`Meilisearch: ${task.type} ${task.status}: ${task.error?.message}`)
}

/** The terms in the language of Meilisearch; a space at the end says that the last word is whole. */
function questionOf(terms: readonly Term[]): string {
  const question = terms
    .map(({ words, isQuoted }) => (isQuoted ? `"${words.join(' ')}"` : words.join(' ')))
    .join(' ')
  return terms.at(-1)?.isPrefix ? question : `${question} `
}

// In the language of Meilisearch the outer list means and, an inner one or. Values are ids and closed lists of words,
// and quoted nevertheless.
const quote = (value: string): string => `"${value.replace(/[\\"]/g, '\\$&')}"`

export function toFilter(condition: Condition): (string | string[])[] {
  return leavesOf(condition).flatMap((leaf): (string | string[])[] => {
    if ('field' in leaf)
      return [
        leaf.in.map((value) =>
          value === null ? `${leaf.field} IS NULL` : `${leaf.field} = ${quote(value)}`,
        ),
      ]
    const from = leaf.from === undefined ? [] : [`at >= ${leaf.from.getTime()}`]
    const until = leaf.until === undefined ? [] : [`at < ${leaf.until.getTime()}`]
    return [...from, ...until]
  })
}

type Match = { start: number; length: number; indices?: readonly number[] }

/** What was found in place of what was typed. Positions are bytes of UTF-8 in one of the texts. */
function matchedWords(
  texts: readonly string[],
  matches: readonly Match[],
  terms: readonly Term[],
): string[] {
  const bytes = texts.map((text) => Buffer.from(text))
  const found = matches.flatMap(({ start, length, indices }) =>
    tokenize(bytes[indices?.[0] ?? 0]?.subarray(start, start + length).toString() ?? ''),
  )
  const isTyped = (word: string) =>
    terms.some(({ words, isPrefix }) =>
      words.some((typed) => typed === word || (isPrefix && word.startsWith(typed))),
    )
  return [...new Set(found.map(({ word }) => word).filter((word) => !isTyped(word)))]
}

/** The version of the server there; throws when it does not answer, or refuses the key. */
export async function checkMeilisearch(url: string, key: string | undefined): Promise<string> {
  const client = new Meilisearch({
    host: url,
    ...(key === undefined ? {} : { apiKey: key }),
    timeout: 5000,
  })
  await client.getIndexes({ limit: 1 })
  return await client.getVersion().then(
    ({ pkgVersion }) => pkgVersion,
    // A key for one index alone may not ask for it.
    () => '',
  )
}
