// One change for many conversations. What it names is looked at once, before the first of them is touched.

import { setArchived, setStatus } from '../conversations/deeds-store.ts'
import { assertSnooze, retagged, updateConversation } from '../conversations/update.ts'
import { assertLabels, type LockedConversation } from '../conversations/write-store.ts'
import type { Sql } from '../platform/postgres.ts'
import { type Action, type AgentActor, authorize } from '../policy.ts'
import { authorOf, claim, getReceiver, giveTo, release } from './give.ts'
import type { Bulk } from './schema.ts'

type BulkChange = Omit<Bulk, 'ids'>

const actionOf: Record<NonNullable<Bulk['action']>, Action> = {
  claim: 'conversation.claim',
  release: 'conversation.claim',
  resolve: 'conversation.resolve',
  reopen: 'conversation.reopen',
  archive: 'conversation.archive',
  unarchive: 'conversation.archive',
}

/** Refuses the whole when the caller may not do it, or when it names a label or a receiver that is not there. */
export async function assertBulk(sql: Sql, actor: AgentActor, bulk: BulkChange): Promise<void> {
  const { action, assign, update = {}, addTagIds = [], removeTagIds = [] } = bulk
  if (action) authorize(actor, actionOf[action])
  if (assign) authorize(actor, 'conversation.assign')
  assertSnooze(update)
  const tagIds = [...(update.tagIds ?? []), ...addTagIds, ...removeTagIds]
  await assertLabels(sql, actor.workspaceId, { topicId: update.topicId ?? null, tagIds })
  if (assign) await getReceiver(sql, actor.workspaceId, assign)
}

export async function changeInBulk(
  locked: LockedConversation,
  actor: AgentActor,
  { update, addTagIds, removeTagIds, assign, action }: BulkChange,
): Promise<void> {
  const author = authorOf(actor)
  const before = update?.tagIds ?? locked.conversation.tagIds
  const tagIds = retagged(before, { addTagIds, removeTagIds })
  await updateConversation(locked, { actor, author }, { ...update, tagIds })
  if (assign) await giveTo(locked, actor, assign)
  if (action === 'claim') await claim(locked, actor)
  if (action === 'release') await release(locked, actor)
  if (action === 'resolve') await setStatus(locked, author, 'resolved')
  if (action === 'reopen') await setStatus(locked, author, 'open')
  if (action === 'archive' || action === 'unarchive')
    await setArchived(locked, action === 'archive')
}
