// Sign-in providers in Postgres. The client secret is encrypted and bound to its row.
import { revokeSessionsOfProvider } from '../auth/store.ts'
import { newId } from '../ids.ts'
import { decodeCursor, toPage } from '../page.ts'
import type { Encryption } from '../platform/encryption.ts'
import type { Sql, Tx } from '../platform/postgres.ts'
import type { AgentActor } from '../policy.ts'
import { problem } from '../problem.ts'
import {
  MOST_PROVIDERS,
  type ProviderChoice,
  type SignInProvider,
  type SignInProviderCreate,
  type SignInProviderUpdate,
} from './schema.ts'

type Row = Omit<SignInProvider, 'createdAt'> & { createdAt: Date }

/** With what talks to it, and who answers for who joins through it. */
export type KnownProvider = Omit<SignInProvider, 'createdAt'> & {
  workspaceId: string
  clientSecret: string
  madeBy: string
  /** Another one after each change. */
  version: string
}

const columns = (sql: Sql | Tx) => sql`
  id, name, issuer, client_id as "clientId", domains, join_role as "joinRole",
  disabled_at is null as "isEnabled", created_at as "createdAt"`

const toProvider = (row: Row): SignInProvider => ({
  ...row,
  createdAt: row.createdAt.toISOString(),
})
export const boundToProvider = (id: string) => `sign-in provider ${id}`

export async function listSignInProviders(
  sql: Sql,
  workspaceId: string,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
) {
  const after = decodeCursor(cursor)
  const rows = await sql<Row[]>`
    select ${columns(sql)} from sign_in_providers
    where workspace_id = ${workspaceId} ${after ? sql`and id > ${after[1]}` : sql``}
    order by id limit ${limit + 1}`
  return toPage(rows.map(toProvider), limit, (provider) => [null, provider.id])
}

export async function listProviderChoices(
  sql: Sql,
  workspaceId: string,
): Promise<ProviderChoice[]> {
  return [
    ...(await sql<ProviderChoice[]>`
      select id, name from sign_in_providers where workspace_id = ${workspaceId} and disabled_at is null order by id`),
  ]
}

/** The workspace that a sign-in page is of: the one it names, or the only one there is. */
export async function findWorkspaceOfPage(
  sql: Sql,
  slug: string | undefined,
): Promise<string | undefined> {
  const rows = await sql<{ id: string }[]>`
    select id from workspaces
    where live_id is null ${slug === undefined ? sql`` : sql`and slug = ${slug}`} limit 2`
  return rows.length === 1 ? rows[0]!.id : undefined
}

/** With its client secret. A foreign or unknown id is `not_found`; without a workspace it is any. */
export async function getKnownProvider(
  sql: Sql,
  encryption: Encryption,
  id: string,
  workspaceId?: string,
): Promise<KnownProvider> {
  const [row] = await sql<(Omit<KnownProvider, 'clientSecret'> & { clientSecret: Buffer })[]>`
    select id, workspace_id as "workspaceId", name, issuer, client_id as "clientId", client_secret as "clientSecret",
      domains, join_role as "joinRole", disabled_at is null as "isEnabled", made_by as "madeBy", updated_at::text as version
    from sign_in_providers
    where id = ${id} ${workspaceId === undefined ? sql`` : sql`and workspace_id = ${workspaceId}`}`
  if (row === undefined) throw problem('not_found')
  const clientSecret = encryption.decrypt(row.clientSecret, boundToProvider(id)).toString()
  return { ...row, clientSecret }
}

export async function insertSignInProvider(
  sql: Sql,
  encryption: Encryption,
  actor: AgentActor,
  input: SignInProviderCreate,
): Promise<SignInProvider> {
  const { workspaceId } = actor
  const id = newId('signInProvider')
  const secret = encryption.encrypt(Buffer.from(input.clientSecret), boundToProvider(id))
  return await sql.begin(async (tx) => {
    await tx`select 1 from workspaces where id = ${workspaceId} for update`
    const known = await tx`select 1 from sign_in_providers where workspace_id = ${workspaceId}`
    if (known.length >= MOST_PROVIDERS) throw problem('limit_reached')
    const [row] = await tx<Row[]>`
      insert into sign_in_providers (id, workspace_id, name, issuer, client_id, client_secret, domains, join_role, made_by)
      values (${id}, ${workspaceId}, ${input.name}, ${input.issuer}, ${input.clientId}, ${secret},
              ${input.domains}, ${input.joinRole}, ${actor.id})
      returning ${columns(tx)}`
    return toProvider(row!)
  })
}

export async function updateSignInProvider(
  sql: Sql,
  encryption: Encryption,
  workspaceId: string,
  id: string,
  input: SignInProviderUpdate,
): Promise<SignInProvider> {
  const { name, clientId, clientSecret, domains, joinRole, isEnabled } = input
  const secret = clientSecret && encryption.encrypt(Buffer.from(clientSecret), boundToProvider(id))
  return await sql.begin(async (tx) => {
    const [row] = await tx<Row[]>`
    update sign_in_providers set
      name = coalesce(${name ?? null}, name), client_id = coalesce(${clientId ?? null}, client_id),
      client_secret = coalesce(${secret ?? null}, client_secret), domains = coalesce(${domains ?? null}, domains),
      join_role = ${joinRole === undefined ? tx`join_role` : joinRole}, updated_at = now(),
      disabled_at = case when ${isEnabled ?? null}::boolean then null
        when not ${isEnabled ?? null}::boolean then coalesce(disabled_at, now()) else disabled_at end
    where workspace_id = ${workspaceId} and id = ${id} returning ${columns(tx)}`
    if (row === undefined) throw problem('not_found')
    if (!row.isEnabled) await revokeSessionsOfProvider(tx, workspaceId, id)
    return toProvider(row)
  })
}

/** With every connection of an agent to it, and every session that came from it. */
export async function deleteSignInProvider(
  sql: Sql,
  workspaceId: string,
  id: string,
): Promise<void> {
  await sql.begin(async (tx) => {
    await revokeSessionsOfProvider(tx, workspaceId, id)
    const deleted = await tx`
      delete from sign_in_providers where workspace_id = ${workspaceId} and id = ${id}`
    if (deleted.count === 0) throw problem('not_found')
  })
}
