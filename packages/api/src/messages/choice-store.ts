// Questions with answers to choose from: which answers are taken, and how they read.
import type { LogEvent } from '../log/store.ts'
import type { Tx } from '../platform/postgres.ts'
import type { CustomerActor } from '../policy.ts'
import { problem } from '../problem.ts'
import { type Answered, answerInPlace } from './answer-store.ts'
import type { Message } from './schema.ts'
import type { NumberedMessage } from './store.ts'

type Given = { id: string; seq: number; options: readonly number[] }

/** The question as it is now. The same answer again changes nothing; another one is refused. */
export async function answerChoice(
  tx: Tx,
  actor: CustomerActor,
  { options, ...place }: Given,
): Promise<{ question: NumberedMessage; events: LogEvent[] }> {
  const chosen = [...options].sort((a, b) => a - b)
  return await answerInPlace(tx, actor, place, ({ choice }) => judge(choice, chosen))
}

function judge(choice: Message['choice'], chosen: number[]): Answered | 'same' {
  if (choice === undefined) throw problem('not_found')
  if (choice.answer !== null) {
    if (choice.answer.options.join() === chosen.join()) return 'same'
    throw problem('already_answered')
  }
  const isOfThese = chosen.every((option) => option < choice.options.length)
  const isCount = chosen.length === 1 || choice.isMultiple
  if (!isOfThese || !isCount || new Set(chosen).size < chosen.length) {
    const errors = [{ field: '/options', message: 'are not among the answers' }]
    throw problem('validation_failed', { errors })
  }
  const answer = { options: chosen, at: new Date().toISOString() }
  return {
    changes: { choice: { ...choice, answer } },
    said: chosen.map((option) => choice.options[option]).join(', '),
  }
}
