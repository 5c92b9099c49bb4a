-- A question with answers to choose from, and the answer when it was given. Null for every other message.
alter table messages add column choice jsonb;
