-- What agents have begun to write: one row per agent and conversation. A version is never given twice, so that a save
-- that builds on an older one is found out even after its row was gone in between. An empty text says that it is gone.
create sequence draft_versions;

create table drafts (
  workspace_id text collate "C" not null,
  agent_id text collate "C" not null,
  conversation_id text collate "C" not null,
  text text not null,
  kind text not null check (kind in ('reply', 'note')),
  version bigint not null default nextval('draft_versions'),
  updated_at timestamptz not null default now(),
  primary key (agent_id, conversation_id),
  foreign key (workspace_id, agent_id) references agents (workspace_id, id) on delete cascade,
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade
);
create index drafts_conversation on drafts (conversation_id);
create index drafts_age on drafts (updated_at);
