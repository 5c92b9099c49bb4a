// Reads the sessions of a customer as the devices that agents see.
import { getCustomer } from '../customers/store.ts'
import type { Sql } from '../platform/postgres.ts'
import { type CustomerDevice, MOST_DEVICES } from './schema.ts'

type Row = Omit<CustomerDevice, 'createdAt' | 'lastUsedAt'> & { createdAt: Date; lastUsedAt: Date }

export async function listCustomerDevices(
  sql: Sql,
  workspaceId: string,
  customerId: string,
): Promise<CustomerDevice[]> {
  await getCustomer(sql, workspaceId, customerId)
  const rows = await sql<Row[]>`
    select origin, identity_key_id is not null as "isProven", created_at as "createdAt", last_used_at as "lastUsedAt"
    from customer_sessions
    where workspace_id = ${workspaceId} and customer_id = ${customerId} and expires_at > now()
    order by last_used_at desc, id desc limit ${MOST_DEVICES}`
  return rows.map((row) => ({
    ...row,
    createdAt: row.createdAt.toISOString(),
    lastUsedAt: row.lastUsedAt.toISOString(),
  }))
}
