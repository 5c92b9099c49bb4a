// Typing errors. Two words are close when one becomes the other by one change (two in long words): a letter too many, too
// few, another one, or two that changed places. Close words share a form with letters left out, which makes finding
// them an exact look-up (the idea is SymSpell's) instead of a comparison with every word.

const LONG = 8
const SHORT = 4
/** Forms are made of the beginning of a word only, so that a long word has few. */
const HEAD = 8

/** How many errors a word of this length may have; numbers have none, because every other one is a number too. */
export function errorsAllowed(word: string): number {
  if (/\p{N}/u.test(word)) return 0
  const { length } = [...word]
  return length < SHORT ? 0 : length < LONG ? 1 : 2
}

/** The word's beginning with up to as many letters left out as it may have errors; itself included. */
export function deletionsOf(word: string): string[] {
  const errors = errorsAllowed(word)
  if (errors === 0) return []
  let last = new Set([[...word].slice(0, HEAD).join('')])
  const all = new Set(last)
  for (let round = 0; round < errors; round++) {
    const shorter = new Set<string>()
    for (const form of last) {
      const letters = [...form]
      for (let index = 0; index < letters.length; index++)
        shorter.add(letters.toSpliced(index, 1).join(''))
    }
    for (const form of shorter) all.add(form)
    last = shorter
  }
  return [...all]
}

/** How many changes lead from one word to the other, two letters that changed places being one. */
export function distance(one: string, other: string): number {
  const a = [...one]
  const b = [...other]
  let beforeLast: number[] = []
  let last = b.map((_, index) => index + 1)
  last.unshift(0)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1]
      let least = Math.min(
        last[column]! + 1,
        current[column - 1]! + 1,
        last[column - 1]! + (isSame ? 0 : 1),
      )
      const isSwap =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (isSwap) least = Math.min(least, beforeLast[column - 2]! + 1)
      current.push(least)
    }
    beforeLast = last
    last = current
  }
  return last[b.length]!
}

export type KnownWord = { word: string; documents: number }

const MOST_CORRECTIONS = 5

/** The words that were most likely meant: only the closest ones, the most common first. */
export function corrections(typed: string, known: readonly KnownWord[]): KnownWord[] {
  const close = known
    .map((one) => ({ one, errors: distance(typed, one.word) }))
    .filter(({ errors }) => errors > 0 && errors <= errorsAllowed(typed))
  const fewest = Math.min(...close.map(({ errors }) => errors))
  return close
    .filter(({ errors }) => errors === fewest)
    .map(({ one }) => one)
    .sort((a, b) => b.documents - a.documents)
    .slice(0, MOST_CORRECTIONS)
}
