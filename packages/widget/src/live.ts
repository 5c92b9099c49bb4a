// The panel's own values, in the form that the SDK's have: read `value`, subscribe to changes. One kind of signal for
// both, so that nothing has to be bridged, and 1.5 kB less than a signals library.
import type { Live } from '@deskbell/sdk'

export interface WritableLive<T> extends Live<T> {
  value: T
}

export function createLive<T>(initial: T): WritableLive<T> {
  let current = initial
  const listeners = new Set<(value: T) => void>()
  return {
    get value() {
      return current
    },
    set value(next) {
      if (Object.is(current, next)) return
      current = next
      for (const listener of [...listeners]) listener(next)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

/** Runs at once and after every change of a source. What `run` returns is called before the next run. */
export function watch(
  sources: readonly Live<unknown>[],
  // biome-ignore lint/suspicious/noConfusingVoidType: like an effect, it may return nothing
  run: () => (() => void) | void,
): () => void {
  let cleanUp = run()
  const again = () => {
    cleanUp?.()
    cleanUp = run()
  }
  const stops = sources.map((source) => source.subscribe(again))
  return () => {
    for (const stop of stops) stop()
    cleanUp?.()
  }
}

/** A value computed from others. It lives as long as they do. */
export function derive<T>(sources: readonly Live<unknown>[], compute: () => T): Live<T> {
  const derived = createLive(compute())
  for (const source of sources) {
    source.subscribe(() => {
      derived.value = compute()
    })
  }
  return derived
}
