// The time by which lists are sorted, in Postgres: moved behind the messages, and compared with them. Its use is recency.ts.
import type { Sql } from '../platform/postgres.ts'

/** Moves conversations to these times (ISO 8601), never back, and does not wait for the disk. */
export async function moveRecency(
  sql: Sql,
  batch: readonly (readonly [id: string, at: string])[],
): Promise<void> {
  const ids = batch.map(([id]) => id)
  const times = batch.map(([, at]) => at)
  // Locked in id order, like every batch of messages, so that neither waits for the other in a circle.
  await sql.begin(async (tx) => {
    await tx`set local synchronous_commit = off`
    await tx`
      update conversations c set last_message_at = u.at
      from unnest(${ids}::text[], ${times}::timestamptz[]) as u (id, at),
        (select id from conversations l join unnest(${ids}::text[], ${times}::timestamptz[]) as w (id, at) using (id)
          where l.last_message_at < w.at order by id for update of l) locked
      where c.id = u.id and c.id = locked.id and c.last_message_at < u.at`
  })
}

/**
 * Conversations whose place in the lists is older than their last message: their node died in between. With a feed
 * cursor only those that have changed since.
 */
export async function listBehind(
  sql: Sql,
  since: string | undefined,
): Promise<{ id: string; at: Date }[]> {
  const isRecent =
    since === undefined
      ? sql`true`
      : sql`c.id in (
          select e.conversation_id from workspaces w
          join events e on e.workspace_id = w.id and e.xid >= ${since}::xid8)`
  return await sql<{ id: string; at: Date }[]>`
    select c.id, (c.last_message ->> 'createdAt')::timestamptz as at from conversations c
    where c.last_message_at < (c.last_message ->> 'createdAt')::timestamptz and c.deleted_at is null and ${isRecent}`
}
