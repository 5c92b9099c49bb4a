// Sign-in sessions of agents in Postgres: opening, rotating, revoking.
import { newId } from '../ids.ts'
import type { Sql, Tx } from '../platform/postgres.ts'
import type { AgentActor } from '../policy.ts'
import { hashSecret, newSecret } from './secret.ts'

const SESSION_DAYS = 30
/** However much it is used: then they sign in again. */
const MOST_SESSION_DAYS = 90
// The answer to an exchange may be lost, or a second tab may be a moment late: both present the old token once more.
const ROTATION_GRACE_SECONDS = 60

const owes = (sql: Sql) => sql`
  case when must_choose_password then 'own_password_demanded'
    when second_factor_due_at <= now() then 'second_factor_demanded' end as owes`

/** The agent behind a session that is still good. */
export async function findAgentBySession(
  sql: Sql,
  sessionId: string,
): Promise<AgentActor | undefined> {
  const [row] = await sql<Omit<AgentActor, 'kind'>[]>`
    select session_id as "sessionId", workspace_id as "workspaceId", agent_id as id, name, role, permissions,
      is_test as "isTest", ${owes(sql)}
    from signed_in_agents where session_id = ${sessionId}`
  return row && { kind: 'agent', ...row }
}

type Held = Pick<AgentActor, 'role' | 'permissions' | 'owes'>

/** Which of these sessions are still good, with what their agent may do now. */
export async function listActiveSessions(
  sql: Sql,
  sessionIds: readonly string[],
): Promise<Map<string, Held>> {
  const rows = await sql<(Held & { id: string })[]>`
    select session_id as id, role, permissions, ${owes(sql)}
    from signed_in_agents where session_id = any(${sessionIds as string[]})`
  return new Map(rows.map((row) => [row.id, row]))
}

export async function findCredentials(sql: Sql, email: string) {
  const [row] = await sql<{ id: string; workspaceId: string; passwordHash: string | null }[]>`
    select id, workspace_id as "workspaceId", password_hash as "passwordHash"
    from agents where lower(email) = lower(${email}) and status = 'active'`
  return row
}

/**
 * Until the end of the transaction the password stays what was checked, so that no session of an old one is left over.
 * False when it is another one by now, or the agent has left.
 */
export async function holdCredentials(
  tx: Tx,
  { id, passwordHash }: { id: string; passwordHash: string | null },
): Promise<boolean> {
  const held = await tx`
    select 1 from agents where id = ${id} and password_hash = ${passwordHash} and status = 'active' for share`
  return held.count === 1
}

// The token names its session, so that any old one is known for what it is, however long ago it was exchanged.
const refreshTokenOf = (sessionId: string, secret: string): string => `${sessionId}.${secret}`

export async function insertSession(
  sql: Sql | Tx,
  input: {
    workspaceId: string
    agentId: string
    userAgent: string | null
    /** Of a test agent: the session that this one is part of. */
    liveSessionId?: string
    /** With which they have signed in, if not with a password alone. */
    providerId?: string
  },
): Promise<{ sessionId: string; refreshToken: string }> {
  const sessionId = newId('session')
  const secret = newSecret()
  await sql`
    insert into agent_sessions (id, workspace_id, agent_id, refresh_hash, user_agent, live_session_id, provider_id, expires_at)
    values (${sessionId}, ${input.workspaceId}, ${input.agentId}, ${hashSecret(secret)},
            ${input.userAgent}, ${input.liveSessionId ?? null},
            ${input.providerId ?? null}, now() + make_interval(days => ${SESSION_DAYS}))`
  return { sessionId, refreshToken: refreshTokenOf(sessionId, secret) }
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
  const [sessionId = '', secret = ''] = refreshToken.split('.', 2)
  const presented = hashSecret(secret)
  return await sql.begin(async (tx) => {
    const session = await lockSession(tx, sessionId, presented)
    if (session === undefined) return { outcome: 'invalid' as const }
    if (!session.isCurrent && !session.isInGrace) {
      await revokeSession(tx, sessionId)
      return { outcome: 'reused' as const, sessionId }
    }
    const next = newSecret()
    // The grace counts from the first exchange: whoever presents the old token again does not prolong it.
    await tx`
      update agent_sessions set refresh_hash = ${hashSecret(next)}, previous_hash = ${presented},
        rotated_at = case when ${session.isCurrent} then now() else rotated_at end,
        expires_at = least(now() + make_interval(days => ${SESSION_DAYS}),
          created_at + make_interval(days => ${MOST_SESSION_DAYS}))
      where id = ${sessionId}`
    return {
      outcome: 'rotated' as const,
      sessionId,
      agentId: session.agentId,
      refreshToken: refreshTokenOf(sessionId, next),
    }
  })
}

async function lockSession(tx: Tx, sessionId: string, presented: Buffer) {
  const [row] = await tx<{ agentId: string; isCurrent: boolean; isInGrace: boolean }[]>`
    select s.agent_id as "agentId", s.refresh_hash = ${presented} as "isCurrent",
           coalesce(s.previous_hash = ${presented}, false)
             and s.rotated_at > now() - make_interval(secs => ${ROTATION_GRACE_SECONDS}) as "isInGrace"
    from agent_sessions s join signed_in_agents i on i.session_id = s.id
    where s.id = ${sessionId}
    for update of s`
  return row
}

export async function revokeSession(sql: Sql | Tx, sessionId: string): Promise<void> {
  await sql`update agent_sessions set revoked_at = now() where id = ${sessionId} and revoked_at is null`
}

/** Of whoever has come in through this provider, or of one agent but for the session that asks. */
export async function revokeSessionsOfProvider(
  sql: Sql | Tx,
  workspaceId: string,
  providerId: string,
  of?: { agentId: string; exceptSession: string },
): Promise<void> {
  await sql`
    update agent_sessions set revoked_at = now()
    where workspace_id = ${workspaceId} and provider_id = ${providerId} and revoked_at is null
      ${of ? sql`and agent_id = ${of.agentId} and id <> ${of.exceptSession}` : sql``}`
}

export async function revokeSessionsOfAgent(
  sql: Sql | Tx,
  workspaceId: string,
  agentId: string,
  exceptSession = '',
): Promise<void> {
  await sql`
    update agent_sessions set revoked_at = now()
    where workspace_id = ${workspaceId} and agent_id = ${agentId} and id <> ${exceptSession} and revoked_at is null`
}
