// Applying a macro: everything that it does to a conversation in one transaction, by the same commands as if the agent
// had done it step by step, so that each step leaves its events. Nothing of it happens when one step is refused.
import { renderFinished } from '../canned-replies/render.ts'
import {
  bodyFor,
  getCannedReply,
  getTemplateValues,
  useCannedReply,
  withPrompts,
} from '../canned-replies/store.ts'
import { setStatus } from '../conversations/deeds-store.ts'
import type { Conversation, ConversationUpdate } from '../conversations/schema.ts'
import { getConversation } from '../conversations/store.ts'
import { retagged, updateConversation } from '../conversations/update.ts'
import {
  changeWithin,
  type LockedConversation,
  lockConversation,
} from '../conversations/write-store.ts'
import { newId } from '../ids.ts'
import type { LogEvent } from '../log/store.ts'
import type { Author } from '../messages/schema.ts'
import { insertMessages } from '../messages/write-store.ts'
import type { Tx } from '../platform/postgres.ts'
import { type Action, type AgentActor, authorize } from '../policy.ts'
import { ProblemError } from '../problem.ts'
import { giveTo } from '../sharing/give.ts'
import type { MacroActions, MacroApply } from './schema.ts'
import { countMacroUse, getMacro, listSent } from './store.ts'

/** What the policy is asked for each field of a macro, as it is when the step is done by hand. */
const actionOf: Record<keyof MacroActions, Action> = {
  cannedReplyId: 'message.create',
  reply: 'message.create',
  formId: 'message.create',
  note: 'note.create',
  addTagIds: 'conversation.update',
  removeTagIds: 'conversation.update',
  priority: 'conversation.update',
  topicId: 'conversation.update',
  assignee: 'conversation.assign',
  status: 'conversation.update',
  snoozeMinutes: 'conversation.update',
}

/** Resolving is an action of its own; every other status is an update. */
const isResolving = (name: keyof MacroActions, { status }: MacroActions): boolean =>
  name === 'status' && status === 'resolved'

export type Applied = { conversation: Conversation; events: LogEvent[] }

export async function applyMacro(
  tx: Tx,
  actor: AgentActor,
  macroId: string,
  input: MacroApply,
): Promise<Applied> {
  const { actions } = await getMacro(tx, actor.workspaceId, macroId)
  for (const name of Object.keys(actions) as (keyof MacroActions)[])
    authorize(actor, isResolving(name, actions) ? 'conversation.resolve' : actionOf[name])
  const { conversationId } = input
  await lockConversation(tx, actor, conversationId)
  const author: Author = { kind: 'agent', id: actor.id, name: actor.name }
  const by = { actor, author }
  const written = await write(tx, author, actor, actions, input)
  // All of it was done when this was sent for the first time.
  if (written === 'before')
    return { conversation: await getConversation(tx, actor, conversationId), events: [] }
  const steps = [
    (locked: LockedConversation) => updateConversation(locked, by, updateOf(locked, actions)),
    (locked: LockedConversation) => assign(locked, actor, actions.assignee),
    (locked: LockedConversation) => close(locked, by, actions),
  ]
  const events = [...written]
  for (const step of steps)
    events.push(...(await changeWithin(tx, actor, conversationId, step)).events)
  await countMacroUse(tx, macroId)
  return { conversation: await getConversation(tx, actor, conversationId), events }
}

/**
 * Writes the reply and the note; `before` when their clientId shows that they are there already. That is asked before
 * they are rendered: what the macro did, or somebody since, may have changed what its variables are worth.
 */
async function write(
  tx: Tx,
  author: Author,
  actor: AgentActor,
  actions: MacroActions,
  input: MacroApply,
): Promise<LogEvent[] | 'before'> {
  const clientId = input.clientId ?? newId('message')
  const clientIds = namesOf(actions).map((name) => `${clientId}.${name}`)
  const sent = await listSent(tx, actor, { conversationId: input.conversationId, clientIds })
  if (sent.length > 0 && sent.length === clientIds.length) return 'before'
  const texts = await textsOf(tx, actor, actions, { ...input, clientId })
  const { lastSeenSeq } = input
  const form = actions.formId === undefined ? [] : [{ ...asksIn, formId: actions.formId }]
  const messages = [...texts, ...form].map(({ name, ...content }) => ({
    workspaceId: actor.workspaceId,
    conversationId: input.conversationId,
    author,
    create: {
      ...{ clientId: `${clientId}.${name}`, type: 'text' as const, ...content },
      ...(lastSeenSeq === undefined ? {} : { lastSeenSeq }),
    },
  }))
  if (messages.length === 0) return []
  const { outcomes, events } = await insertMessages(tx, messages)
  for (const outcome of outcomes) if (outcome instanceof ProblemError) throw outcome
  return events.length === 0 ? 'before' : events
}

function namesOf({ cannedReplyId, reply, note, formId }: MacroActions): string[] {
  return [
    ...(cannedReplyId === undefined && reply === undefined ? [] : ['public']),
    ...(note === undefined ? [] : ['internal']),
    ...(formId === undefined ? [] : ['form']),
  ]
}

const asksIn = { name: 'form', text: '', visibility: 'public' as const }

type Text = {
  name: string
  text: string
  visibility: 'public' | 'internal'
  attachments?: string[]
}

async function textsOf(
  tx: Tx,
  actor: AgentActor,
  actions: MacroActions,
  input: MacroApply & { clientId: string },
) {
  const { cannedReplyId, reply, note } = actions
  if (cannedReplyId === undefined && reply === undefined && note === undefined) return []
  const { values, locale } = await getTemplateValues(tx, actor, input.conversationId)
  const all = withPrompts(values, input.prompts)
  const texts: Text[] = []
  if (cannedReplyId !== undefined) {
    const { body } = bodyFor(await getCannedReply(tx, actor, cannedReplyId), locale)
    const files = await useCannedReply(tx, actor, cannedReplyId)
    texts.push({
      ...{ text: renderFinished(body, all), name: 'public', visibility: 'public' },
      ...(files.length === 0 ? {} : { attachments: files.map((file) => file.id) }),
    })
  }
  if (reply !== undefined)
    texts.push({ text: renderFinished(reply, all), name: 'public', visibility: 'public' })
  if (note !== undefined)
    texts.push({ text: renderFinished(note, all), name: 'internal', visibility: 'internal' })
  return texts
}

function updateOf({ conversation }: LockedConversation, actions: MacroActions): ConversationUpdate {
  const { addTagIds = [], removeTagIds = [], priority, topicId } = actions
  return {
    ...(priority === undefined ? {} : { priority }),
    ...(topicId === undefined ? {} : { topicId }),
    ...(addTagIds.length + removeTagIds.length === 0
      ? {}
      : { tagIds: retagged(conversation.tagIds, { addTagIds, removeTagIds }) }),
  }
}

async function assign(
  locked: LockedConversation,
  actor: AgentActor,
  assignee: MacroActions['assignee'],
): Promise<void> {
  if (assignee === undefined) return
  const id = assignee === 'me' ? actor.id : assignee
  await giveTo(locked, actor, { assigneeId: id })
}

async function close(
  locked: LockedConversation,
  by: { actor: AgentActor; author: Author },
  { status, snoozeMinutes = 0 }: MacroActions,
): Promise<void> {
  if (status === undefined) return
  if (status === 'resolved') return await setStatus(locked, by.author, 'resolved')
  const snoozedUntil = new Date(Date.now() + snoozeMinutes * 60_000).toISOString()
  await updateConversation(locked, by, status === 'snoozed' ? { status, snoozedUntil } : { status })
}
