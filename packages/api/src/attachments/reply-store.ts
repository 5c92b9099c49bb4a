// Attachments of canned replies in Postgres. Whoever calls this holds the row of the canned reply, so that its files
// stay what they are until the transaction ends.
import { newId } from '../ids.ts'
import type { Tx } from '../platform/postgres.ts'
import type { AgentActor } from '../policy.ts'
import { problem } from '../problem.ts'
import type { Attachment } from './schema.ts'
import { type AttachmentRow, deleteAttachments, lockUploads, toAttachment } from './store.ts'
import { isUnsent, MOST_UNSENT } from './upload-store.ts'

type Owner = Pick<AgentActor, 'workspaceId' | 'id'>

/**
 * From now on the reply carries these, in this order, and nothing else: what it has already, and finished uploads of the
 * actor. Throws `not_found` and `upload_incomplete`.
 */
export async function carryInReply(
  tx: Tx,
  actor: Owner,
  cannedReplyId: string,
  ids: readonly string[],
): Promise<Attachment[]> {
  const { workspaceId } = actor
  await deleteAttachments(tx, workspaceId, { cannedReplyId, except: ids })
  const there = new Map(
    (await listOfReply(tx, workspaceId, cannedReplyId)).map((row) => [row.id, toAttachment(row)]),
  )
  const added = ids.filter((id) => !there.has(id))
  const uploads = await lockUploads(tx, [{ workspaceId, authorId: actor.id, ids: added }])
  const attachments = ids.map((id) => {
    const upload = uploads.get(id)
    if (upload?.isFinished === false) throw problem('upload_incomplete')
    const attachment = there.get(id) ?? upload?.attachment
    if (attachment === undefined)
      throw problem('not_found', { detail: 'There is no upload of yours with one of these ids' })
    return attachment
  })
  await tx`
    update attachments set canned_reply_id = ${cannedReplyId}
    where workspace_id = ${workspaceId} and id = any(${added})`
  return attachments
}

/** The files of the reply once more, as finished uploads of the actor that are yet to be sent. Throws `limit_reached`. */
export async function copyToUploads(
  tx: Tx,
  actor: Owner,
  cannedReplyId: string,
  carried: readonly Attachment[],
): Promise<Attachment[]> {
  if (carried.length === 0) return []
  const { workspaceId, id } = actor
  const [unsent] = await tx<{ n: number }[]>`
    select count(*)::int as n from attachments a
    where workspace_id = ${workspaceId} and uploaded_by = ${id} and ${isUnsent(tx)}`
  const most = MOST_UNSENT.agent
  if (unsent!.n + carried.length > most)
    throw problem('limit_reached', { detail: `At most ${most} files wait to be sent` })
  const copies = carried.map((attachment) => ({ ...attachment, id: newId('attachment') }))
  await tx`
    insert into attachments (id, workspace_id, uploaded_by, name, type, upload_size, file_id)
    select u.to_id, a.workspace_id, ${id}, a.name, a.type, a.upload_size, a.file_id
    from unnest(
      ${carried.map((one) => one.id)}::text[], ${copies.map((one) => one.id)}::text[]
    ) as u (from_id, to_id)
    join attachments a on a.id = u.from_id and a.workspace_id = ${workspaceId} and a.canned_reply_id = ${cannedReplyId}`
  return copies
}

const listOfReply = (tx: Tx, workspaceId: string, cannedReplyId: string) =>
  tx<AttachmentRow[]>`
    select a.id, a.name, a.type, f.size, f.width, f.height
    from attachments a join files f on f.id = a.file_id
    where a.workspace_id = ${workspaceId} and a.canned_reply_id = ${cannedReplyId}`
