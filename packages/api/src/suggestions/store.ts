// What suggestions are made of, read from Postgres in amounts that do not grow with the workspace.
import type { Sql } from '../platform/postgres.ts'

/** Conversations that are looked through for past answers: the newest. */
const MOST_CONVERSATIONS = 200
/** Of each, from its beginning, where the question is. */
const MOST_MESSAGES = 12
const MOST_CHARACTERS = 400
/** A past answer longer than this is about one case, and cutting it would make nonsense. */
const LONGEST_ANSWER = 1200

/** What the customer has written since somebody answered, newest last; empty when nobody waits for an answer. */
export async function findQuestion(sql: Sql, conversationId: string): Promise<string> {
  const rows = await sql<{ text: string; isCustomer: boolean }[]>`
    select left(text, 2000) as text, author_kind = 'customer' as "isCustomer" from messages
    where conversation_id = ${conversationId} and public_seq is not null and type = 'text'
    order by public_seq desc limit 8`
  const answered = rows.findIndex((row) => !row.isCustomer)
  const asked = answered < 0 ? rows : rows.slice(0, answered)
  return asked
    .toReversed()
    .map((row) => row.text)
    .join('\n')
}

export type PastAnswer = {
  conversationId: string
  question: string
  answer: string
  customerName: string | null
  agentName: string | null
  at: string
}

/** Questions of customers with the first answer that each got, from the newest other conversations. */
export async function listPastAnswers(
  sql: Sql,
  workspaceId: string,
  conversationId: string,
): Promise<PastAnswer[]> {
  const rows = await sql<
    {
      conversationId: string
      text: string
      length: number
      isCustomer: boolean
      authorName: string | null
      customerName: string | null
      createdAt: Date
    }[]
  >`
    select m.conversation_id as "conversationId", left(m.text, ${LONGEST_ANSWER}) as text, length(m.text) as length,
           m.author_kind = 'customer' as "isCustomer", m.author_name as "authorName",
           c.name as "customerName", m.created_at as "createdAt"
    from (
      select c.id, u.name from conversations c join customers u on u.id = c.customer_id
      where c.workspace_id = ${workspaceId} and c.id <> ${conversationId} and c.deleted_at is null
      order by c.last_message_at desc, c.id desc limit ${MOST_CONVERSATIONS}
    ) c
    cross join lateral (
      select * from messages m
      where m.conversation_id = c.id and m.public_seq is not null
      order by m.public_seq limit ${MOST_MESSAGES}
    ) m
    where m.type = 'text'
    order by m.conversation_id, m.public_seq`
  const pairs: PastAnswer[] = []
  let question: string[] = []
  let previous: string | undefined
  for (const row of rows) {
    if (row.conversationId !== previous) question = []
    previous = row.conversationId
    if (row.isCustomer) question.push(row.text)
    else {
      if (question.length > 0 && row.length <= LONGEST_ANSWER)
        pairs.push({
          conversationId: row.conversationId,
          question: question.join('\n').slice(0, MOST_CHARACTERS).toWellFormed(),
          answer: row.text,
          customerName: row.customerName,
          agentName: row.authorName,
          at: row.createdAt.toISOString(),
        })
      question = []
    }
  }
  return pairs
}
