// Suggested answers for the open conversation, without a model: canned replies that speak of what the customer asks, and
// what agents answered to customers who asked alike.
import { render } from '../canned-replies/render.ts'
import { bodyFor, getTemplateValues, listMostUsed } from '../canned-replies/store.ts'
import type { Conversation } from '../conversations/schema.ts'
import { getStored } from '../conversations/store.ts'
import type { Sql } from '../platform/postgres.ts'
import type { AgentActor } from '../policy.ts'
import { promptsOf } from '../template.ts'
import { type Candidate, rank } from './rank.ts'
import type { Suggestion } from './schema.ts'
import { findQuestion, listPastAnswers, type PastAnswer } from './store.ts'

const MOST_REPLIES = 500
const SHORTEST_ANSWER = 25
// An address, a link or a number of order, phone or invoice: what was meant for one person.
const PERSONAL = /@|https?:|\d(?:[\s().-]?\d){3,}/

export async function suggest(
  sql: Sql,
  actor: AgentActor,
  conversationId: string,
  limit: number,
): Promise<Suggestion[]> {
  const { conversation } = await getStored(sql, actor, conversationId)
  const question = await findQuestion(sql, conversationId)
  if (question.trim() === '') return []
  const [replies, answers] = await Promise.all([
    fromReplies(sql, actor, conversationId, question, limit),
    fromPastAnswers(sql, actor, conversation, question, limit),
  ])
  const texts = new Set<string>()
  return [...replies, ...answers]
    .toSorted((a, b) => b.score - a.score)
    .filter(({ text }) => !texts.has(text) && texts.add(text))
    .slice(0, limit)
}

async function fromReplies(
  sql: Sql,
  actor: AgentActor,
  conversationId: string,
  question: string,
  limit: number,
): Promise<Suggestion[]> {
  const [replies, { values, locale }] = await Promise.all([
    listMostUsed(sql, actor, MOST_REPLIES),
    getTemplateValues(sql, actor, conversationId),
  ])
  const candidates = replies.map((reply) => {
    const { body } = bodyFor(reply, locale)
    return { reply, body, ...candidateOf(reply, body) }
  })
  return rank(question, candidates, limit).map(({ candidate: { reply, body }, score, words }) => {
    const { id, shortcut, title } = reply
    const prompts = promptsOf([reply.body, ...Object.values(reply.translations)])
    const { text } = render(body, values)
    return {
      source: 'cannedReply',
      text,
      score,
      words,
      cannedReply: { id, shortcut, title, prompts },
    }
  })
}

/** Title and shortcut are there to say what it is about. */
export function candidateOf(reply: { title: string; shortcut: string }, body: string): Candidate {
  const about = `${reply.title} ${reply.shortcut.replace(/[-_.]/g, ' ')}`
  return { about, text: `${about} ${body.replace(/\{[{%].*?[%}]\}/gs, ' ')}` }
}

async function fromPastAnswers(
  sql: Sql,
  actor: AgentActor,
  { id, customer }: Conversation,
  question: string,
  limit: number,
): Promise<Suggestion[]> {
  const pairs = await listPastAnswers(sql, actor.workspaceId, id)
  const candidates = pairs.flatMap((pair) => {
    const answer = readdress(pair, customer.name)
    const isUsable = answer.length >= SHORTEST_ANSWER && !PERSONAL.test(answer)
    return isUsable
      ? [{ pair: { ...pair, answer }, about: pair.question, text: pair.question }]
      : []
  })
  return rank(question, candidates, limit).map(({ candidate, score, words }) => {
    const { answer, customerName: _, ...pastAnswer } = candidate.pair
    return { source: 'pastAnswer', text: answer, score, words, pastAnswer }
  })
}

/** The answer with this customer's first name in the place of the one who got it; without a name, nothing. */
function readdress({ answer, customerName }: PastAnswer, name: string | null): string {
  const [before, ...rest] = customerName?.split(/\s+/) ?? []
  if (!before || before.length < 2) return answer
  const isWord = (word: string) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${quoted(word)}(?![\\p{L}\\p{N}])`, 'giu')
  if (rest.some((word) => word.length > 2 && isWord(word).test(answer))) return ''
  if (!isWord(before).test(answer)) return answer
  const [own] = name?.split(/\s+/) ?? []
  return own ? answer.replace(isWord(before), () => own) : ''
}

const quoted = (word: string): string => word.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')
