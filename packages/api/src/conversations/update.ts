// Changing what agents set by hand: subject, kind, priority, topic, tags, and every status but resolved.
import { isPublicChange } from '../log/store.ts'
import type { Author } from '../messages/schema.ts'
import { type Actor, authorize } from '../policy.ts'
import { problem } from '../problem.ts'
import { setStatus } from './deeds-store.ts'
import type { ConversationUpdate } from './schema.ts'
import { assertLabels, differences, type LockedConversation, writeChanges } from './write-store.ts'

/** Makes what changed one event, and leaves an activity line where people read one. */
export async function updateConversation(
  locked: LockedConversation,
  { actor, author }: { actor: Actor; author: Author },
  update: ConversationUpdate,
): Promise<void> {
  // Out of resolved is an action of its own, to whichever status.
  if (update.status !== undefined && locked.conversation.status === 'resolved')
    authorize(actor, 'conversation.reopen')
  await assertLabels(locked.tx, locked.workspaceId, update)
  if (update.status === 'open') await setStatus(locked, author, 'open')
  const { status, snoozedUntil, ...others } = update
  const rest = status === 'open' ? others : update
  const changes = differences(locked.conversation, rest)
  await writeChanges(locked, changes, isPublicChange(locked.conversation.status, changes))
  if (changes.status !== 'snoozed') return
  locked.appendActivity({
    activity: { code: 'snoozed', subject: null },
    text: `${author.name} snoozed the conversation`,
    author,
    isPublic: false,
  })
}

const MOST_TAGS = 50

/** These tags with some put on and some taken off, which wins. Throws `limit_reached`. */
export function retagged(
  before: readonly string[],
  changes: {
    addTagIds?: readonly string[] | undefined
    removeTagIds?: readonly string[] | undefined
  },
): string[] {
  const tags = new Set([...before, ...(changes.addTagIds ?? [])])
  for (const id of changes.removeTagIds ?? []) tags.delete(id)
  if (tags.size > MOST_TAGS) throw problem('limit_reached', { detail: `At most ${MOST_TAGS} tags` })
  return [...tags]
}

/** A snooze has a time, and it lies ahead. */
export function assertSnooze(update: ConversationUpdate): void {
  const isSnooze = update.status === 'snoozed'
  const message = isSnooze
    ? update.snoozedUntil === undefined
      ? 'is required with status snoozed'
      : Date.parse(update.snoozedUntil) <= Date.now()
        ? 'must be in the future'
        : undefined
    : update.snoozedUntil !== undefined
      ? 'goes with status snoozed only'
      : undefined
  if (message) throw problem('validation_failed', { errors: [{ field: '/snoozedUntil', message }] })
}
