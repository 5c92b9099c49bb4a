// Carries out what the rules have decided: asks for what is missing, and otherwise makes, connects or lets in the agent.
// The way is ended in the same transaction, so nothing of it is good a second time.
import { insertAgent } from '../agents/store.ts'
import { countSignInAttempt, forgetSignInAttempts } from '../auth/attempts-store.ts'
import { verifyPassword } from '../auth/password.ts'
import { passSecondFactor } from '../auth/second-factor-store.ts'
import { assertPassed } from '../auth/signed-in.ts'
import { findCredentials, holdCredentials, insertSession } from '../auth/store.ts'
import { acceptInvitationById, deleteInvitationTo, inviteOnceMore } from '../invitations/store.ts'
import type { Encryption } from '../platform/encryption.ts'
import type { Sql, Tx } from '../platform/postgres.ts'
import { problem } from '../problem.ts'
import type { KnownProvider } from '../sign-in-providers/store.ts'
import { type Step, stepOf } from './rules.ts'
import type { Need, ProviderSignInComplete } from './schema.ts'
import {
  endFlow,
  type Flow,
  findConnected,
  findHolder,
  getProvenFlow,
  insertIdentity,
  touchIdentity,
} from './store.ts'

type Opened = { sessionId: string; agentId: string; refreshToken: string }
export type Outcome = { email: string | null } & (
  | { status: 'signed_in'; opened: Opened }
  | { status: 'connected' | 'mailed' }
  | { status: 'incomplete'; needs: Need[] }
)

type Deps = { sql: Sql; encryption: Encryption }
type Given = ProviderSignInComplete & { address: string; userAgent: string | null }
type Known = Awaited<ReturnType<typeof getProvenFlow>>

/** As far as it goes with what is given. Throws `sign_in_refused` where there is nothing to go on to. */
export async function goOn(deps: Deps, provider: KnownProvider, given: Given): Promise<Outcome> {
  const { sql } = deps
  const known = await getProvenFlow(sql, given.flow)
  const { proven } = known
  const step = stepOf({
    ...{ proven, provider, connectTo: known.agentId, invitationId: known.invitationId },
    connected: await findConnected(sql, known, proven.subject),
    holder: proven.isEmailProven
      ? await findHolder(sql, known.workspaceId, proven.email!)
      : undefined,
  })
  if (step.do === 'refuse') {
    await endFlow(sql, given.flow)
    throw problem('sign_in_refused')
  }
  const outcome = await carryOut(deps, { step, known, provider, given })
  return { ...outcome, email: proven.email }
}

type Task = { step: Step; known: Known; provider: KnownProvider; given: Given }
type Result = Outcome extends infer O ? (O extends unknown ? Omit<O, 'email'> : never) : never

async function carryOut(deps: Deps, task: Task): Promise<Result> {
  const { step, known, given, provider } = task
  const name = known.proven.name ?? given.name
  switch (step.do) {
    case 'connect':
      await deps.sql.begin((tx) => connect(tx, known, given, step.agentId))
      return { status: 'connected' }
    case 'enter':
    case 'prove_account':
      return await letIn(deps, task, step.agentId)
    case 'accept':
    case 'join': {
      if (name === undefined) return { status: 'incomplete', needs: ['name'] }
      const opened = await deps.sql.begin(async (tx) => {
        // First, for it goes with its invitation.
        await endFlow(tx, given.flow)
        const agent =
          step.do === 'join'
            ? await join(tx, known, { name, role: provider.joinRole! })
            : await acceptInvitationById(tx, known.invitationId!, { name, passwordHash: null })
        const { subject } = known.proven
        await insertIdentity(tx, known, { agentId: agent.id, subject, isTold: false })
        return await open(tx, known, given, agent.id)
      })
      return { status: 'signed_in', opened }
    }
    case 'confirm_mail': {
      if (given.email === undefined) return { status: 'incomplete', needs: ['email'] }
      await endFlow(deps.sql, given.flow)
      const actor = { workspaceId: known.workspaceId, id: provider.madeBy }
      await inviteOnceMore(deps.sql, actor, { email: given.email, role: provider.joinRole! })
      return { status: 'mailed' }
    }
    case 'refuse':
      throw problem('sign_in_refused')
  }
}

/** Also with a provider the second factor is asked for, and a new connection needs the password of the account. */
async function letIn({ sql, encryption }: Deps, task: Task, agentId: string): Promise<Result> {
  const { step, known, given } = task
  const isNew = step.do === 'prove_account'
  const email = known.proven.email ?? ''
  if (isNew && given.password === undefined) return { status: 'incomplete', needs: ['password'] }
  let passwordHash: string | null = null
  if (isNew) {
    await countSignInAttempt(sql, email, given.address)
    passwordHash = (await findCredentials(sql, email))?.passwordHash ?? null
    if (!(await verifyPassword(passwordHash, given.password!))) throw problem('invalid_credentials')
  }
  const second = await passSecondFactor(sql, encryption, agentId, given.code)
  if (second.outcome === 'needed') return { status: 'incomplete', needs: ['code'] }
  assertPassed(second)
  if (isNew) await forgetSignInAttempts(sql, email)
  const opened = await sql.begin(async (tx) => {
    if (isNew) {
      const isHeld = await holdCredentials(tx, { id: agentId, passwordHash })
      if (!isHeld) throw problem('invalid_credentials')
      await connect(tx, known, given, agentId)
    } else {
      await endFlow(tx, given.flow)
      await touchIdentity(tx, known, known.proven.subject)
    }
    return await open(tx, known, given, agentId)
  })
  return { status: 'signed_in', opened }
}

async function connect(tx: Tx, known: Known, given: Given, agentId: string): Promise<void> {
  await endFlow(tx, given.flow)
  await insertIdentity(tx, known, { agentId, subject: known.proven.subject, isTold: true })
}

async function join(
  tx: Tx,
  { workspaceId, proven }: Known,
  input: { name: string; role: NonNullable<KnownProvider['joinRole']> },
) {
  const email = proven.email!
  await deleteInvitationTo(tx, workspaceId, email)
  return await insertAgent(tx, { ...input, workspaceId, email, passwordHash: null })
}

async function open(
  tx: Tx,
  { workspaceId, providerId }: Flow,
  { userAgent }: Given,
  agentId: string,
) {
  // Switched off meanwhile, its sessions have ended by now; this one would be left over.
  const [enabled] = await tx`
    select 1 from sign_in_providers
    where workspace_id = ${workspaceId} and id = ${providerId} and disabled_at is null for share`
  if (enabled === undefined) throw problem('link_over')
  const session = await insertSession(tx, { workspaceId, agentId, userAgent, providerId })
  return { ...session, agentId }
}
