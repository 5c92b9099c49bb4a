// Asking a customer how it went, and taking what they say: on the message that asks, once, and for a day they may change it.
import { changeWithin, type LockedConversation } from '../conversations/write-store.ts'
import { newId } from '../ids.ts'
import { type LogEvent, redactMessage } from '../log/store.ts'
import type { Message, Rating } from '../messages/schema.ts'
import { findMessage, type NumberedMessage } from '../messages/store.ts'
import type { Sql, Tx } from '../platform/postgres.ts'
import type { Actor, CustomerActor, SystemActor } from '../policy.ts'
import { problem } from '../problem.ts'
import type { Publish } from '../realtime/publish.ts'
import type { Rate } from './schema.ts'
import {
  getAskable,
  getCsatSettings,
  insertRating,
  listDueRatings,
  saveRating,
  takeRequest,
} from './store.ts'

const CHANGE_MS = 86_400_000
const SYSTEM = { kind: 'system' as const, id: 'system', name: null }
/** For whoever shows only words. */
const QUESTION = 'How did we do?'

/** Asks those whose time has come. A conversation that is open again by then is left alone. */
export async function askDue(sql: Sql, publish: Publish): Promise<void> {
  for (const { conversationId, workspaceId } of await listDueRatings(sql)) {
    const actor = { kind: 'system', workspaceId } as const
    publish(
      await sql.begin((tx) =>
        ask(tx, actor, conversationId, async ({ conversation, isInternal }) => {
          if (!(await takeRequest(tx, conversationId))) return false
          const { isOn } = await getCsatSettings(tx, workspaceId)
          const { isBlocked, hasAnswer } = await getAskable(tx, conversationId)
          const isOver = conversation.status === 'resolved' && !isInternal
          return isOn && isOver && hasAnswer && !isBlocked
        }),
      ),
    )
  }
}

/** Asks now. A question that is not answered yet is not asked again. */
export const askNow = (sql: Sql, actor: Actor, conversationId: string): Promise<LogEvent[]> =>
  sql.begin((tx) =>
    ask(tx, actor, conversationId, async ({ isInternal }) => {
      if (isInternal) throw problem('internal_conversation')
      return true
    }),
  )

async function ask(
  tx: Tx,
  actor: Actor | SystemActor,
  conversationId: string,
  isWanted: (locked: LockedConversation) => Promise<boolean>,
): Promise<LogEvent[]> {
  const { workspaceId } = actor
  const { stored, events } = await changeWithin(tx, actor, conversationId, async (locked) => {
    if (!(await isWanted(locked))) return
    const { hasOpenQuestion } = await getAskable(tx, conversationId)
    if (hasOpenQuestion) return
    const { question } = await getCsatSettings(tx, workspaceId)
    locked.appendMessage(questionOf(question))
  })
  const [asked] = events
  if (asked === undefined) return []
  const { topicId, assignee } = stored.conversation
  await insertRating(tx, {
    ...{ workspaceId, conversationId, topicId },
    ...{ seq: asked.event.seq, assigneeId: assignee?.id ?? null },
  })
  return events
}

/** An activity line, so it is nobody's turn to answer, and lists show what was said before. */
const questionOf = (question: string | null) => ({
  ...{ clientId: newId('message'), type: 'activity' as const, visibility: 'public' as const },
  text: question ?? QUESTION,
  activity: { code: 'rating_asked' as const, subject: null },
  author: SYSTEM,
  createdAt: new Date().toISOString(),
  rating: { question, score: null, comment: '', at: null },
})

/** The question as it is now. The same again changes nothing. */
export async function rate(
  tx: Tx,
  actor: CustomerActor,
  { id, seq, ...given }: Rate & { id: string },
): Promise<{ question: NumberedMessage; events: LogEvent[] }> {
  let question: NumberedMessage | undefined
  const { events } = await changeWithin(tx, actor, id, async (locked) => {
    question = await findMessage(tx, id, 'customer', seq)
    const before = question?.message.rating
    if (question === undefined || before === undefined) throw problem('not_found')
    const rating = changed(before, given, question.message)
    if (rating === undefined) return
    await saveRating(tx, { conversationId: id, seq: question.message.seq }, rating)
    question = { ...question, message: { ...question.message, rating } }
    // What they said first is nobody's any more.
    if (before.score !== null) await redactMessage(tx, question.message)
    locked.appendMessageUpdated(question, undefined)
  })
  return { question: question!, events }
}

/** `at` stays that of the first answer, from which the day counts. */
function changed(
  before: Rating,
  { score, comment }: Pick<Rate, 'score' | 'comment'>,
  { mergedFromId }: Message,
): Rating | undefined {
  if (before.score === score && before.comment === comment) return undefined
  const isLate = before.at !== null && Date.now() - Date.parse(before.at) > CHANGE_MS
  // A copy is a memory of the question, which was asked where it came from.
  if (isLate || mergedFromId !== undefined) throw problem('too_late')
  return { ...before, score, comment, at: before.at ?? new Date().toISOString() }
}
