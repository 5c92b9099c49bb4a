// Which regular expressions a schema from outside may have: those of which nobody can make one that runs for long. There
// are no groups, no alternatives and no references, and the ways in which one can match are counted beforehand.

const MOST_CHARACTERS = 200
/** Each way is tried once, and costs a step for each part of the pattern. */
const MOST_WAYS = 10_000
/** What a repeat without an end counts for: values have no more characters. */
const ENDLESS = 5000

// A character, an escape or a set, and how often it is repeated.
const part =
  /(?:[^\\^$*+?()[\]{}|]|\\[dDwWsS]|\\[\\^$.*+?()[\]{}|/-]|\[\^?(?:[^\\[\]]|\\[dDwWsS\\^[\]-])+\])(?:([*+?])|\{(\d{1,3})(,)?(\d{1,3})?\})?/y

/** Why a pattern is refused; undefined when it is taken. */
export function faultOfPattern(pattern: string): string | undefined {
  if (pattern.length > MOST_CHARACTERS) return `has more than ${MOST_CHARACTERS} characters`
  if (!pattern.startsWith('^') || !pattern.endsWith('$') || pattern.length < 2)
    return 'must begin with ^ and end with $'
  const inner = pattern.slice(1, -1)
  let ways = 1
  part.lastIndex = 0
  while (part.lastIndex < inner.length) {
    const found = part.exec(inner)
    if (found === null)
      return 'may have characters, sets and repeats, but no groups or alternatives'
    ways *= waysOf(found)
  }
  if (ways > MOST_WAYS) return 'has too many repeats of no fixed length'
  try {
    new RegExp(pattern, 'u')
  } catch {
    return 'is no regular expression'
  }
  return undefined
}

function waysOf([, sign, least, comma, most]: RegExpExecArray): number {
  if (sign !== undefined) return sign === '?' ? 2 : ENDLESS
  if (comma === undefined) return 1
  return most === undefined ? ENDLESS : Math.max(1, Number(most) - Number(least) + 1)
}
