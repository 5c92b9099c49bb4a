// What a workspace demands of its agents when they sign in, in Postgres. The view signed_in_agents applies it.
import type { Sql } from '../platform/postgres.ts'
import type { Security, SecurityUpdate } from './schema.ts'

export async function getSecurity(sql: Sql, workspaceId: string): Promise<Security> {
  const [row] = await sql<(Omit<Security, 'secondFactorFrom'> & { from: Date | null })[]>`
    select second_factor_from as "from", provider_is_factor as "providerIsFactor",
      (select count(*)::int from agents a
       where a.workspace_id = w.id and a.status = 'active' and not exists (
         select 1 from second_factors f where f.agent_id = a.id and f.confirmed_at is not null)) as "agentsWithout"
    from workspaces w where id = ${workspaceId}`
  const { from, ...rest } = row!
  return { ...rest, secondFactorFrom: from?.toISOString() ?? null }
}

/** Demanded once more it keeps its day. */
export async function updateSecurity(
  sql: Sql,
  workspaceId: string,
  { demandSecondFactor, graceDays, providerIsFactor }: SecurityUpdate,
): Promise<Security> {
  await sql`
    update workspaces set
      second_factor_from = case
        when ${demandSecondFactor ?? null}::boolean then coalesce(second_factor_from, now() + make_interval(days => ${graceDays}))
        when not ${demandSecondFactor ?? null}::boolean then null
        else second_factor_from end,
      provider_is_factor = coalesce(${providerIsFactor ?? null}, provider_is_factor)
    where id = ${workspaceId}`
  return await getSecurity(sql, workspaceId)
}

/** When the agent of this session must have a second factor; null when nothing is missing. */
export async function findSecondFactorDue(sql: Sql, sessionId: string): Promise<string | null> {
  const [row] = await sql<{ at: Date | null }[]>`
    select second_factor_due_at as at from signed_in_agents where session_id = ${sessionId}`
  return row?.at?.toISOString() ?? null
}
