// Messages in Postgres. `insertMessages` is the one way in: it numbers a whole batch for many conversations under
// their row locks, so that a message is stored once, at one seq, with its event, or not at all.
import type { AgentSummary } from '../agents/schema.ts'
import type { Attachment } from '../attachments/schema.ts'
import { attachToMessages, lockUploads } from '../attachments/store.ts'
import type { Mention } from '../conversations/schema.ts'
import type { MessageForm } from '../forms/schema.ts'
import { findForms } from '../forms/store.ts'
import { newId } from '../ids.ts'
import { insertEvents, type LogEvent } from '../log/store.ts'
import { findMessageTypes, misfit } from '../message-types/store.ts'
import type { Sql, Tx } from '../platform/postgres.ts'
import { jsonb } from '../platform/postgres.ts'
import { ProblemError, problem } from '../problem.ts'
import { findMentions, updateMentions, withMentions } from './mentions-store.ts'
import type { Activity, Author, Message, MessageCreate, Reaction } from './schema.ts'

export type NewMessage = {
  workspaceId: string
  conversationId: string
  /** For customers the id that must own the conversation; the name is looked up. */
  author: Author
  create: MessageCreate
  /** One that comes with its answer: filled in before the conversation began. */
  form?: MessageForm | undefined
  /** When it was written; now, unless it comes from an import. */
  writtenAt?: Date
  /** It was sent long ago, so a block of today does not hold for it. */
  isPast?: boolean
}

export type StoredMessage = {
  /** Numbered as agents count. */
  message: Message
  publicSeq: number | null
  isDuplicate: boolean
}

type LockRow = {
  id: string
  workspace_id: string
  customer_id: string
  customer_name: string | null
  is_blocked: boolean
  former_customer_ids: string[]
  seq: number
  public_seq: number
  status: string
  snoozed_until: Date | null
  closes_at: Date | null
  archived_at: Date | null
  assignee_id: string | null
  is_internal: boolean
  waiting_since: Date | null
  last_message: object | null
  last_message_at: Date
}

type MessageRow = {
  id: string
  conversation_id: string
  seq: number
  public_seq: number | null
  client_id: string
  author_kind: Author['kind']
  author_id: string
  author_name: string | null
  type: Message['type']
  visibility: Message['visibility']
  text: string
  activity: Activity | null
  created_at: Date
  merged_from_id: string | null
  attachments: Attachment[] | null
  reply_to_id: string | null
  edited_at: Date | null
  unsent_at: Date | null
  reactions: Reaction[] | null
  choice: Message['choice'] | null
  form: Message['form'] | null
  rating: Message['rating'] | null
  custom: Message['custom'] | null
}

const toMessage = (row: MessageRow): Message => ({
  id: row.id,
  conversationId: row.conversation_id,
  seq: row.seq,
  clientId: row.client_id,
  type: row.type,
  visibility: row.visibility,
  text: row.text,
  activity: row.activity,
  author: { kind: row.author_kind, id: row.author_id, name: row.author_name },
  createdAt: row.created_at.toISOString(),
  ...(row.attachments === null ? {} : { attachments: row.attachments }),
  ...(row.choice == null ? {} : { choice: row.choice }),
  ...(row.form == null ? {} : { form: row.form }),
  ...(row.rating == null ? {} : { rating: row.rating }),
  ...(row.custom == null ? {} : { custom: row.custom }),
  ...(row.reply_to_id === null ? {} : { replyToId: row.reply_to_id }),
  ...(row.edited_at === null ? {} : { editedAt: row.edited_at.toISOString() }),
  ...(row.unsent_at === null ? {} : { unsentAt: row.unsent_at.toISOString() }),
  ...(row.reactions === null ? {} : { reactions: row.reactions }),
  ...(row.merged_from_id === null ? {} : { mergedFromId: row.merged_from_id }),
})

const columns = (sql: Sql | Tx) => sql`
  m.id, m.conversation_id, m.seq, m.public_seq, m.client_id, m.author_kind, m.author_id, m.author_name,
  m.type, m.visibility, m.text, m.activity, m.created_at, m.merged_from_id, m.attachments, m.reply_to_id,
  m.edited_at, m.unsent_at, m.reactions, m.choice, m.form, m.rating, m.custom`

