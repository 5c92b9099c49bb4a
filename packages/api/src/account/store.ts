// Where an agent is signed in, and whether somebody in a session of theirs knows their password.
import { countSignInAttempt, forgetSignInAttempts } from '../auth/attempts-store.ts'
import { verifyPassword } from '../auth/password.ts'
import type { Sql } from '../platform/postgres.ts'
import { problem } from '../problem.ts'
import { deviceOf } from './device.ts'
import type { SignedIn } from './schema.ts'

const SHOWN = 100

export async function listSignedIn(
  sql: Sql,
  { workspaceId, id, sessionId }: { workspaceId: string; id: string; sessionId: string },
): Promise<SignedIn[]> {
  const rows = await sql<
    { id: string; userAgent: string | null; createdAt: Date; lastUsedAt: Date }[]
  >`
    select id, user_agent as "userAgent", created_at as "createdAt", rotated_at as "lastUsedAt"
    from agent_sessions
    where workspace_id = ${workspaceId} and agent_id = ${id} and revoked_at is null and expires_at > now()
    order by (id = ${sessionId}) desc, rotated_at desc limit ${SHOWN}`
  return rows.map(({ userAgent, ...row }) => ({
    id: row.id,
    device: deviceOf(userAgent),
    isCurrent: row.id === sessionId,
    createdAt: row.createdAt.toISOString(),
    lastUsedAt: row.lastUsedAt.toISOString(),
  }))
}

/** Null for who signs in with a provider alone. */
export async function getPasswordHash(sql: Sql, agentId: string): Promise<string | null> {
  const [row] = await sql<{ passwordHash: string | null }[]>`
    select password_hash as "passwordHash" from agents where id = ${agentId}`
  return row?.passwordHash ?? null
}

/**
 * Throws `wrong_password`. Guessing with a session that was found ends soon, on every node, and does not keep the agent
 * themselves from signing in.
 */
export async function assertPassword(
  sql: Sql,
  { id, address }: { id: string; address: string },
  password: string | undefined,
): Promise<void> {
  if (password === undefined) throw problem('wrong_password')
  await countSignInAttempt(sql, `session of ${id}`, address)
  const isRight = await verifyPassword(await getPasswordHash(sql, id), password)
  if (!isRight) throw problem('wrong_password')
  await forgetSignInAttempts(sql, `session of ${id}`)
}

/** Ends one session of this agent; false when it is none of theirs. */
export async function endSignedIn(
  sql: Sql,
  agent: { workspaceId: string; id: string },
  sessionId: string,
): Promise<boolean> {
  const [row] = await sql`
    update agent_sessions set revoked_at = coalesce(revoked_at, now())
    where workspace_id = ${agent.workspaceId} and agent_id = ${agent.id} and id = ${sessionId} returning 1`
  return row !== undefined
}
