-- Test data lives in a workspace of its own beside the live one, so everything that keeps businesses apart keeps it apart.
alter table workspaces
  add column live_id text collate "C" unique references workspaces on delete cascade,
  add unique (id, live_id);

-- A test agent is an agent of the live workspace seen from the test one: it has no password, and an address that is none.
-- It can only be of the workspace that its own is the test of.
alter table agents
  add column live_workspace_id text collate "C",
  add column live_id text collate "C" unique,
  add check ((live_id is null) = (live_workspace_id is null)),
  add check (live_id is null or password_hash is null),
  add constraint agents_test_workspace
    foreign key (workspace_id, live_workspace_id) references workspaces (id, live_id) on delete cascade,
  add constraint agents_live_agent
    foreign key (live_workspace_id, live_id) references agents (workspace_id, id) on delete cascade;

create function change_test_agent() returns trigger language plpgsql as $$
begin
  update agents set name = new.name, title = new.title, email = new.email || ' (test)', role = new.role,
    status = new.status, capacity = new.capacity
  where live_id = new.id;
  return null;
end
$$;
create trigger agents_change_test_agent
  after update of name, title, email, role, status, capacity on agents
  for each row when (new.live_id is null) execute function change_test_agent();

-- A session in the test workspace is part of one in the live workspace, and is over with it.
alter table agent_sessions
  add column live_session_id text collate "C" references agent_sessions on delete cascade;
create index agent_sessions_live on agent_sessions (live_session_id) where live_session_id is not null;

-- Who is signed in, in one place. What a test agent may do is asked of the live one.
create view signed_in_agents as
  select s.id as session_id, s.workspace_id, a.id as agent_id, a.name, p.role,
    coalesce(r.permissions, '{}') as permissions, a.live_id is not null as is_test
  from agent_sessions s
  join agents a on a.id = s.agent_id and a.workspace_id = s.workspace_id
  join agents p on p.id = coalesce(a.live_id, a.id)
  join agent_sessions l on l.id = coalesce(s.live_session_id, s.id) and l.agent_id = p.id
  left join custom_roles r on r.id = p.custom_role_id and r.workspace_id = p.workspace_id
  where s.revoked_at is null and s.expires_at > now() and a.status = 'active'
    and l.revoked_at is null and l.expires_at > now() and p.status = 'active';
