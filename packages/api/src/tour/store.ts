// The first steps in Postgres: each is seen from what is there, so none can be ticked off without being done.

import type { Sql } from '../platform/postgres.ts'
import { isMadeUpName } from '../workspaces/first-owner.ts'
import type { Tour } from './schema.ts'

/** An answer is looked for in so many of the newest conversations. */
const MOST_CONVERSATIONS = 200

type Row = {
  name: string
  isDismissed: boolean
  isSeen: boolean
  seenOrigin: string | null
  isInvited: boolean
  hasReply: boolean
  hasAnswer: boolean
}

export async function getTour(
  sql: Sql,
  { workspaceId, id }: { workspaceId: string; id: string },
): Promise<Tour> {
  const [row] = await sql<Row[]>`
    select w.name, a.tour_dismissed_at is not null as "isDismissed", k.seen_at is not null as "isSeen",
      k.seen_origin as "seenOrigin",
      exists (select 1 from agents o where o.workspace_id = w.id and o.id <> a.id)
        or exists (select 1 from invitations i where i.workspace_id = w.id) as "isInvited",
      exists (
        select 1 from canned_replies r where r.workspace_id = w.id and r.created_at > w.created_at
      ) as "hasReply",
      exists (
        select 1 from (
          select id from conversations
          where workspace_id = w.id and deleted_at is null and not is_internal and channel <> 'import'
          order by last_message_at desc, id desc limit ${MOST_CONVERSATIONS}
        ) c join messages m on m.conversation_id = c.id
        where m.author_kind = 'agent' and m.visibility = 'public' and m.type = 'text'
      ) as "hasAnswer"
    from workspaces w
    join agents a on a.workspace_id = w.id and a.id = ${id}
    left join lateral (
      select seen_at, seen_origin from publishable_keys p
      where p.workspace_id = w.id and p.seen_at is not null order by p.seen_at limit 1
    ) k on true
    where w.id = ${workspaceId}`
  const { isDismissed, seenOrigin, ...found } = row!
  return {
    isDismissed,
    seenOrigin,
    steps: [
      { id: 'name', isDone: !isMadeUpName(found.name) },
      { id: 'widget', isDone: found.isSeen },
      { id: 'invite', isDone: found.isInvited },
      { id: 'reply', isDone: found.hasReply },
      { id: 'answer', isDone: found.hasAnswer },
    ],
  }
}

export async function dismissTour(sql: Sql, agentId: string, isDismissed: boolean): Promise<void> {
  await sql`
    update agents set tour_dismissed_at = case when ${isDismissed} then coalesce(tour_dismissed_at, now()) end
    where id = ${agentId}`
}
