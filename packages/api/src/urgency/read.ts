// A text → what it says: concepts with their place, and which of them are denied, imagined or only praised.
// Linear in the length of the text, line by line, and nothing here knows a rule.
import { createLexicon, fold, type Lexicon } from './lexicon.ts'
import type { Concept } from './packs/concept.ts'

/** A word or phrase that means something. `at` counts words, with a step between sentences. */
export type Mention = {
  at: number
  start: number
  end: number
  isDenied: boolean
  isImagined: boolean
  sentence: number
  /** Where its sentence begins, and in it its clause: after a comma, an “and”, a “but”. */
  sentenceAt: number
  clauseAt: number
}
/** A word in the one form for all the ways of typing it, and where it stands. */
export type Spelled = { folded: string; start: number; end: number }
export type Reading = {
  text: string
  words: number
  spelled: readonly Spelled[]
  mentions: ReadonlyMap<Concept, readonly Mention[]>
  /** How loud it is typed: capitals, rows of exclamation marks. */
  isLoud: boolean
  hasQuestionMark: boolean
}

/** What is beyond is not read. */
const MOST_CHARACTERS = 16_000
const SENTENCE_STEP = 5
const DENIAL_REACH = 4
const IMAGINED_REACH = 9
const WISHED_REACH = 4

