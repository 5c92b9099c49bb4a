// Agents in Postgres.
import { revokeSessionsOfAgent } from '../auth/store.ts'
import { appendToMany, listIdsShowing, releaseAllOf } from '../conversations/many-store.ts'
import { known } from '../custom-roles/store.ts'
import { newId } from '../ids.ts'
import type { LogEvent } from '../log/store.ts'
import { decodeCursor, toPage } from '../page.ts'
import type { Sql, Tx } from '../platform/postgres.ts'
import { type Grant, mayHaveWork } from '../policy.ts'
import { problem } from '../problem.ts'
import { lockAgents, putPhoto } from './photo-store.ts'
import { type Agent, type AgentSummary, type Role, summaryOf } from './schema.ts'

type AgentRow = Omit<Agent, 'lastSeenAt' | 'createdAt' | 'photoUrl'> & {
  workspaceId: string
  photoUrl: string | null
  lastSeenAt: Date | null
  createdAt: Date
}
export type StoredAgent = Agent & { workspaceId: string }

/** What may be given to others by who has as much. */
export const heldBy = ({ role, customRole }: StoredAgent): Grant => ({
  role,
  permissions: customRole?.permissions,
})

/** Whether conversations can be given to them. */
export const isForWork = (agent: StoredAgent): boolean =>
  agent.status === 'active' && mayHaveWork(heldBy(agent))

const toAgent = ({ photoUrl, ...row }: AgentRow): StoredAgent => ({
  ...row,
  ...(photoUrl === null ? {} : { photoUrl }),
  customRole: row.customRole && {
    ...row.customRole,
    permissions: known(row.customRole.permissions),
  },
  lastSeenAt: row.lastSeenAt?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
})

const columns = (sql: Sql | Tx) => sql`
  id, workspace_id as "workspaceId", name, title, email, role, status, capacity, phone,
  to_char(hired_on, 'YYYY-MM-DD') as "hiredOn", '/v1/photos/' || photo_key as "photoUrl",
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
    title?: string | null | undefined
    phone?: string | null | undefined
    hiredOn?: string | null | undefined
    role: Role
    customRoleId?: string | undefined
    /** Null: they sign in with a provider. */
    passwordHash: string | null
    /** Whether somebody else knows the password, so that it must be replaced. */
    hasFirstPassword?: boolean
  },
): Promise<StoredAgent> {
  const [row] = await sql<AgentRow[]>`
    insert into agents (id, workspace_id, email, name, title, phone, hired_on, role, custom_role_id, password_hash, has_first_password)
    values (${newId('agent')}, ${input.workspaceId}, ${input.email}, ${input.name}, ${input.title ?? null},
            ${input.phone ?? null}, ${input.hiredOn ?? null},
            ${input.customRoleId ? 'viewer' : input.role}, ${input.customRoleId ?? null}, ${input.passwordHash},
            ${input.hasFirstPassword ?? false})
    on conflict (lower(email)) do nothing
    returning ${columns(sql)}`
  if (row === undefined) throw problem('email_taken')
  return toAgent(row)
}

export type AgentChanges = Partial<
  Pick<Agent, 'name' | 'title' | 'phone' | 'hiredOn' | 'role' | 'status' | 'capacity'>
> & { customRoleId?: string | undefined }

/** Somebody has a role, or a custom one. */
function columnsOf({ customRoleId, hiredOn, ...same }: AgentChanges) {
  const changes = { ...same, ...(hiredOn === undefined ? {} : { hired_on: hiredOn }) }
  if (customRoleId !== undefined)
    return { ...changes, role: 'viewer', custom_role_id: customRoleId }
  return changes.role === undefined ? changes : { ...changes, custom_role_id: null }
}

export type ChangedAgent = { agent: StoredAgent; events: LogEvent[] }

/** Changes an agent; a deactivated one loses every session and the photo. Who is not for work has none any more. */
export async function updateAgent(
  sql: Sql,
  workspaceId: string,
  id: string,
  changes: AgentChanges,
): Promise<ChangedAgent> {
  return await sql.begin(async (tx) => {
    // One administrator at a time, so that two cannot take away the last owner together.
    await lockAgents(tx, workspaceId)
    return await changeShown(tx, { workspaceId, id }, async () => {
      const values = columnsOf(changes)
      if (Object.keys(values).length > 0) await tx`update agents set ${tx(values)} where id = ${id}`
      await assertOwnerRemains(tx, workspaceId)
      if (changes.status === 'deactivated') {
        await revokeSessionsOfAgent(tx, workspaceId, id)
        await putPhoto(tx, { workspaceId, id }, null)
      }
      if (isForWork(await getAgentOf(tx, workspaceId, id))) return []
      return await releaseAllOf(tx, workspaceId, id)
    })
  })
}

/** What others see of an agent after the change reaches the conversations assigned to them. */
export async function changeShown(
  tx: Tx,
  { workspaceId, id }: { workspaceId: string; id: string },
  change: () => Promise<LogEvent[]>,
): Promise<ChangedAgent> {
  const before = await getAgentOf(tx, workspaceId, id)
  const events = await change()
  const agent = await getAgentOf(tx, workspaceId, id)
  const assignee = summaryOf(agent)
  if (JSON.stringify(summaryOf(before)) === JSON.stringify(assignee)) return { agent, events }
  const ids = await listIdsShowing(tx, workspaceId, { assigneeId: id })
  return { agent, events: [...events, ...(await appendToMany(tx, ids, { assignee }))] }
}

/** Who has this conversation or has written in it, as far as its reader sees that. */
export async function listInvolved(
  sql: Sql,
  { workspaceId, conversationId }: { workspaceId: string; conversationId: string },
  view: 'agent' | 'customer',
): Promise<AgentSummary[]> {
  const rows = await sql<{ agent: AgentSummary }[]>`
    select agent_summary(a) as agent from agents a
    where a.workspace_id = ${workspaceId} and (
      a.id = (select assignee_id from conversations where id = ${conversationId})
      or a.id in (
        select author_id from messages m
        where m.conversation_id = ${conversationId} and m.author_kind = 'agent'
          and (m.visibility = 'public' or ${view === 'agent'})))
    order by a.id limit 100`
  return rows.map((row) => row.agent)
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
