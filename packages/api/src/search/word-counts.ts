// How many documents of a workspace have a word, and how many a week has: what the Postgres engine keeps of them.
import type { Tx } from '../platform/postgres.ts'
import type { Kind, SearchDocument } from './engine.ts'
import { countWords, type OldWords, type WordChange } from './postgres-store.ts'
import { deletionsOf } from './typos.ts'

/** Counts beyond this are kept roughly, which saves a write of the same few rows for every batch. */
const COMMON = 256
const ROUGHLY = 64

const letters: Record<Kind, string> = {
  message: 'm',
  conversation: 'c',
  customer: 'u',
  cannedReply: 'r',
}
/** What each lexeme of a document begins with, before its week. */
export const tagOf = (workspaceId: string, kind: Kind): string =>
  workspaceId.slice(-4) + letters[kind]

/** The documents of a week are counted like those of a word, behind a sign that no word has; `tag` ends with the week. */
export const weekWord = (tag: string): string => ` ${tag.slice(-4)}`

const isWeek = (word: string): boolean => word.startsWith(' ')

/** The words of a document that is there now. */
export type NewWords = { document: SearchDocument; tag: string; each: readonly string[] }

/** The words of one kind in one workspace, and by how much the documents that have each become more. */
type Sums = { workspaceId: string; kind: Kind; words: Map<string, number> }

/**
 * Keeps the number of documents of each word. Rare words exactly, so that an erased word is gone; common ones roughly.
 * Weeks exactly: what is in a week that is not counted is not looked for.
 */
export function createCounts() {
  // By workspace and kind, what each common word waits to be changed by.
  const common = new Map<string, Map<string, number>>()
  const commonOf = ({ workspaceId, kind }: Pick<Sums, 'workspaceId' | 'kind'>) =>
    getOrAdd(common, `${workspaceId} ${kind}`, () => new Map<string, number>())

  async function change(tx: Tx, before: readonly OldWords[], after: readonly NewWords[]) {
    const sums = new Map<string, Sums>()
    const sumOf = (workspaceId: string, kind: Kind) =>
      getOrAdd(sums, `${workspaceId} ${kind}`, () => ({ workspaceId, kind, words: new Map() }))
        .words
    const add = (words: Sums['words'], word: string, by: number) =>
      words.set(word, (words.get(word) ?? 0) + by)
    for (const { workspaceId, kind, tag, lexemes } of before) {
      const words = sumOf(workspaceId, kind)
      add(words, weekWord(tag), -1)
      for (const lexeme of lexemes) add(words, lexeme.slice(tag.length), -1)
    }
    for (const { document, tag, each } of after) {
      const words = sumOf(document.workspaceId, document.kind)
      add(words, weekWord(tag), 1)
      for (const word of each) add(words, word, 1)
    }
    const due = [...sums.values()].flatMap(dueOf)
    if (due.length === 0) return
    for (const row of await countWords(tx, due)) {
      const waiting = commonOf(row)
      if (row.documents < COMMON) waiting.delete(row.word)
      else if (!waiting.has(row.word)) waiting.set(row.word, 0)
    }
  }

  /** Adds what was put off; a change of a common word is put off until it is large. */
  function dueOf({ workspaceId, kind, words }: Sums): WordChange[] {
    const waiting = commonOf({ workspaceId, kind })
    const tag = tagOf(workspaceId, kind)
    const due: WordChange[] = []
    for (const [word, now] of words) {
      const by = now + (waiting.get(word) ?? 0)
      const isPutOff = waiting.has(word) && !isWeek(word) && Math.abs(by) < ROUGHLY
      if (waiting.has(word)) waiting.set(word, isPutOff ? by : 0)
      if (isPutOff || by === 0) continue
      const deletions = isWeek(word) ? [] : deletionsOf(word).map((form) => tag + form)
      due.push({ workspaceId, kind, word, by, deletions })
    }
    return due
  }

  return { change }
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
