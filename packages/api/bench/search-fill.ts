// Fills a workspace with messages for searching, inside the database: words as common as in a language (the word of rank
// n is in about one n-th of the texts that the first one is in), a year of conversations with twenty messages each.
import type { Sql } from '../src/platform/postgres.ts'

const WORDS = 60_000
const PER_CONVERSATION = 20

const idOf = (sql: Sql, prefix: string) =>
  sql`${prefix}::text || '_01' || lpad(to_hex(i), 8, '0') || substr(md5(i::text), 1, 16)`

export async function fillForSearch(
  sql: Sql,
  messages: number,
  say: (text: string) => void,
): Promise<void> {
  const conversations = messages / PER_CONVERSATION
  await insertVocabulary(sql)
  await insertConversations(sql, conversations)
  const step = 10_000
  for (let from = 1; from <= conversations; from += step) {
    await insertMessages(sql, from, Math.min(from + step - 1, conversations))
    say(`${((from + step - 1) * PER_CONVERSATION).toLocaleString('en-US')} messages written`)
  }
  await sql`drop table bench_words`
  await sql`vacuum analyze`
}

// Words of three syllables; multiplying by a prime scatters them, so that neighbours in rank look nothing alike.
const insertVocabulary = (sql: Sql) => sql`
  create table bench_words as
  select rank, (select string_agg(
      substr('bcdfghjklmnprstvwxyz', 1 + (n / power(100, p)::bigint)::int % 20, 1)
      || substr('aeiou', 1 + ((n / power(100, p)::bigint) % 100)::int / 20, 1), '' order by p)
    from generate_series(0, 2) p, lateral (select rank::bigint * 611953 % 1000003 as n) x) as word
  from generate_series(1, ${WORDS}::int) rank`

async function insertConversations(sql: Sql, count: number): Promise<void> {
  await sql`
    insert into customers (id, workspace_id, external_id, name, email)
    select ${idOf(sql, 'cus')}, w.id, 'user-' || i, 'Customer ' || i, 'customer-' || i || '@bench.example'
    from workspaces w, generate_series(1, ${count}::bigint) i`
  await sql`
    insert into conversations (id, workspace_id, inbox_id, customer_id, created_by, client_id, channel, status, seq,
      public_seq, last_message_at, created_at)
    select ${idOf(sql, 'cnv')}, b.workspace_id, b.id, ${idOf(sql, 'cus')}, ${idOf(sql, 'cus')}, 'import', 'import',
      case when i % 10 = 0 then 'open' else 'resolved' end, ${PER_CONVERSATION + 1}, ${PER_CONVERSATION + 1}, at, at
    from inboxes b, generate_series(1, ${count}::bigint) i,
      lateral (select date_trunc('milliseconds', now() - interval '365 days' * (1 - i::float / ${count})) as at) t`
}

// Ranks are drawn evenly on a logarithmic scale, which is what makes their frequency fall as 1/n.
async function insertMessages(sql: Sql, from: number, to: number): Promise<void> {
  await sql`
    insert into messages (id, workspace_id, conversation_id, seq, public_seq, client_id, author_kind, author_id, type,
      visibility, text, created_at)
    select 'msg_01' || substr(md5(i || '-' || j), 1, 24), c.workspace_id, c.id, j, j, 'import-' || j, 'customer',
      c.customer_id, 'text', 'public', t.text, c.created_at + interval '1 minute' * j
    from (
      select i, j, string_agg(w.word, ' ') as text
      from (
        select i, j, floor(exp(random() * ln(${WORDS})))::int as rank
        from generate_series(${from}::bigint, ${to}) i, generate_series(2, ${PER_CONVERSATION + 1}) j,
          generate_series(1, 4 + abs(hashint8extended(i, j::bigint) % 21)) word
      ) drawn join bench_words w using (rank)
      group by i, j
    ) t join conversations c on c.id = ${idOf(sql, 'cnv')}
    order by i, j`
}
