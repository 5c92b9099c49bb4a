// From a question to what its asker may see of the answer: the tree of conditions, the engine's candidates, and their
// rows in Postgres, where permission is decided again. What is gone, or not theirs, never leaves.
import type { CannedReply } from '../canned-replies/schema.ts'
import { listCannedRepliesByIds } from '../canned-replies/store.ts'
import { listByIds, type StoredConversation } from '../conversations/store.ts'
import type { Customer } from '../customers/schema.ts'
import { listCustomersByIds } from '../customers/store.ts'
import type { Message } from '../messages/schema.ts'
import type { NumberedMessage } from '../messages/store.ts'
import { decodeCursor, toPage } from '../page.ts'
import type { Sql } from '../platform/postgres.ts'
import { type Actor, type AgentActor, isVisible } from '../policy.ts'
import { problem } from '../problem.ts'
import { listTeamIdsOf } from '../teams/store.ts'
import type { Found, Kind, Read, SearchEngine } from './engine.ts'
import { type Condition, scopeOf } from './filter.ts'
import { highlight } from './highlight.ts'
import { listCandidates, listMessageHits, type StoredHit } from './hits-store.ts'
import type { Indexer } from './indexer.ts'
import { parseQuery, type Term } from './query.ts'
import { type Highlight, MOST_HITS, type SearchQuery } from './schema.ts'

type Deps = { sql: Sql; engine: SearchEngine; indexer: Indexer }
type Mark = (id: string, texts: Record<string, string | null>) => Highlight[]
type Look<T> = { kind: Kind; read: Read<T>; scope?: Condition }

export type Search = ReturnType<typeof createSearch>

export function createSearch({ sql, engine, indexer }: Deps) {
  async function find<T>(actor: Actor, query: SearchQuery, { kind, read, scope }: Look<T>) {
    const place = placeOf(query.cursor)
    const terms = parseQuery(query.q)
    // Nothing but signs: there is nothing to look for, and everything would be no answer.
    const isEmpty = terms.length === 0 && query.q.trim() !== ''
    const limit = Math.min(query.limit, MOST_HITS - place.offset)
    if (isEmpty || limit <= 0) return { ...toPage<T>([], limit, keyAfter(place, 0)), mark: nothing }
    if (query.consistency === 'strong') await reach(indexer.catchUp())
    const isLast = place.offset + limit >= MOST_HITS
    const request = {
      workspaceId: actor.workspaceId,
      kind,
      terms,
      condition: conditionOf(actor, scope ?? scopeOf(actor, kind), query, place.until),
      sort: query.sort,
      offset: place.offset,
      limit: isLast ? limit : limit + 1,
    }
    const { items, wordsOf } = await reach(engine.find(request, read))
    return { ...toPage(items, limit, keyAfter(place, limit)), mark: markerOf(terms, wordsOf) }
  }

  const reach = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      throw engine.isAway(error) ? problem('search_unavailable', { retryAfter: 1 }) : error
    })

  const readIds: Read<string> = async (candidates) =>
    (await listCandidates(sql, candidates)).map(({ id }) => id)

  return {
    async messages(actor: Actor, query: SearchQuery) {
      const read: Read<StoredHit | undefined> = (candidates) => listMessageHits(sql, candidates)
      const { items, nextCursor, mark } = await find(actor, query, { kind: 'message', read })
      const hits = items.flatMap((stored) => {
        if (stored === undefined || !isVisible(actor, stored.conversation)) return []
        const { id } = stored.numbered.message
        const message = asSeen(actor, stored.numbered)
        if (message === undefined) return []
        const conversation = conversationAsSeen(actor, stored.conversation)
        const written = { text: message.text, ...answersOf(message) }
        return [{ id, message, conversation, highlights: mark(id, written) }]
      })
      return { items: hits, nextCursor }
    },

    async conversations(actor: Actor, query: SearchQuery) {
      const look = { kind: 'conversation', read: readIds } as const
      const { items, nextCursor, mark } = await find(actor, query, look)
      const stored = (await listByIds(sql, items)).filter((one) => isVisible(actor, one))
      const conversations = new Map(stored.map((one) => [one.conversation.id, one]))
      const hits = items.flatMap((id) => {
        const found = conversations.get(id)
        if (found === undefined) return []
        const conversation = conversationAsSeen(actor, found)
        const { name, email, externalId } = conversation.customer
        const highlights = mark(id, {
          subject: conversation.subject,
          'customer.name': name,
          'customer.email': email,
          'customer.externalId': externalId,
        })
        return [{ id, conversation, highlights }]
      })
      return { items: hits, nextCursor }
    },

    async customers(actor: Actor, query: SearchQuery) {
      const look = { kind: 'customer', read: readIds } as const
      const { items, nextCursor, mark } = await find(actor, query, look)
      const rows = await listCustomersByIds(sql, items, { workspaceId: actor.workspaceId })
      const customers = new Map(rows.map((one): [string, Customer] => [one.id, one]))
      const hits = items.flatMap((id) => {
        const customer = customers.get(id)
        if (customer === undefined) return []
        const { name, email, externalId, phone, company } = customer
        return [{ id, customer, highlights: mark(id, { name, email, externalId, phone, company }) }]
      })
      return { items: hits, nextCursor }
    },

    async cannedReplies(actor: AgentActor, query: SearchQuery) {
      const scope = scopeOf(actor, 'cannedReply', await listTeamIdsOf(sql, actor))
      const look = { kind: 'cannedReply', read: readIds, scope } as const
      const { items, nextCursor, mark } = await find(actor, query, look)
      const rows = await listCannedRepliesByIds(sql, actor, items)
      const replies = new Map(rows.map((one): [string, CannedReply] => [one.id, one]))
      const hits = items.flatMap((id) => {
        const cannedReply = replies.get(id)
        if (cannedReply === undefined) return []
        const { title, shortcut, body } = cannedReply
        return [{ id, cannedReply, highlights: mark(id, { title, shortcut, body }) }]
      })
      return { items: hits, nextCursor }
    },
  }
}

