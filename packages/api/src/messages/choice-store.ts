// Questions with answers to choose from: the customer answers once, and what they chose is their next message, so
// everything that follows a message follows this one, too.
import { changeWithin, type LockedConversation } from '../conversations/write-store.ts'
import type { LogEvent } from '../log/store.ts'
import { jsonb, type Tx } from '../platform/postgres.ts'
import type { CustomerActor } from '../policy.ts'
import { problem } from '../problem.ts'
import type { Message } from './schema.ts'
import { findMessage, insertMessages, type NumberedMessage } from './store.ts'

type Given = { id: string; seq: number; options: readonly number[] }

/** The question as it is now. The same answer again changes nothing; another one is refused. */
export async function answerChoice(
  tx: Tx,
  actor: CustomerActor,
  { id, seq, options }: Given,
): Promise<{ question: NumberedMessage; events: LogEvent[] }> {
  let question: NumberedMessage | undefined
  let isNew = false
  const changed = await changeWithin(tx, actor, id, async (locked) => {
    const asked = await findMessage(tx, id, 'customer', seq)
    const chosen = [...options].sort((a, b) => a - b)
    isNew = assertMayAnswer(asked?.message, chosen)
    question = isNew ? await keep(locked, asked!, chosen) : asked
  })
  const { message } = question!
  if (!isNew) return { question: question!, events: changed.events }
  const said = await insertMessages(tx, [
    {
      ...{ workspaceId: actor.workspaceId, conversationId: id },
      author: { kind: 'customer', id: actor.id ?? '', name: null },
      create: {
        ...{ clientId: `answer:${message.id}`, type: 'text', visibility: 'public' },
        ...{ text: inWords(message), replyToSeq: seq },
      },
    },
  ])
  const [outcome] = said.outcomes
  if (outcome instanceof Error) throw outcome
  return { question: question!, events: [...changed.events, ...said.events] }
}

/** Whether it is a new answer; false when it is the one that was given. */
function assertMayAnswer(message: Message | undefined, chosen: readonly number[]): boolean {
  const choice = message?.choice
  if (choice === undefined || message?.unsentAt !== undefined) throw problem('not_found')
  if (choice.answer !== null) {
    if (choice.answer.options.join() === chosen.join()) return false
    throw problem('already_answered')
  }
  const isOfThese = chosen.every((option) => option < choice.options.length)
  const isCount = chosen.length === 1 || choice.isMultiple
  if (isOfThese && isCount && new Set(chosen).size === chosen.length) return true
  const errors = [{ field: '/options', message: 'are not among the answers' }]
  throw problem('validation_failed', { errors })
}

async function keep(
  locked: LockedConversation,
  asked: NumberedMessage,
  options: number[],
): Promise<NumberedMessage> {
  const { tx } = locked
  const { message } = asked
  const choice = { ...message.choice!, answer: { options, at: new Date().toISOString() } }
  await tx`
    update messages set choice = ${jsonb(tx, choice)}
    where conversation_id = ${message.conversationId} and seq = ${message.seq}`
  const answered = { ...asked, message: { ...message, choice } }
  locked.appendMessageUpdated(answered, undefined)
  return answered
}

const inWords = ({ choice }: Message): string =>
  choice!.answer!.options.map((option) => choice!.options[option]).join(', ')
