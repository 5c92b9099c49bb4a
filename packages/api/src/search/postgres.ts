// The Postgres engine. It needs no extension: words are folded before they get here, each is a lexeme behind a tag of
// its workspace, kind and week, and typing errors are looked up among the words of the workspace. It looks into one week
// after the other, the newest first, until there is enough: no question costs much more than a page of its answer.
import type { Sql } from '../platform/postgres.ts'
import type { Read, SearchDocument, SearchEngine, SearchRequest } from './engine.ts'
import { type Condition, leavesOf } from './filter.ts'
import {
  type Beginnings,
  countBeginnings,
  countDocuments,
  type DocumentQuery,
  deleteDocuments,
  deleteOldDocuments,
  documentsIn,
  findFewConversations,
  listCloseWords,
  listOldWords,
  type OldWords,
  putDocuments,
  RANKED,
  type Weeks,
} from './postgres-store.ts'
import type { Term } from './query.ts'
import { corrections, deletionsOf, type KnownWord } from './typos.ts'
import { createCounts, tagOf, weekWord } from './word-counts.ts'
import { tokenize } from './words.ts'

const FEW_CONVERSATIONS = 500
/** With more hits than this, a question about few conversations is asked of those alone. */
const FEW_DOCUMENTS = 500
/** How many of the newest documents are looked at, at most, before the index of words is asked after all. */
const SCAN = 20_000
/** A beginning that this many words share is no help in finding anything. */
const BROAD = 2000
/** A word that is this many times as often as the rarest is compared and not looked up, which is work for each week. */
const OFTEN = 50
const CLEAN_UP = 1000
/** Postgres keeps no positions beyond it. */
const LAST_POSITION = 16_383
const GAP = 10

const WEEK_MS = 7 * 24 * 60 * 60_000
const MOST_WEEKS = 9999
/** In the order of time, also of what was written before 1970 or is dated far ahead. */
const weekOf = (at: Date): string =>
  String(Math.min(Math.max(Math.floor(at.getTime() / WEEK_MS), 0), MOST_WEEKS)).padStart(4, '0')

export function createPostgresEngine(sql: Sql): SearchEngine {
  const counts = createCounts()

  return {
    name: 'postgres',
    version: 4,
    keepsConversationFields: false,

    async find(request, read) {
      if (request.terms.length === 0) {
        const items = await findWithoutWords(sql, { ...request, tsquery: null }, read)
        return { items, wordsOf: () => [] }
      }
      const words = request.terms.flatMap((term) => term.words)
      const weeks = weeksIn(request.condition)
      const [there, beginnings] = await Promise.all([
        countDocuments(sql, request, words, weeks),
        Promise.all(
          request.terms.map(async ({ isPrefix, words }) =>
            isPrefix ? await countBeginnings(sql, request, words.at(-1)!, BROAD) : undefined,
          ),
        ),
      ])
      const terms = await Promise.all(
        request.terms.map((term, index) =>
          weigh(sql, request, term, { ...there, beginnings: beginnings[index] }),
        ),
      )
      const query = { ...request, tsquery: terms.map((one) => one.tsquery).join(' & ') }
      const corrected = terms.flatMap((term) => term.corrected)
      const items = await findIn(sql, query, { terms, there: { ...there, range: weeks }, read })
      return { items, wordsOf: () => corrected }
    },

    // Then nothing is there to search for; the database has an answer of its own for that.
    isAway: () => false,

    // Rows of the new build take the place of those before, one by one.
    async beginBuild() {},

    async write(tx, { gone, documents }, { build }) {
      const isGone = Object.values(gone).some((ids) => ids.length > 0)
      const deleted: OldWords[] = isGone ? [...(await deleteDocuments(tx, gone))] : []
      const vectors = documents.map(toVector).filter(({ words }) => words !== '')
      // What has no words any more cannot be found any more.
      const emptied = documents.filter((one) => !vectors.some(({ document }) => document === one))
      const noWords = { ids: emptied.map((one) => one.id), conversationIds: [], customerIds: [] }
      if (emptied.length > 0) deleted.push(...(await deleteDocuments(tx, noWords)))
      const replaced = await listOldWords(
        tx,
        vectors.map(({ document }) => document.id),
      )
      if (vectors.length > 0) await putDocuments(tx, vectors, build)
      await counts.change(tx, [...deleted, ...replaced], vectors)
    },

    async finishBuild(tx, build) {
      const deleted = await deleteOldDocuments(tx, build, CLEAN_UP)
      await counts.change(tx, deleted, [])
      return deleted.length < CLEAN_UP
    },
  }
}

/** A term in the language of Postgres, `~` for the tag of each word, and about how many documents have it. */
type Weighed = { tsquery: string; documents: number; isBroad: boolean; corrected: string[] }
/** How much is there to look through. */
type There = { documents: number; weeks: number; range: Weeks }

/** What is known of the words, and how much there is to look through in all. */
type Known = {
  known: readonly KnownWord[]
  documents: number
  beginnings: Beginnings | undefined
}

