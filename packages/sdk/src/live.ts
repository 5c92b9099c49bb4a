// A value that changes over time. It is all the UI bindings need: read `value`, subscribe to changes.

/** A value that changes; `subscribe` calls back on every change (not at once) and returns how to stop. */
export interface Live<T> {
  readonly value: T
  subscribe(listener: (value: T) => void): () => void
}

export interface WritableLive<T> extends Live<T> {
  set(value: T): void
}

export function createLive<T>(initial: T): WritableLive<T> {
  let value = initial
  const listeners = new Set<(value: T) => void>()
  return {
    get value() {
      return value
    },
    set(next) {
      if (Object.is(value, next)) return
      value = next
      for (const listener of [...listeners]) notify(listener, next)
    },
    subscribe(listener) {
      // A wrapper of its own, so that the same function can subscribe twice.
      const own = (changed: T) => listener(changed)
      listeners.add(own)
      return () => void listeners.delete(own)
    },
  }
}

// A listener that throws is the app's bug: it must be seen, and must not stop the others or the socket.
function notify<T>(listener: (value: T) => void, value: T): void {
  try {
    listener(value)
  } catch (error) {
    setTimeout(() => {
      throw error
    })
  }
}
