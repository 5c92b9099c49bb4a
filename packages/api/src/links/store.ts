// Links and merges in Postgres. Both sides of a link change in one transaction, and are locked in id order, so that two
// at once do not wait for each other in a circle.

import { copyAttachments } from '../attachments/store.ts'
import { insertConversation } from '../conversations/begin-store.ts'
import { getStored, listByIds, type StoredConversation } from '../conversations/store.ts'
import {
  changeWithin,
  type LockedConversation,
  writeChanges,
} from '../conversations/write-store.ts'
import { newId } from '../ids.ts'
import type { ConversationChanges } from '../log/schema.ts'
import { isPublicChange, type LogEvent } from '../log/store.ts'
import { mentionIn } from '../messages/mentions-store.ts'
import type { Author, Message } from '../messages/schema.ts'
import { listMessages } from '../messages/store.ts'
import type { Tx } from '../platform/postgres.ts'
import type { AgentActor } from '../policy.ts'
import { problem } from '../problem.ts'
import { getTeamInUse } from '../teams/store.ts'
import type { Link } from './schema.ts'

const MOST_LINKS = 100
const MOST_MERGED = 5000

const authorOf = ({ id, name }: AgentActor): Author => ({ kind: 'agent', id, name })

async function lockInOrder(
  tx: Tx,
  { workspaceId }: AgentActor,
  ids: readonly string[],
): Promise<void> {
  await tx`
    select 1 from conversations where id = any(${ids as string[]}) and workspace_id = ${workspaceId}
    order by id for update`
}

function assertTwo(id: string, otherId: string, field: string): void {
  if (id !== otherId) return
  const errors = [{ field, message: 'is the same conversation' }]
  throw problem('validation_failed', { errors })
}

function withLink({ linkedIds }: { linkedIds: readonly string[] }, id: string): string[] {
  if (linkedIds.length >= MOST_LINKS)
    throw problem('limit_reached', { detail: `At most ${MOST_LINKS} links` })
  return [...linkedIds, id]
}

/** Puts each into the links of the other. Twice is once. */
export async function link(
  tx: Tx,
  actor: AgentActor,
  id: string,
  otherId: string,
): Promise<LogEvent[]> {
  assertTwo(id, otherId, '/conversationId')
  await lockInOrder(tx, actor, [id, otherId])
  const events: LogEvent[] = []
  for (const [one, other] of [
    [id, otherId],
    [otherId, id],
  ] as const) {
    const changed = await changeWithin(tx, actor, one, async (locked) => {
      if (locked.conversation.linkedIds.includes(other)) return
      await writeChanges(locked, { linkedIds: withLink(locked.conversation, other) }, false)
      appendLine(locked, actor, 'linked', `${actor.name} linked another conversation`, false)
    })
    events.push(...changed.events)
  }
  return events
}

function appendLine(
  locked: LockedConversation,
  actor: AgentActor,
  code: 'linked' | 'merged',
  text: string,
  isPublic: boolean,
): void {
  const activity = { code, subject: null }
  locked.appendActivity({ activity, text, author: authorOf(actor), isPublic })
}

/** Takes each out of the links of the other; one that is deleted is only taken out of this one. */
export async function unlink(
  tx: Tx,
  actor: AgentActor,
  id: string,
  otherId: string,
): Promise<LogEvent[]> {
  const own = await getStored(tx, actor, id)
  await lockInOrder(tx, actor, [id, otherId])
  const others = await listByIds(tx, [otherId])
  const isThere = others.some((other) => other.workspaceId === actor.workspaceId)
  if (!isThere && !own.conversation.linkedIds.includes(otherId)) throw problem('not_found')
  const events: LogEvent[] = []
  for (const [one, other] of isThere
    ? ([
        [id, otherId],
        [otherId, id],
      ] as const)
    : ([[id, otherId]] as const)) {
    const changed = await changeWithin(tx, actor, one, async (locked) => {
      const linkedIds = locked.conversation.linkedIds.filter((linked) => linked !== other)
      if (linkedIds.length < locked.conversation.linkedIds.length)
        await writeChanges(locked, { linkedIds }, false)
    })
    events.push(...changed.events)
  }
  return events
}

