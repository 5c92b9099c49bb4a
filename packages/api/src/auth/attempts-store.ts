// Tries to sign in, counted in Postgres: the same over all nodes, and still there when Redis is not.
import { createHash } from 'node:crypto'
import { placeOf } from '../place.ts'
import type { Sql } from '../platform/postgres.ts'
import { problem } from '../problem.ts'

/** More than somebody who has forgotten, fewer than somebody who guesses. */
export const TRIES_OF_ACCOUNT = 30
const TRIES_OF_ADDRESS = 100
const WINDOW_SECONDS = 15 * 60

const keyOf = (kind: 'account' | 'address', name: string): Buffer =>
  createHash('sha256').update(`${kind} ${name}`).digest()

/** Counts a try. Throws `rate_limited` when there were too many for the account or from the address. */
export async function countSignInAttempt(sql: Sql, email: string, address: string): Promise<void> {
  const kinds = [
    { key: keyOf('account', email.toLowerCase()), most: TRIES_OF_ACCOUNT },
    { key: keyOf('address', placeOf(address)), most: TRIES_OF_ADDRESS },
  ]
  for (const { key, most } of kinds) {
    const [row] = await sql<{ count: number; retryAfter: number }[]>`
      insert into sign_in_attempts as a (key, count, until)
      values (${key}, 1, now() + make_interval(secs => ${WINDOW_SECONDS}))
      on conflict (key) do update set
        count = case when a.until < now() then 1 else a.count + 1 end,
        until = case when a.until < now() then excluded.until else a.until end
      returning count, greatest(1, ceil(extract(epoch from until - now())))::int as "retryAfter"`
    if (row!.count > most) throw problem('rate_limited', { retryAfter: row!.retryAfter })
  }
}

/** Whoever signed in is no guesser. */
export async function forgetSignInAttempts(sql: Sql, email: string): Promise<void> {
  await sql`delete from sign_in_attempts where key = ${keyOf('account', email.toLowerCase())}`
}

export async function deleteOldAttempts(sql: Sql): Promise<void> {
  await sql`delete from sign_in_attempts where until < now()`
}
