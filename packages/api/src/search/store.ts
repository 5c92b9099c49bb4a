// What the follower that keeps the index looks up and remembers: the documents of what changed, as they are in Postgres
// now, and how far it has come. An index never learns from an event what a text says: it looks it up.
import type { LogPosition } from '../log/store.ts'
import { mayBeSilent, type Sql, type Tx } from '../platform/postgres.ts'
import { type Kind, kinds, type SearchDocument } from './engine.ts'

export type Progress = {
  version: number
  build: number
  /** Where the running build goes on; null when the index is whole. */
  buildAfter: BuildPlace | null
  epoch: string
  position: LogPosition
}

/** The last row that a build has taken: kind by kind, each in the order of its key; then what is left is to finish it. */
export type BuildPlace = { kind: Kind; after: [string, number] } | 'finish'

// Any number will do, as long as nothing else of Deskbell uses it; the second one names the engine.
const LOCK = 723_591

/**
 * Makes this transaction the only one that writes this engine's index; false when another one is at it. It waits for the
 * engine, and nobody for it. It does not wait for the disk either: what a crash takes of the index it takes of the
 * progress as well.
 */
export async function lockIndex(tx: Tx, engine: string): Promise<boolean> {
  const [row] = await tx<{ locked: boolean }[]>`
    select pg_try_advisory_xact_lock(${LOCK}::int, hashtext(${engine})) as locked,
      set_config('synchronous_commit', 'off', true)`
  if (row!.locked) await mayBeSilent(tx)
  return row!.locked
}

type ProgressRow = {
  version: number
  build: number
  build_after: BuildPlace | null
  epoch: string
  xid: string
  conversation_id: string
  seq: number
}

export async function findProgress(sql: Sql | Tx, engine: string): Promise<Progress | undefined> {
  const [row] = await sql<ProgressRow[]>`
    select version, build, build_after, epoch::text, xid::text, conversation_id, seq
    from search_progress where engine = ${engine}`
  return (
    row && {
      version: row.version,
      build: row.build,
      buildAfter: row.build_after,
      epoch: row.epoch,
      position: { xid: row.xid, conversationId: row.conversation_id, seq: row.seq },
    }
  )
}

export async function saveProgress(tx: Tx, engine: string, progress: Progress): Promise<void> {
  const { version, build, buildAfter, epoch, position } = progress
  const after = buildAfter && tx.json(buildAfter)
  await tx`
    insert into search_progress (engine, version, build, build_after, epoch, xid, conversation_id, seq, built_at)
    values (${engine}, ${version}, ${build}, ${after}, ${epoch}, ${position.xid}::xid8, ${position.conversationId},
            ${position.seq}, case when ${after === null} then now() end)
    on conflict (engine) do update set
      version = excluded.version, build = excluded.build, build_after = excluded.build_after, epoch = excluded.epoch,
      xid = excluded.xid, conversation_id = excluded.conversation_id, seq = excluded.seq,
      built_at = case when excluded.build_after is null then coalesce(search_progress.built_at, now()) end`
}

/** Says that the whole index is to be built again; the follower does it. */
export async function requestBuild(sql: Sql, engine: string): Promise<void> {
  await sql.begin(async (tx) => {
    // Not while a step runs: at its end it would write over this what it knew at its beginning.
    await tx`select pg_advisory_xact_lock(${LOCK}::int, hashtext(${engine}))`
    await tx`update search_progress set version = -1 where engine = ${engine}`
  })
}

/** Customers and canned replies that changed or went, which is outside of the log. */
export const listOtherChanges = (sql: Sql | Tx, limit: number) =>
  sql<{ number: number; subjectId: string }[]>`
    select number, subject_id as "subjectId" from search_changes order by number limit ${limit}`

export async function deleteOtherChanges(tx: Tx, numbers: readonly number[]): Promise<void> {
  if (numbers.length > 0)
    await tx`delete from search_changes where number = any(${numbers as number[]})`
}

type Row = Omit<SearchDocument, 'texts' | 'tagIds'> & {
  tagIds: string[] | null
  texts: (string | null)[]
}