/** Begins an internal conversation with a team, linked both ways; once per clientId. */
export async function report(
  tx: Tx,
  actor: AgentActor,
  id: string,
  { clientId, teamId, subject, text }: NonNullable<Link['report']>,
): Promise<{ reportId: string; events: LogEvent[] }> {
  const { workspaceId } = actor
  await lockInOrder(tx, actor, [id])
  const { customerId, conversation } = await getStored(tx, actor, id)
  const team = await getTeamInUse(tx, workspaceId, teamId)
  const begun = await insertConversation(tx, {
    workspaceId,
    customerId,
    createdBy: actor.id,
    clientId,
    kind: conversation.kind,
    channel: 'api',
    subject,
    at: new Date(),
    first: {
      author: authorOf(actor),
      create: { clientId, type: 'text', text, visibility: 'internal' },
    },
    internal: { teamId, linkedIds: [id] },
  })
  if (begun === undefined)
    return { reportId: await getEarlier(tx, actor, id, clientId), events: [] }
  const changed = await changeWithin(tx, actor, id, async (locked) => {
    const linkedIds = withLink(locked.conversation, begun.conversationId)
    await writeChanges(locked, { linkedIds }, false)
    appendLine(locked, actor, 'linked', `${actor.name} reported a problem to ${team.name}`, false)
  })
  return { reportId: begun.conversationId, events: [...begun.events, ...changed.events] }
}

async function getEarlier(
  tx: Tx,
  actor: AgentActor,
  id: string,
  clientId: string,
): Promise<string> {
  const [row] = await tx<{ id: string }[]>`
    select id from conversations
    where workspace_id = ${actor.workspaceId} and created_by = ${actor.id} and client_id = ${clientId}
      and is_internal and ${id} = any(linked_ids) and deleted_at is null`
  if (row === undefined) throw problem('client_id_reused')
  return row.id
}

/**
 * Appends copies of the messages of one conversation to another of the same customer, at their own times, and closes
 * the first. Done again, it brings over what has been written since.
 */
export async function merge(
  tx: Tx,
  actor: AgentActor,
  id: string,
  intoId: string,
): Promise<LogEvent[]> {
  assertTwo(id, intoId, '/intoId')
  await lockInOrder(tx, actor, [id, intoId])
  const [source, target] = [await getStored(tx, actor, id), await getStored(tx, actor, intoId)]
  if (source.customerId !== target.customerId) throw problem('other_customer')
  if (target.isInternal && !source.isInternal) throw problem('internal_conversation')
  const { copies, originals } = await listCopies(tx, id, intoId)
  const isDone = copies.length === 0 && source.conversation.linkedIds.includes(intoId)
  if (isDone && source.conversation.archivedAt !== null) return []
  const into = await changeWithin(tx, actor, intoId, async (locked) => {
    const notes = copies.flatMap((copy) => {
      const note = { text: copy.text, authorId: copy.author.id, seq: locked.appendMessage(copy) }
      return copy.visibility === 'internal' && copy.author.kind === 'agent' ? [note] : []
    })
    await mentionIn(locked, notes)
    await write(locked, effectOnTarget(source, target))
    appendLine(
      locked,
      actor,
      'merged',
      `${actor.name} merged another conversation into this one`,
      true,
    )
  })
  await copyAttachments(tx, filesOf(into.events, originals))
  const from = await changeWithin(tx, actor, id, async (locked) => {
    await write(locked, effectOnSource(source, intoId))
    appendLine(locked, actor, 'merged', `${actor.name} merged this conversation into another`, true)
  })
  return [...into.events, ...from.events]
}

const write = (locked: LockedConversation, changes: ConversationChanges): Promise<void> =>
  writeChanges(locked, changes, isPublicChange(locked.conversation.status, changes))

