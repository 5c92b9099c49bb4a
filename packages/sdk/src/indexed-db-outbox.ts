// The outbox of browsers: one IndexedDB for all tabs of the site. Whatever goes wrong is the caller's to survive.
import type { OutboxEntry, OutboxStorage } from './outbox-storage.ts'
import { shareAmongTabs } from './tabs.ts'

const NAME = 'deskbell'
/** Some browsers leave the question open for ever. */
const OPEN_MS = 3_000

export function indexedDbOutbox(): OutboxStorage {
  let opened: Promise<IDBDatabase> | undefined

  function open(): Promise<IDBDatabase> {
    return new Promise((resolve, reject) => {
      const request = indexedDB.open(NAME, 1)
      request.onupgradeneeded = () => request.result.createObjectStore(NAME)
      const timer = setTimeout(() => reject(new Error('IndexedDB does not answer')), OPEN_MS)
      request.onerror = () => {
        clearTimeout(timer)
        reject(request.error)
      }
      request.onsuccess = () => {
        clearTimeout(timer)
        const database = request.result
        // Somebody deletes the database, or the browser did: the next call makes another one.
        database.onversionchange = () => {
          database.close()
          opened = undefined
        }
        database.onclose = () => {
          opened = undefined
        }
        resolve(database)
      }
    })
  }

  async function run<T>(
    mode: IDBTransactionMode,
    use: (store: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T> {
    opened ??= open()
    const transaction = (await opened).transaction(NAME, mode)
    const request = use(transaction.objectStore(NAME))
    return await new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve(request.result)
      transaction.onabort = () => reject(transaction.error)
    })
  }

  /** Takes or renews the lease of this name, unless somebody else has it; whether it is this holder's now. */
  async function claim(
    name: string,
    lease: { holder: string; until: number },
    isForced: boolean,
  ): Promise<boolean> {
    let isMine = isForced
    await run('readwrite', (store) => {
      const request = store.get(name) as IDBRequest<typeof lease | undefined>
      request.onsuccess = () => {
        const { result } = request
        isMine ||= !result || result.until < Date.now() || result.holder === lease.holder
        if (isMine) store.put(lease, name)
      }
      return request
    })
    return isMine
  }

  // An array sorts after every string, so this is all that begins with the identity.
  const allOf = (identity: string) => IDBKeyRange.bound([identity], [identity, []])

  return {
    load: (identity) =>
      run('readonly', (store) => store.getAll(allOf(identity)) as IDBRequest<OutboxEntry[]>),
    async put(identity, entry) {
      await run('readwrite', (store) => store.put(entry, [identity, entry.clientId]))
    },
    async delete(identity, clientId) {
      const key = clientId === undefined ? allOf(identity) : [identity, clientId]
      await run('readwrite', (store) => store.delete(key))
    },
    share: (identity, listener) => shareAmongTabs(`${NAME}.outbox ${identity}`, listener, claim),
  }
}
