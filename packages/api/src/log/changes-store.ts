// What followers of the log ask it: what changed since their last step. They are behind it and work on all workspaces.
import type { Sql, Tx } from '../platform/postgres.ts'
import type { LogPosition } from './store.ts'

/** The epoch of the database, the end of what is safe to read, and the end of what was committed before now. */
export async function getHead(
  sql: Sql | Tx,
): Promise<{ epoch: string; xmin: string; xmax: string }> {
  const [row] = await sql<{ epoch: string; xmin: string; xmax: string }[]>`
    select epoch::text, pg_snapshot_xmin(s)::text as xmin, pg_snapshot_xmax(s)::text as xmax
    from instance, pg_current_snapshot() s`
  return row!
}

export type LogChange = {
  position: LogPosition
  type: string
  /** Nothing else changed but the urgency, which only its own follower writes: half of all events, and nobody's affair. */
  isUrgency: boolean
}

/**
 * Events after a position, of all workspaces, in the order of the commits and only below every transaction still running.
 * It looks into each workspace's part of the index, because the hot table gets no index for this alone.
 */
const logAfter = (sql: Sql | Tx, after: LogPosition, limit: number) => sql`
  select e.xid, e.conversation_id, e.seq, e.type, e.is_urgency
  from workspaces w cross join lateral (
    select xid, conversation_id, seq, type,
      type = 'conversation.updated' and starts_with(payload::text, '{"changes":{"urgency":{') as is_urgency
    from events
    where workspace_id = w.id
      and (xid, conversation_id, seq) > (${after.xid}::xid8, ${after.conversationId}, ${after.seq})
      and xid < pg_snapshot_xmin(pg_current_snapshot())
    order by xid, conversation_id, seq
    limit ${limit}
  ) e
  order by e.xid, e.conversation_id, e.seq
  limit ${limit}`

type LogRow = { xid: string; conversation_id: string; seq: number }

const toPosition = (row: LogRow): LogPosition => ({
  xid: row.xid,
  conversationId: row.conversation_id,
  seq: row.seq,
})

/** What the log says after a position. */
export async function listLogChanges(
  sql: Sql | Tx,
  after: LogPosition,
  limit: number,
): Promise<LogChange[]> {
  const rows = await sql<(LogRow & { type: string; is_urgency: boolean })[]>`
    select log.xid::text, conversation_id, seq, type, is_urgency from (${logAfter(sql, after, limit)}) log
    order by log.xid, conversation_id, seq`
  return rows.map((row) => ({
    position: toPosition(row),
    type: row.type,
    isUrgency: row.is_urgency,
  }))
}

/**
 * The same for a follower that asks only which conversations have new messages, or are another than before but for their urgency:
 * how many events it looked at, and how far; undefined when there is none.
 */
export async function findChangedConversations(
  sql: Sql | Tx,
  after: LogPosition,
  limit: number,
): Promise<{ ids: string[]; position: LogPosition; events: number } | undefined> {
  const [row] = await sql<(LogRow & { ids: string[]; events: number })[]>`
    with log as materialized (${logAfter(sql, after, limit)})
    select log.xid::text, conversation_id, seq, (select count(*) from log) as events,
      array(
        select distinct conversation_id from log
        where type in ('message.created', 'conversation.updated') and not is_urgency
      ) as ids
    from log order by log.xid desc, conversation_id desc, seq desc limit 1`
  return row && { ids: row.ids, position: toPosition(row), events: row.events }
}

/** When the oldest event after a position was written. */
export async function findOldestChange(sql: Sql, after: LogPosition): Promise<Date | undefined> {
  const [row] = await sql<{ at: Date | null }[]>`
    select min(e.created_at) as at from workspaces w cross join lateral (
      select created_at from events
      where workspace_id = w.id
        and (xid, conversation_id, seq) > (${after.xid}::xid8, ${after.conversationId}, ${after.seq})
      order by xid, conversation_id, seq limit 1
    ) e`
  return row?.at ?? undefined
}
