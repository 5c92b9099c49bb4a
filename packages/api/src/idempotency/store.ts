// Claimed Idempotency-Keys and the answers that were given under them.
import type { Sql, Tx } from '../platform/postgres.ts'

// A request that claimed its key and never answered died with its process.
const ABANDONED_SECONDS = 60

export type Claim = { workspaceId: string; actorId: string; key: string }
export type Earlier = { requestHash: Buffer; status: number | null; response: string | null }

/** Claims the key; undefined when it is ours now, otherwise what is there. */
export async function claimKey(
  sql: Sql,
  claim: Claim,
  requestHash: Buffer,
): Promise<Earlier | undefined> {
  const inserted = await sql`
    insert into idempotency_keys (workspace_id, actor_id, key, request_hash)
    values (${claim.workspaceId}, ${claim.actorId}, ${claim.key}, ${requestHash})
    on conflict (workspace_id, actor_id, key) do update set request_hash = excluded.request_hash, created_at = now()
    where idempotency_keys.status is null
      and idempotency_keys.created_at < now() - make_interval(secs => ${ABANDONED_SECONDS})`
  if (inserted.count > 0) return undefined
  const [row] = await sql<Earlier[]>`
    select request_hash as "requestHash", status, response from idempotency_keys
    where workspace_id = ${claim.workspaceId} and actor_id = ${claim.actorId} and key = ${claim.key}`
  return row
}

export async function keepAnswer(
  sql: Sql,
  claim: Claim,
  status: number,
  response: string,
): Promise<void> {
  await sql`
    update idempotency_keys set status = ${status}, response = ${response}
    where workspace_id = ${claim.workspaceId} and actor_id = ${claim.actorId} and key = ${claim.key}`
}

export async function releaseKey(sql: Sql, claim: Claim): Promise<void> {
  await sql`
    delete from idempotency_keys
    where workspace_id = ${claim.workspaceId} and actor_id = ${claim.actorId} and key = ${claim.key}`
}

export async function deleteOldKeys(sql: Sql): Promise<void> {
  await sql`delete from idempotency_keys where created_at < now() - interval '1 day'`
}

/** Forgets the answers that show something which is erased, or that an erased caller got: they hold its words. */
export async function deleteAnswers(
  tx: Tx,
  workspaceId: string,
  { about, given = [] }: { about: readonly string[]; given?: readonly string[] },
): Promise<number> {
  const deleted = await tx`
    delete from idempotency_keys where workspace_id = ${workspaceId} and (
      actor_id = any(${given as string[]})
      or exists (select from unnest(${about as string[]}::text[]) as u (id) where strpos(response, u.id) > 0))`
  return deleted.count
}
