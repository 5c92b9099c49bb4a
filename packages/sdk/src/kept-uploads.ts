// Uploads that no message carries yet, kept so that a reload goes on with them: the bytes beside the outbox, and notes of
// them in the tab. Where a browser keeps nothing, a reload costs what it always has.
import type { Keeping } from './keeper.ts'
import type { OutboxEntry } from './outbox-storage.ts'
import { type Note, type Place, readNotes, writeNotes } from './upload-notes.ts'

export interface KeptUpload {
  readonly key: string
  readonly name: string
  readonly type: string
  readonly size: number
  /** Null: it was too large to keep. */
  readonly file: Blob | null
}
interface Stored extends KeptUpload {
  /** As the outbox calls its keys; without a text it is no message to it. */
  readonly clientId: string
  readonly keptAt: number
}

/** What a browser copies without being asked. */
const MOST_BYTES = 25_000_000
/** As long as the server waits. */
const KEPT_MS = 24 * 3_600_000

const patchNote = (key: string, changes: Partial<Note>): void =>
  writeNotes((notes) => notes.map((one) => (one.key === key ? { ...one, ...changes } : one)))

export function createUploadKeeper(keeping: Promise<Keeping>, identity: () => string | null) {
  const storage = async () => (await keeping).storage
  let isClean = false

  async function put(who: string, { file, ...kept }: KeptUpload): Promise<void> {
    const place = await storage()
    const write = (bytes: Blob | null) => {
      const stored: Stored = { ...kept, file: bytes, clientId: kept.key, keptAt: Date.now() }
      return place.put(who, stored as unknown as OutboxEntry)
    }
    if (!isClean) await clean(who)
    await write(kept.size > MOST_BYTES ? null : file).catch(() => write(null))
    // Signed out meanwhile: what they had was wiped before this came.
    if (identity() !== who) await place.delete(who, kept.key)
  }

  async function load(who: string): Promise<Stored[]> {
    const all = (await (await storage()).load(who)) as readonly unknown[] as Partial<Stored>[]
    return all.filter((one): one is Stored => typeof one.keptAt === 'number')
  }

  /** Tabs that were closed have left theirs behind. */
  async function clean(who: string): Promise<void> {
    isClean = true
    const old = (await load(who)).filter(({ keptAt }) => keptAt < Date.now() - KEPT_MS)
    for (const { clientId } of old) await (await storage()).delete(who, clientId)
  }

  function drop(key: string): void {
    const who = identity()
    if (who === null) return
    storage()
      .then((place) => place.delete(who, key))
      .catch(() => undefined)
  }

  return {
    keep(upload: KeptUpload, place: Place): void {
      const who = identity()
      if (who === null || !('sessionStorage' in globalThis)) return
      const note = { key: upload.key, identity: who, place, attachmentId: null }
      writeNotes((notes) => [...notes, note])
      put(who, upload).catch(() => undefined)
    },
    /** The server knows it by this id. */
    know: (key: string, attachmentId: string) => patchNote(key, { attachmentId }),
    idOf: (key: string): string | null =>
      readNotes().find((one) => one.key === key)?.attachmentId ?? null,
    /** A message has it now, which is kept by itself. */
    hand(key: string): void {
      patchNote(key, { place: null })
      drop(key)
    },
    forget(key: string): void {
      writeNotes((notes) => notes.filter((one) => one.key !== key))
      drop(key)
    },
    /** What an earlier page has left for this place. */
    async left(place: Place): Promise<KeptUpload[]> {
      const who = identity()
      const own = readNotes().filter((one) => one.place === place && one.identity === who)
      if (who === null || own.length === 0) return []
      const kept = await load(who)
      return own.flatMap(({ key }) => kept.find((one) => one.clientId === key) ?? [])
    },
  }
}
