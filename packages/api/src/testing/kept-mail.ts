// The links of mails that an app without a mail server has kept. For tests, and for nothing else.
import { vi } from 'vitest'
import type { Sql } from '../platform/postgres.ts'

/** What follows the # in the newest mail to this address. */
export const linkOf = (sql: Sql, email: string, workspaceId?: string): Promise<string> =>
  vi.waitFor(
    async () => {
      const [row] = await sql<{ body: string }[]>`
        select body from mails where recipient = ${email} and body like '%#%'
          ${workspaceId === undefined ? sql`` : sql`and workspace_id = ${workspaceId}`}
        order by id desc limit 1`
      const token = /#(\S+)/.exec(row?.body ?? '')?.[1]
      if (token === undefined) throw new Error(`no link for ${email}`)
      return token
    },
    { timeout: 5000 },
  )
