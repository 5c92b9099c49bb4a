// The tables of the Postgres engine: documents with their words, and how many documents have a word.
import type { PendingQuery, Row } from 'postgres'
import type { Sql, Tx } from '../platform/postgres.ts'
import type { Changes, Kind, SearchDocument } from './engine.ts'
import { type Condition, type Field, type FieldCondition, leavesOf } from './filter.ts'
import type { KnownWord } from './typos.ts'

/** The lexemes of a document that was there before, and what they begin with. */
export type OldWords = { workspaceId: string; kind: Kind; tag: string; lexemes: string[] }

/** Takes documents out, and tells which words they had. */
export const deleteDocuments = (tx: Tx, gone: Changes['gone']) =>
  tx<OldWords[]>`
    delete from search_documents
    where id = any(${gone.ids as string[]}) or conversation_id = any(${gone.conversationIds as string[]})
      or customer_id = any(${gone.customerIds as string[]})
    returning workspace_id as "workspaceId", kind, tag, tsvector_to_array(words) as lexemes`

/** Takes out some of what an earlier build left. */
export const deleteOldDocuments = (tx: Tx, build: number, limit: number) =>
  tx<OldWords[]>`
    delete from search_documents
    where id = any(array(select id from search_documents where build < ${build} limit ${limit}))
    returning workspace_id as "workspaceId", kind, tag, tsvector_to_array(words) as lexemes`

export const listOldWords = (tx: Tx, ids: readonly string[]) =>
  tx<OldWords[]>`
    select workspace_id as "workspaceId", kind, tag, tsvector_to_array(words) as lexemes
    from search_documents where id = any(${ids as string[]})`

/** A document with its words in the form that Postgres reads. */
export type Vector = { document: SearchDocument; tag: string; words: string }

export async function putDocuments(
  tx: Tx,
  vectors: readonly Vector[],
  build: number,
): Promise<void> {
  const column = <T>(of: (document: SearchDocument) => T) => vectors.map((one) => of(one.document))
  await tx`
    insert into search_documents (id, workspace_id, kind, customer_id, conversation_id, seq, author_id, visibility, at,
                                  build, tag, words)
    select id, workspace_id, kind, customer_id, conversation_id, seq, author_id, visibility, at, ${build}, tag,
      words::tsvector
    from unnest(
      ${column((d) => d.id)}::text[],
      ${column((d) => d.workspaceId)}::text[],
      ${column((d) => d.kind)}::text[],
      ${column((d) => d.customerId)}::text[],
      ${column((d) => d.conversationId)}::text[],
      ${column((d) => d.seq)}::bigint[],
      ${column((d) => d.authorId)}::text[],
      ${column((d) => d.visibility)}::text[],
      ${column((d) => d.at.toISOString())}::timestamptz[],
      ${vectors.map((one) => one.tag)}::text[],
      ${vectors.map((one) => one.words)}::text[]
    ) as u (id, workspace_id, kind, customer_id, conversation_id, seq, author_id, visibility, at, tag, words)
    on conflict (id) do update set
      workspace_id = excluded.workspace_id, customer_id = excluded.customer_id,
      conversation_id = excluded.conversation_id, author_id = excluded.author_id, visibility = excluded.visibility,
      at = excluded.at, build = excluded.build, tag = excluded.tag, words = excluded.words`
}

export type WordChange = {
  workspaceId: string
  kind: Kind
  word: string
  by: number
  deletions: readonly string[]
}

/** Adds to the counts; a word that is in no document now is forgotten. */
export async function countWords(tx: Tx, changes: readonly WordChange[]) {
  const rows = await tx<{ workspaceId: string; kind: Kind; word: string; documents: number }[]>`
    insert into search_words (workspace_id, kind, word, documents, deletions)
    select workspace_id, kind, word, by, string_to_array(deletions, ' ')
    from unnest(
      ${changes.map((one) => one.workspaceId)}::text[],
      ${changes.map((one) => one.kind)}::text[],
      ${changes.map((one) => one.word)}::text[],
      ${changes.map((one) => one.by)}::int[],
      ${changes.map((one) => one.deletions.join(' '))}::text[]
    ) as u (workspace_id, kind, word, by, deletions)
    on conflict (workspace_id, kind, word) do update set documents = search_words.documents + excluded.documents
    returning workspace_id as "workspaceId", kind, word, documents`
  const ended = rows.filter((row) => row.documents <= 0)
  if (ended.length > 0)
    await tx`
      delete from search_words w using unnest(
        ${ended.map((row) => row.workspaceId)}::text[],
        ${ended.map((row) => row.kind)}::text[],
        ${ended.map((row) => row.word)}::text[]
      ) as u (workspace_id, kind, word)
      where (w.workspace_id, w.kind, w.word) = (u.workspace_id, u.kind, u.word) and w.documents <= 0`
  return rows
}

type Of = { workspaceId: string; kind: Kind }
type Fragment = PendingQuery<Row[]>

