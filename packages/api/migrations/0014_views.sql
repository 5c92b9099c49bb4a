-- Saved views: a named filter, of one agent or (agent_id null) of the workspace.
create table views (
  id text collate "C" primary key,
  workspace_id text collate "C" not null references workspaces on delete cascade,
  agent_id text collate "C",
  name text not null,
  filter jsonb not null,
  position integer not null default 0,
  created_at timestamptz not null default now(),
  unique (workspace_id, id),
  foreign key (workspace_id, agent_id) references agents (workspace_id, id) on delete cascade
);
create index views_order on views (workspace_id, agent_id, position, id);

-- What is archived is listed and counted without passing over everything that is not.
create index conversations_archived on conversations (workspace_id, last_message_at desc, id desc)
  where deleted_at is null and archived_at is not null;
