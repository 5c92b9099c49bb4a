// What somebody typed into a search field, taken apart: words, phrases in quotes, and a last word that is still being
// typed. Engines get terms and never read what was typed themselves.
import { isLonePart, tokenize } from './words.ts'

/** Words that stand beside each other; mostly a single one. All terms of a question must be found. */
export type Term = {
  words: readonly string[]
  /** The last of the words may go on. */
  isPrefix: boolean
  /** Meant literally: no typing errors are looked for. */
  isQuoted: boolean
}

const MOST_TERMS = 10

/** Whatever is typed is a question: an open quote is closed at the end, more than ten terms are left out. */
export function parseQuery(typed: string): Term[] {
  const terms: Term[] = []
  typed
    .replace(/[“”«»„]/g, '"')
    .split('"')
    .forEach((part, number, parts) => {
      const isQuoted = number % 2 === 1
      const isOpen = number === parts.length - 1
      const chunks = isQuoted ? [part] : part.split(/\s+/u)
      chunks.forEach((chunk, index) => {
        const isTyping = isOpen && index === chunks.length - 1 && !/\s$/u.test(chunk)
        const term = toTerm(chunk, isQuoted, isTyping)
        if (term !== undefined) terms.push(term)
      })
    })
  return terms.slice(0, MOST_TERMS)
}

function toTerm(chunk: string, isQuoted: boolean, isTyping: boolean): Term | undefined {
  const tokens = tokenize(chunk)
  const whole = tokens.filter((token, index) => !isLonePart(token, tokens[index - 1]))
  if (whole.length === 0) return undefined
  // One character of an unspaced script is the beginning of a pair.
  const isCharacter = whole.length === 1 && /^[^\p{scx=Latn}\p{N}]$/u.test(whole[0]!.word)
  return {
    words: whole.map((token) => token.word),
    isPrefix: isTyping || isCharacter,
    isQuoted,
  }
}
