// The rows of what was found, as they are in Postgres now, in the order in which it was found. Whether its asker may see
// them is decided by the caller.
import {
  type ConversationRow,
  columns as conversationColumns,
  type StoredConversation,
  toStored,
} from '../conversations/store.ts'
import {
  type MessageRow,
  columns as messageColumns,
  type NumberedMessage,
  toMessage,
} from '../messages/store.ts'
import type { Sql } from '../platform/postgres.ts'
import type { Candidate, Candidates } from './engine.ts'

const isList = (candidates: Candidates): candidates is readonly Candidate[] =>
  Array.isArray(candidates)

/** Where they are, and nothing else of them. */
export const listCandidates = async (
  sql: Sql,
  candidates: Candidates,
): Promise<readonly Candidate[]> =>
  isList(candidates)
    ? candidates
    : await sql<Candidate[]>`
        select id, conversation_id as "conversationId", seq from (${candidates}) found order by place`

const tableOf = (sql: Sql, candidates: Candidates) =>
  isList(candidates)
    ? sql`select * from unnest(
        ${candidates.map((one) => one.id)}::text[], ${candidates.map((one) => one.conversationId)}::text[],
        ${candidates.map((one) => one.seq)}::bigint[]) with ordinality as one (id, conversation_id, seq, place)`
    : candidates

/** Of the conversation, under names that its message has for itself. */
type Renamed = {
  conversation_seq: number
  conversation_public_seq: number
  conversation_created_at: Date
}
type HitRow = MessageRow & Omit<ConversationRow, keyof MessageRow> & Renamed

export type StoredHit = { numbered: NumberedMessage; conversation: StoredConversation }

/** Messages with their conversations; undefined stands for one that is gone. */
export async function listMessageHits(
  sql: Sql,
  candidates: Candidates,
): Promise<(StoredHit | undefined)[]> {
  if (isList(candidates) && candidates.length === 0) return []
  // Fenced in, so that each is looked up by its key. Of two columns with one name the later one counts.
  const rows = await sql<(HitRow | { id: null })[]>`
    select ${conversationColumns(sql)}, c.seq as conversation_seq, c.public_seq as conversation_public_seq,
      c.created_at as conversation_created_at, ${messageColumns(sql)}
    from (${tableOf(sql, candidates)}) found
    left join lateral (
      select * from messages where (conversation_id, seq, id) = (found.conversation_id, found.seq, found.id) offset 0
    ) m on true
    left join lateral (
      select * from conversations where id = m.conversation_id and deleted_at is null offset 0
    ) c on true
    order by found.place`
  return rows.map((row) => (row.id === null || row.workspace_id === null ? undefined : toHit(row)))
}

function toHit(row: HitRow): StoredHit {
  const numbered = { message: toMessage(row), publicSeq: row.public_seq }
  const conversation = toStored({
    ...row,
    id: row.conversation_id,
    seq: row.conversation_seq,
    public_seq: row.conversation_public_seq,
    created_at: row.conversation_created_at,
  })
  return { numbered, conversation }
}
