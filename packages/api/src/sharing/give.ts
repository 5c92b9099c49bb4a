// Giving a conversation to an agent or a team, for whoever does it: by hand, in bulk, with a transfer.
import type { Agent } from '../agents/schema.ts'
import { getAgentOf, isForWork } from '../agents/store.ts'
import { assignTo, moveToTeam } from '../conversations/deeds-store.ts'
import type { LockedConversation } from '../conversations/write-store.ts'
import { newId } from '../ids.ts'
import { mentionIn } from '../messages/mentions-store.ts'
import type { Sql, Tx } from '../platform/postgres.ts'
import type { AgentActor } from '../policy.ts'
import { problem } from '../problem.ts'
import type { Team } from '../teams/schema.ts'
import { getTeamInUse } from '../teams/store.ts'

export type Receiver = {
  assigneeId?: string | null | undefined
  teamId?: string | null | undefined
}

export const authorOf = ({ id, name }: AgentActor) => ({ kind: 'agent' as const, id, name })

/** Undefined is left as it is, null is nobody. Nobody and no team that is out of use gets anything. */
export async function giveTo(
  locked: LockedConversation,
  actor: AgentActor,
  { assigneeId, teamId }: Receiver,
): Promise<void> {
  const author = authorOf(actor)
  const { workspaceId } = actor
  const { assignee, team } = await getReceiver(locked.tx, workspaceId, { assigneeId, teamId })
  if (team !== undefined) await moveToTeam(locked, author, team)
  if (assignee !== undefined) await assignTo(locked, author, assignee)
}

/** Undefined for what is not named. Throws `not_found` for whoever is not there, or not in use any more. */
export async function getReceiver(
  sql: Sql | Tx,
  workspaceId: string,
  { assigneeId, teamId }: Receiver,
): Promise<{ assignee: Agent | null | undefined; team: Team | null | undefined }> {
  return {
    assignee: assigneeId ? await getAgentForWork(sql, workspaceId, assigneeId) : named(assigneeId),
    team: teamId ? await getTeamInUse(sql, workspaceId, teamId) : named(teamId),
  }
}

const named = (id: string | null | undefined): null | undefined => (id === null ? null : undefined)

async function getAgentForWork(sql: Sql | Tx, workspaceId: string, id: string): Promise<Agent> {
  const agent = await getAgentOf(sql, workspaceId, id)
  if (isForWork(agent)) return agent
  throw problem('not_found', { detail: 'This agent is deactivated or cannot answer' })
}

/** Throws when a colleague has it, and says who. */
export function assertFree(locked: LockedConversation, actor: AgentActor): void {
  const { assignee } = locked.conversation
  if (assignee === null || assignee.id === actor.id) return
  throw problem('already_claimed', {
    holder: { kind: 'agent', id: assignee.id, name: assignee.name },
  })
}

export async function claim(locked: LockedConversation, actor: AgentActor): Promise<void> {
  assertFree(locked, actor)
  const agent = await getAgentForWork(locked.tx, actor.workspaceId, actor.id)
  await assignTo(locked, authorOf(actor), agent, 'claimed')
}

export async function release(locked: LockedConversation, actor: AgentActor): Promise<void> {
  assertFree(locked, actor)
  await assignTo(locked, authorOf(actor), null)
}

/** Passes on what is one's own or nobody's, with a note for whoever gets it. For a team: nobody has it then. */
export async function transfer(
  locked: LockedConversation,
  actor: AgentActor,
  to: { agentId?: string | undefined; teamId?: string | undefined; note?: string | undefined },
): Promise<void> {
  assertFree(locked, actor)
  if (to.note !== undefined) {
    const seq = locked.appendMessage({
      clientId: newId('message'),
      type: 'text',
      visibility: 'internal',
      text: to.note,
      activity: null,
      author: authorOf(actor),
      createdAt: new Date().toISOString(),
    })
    await mentionIn(locked, [{ text: to.note, authorId: actor.id, seq }])
  }
  await giveTo(locked, actor, { assigneeId: to.agentId ?? null, teamId: to.teamId })
}
