// Staged rows → customers, conversations and messages, a bounded batch at a time. Each batch is one transaction that
// also moves the import's position, so a batch counts wholly or not at all, whenever the process ends.
import { listByIds } from '../conversations/store.ts'
import { newId } from '../ids.ts'
import { insertEvents, type LogEvent } from '../log/store.ts'
import type { NewMessage } from '../messages/head.ts'
import { insertMessages } from '../messages/write-store.ts'
import { jsonb, type Sql, type Tx } from '../platform/postgres.ts'
import { ProblemError } from '../problem.ts'
import { digestOf, excerptOf } from './rows.ts'
import type { ImportSkip } from './schema.ts'
import { addSkips, countSkips, insertSkips, MOST_SKIPS, type SkipCounts } from './store.ts'

// About a tenth of a second of work: what a live message may have to wait for a row lock or a processor.
const BATCH = 500

/** Signs for agents that a file names. No account can have it: ids of agents begin with `agt_`. */
export const IMPORT_AUTHOR = 'import'

type Position = [customerKey: string, writtenAt: string, line: number]
const BEGINNING: Position = ['', '0001-01-01T00:00:00.000Z', 0]

type Row = {
  line: number
  customer_key: string
  author_kind: 'customer' | 'agent'
  author_name: string | null
  text: string
  digest: string
  written_at: Date
}

type Conversation = { id: string; customerId: string }
type Created<T> = { byKey: Map<string, T>; created: number }

/** Takes over the next batch. Undefined when there is none left; publish the events after it has returned. */
export async function takeOverBatch(sql: Sql, importId: string): Promise<LogEvent[] | undefined> {
  return await sql.begin(async (tx) => {
    const [state] = await tx<
      { workspace_id: string; position: Position | null; skip_counts: SkipCounts }[]
    >`select workspace_id, position, skip_counts from imports
      where id = ${importId} and status = 'running' for update`
    if (state === undefined) return undefined
    const position = state.position ?? BEGINNING
    const rows = await listNext(tx, importId, position)
    if (rows.length === 0) return undefined
    const workspaceId = state.workspace_id
    const customers = await ensureCustomers(tx, { workspaceId, importId, rows })
    const conversations = await ensureConversations(tx, workspaceId, rows, customers.byKey)
    const clientIds = await identify(tx, importId, position, rows)
    const inputs = rows.map((row, index) =>
      toMessage(workspaceId, row, conversations.byKey.get(row.customer_key)!, clientIds[index]!),
    )
    const { outcomes, events } = await insertMessages(tx, inputs)
    const result = sortOut(rows, outcomes)
    const room = MOST_SKIPS - countSkips(state.skip_counts)
    await insertSkips(tx, importId, result.skips.slice(0, Math.max(0, room)))
    addSkips(state.skip_counts, result.skips)
    const last = rows.at(-1)!
    const next: Position = [last.customer_key, last.written_at.toISOString(), last.line]
    await tx`
      update imports set position = ${jsonb(tx, next)}, skip_counts = ${jsonb(tx, state.skip_counts)},
        rows_imported = rows_imported + ${result.imported}, rows_duplicate = rows_duplicate + ${result.duplicates},
        customers_created = customers_created + ${customers.created},
        conversations_created = conversations_created + ${conversations.created}
      where id = ${importId}`
    return [...conversations.events, ...events]
  })
}

async function listNext(tx: Tx, importId: string, [key, time, line]: Position): Promise<Row[]> {
  return await tx<Row[]>`
    select line, customer_key, author_kind, author_name, text, digest, written_at from import_rows
    where import_id = ${importId} and (customer_key, written_at, line) > (${key}, ${time}::timestamptz, ${line})
    order by customer_key, written_at, line limit ${BATCH}`
}

