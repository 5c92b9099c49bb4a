// Where the bytes of files are kept: a folder on this machine, which several nodes must share. It knows nothing of
// whom they belong to.
import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { FileStore } from '@tus/file-store'

export type ByteRange = { start: number; end: number }

export type Storage = {
  /** Uploads that are under way; made at its first use, so that a server without files makes no folders. */
  uploads(): FileStore
  pathOfUpload(id: string): string
  removeUpload(id: string): Promise<void>
  /** Makes an upload the content of this key. */
  keepUpload(id: string, key: string): Promise<void>
  keep(key: string, bytes: Uint8Array): Promise<void>
  read(key: string, range: ByteRange): Readable
  /** Whether it was there or not. */
  remove(key: string): Promise<void>
}

/** On the disk before this resolves, so that nothing is promised which a power cut takes away. */
async function settle(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

export function createStorage(dataDir: string): Storage {
  const folder = resolve(dataDir, 'files')
  const incoming = join(folder, 'uploads')
  let store: FileStore | undefined

  const pathOf = (key: string) => join(folder, 'content', key)
  const pathOfUpload = (id: string) => join(incoming, id)
  const makeRoom = (path: string) => mkdir(dirname(path), { recursive: true, mode: 0o700 })

  async function removeUpload(id: string): Promise<void> {
    await rm(pathOfUpload(id), { force: true })
    await rm(`${pathOfUpload(id)}.json`, { force: true })
  }

  return {
    uploads() {
      store ??= new FileStore({ directory: incoming })
      return store
    },
    pathOfUpload,
    removeUpload,
    async keepUpload(id, key) {
      await makeRoom(pathOf(key))
      await settle(pathOfUpload(id))
      await rename(pathOfUpload(id), pathOf(key))
      await removeUpload(id)
    },
    async keep(key, bytes) {
      await makeRoom(pathOf(key))
      await writeFile(pathOf(key), bytes, { flush: true, mode: 0o600 })
    },
    read: (key, range) => createReadStream(pathOf(key), range),
    remove: (key) => rm(pathOf(key), { force: true }),
  }
}
