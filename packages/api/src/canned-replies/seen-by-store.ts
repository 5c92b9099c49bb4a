// Which canned replies an agent has, as a condition on their rows.
import type { Sql, Tx } from '../platform/postgres.ts'
import type { AgentActor } from '../policy.ts'
import type { CannedReply } from './schema.ts'

/** Those of everybody, of their teams and their own, or of one scope alone. */
export function seenBy(
  sql: Sql | Tx,
  { workspaceId, id }: Pick<AgentActor, 'workspaceId' | 'id'>,
  scope?: CannedReply['scope'],
) {
  const teams = sql`select m.team_id from team_members m where m.workspace_id = ${workspaceId} and m.agent_id = ${id}`
  const owners = {
    shared: sql`owner_id is null and team_id is null`,
    team: sql`team_id in (${teams})`,
    personal: sql`owner_id = ${id}`,
    all: sql`((owner_id is null and team_id is null) or owner_id = ${id} or team_id in (${teams}))`,
  }
  return sql`workspace_id = ${workspaceId} and ${owners[scope ?? 'all']}`
}
