// The test workspace of a business in Postgres: made when somebody first asks for it, with a counterpart of every agent,
// and emptied on demand. That nothing crosses is not decided here: it is a workspace like any other.
import { newId } from '../ids.ts'
import type { Sql, Tx } from '../platform/postgres.ts'
import { insertInbox } from '../workspaces/store.ts'

/** An agent, in the one or the other of the two workspaces. */
type Side = { workspaceId: string; agentId: string }

/** The counterpart of this agent in the test workspace; a test agent is their own. */
export async function openTestSide(sql: Sql, side: Side): Promise<Side> {
  return await sql.begin(async (tx) => {
    const [own] = await tx<{ isTest: boolean }[]>`
      select live_id is not null as "isTest" from workspaces where id = ${side.workspaceId} for update`
    if (own!.isTest) return side
    const workspaceId = await ensureWorkspace(tx, side.workspaceId)
    await ensureAgents(tx, side.workspaceId, workspaceId)
    const [agent] = await tx<{ id: string }[]>`
      select id from agents where workspace_id = ${workspaceId} and live_id = ${side.agentId}`
    return { workspaceId, agentId: agent!.id }
  })
}

/** It begins with the settings and the topics of the live one; from then on each has its own. */
async function ensureWorkspace(tx: Tx, liveId: string): Promise<string> {
  const [known] = await tx<{ id: string }[]>`select id from workspaces where live_id = ${liveId}`
  if (known !== undefined) return known.id
  const id = newId('workspace')
  await tx`
    insert into workspaces (id, live_id, name, slug, settings)
    select ${id}, id, name, slug || '-test', settings - 'demo' from workspaces where id = ${liveId}`
  await insertInbox(tx, id, 'test')
  const topics = await tx<{ name: string; position: number }[]>`
    select name, position from topics where workspace_id = ${liveId} and archived_at is null order by position, id`
  for (const { name, position } of topics)
    await tx`
      insert into topics (id, workspace_id, name, position) values (${newId('topic')}, ${id}, ${name}, ${position})`
  return id
}

async function ensureAgents(tx: Tx, liveId: string, workspaceId: string): Promise<void> {
  const missing = await tx<{ id: string }[]>`
    select a.id from agents a
    where a.workspace_id = ${liveId} and not exists (select 1 from agents t where t.live_id = a.id)`
  await tx`
    insert into agents (id, workspace_id, live_workspace_id, live_id, name, title, email, role, status, capacity, phone,
      hired_on, photo_key)
    select t.id, ${workspaceId}, a.workspace_id, a.id, a.name, a.title, a.email || ' (test)', a.role, a.status, a.capacity,
      a.phone, a.hired_on, a.photo_key
    from unnest(${missing.map(() => newId('agent'))}::text[], ${missing.map(({ id }) => id)}::text[]) as t (id, live_id)
    join agents a on a.id = t.live_id and a.workspace_id = ${liveId}`
}

// Says once more that it is a test workspace: what follows takes everything.
const ofTest = (sql: Sql | Tx, workspaceId: string) =>
  sql`(select id from workspaces where id = ${workspaceId} and live_id is not null)`

/** Customers who are still there, a few at a time. */
export async function listTestCustomers(sql: Sql, workspaceId: string): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select id from customers
    where workspace_id = ${ofTest(sql, workspaceId)} and erased_at is null and merged_into_id is null
    order by id limit 100`
  return rows.map((row) => row.id)
}

/** What belongs to no customer. */
export async function deleteTestRest(sql: Sql, workspaceId: string) {
  return await sql.begin(async (tx) => {
    const sessions = await tx`
      delete from customer_sessions where workspace_id = ${ofTest(tx, workspaceId)} and customer_id is null`
    const objects = await tx<{ id: string }[]>`
      delete from objects where workspace_id = ${ofTest(tx, workspaceId)} returning id`
    await tx`delete from imports where workspace_id = ${ofTest(tx, workspaceId)}`
    return { sessions: sessions.count, objectIds: objects.map(({ id }) => id) }
  })
}
