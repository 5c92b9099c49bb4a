// Messages on their way into Postgres. `insertMessages` is the one way in: it numbers a whole batch for many conversations
// under their row locks, so that a message is stored once, at one seq, with its event, or not at all.
import type { AgentSummary } from '../agents/schema.ts'
import { attachToMessages } from '../attachments/store.ts'
import { insertEvents, type LogEvent } from '../log/store.ts'
import { misfit } from '../message-types/store.ts'
import { jsonb, plain, type Tx } from '../platform/postgres.ts'
import { ProblemError, problem } from '../problem.ts'
import {
  findReplied,
  findUploads,
  formsFor,
  takeForm,
  takeUploads,
  titled,
  toCarried,
  typesFor,
  updateBeside,
} from './carried-store.ts'
import {
  clientKey,
  Head,
  keyOf,
  type LockRow,
  type NewMessage,
  type StoredMessage,
} from './head.ts'
import { findMentions, updateMentions } from './mentions-store.ts'
import type { Message, MessageCreate } from './schema.ts'
import { columns, type MessageRow, type NumberedMessage, toMessage } from './store.ts'

/**
 * Stores a batch in one transaction. Each input has its own outcome, in the same order: what was stored, or the
 * problem that refused it; a refused one leaves the others alone. The events are for publishing after commit.
 * With `isBatch` the transaction is only this, and the caller sees to the place in the lists, see recency.ts.
 */
export async function insertMessages(
  tx: Tx,
  inputs: readonly NewMessage[],
  { isBatch = false }: { isBatch?: boolean } = {},
): Promise<{ outcomes: (StoredMessage | ProblemError)[]; events: LogEvent[] }> {
  // Sent together, run one after the other: the second sees what the locks of the first waited for.
  if (isBatch) void keepPlans(tx).catch(() => undefined)
  const [heads, known, answers, uploads, replied, forms, types, mentions] = await Promise.all([
    lockHeads(tx, inputs),
    findByClientId(tx, inputs),
    findAnswers(tx, inputs),
    findUploads(tx, inputs),
    findReplied(tx, inputs),
    formsFor(tx, inputs),
    typesFor(tx, inputs),
    findMentions(tx, inputs),
  ])
  const claimants = await findClaimants(tx, inputs, heads)
  await findFormer(tx, inputs, heads, known)
  const now = new Date().toISOString()
  const outcomes = inputs.map((input): StoredMessage | ProblemError => {
    const head = heads.get(input.conversationId)
    if (head === undefined || !mayWrite(input, head.row)) return problem('not_found')
    const key = keyOf(input)
    const earlier = known.get(key)
    if (earlier !== undefined) return asDuplicate(earlier, input)
    if (head.row.is_blocked && input.author.kind === 'customer' && !input.isPast)
      return problem('customer_blocked')
    if (head.row.is_internal && input.create.visibility === 'public')
      return problem('internal_conversation')
    const answer = isGuarded(input) && unseenAnswer(input, head, answers)
    if (answer) return problem('colleague_answered', { answer })
    const replyTo = replied.get(key)
    if (input.create.replyToSeq !== undefined && replyTo === undefined)
      return problem('not_found', { detail: 'There is no message to answer with this seq' })
    const form = input.form ?? takeForm(input, forms)
    if (form instanceof ProblemError) return form
    const { choice, custom } = input.create
    const fault = custom && misfit(types.get(`${input.workspaceId} ${custom.type}`), custom.data)
    if (fault !== undefined) return fault
    const attachments = takeUploads(input, uploads)
    if (attachments instanceof ProblemError) return attachments
    const claimant = input.writtenAt === undefined ? claimants.get(input.author.id) : undefined
    const at = input.writtenAt?.toISOString() ?? now
    const stored = head.write(form === undefined ? input : titled(input, form), at, {
      ...{ claimant, ...attachments, ...replyTo },
      ...(form === undefined ? {} : { form }),
      ...(custom === undefined ? {} : { custom }),
      ...(choice === undefined ? {} : { choice: { ...choice, answer: null } }),
    })
    const named = mentions.namedBy(input)
    if (named.length > 0) head.mention(named, mentions.of(head.row.id), now)
    known.set(key, stored)
    return stored
  })
  const written = [...heads.values()].filter((head) => head.events.length > 0)
  const events = written.flatMap((head) => head.events)
  if (events.length > 0) {
    const handedOn = written.filter((head) => head.isHandedOn)
    const keptOpen = written.filter((head) => head.isKeptOpen).map((head) => head.row.id)
    const mentioning = written.flatMap(({ row, mentions: changed }) =>
      changed === null ? [] : [{ id: row.id, mentions: changed }],
    )
    const messages = written.flatMap((head) => head.messages)
    const carried = messages.flatMap(toCarried)
    const beside = messages.filter(
      ({ message }) => message.replyToId ?? message.choice ?? message.form ?? message.custom,
    )
    const writes = [
      insertRows(tx, written),
      insertEvents(tx, events),
      updateHeads(tx, written, isBatch),
      ...(handedOn.length > 0 ? [updateHolders(tx, handedOn)] : []),
      ...(keptOpen.length > 0
        ? [tx`update conversations set closes_at = null where id = any(${keptOpen})`]
        : []),
      ...(mentioning.length > 0 ? [updateMentions(tx, mentioning)] : []),
      ...(carried.length > 0 ? [attachToMessages(tx, carried)] : []),
      ...(beside.length > 0 ? [updateBeside(tx, beside)] : []),
    ]
    await Promise.all(writes)
  }
  return { outcomes, events }
}

