// Where each workspace's endpoint is, in Postgres.
import { randomBytes } from 'node:crypto'
import type { Sql } from '../platform/postgres.ts'
import { problem } from '../problem.ts'

export type Endpoint = { url: string; signingKey: string; updatedAt: Date }

export async function findEndpoint(sql: Sql, workspaceId: string): Promise<Endpoint | undefined> {
  const [row] = await sql<Endpoint[]>`
    select url, signing_key as "signingKey", updated_at as "updatedAt" from context_endpoints
    where workspace_id = ${workspaceId}`
  return row
}

/** The key is new with the first address, and when it is asked for. */
export async function setEndpoint(
  sql: Sql,
  workspaceId: string,
  { url, rotateKey }: { url: string; rotateKey: boolean },
): Promise<Endpoint & { isKeyNew: boolean }> {
  const fresh = `whsec_${randomBytes(32).toString('base64')}`
  const [row] = await sql<Endpoint[]>`
    insert into context_endpoints (workspace_id, url, signing_key) values (${workspaceId}, ${url}, ${fresh})
    on conflict (workspace_id) do update set url = excluded.url, updated_at = now(),
      signing_key = case when ${rotateKey} then excluded.signing_key else context_endpoints.signing_key end
    returning url, signing_key as "signingKey", updated_at as "updatedAt"`
  return { ...row!, isKeyNew: row!.signingKey === fresh }
}

export async function deleteEndpoint(sql: Sql, workspaceId: string): Promise<void> {
  const deleted = await sql`delete from context_endpoints where workspace_id = ${workspaceId}`
  if (deleted.count === 0) throw problem('not_found')
}
