-- The queue of one topic: without it, finding forty who wait with a rare topic reads all who wait, and that grows.
create index conversations_topic_waiting on conversations (workspace_id, topic_id, waiting_since, id)
  where deleted_at is null and waiting_since is not null and topic_id is not null;
