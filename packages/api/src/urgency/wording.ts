// What words say by themselves, known to a rule or not: each has points, learned from conversations that people graded
// (eval/learn.ts), and a text has the more of them the more of its words lean the same way.
import { learned } from './learned.ts'
import { excerpt, type Factor } from './match.ts'
import type { Reading, Spelled } from './read.ts'

const BEGINNING = 4
const ENDING = 5

/** What a text has, each once: its words, how they begin and end, which follow each other, what they mean, and its form in signs that no word can be. */
export function traitsOf(reading: Reading): Set<string> {
  const words = marked(reading)
  return new Set([
    ...words.flatMap(traitsOfWord),
    ...pairsOf(words),
    ...meaningsOf(reading).map(({ trait }) => trait),
    ...formOf(reading),
  ])
}

type Meaning = { trait: string; start: number }

/** “THEFT”, in whichever words and language; “THEFT-” where it is denied, “THEFT~” where it is imagined. */
function meaningsOf({ mentions }: Reading): Meaning[] {
  const meanings: Meaning[] = []
  for (const [concept, list] of mentions)
    for (const { start, isDenied, isImagined } of list)
      meanings.push({ trait: concept + (isDenied ? DENIED : isImagined ? UNMEANT : ''), start })
  return meanings
}

/** “my_card”, and “_hello” where it begins the text. Each message of a burst would be another end. */
const pairsOf = (words: readonly string[]): string[] =>
  words.map((word, index) => `${bareOf(words[index - 1] ?? '')}_${bareOf(word)}`)
export const isPair = (trait: string): boolean => trait.includes('_')

/** Numbers are only numbers. */
const NUMBER = '#'
const bareOf = (word: string): string => (hasDigit(word) ? NUMBER : word)
const hasDigit = (word: string): boolean => /\d/.test(word)

function formOf({ text, words, isLoud, hasQuestionMark }: Reading): string[] {
  const form = [`~${Math.min(6, Math.floor(Math.log2(Math.max(1, words))))}`]
  if (hasQuestionMark) form.push('?')
  if (isLoud) form.push('!')
  if (/\p{Sc}/u.test(text)) form.push('$')
  return form
}

/** Behind a word that is denied or imagined, which says something else: “not stolen”, “what if it is lost”. */
const UNMEANT = '~'
const DENIED = '-'

function marked({ spelled, mentions }: Reading): string[] {
  const unmeant = new Set<number>()
  for (const list of mentions.values())
    for (const { start, isDenied, isImagined } of list)
      if (isDenied || isImagined) unmeant.add(start)
  return spelled.map(({ folded, start }) => (unmeant.has(start) ? folded + UNMEANT : folded))
}

/** A word changes at its end, or in front as in Swahili, so a long one is known by its parts too. */
function traitsOfWord(given: string): string[] {
  const [word, mark] = given.endsWith(UNMEANT) ? [given.slice(0, -1), UNMEANT] : [given, '']
  if (hasDigit(word)) return [NUMBER]
  const traits = [word]
  if (word.length > BEGINNING) traits.push(`${word.slice(0, BEGINNING)}*`)
  if (word.length > ENDING + 1) traits.push(`*${word.slice(-ENDING)}`)
  return traits.map((trait) => trait + mark)
}

/** A lean and no measurement; and with every message of a burst it would be a little other. */
const STEP = 6

/** A word more in a long text says less than one in a short text. */
export const dampOf = (traits: number): number => Math.max(1, traits) ** -0.6

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

export function wordingOf(reading: Reading): Factor | undefined {
  const words = marked(reading)
  const leans = words.map(leanOf)
  const pairs = pairsOf(words)
  const meanings = meaningsOf(reading).filter(({ trait }) => pointsOf(trait) !== 0)
  const traits = new Set([...formOf(reading), ...pairs].filter((trait) => pointsOf(trait) !== 0))
  for (const lean of leans) for (const trait of lean.traits) traits.add(trait)
  for (const { trait } of meanings) traits.add(trait)
  let sum = 0
  for (const trait of traits) sum += pointsOf(trait)
  const points = Math.round((sum * dampOf(traits.size)) / STEP) * STEP
  const meant = pointsWhere(meanings)
  const gains = leans.map((lean, index) => {
    const alone = lean.points + (meant.get(reading.spelled[index]!.start) ?? 0)
    return [pointsOf(pairs[index]!), alone] as const
  })
  const stretch = heaviest(gains, Math.sign(points))
  if (stretch === undefined) return undefined
  const [from, until] = stretch.map((index) => reading.spelled[index]!) as [Spelled, Spelled]
  return { code: 'wording', points, evidence: excerpt(reading.text, from.start, until.end) }
}

function pointsWhere(meanings: readonly Meaning[]): Map<number, number> {
  const points = new Map<number, number>()
  for (const { trait, start } of meanings)
    points.set(start, (points.get(start) ?? 0) + pointsOf(trait))
  return points
}

/** From which to which word most of the points are, without one at the ends that speaks for the contrary. */
function heaviest(
  gains: readonly (readonly [withTheWordBefore: number, alone: number])[],
  sign: number,
): [first: number, last: number] | undefined {
  let best: [number, number] | undefined
  let most = 0
  let sum = 0
  let first = 0
  for (const [last, [together, alone]] of gains.entries()) {
    if (sum > 0) sum += together * sign
    if (sum <= 0) {
      sum = 0
      first = last
    }
    sum += alone * sign
    if (sum <= most) continue
    most = sum
    best = [first, last]
  }
  return best
}
