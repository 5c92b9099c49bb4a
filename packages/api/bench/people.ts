// Sessions for the benchmarks with thousands of callers: written into the database beside the history that fill.ts
// writes, with tokens signed here, because signing in one by one would take longer than what is measured.
import { createHmac } from 'node:crypto'
import { ISSUER } from '../src/actor.ts'
import type { Sql } from '../src/platform/postgres.ts'
import type { Member } from './crowd.ts'

/** The servers that are measured sign with it too. */
export const jwtSecret = 'a secret of benchmarks only, long enough to sign with'

const TOKEN_SECONDS = 6 * 3600

/** A customer's session for each of the first conversations, which they follow from its head. */
export async function insertCustomerSessions(sql: Sql, count: number): Promise<Member[]> {
  const rows = await sql<{ session: string; id: string; seq: number }[]>`
    with sessions as (
      insert into customer_sessions (id, workspace_id, inbox_id, customer_id, refresh_hash, expires_at)
      select replace(id, 'cnv_', 'ses_'), workspace_id, inbox_id, customer_id, sha256(id::bytea), now() + interval '1 day'
      from conversations order by id limit ${count}
      returning id, customer_id)
    select s.id as session, c.id, c.public_seq as seq from sessions s join conversations c using (customer_id)`
  return rows.map(({ session, id, seq }) => ({
    token: sign('customer', session),
    conversation: { id, seq },
  }))
}

/** More agents of the workspace, each with a session; the tokens. */
export async function insertAgentSessions(sql: Sql, count: number): Promise<string[]> {
  const rows = await sql<{ session: string }[]>`
    with more as (
      insert into agents (id, workspace_id, email, name, role, password_hash)
      select 'agt_crowd' || i, w.id, 'crowd-' || i || '@bench.example', 'Agent ' || i, 'agent', ''
      from workspaces w, generate_series(1, ${count}::bigint) i
      returning id, workspace_id)
    insert into agent_sessions (id, workspace_id, agent_id, refresh_hash, expires_at)
    select replace(id, 'agt_', 'ses_'), workspace_id, id, sha256(id::bytea), now() + interval '1 day' from more
    returning id as session`
  return rows.map(({ session }) => sign('agent', session))
}

function sign(aud: 'agent' | 'customer', sid: string): string {
  const now = Math.floor(Date.now() / 1000)
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
  const head = encode({ alg: 'HS256', typ: 'JWT' })
  const body = `${head}.${encode({ aud, sid, iss: ISSUER, iat: now, exp: now + TOKEN_SECONDS })}`
  return `${body}.${createHmac('sha256', jwtSecret).update(body).digest('base64url')}`
}
