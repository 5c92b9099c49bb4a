// What is done to a conversation with a line in it that says so: its status, its agent, its team. Archiving says nothing.
import { type AgentSummary, summaryOf } from '../agents/schema.ts'
import { requestRating } from '../csat/store.ts'
import type { ConversationChanges } from '../log/schema.ts'
import { isPublicChange } from '../log/store.ts'
import type { Author } from '../messages/schema.ts'
import { waitOfReopened } from './wait-store.ts'
import { type LockedConversation, writeChanges } from './write-store.ts'

/** Sets the status, with the activity line that people read. */
export async function setStatus(
  locked: LockedConversation,
  author: Author,
  status: 'open' | 'resolved',
): Promise<void> {
  const before = locked.conversation
  if (before.status === status) return
  const changes: ConversationChanges = {
    ...{ status, waitingSince: null, snoozedUntil: null, closesAt: null },
  }
  if (before.status === 'resolved')
    changes.waitingSince = await waitOfReopened(locked.tx, before.id)
  else if (status === 'open') delete changes.waitingSince
  if (before.waitingSince === changes.waitingSince) delete changes.waitingSince
  if (before.snoozedUntil === null) delete changes.snoozedUntil
  if (before.closesAt === null) delete changes.closesAt
  await writeChanges(locked, changes, isPublicChange(before.status, changes))
  if (status === 'resolved') await requestRating(locked.tx, locked.workspaceId, before.id)
  const code = status === 'resolved' ? 'resolved' : 'reopened'
  if (code === 'reopened' && before.status !== 'resolved') return
  const who = author.name ?? (author.kind === 'customer' ? 'The customer' : 'Someone')
  locked.appendActivity({
    activity: { code, subject: null },
    text: `${who} ${code} the conversation`,
    author,
    isPublic: true,
  })
}

/** Takes the conversation out of the lists of agents, or back into them. */
export async function setArchived(locked: LockedConversation, isArchived: boolean): Promise<void> {
  if ((locked.conversation.archivedAt !== null) === isArchived) return
  await writeChanges(locked, { archivedAt: isArchived ? new Date().toISOString() : null }, false)
}

/**
 * Hands the conversation to an agent, or to nobody, with the activity line that colleagues read. Claimed, it goes back
 * to the queue when the agent leaves; given, it stays.
 */
export async function assignTo(
  locked: LockedConversation,
  author: Author,
  assignee: AgentSummary | null,
  how: 'claimed' | 'given' = 'given',
): Promise<void> {
  const { assignee: before, claimedAt: claimedBefore } = locked.conversation
  const isSame = before?.id === assignee?.id
  if (isSame && (how === 'claimed' || claimedBefore === null)) return
  const claimedAt = assignee !== null && how === 'claimed' ? new Date().toISOString() : null
  const changes: ConversationChanges = claimedAt === claimedBefore ? {} : { claimedAt }
  if (!isSame) changes.assignee = assignee && summaryOf(assignee)
  await writeChanges(locked, changes, !isSame)
  if (isSame) return
  locked.appendActivity({
    activity: {
      code: assignee === null ? 'unassigned' : 'assigned',
      subject: (assignee ?? before)?.name ?? null,
    },
    text: textOfAssignment(author, before, assignee),
    author,
    isPublic: false,
  })
}

function textOfAssignment(
  author: Author,
  before: AgentSummary | null,
  after: AgentSummary | null,
): string {
  const who = author.name ?? 'Deskbell'
  if (after?.id === author.id) return `${who} took the conversation`
  if (after !== null) return `${who} assigned the conversation to ${after.name}`
  if (before?.id === author.id) return `${who} put the conversation back`
  return `${who} took the conversation off ${before?.name}`
}

/** Puts the conversation before a team, or before everybody. */
export async function moveToTeam(
  locked: LockedConversation,
  author: Author,
  team: { id: string; name: string } | null,
): Promise<void> {
  if (locked.conversation.teamId === (team?.id ?? null)) return
  await writeChanges(locked, { teamId: team?.id ?? null }, false)
  const who = author.name ?? 'Deskbell'
  locked.appendActivity({
    activity: { code: 'moved', subject: team?.name ?? null },
    text: team
      ? `${who} moved the conversation to ${team.name}`
      : `${who} moved the conversation out of its team`,
    author,
    isPublic: false,
  })
}
