// Agents in Postgres.
import { revokeSessionsOfAgent } from '../auth/store.ts'
import { appendToMany, listIdsShowing, releaseAllOf } from '../conversations/write-store.ts'
import { known } from '../custom-roles/store.ts'
import { newId } from '../ids.ts'
import type { LogEvent } from '../log/store.ts'
import { decodeCursor, toPage } from '../page.ts'
import type { Sql, Tx } from '../platform/postgres.ts'
import { problem } from '../problem.ts'
import type { Agent, Role } from './schema.ts'

type AgentRow = Omit<Agent, 'lastSeenAt' | 'createdAt'> & {
  workspaceId: string
  lastSeenAt: Date | null
  createdAt: Date
}
export type StoredAgent = Agent & { workspaceId: string }

const toAgent = (row: AgentRow): StoredAgent => ({
  ...row,
  customRole: row.customRole && {
    ...row.customRole,
    permissions: known(row.customRole.permissions),
  },
  lastSeenAt: row.lastSeenAt?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
})

const columns = (sql: Sql | Tx) => sql`
  id, workspace_id as "workspaceId", name, title, email, role, status, capacity,
  (select json_build_object('id', r.id, 'name', r.name, 'permissions', r.permissions)
   from custom_roles r
   where r.id = coalesce((select l.custom_role_id from agents l where l.id = agents.live_id), agents.custom_role_id)) as "customRole",
  last_seen_at as "lastSeenAt", created_at as "createdAt"`

/** By id alone: for the agent of a session that was checked. Routes use `getAgentOf`. */
export async function getAgent(sql: Sql | Tx, id: string): Promise<StoredAgent> {
  const [row] = await sql<AgentRow[]>`select ${columns(sql)} from agents where id = ${id}`
  if (row === undefined) throw problem('not_found')
  return toAgent(row)
}

export async function getAgentOf(
  sql: Sql | Tx,
  workspaceId: string,
  id: string,
): Promise<StoredAgent> {
  const [row] = await sql<AgentRow[]>`
    select ${columns(sql)} from agents where id = ${id} and workspace_id = ${workspaceId}`
  if (row === undefined) throw problem('not_found')
  return toAgent(row)
}

export async function listAgents(
  sql: Sql,
  workspaceId: string,
  page: { cursor?: string | undefined; limit: number },
) {
  const cursor = decodeCursor(page.cursor)
  const rows = await sql<AgentRow[]>`
    select ${columns(sql)} from agents
    where workspace_id = ${workspaceId} ${cursor ? sql`and id > ${cursor[1]}` : sql``}
    order by id limit ${page.limit + 1}`
  return toPage(rows.map(toAgent), page.limit, (agent) => [null, agent.id])
}

export async function insertAgent(
  sql: Sql | Tx,
  input: {
    workspaceId: string
    email: string
    name: string
    title?: string | null
    role: Role
    customRoleId?: string | undefined
    /** Null: they sign in with a provider. */
    passwordHash: string | null
  },
): Promise<StoredAgent> {
  const [row] = await sql<AgentRow[]>`
    insert into agents (id, workspace_id, email, name, title, role, custom_role_id, password_hash)
    values (${newId('agent')}, ${input.workspaceId}, ${input.email}, ${input.name}, ${input.title ?? null},
            ${input.customRoleId ? 'viewer' : input.role}, ${input.customRoleId ?? null}, ${input.passwordHash})
    on conflict (lower(email)) do nothing
    returning ${columns(sql)}`
  if (row === undefined) throw problem('email_taken')
  return toAgent(row)
}

export type AgentChanges = Partial<
  Pick<Agent, 'name' | 'title' | 'role' | 'status' | 'capacity'>
> & { customRoleId?: string | undefined }

/** Somebody has a role, or a custom one. */
function columnsOf({ customRoleId, ...changes }: AgentChanges) {
  if (customRoleId !== undefined)
    return { ...changes, role: 'viewer', custom_role_id: customRoleId }
  return changes.role === undefined ? changes : { ...changes, custom_role_id: null }
}

/** Changes an agent; a new name reaches the conversations assigned to them, a deactivated one loses every session and has nothing any more. */
export async function updateAgent(
  sql: Sql,
  workspaceId: string,
  id: string,
  changes: AgentChanges,
): Promise<{ agent: StoredAgent; events: LogEvent[] }> {
  return await sql.begin(async (tx) => {
    // One administrator at a time, so that two cannot take away the last owner together.
    await tx`select 1 from workspaces where id = ${workspaceId} for update`
    const before = await getAgentOf(tx, workspaceId, id)
    const values = columnsOf(changes)
    if (Object.keys(values).length > 0) await tx`update agents set ${tx(values)} where id = ${id}`
    const agent = await getAgentOf(tx, workspaceId, id)
    await assertOwnerRemains(tx, workspaceId)
    const released: LogEvent[] = []
    if (agent.status === 'deactivated') {
      await revokeSessionsOfAgent(tx, workspaceId, id)
      released.push(...(await releaseAllOf(tx, workspaceId, id)))
    }
    const isShownDifferently = before.name !== agent.name || before.title !== agent.title
    if (!isShownDifferently) return { agent, events: released }
    const ids = await listIdsShowing(tx, workspaceId, { assigneeId: id })
    const assignee = { id, name: agent.name, title: agent.title }
    return { agent, events: [...released, ...(await appendToMany(tx, ids, { assignee }))] }
  })
}

async function assertOwnerRemains(tx: Tx, workspaceId: string): Promise<void> {
  const [owner] = await tx`
    select 1 from agents where workspace_id = ${workspaceId} and role = 'owner' and status = 'active' limit 1`
  if (owner === undefined) throw problem('last_owner')
}

/** A node says it again three times within this. */
const ONLINE_SECONDS = 60

/** Remembers that they are here, and whether work may be given to them, when that is known. */
export async function touchAgents(
  sql: Sql,
  ids: readonly string[],
  isOnline?: boolean,
): Promise<void> {
  if (ids.length === 0) return
  const online =
    isOnline === undefined
      ? sql``
      : isOnline
        ? sql`, online_until = now() + make_interval(secs => ${ONLINE_SECONDS})`
        : sql`, online_until = null`
  // Locked in id order: two nodes may have the same agents.
  await sql`
    update agents set last_seen_at = now() ${online}
    where id in (select id from agents where id = any(${ids as string[]}) order by id for no key update)`
}
