-- Text that agents use again, and macros: actions that are done together.
-- owner_id says for whom a canned reply is; null is everybody. A shortcut is unique among those of one owner.
create table canned_replies (
  id text collate "C" primary key,
  workspace_id text collate "C" not null references workspaces on delete cascade,
  owner_id text collate "C",
  shortcut text collate "C" not null,
  title text not null,
  body text not null,
  translations jsonb not null default '{}',
  use_count integer not null default 0,
  last_used_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (workspace_id, id),
  unique nulls not distinct (workspace_id, owner_id, shortcut),
  foreign key (workspace_id, owner_id) references agents (workspace_id, id) on delete cascade
);
create index canned_replies_order on canned_replies (workspace_id, shortcut, id);

create table macros (
  id text collate "C" primary key,
  workspace_id text collate "C" not null references workspaces on delete cascade,
  name text not null,
  actions jsonb not null,
  use_count integer not null default 0,
  last_used_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (workspace_id, id)
);
create unique index macros_name on macros (workspace_id, lower(name));