const previewOf = (text: string): string => text.slice(0, 200).toWellFormed()

/** What few messages have, and is stored beside the row for that reason. */
type Carried = Pick<Message, 'attachments' | 'replyToId' | 'choice' | 'form' | 'custom'>

/** A conversation that a batch writes to: its locked row, brought forward in memory message by message. */
class Head {
  readonly messages: StoredMessage[] = []
  readonly events: LogEvent[] = []
  seq: number
  publicSeq: number
  status: string
  snoozedUntil: string | null
  closesAt: string | null
  waitingSince: string | null
  lastMessage: object | null
  lastMessageAt: string
  archivedAt: string | null
  assigneeId: string | null
  claimedAt: string | null = null
  /** Once the batch has added to them. */
  mentions: readonly Mention[] | null = null

  constructor(readonly row: LockRow) {
    this.seq = row.seq
    this.publicSeq = row.public_seq
    this.status = row.status
    this.snoozedUntil = row.snoozed_until?.toISOString() ?? null
    this.closesAt = row.closes_at?.toISOString() ?? null
    this.waitingSince = row.waiting_since?.toISOString() ?? null
    this.lastMessage = row.last_message
    this.lastMessageAt = row.last_message_at.toISOString()
    this.archivedAt = row.archived_at?.toISOString() ?? null
    this.assigneeId = row.assignee_id
  }

  /** Appends a message, before it what its arrival changes, and after it that its author now has the conversation. */
  write(
    input: NewMessage,
    at: string,
    { claimant, ...carried }: { claimant: AgentSummary | undefined } & Carried,
  ): StoredMessage {
    const author =
      input.author.kind === 'customer'
        ? { ...input.author, name: this.row.customer_name }
        : input.author
    const isPublic = input.create.visibility === 'public'
    if (author.kind === 'customer' && (this.status !== 'open' || this.archivedAt !== null))
      this.#reopen(author, at)
    if (isPublic && this.closesAt !== null) this.#keepOpen(at)
    const stored = this.#add(author, at, {
      clientId: input.create.clientId,
      type: input.create.type,
      visibility: input.create.visibility,
      text: input.create.text,
      activity: null,
      ...carried,
    })
    if (!isPublic) return stored
    if (author.kind === 'customer') this.waitingSince ??= at
    else this.waitingSince = null
    const { id, seq } = stored.message
    this.lastMessage = {
      id,
      seq,
      publicSeq: stored.publicSeq,
      text: previewOf(input.create.text),
      author,
      createdAt: at,
    }
    if (at > this.lastMessageAt) this.lastMessageAt = at
    if (claimant !== undefined && this.assigneeId === null) this.#claim(claimant, at)
    return stored
  }

  #reopen(author: Author, at: string): void {
    const wasResolved = this.status === 'resolved'
    const changes = {
      ...(this.status === 'open' ? {} : { status: 'open' as const }),
      ...(this.snoozedUntil === null ? {} : { snoozedUntil: null }),
      ...(this.archivedAt === null ? {} : { archivedAt: null }),
    }
    this.status = 'open'
    this.snoozedUntil = null
    this.archivedAt = null
    const event = {
      type: 'conversation.updated' as const,
      conversationId: this.row.id,
      seq: ++this.seq,
      at,
      changes,
    }
    this.#push(event, wasResolved ? ++this.publicSeq : null)
    if (!wasResolved) return
    this.#add(author, at, {
      clientId: null,
      type: 'activity',
      visibility: 'public',
      text: `${author.name ?? 'The customer'} reopened the conversation`,
      activity: { code: 'reopened', subject: null },
    })
  }

  /** Somebody has written, so it does not end by itself. */
  #keepOpen(at: string): void {
    this.closesAt = null
    const event = {
      type: 'conversation.updated' as const,
      conversationId: this.row.id,
      seq: ++this.seq,
      at,
      changes: { closesAt: null },
    }
    this.#push(event, ++this.publicSeq)
  }

  #claim(assignee: AgentSummary, at: string): void {
    this.assigneeId = assignee.id
    this.claimedAt = at
    const event = {
      type: 'conversation.updated' as const,
      conversationId: this.row.id,
      seq: ++this.seq,
      at,
      changes: { assignee, claimedAt: at },
    }
    this.#push(event, ++this.publicSeq)
  }

  /** The note that was just written names colleagues. */
  mention(agentIds: readonly string[], before: readonly Mention[], at: string): void {
    const mentions = withMentions(this.mentions ?? before, agentIds, this.seq)
    this.mentions = mentions
    const event = {
      type: 'conversation.updated' as const,
      conversationId: this.row.id,
      seq: ++this.seq,
      at,
      changes: { mentions },
    }
    this.#push(event, null)
  }

  /** Whether the batch changed who has it, or that it is archived: few do, so that has a statement of its own. */
  get isHandedOn(): boolean {
    return this.claimedAt !== null || (this.row.archived_at !== null && this.archivedAt === null)
  }

  get isKeptOpen(): boolean {
    return this.row.closes_at !== null && this.closesAt === null
  }

  #add(
    author: Author,
    at: string,
    content: Pick<Message, 'type' | 'visibility' | 'text' | 'activity'> &
      Carried & { clientId: string | null },
  ): StoredMessage {
    const id = newId('message')
    const seq = ++this.seq
    const publicSeq = content.visibility === 'public' ? ++this.publicSeq : null
    const message: Message = {
      id,
      conversationId: this.row.id,
      seq,
      ...content,
      clientId: content.clientId ?? id,
      author,
      createdAt: at,
    }
    const stored = { message, publicSeq, isDuplicate: false }
    this.messages.push(stored)
    this.#push(
      { type: 'message.created', conversationId: this.row.id, seq, at, message },
      publicSeq,
    )
    return stored
  }

  #push(event: LogEvent['event'], publicSeq: number | null): void {
    const { workspace_id: workspaceId, customer_id: customerId } = this.row
    this.events.push({ workspaceId, customerId, event, publicSeq })
  }
}

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