// One customer per key. The profile is the first one that the file gives, in time order, of a new customer only.
async function ensureCustomers(
  tx: Tx,
  input: { workspaceId: string; importId: string; rows: readonly Row[] },
): Promise<Created<string>> {
  const { workspaceId } = input
  const keys = [...new Set(input.rows.map((row) => row.customer_key))]
  const known = await tx<{ id: string; external_id: string }[]>`
    select coalesce(merged_into_id, id) as id, external_id from customers
    where workspace_id = ${workspaceId} and external_id = any(${keys})`
  const byKey = new Map(known.map((row) => [row.external_id, row.id]))
  if (byKey.size > 0) await widenSeen(tx, byKey, input.rows)
  const missing = keys.filter((key) => !byKey.has(key))
  if (missing.length === 0) return { byKey, created: 0 }
  const created = await tx<{ id: string; external_id: string }[]>`
    insert into customers (id, workspace_id, external_id, name, email, phone, first_seen_at, last_seen_at)
    select u.id, ${workspaceId}, u.key, p.name, p.email, p.phone, p.first, p.last
    from unnest(${missing.map(() => newId('customer'))}::text[], ${missing}::text[]) as u (id, key),
    lateral (
      select min(written_at) as first, max(written_at) as last,
        (array_agg(customer_name order by written_at, line) filter (where customer_name is not null))[1] as name,
        (array_agg(email order by written_at, line) filter (where email is not null))[1] as email,
        (array_agg(phone order by written_at, line) filter (where phone is not null))[1] as phone
      from import_rows r where r.import_id = ${input.importId} and r.customer_key = u.key
    ) p
    on conflict (workspace_id, external_id) do nothing
    returning id, external_id`
  for (const row of created) byKey.set(row.external_id, row.id)
  if (byKey.size < keys.length) {
    // Somebody else has just created them.
    const others = await tx<{ id: string; external_id: string }[]>`
      select id, external_id from customers where workspace_id = ${workspaceId} and external_id = any(${missing})`
    for (const row of others) byKey.set(row.external_id, row.id)
  }
  return { byKey, created: created.length }
}

// History that is older or newer than what is known of a customer widens the time in which they were seen.
async function widenSeen(
  tx: Tx,
  byKey: ReadonlyMap<string, string>,
  rows: readonly Row[],
): Promise<void> {
  const seen = new Map<string, { first: string; last: string }>()
  for (const row of rows) {
    const id = byKey.get(row.customer_key)
    if (id === undefined) continue
    const at = row.written_at.toISOString()
    seen.set(id, { first: seen.get(id)?.first ?? at, last: at })
  }
  await tx`
    update customers c set first_seen_at = least(c.first_seen_at, u.first), last_seen_at = greatest(c.last_seen_at, u.last)
    from unnest(
      ${[...seen.keys()]}::text[],
      ${[...seen.values()].map((one) => one.first)}::timestamptz[],
      ${[...seen.values()].map((one) => one.last)}::timestamptz[]
    ) as u (id, first, last)
    where c.id = u.id and (u.first < c.first_seen_at or u.last > c.last_seen_at)`
}

// One conversation per customer for all imports: its clientId names the customer, so a second file finds it.
async function ensureConversations(
  tx: Tx,
  workspaceId: string,
  rows: readonly Row[],
  customers: ReadonlyMap<string, string>,
): Promise<Created<Conversation> & { events: LogEvent[] }> {
  const clientIdOf = (customerId: string) => `import:${customerId}`
  const find = async (clientIds: string[]) =>
    await tx<{ id: string; customerId: string; clientId: string }[]>`
      select id, customer_id as "customerId", client_id as "clientId" from conversations
      where workspace_id = ${workspaceId} and created_by = ${IMPORT_AUTHOR} and client_id = any(${clientIds})`
  const began = new Map<string, Date>()
  for (const row of rows) {
    const customerId = customers.get(row.customer_key)!
    if (!began.has(customerId)) began.set(customerId, row.written_at)
  }
  const wanted = [...began.keys()]
  const found = new Map((await find(wanted.map(clientIdOf))).map((row) => [row.customerId, row]))
  const missing = wanted.filter((customerId) => !found.has(customerId))
  let events: LogEvent[] = []
  if (missing.length > 0) {
    const times = missing.map((customerId) => began.get(customerId)!.toISOString())
    const inserted = await tx<{ id: string }[]>`
      insert into conversations (id, workspace_id, inbox_id, customer_id, created_by, client_id, channel, seq, public_seq,
                                 last_message_at, created_at, is_routed)
      select u.id, ${workspaceId}, (select min(id) from inboxes where workspace_id = ${workspaceId}), u.customer_id,
             ${IMPORT_AUTHOR}, u.client_id, 'import', 1, 1, u.at, u.at, true
      from unnest(
        ${missing.map(() => newId('conversation'))}::text[],
        ${missing}::text[],
        ${missing.map(clientIdOf)}::text[],
        ${times}::timestamptz[]
      ) as u (id, customer_id, client_id, at)
      on conflict (workspace_id, created_by, client_id) do nothing
      returning id`
    events = await logCreated(
      tx,
      inserted.map((row) => row.id),
    )
    for (const row of await find(missing.map(clientIdOf))) found.set(row.customerId, row)
  }
  const byKey = new Map([...customers].map(([key, customerId]) => [key, found.get(customerId)!]))
  return { byKey, created: events.length, events }
}