/** What was not brought over yet. A copy goes by the message that it is of, however often that was merged. */
async function listCopies(tx: Tx, id: string, intoId: string) {
  const { items, hasMore } = await listMessages(tx, id, 'agent', {
    afterSeq: 0,
    limit: MOST_MERGED,
  })
  if (hasMore) throw problem('limit_reached', { detail: `At most ${MOST_MERGED} messages` })
  const known = await listKeys(tx, intoId)
  const originals = new Map<string, string>()
  const copies = items
    .filter((message) => message.type === 'text' && message.unsentAt === undefined)
    .map((message) => ({ message, key: keyOf(message) }))
    .filter(({ key }) => !known.has(key))
    .map(({ message: { id: _, conversationId, seq: _s, replyToId: _r, ...content }, key }) => ({
      ...content,
      ...withOwnFiles(content, originals),
      clientId: key,
      mergedFromId: conversationId,
    }))
  return { copies, originals }
}

/** A copy refers to the same files by attachments of its own, so that each message can lose them alone. */
function withOwnFiles(
  { attachments }: Pick<Message, 'attachments'>,
  originals: Map<string, string>,
) {
  if (attachments === undefined) return {}
  const own = attachments.map((attachment) => ({ ...attachment, id: newId('attachment') }))
  for (const [index, { id }] of own.entries()) originals.set(id, attachments[index]!.id)
  return { attachments: own }
}

const filesOf = (events: readonly LogEvent[], originals: ReadonlyMap<string, string>) =>
  events.flatMap(({ event }) =>
    event.type === 'message.created'
      ? (event.message.attachments ?? []).map(({ id: toId }) => ({
          ...{ fromId: originals.get(toId)!, toId },
          ...{ conversationId: event.conversationId, seq: event.seq },
        }))
      : [],
  )

const keyOf = (message: Message): string =>
  message.mergedFromId === undefined ? `merge:${message.id}` : message.clientId

/** By which a copy of what the conversation has, itself or as a copy, would go. */
async function listKeys(tx: Tx, id: string): Promise<ReadonlySet<string>> {
  const rows = await tx<{ key: string }[]>`
    select case when merged_from_id is null then 'merge:' || id else client_id end as key
    from messages where conversation_id = ${id} and type = 'text'`
  return new Set(rows.map((row) => row.key))
}

// Whoever waits in the first waits in the second, and for as long.
function effectOnTarget(
  { conversation: source }: StoredConversation,
  { conversation: target }: StoredConversation,
): ConversationChanges {
  const waits = [source.waitingSince, target.waitingSince].filter((at) => at !== null).toSorted()
  const waitingSince = waits[0] ?? null
  const isReopened = source.waitingSince !== null && target.status !== 'open'
  return {
    ...(waitingSince === target.waitingSince ? {} : { waitingSince }),
    ...(isReopened ? { status: 'open' as const } : {}),
    ...(isReopened && target.snoozedUntil !== null ? { snoozedUntil: null } : {}),
    ...(isReopened && target.closesAt !== null ? { closesAt: null } : {}),
    ...(target.archivedAt === null ? {} : { archivedAt: null }),
    ...(target.linkedIds.includes(source.id) ? {} : { linkedIds: withLink(target, source.id) }),
  }
}

function effectOnSource(
  { conversation: source }: StoredConversation,
  intoId: string,
): ConversationChanges {
  return {
    ...(source.closesAt === null ? {} : { closesAt: null }),
    ...(source.status === 'resolved' ? {} : { status: 'resolved' as const }),
    ...(source.waitingSince === null ? {} : { waitingSince: null }),
    ...(source.snoozedUntil === null ? {} : { snoozedUntil: null }),
    ...(source.archivedAt === null ? { archivedAt: new Date().toISOString() } : {}),
    ...(source.linkedIds.includes(intoId) ? {} : { linkedIds: withLink(source, intoId) }),
  }
}
