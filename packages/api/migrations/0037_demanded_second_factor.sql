-- A workspace can demand a second factor of its agents from a moment on; signing in with a provider may count as one.
alter table workspaces
  add column second_factor_from timestamptz,
  add column provider_is_factor boolean not null default false;

-- Null: everybody may sign in with it. Who came in through a provider goes with it.
alter table sign_in_providers add column disabled_at timestamptz;
alter table agent_sessions
  add column provider_id text collate "C",
  add constraint agent_sessions_provider
    foreign key (workspace_id, provider_id) references sign_in_providers (workspace_id, id) on delete set null (provider_id);
create index agent_sessions_provider on agent_sessions (workspace_id, provider_id) where provider_id is not null;

-- In place of the role, which is then `viewer`.
alter table invitations
  add column custom_role_id text collate "C",
  add constraint invitations_custom_role
    foreign key (workspace_id, custom_role_id) references custom_roles (workspace_id, id);
create index invitations_custom_role on invitations (workspace_id, custom_role_id) where custom_role_id is not null;

-- second_factor_due_at: when they must have one, as long as they have none and this session does without.
create or replace view signed_in_agents as
  select s.id as session_id, s.workspace_id, a.id as agent_id, a.name, p.role,
    coalesce(r.permissions, '{}') as permissions, a.live_id is not null as is_test,
    case when (w.provider_is_factor and l.provider_id is not null)
        or exists (select 1 from second_factors f where f.agent_id = p.id and f.confirmed_at is not null)
      then null else w.second_factor_from end as second_factor_due_at
  from agent_sessions s
  join agents a on a.id = s.agent_id and a.workspace_id = s.workspace_id
  join agents p on p.id = coalesce(a.live_id, a.id)
  join workspaces w on w.id = p.workspace_id
  join agent_sessions l on l.id = coalesce(s.live_session_id, s.id) and l.agent_id = p.id
  left join custom_roles r on r.id = p.custom_role_id and r.workspace_id = p.workspace_id
  where s.revoked_at is null and s.expires_at > now() and a.status = 'active'
    and l.revoked_at is null and l.expires_at > now() and p.status = 'active';