/** The words that stand for the weeks of a question: a space and the week, so that they sort by time before any word. */
export type Weeks = { first: string; last: string }

// Values that the planner does not see. It would plan every question anew for the sake of them, which takes longer than
// most questions; and it could not do better, because each of its ways is fenced in.
const atRunTime = (sql: Sql, value: string | number): Fragment =>
  typeof value === 'number' ? sql`(select ${value}::int)` : sql`(select ${value}::text)`

const inWeeks = (sql: Sql, { workspaceId, kind }: Of, { first, last }: Weeks): Fragment => sql`
  workspace_id = ${workspaceId} and kind = ${kind}
    and word between ${atRunTime(sql, first)} and ${atRunTime(sql, last)}`

/** Those of these words that are known, and how much is there in the weeks. */
export async function countDocuments(
  sql: Sql,
  of: Of,
  words: readonly string[],
  weeks: Weeks,
): Promise<{ known: KnownWord[]; documents: number; weeks: number }> {
  const rows = await sql<(KnownWord & { weeks: number | null })[]>`
    select word, documents, null as weeks from search_words
    where workspace_id = ${of.workspaceId} and kind = ${of.kind} and word = any(${words as string[]})
    union all
    select '', coalesce(sum(documents), 0), count(*) from search_words where ${inWeeks(sql, of, weeks)}`
  const known = rows.filter((row) => row.weeks === null)
  const whole = rows.find((row) => row.weeks !== null)!
  return { known, documents: whole.documents, weeks: whole.weeks! }
}

/** How many words begin so, and the sum of their documents. */
export type Beginnings = { words: number; documents: number }

/** Counts no further than `limit` words. */
export async function countBeginnings(
  sql: Sql,
  { workspaceId, kind }: Of,
  prefix: string,
  limit: number,
): Promise<Beginnings> {
  const [row] = await sql<Beginnings[]>`
    select count(*) as words, coalesce(sum(documents), 0)::bigint as documents from (
      select documents from search_words
      where workspace_id = ${workspaceId} and kind = ${kind} and word >= ${prefix} and word < ${`${prefix}\u{10ffff}`}
      limit ${limit}
    ) found`
  return row!
}

// By the index of deletions, and not by that of all words of the workspace, which looks cheap on a server with much memory.
export const listCloseWords = (sql: Sql, { workspaceId, kind }: Of, deletions: readonly string[]) =>
  sql<KnownWord[]>`
    select word, documents from (
      select * from search_words where deletions && (select ${deletions as string[]}::text[]) offset 0
    ) close where workspace_id = ${workspaceId} and kind = ${kind}`

/** What is said of a conversation is read from the conversation: it is never late, and nothing is written twice. */
const ofConversation: Partial<Record<Field, (sql: Sql) => Fragment>> = {
  customerId: (sql) => sql`c.customer_id`,
  conversationId: (sql) => sql`c.id`,
  status: (sql) => sql`c.status`,
  topicId: (sql) => sql`c.topic_id`,
  tagIds: (sql) => sql`c.tag_ids`,
  assigneeId: (sql) => sql`c.assignee_id`,
  channel: (sql) => sql`c.channel`,
}
const ofDocument: Partial<Record<Field, (sql: Sql) => Fragment>> = {
  workspaceId: (sql) => sql`d.workspace_id`,
  kind: (sql) => sql`d.kind`,
  authorId: (sql) => sql`d.author_id`,
  visibility: (sql) => sql`d.visibility`,
}

const and = (sql: Sql, parts: readonly Fragment[]): Fragment =>
  parts.reduce((before, part) => sql`${before} and ${part}`, sql`true`)

function isOneOf(sql: Sql, column: Fragment, condition: FieldCondition): Fragment {
  const values = condition.in.filter((value): value is string => value !== null)
  if (condition.field === 'tagIds') return sql`${column} && ${values}`
  if (values.length < condition.in.length)
    return sql`(${column} is null or ${column} = any(${values}))`
  // A single value keeps the order of an index usable.
  return values.length === 1 ? sql`${column} = ${values[0]!}` : sql`${column} = any(${values})`
}

function documentConditions(sql: Sql, condition: Condition): Fragment {
  const parts = leavesOf(condition).flatMap((leaf) => {
    if (!('field' in leaf))
      return [
        ...(leaf.from ? [sql`d.at >= ${leaf.from}`] : []),
        ...(leaf.until ? [sql`d.at < ${leaf.until}`] : []),
      ]
    const column = ofDocument[leaf.field]?.(sql)
    return column ? [isOneOf(sql, column, leaf)] : []
  })
  return and(sql, parts)
}

/** Undefined when nothing is asked of the conversation. */
function conversationConditions(sql: Sql, condition: Condition): Fragment | undefined {
  const parts = leavesOf(condition).flatMap((leaf) => {
    const column = 'field' in leaf && ofConversation[leaf.field]?.(sql)
    return column ? [isOneOf(sql, column, leaf)] : []
  })
  return parts.length === 0 ? undefined : and(sql, parts)
}