async function weigh(
  sql: Sql,
  request: SearchRequest,
  { words, isPrefix, isQuoted }: Term,
  { known, documents: all, beginnings }: Known,
): Promise<Weighed> {
  const countOf = (word: string) => known.find((one) => one.word === word)?.documents ?? 0
  const last = words.at(-1)!
  const ofEach = [...words.slice(0, -1).map(countOf), beginnings?.documents ?? countOf(last)]
  const lexemes = words.map((word) => `'~${word}'`)
  if (isPrefix) lexemes.push(`${lexemes.pop()}:*`)
  const asTyped = {
    tsquery: lexemes.length > 1 ? `(${lexemes.join(' <-> ')})` : lexemes[0]!,
    // Of a phrase as many as chance would have it: by its rarest word it looks common, and then the newest documents are
    // looked through in vain.
    documents: ofEach.reduce((product, documents) => (product * documents) / all),
    isBroad: beginnings !== undefined && beginnings.words >= BROAD,
    corrected: [],
  }
  if (asTyped.documents > 0 || isQuoted || words.length > 1) return asTyped
  const tag = tagOf(request.workspaceId, request.kind)
  const forms = deletionsOf(last).map((form) => tag + form)
  const close = forms.length === 0 ? [] : await listCloseWords(sql, request, forms)
  const meant = corrections(last, close)
  if (meant.length === 0) return asTyped
  return {
    ...asTyped,
    tsquery: `(${meant.map(({ word }) => `'~${word}'`).join(' | ')})`,
    documents: meant.reduce((sum, one) => sum + one.documents, 0),
    corrected: meant.map(({ word }) => word),
  }
}

function weeksIn(condition: Condition): Weeks {
  const times = leavesOf(condition).flatMap((leaf) => ('field' in leaf ? [] : [leaf]))
  const firsts = times.flatMap(({ from }) => (from ? [weekWord(weekOf(from))] : []))
  const lasts = times.flatMap(({ until }) => (until ? [weekWord(weekOf(until))] : []))
  return {
    first: firsts.sort().at(-1) ?? weekWord('0000'),
    last: lasts.sort()[0] ?? weekWord(`${MOST_WEEKS}`),
  }
}

async function findWithoutWords<T>(
  sql: Sql,
  query: DocumentQuery,
  read: Read<T>,
): Promise<readonly T[]> {
  const { workspaceId, condition } = query
  const ids = await findFewConversations(sql, workspaceId, condition, FEW_CONVERSATIONS)
  const place =
    ids === undefined
      ? ({ by: 'newest', scan: null } as const)
      : ({ by: 'conversations', ids } as const)
  return await read(documentsIn(sql, query, place))
}

async function findIn<T>(
  sql: Sql,
  query: DocumentQuery,
  { terms, there, read }: { terms: readonly Weighed[]; there: There; read: Read<T> },
): Promise<readonly T[]> {
  const { documents: all, weeks, range } = there
  // A word that is nowhere, not even nearly: nothing has all of them.
  if (all === 0 || terms.some(({ documents }) => documents === 0)) return []
  const share = terms.reduce((product, { documents }) => product * Math.min(1, documents / all), 1)
  const narrow = terms.filter((one) => !one.isBroad)
  // Reading a document costs twice what fetching it by the index does, but a common word has too many in a week.
  const wanted = query.sort === 'best' ? RANKED : query.offset + query.limit
  const toRead = wanted / share
  const isCommon = narrow.length === 0 || 2 * toRead <= (share * all) / weeks
  if (isCommon || share * all > FEW_DOCUMENTS) {
    const { workspaceId, condition } = query
    const ids = await findFewConversations(sql, workspaceId, condition, FEW_CONVERSATIONS)
    if (ids !== undefined) return await read(documentsIn(sql, query, { by: 'conversations', ids }))
  }
  if (isCommon) {
    const scan = Math.min(Math.ceil(4 * toRead) + 1000, SCAN)
    const found = await read(documentsIn(sql, query, { by: 'newest', scan }))
    if (found.length === query.limit || all <= scan) return found
  }
  const usable = narrow.length > 0 ? narrow : terms
  const least = Math.min(...usable.map((one) => one.documents))
  const driver = usable
    .filter((one) => one.documents <= OFTEN * least)
    .map((one) => one.tsquery)
    .join(' & ')
  const tag = tagOf(query.workspaceId, query.kind)
  return await read(documentsIn(sql, query, { by: 'words', driver, tag, weeks: range }))
}

function toVector(document: SearchDocument) {
  const tag = tagOf(document.workspaceId, document.kind) + weekOf(document.at)
  const places = new Map<string, number[]>()
  let position = 0
  for (const text of document.texts) {
    for (const { word } of tokenize(text)) {
      position = Math.min(position + 1, LAST_POSITION)
      const known = places.get(word)
      if (known === undefined) places.set(word, [position])
      else known.push(position)
    }
    position += GAP
  }
  const words = [...places].map(([word, at]) => `'${tag}${word}':${at.join(',')}`).join(' ')
  return { document, tag, words, each: [...places.keys()] }
}
