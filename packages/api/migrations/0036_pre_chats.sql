-- The form that customers fill in before the first message of a conversation, where a workspace asks for one.

create table pre_chats (
  workspace_id text collate "C" primary key references workspaces on delete cascade,
  form_id text collate "C" not null,
  -- Empty: whatever it is about.
  topic_ids text[] not null,
  is_required boolean not null,
  -- Which fields are the name and the email of whoever fills it in.
  name_field text,
  email_field text,
  foreign key (workspace_id, form_id) references forms (workspace_id, id)
);
create index pre_chats_form on pre_chats (workspace_id, form_id);
