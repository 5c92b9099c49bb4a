// Custom roles in Postgres.
import { newId } from '../ids.ts'
import { decodeCursor, toPage } from '../page.ts'
import type { Sql, Tx } from '../platform/postgres.ts'
import { problem } from '../problem.ts'
import {
  type CustomRole,
  type CustomRoleCreate,
  type CustomRoleUpdate,
  MOST_ROLES,
  permissions,
} from './schema.ts'

type Row = Omit<CustomRole, 'createdAt'> & { createdAt: Date }

const toRole = (row: Row): CustomRole => ({
  ...row,
  permissions: known(row.permissions),
  createdAt: row.createdAt.toISOString(),
})

/** One that an earlier version knew is of no use any more. */
export const known = (given: CustomRole['permissions']): CustomRole['permissions'] =>
  given.filter((one) => permissions.includes(one))

const columns = (sql: Sql | Tx) => sql`
  r.id, r.name, r.permissions, r.created_at as "createdAt",
  (select count(*)::int from agents a where a.workspace_id = r.workspace_id and a.custom_role_id = r.id) as "agentCount"`

export async function listCustomRoles(
  sql: Sql,
  workspaceId: string,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
) {
  const after = decodeCursor(cursor)
  const rows = await sql<Row[]>`
    select ${columns(sql)} from custom_roles r
    where r.workspace_id = ${workspaceId} ${after ? sql`and r.id > ${after[1]}` : sql``}
    order by r.id limit ${limit + 1}`
  return toPage(rows.map(toRole), limit, (role) => [null, role.id])
}

export async function getCustomRole(
  sql: Sql | Tx,
  workspaceId: string,
  id: string,
): Promise<CustomRole> {
  const [row] = await sql<Row[]>`
    select ${columns(sql)} from custom_roles r where r.workspace_id = ${workspaceId} and r.id = ${id}`
  if (row === undefined) throw problem('not_found')
  return toRole(row)
}

/** One administrator at a time, so that a role is not given while it is deleted. */
const lock = (tx: Tx, workspaceId: string) =>
  tx`select 1 from workspaces where id = ${workspaceId} for update`

export async function insertCustomRole(
  sql: Sql,
  workspaceId: string,
  { name, permissions: given }: CustomRoleCreate,
): Promise<CustomRole> {
  return await sql.begin(async (tx) => {
    await lock(tx, workspaceId)
    const roles = await tx`select 1 from custom_roles where workspace_id = ${workspaceId}`
    if (roles.length >= MOST_ROLES) throw problem('limit_reached')
    const id = newId('customRole')
    const [row] = await tx`
      insert into custom_roles (id, workspace_id, name, permissions)
      values (${id}, ${workspaceId}, ${name}, ${given})
      on conflict (workspace_id, lower(name)) do nothing returning 1`
    if (row === undefined) throw problem('name_taken')
    return await getCustomRole(tx, workspaceId, id)
  })
}

/** Whoever has it may do other things from now on; their sockets begin anew. */
export async function updateCustomRole(
  sql: Sql,
  workspaceId: string,
  id: string,
  { name, permissions: given }: CustomRoleUpdate,
): Promise<CustomRole> {
  return await sql.begin(async (tx) => {
    await lock(tx, workspaceId)
    const [taken] = await tx`
      select 1 from custom_roles
      where workspace_id = ${workspaceId} and lower(name) = lower(${name ?? ''}) and id <> ${id}`
    if (taken !== undefined) throw problem('name_taken')
    await tx`
      update custom_roles set name = coalesce(${name ?? null}, name), permissions = coalesce(${given ?? null}, permissions)
      where workspace_id = ${workspaceId} and id = ${id}`
    return await getCustomRole(tx, workspaceId, id)
  })
}

/** Throws `in_use` while somebody has it, or is invited with it. */
export async function deleteCustomRole(sql: Sql, workspaceId: string, id: string): Promise<void> {
  await sql.begin(async (tx) => {
    await lock(tx, workspaceId)
    const { agentCount } = await getCustomRole(tx, workspaceId, id)
    if (agentCount > 0) throw problem('in_use')
    const invited = await tx`
      select 1 from invitations
      where workspace_id = ${workspaceId} and custom_role_id = ${id} and expires_at > now() limit 1`
    if (invited.length > 0) throw problem('in_use')
    await tx`delete from invitations where workspace_id = ${workspaceId} and custom_role_id = ${id}`
    await tx`delete from custom_roles where workspace_id = ${workspaceId} and id = ${id}`
  })
}
