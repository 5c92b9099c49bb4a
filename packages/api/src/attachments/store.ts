// Attachments and the files behind them in Postgres: from the first byte of an upload to the last message or canned reply
// that shows it.
// A file is counted by what refers to it, attachments and photos of agents; who drops one holds the row of its file, so the last one knows.
import { seenBy } from '../canned-replies/seen-by-store.ts'
import type { Sql, Tx } from '../platform/postgres.ts'
import { type Actor, isAllowed, isVisible } from '../policy.ts'
import { problem } from '../problem.ts'
import { kindOf } from './kinds.ts'
import type { Attachment } from './schema.ts'

/** Uploads of one person that nothing carries yet. */
export const MOST_UNSENT = { visitor: 30, agent: 500 }
/** Of the quota, for what visitors have uploaded and not sent: they are many, and nobody knows them. */
const VISITORS_SHARE = 0.1
/** Of what others leave of that share, for one place on the net: however many take theirs, something is left. */
const PLACE_SHARE = 0.25

export type Upload = {
  id: string
  workspaceId: string
  uploadedBy: string
  name: string
  /** What its sender says it is, until it was looked at. */
  type: string
  size: number
  fileId: string | null
}

export type StoredFile = {
  id: string
  digest: Buffer
  size: number
  thumbnailSize: number | null
  width: number | null
  height: number | null
}

export const uploaderOf = (actor: Actor): string =>
  actor.kind === 'agent' ? actor.id : actor.sessionId

export type AttachmentRow = {
  id: string
  name: string
  type: string
  size: number
  width: number | null
  height: number | null
}

export const toAttachment = ({
  id,
  name,
  type,
  size,
  width,
  height,
}: AttachmentRow): Attachment => ({
  ...{ id, name, type, size },
  kind: kindOf(type),
  ...{ width, height },
})

/** Of attachments that are named `a`: no message carries it, and no canned reply. */
export const isUnsent = (sql: Sql | Tx) =>
  sql`a.conversation_id is null and a.canned_reply_id is null`

/** Begins an upload, if the workspace has room for it. */
export async function insertUpload(
  sql: Sql,
  upload: Omit<Upload, 'fileId'>,
  /** `place`: where a visitor comes from; null for an agent. */
  limit: { quota: number; place: string | null },
): Promise<void> {
  const { workspaceId, uploadedBy, size } = upload
  const { quota, place } = limit
  await sql.begin(async (tx) => {
    // One at a time, or two could take the same room.
    await tx`select 1 from workspaces where id = ${workspaceId} for no key update`
    const [taken] = await tx<
      { kept: number; unsent: number; visitors: number; here: number; own: number }[]
    >`
      select
        (select coalesce(sum(size + coalesce(thumbnail_size, 0)), 0)::bigint from files
         where workspace_id = ${workspaceId}) as kept,
        coalesce(sum(upload_size) filter (where file_id is null), 0)::bigint as unsent,
        coalesce(sum(upload_size) filter (where uploaded_by like 'ses%'), 0)::bigint as visitors,
        coalesce(sum(upload_size) filter (where uploaded_from = ${place}::text), 0)::bigint as here,
        count(*) filter (where uploaded_by = ${uploadedBy})::int as own
      from attachments a where workspace_id = ${workspaceId} and ${isUnsent(tx)}`
    const { kept, unsent, visitors, here, own } = taken!
    const most = MOST_UNSENT[place === null ? 'agent' : 'visitor']
    if (own >= most)
      throw problem('limit_reached', { detail: `At most ${most} files wait to be sent` })
    const isFull = kept + unsent + size > quota
    const share = quota * VISITORS_SHARE
    // One file at a time always has its chance, however large.
    const isGreedy = here > 0 && here + size > (share - (visitors - here)) * PLACE_SHARE
    const isCrowded = place !== null && (visitors + size > share || isGreedy)
    if (isFull || isCrowded) throw problem('storage_full')
    await tx`
      insert into attachments (id, workspace_id, uploaded_by, uploaded_from, name, type, upload_size)
      values (${upload.id}, ${workspaceId}, ${uploadedBy}, ${place}, ${upload.name}, ${upload.type}, ${size})`
  })
}

/** An upload of this actor that nothing carries yet. Throws `not_found`. */
export async function getUpload(sql: Sql, actor: Actor, id: string): Promise<Upload> {
  const [row] = await sql<Upload[]>`
    select id, workspace_id as "workspaceId", uploaded_by as "uploadedBy", name, type, upload_size as size,
      file_id as "fileId"
    from attachments a
    where id = ${id} and workspace_id = ${actor.workspaceId} and uploaded_by = ${uploaderOf(actor)}
      and ${isUnsent(sql)}`
  if (row === undefined) throw problem('not_found')
  return row
}

