// Which documents a question is about, as a typed tree that each engine turns into its own language. The tenant and
// the permission of whoever asks are part of the same tree, and this file is the only place that writes them.
import type { Actor } from '../policy.ts'
import type { Kind } from './engine.ts'

/** What documents are chosen by. From `status` on it is said of their conversation, as it is now. */
export const fields = [
  ...(['workspaceId', 'kind', 'authorId', 'visibility', 'customerId', 'conversationId'] as const),
  ...(['status', 'topicId', 'tagIds', 'assigneeId', 'channel'] as const),
]
export type Field = (typeof fields)[number]

export type FieldCondition = {
  field: Field
  /** One of these (a list has one of these); null: it has no value. */
  in: readonly (string | null)[]
}
export type TimeCondition = { from?: Date | undefined; until?: Date | undefined }
export type Condition = FieldCondition | TimeCondition | { all: readonly Condition[] }

/** All that must hold, without the branches. */
export function leavesOf(condition: Condition): (FieldCondition | TimeCondition)[] {
  return 'all' in condition ? condition.all.flatMap(leavesOf) : [condition]
}

/** What this actor may find at all. `teamIds`: theirs, for what only a team has. */
export function scopeOf(actor: Actor, kind: Kind, teamIds: readonly string[] = []): Condition {
  const tenant: Condition[] = [
    { field: 'workspaceId', in: [actor.workspaceId] },
    { field: 'kind', in: [kind] },
  ]
  if (kind === 'cannedReply')
    return { all: [...tenant, { field: 'authorId', in: [null, actor.id ?? '', ...teamIds] }] }
  if (actor.kind !== 'customer') return { all: tenant }
  // Nobody's id is empty, so a visitor who is no customer yet finds nothing.
  const own: Condition = { field: 'customerId', in: [actor.id ?? ''] }
  return { all: [...tenant, own, { field: 'visibility', in: ['public'] }] }
}
