-- How people get in: invitations, new passwords, the second factor, and the mail that all of this needs.

create table invitations (
  id text collate "C" primary key,
  workspace_id text collate "C" not null references workspaces on delete cascade,
  email text not null,
  role text not null check (role in ('owner', 'admin', 'senior', 'agent', 'viewer')),
  invited_by text collate "C" not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  unique (workspace_id, id),
  foreign key (workspace_id, invited_by) references agents (workspace_id, id) on delete cascade
);
create unique index invitations_email on invitations (workspace_id, email);

-- Written in the transaction that wants the mail sent, sent afterwards. A mail is about an agent or an invitation.
-- next_try_at is null when it is over: sent, kept here because there is no mail server, or given up.
-- link_until: as long as its link is good; null for a mail without one, and once it was used.
create table mails (
  id text collate "C" primary key,
  workspace_id text collate "C" not null references workspaces on delete cascade,
  kind text not null check (kind in ('invitation', 'password_reset', 'password_changed', 'second_factor_changed')),
  recipient text not null,
  agent_id text collate "C",
  invitation_id text collate "C",
  link_until timestamptz,
  tries int not null default 0,
  next_try_at timestamptz default now(),
  sent_at timestamptz,
  last_error text,
  subject text,
  body text,
  created_at timestamptz not null default now(),
  foreign key (workspace_id, agent_id) references agents (workspace_id, id) on delete cascade,
  foreign key (workspace_id, invitation_id) references invitations (workspace_id, id) on delete cascade
);
create index mails_due on mails (next_try_at) where next_try_at is not null;
create index mails_workspace on mails (workspace_id, id);
create index mails_agent on mails (workspace_id, agent_id) where agent_id is not null;
create index mails_invitation on mails (workspace_id, invitation_id) where invitation_id is not null;

-- Who asked for a new password, known or not: asking does the same for both, the mail comes from what is done later.
create table password_reset_requests (
  email text primary key,
  asked_at timestamptz not null default now(),
  is_open boolean not null default true
);
create index password_reset_requests_open on password_reset_requests (email) where is_open;

-- An authenticator app. It counts from confirmed_at on; last_step is the newest code that was used, so that none is good twice.
create table second_factors (
  agent_id text collate "C" primary key,
  workspace_id text collate "C" not null,
  secret bytea not null,
  confirmed_at timestamptz,
  last_step int not null default 0,
  recovery_hashes text[] not null default '{}',
  wrong_codes int not null default 0,
  wrong_since timestamptz not null default now(),
  foreign key (workspace_id, agent_id) references agents (workspace_id, id) on delete cascade
);
