// The Postgres engine. It needs no extension: words are folded before they get here, each is a lexeme behind a tag of
// its workspace and kind, and typing errors are looked up among the words of the workspace. How common the words are
// decides where it looks, so that a rare word costs no more than its documents and a common one no more than a page.
import type { Sql, Tx } from '../platform/postgres.ts'
import type { Found, Kind, SearchDocument, SearchEngine, SearchRequest } from './engine.ts'
import {
  countBeginnings,
  countWords,
  type DocumentQuery,
  deleteDocuments,
  deleteOldDocuments,
  findDocuments,
  findFewConversations,
  listCloseWords,
  listOldWords,
  listWords,
  type OldWords,
  putDocuments,
  type WordChange,
} from './postgres-store.ts'
import type { Term } from './query.ts'
import { corrections, deletionsOf } from './typos.ts'
import { tokenize } from './words.ts'

/** With no more documents than this, all of them are fetched and sorted. */
const FEW_DOCUMENTS = 3000
/** Intersecting lists longer than this costs more than looking at the newest documents. */
const LONG_LIST = 100_000
const FEW_CONVERSATIONS = 500
/** How many of the newest documents are looked at before the index of words is asked after all. */
const SCAN = 20_000
/** A beginning that this many words share is no help in finding anything. */
const BROAD = 2000
/** Counts beyond this are kept roughly, which saves a write of the same few rows for every batch. */
const COMMON = 256
const ROUGHLY = 64
const CLEAN_UP = 1000
/** Postgres keeps no positions beyond it. */
const LAST_POSITION = 16_383
const GAP = 10

const letters: Record<Kind, string> = { message: 'm', conversation: 'c', customer: 'u' }
const tagOf = (workspaceId: string, kind: Kind): string => workspaceId.slice(-4) + letters[kind]
const TAG_LENGTH = 5

