// What the fake server remembers: people, conversations and their logs, with the server's own rules:
// a dense seq for agents, a dense one of their own for customers, a clientId stored once.
import { apply, type ConversationState } from '../apply.ts'
import type { ListQuery } from '../list-order.ts'
import { compare, matches, positionOf } from '../list-order.ts'
import { uuidv7 } from '../uuidv7.ts'
import type {
  Activity,
  Agent,
  AgentSummary,
  AskedBefore,
  Author,
  Conversation,
  ConversationChanges,
  Customer,
  CustomObject,
  Draft,
  Event,
  Form,
  Message,
  ProblemCode,
  Tag,
  Topic,
  Visibility,
} from '../wire.ts'
import type { FakeUpload } from './files.ts'
import { newId } from './ids.ts'
import {
  type FakeActor,
  headOf,
  internalFields,
  type Logged,
  messagesOf,
  publicStatus,
  type StoredConversation,
  viewOf,
} from './readers.ts'

// `Omit` over each member of the union, which the built-in one does not do.
type Content<E = Event> = E extends Event ? Omit<E, 'conversationId' | 'seq' | 'at'> : never

/** Thrown where the real server answers with a problem. */
export class FakeProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: ProblemCode,
    readonly extras: {
      detail?: string
      retryAfter?: number
      errors?: { field: string; message: string }[]
      holder?: Author
      answer?: Message
      draft?: Draft
      preChat?: AskedBefore
    } = {},
  ) {
    super(extras.detail ?? code)
  }
}
/** Whose an upload is. */
export const uploaderOf = (actor: FakeActor): string =>
  actor.kind === 'agent' ? actor.agent.id : actor.session.id

const notFound = () => new FakeProblem(404, 'not_found')

/** What customers and colleagues see. */
export const summaryOf = ({ id, name, title, photoUrl }: Agent): AgentSummary => ({
  ...{ id, name, title },
  ...(photoUrl === undefined ? {} : { photoUrl }),
})

export interface MessageInput {
  clientId?: string
  text: string
  visibility?: Visibility
  lastSeenSeq?: number
  choice?: { options: string[]; isMultiple?: boolean }
  formId?: string
  attachments?: readonly string[]
  replyToSeq?: number
  custom?: Message['custom']
  /** With its answer, as it comes with a beginning. */
  form?: Message['form']
}

export type FakeStore = ReturnType<typeof createStore> & {
  askedBefore?: () => AskedBefore | null
}

export type Ending = MessageInput & { minutes?: number }

