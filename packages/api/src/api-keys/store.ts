// Secret keys in Postgres: found by the hash of what a request presents. A revoked one stays, so that logs can name it.
import { hashSecret, newSecret } from '../auth/secret.ts'
import { newId } from '../ids.ts'
import { decodeCursor, toPage } from '../page.ts'
import type { Sql, Tx } from '../platform/postgres.ts'
import { type AgentActor, authorizeScopes, type KeyActor } from '../policy.ts'
import { problem } from '../problem.ts'
import { type ApiKey, type ApiKeyCreate, type ApiKeyUpdate, MOST_KEYS, scopes } from './schema.ts'

const prefixOf = (isTest: boolean) => (isTest ? 'sk_test_' : 'sk_live_')

type Times = 'createdAt' | 'expiresAt' | 'lastUsedAt'
type Row = Omit<ApiKey, Times> & {
  createdAt: Date
  expiresAt: Date | null
  lastUsedAt: Date | null
}

const columns = (sql: Sql | Tx) => sql`
  k.id, k.name, k.ending, k.scopes, k.rate_limit as "rateLimit", json_build_object('id', a.id, 'name', a.name) as "madeBy",
  k.created_at as "createdAt", k.expires_at as "expiresAt", k.last_used_at as "lastUsedAt"`

const isActive = (sql: Sql | Tx) =>
  sql`k.revoked_at is null and (k.expires_at is null or k.expires_at > now())`

const toKey = (row: Row): ApiKey => ({
  ...row,
  // One that an earlier version knew is of no use any more.
  scopes: row.scopes.filter((scope) => scopes.includes(scope)),
  createdAt: row.createdAt.toISOString(),
  expiresAt: row.expiresAt?.toISOString() ?? null,
  lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
})

/** Whom a key that was presented speaks for; undefined when it is unknown, over or revoked. */
export async function findApiKey(
  sql: Sql,
  by: { key: string } | { id: string },
): Promise<KeyActor | undefined> {
  const [row] = await sql<(Omit<KeyActor, 'kind' | 'sessionId'> & { isStale: boolean })[]>`
    select k.id, k.workspace_id as "workspaceId", k.name, k.scopes, k.rate_limit as "rateLimit",
      json_build_object('id', a.id, 'name', a.name) as "madeBy",
      k.last_used_at is null or k.last_used_at < now() - interval '1 minute' as "isStale"
    from api_keys k join agents a on a.id = k.made_by
    where ${'key' in by ? sql`k.hash = ${hashSecret(by.key)}` : sql`k.id = ${by.id}`} and ${isActive(sql)}`
  if (row === undefined) return undefined
  const { isStale, ...key } = row
  // Not at each call: a busy key would write all the time.
  if (isStale)
    await sql`
      update api_keys set last_used_at = now()
      where id = ${key.id} and (last_used_at is null or last_used_at < now() - interval '1 minute')`
  return { kind: 'key', sessionId: key.id, ...key }
}

/** Which of these keys are still good. */
export async function listActiveApiKeys(sql: Sql, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await sql<{ id: string }[]>`
    select k.id from api_keys k where k.id = any(${ids as string[]}) and ${isActive(sql)}`
  return new Set(rows.map((row) => row.id))
}

export async function listApiKeys(
  sql: Sql,
  workspaceId: string,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
) {
  const after = decodeCursor(cursor)
  const rows = await sql<Row[]>`
    select ${columns(sql)} from api_keys k join agents a on a.id = k.made_by
    where k.workspace_id = ${workspaceId} and ${isActive(sql)} ${after ? sql`and k.id < ${after[1]}` : sql``}
    order by k.id desc limit ${limit + 1}`
  return toPage(rows.map(toKey), limit, (key) => [null, key.id])
}

export async function insertApiKey(
  sql: Sql,
  actor: AgentActor,
  input: ApiKeyCreate,
): Promise<ApiKey & { key: string }> {
  authorizeScopes(actor, input.scopes)
  return await sql.begin(async (tx) => {
    await tx`select 1 from workspaces where id = ${actor.workspaceId} for update`
    return await insertWithin(tx, actor, input)
  })
}

async function insertWithin(
  tx: Tx,
  actor: AgentActor,
  { name, scopes: given, rateLimit, expiresAt }: ApiKeyCreate,
) {
  const { workspaceId } = actor
  const active = await tx`
    select 1 from api_keys k where k.workspace_id = ${workspaceId} and ${isActive(tx)}`
  if (active.length >= MOST_KEYS) throw problem('limit_reached')
  const id = newId('apiKey')
  const key = `${prefixOf(actor.isTest)}${newSecret()}`
  await tx`
    insert into api_keys (id, workspace_id, name, hash, ending, scopes, rate_limit, made_by, expires_at)
    values (${id}, ${workspaceId}, ${name}, ${hashSecret(key)}, ${key.slice(-4)}, ${given}, ${rateLimit},
            ${actor.id}, ${expiresAt})`
  return { ...(await getWithin(tx, workspaceId, id)), key }
}

/** What it is called and how often it may call; what it may do never changes. */
export async function updateApiKey(
  sql: Sql,
  workspaceId: string,
  id: string,
  { name, rateLimit }: ApiKeyUpdate,
): Promise<ApiKey> {
  return await sql.begin(async (tx) => {
    await tx`
      update api_keys set name = coalesce(${name ?? null}, name),
        rate_limit = ${rateLimit === undefined ? tx`rate_limit` : rateLimit}
      where workspace_id = ${workspaceId} and id = ${id}`
    return await getWithin(tx, workspaceId, id)
  })
}

async function getWithin(tx: Tx, workspaceId: string, id: string): Promise<ApiKey> {
  const [row] = await tx<Row[]>`
    select ${columns(tx)} from api_keys k join agents a on a.id = k.made_by
    where k.id = ${id} and k.workspace_id = ${workspaceId} and ${isActive(tx)}`
  if (row === undefined) throw problem('not_found')
  return toKey(row)
}

/** Another key that may do the same; the one before it works for some hours more. */
export async function rotateApiKey(
  sql: Sql,
  actor: AgentActor,
  id: string,
  overlapHours: number,
): Promise<ApiKey & { key: string }> {
  return await sql.begin(async (tx) => {
    await tx`select 1 from workspaces where id = ${actor.workspaceId} for update`
    const before = await getWithin(tx, actor.workspaceId, id)
    authorizeScopes(actor, before.scopes)
    await tx`
      update api_keys set expires_at = least(expires_at, now() + make_interval(hours => ${overlapHours}))
      where id = ${id}`
    return await insertWithin(tx, actor, before)
  })
}

export async function revokeApiKey(sql: Sql, workspaceId: string, id: string): Promise<void> {
  const [row] = await sql`
    update api_keys set revoked_at = coalesce(revoked_at, now())
    where workspace_id = ${workspaceId} and id = ${id} returning 1`
  if (row === undefined) throw problem('not_found')
}
