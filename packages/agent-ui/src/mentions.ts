// Mentions in notes: which names in a text are mentions, as the server takes them, and which one is being written.
import type { Agent } from '@deskbell/sdk'

type Person = Pick<Agent, 'id' | 'name'>

export interface Span {
  from: number
  to: number
  ids: readonly string[]
}

const isPartOfWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}_]/u.test(character)

/** Names after an `@`, in whatever case. Of names that begin alike the longest counts. */
export function mentionsIn(text: string, people: readonly Person[]): Span[] {
  const written = text.toLowerCase()
  const spans: Span[] = []
  // Where a letter becomes two, the places in one are not those in the other.
  if (written.length !== text.length) return spans
  for (let at = written.indexOf('@'); at >= 0; at = written.indexOf('@', at + 1)) {
    if (isPartOfWord(written[at - 1])) continue
    const fitting = people.filter(
      ({ name }) =>
        written.startsWith(name.toLowerCase(), at + 1) &&
        !isPartOfWord(written[at + 1 + name.length]),
    )
    const longest = Math.max(...fitting.map(({ name }) => name.length))
    const ids = fitting.filter(({ name }) => name.length === longest).map(({ id }) => id)
    if (ids.length > 0) spans.push({ from: at, to: at + 1 + longest, ids })
  }
  return spans
}

const MOST_LETTERS = 60

/** The `@` before the cursor with what follows it; undefined when none is being written. */
export function mentionBefore(
  text: string,
  cursor: number,
): { from: number; query: string } | undefined {
  const from = cursor === 0 ? -1 : text.lastIndexOf('@', cursor - 1)
  const query = text.slice(from + 1, cursor)
  if (from < 0 || query.length > MOST_LETTERS || query.includes('\n')) return undefined
  return isPartOfWord(text[from - 1]) ? undefined : { from, query }
}

/** Those of whom a first or a later name begins like this. */
export function peopleFor<T extends Person>(query: string, people: readonly T[]): T[] {
  const wanted = query.toLowerCase()
  return people.filter(({ name }) => {
    const given = name.toLowerCase()
    return given.startsWith(wanted) || given.includes(` ${wanted}`)
  })
}