/** What was filled in before the first message, by where that stands in it. */
const answersOf = ({ author, form }: Message): Record<string, string> =>
  Object.fromEntries(
    Object.entries((author.kind === 'customer' && form?.answer?.values) || {}).flatMap(
      ([name, value]) => (typeof value === 'string' ? [[`form.answer.values.${name}`, value]] : []),
    ),
  )

const conversationAsSeen = (actor: Actor, stored: StoredConversation) =>
  actor.kind !== 'customer' ? stored.conversation : stored.forCustomer()

function asSeen(actor: Actor, { message, publicSeq }: NumberedMessage): Message | undefined {
  if (actor.kind !== 'customer') return message
  return publicSeq === null ? undefined : { ...message, seq: publicSeq }
}

function conditionOf(
  actor: Actor,
  scope: Condition,
  query: SearchQuery,
  before: Date | undefined,
): Condition {
  const date = (text: string | undefined) => (text === undefined ? undefined : new Date(text))
  const dates = [{ from: date(query.from), until: date(query.until) }, { until: before }]
  const all: Condition[] = [scope, ...dates]
  const is = (field: Parameters<typeof filterOf>[0], value: string | undefined) =>
    void (value !== undefined && all.push(filterOf(field, [value])))
  is('conversationId', query.conversation)
  // A customer could tell from the answers what their conversation is tagged with, or who noted something.
  if (actor.kind === 'customer') return { all }
  is('customerId', query.customer)
  is('authorId', query.agent)
  is('visibility', query.visibility)
  is('topicId', query.topic)
  is('tagIds', query.tag)
  is('channel', query.channel)
  if (query.status) all.push(filterOf('status', query.status))
  if (query.assignee === 'none') all.push(filterOf('assigneeId', [null]))
  else is('assigneeId', query.assignee === 'me' ? actor.id : query.assignee)
  return { all }
}

const filterOf = (
  field: Extract<Condition, { field: unknown }>['field'],
  values: (string | null)[],
) => ({
  field,
  in: values,
})

type Place = { offset: number; until: Date | undefined }

/** Where a page begins: so many further, among what had been written when the first page was read. */
function placeOf(cursor: string | undefined): Place {
  const key = decodeCursor(cursor)
  if (key === undefined) return { offset: 0, until: undefined }
  const offset = Number(key[1])
  const until = new Date(key[0] ?? Number.NaN)
  const isOurs =
    Number.isInteger(offset) && offset >= 0 && offset <= MOST_HITS && !Number.isNaN(until.getTime())
  if (isOurs) return { offset, until }
  throw problem('validation_failed', {
    errors: [{ field: '/cursor', message: 'is not a cursor from this list' }],
  })
}

const keyAfter =
  ({ offset, until }: Place, limit: number) =>
  (): [string, string] => [
    (until ?? new Date(Date.now() + 1)).toISOString(),
    String(offset + limit),
  ]

const nothing: Mark = () => []

const markerOf =
  (terms: readonly Term[], wordsOf: Found<unknown>['wordsOf']): Mark =>
  (id, texts) => {
    const also = new Set(wordsOf(id))
    return Object.entries(texts).flatMap(([field, text]) =>
      text === null ? [] : highlight(text, terms, also).map((range) => ({ field, ...range })),
    )
  }
