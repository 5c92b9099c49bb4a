// Finding things by a few letters of their names, in order but with gaps: `rfd` finds “Refund”. No match is undefined.

/** The higher, the better: letters in a row and at the beginning of words count most, and short names before long. */
export const fuzzyScore = (query: string, text: string): number | undefined =>
  scoreOf(fold(query), fold(text))

function scoreOf(wanted: string, given: string): number | undefined {
  if (wanted === '') return 0
  const at = given.indexOf(wanted)
  if (at >= 0)
    return 100 + (isWordStart(given, at) ? 50 : 0) - Math.min(at, 20) - given.length / 100
  let score = 0
  let position = -1
  for (const letter of wanted.replaceAll(' ', '')) {
    const next = given.indexOf(letter, position + 1)
    if (next < 0) return undefined
    score += next === position + 1 ? 3 : isWordStart(given, next) ? 2 : 0
    position = next
  }
  // Letters that are merely somewhere in a long text are no match.
  return score >= wanted.length ? score - given.length / 100 : undefined
}

/** The items that match, best first; each is scored by its best name, earlier names before later ones. */
export function fuzzyFind<T>(
  query: string,
  items: readonly T[],
  namesOf: (item: T) => readonly string[],
): T[] {
  const wanted = fold(query)
  return items
    .flatMap((item) => {
      const scores = namesOf(item).flatMap((name, index) => {
        const score = scoreOf(wanted, fold(name))
        return score === undefined ? [] : [score - index * 10]
      })
      return scores.length === 0 ? [] : [{ item, score: Math.max(...scores) }]
    })
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item)
}

const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()

const isWordStart = (text: string, at: number): boolean =>
  at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!)
