// What a word is: how text is cut into folded words, for the index, for what somebody types, and for marking what was
// found. Folding drops case, accents and width, so `Crème` and `creme` are the same word in every engine and database.

/** A word with where it stands in the text, in UTF-16 units. */
export type Token = { word: string; start: number; end: number }

const MOST_LETTERS = 40

// Scripts without spaces: every two neighbouring characters are a word, which finds a run wherever it is cut.
const UNSPACED =
  '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}'
const RUN = new RegExp(`[[\\p{L}\\p{N}\\p{M}]--[${UNSPACED}]]+|[${UNSPACED}]+`, 'gv')
/** The same for a text of ASCII alone, as most are: it takes a fifth of the time. */
const PLAIN_RUN = /[a-z0-9]+/gi
const isPlain = (text: string): boolean => /^\p{ASCII}*$/u.test(text)
const isUnspaced = (run: string): boolean => new RegExp(`^[${UNSPACED}]`, 'u').test(run)

// Accents of Latin, Greek and Cyrillic, the points of Hebrew and Arabic; the vowel signs of other scripts stay.
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g
const LETTERS = /[ßøłđæœıþð]/g
const plain: Record<string, string> = {
  ...{ ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th', ð: 'd' },
}

export function fold(text: string): string {
  if (/^[a-z0-9]*$/i.test(text)) return text.toLowerCase()
  const lower = text.normalize('NFKD').replace(MARKS, '').toLowerCase()
  return lower
    .replace(LETTERS, (letter) => plain[letter]!)
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '')
}

export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (const { 0: run, index } of text.matchAll(isPlain(text) ? PLAIN_RUN : RUN)) {
    if (/^[ -~]/.test(run) || !isUnspaced(run)) {
      const word = fold(run).slice(0, MOST_LETTERS).toWellFormed()
      if (word !== '') tokens.push({ word, start: index, end: index + run.length })
    } else tokens.push(...pairs(run, index))
  }
  return tokens
}

function pairs(run: string, start: number): Token[] {
  const characters = [...run]
  let at = start
  return characters.flatMap((character, number) => {
    const next = characters[number + 1] ?? ''
    const token = {
      word: fold(character + next),
      start: at,
      end: at + character.length + next.length,
    }
    at += character.length
    return token.word === '' ? [] : [token]
  })
}

/** The last word of a run of an unspaced script is a single character: there for the index, not for a question. */
export const isLonePart = (token: Token, before: Token | undefined): boolean =>
  before !== undefined && before.end === token.end && before.start < token.start
