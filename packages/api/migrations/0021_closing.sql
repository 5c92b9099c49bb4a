-- When a conversation resolves by itself, unless somebody writes before.
alter table conversations add column closes_at timestamptz;
create index conversations_closing on conversations (closes_at) where closes_at is not null and deleted_at is null;
