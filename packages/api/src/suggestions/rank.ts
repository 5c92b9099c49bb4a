// Which texts fit a question: those that speak of most of what is asked and are about little else, or none. It knows
// nothing of where the candidates come from.
import { judge } from '../urgency/judge.ts'
import { read } from '../urgency/read.ts'
import type { FactorCode } from '../urgency/rules.ts'
import { type AskedWord, askedWords, finderOf } from './words.ts'

/** Below this agreement nothing is better: chosen on eval/suggestions.txt, which says what it costs. */
const LEAST_AGREEMENT = 0.53
/** What no candidate speaks of is asked for all the same (“stolen”, where all that is known is refunds), or just said. */
const UNKNOWN_SHARE = 0.5
/** To what somebody asks who is robbed or in danger, nothing fits that does not speak of it. */
const grave: readonly FactorCode[] = ['account_misuse', 'safety']

export type Candidate = {
  /** In short what it is about: a title, a question. */
  about: string
  /** All that it says. */
  text: string
}
export type Ranked<T> = { candidate: T; score: number; words: string[] }

/** The best first. One word in common is no match, unless nothing else is asked. */
export function rank<T extends Candidate>(
  question: string,
  candidates: readonly T[],
  limit: number,
): Ranked<T>[] {
  const asked = askedWords(question)
  if (asked.length === 0) return []
  const find = finderOf(asked)
  const found = candidates.map((candidate) => ({ candidate, had: find(candidate.text) }))
  const weights = weigh(
    asked,
    found.map(({ had }) => had),
  )
  const total = sumOf(asked, weights)
  const least = Math.min(2, asked.length)
  const isGrave = speaksOfDanger(question)
  return found
    .flatMap(({ candidate, had }) => {
      const shared = asked.filter(({ folded }) => had.has(folded))
      const covered = sumOf(shared, weights) / total
      // No agreement is above the root of what is covered, so most candidates need no second look.
      if (shared.length < least || covered < LEAST_AGREEMENT ** 2) return []
      const agreement = Math.sqrt(covered * shareIn(question, candidate.about))
      if (agreement < LEAST_AGREEMENT || (isGrave && !speaksOfDanger(candidate.text))) return []
      const words = shared
        .toSorted((a, b) => weights.get(b.folded)! - weights.get(a.folded)!)
        .slice(0, 4)
        .map(({ written }) => written)
      return [{ candidate, score: Math.round(agreement * 100) / 100, words }]
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit)
}

const speaksOfDanger = (text: string): boolean =>
  judge(read(text)).some(({ code }) => grave.includes(code))

/** How many of the words of one text another has; a title of one word says little, so it is as if half of one were missing. */
function shareIn(text: string, about: string): number {
  const own = askedWords(about)
  return own.length === 0 ? 0 : finderOf(own)(text).size / (own.length + 0.5)
}

/** What each word of the question is worth: the rarer among the candidates, the more. */
function weigh(
  asked: readonly AskedWord[],
  candidates: readonly ReadonlySet<string>[],
): Map<string, number> {
  const rarity = (having: number) =>
    Math.log(1 + (candidates.length - having + 0.5) / (having + 0.5))
  return new Map(
    asked.map(({ folded }) => {
      const having = candidates.filter((had) => had.has(folded)).length
      return [folded, having > 0 ? rarity(having) : rarity(1) * UNKNOWN_SHARE]
    }),
  )
}

const sumOf = (words: readonly AskedWord[], weights: ReadonlyMap<string, number>): number =>
  words.reduce((sum, { folded }) => sum + weights.get(folded)!, 0)
