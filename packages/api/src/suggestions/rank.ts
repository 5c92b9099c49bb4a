// Which texts fit a question: BM25 over a bounded set of candidates, with the share of the question that each one covers
// as its score. It knows nothing of where the candidates come from.
import { type AskedWord, askedWords, counterOf } from './words.ts'

// The usual parameters of BM25.
const K1 = 1.2
const B = 0.75
/** Below this share of the question a candidate is noise. */
const LEAST_COVERED = 0.3

export type Ranked<T> = { candidate: T; score: number; words: string[] }

type Document<T> = { candidate: T; counts: Map<string, number>; length: number }

/** The best first. One word in common is no match, unless nothing else is asked. */
export function rank<T extends { text: string }>(
  question: string,
  candidates: readonly T[],
  limit: number,
): Ranked<T>[] {
  const asked = askedWords(question)
  if (asked.length === 0) return []
  const count = counterOf(asked)
  const documents = candidates.map(
    (candidate): Document<T> => ({
      candidate,
      counts: count(candidate.text),
      length: candidate.text.length,
    }),
  )
  const weights = weigh(asked, documents)
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  const average = documents.reduce((sum, { length }) => sum + length, 0) / documents.length
  const least = Math.min(2, asked.length)
  return documents
    .flatMap((document) => {
      const shared = asked.filter(({ folded }) => document.counts.has(folded))
      const covered = shared.reduce((sum, { folded }) => sum + weights.get(folded)!, 0) / total
      if (shared.length < least || covered < LEAST_COVERED) return []
      const bm25 = shared.reduce(
        (sum, { folded }) => sum + weights.get(folded)! * saturation(document, folded, average),
        0,
      )
      const words = shared
        .toSorted((a, b) => weights.get(b.folded)! - weights.get(a.folded)!)
        .slice(0, 4)
        .map(({ written }) => written)
      const score = Math.round(covered * 100) / 100
      return [{ candidate: document.candidate, bm25, score, words }]
    })
    .toSorted((a, b) => b.bm25 - a.bm25)
    .slice(0, limit)
    .map(({ bm25: _, ...ranked }) => ranked)
}

/** What each word of the question is worth: the rarer among the candidates, the more. */
function weigh(
  asked: readonly AskedWord[],
  documents: readonly Document<unknown>[],
): Map<string, number> {
  const count = documents.length
  return new Map(
    asked.map(({ folded }) => {
      const having = documents.filter(({ counts }) => counts.has(folded)).length
      // A word that no candidate has is asked for all the same, but cannot tell them apart.
      const frequency = having === 0 ? count / 2 : having
      return [folded, Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5))]
    }),
  )
}

function saturation(document: Document<unknown>, word: string, average: number): number {
  const frequency = document.counts.get(word) ?? 0
  const length = document.length / average
  return (frequency * (K1 + 1)) / (frequency + K1 * (1 - B + B * length))
}