export function createStore(onEvent: (stored: StoredConversation, logged: Logged) => void) {
  const conversations = new Map<string, StoredConversation>()
  const customers = new Map<string, Customer>()
  const objects = new Map<string, CustomObject>()
  const forms = new Map<string, Form>()
  const uploads = new Map<string, FakeUpload>()
  const agents = new Map<string, Agent>()
  const topics = new Map<string, Topic>()
  const tags = new Map<string, Tag>()
  const createdBy = new Map<string, string>()
  let latest = 0

  // Never the same time twice, so that what is sorted by time has one order.
  function now(): string {
    latest = Math.max(Date.now(), latest + 1)
    return new Date(latest).toISOString()
  }

  function append(stored: StoredConversation, content: Content, isPublic: boolean): Event {
    const { conversation } = stored.state
    const at = now()
    const seq = stored.log.length + 1
    const event = { ...content, conversationId: conversation.id, seq, at } as Event
    if (event.type === 'message.created') event.message.seq = seq
    const publicSeq = isPublic ? headOf(stored, 'customer') + 1 : null
    stored.log.push({ event, publicSeq })
    const next = apply(stored.state, event)
    if (next.conversation) stored.state = { ...next, conversation: next.conversation }
    else conversations.delete(conversation.id)
    onEvent(stored, { event, publicSeq })
    return event
  }

  const authorOf = (actor: FakeActor): Author => {
    if (actor.kind === 'agent') return { kind: 'agent', id: actor.agent.id, name: actor.agent.name }
    const customer = customers.get(actor.session.customerId ?? '')
    if (customer === undefined) throw notFound()
    return { kind: 'customer', id: customer.id, name: customer.name }
  }

  function get(actor: FakeActor, id: string): StoredConversation {
    const stored = conversations.get(id)
    const isOwn =
      actor.kind === 'agent' || actor.session.customerId === stored?.state.conversation.customer.id
    if (stored === undefined || !isOwn) throw notFound()
    return stored
  }

  function write(
    actor: FakeActor,
    id: string,
    input: MessageInput,
  ): { message: Message; duplicate: boolean } {
    const stored = get(actor, id)
    const author = authorOf(actor)
    const { text, visibility = 'public', clientId = uuidv7() } = input
    const earlier = stored.state.messages.find(
      (message) => message.clientId === clientId && message.author.id === author.id,
    )
    if (earlier && earlier.text !== text) throw new FakeProblem(409, 'client_id_reused')
    if (earlier) return { message: earlier, duplicate: true }
    const form = input.formId === undefined ? undefined : forms.get(input.formId)
    if (input.formId !== undefined && form === undefined) throw notFound()
    const isEmpty = text.trim() === '' && form === undefined && !input.attachments?.length
    if (isEmpty) throw new FakeProblem(400, 'validation_failed')
    const carried = carry(actor, input.attachments ?? [])
    const replied =
      input.replyToSeq === undefined ? undefined : find(stored, actor, input.replyToSeq)
    if (input.replyToSeq !== undefined && replied === undefined) throw notFound()
    const answer = visibility === 'public' && unseenAnswer(stored, author, input.lastSeenSeq)
    if (answer) throw new FakeProblem(409, 'colleague_answered', { answer })
    if (author.kind === 'customer' && stored.state.conversation.status !== 'open')
      reopenFor(stored, author)
    if (visibility === 'public' && stored.state.conversation.closesAt !== null)
      change(stored, { closesAt: null })
    const message = addMessage(stored, author, {
      clientId,
      type: 'text',
      visibility,
      text: text.trim() === '' && form ? form.title : text,
      activity: null,
      ...(form && { form: asSent(form) }),
      ...(input.form && { form: input.form }),
      ...(input.custom && { custom: input.custom }),
      ...(carried.length > 0 && { attachments: carried.map(({ attachment }) => attachment) }),
      ...(replied && { replyToId: replied.id }),
      ...(input.choice && { choice: { isMultiple: false, ...input.choice, answer: null } }),
    })
    for (const upload of carried) upload.conversationId = id
    if (visibility === 'internal' && actor.kind === 'agent') mention(stored, message)
    return { message, duplicate: false }
  }

  /** As the store has it, by the seq that this actor counts. */
  function find(stored: StoredConversation, actor: FakeActor, seq: number): Message | undefined {
    const shown = messagesOf(stored, actor.kind).find((one) => one.seq === seq)
    return stored.state.messages.find((one) => one.id === shown?.id)
  }

  /** Finished uploads of this actor, each for one message. */
  function carry(actor: FakeActor, ids: readonly string[]): FakeUpload[] {
    const carried = new Set(ids.map((id) => uploads.get(id)))
    return [...carried].map((upload) => {
      const isOwn = upload?.by === uploaderOf(actor) && upload.conversationId === null
      if (!isOwn || carried.size < ids.length) throw notFound()
      if (upload.bytes.size < upload.attachment.size)
        throw new FakeProblem(409, 'upload_incomplete')
      return upload
    })
  }

  /**
   * Changes a message that has been written, for readers of the log from its beginning, too; what `change` says is the
   * customer's next message. It changes nothing when it answers with nothing.
   */
  function answer(
    actor: FakeActor,
    { id, seq }: { id: string; seq: number },
    change: (asked: Message) => { message: Message; said?: string } | undefined,
  ): Message {
    const stored = get(actor, id)
    const asked = find(stored, actor, seq)
    if (asked === undefined) throw notFound()
    const changed = change(asked)
    if (changed === undefined) return { ...asked, seq }
    const { message, said } = changed
    for (const { event } of stored.log)
      if ('message' in event && event.message.id === message.id) event.message = message
    const isPublic = message.visibility === 'public'
    const { lastMessage } = stored.state.conversation
    const isLast = lastMessage?.id === message.id && message.text !== asked.text
    const last = isLast ? newestPublic(stored, message) : lastMessage
    const changes = isLast ? { lastMessage: last } : {}
    append(stored, { type: 'message.updated', message, changes }, isPublic)
    if (said !== undefined) write(actor, id, { text: said, clientId: `answer:${message.id}` })
    return { ...message, seq }
  }

  /** What lists show when this message is another now. */
  function newestPublic(stored: StoredConversation, changed: Message) {
    const shown = stored.state.messages
      .map((one) => (one.id === changed.id ? changed : one))
      .findLast((one) => one.type === 'text' && one.visibility === 'public' && !one.unsentAt)
    if (shown === undefined) return null
    const { id, seq, text, author, createdAt } = shown
    return { id, seq, text: text.slice(0, 200), author, createdAt }
  }

  /** Whom a note names; the server also goes by whole words and the longest name. */
  function mention(stored: StoredConversation, { text, author, seq }: Message): void {
    const written = text.toLowerCase()
    const named = [...agents.values()].filter(
      ({ id, name }) => id !== author.id && written.includes(`@${name.toLowerCase()}`),
    )
    if (named.length === 0) return
    const { mentions } = stored.state.conversation
    const others = mentions.filter(({ agentId }) => !named.some(({ id }) => id === agentId))
    const added = named.map(({ id }) => ({ agentId: id, seq }))
    change(stored, { mentions: [...others, ...added] })
  }

  function unseenAnswer(stored: StoredConversation, author: Author, lastSeenSeq = Infinity) {
    if (author.kind !== 'agent') return undefined
    return stored.state.messages.findLast(
      (one) =>
        one.seq > lastSeenSeq &&
        one.author.kind === 'agent' &&
        one.author.id !== author.id &&
        one.type === 'text' &&
        one.visibility === 'public',
    )
  }

  function addMessage(
    stored: StoredConversation,
    author: Author,
    content: Omit<Message, 'id' | 'conversationId' | 'seq' | 'author' | 'createdAt'>,
  ): Message {
    const conversationId = stored.state.conversation.id
    const createdAt = now()
    const message = { id: newId('message'), conversationId, seq: 0, ...content, author, createdAt }
    append(stored, { type: 'message.created', message }, content.visibility === 'public')
    return message
  }

  function addActivity(
    stored: StoredConversation,
    author: Author,
    activity: Activity,
    isPublic = true,
  ): void {
    const visibility = isPublic ? 'public' : 'internal'
    const text = `${author.name ?? 'The customer'} ${activity.code} the conversation`
    addMessage(stored, author, { clientId: uuidv7(), type: 'activity', visibility, text, activity })
  }

  function reopenFor(stored: StoredConversation, author: Author): void {
    const wasResolved = stored.state.conversation.status === 'resolved'
    change(stored, { status: 'open' })
    if (wasResolved) addActivity(stored, author, { code: 'reopened', subject: null })
  }

  function change(stored: StoredConversation, changes: ConversationChanges): void {
    const before = stored.state.conversation
    const isPublic = Object.entries(changes).some(([field, value]) =>
      field === 'status'
        ? publicStatus(before.status) !== publicStatus(value as Conversation['status'])
        : !internalFields.includes(field as (typeof internalFields)[number]),
    )
    append(stored, { type: 'conversation.updated', changes }, isPublic)
  }

  function create(
    actor: FakeActor,
    input: Partial<Pick<Conversation, 'kind' | 'subject' | 'topicId'>> & {
      clientId?: string
      customerId?: string
      message: MessageInput
    },
  ): { id: string; duplicate: boolean } {
    const key = `${actor.kind === 'agent' ? actor.agent.id : actor.session.id} ${input.clientId ?? uuidv7()}`
    const earlier = createdBy.get(key)
    if (earlier) return { id: earlier, duplicate: true }
    const customer =
      actor.kind === 'agent' ? customers.get(input.customerId ?? '') : customerOf(actor.session)
    if (customer === undefined)
      throw new FakeProblem(400, 'validation_failed', { detail: 'customerId is required' })
    const { id, externalId, name, email } = customer
    const conversation: Conversation = {
      ...blank,
      id: newId('conversation'),
      kind: input.kind ?? 'support',
      channel: actor.kind === 'agent' ? 'api' : 'web',
      subject: input.subject ?? null,
      topicId: input.topicId ?? null,
      customer: { id, externalId, name, email },
      createdAt: now(),
    }
    const stored: StoredConversation = { state: { conversation, messages: [] }, log: [] }
    conversations.set(conversation.id, stored)
    createdBy.set(key, conversation.id)
    append(stored, { type: 'conversation.created', conversation }, true)
    write(actor, conversation.id, input.message)
    return { id: conversation.id, duplicate: false }
  }

  function customerOf(session: { customerId: string | null }): Customer {
    const known = customers.get(session.customerId ?? '')
    if (known) return known
    const customer = newCustomer({})
    session.customerId = customer.id
    return customer
  }

  function newCustomer(profile: Partial<Customer>): Customer {
    const at = now()
    const times = { firstSeenAt: at, lastSeenAt: at, createdAt: at, updatedAt: at }
    const customer = { ...blankCustomer, ...times, ...profile, id: newId('customer') }
    customers.set(customer.id, customer)
    return customer
  }

  function setStatus(actor: FakeActor, id: string, status: 'open' | 'resolved'): void {
    const stored = get(actor, id)
    if (stored.state.conversation.status === status) return
    change(
      stored,
      status === 'resolved'
        ? { status, waitingSince: null, urgency: null, closesAt: null }
        : { status, closesAt: null },
    )
    addActivity(stored, authorOf(actor), {
      code: status === 'open' ? 'reopened' : 'resolved',
      subject: null,
    })
  }

  /** The fake never resolves it by itself. */
  function close(actor: FakeActor, id: string, { minutes = 10, text, ...input }: Ending): void {
    write(actor, id, { ...input, text: text ?? 'Bye for now.' })
    const closesAt = new Date(Date.now() + minutes * 60_000).toISOString()
    const stored = get(actor, id)
    change(stored, { status: 'pending', closesAt })
    addActivity(stored, authorOf(actor), { code: 'closing', subject: null, endsAt: closesAt })
  }

  function keepOpen(actor: FakeActor, id: string): void {
    const stored = get(actor, id)
    if (stored.state.conversation.closesAt === null) return
    change(stored, { status: 'open', closesAt: null })
    addActivity(stored, authorOf(actor), { code: 'kept_open', subject: null })
  }

  function assign(actor: FakeActor, id: string, assigneeId: string | null): void {
    const stored = get(actor, id)
    const agent = assigneeId === null ? null : agents.get(assigneeId)
    if (agent === undefined) throw notFound()
    change(stored, { assignee: agent && summaryOf(agent) })
    const code = agent ? 'assigned' : 'unassigned'
    addActivity(stored, authorOf(actor), { code, subject: agent?.name ?? null }, false)
  }

  /** An internal conversation that begins with this note. */
  function createInternal(actor: FakeActor, of: Conversation, input: MessageInput): string {
    const { id } = create(actor, { customerId: of.customer.id, message: input })
    const stored = get(actor, id)
    stored.state.conversation = { ...stored.state.conversation, isInternal: true }
    return id
  }

  function movePosition(
    actor: FakeActor,
    id: string,
    how: 'read' | 'delivered',
    seq: number,
  ): void {
    const stored = get(actor, id)
    const { kind, id: readerId } = authorOf(actor)
    const own =
      actor.kind === 'agent'
        ? seq
        : (stored.log.findLast((one) => (one.publicSeq ?? Infinity) <= seq)?.event.seq ?? 0)
    const before = stored.state.conversation.reads.find((read) => read.reader.id === readerId)
    const readSeq = Math.max(before?.seq ?? 0, how === 'read' ? own : 0)
    const deliveredSeq = Math.max(before?.deliveredSeq ?? 0, own)
    if (readSeq === (before?.seq ?? 0) && deliveredSeq === (before?.deliveredSeq ?? 0)) return
    const read = { reader: { kind, id: readerId }, seq: readSeq, deliveredSeq, at: now() }
    append(stored, { type: 'conversation.read', read }, true)
  }

  function list(actor: FakeActor, query: ListQuery & { cursor?: string }) {
    const { sort = 'newest', limit = 25, cursor, ...filter } = query
    const self = actor.kind === 'agent' ? { kind: actor.kind, id: actor.agent.id } : null
    const all = [...conversations.values()]
      .filter(
        (stored) =>
          actor.kind === 'agent' ||
          stored.state.conversation.customer.id === actor.session.customerId,
      )
      .map((stored) => viewOf(stored, actor.kind))
      .filter((conversation) => matches(conversation, filter, sort, self))
      .sort((a, b) => compare(positionOf(a, sort), positionOf(b, sort), sort))
    return toPage(
      all,
      (conversation) => positionOf(conversation, sort),
      { cursor, limit },
      (a, b) => compare(a, b, sort),
    )
  }

  /** Forgets everything after this seq, as a restored backup does. */
  function rollBack(id: string, seq: number): void {
    const stored = conversations.get(id)
    if (stored === undefined) return
    stored.log.length = Math.min(seq, stored.log.length)
    const empty: ConversationState = { conversation: null, messages: [] }
    const { conversation, messages } = stored.log.reduce(
      (state, { event }) => apply(state, event),
      empty,
    )
    if (conversation) stored.state = { conversation, messages }
  }

  return {
    rollBack,
    conversations,
    objects,
    customers,
    agents,
    topics,
    tags,
    get,
    create,
    write,
    answer,
    addMessage,
    forms,
    uploads,
    change,
    setStatus,
    close,
    keepOpen,
    assign,
    movePosition,
    createInternal,
    list,
    newCustomer,
    authorOf,
    delete: (actor: FakeActor, id: string) =>
      append(get(actor, id), { type: 'conversation.deleted' }, true),
  }
}

