-- What is known about a customer beside their conversations: notes, what they did on the business's site, a block,
-- merges that can be undone, receipts of erasures, and where the business's own system answers about them.

-- revision grows with whatever an open screen shows of a customer, so that screens know what is newer.
-- A customer who was merged into another, or erased, stays as a row that nobody finds: the log refers to it.
alter table customers
  add column revision bigint not null default 1,
  add column blocked_at timestamptz,
  add column merged_into_id text collate "C",
  add column erased_at timestamptz,
  add foreign key (workspace_id, merged_into_id) references customers (workspace_id, id);
create index customers_merged on customers (workspace_id, merged_into_id) where merged_into_id is not null;

-- Who is merged or erased leaves the search index, and comes back when the merge is undone.
drop trigger customers_search_update on customers;
create trigger customers_search_update
  after update of name, email, phone, external_id, company, merged_into_id, erased_at on customers for each row
  when ((old.name, old.email, old.phone, old.external_id, old.company, old.merged_into_id, old.erased_at)
    is distinct from (new.name, new.email, new.phone, new.external_id, new.company, new.merged_into_id, new.erased_at))
  execute function note_search_change();

-- Who wrote before under another id, because that customer was merged into this one: a retry must find what they sent.
alter table conversations add column former_customer_ids text[] not null default '{}';

alter table customer_sessions add unique (workspace_id, id);
create index customer_sessions_customer on customer_sessions (workspace_id, customer_id) where customer_id is not null;

create table customer_notes (
  id text collate "C" primary key,
  workspace_id text collate "C" not null,
  customer_id text collate "C" not null,
  author_id text collate "C" not null,
  author_name text not null,
  text text not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (workspace_id, id),
  foreign key (workspace_id, customer_id) references customers (workspace_id, id) on delete cascade,
  foreign key (workspace_id, author_id) references agents (workspace_id, id)
);
create index customer_notes_recent on customer_notes (workspace_id, customer_id, id desc);

-- A visitor who has not written yet is a session and no customer; the first message hands their events over.
create table customer_events (
  id text collate "C" primary key,
  workspace_id text collate "C" not null references workspaces on delete cascade,
  customer_id text collate "C",
  session_id text collate "C",
  client_id text collate "C",
  type text not null check (type in ('page', 'custom')),
  name text,
  url text,
  title text,
  properties jsonb not null default '{}',
  occurred_at timestamptz not null,
  check (customer_id is not null or session_id is not null),
  foreign key (workspace_id, customer_id) references customers (workspace_id, id) on delete cascade,
  foreign key (workspace_id, session_id) references customer_sessions (workspace_id, id) on delete cascade
);
create index customer_events_recent on customer_events (workspace_id, customer_id, occurred_at desc, id desc)
  where customer_id is not null;
create index customer_events_session on customer_events (workspace_id, session_id, occurred_at desc, id desc)
  where customer_id is null;
create index customer_events_unclaimed on customer_events (occurred_at) where customer_id is null;
create unique index customer_events_client on customer_events (workspace_id, coalesce(customer_id, session_id), client_id)
  where client_id is not null;

-- What was erased of a person: numbers alone, so that the receipt holds nothing of them.
create table erasures (
  customer_id text collate "C" primary key,
  workspace_id text collate "C" not null,
  erased_by text collate "C" not null,
  erased_at timestamptz not null default now(),
  counts jsonb not null,
  foreign key (workspace_id, customer_id) references customers (workspace_id, id) on delete cascade,
  foreign key (workspace_id, erased_by) references agents (workspace_id, id)
);

-- moved names what changed its owner; before and after are the profile of the customer who stayed.
create table customer_merges (
  id text collate "C" primary key,
  workspace_id text collate "C" not null,
  source_id text collate "C" not null,
  target_id text collate "C" not null,
  merged_by text collate "C" not null,
  before jsonb not null,
  after jsonb not null,
  moved jsonb not null,
  created_at timestamptz not null default now(),
  undone_at timestamptz,
  unique (workspace_id, id),
  foreign key (workspace_id, source_id) references customers (workspace_id, id) on delete cascade,
  foreign key (workspace_id, target_id) references customers (workspace_id, id) on delete cascade,
  foreign key (workspace_id, merged_by) references agents (workspace_id, id)
);
create index customer_merges_target on customer_merges (workspace_id, target_id, id desc);
create index customer_merges_source on customer_merges (workspace_id, source_id, id desc);

create table context_endpoints (
  workspace_id text collate "C" primary key references workspaces on delete cascade,
  url text not null,
  signing_key text not null,
  updated_at timestamptz not null default now()
);
