// Beginning a conversation in Postgres: with its first message, once per clientId, and for a visitor with the customer that
// they become by it.
import { authorOf } from '../author.ts'
import type { MessageForm } from '../forms/schema.ts'
import { newId } from '../ids.ts'
import { insertEvents, type LogEvent } from '../log/store.ts'
import type { Author } from '../messages/schema.ts'
import { insertMessages } from '../messages/write-store.ts'
import type { Tx } from '../platform/postgres.ts'
import type { Actor, CustomerActor } from '../policy.ts'
import { problem } from '../problem.ts'
import type { Conversation, ConversationCreate } from './schema.ts'
import { listByIds } from './store.ts'
import { assertLabels } from './write-store.ts'

export type NewConversation = {
  workspaceId: string
  /** Undefined: the oldest inbox of the workspace. */
  inboxId?: string
  customerId: string
  /** With the clientId it makes the conversation unique: an agent, a customer session, or an import. */
  createdBy: string
  channel: Conversation['channel']
  first: { author: Author; create: ConversationCreate['message']; form?: MessageForm | undefined }
  at: Date
  /** Between agents: whoever takes it is waited for from the beginning, and rules do not touch it. */
  internal?: { teamId: string; linkedIds: string[] }
} & Pick<ConversationCreate, 'clientId' | 'kind' | 'subject' | 'topicId'>

/** Inserts a conversation with its first message; undefined when this creator has used the clientId before. */
export async function insertConversation(
  tx: Tx,
  input: NewConversation,
): Promise<{ conversationId: string; events: LogEvent[] } | undefined> {
  const { workspaceId, customerId, at, internal } = input
  const id = newId('conversation')
  const publicSeq = internal ? null : 1
  const inserted = await tx`
    insert into conversations (id, workspace_id, inbox_id, customer_id, created_by, client_id, kind, channel, subject,
                               topic_id, seq, public_seq, last_message_at, created_at,
                               is_internal, is_routed, team_id, linked_ids, waiting_since)
    select ${id}, ${workspaceId}, i.id, ${customerId}, ${input.createdBy}, ${input.clientId}, ${input.kind},
           ${input.channel}, ${input.subject ?? null}, ${input.topicId ?? null}, 1, ${publicSeq ?? 0}, ${at}, ${at},
           ${internal !== undefined}, ${internal !== undefined}, ${internal?.teamId ?? null},
           ${internal?.linkedIds ?? []}, ${internal ? at : null}
    from inboxes i
    where i.workspace_id = ${workspaceId} ${input.inboxId === undefined ? tx`` : tx`and i.id = ${input.inboxId}`}
    order by i.id limit 1
    on conflict (workspace_id, created_by, client_id) do nothing`
  if (inserted.count === 0) return undefined
  const [fresh] = await listByIds(tx, [id])
  const created: LogEvent = {
    workspaceId,
    customerId,
    publicSeq,
    event: {
      type: 'conversation.created',
      conversationId: id,
      seq: 1,
      at: at.toISOString(),
      conversation: fresh!.conversation,
    },
  }
  await insertEvents(tx, [created])
  const { outcomes, events } = await insertMessages(tx, [
    { workspaceId, conversationId: id, ...input.first, writtenAt: at },
  ])
  if (outcomes[0] instanceof Error) throw outcomes[0]
  return { conversationId: id, events: [created, ...events] }
}

/**
 * Begins a conversation for an actor, once per clientId. A customer session without a customer gets one here:
 * this is the only place where a visitor becomes a customer.
 */
