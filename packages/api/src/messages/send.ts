// A message on its way in, over REST or a socket alike: who may write what, and the answer in the author's numbering.
import type { z } from 'zod'
import { authorOf } from '../author.ts'
import { type Actor, authorize } from '../policy.ts'
import { problem } from '../problem.ts'
import type { MessageCreate, messageCreatedSchema } from './schema.ts'
import type { MessageWriter } from './writer.ts'

export type MessageCreated = z.infer<typeof messageCreatedSchema>

/** Resolves after the commit. The same clientId again resolves with what is stored and `duplicate: true`. */
export async function sendMessage(
  writer: MessageWriter,
  actor: Actor,
  conversationId: string,
  create: MessageCreate,
): Promise<MessageCreated> {
  authorize(actor, 'message.create')
  if (create.visibility === 'internal') authorize(actor, 'note.create')
  if (create.choice !== undefined || create.formId !== undefined) assertMayAsk(actor, create)
  if (create.custom !== undefined && actor.kind === 'customer') throw problem('forbidden')
  const { workspaceId } = actor
  if (actor.id === null) throw problem('not_found')
  const author = authorOf(actor, { id: actor.id, name: null })
  const input = { workspaceId, conversationId, author, create }
  const { message, publicSeq, isDuplicate } = await writer.write(input)
  const seq = actor.kind !== 'customer' ? message.seq : (publicSeq ?? 0)
  return { ...message, seq, duplicate: isDuplicate }
}

function assertMayAsk(actor: Actor, { visibility, choice }: MessageCreate): void {
  if (actor.kind !== 'agent') throw problem('forbidden')
  if (visibility === 'public') return
  const errors = [
    { field: choice ? '/choice' : '/formId', message: 'is for the customer, who sees no notes' },
  ]
  throw problem('validation_failed', { errors })
}
