// How far readers of a conversation are, in both numberings.
import type { Tx } from '../platform/postgres.ts'
import type { ReadPosition } from './schema.ts'
import type { LockedConversation } from './write-store.ts'

/** Moves a reader's position forward, never back: `read` what was shown to them, `delivered` what their device has. */
export async function movePosition(
  locked: LockedConversation,
  reader: ReadPosition['reader'],
  how: 'read' | 'delivered',
  seq: number,
): Promise<void> {
  const { tx, conversation } = locked
  const target = await mapSeq(
    tx,
    conversation.id,
    reader.kind === 'agent' ? { seq: Math.min(seq, conversation.seq) } : { publicSeq: seq },
  )
  const [before = nowhere] = await tx<Position[]>`
    select seq, public_seq, delivered_seq, delivered_public_seq from read_positions
    where conversation_id = ${conversation.id} and reader_id = ${reader.id}`
  const after = furthest(before, {
    seq: how === 'read' ? target.seq : 0,
    public_seq: how === 'read' ? target.publicSeq : 0,
    delivered_seq: target.seq,
    delivered_public_seq: target.publicSeq,
  })
  if (after.seq === before.seq && after.delivered_seq === before.delivered_seq) return
  const at = new Date().toISOString()
  const isPublic =
    after.public_seq > before.public_seq || after.delivered_public_seq > before.delivered_public_seq
  await tx`
    insert into read_positions ${tx({
      ...{ conversation_id: conversation.id, workspace_id: locked.workspaceId },
      ...{ reader_kind: reader.kind, reader_id: reader.id, read_at: at, public_read_at: at },
      ...after,
    })}
    on conflict (conversation_id, reader_id) do update set
      seq = excluded.seq, public_seq = excluded.public_seq, delivered_seq = excluded.delivered_seq,
      delivered_public_seq = excluded.delivered_public_seq, read_at = excluded.read_at,
      public_read_at = case when ${isPublic} then excluded.public_read_at else read_positions.public_read_at end`
  locked.appendRead(
    { reader, seq: after.seq, deliveredSeq: after.delivered_seq, at },
    { seq: after.public_seq, deliveredSeq: after.delivered_public_seq },
    isPublic,
  )
}

type Position = Record<'seq' | 'public_seq' | 'delivered_seq' | 'delivered_public_seq', number>

const nowhere: Position = { seq: 0, public_seq: 0, delivered_seq: 0, delivered_public_seq: 0 }

const furthest = (one: Position, other: Position): Position => ({
  seq: Math.max(one.seq, other.seq),
  public_seq: Math.max(one.public_seq, other.public_seq),
  delivered_seq: Math.max(one.delivered_seq, other.delivered_seq),
  delivered_public_seq: Math.max(one.delivered_public_seq, other.delivered_public_seq),
})

/** The highest public seq at or below a seq, and the other way round: the two numberings side by side. */
export async function mapSeq(
  tx: Tx,
  conversationId: string,
  position: { seq: number } | { publicSeq: number },
): Promise<{ seq: number; publicSeq: number }> {
  const [row] =
    'seq' in position
      ? await tx<{ seq: number; public_seq: number }[]>`
          select ${position.seq}::bigint as seq, public_seq from events
          where conversation_id = ${conversationId} and seq <= ${position.seq} and public_seq is not null
          order by events.seq desc limit 1`
      : await tx<{ seq: number; public_seq: number }[]>`
          select seq, public_seq from events
          where conversation_id = ${conversationId} and public_seq <= ${position.publicSeq}
          order by public_seq desc limit 1`
  return { seq: row?.seq ?? 0, publicSeq: row?.public_seq ?? 0 }
}
