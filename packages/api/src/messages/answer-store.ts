// Messages that a customer answers in place, once. What they answer is on the message that asked and is their next
// message, so everything that follows a message follows this one, too.
import { changeWithin } from '../conversations/write-store.ts'
import type { LogEvent } from '../log/store.ts'
import { jsonb, type Tx } from '../platform/postgres.ts'
import type { CustomerActor } from '../policy.ts'
import { problem } from '../problem.ts'
import type { Message } from './schema.ts'
import { findMessage, type NumberedMessage } from './store.ts'
import { insertMessages } from './write-store.ts'

/** What an answer makes of the message that asked, and how it reads. */
export type Answered = { changes: Pick<Message, 'choice' | 'form'>; said: string }

/** `judge` throws what is wrong with an answer, and says `same` of the one that was given before. */
export async function answerInPlace(
  tx: Tx,
  actor: CustomerActor,
  { id, seq }: { id: string; seq: number },
  judge: (asked: Message) => Answered | 'same',
): Promise<{ question: NumberedMessage; events: LogEvent[] }> {
  let question: NumberedMessage | undefined
  let said: string | undefined
  const changed = await changeWithin(tx, actor, id, async (locked) => {
    question = await findMessage(tx, id, 'customer', seq)
    if (question === undefined || question.message.unsentAt !== undefined)
      throw problem('not_found')
    const answered = judge(question.message)
    if (answered === 'same') return
    const columns = Object.entries(answered.changes).map(([name, value]) => [
      name,
      jsonb(tx, value),
    ])
    await tx`
      update messages set ${tx(Object.fromEntries(columns))}
      where conversation_id = ${id} and seq = ${question.message.seq}`
    question = { ...question, message: { ...question.message, ...answered.changes } }
    locked.appendMessageUpdated(question, undefined)
    said = answered.said
  })
  if (said === undefined) return { question: question!, events: changed.events }
  const { outcomes, events } = await insertMessages(tx, [
    {
      ...{ workspaceId: actor.workspaceId, conversationId: id },
      author: { kind: 'customer', id: actor.id ?? '', name: null },
      create: {
        ...{ clientId: `answer:${question!.message.id}`, type: 'text', visibility: 'public' },
        ...{ text: said, replyToSeq: seq },
      },
    },
  ])
  const [outcome] = outcomes
  if (outcome instanceof Error) throw outcome
  return { question: question!, events: [...changed.events, ...events] }
}
