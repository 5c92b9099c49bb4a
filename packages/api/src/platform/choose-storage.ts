// Which storage an installation has.
import { createDiskStorage } from './disk-storage.ts'
import { createS3Storage, type S3Settings } from './s3-storage.ts'
import type { Storage } from './storage.ts'

export const createStorage = async (settings: {
  dataDir: string
  s3: S3Settings | undefined
}): Promise<Storage> =>
  settings.s3 === undefined ? createDiskStorage(settings.dataDir) : createS3Storage(settings.s3)
