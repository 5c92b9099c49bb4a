// Where the words that were found stand in a text: ranges, so that nobody has to escape or trust any markup.
import type { Term } from './query.ts'
import { tokenize } from './words.ts'

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
  for (const { words, isPrefix } of terms) {
    const last = words.length - 1
    tokens.forEach((_, first) => {
      const isFound = words.every((word, index) => {
        const there = tokens[first + index]?.word
        return there === word || (isPrefix && index === last && there?.startsWith(word))
      })
      if (isFound) for (let index = 0; index <= last; index++) isMarked[first + index] = true
    })
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
