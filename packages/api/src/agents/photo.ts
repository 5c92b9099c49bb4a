// The photo of an agent: made of an upload of whoever gives it, which is used up. What is kept are two small squares,
// never what was uploaded.
import { createHash, randomBytes } from 'node:crypto'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { keyOf, lockFileOf, reserveFile, takeFile, thumbnailOf } from '../attachments/file-store.ts'
import { refused } from '../attachments/kinds.ts'
import { type Picture, squarePicture } from '../attachments/pictures.ts'
import { deleteAttachments, getAttachment } from '../attachments/store.ts'
import { getUpload } from '../attachments/upload-store.ts'
import { newId } from '../ids.ts'
import type { Sql, Tx } from '../platform/postgres.ts'
import type { Storage } from '../platform/storage.ts'
import type { AgentActor } from '../policy.ts'
import { problem } from '../problem.ts'
import { assertActive, type FoundPhoto, lockAgents, putPhoto } from './photo-store.ts'
import { type ChangedAgent, changeShown } from './store.ts'

/** Of a good camera; more is no portrait. */
const MOST_BYTES = 20 * 1024 * 1024

type Deps = { sql: Sql; storage: Storage }
type Of = { workspaceId: string; id: string }
type NewPhoto = Picture & { digest: Buffer }

/** Throws `not_found`, `upload_incomplete`, `payload_too_large` and `unsupported_media_type`. */
export async function setPhoto(
  { sql, storage }: Deps,
  actor: AgentActor,
  agentId: string,
  attachmentId: string,
): Promise<ChangedAgent> {
  const agent = { workspaceId: actor.workspaceId, id: agentId }
  const photo = await readPhoto({ sql, storage }, actor, attachmentId)
  const place = (fileId?: string) =>
    sql.begin((tx) => placePhoto(tx, agent, { attachmentId, digest: photo.digest, fileId }))
  const known = await place()
  return known ?? (await place(await keepPhoto({ sql, storage }, agent, photo)))!
}

export async function deletePhoto(sql: Sql, agent: Of): Promise<ChangedAgent> {
  return await sql.begin(async (tx) => {
    await lockAgents(tx, agent.workspaceId)
    return await changeShown(tx, agent, async () => {
      await putPhoto(tx, agent, null)
      return []
    })
  })
}

/** Bytes of a photo as it was made. */
export async function readSquare(
  storage: Storage,
  { workspaceId, fileId, size, smallSize }: FoundPhoto,
  isLarge: boolean,
): Promise<{ bytes: Readable; length: number }> {
  const key = keyOf(workspaceId, fileId)
  const length = isLarge ? size : smallSize
  const range = { start: 0, end: length - 1 }
  return { bytes: await storage.read(isLarge ? key : thumbnailOf(key), range), length }
}

async function readPhoto(
  { sql, storage }: Deps,
  actor: AgentActor,
  attachmentId: string,
): Promise<NewPhoto> {
  const { id } = await getUpload(sql, actor, attachmentId)
  const { attachment, key } = await getAttachment(sql, actor, id)
  if (attachment.kind !== 'image') throw refused('A photo is a JPEG, PNG, WebP or GIF picture')
  if (attachment.size > MOST_BYTES) throw problem('payload_too_large')
  const kept = await storage.read(key, { start: 0, end: attachment.size - 1 })
  return await makePhoto(await buffer(kept))
}

export async function makePhoto(picture: Buffer): Promise<NewPhoto> {
  const made = await squarePicture(picture)
  return { ...made, digest: createHash('sha256').update(made.bytes).digest() }
}

/** As a file that nothing refers to yet; its id. */
export async function keepPhoto(
  { sql, storage }: Deps,
  { workspaceId }: Of,
  { bytes, thumbnail, ...known }: NewPhoto,
): Promise<string> {
  const id = newId('file')
  const sizes = { size: bytes.length, thumbnailSize: thumbnail.length }
  await reserveFile(sql, { workspaceId }, { id, ...sizes, ...known })
  const key = keyOf(workspaceId, id)
  await storage.keep(key, bytes)
  await storage.keep(thumbnailOf(key), thumbnail)
  return id
}

/** Undefined when there is no file with this content, and none was brought. */
export async function placePhoto(
  tx: Tx,
  agent: Of,
  given: { digest: Buffer; fileId?: string | undefined; attachmentId?: string },
): Promise<ChangedAgent | undefined> {
  await lockAgents(tx, agent.workspaceId)
  await assertActive(tx, agent.workspaceId, agent.id)
  const known = await lockFileOf(tx, agent.workspaceId, given.digest)
  const fileId = known ?? given.fileId
  if (fileId === undefined) return undefined
  if (known === undefined) await takeFile(tx, fileId)
  return await changeShown(tx, agent, async () => {
    await putPhoto(tx, agent, { fileId, key: randomBytes(16).toString('base64url') })
    const { attachmentId: id } = given
    if (id !== undefined) await deleteAttachments(tx, agent.workspaceId, { id })
    return []
  })
}