export function createPostgresEngine(sql: Sql): SearchEngine {
  const counts = createCounts()

  return {
    name: 'postgres',
    version: 1,
    keepsConversationFields: false,

    async find(request) {
      const terms = await Promise.all(request.terms.map((term) => weigh(sql, request, term)))
      const query: DocumentQuery = {
        ...request,
        tsquery: terms.length === 0 ? null : terms.map((one) => one.tsquery).join(' & '),
      }
      const words = terms.flatMap((term) => term.corrected)
      return (await findIn(sql, query, terms)).map((found): Found => ({ ...found, words }))
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

/** A term in the language of Postgres, and how many documents have it. */
type Weighed = {
  tsquery: string
  documents: number
  isBroad: boolean
  corrected: string[]
  all: number
}

async function weigh(sql: Sql, request: SearchRequest, term: Term): Promise<Weighed> {
  const tag = tagOf(request.workspaceId, request.kind)
  const known = await listWords(sql, request, ['', ...term.words])
  const countOf = (word: string) => known.find((one) => one.word === word)?.documents ?? 0
  const all = countOf('')
  const last = term.words.at(-1)!
  const beginnings = term.isPrefix
    ? await countBeginnings(sql, request, last, BROAD)
    : { words: 0, documents: countOf(last) }
  const ofEach = [...term.words.slice(0, -1).map(countOf), beginnings.documents]
  const lexemes = term.words.map((word) => `'${tag}${word}'`)
  if (term.isPrefix) lexemes.push(`${lexemes.pop()}:*`)
  const asTyped = {
    tsquery: lexemes.length > 1 ? `(${lexemes.join(' <-> ')})` : lexemes[0]!,
    documents: Math.min(...ofEach),
    isBroad: beginnings.words >= BROAD,
    corrected: [],
    all,
  }
  if (asTyped.documents > 0 || term.isQuoted || term.words.length > 1) return asTyped
  const forms = deletionsOf(last).map((form) => tag + form)
  const close = forms.length === 0 ? [] : await listCloseWords(sql, request, forms)
  const meant = corrections(last, close)
  if (meant.length === 0) return asTyped
  return {
    ...asTyped,
    tsquery: `(${meant.map(({ word }) => `'${tag}${word}'`).join(' | ')})`,
    documents: meant.reduce((sum, one) => sum + one.documents, 0),
    corrected: meant.map(({ word }) => word),
  }
}

async function findIn(sql: Sql, query: DocumentQuery, terms: readonly Weighed[]) {
  const rarest = Math.min(...terms.map((one) => one.documents))
  // A word that is nowhere, not even nearly: nothing has all of them.
  if (rarest === 0) return []
  const all = terms[0]?.all ?? Number.POSITIVE_INFINITY
  const expected = terms.reduce((share, one) => share * Math.min(1, one.documents / all), all)
  const narrow = terms.filter((one) => !one.isBroad)
  const driver = (narrow.length > 0 ? narrow : terms).map((one) => one.tsquery).join(' & ')
  const byWords = { by: 'words', driver } as const
  const isRare = rarest <= FEW_DOCUMENTS || (expected <= FEW_DOCUMENTS && rarest <= LONG_LIST)
  if (narrow.length > 0 && isRare) return await findDocuments(sql, query, byWords)
  const { workspaceId, condition } = query
  const ids = await findFewConversations(sql, workspaceId, condition, FEW_CONVERSATIONS)
  if (ids !== undefined) return await findDocuments(sql, query, { by: 'conversations', ids })
  const found = await findDocuments(sql, query, { by: 'newest', scan: SCAN })
  if (found.length === query.limit || all <= SCAN) return found
  return await findDocuments(sql, query, terms.length > 0 ? byWords : { by: 'newest', scan: null })
}

function toVector(document: SearchDocument) {
  const tag = tagOf(document.workspaceId, document.kind)
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
  return { document, words, each: [...places.keys()] }
}

/** Keeps the number of documents of each word. Rare words exactly, so that an erased word is gone; common ones roughly. */
function createCounts() {
  const common = new Map<string, number>()

  async function change(
    tx: Tx,
    before: readonly OldWords[],
    after: readonly ReturnType<typeof toVector>[],
  ) {
    const sums = new Map<string, WordChange>()
    const add = (workspaceId: string, kind: Kind, word: string, by: number) => {
      const key = `${workspaceId} ${kind} ${word}`
      const sum = sums.get(key)
      if (sum === undefined) sums.set(key, { workspaceId, kind, word, by, deletions: [] })
      else sum.by += by
    }
    for (const { workspaceId, kind, lexemes } of before) {
      add(workspaceId, kind, '', -1)
      for (const lexeme of lexemes) add(workspaceId, kind, lexeme.slice(TAG_LENGTH), -1)
    }
    for (const { document, each } of after) {
      add(document.workspaceId, document.kind, '', 1)
      for (const word of each) add(document.workspaceId, document.kind, word, 1)
    }
    const due = [...sums].flatMap(([key, sum]) => (isDue(key, sum) ? [sum] : []))
    if (due.length === 0) return
    for (const sum of due) {
      const tag = tagOf(sum.workspaceId, sum.kind)
      sum.deletions = deletionsOf(sum.word).map((form) => tag + form)
    }
    for (const row of await countWords(tx, due)) {
      const key = `${row.workspaceId} ${row.kind} ${row.word}`
      if (row.documents >= COMMON) common.set(key, common.get(key) ?? 0)
      else common.delete(key)
    }
  }

  /** Adds what was put off; a change of a common word is put off until it is large. */
  function isDue(key: string, sum: WordChange): boolean {
    const waiting = common.get(key)
    if (waiting === undefined) return sum.by !== 0
    const isLarge = Math.abs(waiting + sum.by) >= ROUGHLY
    if (isLarge) sum.by += waiting
    common.set(key, isLarge ? 0 : waiting + sum.by)
    return isLarge
  }

  return { change }
}
