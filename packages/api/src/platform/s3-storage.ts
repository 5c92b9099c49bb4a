// Files in a bucket of any store that speaks S3, which all nodes reach. The bucket stays private: bytes come and go
// through this server alone. Only complete parts and objects are ever seen, so a crash leaves nothing half written.
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { S3ClientConfig } from '@aws-sdk/client-s3'
import type { S3Store } from '@tus/s3-store'
import { type Storage, StorageError } from './storage.ts'

export type S3Settings = {
  bucket: string
  region: string
  /** Undefined: that of Amazon. */
  endpoint: string | undefined
  /** Undefined: those of the machine, such as the role of an instance. */
  keys: { accessKeyId: string; secretAccessKey: string } | undefined
}

const CONNECT_MS = 5_000
/** Without a byte in either direction. */
const SILENT_MS = 10_000
/** Each waits in a temporary file. */
const PARTS_AT_ONCE = 20

const configOf = ({ region, endpoint, keys }: S3Settings, silentMs: number): S3ClientConfig => ({
  region,
  ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
  ...(keys === undefined ? {} : { credentials: keys }),
  // The sums that newer versions of the protocol add are not known everywhere.
  requestChecksumCalculation: 'WHEN_REQUIRED',
  responseChecksumValidation: 'WHEN_REQUIRED',
  requestHandler: {
    connectionTimeout: Math.min(CONNECT_MS, silentMs),
    socketTimeout: silentMs,
    // A download holds its connection as long as its reader likes.
    httpAgent: { maxSockets: 500 },
    httpsAgent: { maxSockets: 500 },
  },
})

type Refused = { $metadata?: { httpStatusCode?: number }; status_code?: number }
const isMissing = (error: unknown) => (error as Refused).$metadata?.httpStatusCode === 404

/** What the library of the protocol says to its client stays what it is. */
async function asked<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    if ((error as Refused).status_code !== undefined) throw error
    throw new StorageError(error)
  }
}

export async function createS3Storage(
  settings: S3Settings,
  silentMs = SILENT_MS,
): Promise<Storage> {
  // A fifth of a second and 28 MB, for those who have a bucket.
  const { S3 } = await import('@aws-sdk/client-s3')
  const { S3Store } = await import('@tus/s3-store')
  const { bucket: Bucket } = settings
  const config = configOf(settings, silentMs)
  const s3 = new S3(config)
  let store: S3Store | undefined

  const contentOf = (key: string) => `content/${key}`
  const infoOf = (id: string) => `${id}.info`
  const drop = (Key: string) => s3.deleteObject({ Bucket, Key })
  const put = (Key: string, Body: Uint8Array) => s3.putObject({ Bucket, Key, Body })
  const get = async (Key: string, Range?: string) =>
    (await s3.getObject({ Bucket, Key, Range })).Body as Readable

  async function findInfo(id: string) {
    try {
      return await s3.headObject({ Bucket, Key: infoOf(id) })
    } catch (error) {
      if (isMissing(error)) return undefined
      throw error
    }
  }

  /** Its parts are kept apart, and paid for, until they are put together or dropped. */
  async function dropParts(id: string): Promise<void> {
    const UploadId = (await findInfo(id))?.Metadata?.['upload-id']
    if (UploadId === undefined) return
    try {
      await s3.abortMultipartUpload({ Bucket, Key: id, UploadId })
    } catch (error) {
      if (!isMissing(error)) throw error
    }
  }

  function createStore(): S3Store {
    const made = new S3Store({
      s3ClientConfig: { bucket: Bucket, ...config },
      maxConcurrentPartUploads: PARTS_AT_ONCE,
    })
    const [create, write, getUpload] = [made.create, made.write, made.getUpload]
    made.create = (...given) => asked(() => create.apply(made, given))
    made.write = (...given) => asked(() => write.apply(made, given))
    made.getUpload = (id) =>
      asked(async () => {
        // By itself it takes a store that does not answer for an upload that is not there.
        await findInfo(id)
        return await getUpload.call(made, id)
      })
    return made
  }

  return {
    uploads() {
      store ??= createStore()
      return store
    },
    async withUpload(id, use) {
      const folder = await mkdtemp(join(tmpdir(), 'deskbell-upload-'))
      const path = join(folder, 'bytes')
      try {
        await asked(async () => pipeline(await get(id), createWriteStream(path, { mode: 0o600 })))
        return await use(path)
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    },
    // What it is known by goes last, so that this can be done again.
    removeUpload: (id) =>
      asked(async () => {
        await dropParts(id)
        await Promise.all([drop(id), drop(`${id}.part`)])
        await drop(infoOf(id))
      }),
    keepUpload: (id, key) =>
      asked(async () => {
        const CopySource = `${Bucket}/${id}`
        await s3.copyObject({ Bucket, Key: contentOf(key), CopySource })
      }),
    keep: (key, bytes) =>
      asked(async () => {
        await put(contentOf(key), bytes)
      }),
    read: (key, { start, end }) => asked(() => get(contentOf(key), `bytes=${start}-${end}`)),
    remove: (key) =>
      asked(async () => {
        await drop(contentOf(key))
      }),
  }
}

/** Throws when the bucket cannot be written to, read and cleaned with these settings. */
export async function checkS3(settings: S3Settings): Promise<void> {
  const storage = await createS3Storage(settings)
  const key = 'doctor'
  await storage.keep(key, Buffer.from('Deskbell was here'))
  for await (const _ of await storage.read(key, { start: 0, end: 7 }));
  await storage.remove(key)
}