async function logCreated(tx: Tx, ids: readonly string[]): Promise<LogEvent[]> {
  const stored = await listByIds(tx, ids)
  const events = stored.map(
    ({ workspaceId, customerId, conversation }): LogEvent => ({
      workspaceId,
      customerId,
      publicSeq: 1,
      event: {
        type: 'conversation.created',
        conversationId: conversation.id,
        seq: 1,
        at: conversation.createdAt,
        conversation,
      },
    }),
  )
  await insertEvents(tx, events)
  return events
}

/**
 * The identity of each row, which is its message's clientId: customer, time, author, text, and which of several equal
 * rows it is. Equal rows share their customer and time, so those before this batch stand right before the position.
 */
async function identify(
  tx: Tx,
  importId: string,
  [key, time, line]: Position,
  rows: readonly Row[],
): Promise<string[]> {
  const copyOf = (row: Row) => `${row.customer_key}\n${row.written_at.getTime()}\n${row.digest}`
  const counts = new Map<string, number>()
  const first = rows[0]!
  if (first.customer_key === key && first.written_at.toISOString() === time) {
    const earlier = await tx<{ digest: string; count: number }[]>`
      select digest, count(*)::int as count from import_rows
      where import_id = ${importId} and customer_key = ${key} and written_at = ${time}::timestamptz and line <= ${line}
      group by digest`
    for (const { digest, count } of earlier) counts.set(copyOf({ ...first, digest }), count)
  }
  return rows.map((row) => {
    const copy = copyOf(row)
    const occurrence = counts.get(copy) ?? 0
    counts.set(copy, occurrence + 1)
    return digestOf([row.customer_key, row.written_at.getTime(), row.digest, occurrence])
  })
}

const toMessage = (
  workspaceId: string,
  row: Row,
  conversation: Conversation,
  clientId: string,
): NewMessage => ({
  workspaceId,
  conversationId: conversation.id,
  author:
    row.author_kind === 'agent'
      ? { kind: 'agent', id: IMPORT_AUTHOR, name: row.author_name }
      : { kind: 'customer', id: conversation.customerId, name: null },
  create: { clientId, type: 'text', text: row.text, visibility: 'public' },
  writtenAt: row.written_at,
  isPast: true,
})

function sortOut(
  rows: readonly Row[],
  outcomes: readonly (ProblemError | { isDuplicate: boolean })[],
): { imported: number; duplicates: number; skips: ImportSkip[] } {
  const result = { imported: 0, duplicates: 0, skips: [] as ImportSkip[] }
  for (const [index, outcome] of outcomes.entries()) {
    const row = rows[index]!
    if (outcome instanceof ProblemError) {
      if (outcome.code !== 'not_found') throw outcome
      result.skips.push({
        line: row.line,
        code: 'conversation_deleted',
        reason: 'The conversation of this customer was deleted after an earlier import',
        excerpt: excerptOf(`${row.customer_key}: ${row.text}`),
      })
    } else if (outcome.isDuplicate) result.duplicates++
    else result.imported++
  }
  return result
}
