// What agents and customers see of a conversation that the fake server keeps: customers count only what is public, and
// some of its fields are not for them.
import type { ConversationState } from '../apply.ts'
import type {
  Agent,
  AgentSummary,
  Conversation,
  ConversationChanges,
  Event,
  Message,
  ReadPosition,
} from '../wire.ts'

export type FakeActor =
  | { kind: 'agent'; agent: Agent }
  | { kind: 'customer'; session: { id: string; customerId: string | null } }

export type Logged = { event: Event; publicSeq: number | null }
export type StoredConversation = {
  state: ConversationState & { conversation: Conversation }
  log: Logged[]
}

/** What customers do not see of a conversation. */
export const internalFields = [
  'priority',
  'tagIds',
  'snoozedUntil',
  'claimedAt',
  'teamId',
  'linkedIds',
  'objectIds',
  'mentions',
  'archivedAt',
  'urgency',
] as const satisfies (keyof ConversationChanges)[]

export const publicStatus = (status: Conversation['status']) =>
  status === 'resolved' ? 'resolved' : 'open'

/** The last seq of a log, as this kind of reader counts. */
export const headOf = (stored: StoredConversation, reader: FakeActor['kind']): number =>
  reader === 'agent' ? stored.log.length : stored.log.filter((one) => one.publicSeq !== null).length

/** The highest public seq at or below a seq. */
const toPublic = (stored: StoredConversation, seq: number): number =>
  stored.log.findLast((one) => one.event.seq <= seq && one.publicSeq !== null)?.publicSeq ?? 0

const toPublicRead = (stored: StoredConversation, read: ReadPosition): ReadPosition => ({
  ...read,
  seq: toPublic(stored, read.seq),
  deliveredSeq: toPublic(stored, read.deliveredSeq),
})

/** A conversation as this kind of reader sees it. */
export function viewOf(stored: StoredConversation, reader: FakeActor['kind']): Conversation {
  const { conversation } = stored.state
  if (reader === 'agent') return conversation
  const { lastMessage, reads } = conversation
  return {
    ...conversation,
    status: publicStatus(conversation.status),
    priority: 'normal',
    snoozedUntil: null,
    tagIds: [],
    claimedAt: null,
    teamId: null,
    linkedIds: [],
    objectIds: [],
    mentions: [],
    archivedAt: null,
    urgency: null,
    seq: headOf(stored, 'customer'),
    lastMessage: lastMessage && { ...lastMessage, seq: toPublic(stored, lastMessage.seq) },
    reads: reads.map((read) => toPublicRead(stored, read)),
  }
}

/** The events that this kind of reader sees, numbered as it counts. */
export function eventsOf(stored: StoredConversation, reader: FakeActor['kind']): Event[] {
  if (reader === 'agent') return stored.log.map((one) => one.event)
  return stored.log.flatMap(({ event, publicSeq }) =>
    publicSeq === null ? [] : [toCustomerEvent(stored, event, publicSeq)],
  )
}

/** As customers see it, with this seq of theirs. */
export function toCustomerEvent(stored: StoredConversation, event: Event, seq: number): Event {
  switch (event.type) {
    case 'message.created':
      return { ...event, seq, message: { ...event.message, seq } }
    case 'message.updated': {
      const place = toPublic(stored, event.message.seq)
      const { lastMessage } = event.changes
      const changes = lastMessage
        ? { lastMessage: { ...lastMessage, seq: toPublic(stored, lastMessage.seq) } }
        : event.changes
      return { ...event, seq, changes, message: { ...event.message, seq: place } }
    }
    case 'conversation.read':
      return { ...event, seq, read: toPublicRead(stored, event.read) }
    case 'conversation.updated': {
      const changes = { ...event.changes }
      for (const field of internalFields) delete changes[field]
      if (changes.status) changes.status = publicStatus(changes.status)
      return { ...event, seq, changes }
    }
    default:
      return { ...event, seq }
  }
}

/** The messages that this kind of reader sees, as they are now, numbered as it counts. */
export const messagesOf = (stored: StoredConversation, reader: FakeActor['kind']): Message[] =>
  eventsOf(stored, reader).flatMap((event) => {
    if (event.type !== 'message.created') return []
    const now = stored.state.messages.find((one) => one.id === event.message.id)
    return [{ ...(now ?? event.message), seq: event.message.seq }]
  })

/** What customers and colleagues see. */
export const summaryOf = ({ id, name, title, photoUrl }: Agent): AgentSummary => ({
  ...{ id, name, title },
  ...(photoUrl === undefined ? {} : { photoUrl }),
})
