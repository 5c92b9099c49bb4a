// Attachments in Postgres: what messages and canned replies carry, who may see it, and how it goes with what carries it.
import { seenBy } from '../canned-replies/seen-by-store.ts'
import type { Sql, Tx } from '../platform/postgres.ts'
import { type Actor, isAllowed, isVisible } from '../policy.ts'
import { problem } from '../problem.ts'
import { keyOf, releaseFiles } from './file-store.ts'
import { kindOf } from './kinds.ts'
import type { Attachment } from './schema.ts'
import { isUnsent, uploaderOf } from './upload-store.ts'

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
