// Invitations in Postgres. Each has mails; the link in any of them takes it, once, because taking it deletes it.

import type { Role } from '../agents/schema.ts'
import { insertAgent, type StoredAgent } from '../agents/store.ts'
import { known } from '../custom-roles/store.ts'
import { newId } from '../ids.ts'
import { insertMail } from '../mail/store.ts'
import { decodeCursor, toPage } from '../page.ts'
import type { Sql, Tx } from '../platform/postgres.ts'
import { type Action, mayInvite } from '../policy.ts'
import { ProblemError, problem } from '../problem.ts'
import type { Invitation } from './schema.ts'

const GOOD_DAYS = 7
const MOST = 500

/** What whoever accepts may do: a role, or a custom one. */
type Given = { role: Role; customRoleId?: string | undefined }

type Row = Omit<Invitation, 'createdAt' | 'expiresAt'> & { createdAt: Date; expiresAt: Date }

const toInvitation = (row: Row): Invitation => ({
  ...row,
  customRole: row.customRole && {
    ...row.customRole,
    permissions: known(row.customRole.permissions),
  },
  createdAt: row.createdAt.toISOString(),
  expiresAt: row.expiresAt.toISOString(),
})

const selected = (sql: Sql | Tx) => sql`
  select i.id, i.email, i.role, i.created_at as "createdAt", i.expires_at as "expiresAt",
    (select json_build_object('id', r.id, 'name', r.name, 'permissions', r.permissions) from custom_roles r
     where r.id = i.custom_role_id and r.workspace_id = i.workspace_id) as "customRole",
    agent_summary(a) as "invitedBy"
  from invitations i join agents a on a.id = i.invited_by`

export async function getInvitation(
  sql: Sql | Tx,
  workspaceId: string,
  id: string,
): Promise<Invitation> {
  const [row] = await sql<Row[]>`
    ${selected(sql)} where i.workspace_id = ${workspaceId} and i.id = ${id}`
  if (row === undefined) throw problem('not_found')
  return toInvitation(row)
}

export async function listInvitations(
  sql: Sql,
  workspaceId: string,
  page: { cursor?: string | undefined; limit: number },
) {
  const cursor = decodeCursor(page.cursor)
  const rows = await sql<Row[]>`
    ${selected(sql)}
    where i.workspace_id = ${workspaceId} ${cursor ? sql`and i.id > ${cursor[1]}` : sql``}
    order by i.id limit ${page.limit + 1}`
  return toPage(rows.map(toInvitation), page.limit, (one) => [null, one.id])
}

/** Invites, and has it mailed. Throws `email_taken` for an agent and `already_invited` for who is. */
export async function insertInvitation(
  sql: Sql,
  actor: { workspaceId: string; id: string },
  { email, customRoleId, role }: Given & { email: string },
): Promise<Invitation> {
  const { workspaceId } = actor
  return await sql.begin(async (tx) => {
    const [agent] = await tx`select 1 from agents where lower(email) = ${email}`
    if (agent !== undefined) throw problem('email_taken')
    const [count] = await tx<{ n: number }[]>`
      select count(*)::int as n from invitations where workspace_id = ${workspaceId}`
    if (count!.n >= MOST) throw problem('limit_reached')
    const id = newId('invitation')
    const [row] = await tx`
      insert into invitations (id, workspace_id, email, role, custom_role_id, invited_by, expires_at)
      values (${id}, ${workspaceId}, ${email}, ${customRoleId ? 'viewer' : role}, ${customRoleId ?? null},
              ${actor.id}, now() + make_interval(days => ${GOOD_DAYS}))
      on conflict (workspace_id, email) do nothing returning 1`
    if (row === undefined) throw problem('already_invited')
    await mail(tx, workspaceId, { id, email })
    return await getInvitation(tx, workspaceId, id)
  })
}

const mail = (tx: Tx, workspaceId: string, { id, email }: { id: string; email: string }) =>
  insertMail(tx, {
    ...{ workspaceId, kind: 'invitation', recipient: email, invitationId: id },
    linkMinutes: GOOD_DAYS * 24 * 60,
  })

/** Prolongs it in the name of who asks, and mails it again, unless a mail went out within the last minute. */
export async function renewInvitation(
  sql: Sql,
  { workspaceId, id: agentId }: { workspaceId: string; id: string },
  id: string,
): Promise<Invitation> {
  return await sql.begin(async (tx) => {
    await tx`
      update invitations set invited_by = ${agentId}, expires_at = now() + make_interval(days => ${GOOD_DAYS})
      where workspace_id = ${workspaceId} and id = ${id}`
    const invitation = await getInvitation(tx, workspaceId, id)
    const [recent] = await tx`
      select 1 from mails where workspace_id = ${workspaceId} and invitation_id = ${id}
        and created_at > now() - interval '1 minute' limit 1`
    if (recent === undefined) await mail(tx, workspaceId, invitation)
    return invitation
  })
}

