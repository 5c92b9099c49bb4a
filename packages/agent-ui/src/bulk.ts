// One change for many conversations: done in portions that the API takes, told with counts, and taken back where it can be.
import { ApiError, type Client, type Conversation } from '@deskbell/sdk'
import type { Inbox } from './inbox.ts'
import { inWords } from './problems.ts'

type BulkInput = Parameters<Client['conversations']['bulk']>[0]
export type BulkChange = Omit<BulkInput, 'ids'>

const MOST = 200

/** `done` is what happened, as it begins a sentence: `Resolved`. */
export async function changeAll(
  inbox: Inbox,
  conversations: readonly Conversation[],
  { change, done }: { change: BulkChange; done: string },
): Promise<void> {
  try {
    const { changed, refused } = await run(inbox, [
      { ids: conversations.map(({ id }) => id), change },
    ])
    const before = conversations.filter(({ id }) => changed.has(id))
    const undo = () => void takeBack(inbox, before, change)
    const said = [
      changed.size > 0 && `${done} ${countOf(changed.size)}.`,
      refused.length > 0 && `${refused.length} left as before: ${inWords(refused[0])}`,
    ]
    const text = said.filter(Boolean).join(' ')
    if (changed.size === 0) inbox.toasts.bad(text)
    else inbox.toasts.good(text, { name: 'Undo', run: undo })
  } catch (problem) {
    inbox.report(problem)
  }
}

async function takeBack(
  inbox: Inbox,
  before: readonly Conversation[],
  change: BulkChange,
): Promise<void> {
  try {
    const { changed, refused } = await run(inbox, undoOf(before, change))
    if (refused.length > 0) inbox.toasts.bad(`${refused.length} could not be taken back.`)
    else inbox.toasts.good(`As before: ${countOf(changed.size)}.`)
  } catch (problem) {
    inbox.report(problem)
  }
}

interface Portion {
  ids: readonly string[]
  change: BulkChange
}

async function run(inbox: Inbox, portions: readonly Portion[]) {
  const changed = new Set<string>()
  const refused: ApiError[] = []
  for (const { ids, change } of portions) {
    for (let from = 0; from < ids.length; from += MOST) {
      const some = { ...change, ids: ids.slice(from, from + MOST) }
      const { results } = await inbox.client.conversations.bulk(some)
      for (const { id, problem } of results) {
        if (problem === null) changed.add(id)
        else refused.push(new ApiError(problem))
      }
    }
  }
  return { changed, refused }
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