/** The conversations that a question is about; undefined when it names none, or they are more than `limit`. */
export async function findFewConversations(
  sql: Sql,
  workspaceId: string,
  condition: Condition,
  limit: number,
): Promise<string[] | undefined> {
  const asked = conversationConditions(sql, condition)
  if (asked === undefined) return undefined
  const rows = await sql<{ id: string }[]>`
    select c.id from conversations c
    where c.workspace_id = ${workspaceId} and c.deleted_at is null and ${asked}
    limit ${limit + 1}`
  return rows.length > limit ? undefined : rows.map((row) => row.id)
}

export type DocumentQuery = Of & {
  condition: Condition
  /** What the words must match, with a `~` where each begins with its tag; null: anything. */
  tsquery: string | null
  sort: 'best' | 'newest'
  offset: number
  limit: number
}

/**
 * Where to look: by the index of words, for a question that is at least a part of the whole, in one week after the other
 * until there is enough; in a few conversations; or at the newest documents only.
 */
export type Place =
  | { by: 'words'; driver: string; tag: string; weeks: Weeks }
  | { by: 'conversations'; ids: readonly string[] }
  | { by: 'newest'; scan: number | null }

/** Best first looks at no more than this many of the newest that match. */
export const RANKED = 1000

/** The documents that a question is about, as a table to read from. */
export function documentsIn(sql: Sql, query: DocumentQuery, place: Place): Fragment {
  const { sort, offset, limit } = query
  const isBest = sort === 'best' && query.tsquery !== null
  const newest = sql`
    select d.id, d.conversation_id, d.seq, d.at ${isBest ? sql`, d.words, d.question` : sql``}
    from (${candidates(sql, query, place)}) d
    ${place.by === 'conversations' ? sql`order by d.at desc, d.id desc` : sql``}
    limit ${atRunTime(sql, isBest ? RANKED : offset + limit)}`
  const order = isBest
    ? sql`ts_rank(d.words, d.question) desc, d.at desc, d.id desc`
    : sql`d.at desc, d.id desc`
  return sql`
    select id, conversation_id, seq, place from (
      select d.id, d.conversation_id, d.seq, row_number() over (order by ${order}) as place from (${newest}) d
    ) d where place > ${atRunTime(sql, offset)} and place <= ${atRunTime(sql, offset + limit)}`
}

/** A question in the words of documents with this tag. */
const questionOf = (sql: Sql, tsquery: string | null, tag: Fragment): Fragment =>
  sql`replace(${tsquery}, '~', ${tag})::tsquery`

// Each source is fenced in (`offset 0`, `limit`), so that the planner looks where it is told to: it cannot know how
// common a word of one workspace is, and its mistakes cost a hundred times the right way. Two of them give their rows
// in order, the newest first, so that no more are read than are needed.
function candidates(sql: Sql, query: DocumentQuery, place: Place): Fragment {
  if (place.by === 'words') return candidatesByWords(sql, query, place)
  const ofAll = documentConditions(sql, query.condition)
  const own = questionOf(sql, query.tsquery, sql`d.tag`)
  const matches = query.tsquery === null ? sql`true` : sql`d.words @@ ${own}`
  if (place.by === 'conversations')
    return sql`
      select d.*, ${own} as question from unnest(${place.ids as string[]}::text[]) as chosen (id)
      cross join lateral (select * from search_documents where conversation_id = chosen.id offset 0) d
      where ${matches} and ${ofAll}`
  return sql`
    select d.*, ${own} as question from (
      select d.* from search_documents d where ${ofAll} order by d.at desc
      ${place.scan === null ? sql`` : sql`limit ${atRunTime(sql, place.scan)}`}
    ) d where ${matches} and ${inConversation(sql, query.condition)} order by d.at desc offset 0`
}

function candidatesByWords(
  sql: Sql,
  query: DocumentQuery,
  { driver, tag, weeks }: Extract<Place, { by: 'words' }>,
): Fragment {
  const weekTag = sql`${tag} || substr(word, 2)`
  return sql`
    select d.*, week.question from (
      select ${questionOf(sql, driver, weekTag)} as driver, ${questionOf(sql, query.tsquery, weekTag)} as question
      from search_words where ${inWeeks(sql, query, weeks)} order by word desc offset 0
    ) week
    cross join lateral (
      select d.* from (select d.* from search_documents d where d.words @@ week.driver offset 0) d
      where ${driver === query.tsquery ? sql`true` : sql`d.words @@ week.question`}
        and ${documentConditions(sql, query.condition)}
      order by d.at desc, d.id desc offset 0
    ) d where ${inConversation(sql, query.condition)}`
}

function inConversation(sql: Sql, condition: Condition): Fragment {
  const asked = conversationConditions(sql, condition)
  // A value and not a join, so that rows keep their order and are looked up only until there are enough.
  return asked === undefined
    ? sql`true`
    : sql`coalesce((select ${asked} from conversations c where c.id = d.conversation_id), false)`
}
