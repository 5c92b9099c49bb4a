// Ending a conversation with a last message: it resolves by itself when nobody writes for a while. The time lives in the
// database, so a restart loses none, and any message, or any other status, takes it back.
import { renderFinished } from '../canned-replies/render.ts'
import { getTemplateValues } from '../canned-replies/store.ts'
import { insertMessages } from '../messages/write-store.ts'
import type { Sql, Tx } from '../platform/postgres.ts'
import type { AgentActor } from '../policy.ts'
import { ProblemError, problem } from '../problem.ts'
import type { Publish } from '../realtime/publish.ts'
import { getClosing } from '../workspaces/store.ts'
import { listDueClosings } from './many-store.ts'
import type { ConversationClose } from './schema.ts'
import {
  type Changed,
  changeConversation,
  changeWithin,
  type LockedConversation,
  lockConversation,
  writeChanges,
} from './write-store.ts'

const SYSTEM = { kind: 'system' as const, id: 'system', name: null }
const MINUTE_MS = 60_000

/** Sends the last message and sets the time. The same clientId again changes nothing. */
export async function closeConversation(
  tx: Tx,
  actor: AgentActor,
  id: string,
  { minutes: given, text, ...message }: ConversationClose,
): Promise<Changed> {
  await lockConversation(tx, actor, id)
  const closing = await getClosing(tx, actor.workspaceId)
  const minutes = given ?? closing.minutes
  const author = { kind: 'agent' as const, id: actor.id, name: actor.name }
  const { outcomes, events } = await insertMessages(tx, [
    {
      ...{ workspaceId: actor.workspaceId, conversationId: id, author },
      create: {
        ...{ ...message, type: 'text', visibility: 'public' },
        text: text ?? (await sayGoodbye(tx, actor, id, closing.text)),
      },
    },
  ])
  const [outcome] = outcomes
  if (outcome instanceof ProblemError) throw outcome
  const changed = await changeWithin(tx, actor, id, async (locked) => {
    if (outcome?.isDuplicate) return
    const { status, snoozedUntil } = locked.conversation
    if (status === 'resolved') throw problem('too_late', { detail: 'It is resolved already' })
    const closesAt = new Date(Date.now() + minutes * MINUTE_MS).toISOString()
    await writeChanges(
      locked,
      {
        ...(status === 'pending' ? {} : { status: 'pending' as const }),
        ...(snoozedUntil === null ? {} : { snoozedUntil: null }),
        closesAt,
      },
      true,
    )
    locked.appendActivity({
      activity: { code: 'closing', subject: null, endsAt: closesAt },
      text: `The conversation ends in ${minutes === 1 ? 'a minute' : `${minutes} minutes`} unless you write`,
      author,
      isPublic: true,
    })
  })
  return { ...changed, events: [...events, ...changed.events] }
}

/** What the workspace says, to this customer. */
async function sayGoodbye(
  tx: Tx,
  actor: AgentActor,
  id: string,
  template: string,
): Promise<string> {
  const { values } = await getTemplateValues(tx, actor, id)
  return renderFinished(template, values)
}

/** Takes the time back, with a line for the customer, who was told of it. Twice is once. */
export async function keepOpen(locked: LockedConversation, actor: AgentActor): Promise<void> {
  if (locked.conversation.closesAt === null) return
  await writeChanges(locked, { status: 'open', closesAt: null }, true)
  locked.appendActivity({
    activity: { code: 'kept_open', subject: null },
    text: `${actor.name} keeps the conversation open`,
    author: { kind: 'agent', id: actor.id, name: actor.name },
    isPublic: true,
  })
}

/** Resolves those whose time has come. Several nodes may do it at once: the second one finds nothing to do. */
export async function resolveClosed(sql: Sql, publish: Publish): Promise<void> {
  for (const { id, workspaceId } of await listDueClosings(sql)) {
    const actor = { kind: 'system' as const, workspaceId }
    const { events } = await changeConversation(sql, actor, id, resolveIfDue)
    publish(events)
  }
}

async function resolveIfDue(locked: LockedConversation): Promise<void> {
  const { closesAt } = locked.conversation
  if (closesAt === null || Date.parse(closesAt) > Date.now()) return
  await writeChanges(locked, { status: 'resolved', closesAt: null }, true)
  locked.appendActivity({
    activity: { code: 'resolved', subject: null },
    text: 'Nobody wrote any more, so the conversation was resolved',
    author: SYSTEM,
    isPublic: true,
  })
}
