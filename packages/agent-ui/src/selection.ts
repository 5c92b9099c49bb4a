// Which rows of the list are selected, to be changed together.
import { computed, signal } from '@preact/signals'

export function createSelection() {
  const ids = signal<ReadonlySet<string>>(new Set())
  /** Where a range begins: what was last selected or let go. */
  let anchor: string | undefined

  function set(changed: readonly string[], isSelected: boolean): void {
    const next = new Set(ids.peek())
    for (const id of changed) {
      if (isSelected) next.add(id)
      else next.delete(id)
    }
    ids.value = next
  }

  return {
    ids,
    isEmpty: computed(() => ids.value.size === 0),
    toggle(id: string): void {
      set([id], !ids.peek().has(id))
      anchor = id
    },
    /** Everything from the anchor to here, as the list stands. */
    extend(keys: readonly string[], id: string): void {
      const to = keys.indexOf(id)
      const from = anchor === undefined ? to : keys.indexOf(anchor)
      const [start, end] = from < 0 ? [to, to] : [Math.min(from, to), Math.max(from, to)]
      set(keys.slice(start, end + 1), true)
      anchor = id
    },
    all: (keys: readonly string[]) => set(keys, true),
    clear(): void {
      ids.value = new Set()
      anchor = undefined
    },
  }
}
