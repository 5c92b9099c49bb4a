// Asking for a new password, and using the link of the mail. Asking writes one row for any address, so that it says
// nothing about who has an account, by its answer or by its time.
import { insertMail } from '../mail/store.ts'
import type { Sql, Tx } from '../platform/postgres.ts'
import { revokeSessionsOfAgent } from './store.ts'

const PAUSE_SECONDS = 60
const LINK_MINUTES = 30
const AT_ONCE = 100

/** Notes the wish; answers with the seconds to wait when this address was here a moment ago. */
export async function requestPasswordReset(sql: Sql, email: string): Promise<number | undefined> {
  const [taken] = await sql`
    insert into password_reset_requests as r (email) values (${email})
    on conflict (email) do update set asked_at = now(), is_open = true
      where r.asked_at <= now() - make_interval(secs => ${PAUSE_SECONDS})
    returning 1`
  if (taken !== undefined) return undefined
  const [row] = await sql<{ seconds: number }[]>`
    select greatest(1, ceil(${PAUSE_SECONDS} - extract(epoch from now() - asked_at)))::int as seconds
    from password_reset_requests where email = ${email}`
  return row?.seconds ?? 1
}

/** Makes mails of the wishes, where there is an account. */
export async function openPasswordResets(sql: Sql): Promise<void> {
  await sql.begin(async (tx) => {
    const agents = await tx<{ id: string; workspaceId: string; email: string }[]>`
      with asked as (
        update password_reset_requests set is_open = false where email in (
          select email from password_reset_requests where is_open limit ${AT_ONCE} for update skip locked)
        returning email
      )
      select a.id, a.workspace_id as "workspaceId", a.email
      from asked join agents a on lower(a.email) = asked.email and a.status = 'active'`
    for (const { id, workspaceId, email } of agents) {
      await insertMail(tx, {
        ...{ workspaceId, kind: 'password_reset', agentId: id, recipient: email },
        linkMinutes: LINK_MINUTES,
      })
    }
  })
}

export async function deleteOldResetRequests(sql: Sql): Promise<void> {
  await sql`delete from password_reset_requests where asked_at < now() - interval '1 day'`
}

export type ResetAgent = {
  id: string
  workspaceId: string
  email: string
  name: string
  /** Null for who signs in with a provider alone. */
  passwordHash: string | null
}

/** The agent whose link in this mail is good; with `for update` nobody else uses it meanwhile. */
export async function findResetAgent(
  sql: Sql | Tx,
  mailId: string,
): Promise<ResetAgent | undefined> {
  const [row] = await sql<ResetAgent[]>`
    select a.id, a.workspace_id as "workspaceId", a.email, a.name, a.password_hash as "passwordHash"
    from mails m join agents a on a.id = m.agent_id
    where m.id = ${mailId} and m.kind = 'password_reset' and m.link_until > now() and a.status = 'active'
    for update of m`
  return row
}

/** A new password: every session ends, but for the one that asked, every link is used up, and the agent is told. */
export async function changePassword(
  tx: Tx,
  agent: { id: string; workspaceId: string; email: string },
  passwordHash: string,
  exceptSession?: string,
): Promise<void> {
  await tx`
    update agents set password_hash = ${passwordHash}, has_first_password = false where id = ${agent.id}`
  await revokeSessionsOfAgent(tx, agent.workspaceId, agent.id, exceptSession)
  await tx`
    update mails set link_until = null
    where workspace_id = ${agent.workspaceId} and agent_id = ${agent.id} and kind = 'password_reset'`
  await insertMail(tx, {
    ...{ workspaceId: agent.workspaceId, kind: 'password_changed', agentId: agent.id },
    recipient: agent.email,
  })
}
