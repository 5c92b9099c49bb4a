// Who signs what is done in a conversation.
import type { Author } from '../messages/schema.ts'
import type { Actor } from '../policy.ts'
import type { LockedConversation } from './write-store.ts'

/** How this actor signs what they do in a conversation. A customer here has one, so has an id. */
export function authorOf(actor: Actor, conversation: LockedConversation['conversation']): Author {
  return actor.kind !== 'customer'
    ? { kind: actor.kind === 'key' ? 'system' : 'agent', id: actor.id, name: actor.name }
    : { kind: 'customer', id: conversation.customer.id, name: conversation.customer.name }
}
