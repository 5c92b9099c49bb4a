-- Sharing the work: teams, claims that end when their agent leaves, rules that sort what begins, links and archive.

create table teams (
  id text collate "C" primary key,
  workspace_id text collate "C" not null references workspaces on delete cascade,
  name text not null,
  archived_at timestamptz,
  created_at timestamptz not null default now(),
  unique (workspace_id, id)
);
create unique index teams_name on teams (workspace_id, lower(name)) where archived_at is null;

create table team_members (
  workspace_id text collate "C" not null,
  team_id text collate "C" not null,
  agent_id text collate "C" not null,
  primary key (team_id, agent_id),
  foreign key (workspace_id, team_id) references teams (workspace_id, id) on delete cascade,
  foreign key (workspace_id, agent_id) references agents (workspace_id, id) on delete cascade
);
create index team_members_agent on team_members (workspace_id, agent_id);

alter table topics
  add column team_id text collate "C",
  add foreign key (workspace_id, team_id) references teams (workspace_id, id);

-- online_until is kept ahead of the clock while an agent has a socket that is not away; last_seen_at, which exists,
-- moves with it and with every call. assigned_at is when they were last given something automatically.
alter table agents
  add column capacity integer not null default 10 check (capacity between 0 and 1000),
  add column online_until timestamptz,
  add column assigned_at timestamptz;

-- claimed_at: the assignee took it, so it goes back to the queue when they leave. Null with an assignee: it was given.
-- is_routed: rules and topic have had their say. An internal conversation is between agents; its customer never sees it.
alter table conversations
  add column team_id text collate "C",
  add column claimed_at timestamptz,
  add column archived_at timestamptz,
  add column is_internal boolean not null default false,
  add column linked_ids text[] not null default '{}',
  add column is_routed boolean not null default true,
  add foreign key (workspace_id, team_id) references teams (workspace_id, id);
alter table conversations alter column is_routed set default false;
create index conversations_queue on conversations (workspace_id, waiting_since, id)
  where deleted_at is null and assignee_id is null and status = 'open' and archived_at is null and waiting_since is not null;
create index conversations_team on conversations (workspace_id, team_id, last_message_at desc, id desc)
  where deleted_at is null and team_id is not null;
create index conversations_unrouted on conversations (id) where not is_routed and deleted_at is null;

-- A copy that a merge brought here from another conversation.
alter table messages add column merged_from_id text collate "C";

create table rules (
  id text collate "C" primary key,
  workspace_id text collate "C" not null references workspaces on delete cascade,
  name text not null,
  position integer not null default 0,
  conditions jsonb not null,
  topic_id text collate "C",
  team_id text collate "C",
  tag_ids text[] not null default '{}',
  priority text check (priority in ('low', 'normal', 'high', 'urgent')),
  created_at timestamptz not null default now(),
  unique (workspace_id, id),
  foreign key (workspace_id, topic_id) references topics (workspace_id, id),
  foreign key (workspace_id, team_id) references teams (workspace_id, id)
);
create index rules_order on rules (workspace_id, position, id);

-- The log's older events show a conversation in the new form.
update events set payload = jsonb_set(payload::jsonb, '{conversation}', payload::jsonb -> 'conversation' ||
  '{"teamId": null, "claimedAt": null, "archivedAt": null, "isInternal": false, "linkedIds": []}')::json
where type = 'conversation.created';
