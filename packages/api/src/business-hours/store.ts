// The hours of a workspace in Postgres, and how soon its customers were answered of late.
import { jsonb, type Sql } from '../platform/postgres.ts'
import { problem } from '../problem.ts'
import { getTimeZone } from '../workspaces/schema.ts'
import { type BusinessHoursUpdate, type OpeningHours, openingHoursSchema } from './schema.ts'

export async function getOpeningHours(
  sql: Sql,
  workspaceId: string,
): Promise<OpeningHours & { timeZone: string }> {
  const [row] = await sql<{ settings: { hours?: unknown; timeZone?: string } }[]>`
    select settings from workspaces where id = ${workspaceId}`
  if (row === undefined) throw problem('not_found')
  const { hours, timeZone } = row.settings
  return { ...openingHoursSchema.parse(hours ?? {}), timeZone: getTimeZone(timeZone) }
}

export async function updateOpeningHours(
  sql: Sql,
  workspaceId: string,
  changes: BusinessHoursUpdate,
): Promise<void> {
  await sql`
    update workspaces set settings = jsonb_set(settings, '{hours}',
      coalesce(settings -> 'hours', '{}') || ${jsonb(sql, changes)})
    where id = ${workspaceId}`
}

const RECENT_DAYS = 30
const MOST_CONVERSATIONS = 200
/** An answer that comes later than this in a conversation is not looked for. */
const MOST_SEQ = 60

/** When a customer began, and when an agent first answered, in conversations of late that were begun here. */
export async function listFirstReplies(
  sql: Sql,
  workspaceId: string,
): Promise<{ askedAt: Date; answeredAt: Date }[]> {
  return await sql<{ askedAt: Date; answeredAt: Date }[]>`
    select c.created_at as "askedAt", answer.created_at as "answeredAt"
    from (
      select id, created_at from conversations
      where workspace_id = ${workspaceId} and deleted_at is null and not is_internal and channel not in ('import', 'api')
        and last_message_at > now() - make_interval(days => ${RECENT_DAYS})
      order by last_message_at desc, id desc limit ${MOST_CONVERSATIONS}
    ) c
    cross join lateral (
      select m.created_at from messages m
      where m.conversation_id = c.id and m.seq <= ${MOST_SEQ} and m.author_kind = 'agent' and m.type = 'text'
        and m.visibility = 'public' and m.merged_from_id is null
      order by m.seq limit 1
    ) answer`
}
