-- Canned replies are found by the search, too. Like customers they change outside of the log, and leave a note here.
alter table search_documents
  drop constraint search_documents_kind_check,
  add constraint search_documents_kind_check check (kind in ('message', 'conversation', 'customer', 'cannedReply'));

alter table search_changes rename column customer_id to subject_id;

create or replace function note_search_change() returns trigger language plpgsql as $$
begin
  -- When a workspace goes, what is in it goes after it: there is nobody left to search for that.
  insert into search_changes (workspace_id, subject_id)
  select w.id, coalesce(new.id, old.id) from workspaces w where w.id = coalesce(new.workspace_id, old.workspace_id);
  return null;
end $$;

-- Using one counts in its row, but changes nothing that can be found.
create trigger canned_replies_search_insert after insert or delete on canned_replies for each row
  execute function note_search_change();
create trigger canned_replies_search_update after update of owner_id, team_id, shortcut, title, body, translations
  on canned_replies for each row execute function note_search_change();
