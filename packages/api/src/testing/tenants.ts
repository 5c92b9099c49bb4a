// What a workspace owns, read from the database itself: the ids of everything it has, and a sum over all its rows.
import { newId } from '../ids.ts'
import type { Sql } from '../platform/postgres.ts'
import type { TestWorkspace } from './app.ts'
import type { Ids } from './requests.ts'

/** The newest ids of every kind that this workspace has, the oldest first; without what was deleted or archived. */
export async function idsOf(sql: Sql, workspaceId: string): Promise<Ids> {
  const tables = await sql<{ name: string }[]>`
    select c.table_name as name from information_schema.columns c
    join information_schema.columns w using (table_schema, table_name)
    where c.table_schema = 'public' and c.column_name = 'id' and c.data_type = 'text'
      and w.column_name = 'workspace_id'`
  const ids: Ids = {}
  for (const { name } of tables) {
    const rows = await sql<{ id: string }[]>`
      select id from (
        select t.id from ${sql(name)} t
        where t.workspace_id = ${workspaceId}
          and coalesce(to_jsonb(t) ->> 'deleted_at', to_jsonb(t) ->> 'archived_at') is null
        order by t.id desc limit 50) newest order by id`
    for (const { id } of rows) {
      const kind = id.slice(0, 3)
      ids[kind] ??= []
      ids[kind].push(id)
    }
  }
  return ids
}

/** What all rows of a workspace come to; any change of any of them changes it. The search index follows a moment later. */
export async function checksums(sql: Sql, workspaceId: string): Promise<Record<string, string>> {
  const tables = await sql<{ name: string }[]>`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'workspace_id' and table_name not like 'search\\_%'
    order by 1`
  const sums: Record<string, string> = {}
  for (const { name } of tables) {
    const [row] = await sql<{ sum: string }[]>`
      select count(*) || ' ' || md5(coalesce(string_agg(t::text, ',' order by t::text), '')) as sum
      from ${sql(name)} t where workspace_id = ${workspaceId}`
    sums[name] = row!.sum
  }
  return sums
}

/** A provider that agents sign in with, and an agent who is connected with it: that takes a browser. */
export async function connectProvider(
  sql: Sql,
  side: Pick<TestWorkspace, 'owner' | 'workspaceId'>,
  agentId = side.owner.id,
): Promise<{ providerId: string; identityId: string }> {
  const provider = {
    name: 'Directory',
    issuer: 'https://idp.invalid',
    clientId: 'x',
    clientSecret: 'x',
  }
  const made = await side.owner.post('/v1/sign-in-providers', provider)
  if (made.status === 409) {
    // There are as many as there may be.
    await sql`delete from sign_in_providers where workspace_id = ${side.workspaceId}`
    return await connectProvider(sql, side, agentId)
  }
  const providerId: string = made.body.id
  const identityId = newId('agentIdentity')
  await sql`
    insert into agent_identities (id, workspace_id, provider_id, agent_id, subject)
    values (${identityId}, ${side.workspaceId}, ${providerId}, ${agentId}, ${identityId})`
  return { providerId, identityId }
}

/** What no operation without an id in its path makes; and what waits is scored, so that nothing changes by itself. */
export async function settleIn({ owner }: TestWorkspace): Promise<void> {
  const create = async () => (await owner.post('/v1/customers', {})).body.id as string
  const [one, into] = [await create(), await create()]
  await owner.post(`/v1/customers/${one}/notes`, { text: 'A note' })
  await owner.post(`/v1/customers/${one}/merge`, { intoId: into })
  await owner.get('/v1/conversations?sort=urgency')
}
