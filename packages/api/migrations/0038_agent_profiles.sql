-- Agents have a phone, the day they were hired on, and a photo: a file like those of messages, small and square. Its
-- address has a key that nobody can guess, and is never that of another picture. A test agent shows the photo of the live
-- one, whose file it is.
alter table agents
  add column phone text,
  add column hired_on date,
  add column photo_key text collate "C",
  add column photo_file_id text collate "C",
  add check (photo_file_id is null or photo_key is not null),
  add constraint agents_photo foreign key (workspace_id, photo_file_id) references files (workspace_id, id);
create unique index agents_photo_key on agents (photo_key) where photo_file_id is not null;
create index agents_photo_file on agents (workspace_id, photo_file_id) where photo_file_id is not null;

-- What customers and colleagues see of an agent, in one place.
create function agent_summary(a agents) returns jsonb language sql immutable as $$
  select jsonb_build_object('id', a.id, 'name', a.name, 'title', a.title)
    || case when a.photo_key is null then '{}' else jsonb_build_object('photoUrl', '/v1/photos/' || a.photo_key) end
$$;

create or replace function change_test_agent() returns trigger language plpgsql as $$
begin
  update agents set name = new.name, title = new.title, email = new.email || ' (test)', role = new.role,
    status = new.status, capacity = new.capacity, phone = new.phone, hired_on = new.hired_on, photo_key = new.photo_key
  where live_id = new.id;
  return null;
end
$$;
drop trigger agents_change_test_agent on agents;
create trigger agents_change_test_agent
  after update of name, title, email, role, status, capacity, phone, hired_on, photo_key on agents
  for each row when (new.live_id is null) execute function change_test_agent();
