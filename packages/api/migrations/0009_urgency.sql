-- Urgency is a deadline: respond_by is when the customer began to wait plus the time that the conversation's factors
-- earn. Only the follower of the log sets it, behind the messages, so that a message touches no index more than before.
alter table conversations add column respond_by timestamptz;
create index conversations_urgency on conversations (workspace_id, respond_by, id)
  where deleted_at is null and respond_by is not null;
create index conversations_assignee_urgency on conversations (workspace_id, assignee_id, respond_by, id)
  where deleted_at is null and respond_by is not null and assignee_id is not null;

-- Who is taken next. What is not scored yet stands where something ordinary would.
drop index conversations_queue;
create index conversations_queue on conversations
  (workspace_id, coalesce(respond_by, (waiting_since at time zone 'UTC' + interval '4 hours') at time zone 'UTC'), id)
  where deleted_at is null and assignee_id is null and status = 'open' and archived_at is null and waiting_since is not null;

-- Why: beside the conversation, whose row every message writes anew. It counts only while respond_by says that somebody
-- waits, so nothing needs to clear it.
create table urgencies (
  conversation_id text collate "C" primary key,
  workspace_id text collate "C" not null,
  score smallint not null,
  factors jsonb not null,
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade
);

-- How far the follower has read the log, and the workspaces whose waiting conversations are all to be scored again: new
-- settings, or a log that it does not know. done_to is the last conversation of those that is done.
create table urgency_progress (
  id boolean primary key default true check (id),
  epoch uuid not null,
  xid xid8 not null,
  conversation_id text collate "C" not null,
  seq bigint not null
);
create table urgency_rescores (
  workspace_id text collate "C" primary key references workspaces on delete cascade,
  done_to text collate "C" not null default ''
);

create table urgency_feedback (
  conversation_id text collate "C" not null,
  agent_id text collate "C" not null,
  workspace_id text collate "C" not null,
  verdict text not null check (verdict in ('too_high', 'too_low')),
  score smallint not null,
  factors jsonb not null,
  created_at timestamptz not null default now(),
  primary key (conversation_id, agent_id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade,
  foreign key (workspace_id, agent_id) references agents (workspace_id, id) on delete cascade
);
create index urgency_feedback_recent on urgency_feedback (workspace_id, created_at);

-- The log's older events show a conversation in the new form.
update events set payload = jsonb_set(payload::jsonb, '{conversation,urgency}', 'null')::json
where type = 'conversation.created';
