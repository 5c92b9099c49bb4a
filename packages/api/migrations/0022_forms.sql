-- Forms that the workspace defines, and what customers have filled in but not sent yet.

create table forms (
  id text collate "C" primary key,
  workspace_id text collate "C" not null references workspaces on delete cascade,
  name text not null,
  content jsonb not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (workspace_id, id)
);
create unique index forms_name on forms (workspace_id, lower(name));

-- A copy of the form as it was when it was sent, and the answer when it was given. Null for every other message.
alter table messages add column form jsonb;

create table form_drafts (
  workspace_id text collate "C" not null,
  conversation_id text collate "C" not null,
  message_seq bigint not null,
  values jsonb not null,
  step integer not null,
  saved_at timestamptz not null default now(),
  primary key (conversation_id, message_seq),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade
);
