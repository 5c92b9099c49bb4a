-- What administrators did: written before it is done, so that nothing is done without it, and never changed afterwards
-- but for how it ended. An entry outlives what it names, so no key holds the agent or the target.
create table audit_entries (
  id text collate "C" primary key,
  workspace_id text collate "C" not null references workspaces on delete cascade,
  agent_id text collate "C" not null,
  agent_name text not null,
  action text collate "C" not null,
  target_id text collate "C",
  status integer,
  address text not null,
  details jsonb not null default '{}',
  created_at timestamptz not null default now(),
  unique (workspace_id, id)
);
create index audit_entries_recent on audit_entries (workspace_id, id desc);

create function refuse_changed_audit() returns trigger language plpgsql as $$
begin
  if old.status is not null
    or (to_jsonb(old) - 'status' - 'target_id') is distinct from (to_jsonb(new) - 'status' - 'target_id')
  then
    raise exception 'an audit entry is never changed';
  end if;
  return new;
end $$;
create trigger audit_entries_stay before update on audit_entries
  for each row execute function refuse_changed_audit();

-- Tries to sign in, by network address and by account, over all nodes and whether or not Redis is there. Keys are hashes.
create table sign_in_attempts (
  key bytea primary key,
  count integer not null,
  until timestamptz not null
);
