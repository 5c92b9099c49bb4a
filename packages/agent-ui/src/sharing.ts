// Sharing out the work from an open conversation: taking it, putting it back, giving it and passing it on.
import { type AgentSummary, ApiError, type Conversation, type Team } from '@deskbell/sdk'
import type { Inbox } from './inbox.ts'

export type Change = (
  changes: Partial<Conversation>,
  request: () => Promise<Conversation>,
  report?: (problem: unknown) => void,
) => Promise<boolean>

export type Receiver = { agent: AgentSummary } | { team: Team }

export function createSharing(inbox: Inbox, id: string, change: Change) {
  const { conversations } = inbox.client
  const { good } = inbox.toasts

  async function assign(assignee: AgentSummary | null): Promise<void> {
    const isDone = await change({ assignee }, () =>
      conversations.assign({ id, assigneeId: assignee?.id ?? null }),
    )
    if (!isDone) return
    const isMe = assignee?.id === inbox.me.value?.id
    good(assignee === null ? 'Nobody is assigned' : `Assigned to ${isMe ? 'you' : assignee.name}`)
  }

  /** Before a team nobody has it, so that whoever of it is free takes it. */
  async function assignTeam(team: Team | null): Promise<void> {
    const teamId = team?.id ?? null
    const isDone = await change(team === null ? { teamId } : { teamId, assignee: null }, () =>
      conversations.assign(team === null ? { id, teamId } : { id, teamId, assigneeId: null }),
    )
    if (isDone) good(team === null ? 'Of no team' : `Put before ${team.name}`)
  }

  async function claim(): Promise<void> {
    const me = inbox.me.value
    if (me === null) return
    const assignee = { id: me.id, name: me.name, title: me.title }
    if (await change({ assignee }, () => conversations.claim({ id }))) good('It is yours')
  }

  async function release(): Promise<void> {
    const isDone = await change({ assignee: null }, () => conversations.release({ id }))
    if (isDone) good('Back in the queue')
  }

  /** The key for both: takes what nobody has, puts back what is one's own. */
  async function claimOrRelease({ assignee }: Conversation): Promise<void> {
    if (assignee?.id === inbox.me.value?.id) return await release()
    await claim()
  }

  async function transfer(
    to: Receiver,
    note: string,
    report?: (problem: unknown) => void,
  ): Promise<boolean> {
    const isAgent = 'agent' in to
    const changes = isAgent ? { assignee: to.agent } : { assignee: null, teamId: to.team.id }
    const receiver = isAgent ? { agentId: to.agent.id } : { teamId: to.team.id }
    const isDone = await change(
      changes,
      () => conversations.transfer({ id, ...receiver, ...(note.trim() === '' ? {} : { note }) }),
      report,
    )
    if (isDone) good(`Transferred to ${isAgent ? to.agent.name : to.team.name}`)
    return isDone
  }

  return { assign, assignTeam, claim, release, claimOrRelease, transfer }
}

/** Takes the most urgent conversation that nobody has; its id, or undefined when nobody waits. */
export async function takeNext(inbox: Inbox): Promise<string | undefined> {
  try {
    const { conversation } = await inbox.client.conversations.next()
    if (conversation === null) inbox.toasts.good('Nobody is waiting')
    return conversation?.id
  } catch (problem) {
    inbox.report(problem)
    return undefined
  }
}

/** The answer of a colleague that stands before this one; undefined for any other problem. */
export const answerIn = (problem: unknown) =>
  problem instanceof ApiError && problem.code === 'colleague_answered' ? problem.answer : undefined
