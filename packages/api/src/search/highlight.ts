// Where the words that were found stand in a text: ranges, so that nobody has to escape or trust any markup.
import type { Term } from './query.ts'
import { type Token, tokenize } from './words.ts'

/** UTF-16 units, as `text.slice(start, end)` takes them. */
export type Range = { start: number; end: number }

const MOST_RANGES = 100

/** Marks what the terms match in this text, and any of these words, which an engine found in place of a typing error. */
export function highlight(
  text: string,
  terms: readonly Term[],
  alsoWords: ReadonlySet<string> = new Set(),
): Range[] {
  const tokens = tokenize(text)
  const isMarked = tokens.map(({ word }) => alsoWords.has(word))
  for (const term of terms) {
    const { length } = term.words
    for (let first = 0; first + length <= tokens.length; first++)
      if (standsAt(tokens, first, term)) isMarked.fill(true, first, first + length)
  }
  const ranges: Range[] = []
  tokens.forEach(({ start, end }, index) => {
    if (!isMarked[index]) return
    const before = ranges.at(-1)
    // Pairs of characters overlap.
    if (before !== undefined && start <= before.end) before.end = Math.max(before.end, end)
    else ranges.push({ start, end })
  })
  return ranges.slice(0, MOST_RANGES)
}

function standsAt(tokens: readonly Token[], first: number, { words, isPrefix }: Term): boolean {
  for (let index = 0; index < words.length; index++) {
    const there = tokens[first + index]!.word
    const isFree = isPrefix && index === words.length - 1
    if (isFree ? !there.startsWith(words[index]!) : there !== words[index]) return false
  }
  return true
}
