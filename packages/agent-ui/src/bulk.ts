// One change for many conversations: done in portions that the API takes, told with counts, and taken back where it can be.
import { ApiError, type Client, type Conversation } from '@deskbell/sdk'
import type { Inbox } from './inbox.ts'
import { inWords } from './problems.ts'

type BulkInput = Parameters<Client['conversations']['bulk']>[0]
export type BulkChange = Omit<BulkInput, 'ids'>

const MOST = 200

/** `done` is what happened, as it begins a sentence: `Resolved`. False when the server was not asked about all of them. */
export async function changeAll(
  inbox: Inbox,
  conversations: readonly Conversation[],
  { change, done }: { change: BulkChange; done: string },
): Promise<boolean> {
  const ids = conversations.map(({ id }) => id)
  const { changed, refused, failure } = await run(inbox, [{ ids, change }])
  const before = conversations.filter(({ id }) => changed.has(id))
  const undo = () => void takeBack(inbox, before, change)
  const unasked = ids.length - changed.size - refused.length
  const said = [
    changed.size > 0 && `${done} ${countOf(changed.size)}.`,
    refused.length > 0 && `${refused.length} left as before: ${inWords(refused[0])}`,
    unasked > 0 && `${unasked} not reached: ${inWords(failure)}`,
  ]
  const text = said.filter(Boolean).join(' ')
  if (changed.size > 0) inbox.toasts.good(text, { name: 'Undo', run: undo })
  else if (refused.length > 0) inbox.toasts.bad(text)
  else inbox.report(failure)
  return failure === undefined
}

async function takeBack(
  inbox: Inbox,
  before: readonly Conversation[],
  change: BulkChange,
): Promise<void> {
  const { changed, refused, failure } = await run(inbox, undoOf(before, change))
  if (failure !== undefined) inbox.report(failure)
  else if (refused.length > 0) inbox.toasts.bad(`${refused.length} could not be taken back.`)
  else inbox.toasts.good(`As before: ${countOf(changed.size)}.`)
}

interface Portion {
  ids: readonly string[]
  change: BulkChange
}

/** `failure`: why it stopped before the end. */
async function run(inbox: Inbox, portions: readonly Portion[]) {
  const changed = new Set<string>()
  const refused: ApiError[] = []
  for (const { ids, change } of portions) {
    for (let from = 0; from < ids.length; from += MOST) {
      const some = { ...change, ids: ids.slice(from, from + MOST) }
      try {
        const { results } = await inbox.client.conversations.bulk(some)
        for (const { id, problem } of results) {
          if (problem === null) changed.add(id)
          else refused.push(new ApiError(problem))
        }
      } catch (failure) {
        return { changed, refused, failure }
      }
    }
  }
  return { changed, refused, failure: undefined }
}

const countOf = (count: number): string =>
  count === 1 ? 'one conversation' : `${count} conversations`

/** What brings each of them back to what it was; those with the same way back together. */
export function undoOf(before: readonly Conversation[], change: BulkChange): Portion[] {
  const portions = new Map<string, { ids: string[]; change: BulkChange }>()
  for (const conversation of before) {
    const back = inverse(conversation, change)
    if (back === null) continue
    const key = JSON.stringify(back)
    const portion = portions.get(key) ?? { ids: [], change: back }
    portion.ids.push(conversation.id)
    portions.set(key, portion)
  }
  return [...portions.values()]
}

/** Null when it was so before. */
function inverse(before: Conversation, change: BulkChange): BulkChange | null {
  const { update = {}, addTagIds = [], removeTagIds = [], assign, action } = change
  const back: BulkChange = {}
  if (update.status !== undefined || action === 'resolve' || action === 'reopen') {
    Object.assign(back, backToStatus(before))
  }
  const fields = {
    ...(update.priority === undefined ? {} : { priority: before.priority }),
    ...(update.topicId === undefined ? {} : { topicId: before.topicId }),
  }
  if (Object.keys(fields).length > 0) back.update = { ...back.update, ...fields }
  const added = addTagIds.filter((id) => !before.tagIds.includes(id))
  const removed = removeTagIds.filter((id) => before.tagIds.includes(id))
  if (added.length > 0) back.removeTagIds = added
  if (removed.length > 0) back.addTagIds = removed
  const isReassigned =
    assign?.assigneeId !== undefined || action === 'claim' || action === 'release'
  const receiver = {
    ...(isReassigned ? { assigneeId: before.assignee?.id ?? null } : {}),
    // What was not moved stays where it is, also before a team that is archived by now, which gets nothing any more.
    ...(assign?.teamId === undefined ? {} : { teamId: before.teamId }),
  }
  if (Object.keys(receiver).length > 0) back.assign = receiver
  if (action === 'archive' && before.archivedAt === null) back.action = 'unarchive'
  if (action === 'unarchive' && before.archivedAt !== null) back.action = 'archive'
  return Object.keys(back).length === 0 ? null : back
}

function backToStatus({ status, snoozedUntil }: Conversation): BulkChange {
  if (status === 'resolved') return { action: 'resolve' }
  const isStillAhead = snoozedUntil !== null && Date.parse(snoozedUntil) > Date.now()
  if (status === 'snoozed' && isStillAhead) return { update: { status, snoozedUntil } }
  if (status === 'pending') return { update: { status } }
  return { action: 'reopen' }
}
