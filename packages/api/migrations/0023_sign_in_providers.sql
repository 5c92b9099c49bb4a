-- OpenID Connect: whom a workspace lets say who its agents are, which agent somebody there is, and the way through the browser.

create table sign_in_providers (
  id text collate "C" primary key,
  workspace_id text collate "C" not null references workspaces on delete cascade,
  name text not null,
  -- Never changed: the subjects of another issuer are other people.
  issuer text collate "C" not null,
  client_id text not null,
  client_secret bytea not null,
  domains text[] not null default '{}',
  join_role text check (join_role in ('senior', 'agent', 'viewer')),
  made_by text collate "C" not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (workspace_id, id),
  foreign key (workspace_id, made_by) references agents (workspace_id, id) on delete cascade
);

create table agent_identities (
  id text collate "C" primary key,
  workspace_id text collate "C" not null,
  provider_id text collate "C" not null,
  agent_id text collate "C" not null,
  subject text collate "C" not null,
  created_at timestamptz not null default now(),
  last_used_at timestamptz,
  unique (workspace_id, provider_id, subject),
  unique (workspace_id, provider_id, agent_id),
  foreign key (workspace_id, provider_id) references sign_in_providers (workspace_id, id) on delete cascade,
  foreign key (workspace_id, agent_id) references agents (workspace_id, id) on delete cascade
);
create index agent_identities_agent on agent_identities (workspace_id, agent_id);

-- One way to a provider and back, known by the hash of the secret that the browser holds. It is used once; what was
-- proven waits in it for what is still missing. agent_id: who connects; invitation_id: who joins with an invitation.
create table provider_sign_ins (
  hash bytea primary key,
  workspace_id text collate "C" not null,
  provider_id text collate "C" not null,
  agent_id text collate "C",
  invitation_id text collate "C",
  is_used boolean not null default false,
  proven jsonb,
  expires_at timestamptz not null,
  foreign key (workspace_id, provider_id) references sign_in_providers (workspace_id, id) on delete cascade,
  foreign key (workspace_id, agent_id) references agents (workspace_id, id) on delete cascade,
  foreign key (workspace_id, invitation_id) references invitations (workspace_id, id) on delete cascade
);
create index provider_sign_ins_provider on provider_sign_ins (workspace_id, provider_id);
create index provider_sign_ins_expired on provider_sign_ins (expires_at);

-- Who came in through a provider has no password until they ask for one.
alter table agents alter column password_hash drop not null;

alter table mails drop constraint mails_kind_check;
alter table mails add constraint mails_kind_check
  check (kind in ('invitation', 'password_reset', 'password_changed', 'second_factor_changed', 'provider_connected'));
