// Erasing conversations in Postgres: the messages and the log go, and one event stays that says so.
import { deleteAttachments } from '../attachments/store.ts'
import { deleteAnswers } from '../idempotency/store.ts'
import { insertEvents, type LogEvent } from '../log/store.ts'
import type { Tx } from '../platform/postgres.ts'
import type { Actor } from '../policy.ts'
import { problem } from '../problem.ts'

/** Erases the messages and the log, and leaves one event that says so. */
export async function eraseConversation(tx: Tx, actor: Actor, id: string): Promise<LogEvent[]> {
  const { events } = await eraseConversations(tx, actor.workspaceId, [id])
  if (events.length === 0) throw problem('not_found')
  await deleteAnswers(tx, actor.workspaceId, { about: [id] })
  return events
}

export type ErasedCounts = Record<
  'conversations' | 'messages' | 'events' | 'readPositions' | 'attachments',
  number
>

/** The same for several; those that are deleted already are left out. The caller forgets kept answers. */
export async function eraseConversations(
  tx: Tx,
  workspaceId: string,
  ids: readonly string[],
): Promise<{ events: LogEvent[]; counts: ErasedCounts }> {
  const rows = await tx<
    {
      id: string
      customer_id: string
      is_internal: boolean
      seq: number
      public_seq: number
    }[]
  >`
    select id, customer_id, is_internal, seq, public_seq from conversations
    where id = any(${ids as string[]}) and workspace_id = ${workspaceId} and deleted_at is null
    order by id for update`
  const now = new Date()
  const found = rows.map((row) => row.id)
  const attachments = await deleteAttachments(tx, workspaceId, { conversationIds: found })
  const messages = await tx`delete from messages where conversation_id = any(${found})`
  const logged = await tx`delete from events where conversation_id = any(${found})`
  const positions = await tx`delete from read_positions where conversation_id = any(${found})`
  await tx`delete from drafts where conversation_id = any(${found})`
  await tx`delete from rating_requests where conversation_id = any(${found})`
  await tx`delete from ratings where conversation_id = any(${found})`
  await tx`delete from form_drafts where conversation_id = any(${found})`
  await tx`delete from urgencies where conversation_id = any(${found})`
  await tx`
    update conversations set deleted_at = ${now}, closes_at = null, subject = null, last_message = null, tag_ids = '{}',
      linked_ids = '{}', object_ids = '{}', mentions = '[]', seq = seq + 1, public_seq = public_seq + (not is_internal)::int
    where id = any(${found})`
  const events = rows.map(
    (row): LogEvent => ({
      workspaceId,
      customerId: row.customer_id,
      publicSeq: row.is_internal ? null : row.public_seq + 1,
      event: {
        type: 'conversation.deleted',
        conversationId: row.id,
        seq: row.seq + 1,
        at: now.toISOString(),
      },
    }),
  )
  await insertEvents(tx, events)
  const counts = {
    attachments,
    conversations: found.length,
    messages: messages.count,
    events: logged.count,
    readPositions: positions.count,
  }
  return { events, counts }
}