// For batches of one message Postgres finds plans of its own cheaper, and then plans the full ones anew each time, too,
// which costs as much as a third of what they do. When it fails, so do the statements behind it.
const keepPlans = (tx: Tx) => tx`set local plan_cache_mode = force_generic_plan`.execute()

const mayWrite = (input: NewMessage, row: LockRow): boolean =>
  row.workspace_id === input.workspaceId &&
  (input.author.kind !== 'customer' || (input.author.id === row.customer_id && !row.is_internal))

const isGuarded = (input: NewMessage): boolean =>
  input.create.lastSeenSeq !== undefined &&
  input.author.kind === 'agent' &&
  input.create.visibility === 'public'

/** The newest answer of a colleague that the author had not seen: of this batch, or stored before it. */
function unseenAnswer(
  { author, create }: NewMessage,
  head: Head,
  answers: ReadonlyMap<string, Message>,
): Message | undefined {
  const isUnseen = (message: Message) =>
    isAnswer(message) && message.author.id !== author.id && message.seq > create.lastSeenSeq!
  const ofBatch = head.messages.findLast(({ message }) => isUnseen(message))?.message
  return ofBatch ?? answers.get(guardKey(head.row.id, author.id, create.lastSeenSeq!))
}

const isAnswer = ({ author, type, visibility }: Message): boolean =>
  author.kind === 'agent' && type === 'text' && visibility === 'public'

const guardKey = (conversationId: string, authorId: string, lastSeenSeq: number) =>
  `${conversationId} ${authorId} ${lastSeenSeq}`

// Asked only for those who are guarded, and sent behind the locks, so that it sees what they waited for.
async function findAnswers(
  tx: Tx,
  inputs: readonly NewMessage[],
): Promise<ReadonlyMap<string, Message>> {
  const guarded = inputs.filter(isGuarded)
  if (guarded.length === 0) return new Map()
  const rows = await tx<(MessageRow & { guarded_for: string; last_seen: number })[]>`
    select u.author_id as guarded_for, u.last_seen, m.* from unnest(
      ${guarded.map((input) => input.conversationId)}::text[],
      ${guarded.map((input) => input.author.id)}::text[],
      ${guarded.map((input) => input.create.lastSeenSeq!)}::bigint[]
    ) as u (conversation_id, author_id, last_seen),
    lateral (
      select ${columns(tx)} from messages m
      where m.conversation_id = u.conversation_id and m.seq > u.last_seen and m.author_id <> u.author_id
        and m.author_kind = 'agent' and m.type = 'text' and m.visibility = 'public' and m.merged_from_id is null
      order by m.seq desc limit 1
    ) m`
  return new Map(
    rows.map((row) => [
      guardKey(row.conversation_id, row.guarded_for, row.last_seen),
      toMessage(row),
    ]),
  )
}

// Who is about to answer where nobody has the conversation. What comes from a file or the demo was written long ago.
async function findClaimants(
  tx: Tx,
  inputs: readonly NewMessage[],
  heads: ReadonlyMap<string, Head>,
): Promise<ReadonlyMap<string, AgentSummary>> {
  const ids = inputs
    .filter(
      ({ author, create, writtenAt, conversationId }) =>
        author.kind === 'agent' &&
        create.visibility === 'public' &&
        writtenAt === undefined &&
        heads.get(conversationId)?.assigneeId === null,
    )
    .map((input) => input.author.id)
  if (ids.length === 0) return new Map()
  const rows = await tx<{ agent: AgentSummary }[]>`
    select agent_summary(a) as agent from agents a where id = any(${ids})`
  return new Map(rows.map(({ agent }) => [agent.id, agent]))
}

