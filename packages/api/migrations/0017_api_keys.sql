-- Secret keys with which the business's own programs act. Only the hash of 256 random bits is kept.
create table api_keys (
  id text collate "C" primary key,
  workspace_id text collate "C" not null references workspaces on delete cascade,
  name text not null,
  hash bytea not null unique,
  ending text not null,
  scopes text[] not null,
  made_by text collate "C" not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz,
  last_used_at timestamptz,
  revoked_at timestamptz,
  unique (workspace_id, id),
  foreign key (workspace_id, made_by) references agents (workspace_id, id) on delete cascade
);
create index api_keys_workspace on api_keys (workspace_id) where revoked_at is null;

-- What a key did is noted under the agent who made it, with the key beside it.
alter table audit_entries
  add column key_id text collate "C",
  add column key_name text;
