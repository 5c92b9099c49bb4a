// How the fake server cuts a list into pages.

/** A page after an opaque cursor, as the server cuts it. */
export function toPage<T, K>(
  all: readonly T[],
  keyOf: (item: T) => K,
  { cursor, limit }: { cursor?: string; limit: number },
  order: (a: K, b: K) => number,
) {
  const after = cursor === undefined ? undefined : (JSON.parse(atob(cursor)) as K)
  const rest = after === undefined ? all : all.filter((item) => order(keyOf(item), after) > 0)
  const items = rest.slice(0, limit)
  const nextCursor = rest.length > limit ? btoa(JSON.stringify(keyOf(items.at(-1)!))) : null
  return { items, nextCursor }
}
