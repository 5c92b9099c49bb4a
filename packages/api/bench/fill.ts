// Fills a workspace with conversations that look like years of work: uneven topics, rare and common tags, mostly
// resolved, a few very long threads. In SQL and outside a store, because nothing but this benchmark writes history so.
import type { Sql, Tx } from '../src/platform/postgres.ts'

const AGENTS = 12
const TAGS = 12
/** The rarest tag is on one conversation in this many. */
const RARE_TAG = 900

const customerTexts = [
  'Hi, my parcel should have been here on Tuesday and the tracking page still says that it was handed over.',
  'The invoice shows 19 % although we are exempt. Could you send me a corrected one, please?',
  'I cannot sign in any more: after the password it just shows the same page again. Firefox on Android.',
  'Do you also ship to Norway, and what would that cost for two of the large pots?',
  'The lid was broken when I opened the box. I have photos, where can I send them?',
  'Thanks, that worked.',
  'Order 48213. I changed the address yesterday, did that arrive in time?',
  'Is there anybody? I have been waiting since this morning.',
  'I would rather have a new one than the money back.',
]
const agentTexts = [
  'Thank you for writing. I have just looked at your order and can see where it stopped; give me a minute.',
  'I have asked the carrier to look for it and will tell you as soon as they answer, at the latest tomorrow at noon.',
  'Of course, the corrected invoice is on its way to the address that we have on file.',
  'Could you tell me which browser that is, and whether it also happens in a private window?',
  'Sorry about that! A new one leaves our house today, and you can keep the other.',
  'You are welcome. Is there anything else that I can do for you?',
]

/** Adds conversations numbered from `from` to `to`; calls with adjoining ranges make one whole. */
export async function fillWorkspace(sql: Sql, from: number, to: number): Promise<void> {
  await sql.begin(async (tx) => {
    if (from === 1) await insertPeopleAndTags(tx)
    await insertCustomers(tx, from, to)
    await insertConversations(tx, from, to)
    await insertMessages(tx, from, to)
    await insertLog(tx, from, to)
    await insertReadPositions(tx, from, to)
  })
  // What autovacuum does within a minute of such an import.
  await sql`vacuum analyze`
}

/**
 * Fills an empty database with this many conversations, ten messages in each, as fast as Postgres can: no index until
 * the rows are there, nothing in the write-ahead log, and no log of events, which no list and no thread reads.
 */
export async function fillInBulk(
  sql: Sql,
  conversations: number,
  say: (text: string) => void,
): Promise<void> {
  await sql`set maintenance_work_mem = '512MB'`
  await sql`set max_parallel_maintenance_workers = 2`
  const definitions = await dropIndexes(sql)
  for (const table of bulky) {
    await alter(sql, `alter table ${table} disable trigger user`)
    await alter(sql, `alter table ${table} set unlogged`)
  }
  await sql.begin(insertPeopleAndTags)
  const steps = {
    insertCustomers,
    insertConversations,
    insertTags,
    insertMessages,
    insertReadPositions,
  }
  for (const [name, insert] of Object.entries(steps)) {
    const began = Date.now()
    await sql.begin((tx) => insert(tx, 1, conversations))
    say(`  ${name} took ${Math.round((Date.now() - began) / 1000)} s`)
  }
  for (const definition of definitions) {
    const began = Date.now()
    await sql.unsafe(definition)
    say(`  ${definition.slice(0, 60)}… took ${Math.round((Date.now() - began) / 1000)} s`)
  }
  await sql`vacuum analyze`
}

/** The server reads its tables meanwhile, several at once: whoever loses such a deadlock asks again. */
async function alter(sql: Sql, statement: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return void (await sql.unsafe(statement))
    } catch (problem) {
      const isDeadlock = problem instanceof Error && 'code' in problem && problem.code === '40P01'
      if (!isDeadlock || tries === 20) throw problem
    }
  }
}

const bulky = [
  'conversation_tags',
  'urgencies',
  'read_positions',
  'messages',
  'conversations',
  'customers',
]

/** Takes the indexes and foreign keys off; returns what makes the indexes again. The foreign keys stay off. */
async function dropIndexes(sql: Sql): Promise<string[]> {
  const constraints = await sql<
    { owner: string; name: string; kind: string; definition: string }[]
  >`
    select conrelid::regclass::text as owner, conname as name, contype::text as kind, pg_get_constraintdef(oid) as definition
    from pg_constraint
    where contype in ('p', 'u', 'f') and (conrelid::regclass::text = any(${bulky}) or confrelid::regclass::text = any(${bulky}))
    order by contype`
  for (const { owner, name } of constraints)
    await alter(sql, `alter table ${owner} drop constraint ${name}`)
  const indexes = await sql<{ name: string; definition: string }[]>`
    select indexname as name, indexdef as definition from pg_indexes
    where schemaname = current_schema() and tablename = any(${bulky})`
  for (const { name } of indexes) await alter(sql, `drop index ${name}`)
  return [
    ...constraints
      .filter(({ kind }) => kind !== 'f')
      .map(
        ({ owner, name, definition }) =>
          `alter table ${owner} add constraint ${name} ${definition}`,
      ),
    ...indexes.map(({ definition }) => definition),
  ]
}

