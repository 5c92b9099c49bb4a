-- A way to a provider that connects an account is part of the session that began it, and ends with it.
alter table agent_sessions add unique (workspace_id, id);
delete from provider_sign_ins where agent_id is not null;
alter table provider_sign_ins
  add column session_id text collate "C",
  add foreign key (workspace_id, session_id) references agent_sessions (workspace_id, id) on delete cascade,
  add check ((agent_id is null) = (session_id is null));
