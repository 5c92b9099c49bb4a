-- Things of the business that conversations are about: types with fields that the workspace defines, and objects of them.

create table object_types (
  id text collate "C" primary key,
  workspace_id text collate "C" not null references workspaces on delete cascade,
  name text not null,
  fields jsonb not null default '[]',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (workspace_id, id)
);
create unique index object_types_name on object_types (workspace_id, lower(name));

-- revision grows with every change, so that open screens know what is newer. folded_id is external_id in small letters,
-- by which objects are found: what small letters are depends on the database, so the server says it.
create table objects (
  id text collate "C" primary key,
  workspace_id text collate "C" not null,
  type_id text collate "C" not null,
  external_id text collate "C" not null,
  folded_id text collate "C" not null,
  name text,
  values jsonb not null default '{}',
  revision bigint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (workspace_id, id),
  unique (workspace_id, type_id, external_id),
  foreign key (workspace_id, type_id) references object_types (workspace_id, id)
);
create index objects_beginning on objects (workspace_id, folded_id);
create index objects_recent on objects (workspace_id, id desc);

alter table conversations add column object_ids text[] not null default '{}';
create index conversations_objects on conversations using gin (object_ids);

-- The log's older events show a conversation in the new form.
update events set payload = jsonb_set(payload::jsonb, '{conversation,objectIds}', '[]')::json
where type = 'conversation.created';
