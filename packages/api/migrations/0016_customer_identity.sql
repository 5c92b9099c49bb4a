-- Who a customer is, proven by the business: keys that it signs with, and sessions that such a proof has opened.

-- The id is the `kid` of a token. A secret is encrypted, and gone when the key is revoked; the row stays, so that its
-- id is never given out again.
create table identity_keys (
  id text collate "C" primary key,
  workspace_id text collate "C" not null references workspaces on delete cascade,
  name text not null,
  algorithm text not null check (algorithm in ('HS256', 'RS256', 'ES256', 'EdDSA', 'HMAC')),
  secret bytea,
  public_key text,
  created_at timestamptz not null default now(),
  last_used_at timestamptz,
  revoked_at timestamptz,
  unique (workspace_id, id),
  check (revoked_at is not null or (secret is not null) = (algorithm in ('HS256', 'HMAC'))),
  check ((public_key is not null) = (algorithm not in ('HS256', 'HMAC')))
);
create index identity_keys_workspace on identity_keys (workspace_id) where revoked_at is null;

-- Set: the session is of a proven customer, and ends with its key.
alter table customer_sessions
  add column identity_key_id text collate "C",
  add foreign key (workspace_id, identity_key_id) references identity_keys (workspace_id, id);
create index customer_sessions_identity on customer_sessions (workspace_id, identity_key_id)
  where identity_key_id is not null;

-- Null: nobody merged the two by hand; the visitor has proven who they are.
alter table customer_merges alter column merged_by drop not null;