const TOKEN =
  /([\p{L}\p{N}](?:[\p{L}\p{M}\p{N}’'`´ʼ]|(?<=\d)[.:,](?=\d))*)|([.!?;…\n()]+)|([,—–:])|([$€£₽₹])/gu
/** Also the third part of a token. */
const STOPS = /[.!?;…\n()]+/g
const NUMBER = /^\d[\d.,]*(?:k|k\/=|\/=)?$/
const CLOCK = /^(?:\d{1,2}[:.]\d\d(?:[ap]m|hrs)?|\d{1,2}[ap]m|\d{4}hrs)$/
const DURATION = /^(\d{1,3})(hrs?|h|mins?|min|m|ч|мин|dk)$/
const AMOUNT =
  /^(?:(?:ksh|kes|tsh|tzs|ugx|usd|eur|gbp|kshs|sh|rs|ngn)\.?\d[\d.,]*k?|\d[\d.,]*(?:k|ksh|kes|tsh|sh|usd|eur|gbp|bob|р|руб|тыс|\/=))$/

const shared: { lexicon: Lexicon | undefined } = { lexicon: undefined }
const sharedLexicon = (): Lexicon => {
  shared.lexicon ??= createLexicon()
  return shared.lexicon
}

export function read(given: string): Reading {
  const text = given.length > MOST_CHARACTERS ? given.slice(0, MOST_CHARACTERS) : given
  const mentions = new Map<Concept, Mention[]>()
  const spelled: Spelled[] = []
  let at = 0
  let sentence = 0
  let start = 0
  let gap = ''
  for (const each of text.split('\n')) {
    const line = lineOf(each)
    if (line.spelled.length > 0) {
      const steps = spelled.length === 0 ? 0 : (`${gap}${line.before}`.match(STOPS)?.length ?? 0)
      at += steps * SENTENCE_STEP
      sentence += steps
      for (const [concept, mention] of line.mentions)
        push(mentions, concept, moved(mention, at, start, sentence))
      for (const word of line.spelled)
        spelled.push({ folded: word.folded, start: word.start + start, end: word.end + start })
      at += line.reach
      sentence += line.sentences
      gap = line.after
    } else gap += each
    gap += '\n'
    start += each.length + 1
  }
  const hasQuestionMark = text.includes('?')
  return { text, words: spelled.length, spelled, mentions, isLoud: isLoud(text), hasQuestionMark }
}

function push(mentions: Map<Concept, Mention[]>, concept: Concept, mention: Mention): void {
  const list = mentions.get(concept)
  if (list === undefined) mentions.set(concept, [mention])
  else list.push(mention)
}

const moved = (one: Mention, at: number, start: number, sentence: number): Mention => ({
  at: one.at + at,
  start: one.start + start,
  end: one.end + start,
  isDenied: one.isDenied,
  isImagined: one.isImagined,
  sentence: one.sentence + sentence,
  sentenceAt: one.sentenceAt + at,
  clauseAt: one.clauseAt + at,
})

/** What a line says, counted from its own beginning. No sentence is longer than a line, so none bears on another. */
type Line = {
  mentions: readonly (readonly [Concept, Mention])[]
  spelled: readonly Spelled[]
  /** What its words and the steps between them count, and its sentences but the first. */
  reach: number
  sentences: number
  /** What stands in front of its first word, and behind its last. */
  before: string
  after: string
}

// With each message of a conversation those before it are read again.
const remembered = new Map<string, Line>()
const MOST_REMEMBERED = 5000
const MOST_OF_A_REMEMBERED = 500

function lineOf(text: string): Line {
  const known = remembered.get(text)
  if (known !== undefined) return known
  const line = readLine(text, sharedLexicon())
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  if (text.length <= MOST_OF_A_REMEMBERED) remembered.set(text, line)
  return line
}

function readLine(text: string, lexicon: Lexicon): Line {
  const words = tokenize(text)
  const mentions: [Concept, Mention][] = []
  const state: State = {
    deniedUntil: -1,
    imaginedUntil: -1,
    wishedUntil: -1,
    sentence: -1,
    sentenceAt: 0,
    clauseAt: 0,
  }
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    if (word.sentence !== state.sentence) {
      state.sentence = word.sentence
      state.sentenceAt = word.at
      state.clauseAt = word.at
      state.deniedUntil = -1
      state.imaginedUntil = -1
      state.wishedUntil = -1
    } else if (word.isAfterComma) {
      state.deniedUntil = -1
      state.wishedUntil = -1
      state.clauseAt = word.at
    }
    const meaning = lexicon.meaningOf(word.folded)
    if (meaning.concepts.includes('AND') && beginsAnew(words[index + 1], lexicon))
      state.deniedUntil = -1
    const phrase = meantPhrase(longestPhrase(meaning.phrases, words, index), word, state)
    const found = phrase === undefined ? [...meaning.concepts, ...word.concepts] : phrase.concepts
    const last = phrase === undefined ? word : words[index + phrase.length - 1]!
    note(mentions, found, word, last, state, meaning.isNegated && phrase === undefined)
    // “cannot breathe well”: what follows the phrase is denied with it.
    if (phrase?.concepts.includes('DANGER') && meaning.concepts.includes('CANNOT'))
      state.deniedUntil = last.at + DENIAL_REACH
    if (phrase !== undefined) index += phrase.length - 1
  }
  const [first, last] = [words[0], words.at(-1)]
  return {
    mentions,
    spelled: words.map(({ folded, start, end }) => ({ folded, start, end })),
    reach: last === undefined ? 0 : last.at + 1,
    sentences: last?.sentence ?? 0,
    before: text.slice(0, first?.start),
    after: text.slice(last?.end ?? text.length),
  }
}

/** “cannot log in and pay” denies both; “cannot log in and my money is gone” does not. */
const beginsAnew = (next: Word | undefined, lexicon: Lexicon): boolean =>
  next !== undefined &&
  lexicon
    .meaningOf(next.folded)
    .concepts.some((one) => one === 'SUBJECT' || one === 'MINE' || one === 'NOBODY')

type FoundPhrase = { length: number; concepts: Concept[] }

// “has not got it”: what sounds like the end of the trouble is not when it is denied.
const meantPhrase = (phrase: FoundPhrase | undefined, { at }: Word, { deniedUntil }: State) =>
  phrase?.concepts.includes('RESOLVED') && at <= deniedUntil ? undefined : phrase

type State = {
  deniedUntil: number
  imaginedUntil: number
  wishedUntil: number
  sentence: number
  sentenceAt: number
  clauseAt: number
}

function note(
  mentions: [Concept, Mention][],
  found: readonly Concept[],
  first: Word,
  last: Word,
  state: State,
  isNegated: boolean,
): void {
  const { at, sentence } = first
  const isDenier = found.includes('NEG') || found.includes('CANNOT') || found.includes('NOBODY')
  if (found.includes('BREAK')) {
    state.deniedUntil = -1
    state.wishedUntil = -1
  }
  if (found.includes('BREAK') || found.includes('AND')) state.clauseAt = at
  for (const concept of found) {
    const mention: Mention = {
      at,
      start: first.start,
      end: last.end,
      isDenied: isNegated || (!isDenier && at <= state.deniedUntil),
      // “akiibiwa” is an if and a theft in one word.
      isImagined:
        at <= state.imaginedUntil ||
        (found.length > 1 && found.includes('HYPO')) ||
        // “need this sorted”, “when will it be fixed”.
        (concept === 'RESOLVED' && at <= state.wishedUntil),
      sentence,
      sentenceAt: state.sentenceAt,
      clauseAt: state.clauseAt,
    }
    mentions.push([concept, mention])
  }
  if (isDenier) state.deniedUntil = at + DENIAL_REACH
  if (found.includes('HYPO')) state.imaginedUntil = at + IMAGINED_REACH
  if (found.includes('WISH') || found.includes('NEED')) state.wishedUntil = at + WISHED_REACH
}

type Word = {
  folded: string
  start: number
  end: number
  at: number
  sentence: number
  isAfterComma: boolean
  /** What its form says: a number, a time, an amount. */
  concepts: readonly Concept[]
}

function tokenize(text: string): Word[] {
  const words: Word[] = []
  let at = 0
  let sentence = 0
  let isAfterComma = false
  let isAfterCurrency = false
  for (const match of text.matchAll(TOKEN)) {
    const [token, word, stop, comma] = match
    if (word === undefined) {
      if (stop !== undefined && words.length > 0) {
        at += SENTENCE_STEP
        sentence++
      }
      if (comma !== undefined) isAfterComma = true
      isAfterCurrency = stop === undefined && comma === undefined
      continue
    }
    const start = match.index
    const bare = fold(word)
    const folded = squeeze(bare)
    const concepts = conceptsOfForm(folded, isAfterCurrency)
    words.push({ folded, start, end: start + token.length, at, sentence, isAfterComma, concepts })
    at++
    isAfterComma = false
    isAfterCurrency = false
  }
  return words
}

// “pleeeease” is “please”; two equal letters may be right, three never are. Few words have them, and looking is cheap.
const squeeze = (word: string): string =>
  mayRepeat(word) ? word.replace(/(\p{L})\1{2,}/gu, '$1') : word

function mayRepeat(word: string): boolean {
  for (let at = 2; at < word.length; at++) {
    const code = word.charCodeAt(at)
    const isHalf = code >= 0xd800 && code <= 0xdfff
    if (isHalf || (code === word.charCodeAt(at - 1) && code === word.charCodeAt(at - 2)))
      return true
  }
  return false
}

function conceptsOfForm(word: string, isAfterCurrency: boolean): Concept[] {
  if (!/\d/.test(word)) return []
  if (isAfterCurrency || AMOUNT.test(word)) return ['AMOUNT', 'NUM']
  if (CLOCK.test(word)) return ['CLOCK']
  if (DURATION.test(word)) return ['NUM', 'UNIT']
  return NUMBER.test(word) ? ['NUM'] : []
}

function longestPhrase(
  phrases: readonly { rest: readonly string[]; concepts: readonly Concept[] }[],
  words: readonly Word[],
  index: number,
): FoundPhrase | undefined {
  let length = 0
  let concepts: Concept[] = []
  for (const phrase of phrases) {
    if (phrase.rest.length + 1 < length) continue
    const isHere = phrase.rest.every((part, offset) => {
      const word = words[index + 1 + offset]
      if (word === undefined || word.sentence !== words[index]!.sentence) return false
      return part.endsWith('*') ? word.folded.startsWith(part.slice(0, -1)) : word.folded === part
    })
    if (!isHere) continue
    if (phrase.rest.length + 1 > length) concepts = []
    length = phrase.rest.length + 1
    concepts.push(...phrase.concepts)
  }
  return length === 0 ? undefined : { length, concepts }
}

/** How many of a to z there are. */
function plainSmall(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 97 && code <= 122) count++
  }
  return count
}

function isLoud(text: string): boolean {
  if (/[!?]{3,}|!\s*!|‼/.test(text)) return true
  // Decides for most texts, and costs a tenth of what the properties of all letters do.
  if (plainSmall(text) > text.length * 0.3) return false
  const letters = text.replace(/[^\p{L}]/gu, '')
  if (letters.length < 8) return false
  return letters.replace(/[^\p{Lu}]/gu, '').length > letters.length * 0.7
}
