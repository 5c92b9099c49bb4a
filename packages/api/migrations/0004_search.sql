-- The search index of the Postgres engine, and what the follower of the log that keeps it needs. All of it is derived:
-- `deskbell reindex` makes it again. Rows refer to nothing but their workspace, because they must outlive what they
-- describe until the follower has taken its words out of the counts as well.

-- `words` holds folded words, each behind a tag of its workspace and kind: one word of one workspace is one key of the
-- index, so neither btree_gin nor a second condition is needed. A tag may be shared; workspace_id is compared anyway.
create table search_documents (
  id text collate "C" primary key,
  workspace_id text collate "C" not null references workspaces on delete cascade,
  kind text collate "C" not null check (kind in ('message', 'conversation', 'customer')),
  customer_id text collate "C" not null,
  conversation_id text collate "C",
  seq bigint,
  author_id text collate "C",
  visibility text not null check (visibility in ('public', 'internal')),
  at timestamptz not null,
  build integer not null,
  words tsvector not null
);
-- The list of pending entries is read by every search, so it is kept short.
create index search_documents_words on search_documents using gin (words) with (fastupdate = on, gin_pending_list_limit = 256);
create index search_documents_recent on search_documents (workspace_id, kind, at desc);
create index search_documents_conversation on search_documents (conversation_id);
create index search_documents_customer on search_documents (customer_id);

-- How many documents have a word; the row '' counts all of a kind. `deletions` are the word with one or two letters
-- left out: two words that are a typing error apart have one of them in common, which is an exact look-up.
create table search_words (
  workspace_id text collate "C" not null references workspaces on delete cascade,
  kind text collate "C" not null,
  word text collate "C" not null,
  documents integer not null,
  deletions text[] collate "C" not null default '{}',
  primary key (workspace_id, kind, word)
) with (fillfactor = 80);
create index search_words_deletions on search_words using gin (deletions) with (fastupdate = off);

-- How far each engine has followed the log, and how far a build of its index has come (null: it is whole).
create table search_progress (
  engine text collate "C" primary key,
  version integer not null,
  build integer not null,
  build_after jsonb,
  epoch uuid not null,
  xid xid8 not null,
  conversation_id text collate "C" not null,
  seq bigint not null,
  built_at timestamptz
);

-- Customers change outside of the log, so whoever changes or erases one leaves a note here for the follower.
create table search_changes (
  number bigint generated always as identity primary key,
  workspace_id text collate "C" not null references workspaces on delete cascade,
  customer_id text collate "C" not null
);

create function note_search_change() returns trigger language plpgsql as $$
begin
  -- When a workspace goes, its customers go after it: there is nobody left to search for them.
  insert into search_changes (workspace_id, customer_id)
  select w.id, coalesce(new.id, old.id) from workspaces w where w.id = coalesce(new.workspace_id, old.workspace_id);
  return null;
end $$;

create trigger customers_search_insert after insert on customers for each row
  when (coalesce(new.name, new.email, new.phone, new.external_id, new.company) is not null)
  execute function note_search_change();
create trigger customers_search_update after update of name, email, phone, external_id, company on customers for each row
  when ((old.name, old.email, old.phone, old.external_id, old.company)
    is distinct from (new.name, new.email, new.phone, new.external_id, new.company))
  execute function note_search_change();
create trigger customers_search_delete after delete on customers for each row
  execute function note_search_change();