type Lease = { holder: string; leaseMs: number }

/**
 * Whether this holder may write to the upload from now on; otherwise whoever does hears that somebody waits. Throws
 * `not_found` when the upload is gone.
 */
export async function takeUpload(
  sql: Sql,
  id: string,
  { holder, leaseMs }: Lease,
): Promise<boolean> {
  const taken = await sql`
    update attachments set lock_holder = ${holder}, lock_wanted = false,
      lock_until = now() + ${leaseMs} * interval '1 millisecond'
    where id = ${id} and (lock_until is null or lock_until <= now())`
  if (taken.count === 1) return true
  const told = await sql`update attachments set lock_wanted = true where id = ${id}`
  if (told.count === 0) throw problem('not_found')
  return false
}

/** Renews the lease; says whether somebody waits for it, or has it by now. */
export async function keepUploadLock(
  sql: Sql,
  id: string,
  { holder, leaseMs }: Lease,
): Promise<'undisturbed' | 'wanted' | 'lost'> {
  const [row] = await sql<{ lock_wanted: boolean }[]>`
    update attachments set lock_until = now() + ${leaseMs} * interval '1 millisecond'
    where id = ${id} and lock_holder = ${holder}
    returning lock_wanted`
  if (row === undefined) return 'lost'
  return row.lock_wanted ? 'wanted' : 'undisturbed'
}

/** From now on it stands still, until somebody takes it again. */
export async function giveUpload(sql: Sql, id: string, holder: string): Promise<void> {
  await sql`
    update attachments set lock_holder = null, lock_until = now() where id = ${id} and lock_holder = ${holder}`
}

/** Refers the upload to a file with this content, if there is one already. */
export async function useKnownFile(
  sql: Sql,
  upload: Upload,
  found: { digest: Buffer; type: string },
): Promise<boolean> {
  return await sql.begin(async (tx) => {
    const fileId = await lockFileOf(tx, upload.workspaceId, found.digest)
    if (fileId === undefined) return false
    await refer(tx, upload, fileId, found.type)
    return true
  })
}

/** The file with this content, if there is one, held until this transaction ends. */
export async function lockFileOf(
  tx: Tx,
  workspaceId: string,
  digest: Buffer,
): Promise<string | undefined> {
  const [file] = await tx<{ id: string }[]>`
    select id from files
    where workspace_id = ${workspaceId} and digest = ${digest} and released_at is null
    for no key update`
  return file?.id
}

/** Before its bytes are written: if that is where it ends, they are taken away an hour later. */
export async function reserveFile(
  sql: Sql,
  { workspaceId }: Pick<Upload, 'workspaceId'>,
  file: StoredFile,
): Promise<void> {
  await sql`
    insert into files (id, workspace_id, digest, size, thumbnail_size, width, height, released_at)
    values (${file.id}, ${workspaceId}, ${file.digest}, ${file.size}, ${file.thumbnailSize}, ${file.width},
            ${file.height}, now() + interval '1 hour')`
}

/** When its bytes are kept: the upload refers to it; false when somebody else has just brought the same content. */
export async function useNewFile(
  sql: Sql,
  upload: Upload,
  fileId: string,
  type: string,
): Promise<boolean> {
  try {
    await sql.begin(async (tx) => {
      await takeFile(tx, fileId)
      await refer(tx, upload, fileId, type)
    })
    return true
  } catch (error) {
    if ((error as { constraint_name?: string }).constraint_name === 'files_digest') return false
    throw error
  }
}

/** Something refers to it from now on. */
export async function takeFile(tx: Tx, id: string): Promise<void> {
  await tx`update files set released_at = null where id = ${id}`
}

// Cancelled meanwhile, it is gone.
async function refer(tx: Tx, { id }: Upload, fileId: string, type: string): Promise<void> {
  const changed = await tx`
    update attachments set file_id = ${fileId}, type = ${type} where id = ${id} and file_id is null`
  const [row] = changed.count === 1 ? [true] : await tx`select 1 from attachments where id = ${id}`
  if (row === undefined) throw problem('not_found')
}

export type FoundAttachment = { attachment: Attachment; key: string; thumbnailSize: number | null }

type FoundRow = AttachmentRow & {
  workspace_id: string
  uploaded_by: string
  file_id: string | null
  thumbnail_size: number | null
  canned_reply_id: string | null
  /** Whether the canned reply that carries it is one of the actor's. */
  is_in_reply: boolean
  customer_id: string | null
  is_internal: boolean | null
  visibility: string | null
}

