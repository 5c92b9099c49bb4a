// Publishable keys in Postgres. A revoked one stays, so that it is never given out again.
import { randomBytes } from 'node:crypto'
import type { Sql, Tx } from '../platform/postgres.ts'
import type { AgentActor } from '../policy.ts'
import { problem } from '../problem.ts'
import type { PublishableKey } from './schema.ts'

const MOST = 20

export const newPublishableKey = (mode: 'live' | 'test'): string =>
  `pk_${mode}_${randomBytes(18).toString('base64url').replace(/[-_]/g, 'x')}`

const columns = (sql: Sql | Tx) => sql`key, origins`

export async function insertPublishableKey(
  sql: Sql,
  { workspaceId, isTest }: Pick<AgentActor, 'workspaceId' | 'isTest'>,
  origins: readonly string[],
): Promise<PublishableKey> {
  return await sql.begin(async (tx) => {
    await tx`select 1 from workspaces where id = ${workspaceId} for update`
    const active = await tx`
      select 1 from publishable_keys where workspace_id = ${workspaceId} and revoked_at is null`
    if (active.length >= MOST) throw problem('limit_reached')
    const [row] = await tx<PublishableKey[]>`
      insert into publishable_keys (key, workspace_id, inbox_id, origins)
      select ${newPublishableKey(isTest ? 'test' : 'live')}, ${workspaceId}, id, ${origins as string[]}
      from inboxes where workspace_id = ${workspaceId} order by id limit 1
      returning ${columns(tx)}`
    return row!
  })
}

export async function updatePublishableKey(
  sql: Sql,
  workspaceId: string,
  key: string,
  origins: readonly string[],
): Promise<PublishableKey> {
  const [row] = await sql<PublishableKey[]>`
    update publishable_keys set origins = ${origins as string[]}
    where workspace_id = ${workspaceId} and key = ${key} and revoked_at is null
    returning ${columns(sql)}`
  if (row === undefined) throw problem('not_found')
  return row
}

export async function revokePublishableKey(
  sql: Sql,
  workspaceId: string,
  key: string,
): Promise<void> {
  const [row] = await sql`
    update publishable_keys set revoked_at = coalesce(revoked_at, now())
    where workspace_id = ${workspaceId} and key = ${key} returning 1`
  if (row === undefined) throw problem('not_found')
}

/** Whether the widget has been seen on a page with this key is noted once: the first time tells that it works. */
export async function noteSeen(sql: Sql, key: string, origin: string): Promise<void> {
  await sql`
    update publishable_keys set seen_at = now(), seen_origin = ${origin.slice(0, 300)}
    where key = ${key} and seen_at is null`
}
