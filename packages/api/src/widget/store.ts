// What the widget shows of a workspace, in one statement.
import type { Sql } from '../platform/postgres.ts'

export async function getWidgetParts(sql: Sql, workspaceId: string) {
  const [row] = await sql<
    { name: string; widget: unknown; topics: { id: string; name: string }[] }[]
  >`
    select w.name, w.settings -> 'widget' as widget,
      coalesce((
        select json_agg(json_build_object('id', t.id, 'name', t.name) order by t.position, t.id)
        from topics t where t.workspace_id = w.id and t.archived_at is null
      ), '[]') as topics
    from workspaces w where w.id = ${workspaceId}`
  return row!
}