/** One that this actor may see: of a message or canned reply that they may see, or uploaded by themselves. Throws `not_found`. */
export async function getAttachment(sql: Sql, actor: Actor, id: string): Promise<FoundAttachment> {
  const [row] = await sql<FoundRow[]>`
    select a.id, a.name, a.type, f.size, f.width, f.height, a.workspace_id, a.uploaded_by, a.file_id, f.thumbnail_size,
      a.canned_reply_id, ${isInReplyOf(sql, actor)} as is_in_reply, c.customer_id, c.is_internal, m.visibility
    from attachments a
    left join files f on f.id = a.file_id
    left join conversations c on c.id = a.conversation_id
    left join messages m on m.conversation_id = a.conversation_id and m.seq = a.message_seq
    where a.id = ${id} and a.workspace_id = ${actor.workspaceId}`
  if (row === undefined) throw problem('not_found')
  if (!mayRead(actor, row)) throw problem('not_found')
  if (row.file_id === null) throw problem('upload_incomplete')
  return {
    attachment: toAttachment(row),
    key: keyOf(row.workspace_id, row.file_id),
    thumbnailSize: row.thumbnail_size,
  }
}

function mayRead(actor: Actor, row: FoundRow): boolean {
  if (row.canned_reply_id !== null) return row.is_in_reply && isAllowed(actor, 'cannedReply.read')
  if (row.customer_id === null) return row.uploaded_by === uploaderOf(actor)
  return isVisible(actor, {
    workspaceId: row.workspace_id,
    customerId: row.customer_id,
    isInternal: row.is_internal === true || row.visibility !== 'public',
  })
}

const isInReplyOf = (sql: Sql, actor: Actor) =>
  actor.kind === 'agent'
    ? sql`exists (select from canned_replies where id = a.canned_reply_id and ${seenBy(sql, actor)})`
    : sql`false`

export const keyOf = (workspaceId: string, fileId: string): string => `${workspaceId}/${fileId}`
export const thumbnailOf = (key: string): string => `${key}.thumbnail`

/** Uploads that a message may carry, by id: finished, not carried by another one, and held until this transaction ends. */
export async function lockUploads(
  tx: Tx,
  wanted: readonly { workspaceId: string; authorId: string; ids: readonly string[] }[],
): Promise<Map<string, { attachment: Attachment; isFinished: boolean; authorId: string }>> {
  const one = wanted.flatMap(({ workspaceId, authorId, ids }) =>
    ids.map((id) => ({ workspaceId, authorId, id })),
  )
  const rows = await tx<(AttachmentRow & { file_id: string | null; author_id: string })[]>`
    select a.id, a.name, a.type, f.size, f.width, f.height, a.file_id, u.author_id
    from unnest(
      ${one.map((it) => it.id)}::text[], ${one.map((it) => it.workspaceId)}::text[],
      ${one.map((it) => it.authorId)}::text[]
    ) as u (id, workspace_id, author_id)
    join attachments a on a.id = u.id and a.workspace_id = u.workspace_id and ${isUnsent(tx)}
      and (a.uploaded_by = u.author_id or a.uploaded_by in (
        select s.id from customer_sessions s where s.workspace_id = u.workspace_id and s.customer_id = u.author_id))
    left join files f on f.id = a.file_id
    order by a.id
    for update of a`
  return new Map(
    rows.map((row) => [
      row.id,
      { attachment: toAttachment(row), isFinished: row.file_id !== null, authorId: row.author_id },
    ]),
  )
}

/** From now on these messages carry what they name. */
export async function attachToMessages(
  tx: Tx,
  carried: readonly { conversationId: string; seq: number; attachments: readonly Attachment[] }[],
): Promise<void> {
  const each = carried.flatMap(({ conversationId, seq, attachments }) =>
    attachments.map(({ id }) => ({ conversationId, seq, id })),
  )
  await Promise.all([
    tx`
      update messages m set attachments = u.attachments::jsonb
      from unnest(
        ${carried.map((one) => one.conversationId)}::text[], ${carried.map((one) => one.seq)}::bigint[],
        ${carried.map((one) => JSON.stringify(one.attachments))}::text[]
      ) as u (conversation_id, seq, attachments)
      where m.conversation_id = u.conversation_id and m.seq = u.seq`,
    tx`
      update attachments a set conversation_id = u.conversation_id, message_seq = u.seq, uploaded_from = null
      from unnest(
        ${each.map((one) => one.id)}::text[], ${each.map((one) => one.conversationId)}::text[],
        ${each.map((one) => one.seq)}::bigint[]
      ) as u (id, conversation_id, seq)
      where a.id = u.id`,
  ])
}

