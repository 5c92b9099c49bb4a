// What begins a conversation of the fake server, and what people do with one: resolve, close, assign, read, list, delete.
import type { ListQuery } from '../list-order.ts'
import { compare, matches, positionOf } from '../list-order.ts'
import { uuidv7 } from '../uuidv7.ts'
import type { Conversation, Customer } from '../wire.ts'
import { newId } from './ids.ts'
import type { MessageInput, Messages } from './messages.ts'
import { toPage } from './pages.ts'
import { FakeProblem } from './problem.ts'
import { type FakeActor, type StoredConversation, summaryOf, viewOf } from './readers.ts'
import type { Records } from './records.ts'

export type Ending = MessageInput & { minutes?: number }

export function createConversations(records: Records, { write }: Pick<Messages, 'write'>) {
  const { conversations, customers, agents, get, authorOf, append, addActivity, change } = records
  const { now, newCustomer } = records
  const createdBy = new Map<string, string>()

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
    if (agent === undefined) throw new FakeProblem(404, 'not_found')
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

  return {
    ...{ create, createInternal, setStatus, close, keepOpen, assign, movePosition, list },
    delete: (actor: FakeActor, id: string) =>
      append(get(actor, id), { type: 'conversation.deleted' }, true),
  }
}

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