const keyOf = ({ conversationId, author, create }: NewMessage) =>
  clientKey(conversationId, author.id, create.clientId)

const clientKey = (conversationId: string, authorId: string, clientId: string) =>
  `${conversationId} ${authorId} ${clientId}`

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
  const rows = await tx<AgentSummary[]>`select id, name, title from agents where id = any(${ids})`
  return new Map(rows.map((row) => [row.id, { ...row }]))
}

/** What is answered: a message of the same conversation that its readers see, too. */
async function findReplied(
  tx: Tx,
  inputs: readonly NewMessage[],
): Promise<ReadonlyMap<string, { replyToId: string }>> {
  const replies = inputs.filter(({ create }) => create.replyToSeq !== undefined)
  if (replies.length === 0) return new Map()
  const rows = await tx<{ key: string; id: string }[]>`
    select u.key, m.id from unnest(
      ${replies.map(keyOf)}::text[], ${replies.map((one) => one.conversationId)}::text[],
      ${replies.map((one) => one.create.replyToSeq!)}::bigint[],
      ${replies.map((one) => one.author.kind)}::text[],
      ${replies.map((one) => one.create.visibility)}::text[]
    ) as u (key, conversation_id, seq, reader, visibility)
    join messages m on m.conversation_id = u.conversation_id
      and (case when u.reader = 'customer' then m.public_seq else m.seq end) = u.seq
    where m.type <> 'activity' and m.unsent_at is null and (m.visibility = 'public' or u.visibility = 'internal')`
  return new Map(rows.map((row) => [row.key, { replyToId: row.id }]))
}

async function updateBeside(tx: Tx, replies: readonly StoredMessage[]): Promise<void> {
  await tx`
    update messages m set reply_to_id = u.reply_to_id, choice = u.choice::jsonb, form = u.form::jsonb,
      custom = u.custom::jsonb
    from unnest(
      ${replies.map(({ message }) => message.conversationId)}::text[],
      ${replies.map(({ message }) => message.seq)}::bigint[],
      ${replies.map(({ message }) => message.replyToId ?? null)}::text[],
      ${replies.map(({ message }) => (message.choice ? JSON.stringify(message.choice) : null))}::text[],
      ${replies.map(({ message }) => (message.form ? JSON.stringify(message.form) : null))}::text[],
      ${replies.map(({ message }) => (message.custom ? JSON.stringify(message.custom) : null))}::text[]
    ) as u (conversation_id, seq, reply_to_id, choice, form, custom)
    where m.conversation_id = u.conversation_id and m.seq = u.seq`
}

