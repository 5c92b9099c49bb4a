// The end of an upload: all its bytes are here, and now they are looked at. What is taken becomes a file, one per
// content in a workspace; what is refused is gone. Doing it again, after a crash or on two nodes at once, does no harm.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { newId } from '../ids.ts'
import type { Sql } from '../platform/postgres.ts'
import type { Storage } from '../platform/storage.ts'
import { ProblemError } from '../problem.ts'
import { keyOf, reserveFile, thumbnailOf } from './file-store.ts'
import { isPicture, typeOf } from './kinds.ts'
import { rewritePicture } from './pictures.ts'
import { deleteAttachments } from './store.ts'
import { type Upload, useKnownFile, useNewFile } from './upload-store.ts'

type Deps = { sql: Sql; storage: Storage }

/** Throws `unsupported_media_type` when the file is not taken. */
export async function finishUpload({ sql, storage }: Deps, upload: Upload): Promise<void> {
  try {
    await storage.withUpload(upload.id, (path) => lookAt({ sql, storage }, upload, path))
    await storage.removeUpload(upload.id)
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    await dropUpload({ sql, storage }, upload)
    throw error
  }
}

/** Bytes go before the row, so that what a crash or a store that does not answer leaves is found again. */
export async function dropUpload(
  { sql, storage }: Deps,
  { id, workspaceId }: Pick<Upload, 'id' | 'workspaceId'>,
): Promise<void> {
  await storage.removeUpload(id)
  await sql.begin((tx) => deleteAttachments(tx, workspaceId, { id }))
}

async function lookAt({ sql, storage }: Deps, upload: Upload, path: string): Promise<void> {
  const type = await typeOf(path, upload)
  const digest = await digestOf(path)
  const isKnown = await useKnownFile(sql, upload, { digest, type })
  if (!isKnown) await keep({ sql, storage }, { upload, path, digest, type })
}

async function keep(
  { sql, storage }: Deps,
  found: { upload: Upload; path: string; digest: Buffer; type: string },
): Promise<void> {
  const { upload, path, digest, type } = found
  const picture = isPicture(type) ? await rewritePicture(path, type) : undefined
  const file = {
    ...{ id: newId('file'), digest, size: picture?.bytes.length ?? upload.size },
    thumbnailSize: picture?.thumbnail.length ?? null,
    ...{ width: picture?.width ?? null, height: picture?.height ?? null },
  }
  const key = keyOf(upload.workspaceId, file.id)
  await reserveFile(sql, upload, file)
  if (picture === undefined) await storage.keepUpload(upload.id, key)
  else {
    await storage.keep(key, picture.bytes)
    await storage.keep(thumbnailOf(key), picture.thumbnail)
  }
  const isFirst = await useNewFile(sql, upload, file.id, type)
  if (!isFirst) await useKnownFile(sql, upload, found)
}

async function digestOf(path: string): Promise<Buffer> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest()
}
