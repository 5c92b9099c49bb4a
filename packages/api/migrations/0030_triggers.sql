-- Messages that the widget shows by itself: on which pages, after how long, or when something has happened there.
create table triggers (
  id text collate "C" primary key,
  workspace_id text collate "C" not null references workspaces on delete cascade,
  name text not null,
  position integer not null default 0,
  is_on boolean not null,
  page text,
  seconds integer not null,
  event text,
  frequency text not null check (frequency in ('visit', 'once')),
  sender_name text,
  text text not null,
  created_at timestamptz not null default now(),
  unique (workspace_id, id)
);
create index triggers_order on triggers (workspace_id, position, id);
