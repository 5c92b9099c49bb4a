// What happens to a message after it was written, under the lock of its conversation: its author edits it or takes it
// back within a time, and anybody who sees it reacts. Earlier words do not stay in the log.
import { deleteAttachments } from '../attachments/store.ts'
import type { LastMessage } from '../conversations/schema.ts'
import type { LockedConversation } from '../conversations/write-store.ts'
import { deleteAnswers } from '../idempotency/store.ts'
import { redactMessage } from '../log/store.ts'
import { jsonb } from '../platform/postgres.ts'
import { type Actor, viewOf } from '../policy.ts'
import { problem } from '../problem.ts'
import { mentionIn } from './mentions-store.ts'
import type { Author, Message, Reaction } from './schema.ts'
import { findMessage, findNewestPublic, type NumberedMessage, toPreview } from './store.ts'

/** Afterwards others rely on what they have read. */
export const CHANGE_MS = 15 * 60_000
const MOST_EMOJI = 20

type Target = { locked: LockedConversation; actor: Actor; author: Author; seq: number }

export async function editMessage(target: Target, text: string): Promise<NumberedMessage> {
  const numbered = await getOwn(target)
  const { message } = numbered
  if (message.text === text) return numbered
  if (text.trim() === '' && message.attachments === undefined)
    throw problem('validation_failed', {
      errors: [{ field: '/text', message: 'must not be empty' }],
    })
  const { locked } = target
  const editedAt = new Date().toISOString()
  const edited: Message = { ...message, text, editedAt }
  await locked.tx`
    update messages set text = ${text}, edited_at = ${editedAt}
    where conversation_id = ${message.conversationId} and seq = ${message.seq}`
  const isLast = locked.conversation.lastMessage?.id === message.id
  const last = isLast ? { ...toPreview(edited), publicSeq: numbered.publicSeq } : undefined
  const { changed, seq } = await replace(target, { ...numbered, message: edited }, last)
  // By the seq of the edit: who had read the note before has not read this.
  if (edited.visibility === 'internal' && edited.author.kind === 'agent')
    await mentionIn(locked, [{ text, authorId: edited.author.id, seq }], message.text)
  return changed
}

/** Nothing of it is left but that it was there. Twice is once. */
export async function unsendMessage(target: Target): Promise<NumberedMessage> {
  const numbered = await getMessage(target)
  if (numbered.message.unsentAt !== undefined && isOwn(target, numbered.message)) return numbered
  const { message } = await getOwn(target)
  const { locked } = target
  const {
    attachments: _a,
    reactions: _r,
    replyToId: _t,
    editedAt: _e,
    choice: _c,
    form: _f,
    custom: _m,
    ...kept
  } = message
  const unsentAt = new Date().toISOString()
  const unsent: Message = { ...kept, text: '', unsentAt }
  await deleteAttachments(locked.tx, locked.workspaceId, {
    conversationId: message.conversationId,
    messageSeq: message.seq,
  })
  await locked.tx`
    update messages set text = '', unsent_at = ${unsentAt}, attachments = null, reactions = null,
      reply_to_id = null, edited_at = null, choice = null, form = null, custom = null
    where conversation_id = ${message.conversationId} and seq = ${message.seq}`
  await locked.tx`
    delete from form_drafts where conversation_id = ${message.conversationId} and message_seq = ${message.seq}`
  const isLast = locked.conversation.lastMessage?.id === message.id
  const last = isLast ? await findNewestPublic(locked.tx, message.conversationId) : undefined
  return (await replace(target, { ...numbered, message: unsent }, last)).changed
}

export async function react(
  target: Target,
  { emoji, isOn }: { emoji: string; isOn: boolean },
): Promise<NumberedMessage> {
  const numbered = await getMessage(target)
  const { message } = numbered
  if (message.type === 'activity' || message.unsentAt !== undefined) throw problem('not_found')
  const before = message.reactions ?? []
  const after = withReaction(before, { emoji, isOn, author: target.author })
  if (after === undefined) return numbered
  if (after.length > MOST_EMOJI) throw problem('limit_reached')
  const { tx } = target.locked
  await tx`
    update messages set reactions = ${after.length === 0 ? null : jsonb(tx, after)}
    where conversation_id = ${message.conversationId} and seq = ${message.seq}`
  const { reactions: _, ...rest } = message
  const reacted = after.length === 0 ? rest : { ...rest, reactions: after }
  const changed = { ...numbered, message: reacted }
  target.locked.appendMessageUpdated(changed, undefined)
  return changed
}

/** Undefined when nothing changes. */
function withReaction(
  before: readonly Reaction[],
  { emoji, isOn, author }: { emoji: string; isOn: boolean; author: Author },
): Reaction[] | undefined {
  const by = before.find((one) => one.emoji === emoji)?.by ?? []
  if (by.some(({ id }) => id === author.id) === isOn) return undefined
  const now = isOn ? [...by, author] : by.filter(({ id }) => id !== author.id)
  if (by.length === 0) return [...before, { emoji, by: now }]
  return before
    .map((one) => (one.emoji === emoji ? { emoji, by: now } : one))
    .filter((one) => one.by.length > 0)
}

/** A message that this actor sees. Throws `not_found`. */
async function getMessage({ locked, actor, seq }: Target): Promise<NumberedMessage> {
  const { id } = locked.conversation
  const found = await findMessage(locked.tx, id, viewOf(actor), seq)
  if (found === undefined) throw problem('not_found')
  return found
}

const isOwn = ({ author }: Target, message: Message): boolean =>
  message.author.kind === author.kind && message.author.id === author.id

async function getOwn(target: Target): Promise<NumberedMessage> {
  const found = await getMessage(target)
  const { message } = found
  if (!isOwn(target, message) || message.type === 'activity') throw problem('forbidden')
  if (message.unsentAt !== undefined) throw problem('not_found')
  const isCopy = message.mergedFromId !== undefined
  if (isCopy || Date.now() - Date.parse(message.createdAt) > CHANGE_MS) throw problem('too_late')
  return found
}

/** The message is another now: for readers of the log from its beginning, too. `last` when what lists show changes. */
async function replace(
  { locked }: Target,
  changed: NumberedMessage,
  last: (LastMessage & { publicSeq: number | null }) | null | undefined,
): Promise<{ changed: NumberedMessage; seq: number }> {
  const { tx, workspaceId } = locked
  const { id, conversationId } = changed.message
  await redactMessage(tx, changed.message)
  await deleteAnswers(tx, workspaceId, { about: [id] })
  if (last !== undefined)
    await tx`
      update conversations set last_message = ${last && jsonb(tx, last)} where id = ${conversationId}`
  return { changed, seq: locked.appendMessageUpdated(changed, last) }
}