/** A page after an opaque cursor, as the server cuts it. */
export function toPage<T, K>(
  all: readonly T[],
  keyOf: (item: T) => K,
  { cursor, limit }: { cursor?: string; limit: number },
  order: (a: K, b: K) => number,
) {
  const after = cursor === undefined ? undefined : (JSON.parse(atob(cursor)) as K)
  const rest = after === undefined ? all : all.filter((item) => order(keyOf(item), after) > 0)
  const items = rest.slice(0, limit)
  const nextCursor = rest.length > limit ? btoa(JSON.stringify(keyOf(items.at(-1)!))) : null
  return { items, nextCursor }
}

const asSent = ({
  id,
  title,
  schema,
  steps,
  translations,
}: Form): NonNullable<Message['form']> => ({
  ...{ formId: id, title, schema, steps, translations, answer: null },
})

const blank = {
  status: 'open',
  priority: 'normal',
  snoozedUntil: null,
  closesAt: null,
  tagIds: [],
  assignee: null,
  claimedAt: null,
  teamId: null,
  isInternal: false,
  linkedIds: [],
  objectIds: [],
  mentions: [],
  archivedAt: null,
  seq: 1,
  lastMessage: null,
  waitingSince: null,
  urgency: null,
  reads: [],
} satisfies Partial<Conversation>

const blankCustomer = {
  blockedAt: null,
  revision: 1,
  externalId: null,
  name: null,
  email: null,
  phone: null,
  locale: null,
  timeZone: null,
  company: null,
  plan: null,
  attributes: {},
} satisfies Partial<Customer>
