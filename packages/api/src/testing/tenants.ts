// What a workspace owns, read from the database itself: the ids of everything it has, and a sum over all its rows.
import { newId } from '../ids.ts'
import type { Sql } from '../platform/postgres.ts'
import type { AgentActor } from '../policy.ts'
import { insertWorkspace } from '../workspaces/store.ts'
import type { TestWorkspace } from './app.ts'
import type { Ids } from './requests.ts'

type Table = { name: string; columns: string[] }

/**
 * One statement over all tables that have these columns: a round trip for each took longer than what the tests ask.
 * The search index is left out; it follows a moment later.
 */
async function overTables(
  sql: Sql,
  having: string[],
  select: (table: Table) => string,
): Promise<string> {
  const tables = await sql<Table[]>`
    select table_name as name, array_agg(column_name::text) as columns
    from information_schema.columns
    where table_schema = 'public' and table_name not like 'search\\_%'
    group by 1 having array_agg(column_name || ' ' || data_type) @> ${having} order by 1`
  return tables.map((table) => `(${select(table)})`).join(' union all ')
}

/** Read from the first database of a process; the others are clones of the same template. */
const statements: { ids?: Promise<string>; sums?: Promise<string> } = {}

const isKept = ({ columns }: Table): string =>
  ['deleted_at', 'archived_at']
    .filter((column) => columns.includes(column))
    .map((column) => ` and ${column} is null`)
    .join('')

/** The newest ids of every kind that this workspace has, the oldest first; without what was deleted or archived. */
export async function idsOf(sql: Sql, workspaceId: string): Promise<Ids> {
  statements.ids ??= overTables(
    sql,
    ['id text', 'workspace_id text'],
    (table) => `
      select id from ${table.name} where workspace_id = $1${isKept(table)}
      order by id desc limit 50`,
  )
  const rows = await sql.unsafe<{ id: string }[]>(
    `select id from (${await statements.ids}) newest order by id`,
    [workspaceId],
    { prepare: true },
  )
  const ids: Ids = {}
  for (const { id } of rows) {
    const kind = id.slice(0, 3)
    ids[kind] ??= []
    ids[kind].push(id)
  }
  return ids
}

/** What all rows of a workspace come to; any change of any of them changes it. */
export async function checksums(sql: Sql, workspaceId: string): Promise<Record<string, string>> {
  statements.sums ??= overTables(
    sql,
    ['workspace_id text'],
    ({ name }) => `
      select '${name}' as name,
        count(*) || ' ' || md5(coalesce(string_agg(t::text, ',' order by t::text), '')) as sum
      from ${name} t where workspace_id = $1`,
  )
  const rows = await sql.unsafe<{ name: string; sum: string }[]>(await statements.sums, [
    workspaceId,
  ])
  return Object.fromEntries(rows.map(({ name, sum }) => [name, sum]))
}

/** The owner of a new workspace, without an app. */
export async function insertOwner(sql: Sql): Promise<AgentActor> {
  const email = `${newId('agent')}@t.example`
  const owner = { email, name: 'Same', passwordHash: '' }
  const made = await sql.begin((tx) => insertWorkspace(tx, { name: 'Same', owner }))
  return {
    ...{ kind: 'agent', workspaceId: made.workspaceId, id: made.owner.id, name: 'Same' },
    ...{ role: 'owner', permissions: [], sessionId: '', isTest: false, owes: null },
  }
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
