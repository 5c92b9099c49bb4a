-- The first shape of Deskbell: workspaces and people, conversations, and the one log that everything follows.
-- Every row carries its workspace, and every reference between rows carries it too (composite foreign keys),
-- so the database itself refuses a link across workspaces. Ids are prefixed UUIDv7 in Crockford base32; COLLATE "C"
-- makes them sort by time whatever the database's own collation is.

create extension if not exists pg_trgm;

-- One row: what makes this database this database. A restored backup gets a new epoch, which resets every client.
create table instance (
  singleton boolean primary key default true check (singleton),
  epoch uuid not null default gen_random_uuid(),
  created_at timestamptz not null default now()
);
insert into instance default values;

create table workspaces (
  id text collate "C" primary key,
  name text not null,
  slug text collate "C" not null unique,
  settings jsonb not null default '{}',
  created_at timestamptz not null default now()
);

create table inboxes (
  id text collate "C" primary key,
  workspace_id text collate "C" not null references workspaces on delete cascade,
  name text not null,
  created_at timestamptz not null default now(),
  unique (workspace_id, id)
);

-- Publishable keys name an inbox; they are no secret. An empty list of origins allows every origin.
create table publishable_keys (
  key text collate "C" primary key,
  workspace_id text collate "C" not null references workspaces on delete cascade,
  inbox_id text collate "C" not null,
  origins text[] not null default '{}',
  created_at timestamptz not null default now(),
  revoked_at timestamptz,
  foreign key (workspace_id, inbox_id) references inboxes (workspace_id, id) on delete cascade
);

create table agents (
  id text collate "C" primary key,
  workspace_id text collate "C" not null references workspaces on delete cascade,
  email text not null,
  name text not null,
  title text,
  role text not null check (role in ('owner', 'admin', 'senior', 'agent', 'viewer')),
  status text not null default 'active' check (status in ('active', 'deactivated')),
  password_hash text not null,
  last_seen_at timestamptz,
  created_at timestamptz not null default now(),
  unique (workspace_id, id)
);
-- One account per mail address in the whole installation: sign-in names no workspace.
create unique index agents_email on agents (lower(email));

-- One row per sign-in. The refresh token rotates: a token that was already exchanged ends the session.
create table agent_sessions (
  id text collate "C" primary key,
  workspace_id text collate "C" not null,
  agent_id text collate "C" not null,
  refresh_hash bytea not null unique,
  previous_hash bytea,
  rotated_at timestamptz not null default now(),
  user_agent text,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  foreign key (workspace_id, agent_id) references agents (workspace_id, id) on delete cascade
);
create index agent_sessions_previous on agent_sessions (previous_hash);
create index agent_sessions_agent on agent_sessions (workspace_id, agent_id);

create table customers (
  id text collate "C" primary key,
  workspace_id text collate "C" not null references workspaces on delete cascade,
  external_id text collate "C",
  name text,
  email text,
  phone text,
  locale text,
  time_zone text,
  company text,
  plan text,
  attributes jsonb not null default '{}',
  first_seen_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (workspace_id, id)
);
create unique index customers_external_id on customers (workspace_id, external_id);
create index customers_recent on customers (workspace_id, last_seen_at desc, id desc);
create index customers_email on customers (workspace_id, lower(email));

-- A visitor's session exists before any customer does: customer_id is filled by the first message.
create table customer_sessions (
  id text collate "C" primary key,
  workspace_id text collate "C" not null references workspaces on delete cascade,
  inbox_id text collate "C" not null,
  customer_id text collate "C",
  refresh_hash bytea not null unique,
  origin text,
  created_at timestamptz not null default now(),
  last_used_at timestamptz not null default now(),
  expires_at timestamptz not null,
  foreign key (workspace_id, inbox_id) references inboxes (workspace_id, id) on delete cascade,
  foreign key (workspace_id, customer_id) references customers (workspace_id, id) on delete cascade
);

-- Topics and tags are archived, never deleted: a conversation keeps the label that it had.
create table topics (
  id text collate "C" primary key,
  workspace_id text collate "C" not null references workspaces on delete cascade,
  name text not null,
  position integer not null default 0,
  archived_at timestamptz,
  created_at timestamptz not null default now(),
  unique (workspace_id, id)
);
create unique index topics_name on topics (workspace_id, lower(name)) where archived_at is null;

create table tags (
  id text collate "C" primary key,
  workspace_id text collate "C" not null references workspaces on delete cascade,
  name text not null,
  color text not null default 'grey',
  archived_at timestamptz,
  created_at timestamptz not null default now(),
  unique (workspace_id, id)
);
create unique index tags_name on tags (workspace_id, lower(name)) where archived_at is null;

