// Carries hints between the parts that write and the sockets that listen. In one process a hint is a function call;
// a lost hint costs time, never an event, because every listener also compares itself with the database.
export type Bus<T> = {
  publish(hint: T): void
  /** Returns the way to stop listening. */
  subscribe(listener: (hint: T) => void): () => void
}

export function createBus<T>(): Bus<T> {
  const listeners = new Set<(hint: T) => void>()
  return {
    publish(hint) {
      for (const listener of listeners) listener(hint)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
