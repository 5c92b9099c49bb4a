-- What customers say of an answer: when they are asked, and what they said.

-- A question, and the answer when it was given. Null for every other message.
alter table messages add column rating jsonb;

-- Resolved conversations whose customer is to be asked.
create table rating_requests (
  conversation_id text collate "C" primary key,
  workspace_id text collate "C" not null,
  due_at timestamptz not null,
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade
);
create index rating_requests_due on rating_requests (due_at);

-- A row for each question, beside its message: for sums. agent_id and topic_id as they were when it was asked.
create table ratings (
  conversation_id text collate "C" not null,
  message_seq bigint not null,
  workspace_id text collate "C" not null,
  agent_id text collate "C",
  topic_id text collate "C",
  score integer check (score between 1 and 5),
  asked_at timestamptz not null,
  rated_at timestamptz,
  primary key (conversation_id, message_seq),
  foreign key (workspace_id, conversation_id) references conversations (workspace_id, id) on delete cascade,
  foreign key (workspace_id, agent_id) references agents (workspace_id, id) on delete set null (agent_id),
  foreign key (workspace_id, topic_id) references topics (workspace_id, id) on delete set null (topic_id)
);
create index ratings_asked on ratings (workspace_id, asked_at);
