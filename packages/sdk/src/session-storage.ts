// Where a session is kept between page loads.

/** One slot for text. Anything with these three works: a file, a keychain, `sessionStorage`. */
export interface SessionStorage {
  get(): string | null
  set(value: string): void
  remove(): void
}

/** Kept as long as the client lives. The default. */
export function memoryStorage(): SessionStorage {
  let kept: string | null = null
  return {
    get: () => kept,
    set(value) {
      kept = value
    },
    remove() {
      kept = null
    },
  }
}

/**
 * Kept in this browser's localStorage under `key`, shared by its tabs. Falls back to memory where the browser blocks it.
 *
 * @example createClient({ baseUrl, storage: browserStorage('deskbell.agent') })
 */
export function browserStorage(key: string): SessionStorage {
  const fallback = memoryStorage()
  const attempt = <T>(use: (storage: Storage) => T, otherwise: () => T): T => {
    try {
      return use(globalThis.localStorage)
    } catch {
      return otherwise()
    }
  }
  return {
    get: () => attempt((storage) => storage.getItem(key), fallback.get) ?? fallback.get(),
    set: (value) =>
      attempt(
        (storage) => storage.setItem(key, value),
        () => fallback.set(value),
      ),
    remove() {
      attempt(
        (storage) => storage.removeItem(key),
        () => undefined,
      )
      fallback.remove()
    },
  }
}
