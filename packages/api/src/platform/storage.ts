// Where the bytes of files are kept, as everybody else sees it: a folder (disk-storage.ts) or a bucket (s3-storage.ts).
// It knows nothing of whom they belong to.
import type { Readable } from 'node:stream'
import type { DataStore } from '@tus/server'

export type ByteRange = { start: number; end: number }

export type Storage = {
  /** Uploads that are under way; made at its first use, so that a server without files makes no folders. */
  uploads(): DataStore
  /** A complete upload as a file of this machine, while `use` runs. */
  withUpload<T>(id: string, use: (path: string) => Promise<T>): Promise<T>
  /** Whether it was there or not, complete or not. */
  removeUpload(id: string): Promise<void>
  /** Makes an upload the content of this key. */
  keepUpload(id: string, key: string): Promise<void>
  keep(key: string, bytes: Uint8Array): Promise<void>
  /** Resolves when the first byte can come. */
  read(key: string, range: ByteRange): Promise<Readable>
  /** Whether it was there or not. */
  remove(key: string): Promise<void>
}

/** The store does not answer, or refuses what it should take: nothing that whoever asked has done wrong. */
export class StorageError extends Error {
  constructor(cause: unknown) {
    super(`The file storage failed: ${(cause as Error).message || (cause as Error).name}`, {
      cause,
    })
  }
}
