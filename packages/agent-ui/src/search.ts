// A search as it stands in the URL, and what was found for it: page by page, the newest question only.
import type {
  CannedReplyHit,
  Client,
  ConversationHit,
  CustomerHit,
  CustomObject,
  Highlight,
  MessageHit,
} from '@deskbell/sdk'
import { signal } from '@preact/signals'
import { root } from './views.ts'

export const kinds = [
  { id: 'messages', name: 'Messages' },
  { id: 'conversations', name: 'Conversations' },
  { id: 'customers', name: 'Customers' },
  { id: 'canned-replies', name: 'Canned replies' },
  { id: 'objects', name: 'Objects' },
] as const
export type Kind = (typeof kinds)[number]['id']

const filterNames = [
  'customer',
  'agent',
  'assignee',
  'topic',
  'tag',
  'status',
  'channel',
  'from',
  'until',
  'type',
] as const
export type FilterName = (typeof filterNames)[number]
export type Filters = Partial<Record<FilterName, string>>

export interface Question {
  q: string
  kind: Kind
  sort: 'best' | 'newest'
  filters: Filters
}

/** The filters that each kind knows. Dates are days in the agent's own time zone. */
export const filtersOf: Record<Kind, readonly FilterName[]> = {
  messages: ['status', 'assignee', 'agent', 'topic', 'tag', 'channel', 'from', 'until', 'customer'],
  conversations: ['status', 'assignee', 'topic', 'tag', 'channel', 'from', 'until', 'customer'],
  customers: ['from', 'until'],
  'canned-replies': [],
  objects: ['type'],
}

export function readQuestion(query: Record<string, string>): Question {
  const filters: Filters = {}
  for (const name of filterNames) {
    const value = query[name]
    if (value !== undefined && value !== '') filters[name] = value
  }
  return {
    q: query.q ?? '',
    kind: kinds.find(({ id }) => id === query.kind)?.id ?? 'messages',
    sort: query.sort === 'best' ? 'best' : 'newest',
    filters,
  }
}

export function searchPath({ q, kind, sort, filters }: Partial<Question>): string {
  const query = new URLSearchParams()
  if (q) query.set('q', q)
  if (kind !== undefined && kind !== 'messages') query.set('kind', kind)
  if (sort === 'best') query.set('sort', sort)
  for (const [name, value] of Object.entries(filters ?? {})) if (value) query.set(name, value)
  const text = query.toString()
  return text === '' ? `${root}/search` : `${root}/search?${text}`
}

/** An object, opened over what was found. */
export function objectPath(question: Partial<Question>, id: string): string {
  const path = searchPath({ ...question, kind: 'objects' })
  return `${path}&object=${id}`
}

/** Where somebody comes back to from what they have found. */
export const lastSearch = signal<string | null>(null)

export type Hit =
  | ({ kind: 'messages' } & MessageHit)
  | ({ kind: 'conversations' } & ConversationHit)
  | ({ kind: 'customers' } & CustomerHit)
  | ({ kind: 'canned-replies' } & CannedReplyHit)
  | { kind: 'objects'; id: string; object: CustomObject; highlights: Highlight[] }

const LIMIT = 30

/** One page of hits. */
export async function findHits(
  client: Client,
  question: Question,
  { cursor, signal: abort }: { cursor?: string | undefined; signal: AbortSignal },
): Promise<{ hits: Hit[]; nextCursor: string | null }> {
  const { q, kind, sort } = question
  const input = { q, sort, limit: LIMIT, ...(cursor === undefined ? {} : { cursor }) }
  const filters = wireFilters(question) as object
  const options = { signal: abort }
  const { search } = client
  if (kind === 'customers') {
    const page = await search.customers({ ...input, ...filters }, options)
    return { ...page, hits: page.items.map((hit) => ({ kind, ...hit })) }
  }
  if (kind === 'conversations') {
    const page = await search.conversations({ ...input, ...filters }, options)
    return { ...page, hits: page.items.map((hit) => ({ kind, ...hit })) }
  }
  if (kind === 'canned-replies') {
    const page = await search.cannedReplies(input, options)
    return { ...page, hits: page.items.map((hit) => ({ kind, ...hit })) }
  }
  if (kind === 'objects') {
    const { sort: _, ...asked } = input
    const page = await client.objects.list({ ...asked, ...filters }, options)
    const start = { field: 'externalId', start: 0, end: q.trim().length }
    return {
      ...page,
      hits: page.items.map((object) => ({ kind, id: object.id, object, highlights: [start] })),
    }
  }
  const page = await search.messages({ ...input, ...filters }, options)
  return { ...page, hits: page.items.map((hit) => ({ kind, ...hit })) }
}

/** Days become moments: from the beginning of the first to the end of the last. */
export function wireFilters({ kind, filters }: Question): Record<string, unknown> {
  const known: Record<string, unknown> = {}
  for (const name of filtersOf[kind]) {
    const value = filters[name]
    if (value === undefined) continue
    if (name === 'status') known.status = value.split(',')
    else if (name === 'from') known.from = dayStart(value, 0)
    else if (name === 'until') known.until = dayStart(value, 1)
    else known[name] = value
  }
  return known
}

function dayStart(day: string, later: number): string | undefined {
  const [year, month, date] = day.split('-').map(Number)
  const time = new Date(year ?? 0, (month ?? 1) - 1, (date ?? 1) + later)
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString()
}

export interface Piece {
  text: string
  isHit: boolean
}

const AROUND = 70

/** A text in pieces, those that matched marked; of a long one, what stands around the first match. */
export function pieces(text: string, field: string, highlights: readonly Highlight[]): Piece[] {
  const own = highlights.filter((one) => one.field === field).sort((a, b) => a.start - b.start)
  const first = own[0]?.start ?? 0
  const begin = first > AROUND * 1.5 ? first - AROUND : 0
  const end = Math.min(text.length, begin + 6 * AROUND)
  const found: Piece[] = []
  let at = begin
  for (const { start, end: stop } of own) {
    if (start < at || stop > end) continue
    if (start > at) found.push({ text: text.slice(at, start), isHit: false })
    found.push({ text: text.slice(start, stop), isHit: true })
    at = stop
  }
  if (at < end) found.push({ text: text.slice(at, end), isHit: false })
  if (begin > 0) found.unshift({ text: '… ', isHit: false })
  if (end < text.length) found.push({ text: ' …', isHit: false })
  return found
}
