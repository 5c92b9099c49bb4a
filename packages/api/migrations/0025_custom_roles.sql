-- Roles that a workspace makes of named permissions. Who has one is a viewer (agents.role) with these permissions besides.
create table custom_roles (
  id text collate "C" primary key,
  workspace_id text collate "C" not null references workspaces on delete cascade,
  name text not null,
  permissions text[] not null,
  created_at timestamptz not null default now(),
  unique (workspace_id, id)
);
create unique index custom_roles_name on custom_roles (workspace_id, lower(name));

alter table agents add column custom_role_id text collate "C";
alter table agents add constraint agents_custom_role
  foreign key (workspace_id, custom_role_id) references custom_roles (workspace_id, id);
create index agents_custom_role on agents (workspace_id, custom_role_id) where custom_role_id is not null;