// A number from 0 up to `below` that looks random and is the same in every run.
const draw = (tx: Tx, seed: number, below: number) =>
  tx`abs(hashint8extended(i, ${seed}) % ${below})`

// Ids are the same shape and length as real ones, and sort by number.
const idOf = (tx: Tx, prefix: string) =>
  tx`${prefix}::text || '_01' || lpad(to_hex(i), 8, '0') || substr(md5(i::text), 1, 16)`

const inRange = (tx: Tx, from: number, to: number) =>
  tx`c.id >= ${firstId(from)} and c.id < ${firstId(to + 1)}`

const firstId = (number: number) => `cnv_01${number.toString(16).padStart(8, '0')}`

async function insertPeopleAndTags(tx: Tx): Promise<void> {
  await tx`
    insert into agents (id, workspace_id, email, name, role, password_hash)
    select ${idOf(tx, 'agt')}, w.id, 'agent-' || i || '@bench.example', 'Agent ' || i, 'agent', ''
    from workspaces w, generate_series(1, ${AGENTS - 1}::bigint) i`
  await tx`
    insert into tags (id, workspace_id, name)
    select ${idOf(tx, 'tag')}, w.id, 'tag ' || lpad(i::text, 2, '0')
    from workspaces w, generate_series(1, ${TAGS}::bigint) i`
}

async function insertCustomers(tx: Tx, from: number, to: number): Promise<void> {
  await tx`
    insert into customers (id, workspace_id, external_id, name, email, plan)
    select ${idOf(tx, 'cus')}, w.id, 'user-' || i, 'Customer ' || i,
           'customer-' || i || '@bench.example', 'Plus'
    from workspaces w, generate_series(${from}::bigint, ${to}) i`
}

// Routed already, or the server would do that while it is measured.
async function insertConversations(tx: Tx, from: number, to: number): Promise<void> {
  await tx`
    insert into conversations (id, workspace_id, inbox_id, customer_id, created_by, client_id, channel, status,
      snoozed_until, topic_id, assignee_id, tag_ids, seq, public_seq, last_message, last_message_at, waiting_since,
      respond_by, created_at, is_routed)
    select ${idOf(tx, 'cnv')}, b.workspace_id, b.id, ${idOf(tx, 'cus')}, ${idOf(tx, 'cus')}, 'import', 'import', status,
           case when status = 'snoozed' then now() + interval '30 days' end,
           topics[case when kind < 70 then 1 when kind < 90 then 2 when kind < 99 then 3 else 4 end],
           case when person < ${AGENTS} then agents[person + 1] end,
           case when ${draw(tx, 5, RARE_TAG)} = 0 then tags[${TAGS}:${TAGS}]
                when ${draw(tx, 6, 3)} = 0 then tags[1:1]
                else tags[1 + ${draw(tx, 7, TAGS)}:${draw(tx, 8, TAGS - 1)}] end,
           seq, seq,
           jsonb_build_object('id', 'msg_01' || substr(md5(i::text || seq), 1, 24), 'seq', seq, 'publicSeq', seq,
             'text', text, 'createdAt', to_json(at at time zone 'UTC') #>> '{}' || 'Z',
             'author', jsonb_build_object('kind', 'customer', 'id', ${idOf(tx, 'cus')}, 'name', 'Customer ' || i)),
           at, case when is_waiting then at end,
           case when is_waiting then at + interval '1 hour' * ${draw(tx, 13, 24)} end, at - interval '2 days',
           true
    from (
      select i, ${draw(tx, 1, 100)} as kind, ${draw(tx, 2, AGENTS * 2)} as person,
             (array['open', 'pending', 'snoozed', 'resolved'])
               [case when drawn < 30 then 1 when drawn < 38 then 2 when drawn < 42 then 3 else 4 end] as status,
             case when ${draw(tx, 4, 100)} = 0 then 200 else 3 + ${draw(tx, 10, 13)} end as seq,
             (${customerTexts}::text[])[1 + ${draw(tx, 11, customerTexts.length)}] as text,
             date_trunc('milliseconds', now() - interval '365 days' * power(${draw(tx, 12, 1_000_000)} / 1e6, 2)) as at
      from (select i, ${draw(tx, 3, 100)} as drawn from generate_series(${from}::bigint, ${to}) i) numbers
    ) one,
    lateral (select status = 'open' and ${draw(tx, 9, 10)} < 6 as is_waiting) w,
    (select id, workspace_id from inboxes) b,
    (select array_agg(id order by id) as agents from agents) a,
    (select array_agg(id order by position) as topics from topics) t,
    (select array_agg(id order by id) as tags from tags) g`
  await tx`
    insert into urgencies (conversation_id, workspace_id, score, factors)
    select id, workspace_id, 20, '[]' from conversations c
    where respond_by is not null and ${inRange(tx, from, to)}`
}

