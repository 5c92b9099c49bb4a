// The audit log in Postgres. Entries are only added; the database itself refuses to change one.
import { newId } from '../ids.ts'
import { decodeCursor, toPage } from '../page.ts'
import type { Sql, Tx } from '../platform/postgres.ts'
import type { AuditEntry } from './schema.ts'

type Row = Omit<AuditEntry, 'createdAt' | 'agent' | 'key'> & {
  agentId: string
  agentName: string
  keyId: string | null
  keyName: string | null
  createdAt: Date
}

const toEntry = ({ agentId, agentName, keyId, keyName, createdAt, ...row }: Row): AuditEntry => ({
  ...row,
  agent: { id: agentId, name: agentName },
  key: keyId === null ? null : { id: keyId, name: keyName ?? '' },
  createdAt: createdAt.toISOString(),
})

export async function insertAuditEntry(
  sql: Sql | Tx,
  input: Pick<AuditEntry, 'agent' | 'key' | 'action' | 'targetId' | 'address' | 'details'> & {
    workspaceId: string
  },
): Promise<string> {
  const id = newId('auditEntry')
  await sql`
    insert into audit_entries (id, workspace_id, agent_id, agent_name, key_id, key_name, action, target_id, address, details)
    values (${id}, ${input.workspaceId}, ${input.agent.id}, ${input.agent.name}, ${input.key?.id ?? null},
            ${input.key?.name ?? null}, ${input.action},
            ${input.targetId}, ${input.address}, ${sql.json(input.details as never)})`
  return id
}

/** How it ended, and what was made by it. */
export async function closeAuditEntry(
  sql: Sql | Tx,
  id: string,
  { status, targetId }: { status: number; targetId: string | null },
): Promise<void> {
  await sql`
    update audit_entries set status = ${status}, target_id = coalesce(target_id, ${targetId})
    where id = ${id} and status is null`
}

type Filter = {
  from?: string | undefined
  to?: string | undefined
  agentId?: string | undefined
  action?: string | undefined
}

export async function listAuditEntries(
  sql: Sql,
  workspaceId: string,
  {
    from,
    to,
    agentId,
    action,
    cursor,
    limit,
  }: Filter & { cursor?: string | undefined; limit: number },
) {
  const after = decodeCursor(cursor)
  const rows = await sql<Row[]>`
    select id, agent_id as "agentId", agent_name as "agentName", key_id as "keyId", key_name as "keyName", action, target_id as "targetId",
           status, address, details, created_at as "createdAt"
    from audit_entries
    where workspace_id = ${workspaceId}
      ${from ? sql`and created_at >= ${from}` : sql``}
      ${to ? sql`and created_at < ${to}` : sql``}
      ${agentId ? sql`and agent_id = ${agentId}` : sql``}
      ${action ? sql`and action = ${action}` : sql``}
      ${after ? sql`and id < ${after[1]}` : sql``}
    order by id desc limit ${limit + 1}`
  return toPage(rows.map(toEntry), limit, (row) => [null, row.id])
}

export async function deleteOldAuditEntries(sql: Sql, days: number): Promise<void> {
  await sql`delete from audit_entries where created_at < now() - make_interval(days => ${days})`
}
