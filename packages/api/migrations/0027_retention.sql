-- What a workspace keeps no longer than it has to. Everything is off without a row. `changed_by` answers for what is erased.
create table retention_rules (
  workspace_id text collate "C" primary key references workspaces on delete cascade,
  conversation_days int check (conversation_days > 0),
  customer_days int check (customer_days > 0),
  audit_days int check (audit_days > 0),
  changed_by text collate "C" not null,
  changed_at timestamptz not null default now(),
  run_at timestamptz,
  foreign key (workspace_id, changed_by) references agents (workspace_id, id) on delete cascade
);
create index customers_idle on customers (workspace_id, last_seen_at) where merged_into_id is null and erased_at is null;
create index audit_entries_old on audit_entries (workspace_id, created_at);
