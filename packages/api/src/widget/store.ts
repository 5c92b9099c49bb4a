// What the widget shows of a workspace, in one statement.
import type { Sql } from '../platform/postgres.ts'
import type { WidgetTrigger } from '../triggers/schema.ts'

type Parts = {
  name: string
  widget: unknown
  topics: { id: string; name: string }[]
  triggers: WidgetTrigger[]
}

export async function getWidgetParts(sql: Sql, workspaceId: string) {
  const [row] = await sql<Parts[]>`
    select w.name, w.settings -> 'widget' as widget,
      coalesce((
        select json_agg(json_build_object('id', t.id, 'name', t.name) order by t.position, t.id)
        from topics t where t.workspace_id = w.id and t.archived_at is null
      ), '[]') as topics,
      coalesce((
        select json_agg(json_build_object(
          'id', t.id, 'page', t.page, 'seconds', t.seconds, 'event', t.event,
          'frequency', t.frequency, 'senderName', t.sender_name, 'text', t.text
        ) order by t.position, t.id)
        from triggers t where t.workspace_id = w.id and t.is_on
      ), '[]') as triggers
    from workspaces w where w.id = ${workspaceId}`
  return row!
}