/** With its mails, so that no link of them is good any more. */
export async function deleteInvitation(sql: Sql, workspaceId: string, id: string): Promise<void> {
  await sql`delete from invitations where workspace_id = ${workspaceId} and id = ${id}`
}

type OpenInvitation = {
  id: string
  workspaceId: string
  email: string
  role: Role
  customRoleId: string | null
  customRole: string | null
  /** Of the custom role, and of the inviter's. */
  permissions: Action[]
  workspaceName: string
  invitedBy: string
  inviter: { role: Role; permissions: Action[]; isActive: boolean }
}

const open = (sql: Sql | Tx) => sql`
  select i.id, i.workspace_id as "workspaceId", i.email, i.role, i.custom_role_id as "customRoleId",
    r.name as "customRole", coalesce(r.permissions, '{}') as permissions, w.name as "workspaceName", a.name as "invitedBy",
    json_build_object('role', a.role, 'permissions', coalesce(s.permissions, '{}'), 'isActive', a.status = 'active') as inviter
  from invitations i
  join workspaces w on w.id = i.workspace_id
  join agents a on a.id = i.invited_by and a.workspace_id = i.workspace_id
  left join custom_roles r on r.id = i.custom_role_id and r.workspace_id = i.workspace_id
  left join custom_roles s on s.id = a.custom_role_id and s.workspace_id = a.workspace_id`

/** Who was let go, or may not do as much any more, lets nobody in with an old mail: somebody else sends it again. */
function assertGood(row: OpenInvitation | undefined): asserts row is OpenInvitation {
  const isGood = row?.inviter.isActive && mayInvite(row.inviter, row)
  if (!isGood) throw problem('link_over')
}

/** The invitation that the link in this mail is for. In a transaction nobody else takes it meanwhile. */
export async function getOpenInvitation(sql: Sql | Tx, mailId: string): Promise<OpenInvitation> {
  const [row] = await sql<OpenInvitation[]>`
    ${open(sql)} join mails m on i.id = m.invitation_id
    where m.id = ${mailId} and m.link_until > now() and i.expires_at > now()
    for update of i`
  assertGood(row)
  return row
}

/** The same, of which the link was shown a moment ago. */
export async function acceptInvitationById(
  tx: Tx,
  id: string,
  input: { name: string; passwordHash: string | null },
): Promise<StoredAgent> {
  const [row] = await tx<OpenInvitation[]>`
    ${open(tx)} where i.id = ${id} and i.expires_at > now() for update of i`
  assertGood(row)
  return await accept(tx, row, input)
}

/** Makes the agent. The invitation is gone with it. */
export async function acceptInvitation(
  sql: Sql,
  mailId: string,
  input: { name: string; passwordHash: string },
): Promise<StoredAgent> {
  return await sql.begin(async (tx) => await accept(tx, await getOpenInvitation(tx, mailId), input))
}

async function accept(
  tx: Tx,
  { id, workspaceId, email, role, customRoleId }: OpenInvitation,
  input: { name: string; passwordHash: string | null },
): Promise<StoredAgent> {
  await tx`delete from invitations where id = ${id}`
  return await insertAgent(tx, {
    ...{ ...input, workspaceId, email, role },
    customRoleId: customRoleId ?? undefined,
  })
}

/**
 * Invites who has come by themselves, or mails it again; says nothing of who is an agent already. It is in the name of
 * the owner who lets them join, or of another one when that owner has left.
 */
export async function inviteOnceMore(
  sql: Sql,
  { workspaceId, id }: { workspaceId: string; id: string },
  input: { email: string; role: Role },
): Promise<void> {
  const [invited] = await sql<{ id: string }[]>`
    select id from invitations where workspace_id = ${workspaceId} and email = ${input.email}`
  const [owner] = await sql<{ id: string }[]>`
    select id from agents where workspace_id = ${workspaceId} and role = 'owner' and status = 'active'
    order by id = ${id} desc, id limit 1`
  const actor = { workspaceId, id: owner!.id }
  try {
    if (invited === undefined) await insertInvitation(sql, actor, input)
    else await renewInvitation(sql, actor, invited.id)
  } catch (error) {
    const isKnown =
      error instanceof ProblemError && /^(email_taken|already_invited|not_found)$/.test(error.code)
    if (!isKnown) throw error
  }
}

/** Who has joined in another way needs it no more. */
export async function deleteInvitationTo(
  tx: Tx,
  workspaceId: string,
  email: string,
): Promise<void> {
  await tx`delete from invitations where workspace_id = ${workspaceId} and email = ${email}`
}
