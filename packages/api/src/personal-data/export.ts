// One person's data as a JSON document, written piece by piece: a page of rows is in memory at a time, never all.
import { listConversations } from '../conversations/store.ts'
import { listCustomerEvents } from '../customer-events/store.ts'
import { listNotes } from '../customer-notes/store.ts'
import { listMessages } from '../messages/store.ts'
import type { Sql } from '../platform/postgres.ts'
import type { AgentActor } from '../policy.ts'
import { type getPerson, listDevices } from './store.ts'

type Page = { items: { id: string }[]; nextCursor: string | null }
const PAGE = 100

export async function* exportPerson(
  sql: Sql,
  actor: AgentActor,
  { customer, merged }: Awaited<ReturnType<typeof getPerson>>,
): AsyncGenerator<string> {
  const { workspaceId } = actor
  const { id } = customer
  const exportedAt = new Date().toISOString()
  yield `{"exportedAt":${JSON.stringify(exportedAt)},"customer":${JSON.stringify(customer)},"merged":${JSON.stringify(merged)}`
  yield ',"notes":['
  yield* listed(pages((query) => listNotes(sql, workspaceId, id, query)))
  yield '],"events":['
  yield* listed(pages((query) => listCustomerEvents(sql, workspaceId, id, query)))
  yield `],"devices":${JSON.stringify(await listDevices(sql, workspaceId, id))},"conversations":[`
  let separator = ''
  for (const archived of [false, true]) {
    const query = { customer: id, sort: 'newest', archived } as const
    const found = pages((page) => listConversations(sql, actor, { ...query, ...page }))
    for await (const conversation of found) {
      yield `${separator}{"conversation":${JSON.stringify(conversation)},"messages":[`
      yield* listed(messagesOf(sql, conversation.id))
      yield ']}'
      separator = ','
    }
  }
  yield ']}'
}

async function* pages<P extends Page>(
  fetchPage: (query: { limit: number; cursor?: string }) => Promise<P>,
): AsyncGenerator<P['items'][number]> {
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page: P = await fetchPage({ limit: PAGE, ...(cursor === undefined ? {} : { cursor }) })
    yield* page.items
    cursor = page.nextCursor
  }
}

async function* messagesOf(sql: Sql, conversationId: string) {
  for (let afterSeq = 0, hasMore = true; hasMore; ) {
    const page = await listMessages(sql, conversationId, 'agent', { afterSeq, limit: PAGE })
    yield* page.items
    afterSeq = page.items.at(-1)?.seq ?? afterSeq
    hasMore = page.hasMore
  }
}

/** The items with commas between them. */
async function* listed(items: AsyncIterable<object>): AsyncGenerator<string> {
  let separator = ''
  for await (const item of items) {
    yield separator + JSON.stringify(item)
    separator = ','
  }
}
