// How long the customer of a conversation that is opened again has waited.
import type { Tx } from '../platform/postgres.ts'

/** Who opens it again so soon after it was resolved takes that back. */
const TAKEN_BACK = '5 minutes'

/**
 * ISO 8601, or null when an agent had the last word. Resolving that is taken back has ended no wait; one that was resolved for
 * longer begins a new one, because nobody has been late all that time.
 */
export async function waitOfReopened(tx: Tx, conversationId: string): Promise<string | null> {
  const [row] = await tx<{ since: Date | null }[]>`
    with said as (
      select seq, created_at, author_kind from messages
      where conversation_id = ${conversationId} and visibility = 'public' and type <> 'activity'
    ), waiting as (
      select min(created_at) as since from said where author_kind = 'customer'
        and seq > coalesce((select max(seq) from said where author_kind <> 'customer'), 0)
    ), resolved as (
      select max(created_at) as at from messages
      where conversation_id = ${conversationId} and activity ->> 'code' = 'resolved'
    )
    select case when since is null or at > now() - ${TAKEN_BACK}::interval then since else now() end as since
    from waiting, resolved`
  return row!.since?.toISOString() ?? null
}
