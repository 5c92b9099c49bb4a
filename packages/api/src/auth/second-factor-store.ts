// The second factor of an agent in Postgres: the secret of their app, encrypted, and hashes of their recovery codes.
import { insertMail } from '../mail/store.ts'
import type { Encryption } from '../platform/encryption.ts'
import type { Sql, Tx } from '../platform/postgres.ts'
import { hashRecoveryCode, newRecoveryCodes, newTotpSecret, stepOf } from './totp.ts'

const MOST_WRONG = 10
const WRONG_SECONDS = 15 * 60

type AgentKey = { workspaceId: string; id: string }

export async function getSecondFactor(sql: Sql, { workspaceId, id }: AgentKey) {
  const [row] = await sql<{ isOn: boolean; recoveryCodesLeft: number }[]>`
    select confirmed_at is not null as "isOn", cardinality(recovery_hashes) as "recoveryCodesLeft"
    from second_factors where workspace_id = ${workspaceId} and agent_id = ${id}`
  return row?.isOn ? row : { isOn: false, recoveryCodesLeft: 0 }
}

/** A secret that waits for its first code. Undefined when a factor is on already. */
export async function beginSecondFactor(
  sql: Sql,
  encryption: Encryption,
  { workspaceId, id }: AgentKey,
): Promise<Buffer | undefined> {
  const secret = newTotpSecret()
  const [row] = await sql`
    insert into second_factors as f (agent_id, workspace_id, secret)
    values (${id}, ${workspaceId}, ${encryption.encrypt(secret, id)})
    on conflict (agent_id) do update set secret = excluded.secret where f.confirmed_at is null
    returning 1`
  return row && secret
}

/** The first code proves that the app has the secret; answers with the recovery codes, or undefined for a wrong code. */
export async function confirmSecondFactor(
  sql: Sql,
  encryption: Encryption,
  agent: AgentKey & { email: string },
  code: string,
): Promise<string[] | undefined> {
  return await sql.begin(async (tx) => {
    const [row] = await tx<{ secret: Buffer }[]>`
      select secret from second_factors where agent_id = ${agent.id} and confirmed_at is null for update`
    const step = row && stepOf(encryption.decrypt(row.secret, agent.id), code)
    if (step === undefined) return undefined
    await tx`
      update second_factors set confirmed_at = now(), last_step = ${step} where agent_id = ${agent.id}`
    return await replaceRecoveryCodes(tx, agent)
  })
}

/** New recovery codes instead of the old ones; undefined without a factor. */
export async function replaceRecoveryCodes(
  sql: Sql | Tx,
  agent: AgentKey & { email: string },
): Promise<string[] | undefined> {
  const codes = newRecoveryCodes()
  const [row] = await sql`
    update second_factors set recovery_hashes = ${codes.map(hashRecoveryCode)}
    where agent_id = ${agent.id} and confirmed_at is not null returning 1`
  if (row === undefined) return undefined
  await tellOfChange(sql, agent)
  return codes
}

export async function deleteSecondFactor(
  sql: Sql,
  agent: AgentKey & { email: string },
): Promise<void> {
  await sql.begin(async (tx) => {
    const [row] = await tx<{ confirmedAt: Date | null }[]>`
      delete from second_factors where workspace_id = ${agent.workspaceId} and agent_id = ${agent.id}
      returning confirmed_at as "confirmedAt"`
    if (row?.confirmedAt) await tellOfChange(tx, agent)
  })
}

const tellOfChange = (sql: Sql | Tx, { workspaceId, id, email }: AgentKey & { email: string }) =>
  insertMail(sql, { workspaceId, kind: 'second_factor_changed', agentId: id, recipient: email })

export type SecondFactorOutcome =
  | { outcome: 'passed' | 'needed' | 'wrong' }
  | { outcome: 'blocked'; seconds: number }

/** Whether this code lets the agent in, which uses it up. Without a second factor nothing is asked. */
export async function passSecondFactor(
  sql: Sql,
  encryption: Encryption,
  agentId: string,
  code: string | undefined,
): Promise<SecondFactorOutcome> {
  return await sql.begin(async (tx) => {
    const [row] = await tx<
      { secret: Buffer; lastStep: number; wrong: number; seconds: number; hasRecovery: boolean }[]
    >`
      select secret, last_step as "lastStep",
        ceil(${WRONG_SECONDS} - extract(epoch from now() - wrong_since))::int as seconds,
        case when wrong_since > now() - make_interval(secs => ${WRONG_SECONDS}) then wrong_codes else 0 end as wrong,
        ${hashRecoveryCode(code ?? '')} = any(recovery_hashes) as "hasRecovery"
      from second_factors where agent_id = ${agentId} and confirmed_at is not null for update`
    if (row === undefined) return { outcome: 'passed' }
    if (code === undefined) return { outcome: 'needed' }
    // Six digits are guessed by trying: ten tries in a quarter of an hour, for who knows the password already.
    if (row.wrong >= MOST_WRONG) return { outcome: 'blocked', seconds: Math.max(1, row.seconds) }
    const step = stepOf(encryption.decrypt(row.secret, agentId), code.replaceAll(' ', ''))
    if (step !== undefined && step > row.lastStep) {
      await tx`update second_factors set last_step = ${step}, wrong_codes = 0 where agent_id = ${agentId}`
      return { outcome: 'passed' }
    }
    if (row.hasRecovery) {
      await tx`
        update second_factors set wrong_codes = 0,
          recovery_hashes = array_remove(recovery_hashes, ${hashRecoveryCode(code)})
        where agent_id = ${agentId}`
      return { outcome: 'passed' }
    }
    await tx`
      update second_factors set wrong_codes = ${row.wrong + 1},
        wrong_since = case when ${row.wrong} = 0 then now() else wrong_since end
      where agent_id = ${agentId}`
    return { outcome: 'wrong' }
  })
}
