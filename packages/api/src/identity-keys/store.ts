// Identity keys in Postgres. A revoked one stays without its secret, and takes the sessions with it that it has opened.
import { newSecret } from '../auth/secret.ts'
import { newId } from '../ids.ts'
import { decodeCursor, toPage } from '../page.ts'
import type { Encryption } from '../platform/encryption.ts'
import type { Sql, Tx } from '../platform/postgres.ts'
import { problem } from '../problem.ts'
import {
  type IdentityAlgorithm,
  type IdentityKey,
  type IdentityKeyCreate,
  MOST_KEYS,
} from './schema.ts'

type Row = Omit<IdentityKey, 'createdAt' | 'lastUsedAt'> & {
  createdAt: Date
  lastUsedAt: Date | null
}

/** What verifies: the bytes of a secret, or a public key. */
export type VerifyingKey = { id: string } & (
  | { algorithm: 'HS256' | 'HMAC'; secret: Buffer }
  | { algorithm: Exclude<IdentityAlgorithm, 'HS256' | 'HMAC'>; publicKey: string }
)

const columns = (sql: Sql | Tx) => sql`
  id, name, algorithm, public_key as "publicKey", created_at as "createdAt", last_used_at as "lastUsedAt"`

const toKey = (row: Row): IdentityKey => ({
  ...row,
  createdAt: row.createdAt.toISOString(),
  lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
})

export const boundToIdentityKey = (id: string) => `identity key ${id}`

export async function listIdentityKeys(
  sql: Sql,
  workspaceId: string,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
) {
  const after = decodeCursor(cursor)
  const rows = await sql<Row[]>`
    select ${columns(sql)} from identity_keys
    where workspace_id = ${workspaceId} and revoked_at is null ${after ? sql`and id < ${after[1]}` : sql``}
    order by id desc limit ${limit + 1}`
  return toPage(rows.map(toKey), limit, (key) => [null, key.id])
}

/** A secret is given as it is to be used: the bytes of its text. */
export async function insertIdentityKey(
  sql: Sql,
  encryption: Encryption,
  workspaceId: string,
  { name, algorithm, publicKey, secret: given }: IdentityKeyCreate,
): Promise<IdentityKey & { secret: string | null }> {
  const id = newId('identityKey')
  const secret = publicKey === undefined ? (given ?? newSecret()) : null
  const encrypted = secret && encryption.encrypt(Buffer.from(secret), boundToIdentityKey(id))
  return await sql.begin(async (tx) => {
    await tx`select 1 from workspaces where id = ${workspaceId} for update`
    const active = await tx`
      select 1 from identity_keys where workspace_id = ${workspaceId} and revoked_at is null`
    if (active.length >= MOST_KEYS) throw problem('limit_reached')
    const [row] = await tx<Row[]>`
      insert into identity_keys (id, workspace_id, name, algorithm, secret, public_key)
      values (${id}, ${workspaceId}, ${name}, ${algorithm}, ${encrypted}, ${publicKey ?? null})
      returning ${columns(tx)}`
    return { ...toKey(row!), secret }
  })
}

/** Also ends every session that a proof of this key has opened; answers with these. Twice is once. */
export async function revokeIdentityKey(
  sql: Sql,
  workspaceId: string,
  id: string,
): Promise<string[]> {
  return await sql.begin(async (tx) => {
    const [row] = await tx`
      update identity_keys set revoked_at = coalesce(revoked_at, now()), secret = null
      where workspace_id = ${workspaceId} and id = ${id} returning 1`
    if (row === undefined) throw problem('not_found')
    const ended = await tx<{ id: string }[]>`
      update customer_sessions set expires_at = now()
      where workspace_id = ${workspaceId} and identity_key_id = ${id} and expires_at > now() returning id`
    return ended.map((session) => session.id)
  })
}

/** The active keys of a workspace for one purpose: that with this id, or all for hashes. */
export async function listVerifyingKeys(
  sql: Sql,
  encryption: Encryption,
  workspaceId: string,
  wanted: { id: string } | { algorithm: 'HMAC' },
): Promise<VerifyingKey[]> {
  const rows = await sql<
    { id: string; algorithm: IdentityAlgorithm; secret: Buffer | null; publicKey: string | null }[]
  >`
    select id, algorithm, secret, public_key as "publicKey" from identity_keys
    where workspace_id = ${workspaceId} and revoked_at is null
      and ${'id' in wanted ? sql`id = ${wanted.id}` : sql`algorithm = ${wanted.algorithm}`}`
  return rows.map(
    ({ id, algorithm, secret, publicKey }) =>
      ({
        id,
        algorithm,
        ...(secret === null
          ? { publicKey }
          : { secret: encryption.decrypt(secret, boundToIdentityKey(id)) }),
      }) as VerifyingKey,
  )
}

/** Says roughly when a key was last of use, so that one knows when an old one can go. */
export async function touchIdentityKey(sql: Sql, id: string): Promise<void> {
  await sql`
    update identity_keys set last_used_at = now()
    where id = ${id} and (last_used_at is null or last_used_at < now() - interval '1 hour')`
}
