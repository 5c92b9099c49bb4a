// Customer sessions in Postgres: one per device, from a publishable key, with no customer until the first message.
import { hashSecret, newSecret } from '../auth/secret.ts'
import { newId } from '../ids.ts'
import type { Sql, Tx } from '../platform/postgres.ts'
import type { CustomerActor } from '../policy.ts'
import { problem } from '../problem.ts'

const SESSION_DAYS = 365
/** After so long the business has to say again that this is its customer. */
const IDENTIFIED_HOURS = 24

/** The customer (or visitor) behind a session that is still good, with the origin that it was opened from. */
export async function findCustomerSession(
  sql: Sql,
  sessionId: string,
): Promise<(CustomerActor & { origin: string | null }) | undefined> {
  const [row] = await sql<(Omit<CustomerActor, 'kind'> & { origin: string | null })[]>`
    select id as "sessionId", workspace_id as "workspaceId", customer_id as id, inbox_id as "inboxId", origin
    from customer_sessions where id = ${sessionId} and expires_at > now()`
  return row && { kind: 'customer', ...row }
}

/** Which of these sessions are still good, and whose they are now. */
export async function listActiveCustomerSessions(
  sql: Sql,
  sessionIds: readonly string[],
): Promise<Map<string, string | null>> {
  const rows = await sql<{ id: string; customer_id: string | null }[]>`
    select id, customer_id from customer_sessions where id = any(${sessionIds as string[]}) and expires_at > now()`
  return new Map(rows.map((row) => [row.id, row.customer_id]))
}

export async function findPublishableKey(sql: Sql, key: string) {
  const [row] = await sql<
    { workspaceId: string; inboxId: string; origins: string[]; isSeen: boolean }[]
  >`
    select workspace_id as "workspaceId", inbox_id as "inboxId", origins, seen_at is not null as "isSeen"
    from publishable_keys where key = ${key} and revoked_at is null`
  return row
}

export async function insertCustomerSession(
  sql: Sql,
  input: { workspaceId: string; inboxId: string; origin: string | null },
): Promise<{ sessionId: string; refreshToken: string }> {
  const sessionId = newId('session')
  const refreshToken = newSecret()
  await sql`
    insert into customer_sessions (id, workspace_id, inbox_id, refresh_hash, origin, expires_at)
    values (${sessionId}, ${input.workspaceId}, ${input.inboxId}, ${hashSecret(refreshToken)}, ${input.origin},
            now() + make_interval(days => ${SESSION_DAYS}))`
  return { sessionId, refreshToken }
}

/** A session of a customer who was proven with this key. */
export async function insertIdentifiedSession(
  tx: Tx,
  input: {
    workspaceId: string
    inboxId: string
    origin: string | null
    customerId: string
    keyId: string
  },
): Promise<{ sessionId: string; refreshToken: string }> {
  const sessionId = newId('session')
  const refreshToken = newSecret()
  await tx`
    insert into customer_sessions
      (id, workspace_id, inbox_id, customer_id, identity_key_id, refresh_hash, origin, expires_at)
    values (${sessionId}, ${input.workspaceId}, ${input.inboxId}, ${input.customerId}, ${input.keyId},
            ${hashSecret(refreshToken)}, ${input.origin}, now() + make_interval(hours => ${IDENTIFIED_HOURS}))`
  return { sessionId, refreshToken }
}

/** Who has this session was proven again. */
export async function prolongIdentified(tx: Tx, id: string, keyId: string): Promise<void> {
  await tx`
    update customer_sessions set identity_key_id = ${keyId}, last_used_at = now(),
      expires_at = now() + make_interval(hours => ${IDENTIFIED_HOURS})
    where id = ${id}`
}

/**
 * Prolongs the session of this refresh token; that of a proven customer is as long as the proof. The token does not
 * rotate: it lives in the storage of one origin that several tabs share without a lock, and losing it would cost a
 * visitor their conversations.
 */
export async function renewCustomerSession(sql: Sql, refreshToken: string) {
  const [row] = await sql<{ id: string; workspaceId: string; origin: string | null }[]>`
    update customer_sessions set last_used_at = now(),
      expires_at = case when identity_key_id is null
        then now() + make_interval(days => ${SESSION_DAYS}) else expires_at end
    where refresh_hash = ${hashSecret(refreshToken)} and expires_at > now()
    returning id, workspace_id as "workspaceId", origin`
  return row
}

/** Locks the devices of these customers; before the customers themselves, as a first message does. */
export async function lockSessionsOf(
  tx: Tx,
  workspaceId: string,
  customerIds: readonly string[],
): Promise<void> {
  await tx`
    select 1 from customer_sessions
    where workspace_id = ${workspaceId} and customer_id = any(${customerIds as string[]})
    order by id for update`
}

/** Who a visitor's session belongs to by now; it stays so until the end of the transaction. */
export async function holdSession(tx: Tx, workspaceId: string, id: string): Promise<string | null> {
  const [row] = await tx<{ customer_id: string | null }[]>`
    select customer_id from customer_sessions where id = ${id} and workspace_id = ${workspaceId} for share`
  if (row === undefined) throw problem('unauthenticated')
  return row.customer_id
}

export async function endCustomerSession(sql: Sql, sessionId: string): Promise<void> {
  await sql`update customer_sessions set expires_at = now() where id = ${sessionId}`
}

/** What the widget is told when it opens: who this is, the workspace, its look and its topics. */
export async function getSessionContext(sql: Sql, sessionId: string) {
  const [row] = await sql<
    {
      customer: {
        id: string
        externalId: string | null
        name: string | null
        email: string | null
      } | null
      identifiedUntil: Date | null
      workspace: { id: string; name: string; isTest: boolean }
      settings: { widget?: unknown }
      topics: { id: string; name: string }[]
    }[]
  >`
    select
      case when u.id is not null
        then json_build_object('id', u.id, 'externalId', u.external_id, 'name', u.name, 'email', u.email) end as customer,
      case when s.identity_key_id is not null then s.expires_at end as "identifiedUntil",
      json_build_object('id', w.id, 'name', w.name, 'isTest', w.live_id is not null) as workspace,
      w.settings,
      coalesce((
        select json_agg(json_build_object('id', t.id, 'name', t.name) order by t.position, t.id)
        from topics t where t.workspace_id = w.id and t.archived_at is null
      ), '[]') as topics
    from customer_sessions s
    join workspaces w on w.id = s.workspace_id
    left join customers u on u.id = s.customer_id
    where s.id = ${sessionId}`
  return row!
}
