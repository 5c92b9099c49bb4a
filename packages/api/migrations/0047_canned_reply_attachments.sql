-- A canned reply carries files like a message does: attachments refer to it, and it says itself what they are.
alter table attachments
  add column canned_reply_id text collate "C",
  add check (canned_reply_id is null or conversation_id is null and file_id is not null),
  add foreign key (workspace_id, canned_reply_id) references canned_replies (workspace_id, id) on delete cascade;
create index attachments_canned_reply on attachments (workspace_id, canned_reply_id) where canned_reply_id is not null;
drop index attachments_unsent, attachments_abandoned;
create index attachments_unsent on attachments (workspace_id, uploaded_by)
  where conversation_id is null and canned_reply_id is null;
create index attachments_abandoned on attachments (created_at) where conversation_id is null and canned_reply_id is null;

alter table canned_replies add column attachments jsonb not null default '[]';