const toDocument = (row: Row): SearchDocument => ({
  ...row,
  tagIds: row.tagIds ?? [],
  texts: row.texts.filter((text): text is string => text !== null && text !== ''),
})

/** Words, numbers and what was chosen; a tick is neither. */
const ANSWERS = '$.answer.values.*[*] ? (@.type() == "string" || @.type() == "number")'

// Lines of the system say what an agent did, not what anybody wrote: they have nothing to be found by. What was
// filled in before the first message is found with that; answers to a form of an agent are a message of their own.
const messageColumns = (sql: Sql | Tx) => sql`
  m.id, 'message' as kind, m.workspace_id as "workspaceId", c.customer_id as "customerId",
  m.conversation_id as "conversationId", m.seq, m.author_id as "authorId", m.visibility, m.created_at as at,
  c.status, c.topic_id as "topicId", c.tag_ids as "tagIds", c.assignee_id as "assigneeId", c.channel,
  case when m.type = 'activity' then '[]' else to_jsonb(array[m.text]) || (
    select coalesce(jsonb_agg(value #>> '{}'), '[]') from jsonb_path_query(m.form, ${ANSWERS}::jsonpath) as value
    where m.author_kind = 'customer'
  ) end as texts`

const messageTables = (sql: Sql | Tx) => sql`
  messages m join conversations c on c.id = m.conversation_id and c.deleted_at is null`

const conversationColumns = (sql: Sql | Tx) => sql`
  c.id, 'conversation' as kind, c.workspace_id as "workspaceId", c.customer_id as "customerId",
  c.id as "conversationId", null::bigint as seq, null as "authorId", 'public' as visibility, c.created_at as at,
  c.status, c.topic_id as "topicId", c.tag_ids as "tagIds", c.assignee_id as "assigneeId", c.channel,
  json_build_array(c.subject, u.name, u.email, u.external_id) as texts`

const customerColumns = (sql: Sql | Tx) => sql`
  u.id, 'customer' as kind, u.workspace_id as "workspaceId", u.id as "customerId",
  null as "conversationId", null::bigint as seq, null as "authorId", 'internal' as visibility, u.created_at as at,
  null as status, null as "topicId", null::text[] as "tagIds", null as "assigneeId", null as channel,
  json_build_array(u.name, u.email, u.external_id, u.phone, regexp_replace(u.phone, '[^0-9]', '', 'g'), u.company) as texts`

const cannedReplyColumns = (sql: Sql | Tx) => sql`
  r.id, 'cannedReply' as kind, r.workspace_id as "workspaceId", '' as "customerId",
  null as "conversationId", null::bigint as seq, coalesce(r.owner_id, r.team_id) as "authorId", 'internal' as visibility,
  r.created_at as at,
  null as status, null as "topicId", null::text[] as "tagIds", null as "assigneeId", null as channel,
  json_build_array(r.title, r.shortcut, r.body, (select string_agg(value, E'\\n') from jsonb_each_text(r.translations))) as texts`

// Who was merged into another customer, or erased, is nobody to be found.
const isThere = (sql: Sql | Tx) => sql`u.merged_into_id is null and u.erased_at is null`

export async function listMessageDocuments(
  sql: Sql | Tx,
  refs: readonly { conversationId: string; seq: number }[],
): Promise<SearchDocument[]> {
  if (refs.length === 0) return []
  const rows = await sql<Row[]>`
    select ${messageColumns(sql)}
    from unnest(${refs.map((ref) => ref.conversationId)}::text[], ${refs.map((ref) => ref.seq)}::bigint[])
      as r (conversation_id, seq)
    join ${messageTables(sql)} on m.conversation_id = r.conversation_id and m.seq = r.seq`
  return rows.map(toDocument)
}

/** Everything that is written in these conversations. */
export async function listMessageDocumentsOf(
  sql: Sql | Tx,
  conversationIds: readonly string[],
): Promise<SearchDocument[]> {
  if (conversationIds.length === 0) return []
  const rows = await sql<Row[]>`
    select ${messageColumns(sql)} from ${messageTables(sql)}
    where m.conversation_id = any(${conversationIds as string[]})`
  return rows.map(toDocument)
}

