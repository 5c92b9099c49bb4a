// Sign-in sessions of agents in Postgres: opening, rotating, revoking.
import { newId } from '../ids.ts'
import type { Sql, Tx } from '../platform/postgres.ts'
import type { AgentActor } from '../policy.ts'
import { hashSecret, newSecret } from './secret.ts'

const SESSION_DAYS = 30
// The answer to an exchange may be lost, or a second tab may be a moment late: both present the old token once more.
const ROTATION_GRACE_SECONDS = 60

/** The agent behind a session that is still good. */
export async function findAgentBySession(
  sql: Sql,
  sessionId: string,
): Promise<AgentActor | undefined> {
  const [row] = await sql<Omit<AgentActor, 'kind'>[]>`
    select s.id as "sessionId", a.workspace_id as "workspaceId", a.id, a.name, a.role
    from agent_sessions s join agents a on a.id = s.agent_id
    where s.id = ${sessionId} and s.revoked_at is null and s.expires_at > now() and a.status = 'active'`
  return row && { kind: 'agent', ...row }
}

/** Which of these sessions are still good, with the role that their agent has now. */
export async function listActiveSessions(
  sql: Sql,
  sessionIds: readonly string[],
): Promise<Map<string, AgentActor['role']>> {
  const rows = await sql<{ id: string; role: AgentActor['role'] }[]>`
    select s.id, a.role from agent_sessions s join agents a on a.id = s.agent_id
    where s.id = any(${sessionIds as string[]}) and s.revoked_at is null and s.expires_at > now() and a.status = 'active'`
  return new Map(rows.map((row) => [row.id, row.role]))
}

export async function findCredentials(sql: Sql, email: string) {
  const [row] = await sql<{ id: string; workspaceId: string; passwordHash: string }[]>`
    select id, workspace_id as "workspaceId", password_hash as "passwordHash"
    from agents where lower(email) = lower(${email}) and status = 'active'`
  return row
}

export async function insertSession(
  sql: Sql,
  input: { workspaceId: string; agentId: string; userAgent: string | null },
): Promise<{ sessionId: string; refreshToken: string }> {
  const sessionId = newId('session')
  const refreshToken = newSecret()
  await sql`
    insert into agent_sessions (id, workspace_id, agent_id, refresh_hash, user_agent, expires_at)
    values (${sessionId}, ${input.workspaceId}, ${input.agentId}, ${hashSecret(refreshToken)},
            ${input.userAgent}, now() + make_interval(days => ${SESSION_DAYS}))`
  return { sessionId, refreshToken }
}

/** Exchanges a refresh token for the next one. An old one that turns up after the grace was stolen: the session ends. */
export async function rotateSession(
  sql: Sql,
  refreshToken: string,
): Promise<
  | { outcome: 'rotated'; sessionId: string; agentId: string; refreshToken: string }
  | { outcome: 'reused'; sessionId: string }
  | { outcome: 'invalid' }
> {
  const presented = hashSecret(refreshToken)
  return await sql.begin(async (tx) => {
    const current = await findByHash(tx, presented)
    if (current === undefined) return { outcome: 'invalid' as const }
    if (current.isPrevious && !current.isRecent) {
      await revokeSession(tx, current.id)
      return { outcome: 'reused' as const, sessionId: current.id }
    }
    const next = newSecret()
    await tx`
      update agent_sessions set refresh_hash = ${hashSecret(next)}, previous_hash = ${presented}, rotated_at = now(),
        expires_at = now() + make_interval(days => ${SESSION_DAYS})
      where id = ${current.id}`
    return {
      outcome: 'rotated' as const,
      sessionId: current.id,
      agentId: current.agentId,
      refreshToken: next,
    }
  })
}

async function findByHash(tx: Tx, presented: Buffer) {
  const [row] = await tx<{ id: string; agentId: string; isPrevious: boolean; isRecent: boolean }[]>`
    select s.id, s.agent_id as "agentId", s.previous_hash = ${presented} and s.refresh_hash <> ${presented} as "isPrevious",
           s.rotated_at > now() - make_interval(secs => ${ROTATION_GRACE_SECONDS}) as "isRecent"
    from agent_sessions s join agents a on a.id = s.agent_id
    where (s.refresh_hash = ${presented} or s.previous_hash = ${presented})
      and s.revoked_at is null and s.expires_at > now() and a.status = 'active'
    for update of s`
  return row && { ...row, isPrevious: row.isPrevious ?? false }
}

export async function revokeSession(sql: Sql | Tx, sessionId: string): Promise<void> {
  await sql`update agent_sessions set revoked_at = now() where id = ${sessionId} and revoked_at is null`
}

export async function revokeSessionsOfAgent(
  sql: Sql | Tx,
  workspaceId: string,
  agentId: string,
): Promise<void> {
  await sql`
    update agent_sessions set revoked_at = now()
    where workspace_id = ${workspaceId} and agent_id = ${agentId} and revoked_at is null`
}
