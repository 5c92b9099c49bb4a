// Words → concepts, from the packs of all languages at once: a customer need not say which they write, and may mix them.
// A word is looked up once and remembered; texts of people repeat their words, so reading costs a few look-ups a word.
import { type Concept, concepts, type Pack } from './packs/concept.ts'
import { en } from './packs/en.ts'
import { ru } from './packs/ru.ts'
import { sw } from './packs/sw.ts'

export const packs: readonly Pack[] = [en, ru, sw]

/** What one word says: its concepts, and whether the word itself says that it is not so (`haijafika`). */
export type Meaning = {
  concepts: readonly Concept[]
  isNegated: boolean
  /** Known as a word or as a part of one; the reader uses it to tell words from noise. */
  phrases: readonly Phrase[]
}
export type Phrase = { rest: readonly string[]; concepts: readonly Concept[] }

const MOST_REMEMBERED = 50_000
/** Shorter words are too easily another word with one letter changed. */
const SHORTEST_TYPO = 7

export type Lexicon = { meaningOf(word: string): Meaning }

/** One form for all the ways of typing a letter. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    // “I'll” is not “ill”.
    .replace(/^i[’'`´ʼ]ll$/, 'i')
    .replace(/[’'`´ʼ]/g, '')
    .replace(/[ёé]/g, (letter) => (letter === 'ё' ? 'е' : 'e'))

export function createLexicon(from: readonly Pack[] = packs): Lexicon {
  const exact = new Map<string, Concept[]>()
  const stems = new Map<string, Concept[]>()
  const phrases = new Map<string, Phrase[]>()
  const everyday = new Set<string>()
  const correctable = new Set<string>()
  for (const pack of from) {
    for (const concept of concepts)
      for (const term of fold(pack.words[concept] ?? '').split(/\s+/))
        if (term !== '') {
          add({ exact, stems, phrases }, term, concept)
          // Where words are built from parts, one letter makes another person or another verb.
          if (pack.verbs === undefined && exact.has(term)) correctable.add(term)
        }
    for (const word of (pack.everyday ?? '').split(/\s+/)) everyday.add(word)
  }
  const verbs = from.flatMap((pack) => (pack.verbs ? [verbReader(pack.verbs)] : []))
  const typos = typosOf(correctable)
  const remembered = new Map<string, Meaning>()

  function lookUp(word: string): Meaning {
    const found = new Set<Concept>(exact.get(word))
    for (let length = 3; length <= word.length; length++)
      for (const concept of stems.get(word.slice(0, length)) ?? []) found.add(concept)
    let isNegated = false
    const isEveryday = everyday.has(word)
    if (found.size === 0 && !isEveryday)
      for (const read of verbs) {
        const verb = read(word)
        for (const concept of verb.concepts) found.add(concept)
        isNegated ||= verb.isNegated
      }
    if (found.size === 0 && !isEveryday) {
      const meant = correct(word, typos)
      for (const concept of (meant === undefined ? undefined : exact.get(meant)) ?? [])
        found.add(concept)
    }
    return { concepts: [...found], isNegated, phrases: phrases.get(word) ?? [] }
  }

  return {
    meaningOf(word) {
      const known = remembered.get(word)
      if (known !== undefined) return known
      if (remembered.size >= MOST_REMEMBERED) remembered.clear()
      const meaning = lookUp(word)
      remembered.set(word, meaning)
      return meaning
    },
  }
}

type Tables = {
  exact: Map<string, Concept[]>
  stems: Map<string, Concept[]>
  phrases: Map<string, Phrase[]>
}

function add({ exact, stems, phrases }: Tables, term: string, concept: Concept): void {
  const [first, ...rest] = term.split(/[_-]/) as [string, ...string[]]
  if (rest.length > 0) push(phrases, first, { rest, concepts: [concept] })
  else if (term.endsWith('*')) push(stems, term.slice(0, -1), concept)
  else push(exact, term, concept)
}

function push<T>(table: Map<string, T[]>, key: string, value: T): void {
  const list = table.get(key)
  if (list === undefined) table.set(key, [value])
  else if (!list.includes(value)) list.push(value)
}

type Verb = { concepts: Concept[]; isNegated: boolean }

/** Reads verbs that are built from parts. One expression for all stems; its parts are bounded, so it cannot run away. */
function verbReader({
  stems,
  before,
  after,
  denial,
}: NonNullable<Pack['verbs']>): (word: string) => Verb {
  const byStem = new Map<string, Concept[]>()
  for (const [concept, list] of Object.entries(stems) as [Concept, string][])
    for (const stem of list.split(' ')) push(byStem, stem, concept)
  const any = [...byStem.keys()].toSorted((a, b) => b.length - a.length).join('|')
  const denied = new RegExp(`^${denial}`)
  const pattern = new RegExp(`^${before}(?<stem>${any})${after}$`)
  return (word) => {
    const groups =
      word.length <= 24 ? pattern.exec(word.replace(/^c(?=[jkw])/, 'si'))?.groups : null
    // A verb that is not known still denies what it says something about: “sijaskia mtoto akicheza”.
    if (!groups) return { concepts: denied.test(word) ? ['NEG'] : [], isNegated: false }
    const found = [...(byStem.get(groups.stem!) ?? [])]
    if (groups.if !== undefined) found.push('HYPO')
    return { concepts: found, isNegated: groups.not !== undefined }
  }
}

/** Every word with one letter left out → the words it may have been. */
function typosOf(words: Iterable<string>): Map<string, string[]> {
  const typos = new Map<string, string[]>()
  for (const word of words) {
    if (word.length < SHORTEST_TYPO) continue
    for (const form of [word, ...deletions(word)]) push(typos, form, word)
  }
  return typos
}

const deletions = (word: string): string[] =>
  Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))

/** The known word that is one letter (or two letters swapped) away and begins the same. */
function correct(word: string, typos: ReadonlyMap<string, string[]>): string | undefined {
  if (word.length < SHORTEST_TYPO || word.length > 20 || /\d/.test(word)) return undefined
  for (const form of [word, ...deletions(word)])
    for (const known of typos.get(form) ?? [])
      if (
        known[0] === word[0] &&
        Math.abs(known.length - word.length) <= 1 &&
        isOneApart(known, word)
      )
        return known
  return undefined
}

function isOneApart(known: string, word: string): boolean {
  let start = 0
  while (start < known.length && known[start] === word[start]) start++
  let end = 0
  while (
    end < known.length - start &&
    end < word.length - start &&
    known.at(-1 - end) === word.at(-1 - end)
  )
    end++
  const left = known.length - start - end
  const right = word.length - start - end
  if (left <= 1 && right <= 1) return true
  return (
    left === 2 &&
    right === 2 &&
    known[start] === word[start + 1] &&
    known[start + 1] === word[start]
  )
}
