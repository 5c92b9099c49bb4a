-- Files that people send: each content is stored once in a workspace, and attachments of messages refer to it.

-- digest is that of what was uploaded, which is not what is kept of a picture. size is what is kept, without the
-- thumbnail. released_at: when the bytes may go; in the future while they are being written, null while attachments refer
-- to it.
create table files (
  id text collate "C" primary key,
  workspace_id text collate "C" not null references workspaces on delete cascade,
  digest bytea not null,
  size bigint not null,
  thumbnail_size bigint,
  width integer,
  height integer,
  created_at timestamptz not null default now(),
  released_at timestamptz,
  unique (workspace_id, id)
);
create unique index files_digest on files (workspace_id, digest) where released_at is null;
create index files_released on files (released_at) where released_at is not null;

-- An upload becomes an attachment: file_id when all its bytes are here and were looked at, the conversation when a
-- message carries it. Until then it is its uploader's alone.
create table attachments (
  id text collate "C" primary key,
  workspace_id text collate "C" not null references workspaces on delete cascade,
  uploaded_by text collate "C" not null,
  name text not null,
  type text not null,
  upload_size bigint not null,
  file_id text collate "C",
  conversation_id text collate "C",
  message_seq bigint,
  created_at timestamptz not null default now(),
  unique (workspace_id, id),
  check ((conversation_id is null) = (message_seq is null)),
  check (conversation_id is null or file_id is not null),
  foreign key (workspace_id, file_id) references files (workspace_id, id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade
);
create index attachments_file on attachments (workspace_id, file_id) where file_id is not null;
create index attachments_message on attachments (workspace_id, conversation_id, message_seq)
  where conversation_id is not null;
create index attachments_unsent on attachments (workspace_id, uploaded_by) where conversation_id is null;
create index attachments_abandoned on attachments (created_at) where conversation_id is null;

-- Null for nearly every message, which then costs nothing.
alter table messages add column attachments jsonb;
