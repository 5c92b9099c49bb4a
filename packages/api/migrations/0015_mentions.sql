-- Who was mentioned in the notes of a conversation, and in which note last: [{"agentId", "seq"}], by agent id.
alter table conversations add column mentions jsonb not null default '[]';
-- Most conversations mention nobody, and cost this index nothing.
create index conversations_mentions on conversations using gin (mentions jsonb_path_ops)
  where deleted_at is null and mentions <> '[]';

-- The log's older events show a conversation in the new form.
update events set payload = jsonb_set(payload::jsonb, '{conversation,mentions}', '[]')::json
where type = 'conversation.created';