/** What a trigger does elsewhere. */
async function insertTags(tx: Tx, from: number, to: number): Promise<void> {
  await tx`
    insert into conversation_tags (workspace_id, tag_id, conversation_id, last_message_at)
    select workspace_id, tag_id, id, last_message_at from conversations c, unnest(tag_ids) as tag_id
    where ${inRange(tx, from, to)}`
}

// Event 1 is the conversation itself; from 2 on customer and agents take turns, the customer last.
async function insertMessages(tx: Tx, from: number, to: number): Promise<void> {
  await tx`
    insert into messages (id, workspace_id, conversation_id, seq, public_seq, client_id, author_kind, author_id,
      author_name, type, visibility, text, created_at)
    select 'msg_01' || substr(md5(c.id || i), 1, 24), c.workspace_id, c.id, i, i, 'import-' || i,
           case when is_customer then 'customer' else 'agent' end,
           case when is_customer then c.customer_id else coalesce(c.assignee_id, 'system') end,
           case when is_customer then null else 'Agent' end, 'text', 'public',
           case when is_customer
             then (${customerTexts}::text[])[1 + abs(hashtext(c.id || i) % ${customerTexts.length})]
             else (${agentTexts}::text[])[1 + abs(hashtext(c.id || i) % ${agentTexts.length})] end,
           c.last_message_at - interval '7 minutes' * (c.seq - i)
    from conversations c, generate_series(2, c.seq) i, lateral (select (c.seq - i) % 2 = 0 as is_customer) turn
    where ${inRange(tx, from, to)}`
}

/** Gives the newest conversation, or the one so many behind it, this many messages, of uneven length; its id. */
export async function lengthenConversation(
  sql: Sql,
  messages: number,
  behind = 0,
): Promise<string> {
  return await sql.begin(async (tx) => {
    const [{ id } = { id: '' }] = await tx<{ id: string }[]>`
      update conversations set seq = ${messages}, public_seq = ${messages}
      where id = (select id from conversations order by last_message_at desc offset ${behind} limit 1)
      returning id`
    await tx`delete from messages where conversation_id = ${id}`
    await tx`
      insert into messages (id, workspace_id, conversation_id, seq, public_seq, client_id, author_kind, author_id,
        author_name, type, visibility, text, created_at)
      select 'msg_01' || substr(md5(c.id || i), 1, 24), c.workspace_id, c.id, i, i, 'import-' || i,
             case when is_customer then 'customer' else 'agent' end,
             case when is_customer then c.customer_id else coalesce(c.assignee_id, 'system') end,
             case when is_customer then null else 'Agent' end, 'text', 'public',
             'number ' || i || repeat(': a few words that may fill more than one line', (1 + i % 5)::int),
             c.last_message_at - interval '3 minutes' * (c.seq - i)
      from conversations c, generate_series(2, c.seq) i, lateral (select i / 3 % 2 = 0 as is_customer) turn
      where c.id = ${id}`
    return id
  })
}

// No call that is measured reads the log; it is here so that the database has its real size.
async function insertLog(tx: Tx, from: number, to: number): Promise<void> {
  await tx`
    insert into events (conversation_id, seq, public_seq, workspace_id, type, payload, created_at)
    select c.id, 1, 1, c.workspace_id, 'conversation.created',
           json_build_object('conversation', json_build_object('id', c.id)), c.created_at
    from conversations c where ${inRange(tx, from, to)}
    union all
    select c.id, m.seq, m.public_seq, c.workspace_id, 'message.created', json_build_object('message', json_build_object(
      'id', m.id, 'conversationId', c.id, 'seq', m.seq, 'clientId', m.client_id, 'type', m.type,
      'visibility', m.visibility, 'text', m.text, 'activity', null, 'createdAt', m.created_at,
      'author', json_build_object('kind', m.author_kind, 'id', m.author_id, 'name', m.author_name))), m.created_at
    from conversations c join messages m on m.conversation_id = c.id where ${inRange(tx, from, to)}`
}

async function insertReadPositions(tx: Tx, from: number, to: number): Promise<void> {
  await tx`
    insert into read_positions (conversation_id, workspace_id, reader_kind, reader_id, seq, public_seq, delivered_seq, delivered_public_seq,
                                read_at, public_read_at)
    select c.id, c.workspace_id, 'customer', c.customer_id, c.seq, c.seq, c.seq, c.seq, c.last_message_at, c.last_message_at
    from conversations c where ${inRange(tx, from, to)}
    union all
    select c.id, c.workspace_id, 'agent', c.assignee_id, c.seq, c.seq, c.seq, c.seq, c.last_message_at, c.last_message_at
    from conversations c where ${inRange(tx, from, to)} and c.assignee_id is not null`
}
