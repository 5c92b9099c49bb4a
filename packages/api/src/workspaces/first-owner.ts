// The first start of an empty database that is not a demo: a workspace and its owner, whose password is shown once
// and replaced at their first sign-in.
import { hashPassword } from '../auth/password.ts'
import { newSecret } from '../auth/secret.ts'
import type { Sql } from '../platform/postgres.ts'
import { hasWorkspace, insertWorkspace, lockInstance } from './store.ts'

const FIRST_NAME = 'My workspace'

/** Whether nobody has given the workspace a name yet. */
export const isMadeUpName = (name: string): boolean => name === FIRST_NAME

export type FirstOwner = { publishableKey: string; email: string; password: string }

/** Creates the owner; undefined when there is a workspace already. */
export async function ensureFirstOwner(sql: Sql, email: string): Promise<FirstOwner | undefined> {
  return await sql.begin(async (tx) => {
    await lockInstance(tx)
    if (await hasWorkspace(tx)) return undefined
    const password = newSecret().slice(0, 22)
    const passwordHash = await hashPassword(password)
    const owner = { email, name: 'Owner', passwordHash, hasFirstPassword: true }
    const { publishableKey } = await insertWorkspace(tx, { name: FIRST_NAME, owner })
    return { publishableKey, email, password }
  })
}
