-- Kinds of messages that the workspace defines, with the schema of what they bring.
create table message_types (
  id text collate "C" primary key,
  workspace_id text collate "C" not null references workspaces on delete cascade,
  key text collate "C" not null,
  schema jsonb not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (workspace_id, id),
  unique (workspace_id, key)
);

-- Of which kind it is and what it brings. Null for every other message.
alter table messages add column custom jsonb;