type FoundForms = Awaited<ReturnType<typeof findForms>>

const formsFor = async (tx: Tx, inputs: readonly NewMessage[]): Promise<FoundForms> => {
  const wanted = inputs.flatMap(({ workspaceId, create }) =>
    create.formId === undefined ? [] : [{ workspaceId, id: create.formId }],
  )
  return wanted.length === 0 ? new Map() : await findForms(tx, wanted)
}

type FoundTypes = Awaited<ReturnType<typeof findMessageTypes>>

const typesFor = async (tx: Tx, inputs: readonly NewMessage[]): Promise<FoundTypes> => {
  const wanted = inputs.flatMap(({ workspaceId, create }) =>
    create.custom === undefined ? [] : [{ workspaceId, key: create.custom.type }],
  )
  return wanted.length === 0 ? new Map() : await findMessageTypes(tx, wanted)
}

/** The message keeps a copy: a form that is changed later asks nobody twice. */
function takeForm(
  { workspaceId, create: { formId } }: NewMessage,
  forms: FoundForms,
): MessageForm | undefined | ProblemError {
  if (formId === undefined) return undefined
  const content = forms.get(`${workspaceId} ${formId}`)
  if (content === undefined)
    return problem('not_found', { detail: 'There is no form with this id' })
  return { formId, ...content, answer: null }
}

const titled = (input: NewMessage, { title }: MessageForm): NewMessage =>
  input.create.text.trim() === '' ? { ...input, create: { ...input.create, text: title } } : input

type FoundUploads = Awaited<ReturnType<typeof lockUploads>>

const findUploads = async (tx: Tx, inputs: readonly NewMessage[]): Promise<FoundUploads> => {
  const wanted = inputs.flatMap(({ workspaceId, author, create }) =>
    create.attachments === undefined
      ? []
      : [{ workspaceId, authorId: author.id, ids: create.attachments }],
  )
  return wanted.length === 0 ? new Map() : await lockUploads(tx, wanted)
}

/** What the message carries; each upload is for one message, so it is not there for the next. */
function takeUploads(
  { author, create }: NewMessage,
  uploads: FoundUploads,
): { attachments?: Attachment[] } | ProblemError {
  if (create.attachments === undefined) return {}
  const found = create.attachments.map((id) => uploads.get(id))
  if (new Set(create.attachments).size < found.length) return problem('not_found')
  const attachments: Attachment[] = []
  for (const upload of found) {
    if (upload === undefined || upload.authorId !== author.id)
      return problem('not_found', { detail: 'There is no upload of yours with one of these ids' })
    if (!upload.isFinished) return problem('upload_incomplete')
    attachments.push(upload.attachment)
  }
  for (const { id } of attachments) uploads.delete(id)
  return { attachments }
}

const toCarried = ({ message: { conversationId, seq, attachments } }: StoredMessage) =>
  attachments === undefined ? [] : [{ conversationId, seq, attachments }]

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
      ${rows.map((row) => row.message.id)}::text[],
      ${rows.map((row) => row.workspaceId)}::text[],
      ${rows.map((row) => row.message.conversationId)}::text[],
      ${rows.map((row) => row.message.seq)}::bigint[],
      ${rows.map((row) => row.publicSeq)}::bigint[],
      ${rows.map((row) => row.message.clientId)}::text[],
      ${rows.map((row) => row.message.author.kind)}::text[],
      ${rows.map((row) => row.message.author.id)}::text[],
      ${rows.map((row) => row.message.author.name)}::text[],
      ${rows.map((row) => row.message.type)}::text[],
      ${rows.map((row) => row.message.visibility)}::text[],
      ${rows.map((row) => row.message.text)}::text[],
      ${rows.map((row) => row.message.activity && JSON.stringify(row.message.activity))}::text[],
      ${rows.map((row) => row.message.createdAt)}::timestamptz[]
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
      ${heads.map((head) => head.row.id)}::text[],
      ${heads.map((head) => head.seq)}::bigint[],
      ${heads.map((head) => head.publicSeq)}::bigint[],
      ${heads.map((head) => head.status)}::text[],
      ${heads.map((head) => head.snoozedUntil)}::timestamptz[],
      ${heads.map((head) => head.waitingSince)}::timestamptz[],
      ${heads.map((head) => head.lastMessage && JSON.stringify(head.lastMessage))}::text[],
      ${heads.map((head) => head.lastMessageAt)}::timestamptz[]
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