export async function listConversationDocuments(
  sql: Sql | Tx,
  ids: readonly string[],
): Promise<SearchDocument[]> {
  if (ids.length === 0) return []
  const rows = await sql<Row[]>`
    select ${conversationColumns(sql)} from conversations c join customers u on u.id = c.customer_id
    where c.id = any(${ids as string[]}) and c.deleted_at is null`
  return rows.map(toDocument)
}

export async function listCustomerDocuments(
  sql: Sql | Tx,
  ids: readonly string[],
): Promise<SearchDocument[]> {
  if (ids.length === 0) return []
  const rows = await sql<Row[]>`
    select ${customerColumns(sql)} from customers u where u.id = any(${ids as string[]}) and ${isThere(sql)}`
  return rows.map(toDocument)
}

export async function listCannedReplyDocuments(
  sql: Sql | Tx,
  ids: readonly string[],
): Promise<SearchDocument[]> {
  if (ids.length === 0) return []
  const rows = await sql<Row[]>`
    select ${cannedReplyColumns(sql)} from canned_replies r where r.id = any(${ids as string[]})`
  return rows.map(toDocument)
}

/** How many documents with a word in them there are of these conversations and customers, whichever engine keeps them. */
export async function countDocumentsOf(
  sql: Sql | Tx,
  { conversationIds, customerIds }: { conversationIds: string[]; customerIds: string[] },
): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int from (
      select texts::jsonb from (select ${messageColumns(sql)} from ${messageTables(sql)}) m
      where "conversationId" = any(${conversationIds})
      union all
      select texts::jsonb from (
        select ${conversationColumns(sql)} from conversations c join customers u on u.id = c.customer_id
        where c.id = any(${conversationIds}) and c.deleted_at is null) c
      union all
      select texts::jsonb from (
        select ${customerColumns(sql)} from customers u where u.id = any(${customerIds}) and ${isThere(sql)}) u
    ) documents where texts @? '$[*] ? (@ != null && @ != "")'`
  return row!.count
}

/** Those of the conversations that have gone from one customer to another: what was written in them goes along. */
export async function listMovedConversations(
  sql: Sql | Tx,
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await sql<{ id: string }[]>`
    select id from conversations where id = any(${ids as string[]}) and former_customer_ids <> '{}'`
  return rows.map((row) => row.id)
}

/** The next documents of a build, and the place of the last one. */
export async function listDocumentsAfter(
  tx: Tx,
  { kind, after }: Exclude<BuildPlace, 'finish'>,
  limit: number,
): Promise<{ documents: SearchDocument[]; next: BuildPlace }> {
  const [id, seq] = after
  const rows = await {
    // The page first: a join before the limit can make Postgres sort all messages for each page.
    message: () => tx<Row[]>`
      select ${messageColumns(tx)} from (
        select * from messages where (conversation_id, seq) > (${id}, ${seq}) order by conversation_id, seq limit ${limit}
      ) m join conversations c on c.id = m.conversation_id
      order by m.conversation_id, m.seq`,
    conversation: () => tx<Row[]>`
      select ${conversationColumns(tx)} from conversations c join customers u on u.id = c.customer_id
      where c.id > ${id} and c.deleted_at is null order by c.id limit ${limit}`,
    customer: () => tx<Row[]>`
      select ${customerColumns(tx)} from customers u where u.id > ${id} and ${isThere(tx)} order by u.id limit ${limit}`,
    cannedReply: () => tx<Row[]>`
      select ${cannedReplyColumns(tx)} from canned_replies r where r.id > ${id} order by r.id limit ${limit}`,
  }[kind]()
  const last = rows.at(-1)
  if (rows.length === limit && last !== undefined) {
    const place: [string, number] = [last.conversationId ?? last.id, last.seq ?? 0]
    return { documents: rows.map(toDocument), next: { kind, after: place } }
  }
  const nextKind = kinds[kinds.indexOf(kind) + 1]
  return {
    documents: rows.map(toDocument),
    next: nextKind === undefined ? 'finish' : { kind: nextKind, after: ['', 0] },
  }
}