function asDuplicate(earlier: StoredMessage, input: NewMessage): StoredMessage | ProblemError {
  const { message } = earlier
  // A retry of what was changed since is still a retry.
  const isChanged = message.editedAt !== undefined || message.unsentAt !== undefined
  const isSame =
    isChanged ||
    (message.form?.formId === input.create.formId &&
      message.custom?.type === input.create.custom?.type &&
      (message.text === input.create.text || isTitled(message, input)) &&
      message.type === input.create.type &&
      message.visibility === input.create.visibility &&
      isSameFiles(message, input.create))
  return isSame ? { ...earlier, isDuplicate: true } : problem('client_id_reused')
}

const isTitled = ({ form, text }: Message, { create }: NewMessage): boolean =>
  create.text.trim() === '' && form?.title === text

const isSameFiles = (message: Message, create: MessageCreate): boolean =>
  (message.attachments ?? []).map(({ id }) => id).join() === (create.attachments ?? []).join()

// Always in id order, so that two batches on two nodes never wait for each other in a circle.
async function lockHeads(tx: Tx, inputs: readonly NewMessage[]): Promise<Map<string, Head>> {
  const ids = [...new Set(inputs.map((input) => input.conversationId))]
  const rows = await tx<LockRow[]>`
    select c.id, c.workspace_id, c.customer_id, u.name as customer_name,
           u.blocked_at is not null as is_blocked, c.former_customer_ids, c.seq, c.public_seq, c.status,
           c.snoozed_until, c.closes_at, c.archived_at, c.assignee_id, c.is_internal, c.waiting_since, c.last_message, c.last_message_at
    from conversations c join customers u on u.id = c.customer_id
    where c.id = any(${ids}) and c.deleted_at is null
    order by c.id
    for update of c`
  return new Map(rows.map((row) => [row.id, new Head(row)]))
}

async function findByClientId(
  tx: Tx,
  inputs: readonly NewMessage[],
): Promise<Map<string, StoredMessage>> {
  const rows = await tx<MessageRow[]>`
    select ${columns(tx)} from unnest(
      ${inputs.map((input) => input.conversationId)}::text[],
      ${inputs.map((input) => input.author.id)}::text[],
      ${inputs.map((input) => input.create.clientId)}::text[]
    ) as u (conversation_id, author_id, client_id)
    join messages m using (conversation_id, author_id, client_id)`
  return new Map(
    rows.map((row) => [
      clientKey(row.conversation_id, row.author_id, row.client_id),
      { message: toMessage(row), publicSeq: row.public_seq, isDuplicate: true },
    ]),
  )
}

/** A customer who was merged into another one may have sent this under the id of before; costs nothing where nobody was. */
async function findFormer(
  tx: Tx,
  inputs: readonly NewMessage[],
  heads: ReadonlyMap<string, Head>,
  known: Map<string, StoredMessage>,
): Promise<void> {
  const asked = inputs.flatMap((input) => {
    if (input.author.kind !== 'customer') return []
    const formerIds = heads.get(input.conversationId)?.row.former_customer_ids ?? []
    return formerIds.map((id) => ({ input, before: { ...input, author: { ...input.author, id } } }))
  })
  if (asked.length === 0) return
  const found = await findByClientId(
    tx,
    asked.map(({ before }) => before),
  )
  for (const { input, before } of asked) {
    const stored = found.get(keyOf(before))
    if (stored !== undefined) known.set(keyOf(input), stored)
  }
}

