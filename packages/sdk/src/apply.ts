// How an event of the log changes a conversation: pure, and exactly what the server does, so that
// an old state plus its events equals a fresh fetch. Order and holes are replica.ts's business.
import { isComplete } from './complete.ts'
import type { Author, Conversation, Event, LastMessage, Message, ReadPosition } from './wire.ts'

/** A conversation and (the newest part of) its messages, oldest first. Null: not loaded, or deleted. */
export interface ConversationState {
  readonly conversation: Conversation | null
  readonly messages: readonly Message[]
}

/**
 * The state after the event. It does not look at gaps: pass the event whose `seq` follows the state's.
 *
 * @example state = apply(state, event)
 */
export function apply(state: ConversationState, event: Event): ConversationState {
  if (event.type === 'conversation.deleted') return { conversation: null, messages: [] }
  if (event.type === 'conversation.created') return { ...state, conversation: event.conversation }
  const { conversation } = state
  if (conversation === null) return state
  let { messages } = state
  let changes: Partial<Conversation> = {}
  // An event of a newer server changes nothing here: what it did is seen with the next fetch.
  if (event.type === 'message.created') {
    changes = effectOf(event.message, conversation)
    messages = [...messages, event.message]
  } else if (event.type === 'conversation.read') {
    changes = { reads: withRead(conversation.reads, event.read) }
  } else if ('changes' in event) {
    changes = event.changes
    if ('message' in event)
      messages = messages.map((one) => (one.id === event.message.id ? event.message : one))
  }
  return { conversation: { ...conversation, ...changes, seq: event.seq }, messages }
}

// Activity lines, notes and what a merge brought over leave both alone.
function effectOf(
  message: Message,
  { waitingSince, urgency }: Conversation,
): Partial<Conversation> {
  const isCopy = message.mergedFromId !== undefined
  // Customers get no notes.
  const isNote = isComplete && message.visibility === 'internal'
  if (isCopy || isNote || message.type === 'activity') return {}
  const isCustomer = message.author.kind === 'customer'
  return {
    lastMessage: toLastMessage(message),
    // The widget shows neither.
    ...(isComplete && {
      waitingSince: isCustomer ? (waitingSince ?? message.createdAt) : null,
      urgency: isCustomer ? urgency : null,
    }),
  }
}

const toLastMessage = ({ id, seq, text, author, createdAt }: Message): LastMessage => ({
  id,
  seq,
  // A pair that the cut halves becomes the replacement character, as on the server.
  text: text.slice(0, 200).replace(/[\uD800-\uDBFF]$/, '\uFFFD'),
  author,
  createdAt,
})

// By reader id, like the server's answer.
function withRead(reads: readonly ReadPosition[], read: ReadPosition): ReadPosition[] {
  const others = reads.filter(({ reader }) => reader.id !== read.reader.id)
  return [...others, read].sort((a, b) => (a.reader.id < b.reader.id ? -1 : 1))
}

export type Reader = Pick<Author, 'kind' | 'id'>

/** The last seq that this reader has read; 0 when they have read nothing. */
export const readSeqOf = (conversation: Conversation, reader: Reader): number =>
  conversation.reads.find((read) => read.reader.id === reader.id)?.seq ?? 0

/**
 * Whether the newest public message is somebody else's and lies beyond what the reader has read.
 *
 * @example isUnread(conversation, { kind: 'agent', id: agent.id })
 */
export function isUnread(conversation: Conversation, reader: Reader): boolean {
  const { lastMessage } = conversation
  if (lastMessage === null || lastMessage.author.id === reader.id) return false
  return lastMessage.seq > readSeqOf(conversation, reader)
}
