-- Somebody else knows the password: it was printed at the first start, or an admin has given it.
alter table agents add column has_first_password boolean not null default false;

-- must_choose_password: whether this session may do nothing but replace it. Who came through a provider did not use it.
create or replace view signed_in_agents as
  select s.id as session_id, s.workspace_id, a.id as agent_id, a.name, p.role,
    coalesce(r.permissions, '{}') as permissions, a.live_id is not null as is_test,
    case when (w.provider_is_factor and l.provider_id is not null)
        or exists (select 1 from second_factors f where f.agent_id = p.id and f.confirmed_at is not null)
      then null else w.second_factor_from end as second_factor_due_at,
    p.has_first_password and l.provider_id is null as must_choose_password
  from agent_sessions s
  join agents a on a.id = s.agent_id and a.workspace_id = s.workspace_id
  join agents p on p.id = coalesce(a.live_id, a.id)
  join workspaces w on w.id = p.workspace_id
  join agent_sessions l on l.id = coalesce(s.live_session_id, s.id) and l.agent_id = p.id
  left join custom_roles r on r.id = p.custom_role_id and r.workspace_id = p.workspace_id
  where s.revoked_at is null and s.expires_at > now() and a.status = 'active'
    and l.revoked_at is null and l.expires_at > now() and p.status = 'active';
