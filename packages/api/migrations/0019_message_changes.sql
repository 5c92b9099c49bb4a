-- What happens to a message after it was written: edits, taking it back, reactions; and which one it answers. Null for
-- nearly every message. What was unsent stays as a row without content, so that the numbering has no hole.
alter table messages
  add column edited_at timestamptz,
  add column unsent_at timestamptz,
  add column reactions jsonb,
  add column reply_to_id text collate "C";