export type NumberedMessage = { message: Message; publicSeq: number | null }

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

/** These messages, whoever may see them; the caller checks that. Those that are not there any more are left out. */
export async function listMessagesAt(
  sql: Sql,
  places: readonly { conversationId: string; seq: number }[],
): Promise<{ message: Message; publicSeq: number | null }[]> {
  if (places.length === 0) return []
  const rows = await sql<MessageRow[]>`
    select ${columns(sql)} from unnest(
      ${places.map((place) => place.conversationId)}::text[], ${places.map((place) => place.seq)}::bigint[]
    ) as p (conversation_id, seq) join messages m using (conversation_id, seq)`
  return rows.map((row) => ({ message: toMessage(row), publicSeq: row.public_seq }))
}

/** One message as this reader counts; undefined when they do not see it. */
export async function findMessage(
  sql: Sql | Tx,
  conversationId: string,
  reader: 'agent' | 'customer',
  seq: number,
): Promise<NumberedMessage | undefined> {
  const column = reader === 'agent' ? sql`m.seq` : sql`m.public_seq`
  const [row] = await sql<MessageRow[]>`
    select ${columns(sql)} from messages m
    where m.conversation_id = ${conversationId} and ${column} = ${seq}`
  return row && { message: toMessage(row), publicSeq: row.public_seq }
}

/** What lists show of a conversation; null when there is nothing left to show. */
export async function findNewestPublic(tx: Tx, conversationId: string) {
  const [row] = await tx<MessageRow[]>`
    select ${columns(tx)} from messages m
    where m.conversation_id = ${conversationId} and m.visibility = 'public' and m.type <> 'activity'
      and m.unsent_at is null and m.merged_from_id is null
    order by m.public_seq desc limit 1`
  return row === undefined ? null : { ...toPreview(toMessage(row)), publicSeq: row.public_seq }
}

export const toPreview = ({ id, seq, text, author, createdAt }: Message) => ({
  ...{ id, seq, text: previewOf(text), author, createdAt },
})

export type MessageWindow = {
  afterSeq?: number | undefined
  beforeSeq?: number | undefined
  limit: number
}

/** A window of a thread, oldest first, as this reader counts and may see; without bounds the newest. */
export async function listMessages(
  sql: Sql | Tx,
  conversationId: string,
  reader: 'agent' | 'customer',
  window: MessageWindow,
): Promise<{ items: Message[]; hasMore: boolean }> {
  const seq = reader === 'agent' ? sql`m.seq` : sql`m.public_seq`
  const isForward = window.afterSeq !== undefined
  const rows = await sql<MessageRow[]>`
    select ${columns(sql)} from messages m
    where m.conversation_id = ${conversationId}
      ${reader === 'customer' ? sql`and m.public_seq is not null` : sql``}
      ${window.afterSeq === undefined ? sql`` : sql`and ${seq} > ${window.afterSeq}`}
      ${window.beforeSeq === undefined ? sql`` : sql`and ${seq} < ${window.beforeSeq}`}
    order by ${seq} ${isForward ? sql`asc` : sql`desc`}
    limit ${window.limit + 1}`
  const kept = rows.slice(0, window.limit)
  if (!isForward) kept.reverse()
  const items = kept.map((row) => {
    const message = toMessage(row)
    return reader === 'agent' ? message : { ...message, seq: row.public_seq ?? 0 }
  })
  return { items, hasMore: rows.length > window.limit }
}
