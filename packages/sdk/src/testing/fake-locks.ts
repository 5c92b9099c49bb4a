// The locks of one browser, for clients that are its tabs.

/** Web locks of one name after the other, as tabs see them: waiting, aborted and stolen. */
export function fakeLocks() {
  type Held = { end(error?: Error): void }
  const holders = new Map<string, Held>()
  const queues = new Map<string, (() => void)[]>()
  const next = (name: string) => queues.get(name)?.shift()?.()
  function grant<T>(name: string, run: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const held: Held = { end: (error) => reject(error) }
      holders.set(name, held)
      const release = () => {
        if (holders.get(name) !== held) return
        holders.delete(name)
        next(name)
      }
      void run().then(resolve, reject).finally(release)
    })
  }
  return {
    request<T>(name: string, ...rest: [() => Promise<T>] | [LockOptions, () => Promise<T>]) {
      const run = rest.at(-1) as () => Promise<T>
      const { signal, steal } = rest.length === 2 ? rest[0] : ({} as LockOptions)
      const stolen = new DOMException('Stolen', 'AbortError')
      if (steal) holders.get(name)?.end(stolen)
      if (steal || !holders.has(name)) return grant(name, run)
      return new Promise<T>((resolve, reject) => {
        const queue = queues.get(name) ?? []
        queues.set(name, queue)
        const enter = () => void grant(name, run).then(resolve, reject)
        queue.push(enter)
        signal?.addEventListener('abort', () => {
          if (queue.includes(enter)) queue.splice(queue.indexOf(enter), 1)
          reject(stolen)
        })
      })
    },
  }
}