async function insertRows(tx: Tx, heads: readonly Head[]): Promise<void> {
  const rows = heads.flatMap((head) =>
    head.messages.map((m) => ({ ...m, workspaceId: head.row.workspace_id })),
  )
  await tx`
    insert into messages (id, workspace_id, conversation_id, seq, public_seq, client_id, author_kind, author_id,
                          author_name, type, visibility, text, activity, created_at)
    select id, workspace_id, conversation_id, seq, public_seq, client_id, author_kind, author_id,
           author_name, type, visibility, text, activity::jsonb, created_at
    from unnest(
      ${plain(rows.map((row) => row.message.id))}::text[],
      ${plain(rows.map((row) => row.workspaceId))}::text[],
      ${plain(rows.map((row) => row.message.conversationId))}::text[],
      ${plain(rows.map((row) => row.message.seq))}::bigint[],
      ${plain(rows.map((row) => row.publicSeq))}::bigint[],
      ${rows.map((row) => row.message.clientId)}::text[],
      ${plain(rows.map((row) => row.message.author.kind))}::text[],
      ${plain(rows.map((row) => row.message.author.id))}::text[],
      ${rows.map((row) => row.message.author.name)}::text[],
      ${plain(rows.map((row) => row.message.type))}::text[],
      ${plain(rows.map((row) => row.message.visibility))}::text[],
      ${rows.map((row) => row.message.text)}::text[],
      ${rows.map((row) => row.message.activity && JSON.stringify(row.message.activity))}::text[],
      ${plain(rows.map((row) => row.message.createdAt))}::timestamptz[]
    ) as u (id, workspace_id, conversation_id, seq, public_seq, client_id, author_kind, author_id,
            author_name, type, visibility, text, activity, created_at)`
}

async function updateHeads(tx: Tx, heads: readonly Head[], isRecencyLater: boolean): Promise<void> {
  await tx`
    update conversations c set
      seq = u.seq, public_seq = u.public_seq, status = u.status, snoozed_until = u.snoozed_until,
      waiting_since = u.waiting_since, respond_by = case when u.waiting_since is not null then c.respond_by end,
      last_message = u.last_message::jsonb,
      last_message_at = case when ${isRecencyLater} then c.last_message_at else u.last_message_at end
    from unnest(
      ${plain(heads.map((head) => head.row.id))}::text[],
      ${plain(heads.map((head) => head.seq))}::bigint[],
      ${plain(heads.map((head) => head.publicSeq))}::bigint[],
      ${plain(heads.map((head) => head.status))}::text[],
      ${plain(heads.map((head) => head.snoozedUntil))}::timestamptz[],
      ${plain(heads.map((head) => head.waitingSince))}::timestamptz[],
      ${heads.map((head) => head.lastMessage && JSON.stringify(head.lastMessage))}::text[],
      ${plain(heads.map((head) => head.lastMessageAt))}::timestamptz[]
    ) as u (id, seq, public_seq, status, snoozed_until, waiting_since, last_message, last_message_at)
    where c.id = u.id`
}

async function updateHolders(tx: Tx, heads: readonly Head[]): Promise<void> {
  await tx`
    update conversations c set
      assignee_id = u.assignee_id, claimed_at = coalesce(u.claimed_at, c.claimed_at), archived_at = u.archived_at
    from unnest(
      ${heads.map((head) => head.row.id)}::text[],
      ${heads.map((head) => head.assigneeId)}::text[],
      ${heads.map((head) => head.claimedAt)}::timestamptz[],
      ${heads.map((head) => head.archivedAt)}::timestamptz[]
    ) as u (id, assignee_id, claimed_at, archived_at)
    where c.id = u.id`
}

// Postgres takes 65,535 parameters in a statement.
const MOST_ROWS = 1000

/** Messages that a change of the conversation leaves in its thread; the caller has numbered them. */
export async function insertNumbered(
  tx: Tx,
  workspaceId: string,
  numbered: readonly NumberedMessage[],
): Promise<void> {
  for (let from = 0; from < numbered.length; from += MOST_ROWS) {
    const rows = numbered.slice(from, from + MOST_ROWS).map(({ message, publicSeq }) => ({
      id: message.id,
      workspace_id: workspaceId,
      conversation_id: message.conversationId,
      seq: message.seq,
      public_seq: publicSeq,
      client_id: message.clientId,
      author_kind: message.author.kind,
      author_id: message.author.id,
      author_name: message.author.name,
      type: message.type,
      visibility: message.visibility,
      text: message.text,
      activity: message.activity && jsonb(tx, message.activity),
      created_at: message.createdAt,
      merged_from_id: message.mergedFromId ?? null,
      attachments: message.attachments === undefined ? null : jsonb(tx, message.attachments),
      choice: message.choice === undefined ? null : jsonb(tx, message.choice),
      form: message.form === undefined ? null : jsonb(tx, message.form),
      rating: message.rating === undefined ? null : jsonb(tx, message.rating),
      custom: message.custom === undefined ? null : jsonb(tx, message.custom),
      edited_at: message.editedAt ?? null,
      reactions: message.reactions === undefined ? null : jsonb(tx, message.reactions),
    }))
    await tx`insert into messages ${tx(rows)}`
  }
}
