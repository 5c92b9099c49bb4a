// Actor → author: who signs what is done in a conversation.
import type { Author } from './messages/schema.ts'
import type { Actor } from './policy.ts'

/** A key signs as the system, by its own name; a customer as the conversation knows them. */
export function authorOf(actor: Actor, customer: { id: string; name: string | null }): Author {
  return actor.kind === 'customer'
    ? { kind: 'customer', id: customer.id, name: customer.name }
    : { kind: actor.kind === 'key' ? 'system' : 'agent', id: actor.id, name: actor.name }
}
