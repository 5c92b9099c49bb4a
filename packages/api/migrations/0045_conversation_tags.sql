-- The conversations of a tag by time. An index of arrays knows no order: a page of a tag read and sorted all that have it.
-- Kept by the database itself, so that nothing that writes a conversation has to know of it.
create table conversation_tags (
  workspace_id text collate "C" not null,
  tag_id text collate "C" not null,
  conversation_id text collate "C" not null,
  last_message_at timestamptz not null,
  primary key (conversation_id, tag_id),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade,
  foreign key (workspace_id, tag_id) references tags (workspace_id, id)
);
create index conversation_tags_recent on conversation_tags (tag_id, last_message_at desc, conversation_id desc);

create function keep_conversation_tags() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.tag_ids = new.tag_ids then
    update conversation_tags set last_message_at = new.last_message_at where conversation_id = new.id;
    return null;
  end if;
  delete from conversation_tags where conversation_id = new.id and tag_id <> all (new.tag_ids);
  insert into conversation_tags (workspace_id, tag_id, conversation_id, last_message_at)
    select distinct new.workspace_id, tag_id, new.id, new.last_message_at from unnest(new.tag_ids) as tag_id
    on conflict (conversation_id, tag_id) do update set last_message_at = excluded.last_message_at;
  return null;
end $$;

create trigger conversations_tags_insert after insert on conversations for each row
  when (new.tag_ids <> '{}') execute function keep_conversation_tags();
create trigger conversations_tags_update after update of tag_ids, last_message_at on conversations for each row
  when (old.tag_ids <> new.tag_ids or old.last_message_at <> new.last_message_at and new.tag_ids <> '{}')
  execute function keep_conversation_tags();

insert into conversation_tags (workspace_id, tag_id, conversation_id, last_message_at)
  select distinct workspace_id, tag_id, id, last_message_at from conversations, unnest(tag_ids) as tag_id;
