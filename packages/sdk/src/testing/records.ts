// What the fake server remembers: people, conversations and their logs. Whatever happens to a conversation goes through
// its log, with the server's own rules: a dense seq for agents, a dense one of their own for customers.
import { apply, type ConversationState } from '../apply.ts'
import { uuidv7 } from '../uuidv7.ts'
import type {
  Activity,
  Agent,
  Attachment,
  Author,
  Conversation,
  ConversationChanges,
  Customer,
  CustomObject,
  Event,
  Form,
  Message,
  Tag,
  Topic,
} from '../wire.ts'
import { newId } from './ids.ts'
import { FakeProblem } from './problem.ts'
import {
  type FakeActor,
  headOf,
  internalFields,
  type Logged,
  publicStatus,
  type StoredConversation,
} from './readers.ts'

// `Omit` over each member of the union, which the built-in one does not do.
type Content<E = Event> = E extends Event ? Omit<E, 'conversationId' | 'seq' | 'at'> : never

export interface FakeUpload {
  attachment: Attachment
  /** An agent, or the session of a customer. */
  by: string
  bytes: Blob
  /** Null until a message carries it. */
  conversationId: string | null
  /** Null unless a canned reply carries it. */
  cannedReplyId: string | null
}

/** Whether nothing carries it yet. */
export const isUnsent = ({ conversationId, cannedReplyId }: FakeUpload): boolean =>
  conversationId === null && cannedReplyId === null

/** Whose an upload is. */
export const uploaderOf = (actor: FakeActor): string =>
  actor.kind === 'agent' ? actor.agent.id : actor.session.id

export type Records = ReturnType<typeof createRecords>

export function createRecords(onEvent: (stored: StoredConversation, logged: Logged) => void) {
  const conversations = new Map<string, StoredConversation>()
  const customers = new Map<string, Customer>()
  const objects = new Map<string, CustomObject>()
  const forms = new Map<string, Form>()
  const uploads = new Map<string, FakeUpload>()
  const agents = new Map<string, Agent>()
  const topics = new Map<string, Topic>()
  const tags = new Map<string, Tag>()
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
    if (customer === undefined) throw new FakeProblem(404, 'not_found')
    return { kind: 'customer', id: customer.id, name: customer.name }
  }

  function get(actor: FakeActor, id: string): StoredConversation {
    const stored = conversations.get(id)
    const isOwn =
      actor.kind === 'agent' || actor.session.customerId === stored?.state.conversation.customer.id
    if (stored === undefined || !isOwn) throw new FakeProblem(404, 'not_found')
    return stored
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

  function change(stored: StoredConversation, changes: ConversationChanges): void {
    const before = stored.state.conversation
    const isPublic = Object.entries(changes).some(([field, value]) =>
      field === 'status'
        ? publicStatus(before.status) !== publicStatus(value as Conversation['status'])
        : !internalFields.includes(field as (typeof internalFields)[number]),
    )
    append(stored, { type: 'conversation.updated', changes }, isPublic)
  }

  function newCustomer(profile: Partial<Customer>): Customer {
    const at = now()
    const times = { firstSeenAt: at, lastSeenAt: at, createdAt: at, updatedAt: at }
    const customer = { ...blankCustomer, ...times, ...profile, id: newId('customer') }
    customers.set(customer.id, customer)
    return customer
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
    ...{ conversations, customers, objects, forms, uploads, agents, topics, tags },
    ...{ now, append, get, authorOf, addMessage, addActivity, change, newCustomer, rollBack },
  }
}

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