-- seq is the last sequence of the conversation's log, public_seq the last one that its customer may see.
create table conversations (
  id text collate "C" primary key,
  workspace_id text collate "C" not null references workspaces on delete cascade,
  inbox_id text collate "C" not null,
  customer_id text collate "C" not null,
  created_by text collate "C" not null,
  client_id text collate "C" not null,
  kind text not null default 'support' check (kind in ('support', 'sales', 'general')),
  channel text not null check (channel in ('web', 'api', 'email', 'telegram', 'import')),
  subject text,
  status text not null default 'open' check (status in ('open', 'pending', 'snoozed', 'resolved')),
  priority text not null default 'normal' check (priority in ('low', 'normal', 'high', 'urgent')),
  snoozed_until timestamptz,
  topic_id text collate "C",
  assignee_id text collate "C",
  tag_ids text[] not null default '{}',
  seq bigint not null,
  public_seq bigint not null,
  last_message jsonb,
  last_message_at timestamptz not null,
  waiting_since timestamptz,
  created_at timestamptz not null default now(),
  deleted_at timestamptz,
  unique (workspace_id, id),
  unique (workspace_id, created_by, client_id),
  foreign key (workspace_id, inbox_id) references inboxes (workspace_id, id),
  foreign key (workspace_id, customer_id) references customers (workspace_id, id) on delete cascade,
  foreign key (workspace_id, topic_id) references topics (workspace_id, id),
  foreign key (workspace_id, assignee_id) references agents (workspace_id, id)
);
create index conversations_recent on conversations (workspace_id, last_message_at desc, id desc) where deleted_at is null;
create index conversations_status on conversations (workspace_id, status, last_message_at desc, id desc) where deleted_at is null;
create index conversations_assignee on conversations (workspace_id, assignee_id, status, last_message_at desc, id desc) where deleted_at is null;
create index conversations_topic on conversations (workspace_id, topic_id, last_message_at desc, id desc) where deleted_at is null and topic_id is not null;
create index conversations_waiting on conversations (workspace_id, waiting_since, id) where deleted_at is null and waiting_since is not null;
create index conversations_assignee_waiting on conversations (workspace_id, assignee_id, waiting_since, id)
  where deleted_at is null and waiting_since is not null and assignee_id is not null;
create index conversations_snoozed on conversations (snoozed_until) where status = 'snoozed' and deleted_at is null;
create index conversations_tags on conversations using gin (tag_ids) where deleted_at is null;
create index conversations_customer on conversations (workspace_id, customer_id, last_message_at desc, id desc) where deleted_at is null;

create table messages (
  id text collate "C" not null,
  workspace_id text collate "C" not null,
  conversation_id text collate "C" not null,
  seq bigint not null,
  public_seq bigint,
  client_id text collate "C" not null,
  author_kind text not null check (author_kind in ('customer', 'agent', 'system')),
  author_id text collate "C" not null,
  author_name text,
  type text not null check (type in ('text', 'activity')),
  visibility text not null check (visibility in ('public', 'internal')),
  text text not null,
  activity jsonb,
  created_at timestamptz not null,
  primary key (conversation_id, seq),
  unique (conversation_id, author_id, client_id),
  check ((visibility = 'public') = (public_seq is not null)),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade
);
create unique index messages_public on messages (conversation_id, public_seq) where public_seq is not null;

-- The log. One row per durable change, numbered in the transaction that makes it, under the conversation's row lock.
-- xid lets a reader of all conversations stay below the oldest running transaction, which is what makes its cursor safe.
create table events (
  conversation_id text collate "C" not null,
  seq bigint not null,
  public_seq bigint,
  workspace_id text collate "C" not null,
  type text not null,
  payload json not null,
  xid xid8 not null default pg_current_xact_id(),
  created_at timestamptz not null,
  primary key (conversation_id, seq),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade
);
create unique index events_public on events (conversation_id, public_seq) where public_seq is not null;
create index events_workspace on events (workspace_id, xid);

create table read_positions (
  conversation_id text collate "C" not null,
  workspace_id text collate "C" not null,
  reader_kind text not null check (reader_kind in ('customer', 'agent')),
  reader_id text collate "C" not null,
  seq bigint not null,
  public_seq bigint not null,
  read_at timestamptz not null,
  -- When public_seq last moved: the customer must not notice that an agent has read a note.
  public_read_at timestamptz not null,
  primary key (conversation_id, reader_id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade
);

-- What a write answered, kept for a day so that a retry with the same Idempotency-Key gets the same answer.
create table idempotency_keys (
  workspace_id text collate "C" not null references workspaces on delete cascade,
  actor_id text collate "C" not null,
  key text collate "C" not null,
  request_hash bytea not null,
  status integer,
  response text,
  created_at timestamptz not null default now(),
  primary key (workspace_id, actor_id, key)
);
create index idempotency_keys_age on idempotency_keys (created_at);

-- position is the last staged row that was taken over: (customer key, time, line). It moves with each batch, in its
-- transaction, so an import that was interrupted goes on where it stopped.
create table imports (
  id text collate "C" primary key,
  workspace_id text collate "C" not null references workspaces on delete cascade,
  created_by text collate "C" not null,
  filename text,
  status text not null check (status in ('receiving', 'running', 'completed', 'failed')),
  error text,
  columns jsonb,
  date_order text check (date_order in ('dmy', 'mdy')),
  rows_read integer not null default 0,
  rows_imported integer not null default 0,
  rows_duplicate integer not null default 0,
  skip_counts jsonb not null default '{}',
  customers_created integer not null default 0,
  conversations_created integer not null default 0,
  position jsonb,
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  unique (workspace_id, id)
);
create index imports_recent on imports (workspace_id, id desc);
create index imports_unfinished on imports (id) where status in ('receiving', 'running');

-- Rows wait here between the upload and their conversation, so that they can be sorted without being held in memory.
-- Until the whole file was seen, a date such as 05/04 has two readings; written_at is the one that holds.
create table import_rows (
  import_id text collate "C" not null references imports on delete cascade,
  line integer not null,
  customer_key text collate "C" not null,
  author_kind text not null,
  author_name text,
  customer_name text,
  email text,
  phone text,
  text text not null,
  digest text collate "C" not null,
  written_at timestamptz,
  month_first_at timestamptz,
  excerpt text,
  primary key (import_id, line)
);
create index import_rows_order on import_rows (import_id, customer_key, written_at, line);

-- The first rows that were skipped; skip_counts of the import counts them all.
create table import_skips (
  import_id text collate "C" not null references imports on delete cascade,
  line integer not null,
  code text not null,
  reason text not null,
  excerpt text not null,
  primary key (import_id, line)
);
