// What words say by themselves, known to a rule or not: each has points, learned from conversations that people graded
// (eval/learn.ts), and a text has the more of them the more of its words lean the same way.
import { learned } from './learned.ts'
import { excerpt, type Factor } from './match.ts'
import type { Concept } from './packs/concept.ts'
import type { Reading, Spelled } from './read.ts'

const BEGINNING = 4
const ENDING = 4

/** Two meanings say something together where no more words than this stand between them. */
const TOGETHER = 8

/** What a text has, each once: its words and how they begin, what it means, and its form in signs that no word can be. */
export const traitsOf = (reading: Reading): Set<string> =>
  new Set([
    ...meant(reading).flatMap(({ folded }) => traitsOfWord(folded)),
    ...formOf(reading),
    ...meaningsOf(reading),
  ])

/** Of two meanings together: the same ones say more and other things elsewhere, so one is to be believed less. */
export const isOfTwo = (trait: string): boolean => trait.startsWith('@') && trait.includes('&')

/** They join what is said and say nothing. */
const grammar: ReadonlySet<Concept> = new Set<Concept>(['AND', 'SUBJECT'])

/** “@MONEY”, “@ARRIVE-” where it is denied, “@LOCKED~” where it is imagined, and two together: “@ARRIVE-&MONEY”. */
function meaningsOf({ mentions }: Reading): string[] {
  const said: { name: string; at: number; sentence: number }[] = []
  const traits: string[] = []
  for (const [concept, list] of mentions)
    if (!grammar.has(concept))
      for (const { at, sentence, isDenied, isImagined } of list) {
        const name = isDenied ? `${concept}-` : concept
        traits.push(isImagined ? `@${name}~` : `@${name}`)
        for (const other of said)
          if (other.sentence === sentence && Math.abs(other.at - at) <= TOGETHER)
            if (other.name !== name)
              traits.push(other.name < name ? `@${other.name}&${name}` : `@${name}&${other.name}`)
        said.push({ name, at, sentence })
      }
  return traits
}

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

/** Points of traits, and for each word that was met the traits of it that have points. */
export type Words = { points: ReadonlyMap<string, number>; leans: Map<string, Lean> }
type Lean = { traits: readonly string[]; points: number }

/** A line of the table is a number of points and all that has it. */
export function readTable(lines: string): Words {
  const points = new Map<string, number>()
  for (const line of lines.trim().split('\n')) {
    const [many, ...traits] = line.split(' ')
    for (const trait of traits) points.set(trait, Number(many))
  }
  return { points, leans: new Map() }
}

const shared: { words: Words | undefined } = { words: undefined }
export function sharedWords(): Words {
  shared.words ??= readTable(learned)
  return shared.words
}

/** Most words are among the few that everybody uses. */
const MOST_LEANS = 20_000

function leanOf(word: string, { points, leans }: Words): Lean {
  const before = leans.get(word)
  if (before !== undefined) return before
  const traits = traitsOfWord(word).filter((trait) => points.has(trait))
  const lean = { traits, points: traits.reduce((sum, trait) => sum + points.get(trait)!, 0) }
  if (leans.size >= MOST_LEANS) leans.clear()
  leans.set(word, lean)
  return lean
}

export function wordingOf(reading: Reading, words: Words): Factor[] {
  const spelled = meant(reading)
  const isKnown = (trait: string) => words.points.has(trait)
  const traits = new Set(meaningsOf(reading).filter(isKnown))
  for (const { folded } of spelled)
    for (const trait of leanOf(folded, words).traits) traits.add(trait)
  // The form alone says nothing.
  if (traits.size === 0) return []
  for (const trait of formOf(reading).filter(isKnown)) traits.add(trait)
  let sum = 0
  for (const trait of traits) sum += words.points.get(trait)!
  const points = Math.round((sum * dampOf(traits.size)) / STEP) * STEP
  const { text } = reading
  const stretch = heaviest(spelled, Math.sign(points), words)
  const { start, end } = stretch ?? { start: 0, end: text.length }
  return [{ code: 'wording', points, evidence: excerpt(text, start, end) }]
}

/** The stretch of words that has the most of the points, without a word at its ends that speaks for the contrary. */
function heaviest(spelled: readonly Spelled[], sign: number, words: Words): Spelled | undefined {
  let best: Spelled | undefined
  let most = 0
  let sum = 0
  let start = 0
  for (const word of spelled) {
    if (sum <= 0) {
      sum = 0
      start = word.start
    }
    sum += leanOf(word.folded, words).points * sign
    if (sum <= most) continue
    most = sum
    best = { folded: word.folded, start, end: word.end }
  }
  return best
}
