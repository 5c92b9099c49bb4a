// What words say by themselves, known to a rule or not: each has points, learned from conversations that people graded
// (eval/learn.ts), and a text has the more of them the more of its words lean the same way.
import { learned } from './learned.ts'
import { excerpt, type Factor } from './match.ts'
import type { Reading, Spelled } from './read.ts'

const BEGINNING = 4
const ENDING = 5

/** What a text has, each once: its words, how they begin, and its form in signs that no word can be. */
export const traitsOf = (reading: Reading): Set<string> =>
  new Set([...meant(reading).flatMap(({ folded }) => traitsOfWord(folded)), ...formOf(reading)])

function formOf({ text, words, isLoud, hasQuestionMark }: Reading): string[] {
  const form = [`~${Math.min(6, Math.floor(Math.log2(Math.max(1, words))))}`]
  if (hasQuestionMark) form.push('?')
  if (isLoud) form.push('!')
  if (/\p{Sc}/u.test(text)) form.push('$')
  return form
}

/** Without the words that are denied or imagined: “not stolen”, “what if it is lost”. */
function meant({ spelled, mentions }: Reading): readonly Spelled[] {
  const unmeant = new Set<number>()
  for (const list of mentions.values())
    for (const { start, isDenied, isImagined } of list)
      if (isDenied || isImagined) unmeant.add(start)
  return unmeant.size === 0 ? spelled : spelled.filter(({ start }) => !unmeant.has(start))
}

/** A word changes at its end, or in front as in Swahili, so a long one is known by its parts too. Numbers are only numbers. */
function traitsOfWord(word: string): string[] {
  if (/\d/.test(word)) return ['#']
  const traits = [word]
  if (word.length > BEGINNING) traits.push(`${word.slice(0, BEGINNING)}*`)
  if (word.length > ENDING + 1) traits.push(`*${word.slice(-ENDING)}`)
  return traits
}

/** A lean and no measurement; and with every message of a burst it would be a little other. */
const STEP = 6

/** A word more in a long text says less than one in a short text. */
export const dampOf = (traits: number): number => 1 / Math.sqrt(Math.max(1, traits))

const table = { points: undefined as ReadonlyMap<string, number> | undefined }

function pointsOf(trait: string): number {
  table.points ??= readTable(learned)
  return table.points.get(trait) ?? 0
}

/** A line of the table is a number of points and all that has it. */
export function readTable(lines: string): Map<string, number> {
  const points = new Map<string, number>()
  for (const line of lines.trim().split('\n')) {
    const [many, ...traits] = line.split(' ')
    for (const trait of traits) points.set(trait, Number(many))
  }
  return points
}

/** The traits of a word that have points, and these together. */
type Lean = { traits: readonly string[]; points: number }
const leans = new Map<string, Lean>()
/** Most words are among the few that everybody uses. */
const MOST_LEANS = 20_000

function leanOf(word: string): Lean {
  const before = leans.get(word)
  if (before !== undefined) return before
  const traits = traitsOfWord(word).filter((trait) => pointsOf(trait) !== 0)
  const lean = { traits, points: traits.reduce((sum, trait) => sum + pointsOf(trait), 0) }
  if (leans.size >= MOST_LEANS) leans.clear()
  leans.set(word, lean)
  return lean
}

export function wordingOf(reading: Reading): Factor[] {
  const words = meant(reading)
  const traits = new Set(formOf(reading).filter((trait) => pointsOf(trait) !== 0))
  for (const { folded } of words) for (const trait of leanOf(folded).traits) traits.add(trait)
  let sum = 0
  for (const trait of traits) sum += pointsOf(trait)
  const points = Math.round((sum * dampOf(traits.size)) / STEP) * STEP
  const stretch = heaviest(words, Math.sign(points))
  if (stretch === undefined) return []
  return [{ code: 'wording', points, evidence: excerpt(reading.text, stretch.start, stretch.end) }]
}

/** The stretch of words that has the most of the points, without a word at its ends that speaks for the contrary. */
function heaviest(spelled: readonly Spelled[], sign: number): Spelled | undefined {
  let best: Spelled | undefined
  let most = 0
  let sum = 0
  let start = 0
  for (const word of spelled) {
    if (sum <= 0) {
      sum = 0
      start = word.start
    }
    sum += leanOf(word.folded).points * sign
    if (sum <= most) continue
    most = sum
    best = { folded: word.folded, start, end: word.end }
  }
  return best
}