export async function createConversation(
  tx: Tx,
  actor: Actor,
  input: ConversationCreate,
  /** Filled in before the first message. */
  form?: MessageForm,
): Promise<{
  conversationId: string
  customerId: string
  isDuplicate: boolean
  events: LogEvent[]
}> {
  const isStaff = actor.kind !== 'customer'
  const customerId = isStaff
    ? await getCustomerOfWorkspace(tx, actor.workspaceId, input.customerId)
    : await ensureCustomer(tx, actor)
  await assertLabels(tx, actor.workspaceId, { topicId: input.topicId ?? null })
  const author = authorOf(actor, { id: customerId, name: null })
  const createdBy = isStaff ? actor.id : actor.sessionId
  const { clientId, kind, subject, topicId } = input
  const inserted = await insertConversation(tx, {
    workspaceId: actor.workspaceId,
    ...(isStaff ? {} : { inboxId: actor.inboxId }),
    customerId,
    createdBy,
    channel: isStaff ? 'api' : 'web',
    first: { author, create: input.message, form },
    at: new Date(),
    clientId,
    kind,
    subject,
    topicId,
  })
  if (inserted !== undefined) return { ...inserted, customerId, isDuplicate: false }
  const conversationId = await getEarlier(tx, actor, createdBy, customerId, input)
  return { conversationId, customerId, isDuplicate: true, events: [] }
}

/** Whether this session has used the clientId before. */
export async function hasBegun(tx: Tx, actor: CustomerActor, clientId: string): Promise<boolean> {
  const [earlier] = await tx`
    select 1 from conversations
    where workspace_id = ${actor.workspaceId} and created_by = ${actor.sessionId} and client_id = ${clientId}`
  return earlier !== undefined
}

// The same clientId again: the same conversation, if it began with the same message.
async function getEarlier(
  tx: Tx,
  actor: Actor,
  createdBy: string,
  customerId: string,
  input: ConversationCreate,
): Promise<string> {
  const [earlier] = await tx<
    { id: string; client_id: string; text: string; customer_id: string; is_changed: boolean }[]
  >`
    select c.id, m.client_id, m.text, c.customer_id,
      coalesce(m.edited_at, m.unsent_at) is not null as is_changed
    from conversations c join messages m on m.conversation_id = c.id and m.seq = 2
    where c.workspace_id = ${actor.workspaceId} and c.created_by = ${createdBy} and c.client_id = ${input.clientId}
      and c.deleted_at is null`
  if (earlier === undefined) throw problem('not_found')
  const isSame =
    earlier.client_id === input.message.clientId &&
    (earlier.is_changed || earlier.text === input.message.text) &&
    earlier.customer_id === customerId
  if (!isSame) throw problem('client_id_reused')
  return earlier.id
}

async function getCustomerOfWorkspace(
  tx: Tx,
  workspaceId: string,
  id: string | undefined,
): Promise<string> {
  if (id === undefined) {
    throw problem('validation_failed', {
      errors: [{ field: '/customerId', message: 'is required for agents' }],
    })
  }
  // Locked against being merged or erased meanwhile.
  const [row] = await tx`
    select 1 from customers
    where id = ${id} and workspace_id = ${workspaceId} and merged_into_id is null and erased_at is null
    for key share`
  if (row === undefined) throw problem('not_found', { detail: 'There is no customer with this id' })
  return id
}

// The session's row lock makes two first messages at the same moment one customer.
export async function ensureCustomer(
  tx: Tx,
  actor: CustomerActor,
  language?: string,
): Promise<string> {
  const [session] = await tx<{ customer_id: string | null }[]>`
    select customer_id from customer_sessions
    where id = ${actor.sessionId} and workspace_id = ${actor.workspaceId} for update`
  if (session === undefined) throw problem('unauthenticated')
  if (session.customer_id !== null) return session.customer_id
  const id = newId('customer')
  const now = new Date()
  await tx`
    insert into customers (id, workspace_id, locale, first_seen_at, last_seen_at, created_at, updated_at)
    values (${id}, ${actor.workspaceId}, ${language ?? null}, ${now}, ${now}, ${now}, ${now})`
  await tx`update customer_sessions set customer_id = ${id} where id = ${actor.sessionId}`
  // What they did on the site before is theirs.
  await tx`
    update customer_events set customer_id = ${id}, session_id = null
    where workspace_id = ${actor.workspaceId} and session_id = ${actor.sessionId} and customer_id is null`
  return id
}
