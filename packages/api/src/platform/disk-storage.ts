// Files in a folder of this machine, which several nodes must share.
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { FileStore } from '@tus/file-store'
import type { Storage } from './storage.ts'

/** On the disk before this resolves, so that nothing is promised which a power cut takes away. */
async function settle(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

export function createDiskStorage(dataDir: string): Storage {
  const folder = resolve(dataDir, 'files')
  const incoming = join(folder, 'uploads')
  let store: FileStore | undefined

  const pathOf = (key: string) => join(folder, 'content', key)
  const pathOfUpload = (id: string) => join(incoming, id)
  const makeRoom = (path: string) => mkdir(dirname(path), { recursive: true, mode: 0o700 })

  return {
    uploads() {
      store ??= new FileStore({ directory: incoming })
      return store
    },
    withUpload: (id, use) => use(pathOfUpload(id)),
    async removeUpload(id) {
      await rm(pathOfUpload(id), { force: true })
      await rm(`${pathOfUpload(id)}.json`, { force: true })
    },
    async keepUpload(id, key) {
      await makeRoom(pathOf(key))
      await settle(pathOfUpload(id))
      await rename(pathOfUpload(id), pathOf(key))
    },
    async keep(key, bytes) {
      await makeRoom(pathOf(key))
      await writeFile(pathOf(key), bytes, { flush: true, mode: 0o600 })
    },
    read: async (key, range) => (await open(pathOf(key))).createReadStream(range),
    remove: (key) => rm(pathOf(key), { force: true }),
  }
}
