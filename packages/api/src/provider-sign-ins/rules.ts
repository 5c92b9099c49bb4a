// Who somebody becomes whom a provider has signed in. The whole decision, without a database: an address alone never
// opens an account that exists; its owner agrees with a password, from a session of theirs, or with an invitation.
import type { Proven } from '../sign-in-providers/proven.ts'
import { domainOf } from '../sign-in-providers/proven.ts'
import type { SignInProvider } from '../sign-in-providers/schema.ts'

export type Account = { agentId: string; isActive: boolean }

export type Situation = {
  proven: Proven
  provider: Pick<SignInProvider, 'domains' | 'joinRole'>
  /** Whom this subject is connected with already. */
  connected: Account | undefined
  /** Who has the proven address, in any workspace. */
  holder: (Account & { isHere: boolean }) | undefined
  /** The agent who began this from a session of theirs. */
  connectTo: string | null
  invitationId: string | null
}

export type Step =
  | { do: 'enter'; agentId: string }
  | { do: 'connect'; agentId: string }
  | { do: 'prove_account'; agentId: string }
  | { do: 'accept' }
  | { do: 'join' }
  | { do: 'confirm_mail' }
  | { do: 'refuse' }

export function stepOf(situation: Situation): Step {
  const { connected, connectTo, invitationId, holder, proven } = situation
  if (connectTo !== null && connected === undefined) return { do: 'connect', agentId: connectTo }
  if (connectTo !== null) return { do: 'refuse' }
  if (invitationId !== null) return { do: connected === undefined ? 'accept' : 'refuse' }
  if (connected !== undefined)
    return connected.isActive ? { do: 'enter', agentId: connected.agentId } : { do: 'refuse' }
  if (holder !== undefined)
    return holder.isHere && holder.isActive
      ? { do: 'prove_account', agentId: holder.agentId }
      : { do: 'refuse' }
  if (!mayJoin(situation)) return { do: 'refuse' }
  return { do: proven.isEmailProven ? 'join' : 'confirm_mail' }
}

function mayJoin({ proven, provider: { domains, joinRole } }: Situation): boolean {
  if (joinRole === null) return false
  if (domains.length === 0) return true
  return proven.isEmailProven && domains.includes(domainOf(proven.email ?? ''))
}