export type AttachmentCopy = { fromId: string; toId: string; conversationId: string; seq: number }

/** The same files again, for messages that a merge has copied. */
export async function copyAttachments(tx: Tx, copies: readonly AttachmentCopy[]): Promise<void> {
  if (copies.length === 0) return
  await tx`
    insert into attachments (id, workspace_id, uploaded_by, name, type, upload_size, file_id, conversation_id, message_seq)
    select u.to_id, a.workspace_id, a.uploaded_by, a.name, a.type, a.upload_size, a.file_id, u.conversation_id, u.seq
    from unnest(
      ${copies.map((copy) => copy.fromId)}::text[], ${copies.map((copy) => copy.toId)}::text[],
      ${copies.map((copy) => copy.conversationId)}::text[], ${copies.map((copy) => copy.seq)}::bigint[]
    ) as u (from_id, to_id, conversation_id, seq) join attachments a on a.id = u.from_id`
}

/** Which attachments are dropped: of conversations, of one message, of a canned reply, an upload, or what these have not sent. */
export type Dropped =
  | { conversationIds: readonly string[] }
  | { conversationId: string; messageSeq: number }
  | { cannedReplyId: string; except?: readonly string[] }
  | { id: string }
  | { unsentOf: readonly string[] }

/** Drops attachments, and releases the files that nothing refers to any more; how many were dropped. */
export async function deleteAttachments(
  tx: Tx,
  workspaceId: string,
  dropped: Dropped,
): Promise<number> {
  const which = conditionOf(tx, dropped)
  const held = await tx<{ id: string }[]>`
    select f.id from files f
    where f.workspace_id = ${workspaceId}
      and f.id in (select a.file_id from attachments a where a.workspace_id = ${workspaceId} and ${which})
    order by f.id for update`
  const deleted =
    await tx`delete from attachments a where a.workspace_id = ${workspaceId} and ${which}`
  await releaseFiles(
    tx,
    held.map((file) => file.id),
  )
  return deleted.count
}

/** Of these files, which this transaction holds, those that nothing refers to: no attachment, and no agent as a photo. */
export async function releaseFiles(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx`
    update files f set released_at = now()
    where f.id = any(${ids as string[]})
      and not exists (select from attachments a where a.workspace_id = f.workspace_id and a.file_id = f.id)
      and not exists (select from agents a where a.workspace_id = f.workspace_id and a.photo_file_id = f.id)`
}

function conditionOf(tx: Tx, dropped: Dropped) {
  if ('conversationIds' in dropped)
    return tx`a.conversation_id = any(${dropped.conversationIds as string[]})`
  if ('conversationId' in dropped)
    return tx`a.conversation_id = ${dropped.conversationId} and a.message_seq = ${dropped.messageSeq}`
  if ('cannedReplyId' in dropped)
    return tx`a.canned_reply_id = ${dropped.cannedReplyId} and a.id <> all(${(dropped.except ?? []) as string[]})`
  if ('id' in dropped) return tx`a.id = ${dropped.id} and ${isUnsent(tx)}`
  return tx`a.uploaded_by = any(${dropped.unsentOf as string[]}) and ${isUnsent(tx)}`
}

/** Uploads that nobody has sent, or brought further, for so long that nobody will, of every workspace. */
export async function listAbandoned(
  sql: Sql,
  { unsentMs, idleMs }: { unsentMs: number; idleMs: number },
): Promise<{ id: string; workspaceId: string }[]> {
  return await sql<{ id: string; workspaceId: string }[]>`
    select id, workspace_id as "workspaceId" from attachments a
    where ${isUnsent(sql)} and (
      created_at < now() - ${unsentMs} * interval '1 millisecond'
      or file_id is null and coalesce(lock_until, created_at) < now() - ${idleMs} * interval '1 millisecond')
    order by created_at limit 500`
}

/** Files that nothing refers to, of every workspace, whose bytes are still kept. */
export async function listReleased(sql: Sql): Promise<{ id: string; workspaceId: string }[]> {
  return await sql<{ id: string; workspaceId: string }[]>`
    select id, workspace_id as "workspaceId" from files where released_at <= now()
    order by released_at limit 500`
}

/** After their bytes are gone. */
export async function deleteFiles(sql: Sql, ids: readonly string[]): Promise<void> {
  await sql`delete from files where id = any(${ids as string[]}) and released_at <= now()`
}
