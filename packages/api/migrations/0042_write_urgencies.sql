-- Scores are written in one call: a message for one of these conversations waits no longer than Postgres takes, however
-- late the process is. Two statements, because the log needs what was committed before the rows were locked: only what
-- begins after that sees it. Without `may_wait` it leaves out whatever somebody else writes to at the moment, and says so
-- with a row without a seq.
create function write_urgencies(
  ids text[], waits timestamptz[], deadlines timestamptz[], scores int[], factors text[], payloads text[],
  at timestamptz, may_wait boolean
) returns table (id text, workspace_id text, customer_id text, seq bigint) language plpgsql as $$
#variable_conflict use_column
declare
  locked text[];
begin
  if may_wait then
    locked := array(select c.id from conversations c where c.id = any(ids) order by c.id for update);
  else
    locked := array(select c.id from conversations c where c.id = any(ids) order by c.id for update skip locked);
  end if;
  return query
  with given as (
    select * from unnest(ids, waits, deadlines, scores, factors, payloads)
      as u (id, waiting_since, respond_by, score, factors, payload)
  ), moved as (
    update conversations c set seq = c.seq + 1, respond_by = given.respond_by,
      last_message_at = greatest(c.last_message_at, (c.last_message ->> 'createdAt')::timestamptz)
    from given
    where c.id = given.id and c.id = any(locked) and c.deleted_at is null
      and date_trunc('milliseconds', c.waiting_since) = given.waiting_since
    returning c.id, c.workspace_id, c.customer_id, c.seq
  ), told as (
    insert into events (conversation_id, seq, workspace_id, type, payload, created_at, xid)
    select moved.id, moved.seq, moved.workspace_id, 'conversation.updated', given.payload::json, at, (
      select greatest(pg_current_xact_id(), (pg_snapshot_xmax(pg_current_snapshot())::text::bigint - 1)::text::xid8)
    ) from moved join given using (id)
  ), stored as (
    insert into urgencies (conversation_id, workspace_id, score, factors)
    select moved.id, moved.workspace_id, given.score, given.factors::jsonb from moved join given using (id)
    on conflict (conversation_id) do update set score = excluded.score, factors = excluded.factors
  )
  select moved.id, moved.workspace_id, moved.customer_id, moved.seq from moved
  union all select other, null, null, null from unnest(ids) other where other <> all(locked);
end $$;
