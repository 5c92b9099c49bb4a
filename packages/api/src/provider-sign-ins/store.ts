// Ways to a provider and back in Postgres, each used once, and the connections of agents that come of them.
import { hashSecret } from '../auth/secret.ts'
import { revokeSessionsOfProvider } from '../auth/store.ts'
import { newId } from '../ids.ts'
import { insertMail } from '../mail/store.ts'
import { jsonb, type Sql, type Tx } from '../platform/postgres.ts'
import { problem } from '../problem.ts'
import type { Proven } from '../sign-in-providers/proven.ts'
import type { Account } from './rules.ts'
import type { AgentIdentity } from './schema.ts'

const MINUTES = 10

export type Flow = {
  workspaceId: string
  providerId: string
  agentId: string | null
  invitationId: string | null
}

/** One that connects an account is over with the session that began it. */
const isAlive = (sql: Sql) => sql`
  expires_at > now() and (session_id is null
    or session_id in (select s.session_id from signed_in_agents s where s.agent_id = provider_sign_ins.agent_id))`

export async function insertFlow(
  sql: Sql,
  secret: string,
  flow: Flow & { sessionId: string | null },
): Promise<void> {
  await sql`
    insert into provider_sign_ins (hash, workspace_id, provider_id, agent_id, session_id, invitation_id, expires_at)
    values (${hashSecret(secret)}, ${flow.workspaceId}, ${flow.providerId}, ${flow.agentId},
            ${flow.sessionId}, ${flow.invitationId}, now() + make_interval(mins => ${MINUTES}))`
}

/** Takes it for the one answer of the provider that it is good for. Throws `link_over`. */
export async function useFlow(sql: Sql, secret: string): Promise<Flow> {
  const [row] = await sql<Flow[]>`
    update provider_sign_ins set is_used = true
    where hash = ${hashSecret(secret)} and not is_used and ${isAlive(sql)}
    returning workspace_id as "workspaceId", provider_id as "providerId", agent_id as "agentId",
      invitation_id as "invitationId"`
  if (row === undefined) throw problem('link_over')
  return row
}

/** What was proven waits for what is still missing. */
export async function keepProven(sql: Sql, secret: string, proven: Proven): Promise<void> {
  await sql`update provider_sign_ins set proven = ${jsonb(sql, proven)} where hash = ${hashSecret(secret)}`
}

export async function getProvenFlow(sql: Sql, secret: string): Promise<Flow & { proven: Proven }> {
  const [row] = await sql<(Flow & { proven: Proven })[]>`
    select workspace_id as "workspaceId", provider_id as "providerId", agent_id as "agentId",
      invitation_id as "invitationId", proven
    from provider_sign_ins
    where hash = ${hashSecret(secret)} and proven is not null and ${isAlive(sql)}`
  if (row === undefined) throw problem('link_over')
  return row
}

/** Ends it. Of two who end it at once the second gets `link_over`. */
export async function endFlow(tx: Sql | Tx, secret: string): Promise<void> {
  const ended = await tx`delete from provider_sign_ins where hash = ${hashSecret(secret)}`
  if (ended.count === 0) throw problem('link_over')
}

export async function deleteOldProviderSignIns(sql: Sql): Promise<void> {
  await sql`delete from provider_sign_ins where expires_at < now()`
}

export async function findConnected(
  sql: Sql,
  { workspaceId, providerId }: Flow,
  subject: string,
): Promise<Account | undefined> {
  const [row] = await sql<Account[]>`
    select a.id as "agentId", a.status = 'active' as "isActive"
    from agent_identities i join agents a on a.id = i.agent_id and a.workspace_id = i.workspace_id
    where i.workspace_id = ${workspaceId} and i.provider_id = ${providerId} and i.subject = ${subject}`
  return row
}

/** Who has this mail address, in any workspace: there is one account for each. */
export async function findHolder(sql: Sql, workspaceId: string, email: string) {
  const [row] = await sql<(Account & { isHere: boolean })[]>`
    select id as "agentId", status = 'active' as "isActive", workspace_id = ${workspaceId} as "isHere"
    from agents where lower(email) = ${email}`
  return row
}

/** Connects, and tells the agent by mail unless they have just come. Throws `sign_in_refused` when either is connected already. */
export async function insertIdentity(
  tx: Tx,
  { workspaceId, providerId }: Flow,
  { agentId, subject, isTold }: { agentId: string; subject: string; isTold: boolean },
): Promise<void> {
  const [row] = await tx`
    insert into agent_identities (id, workspace_id, provider_id, agent_id, subject, last_used_at)
    values (${newId('agentIdentity')}, ${workspaceId}, ${providerId}, ${agentId}, ${subject}, now())
    on conflict do nothing returning 1`
  if (row === undefined) throw problem('sign_in_refused')
  if (!isTold) return
  const [agent] = await tx<{ email: string }[]>`select email from agents where id = ${agentId}`
  await insertMail(tx, {
    ...{ workspaceId, kind: 'provider_connected', agentId, recipient: agent!.email },
  })
}

/** It is held until the end of the transaction. Throws `link_over` when it was taken away meanwhile. */
export async function touchIdentity(
  tx: Tx,
  { workspaceId, providerId }: Flow,
  subject: string,
): Promise<void> {
  const touched = await tx`
    update agent_identities set last_used_at = now()
    where workspace_id = ${workspaceId} and provider_id = ${providerId} and subject = ${subject}`
  if (touched.count === 0) throw problem('link_over')
}

export async function listIdentities(
  sql: Sql,
  { workspaceId, id }: { workspaceId: string; id: string },
): Promise<AgentIdentity[]> {
  const rows = await sql<
    { id: string; provider: AgentIdentity['provider']; createdAt: Date; lastUsedAt: Date | null }[]
  >`
    select i.id, json_build_object('id', p.id, 'name', p.name) as provider, i.created_at as "createdAt",
      i.last_used_at as "lastUsedAt"
    from agent_identities i join sign_in_providers p on p.id = i.provider_id and p.workspace_id = i.workspace_id
    where i.workspace_id = ${workspaceId} and i.agent_id = ${id} order by i.id`
  return rows.map((row) => ({
    ...row,
    createdAt: row.createdAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
  }))
}

/** Other sessions of theirs that came from the provider end with the connection. */
export async function deleteIdentity(
  sql: Sql,
  { workspaceId, id: agentId, sessionId }: { workspaceId: string; id: string; sessionId: string },
  id: string,
): Promise<void> {
  await sql.begin(async (tx) => {
    const [deleted] = await tx<{ providerId: string }[]>`
      delete from agent_identities
      where workspace_id = ${workspaceId} and agent_id = ${agentId} and id = ${id}
      returning provider_id as "providerId"`
    if (deleted === undefined) throw problem('not_found')
    const of = { agentId, exceptSession: sessionId }
    await revokeSessionsOfProvider(tx, workspaceId, deleted.providerId, of)
  })
}
