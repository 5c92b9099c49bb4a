// What a search engine is to Deskbell. There are two, behind this interface and held to the same tests: Postgres, and
// Meilisearch when it is set up. An engine finds candidates; whether somebody may see them is decided in Postgres again.
import type { PendingQuery, Row } from 'postgres'
import type { Tx } from '../platform/postgres.ts'
import type { Condition } from './filter.ts'
import type { Term } from './query.ts'

/** A new kind (articles) is a name here, its rows in store.ts and its answers in routes.ts. */
export const kinds = ['message', 'conversation', 'customer', 'cannedReply'] as const
export type Kind = (typeof kinds)[number]

/** One thing that can be found, as it is in Postgres at the moment. */
export type SearchDocument = {
  id: string
  kind: Kind
  workspaceId: string
  /** Empty for what has to do with no customer. */
  customerId: string
  /** Null for customers and canned replies. */
  conversationId: string | null
  /** Of a message. */
  seq: number | null
  /** Of a canned reply the agent or the team that has it; null when everybody has. */
  authorId: string | null
  visibility: 'public' | 'internal'
  at: Date
  status: string | null
  topicId: string | null
  tagIds: readonly string[]
  assigneeId: string | null
  channel: string | null
  /** Passages, the most important first. No phrase reaches from one into the next. */
  texts: readonly string[]
}

export type Changes = {
  /** Taken out first, with everything that belongs to them. */
  gone: {
    ids: readonly string[]
    conversationIds: readonly string[]
    customerIds: readonly string[]
  }
  documents: readonly SearchDocument[]
}

/** Where documents go: while a build runs, what changes goes into it and into the index that answers until then. */
export type Target = { build: number; into: 'index' | 'build' | 'both' }

export type SearchRequest = {
  workspaceId: string
  kind: Kind
  terms: readonly Term[]
  condition: Condition
  sort: 'best' | 'newest'
  offset: number
  limit: number
}

export type Candidate = { id: string; conversationId: string | null; seq: number | null }
/** As they are, or as a table to read from: `id`, `conversation_id`, `seq` and their `place` in the order. */
export type Candidates = readonly Candidate[] | PendingQuery<Row[]>

export type Read<T> = (candidates: Candidates) => Promise<readonly T[]>

export type Found<T> = {
  items: readonly T[]
  /** Words in a document that were taken for a typing error in the question; to be marked as well. */
  wordsOf(id: string): readonly string[]
}

export interface SearchEngine {
  readonly name: 'postgres' | 'meilisearch'
  /** Another number means that what is in the index has to be built again. */
  readonly version: number
  /** Whether documents carry the fields of their conversation, and are written again when those change. */
  readonly keepsConversationFields: boolean

  /**
   * At most `limit` documents; fewer mean that there are no more. `read` answers with one for each candidate, in their
   * order; what is found in Postgres is found in the statement that reads.
   */
  find<T>(request: SearchRequest, read: Read<T>): Promise<Found<T>>
  /** Whether an error says that the engine does not answer. */
  isAway(error: unknown): boolean
  /** Makes room for a build beside what is there. What an earlier build left unfinished goes. */
  beginBuild(tx: Tx): Promise<void>
  /** Resolves when the changes can be found. Writing the same again changes nothing. */
  write(tx: Tx, changes: Changes, target: Target): Promise<void>
  /** Puts the build in the place of what was there. False: there is more to do, call it again. May be called again anyway. */
  finishBuild(tx: Tx, build: number): Promise<boolean>
}
