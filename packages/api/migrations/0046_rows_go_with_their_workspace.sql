-- A workspace is deleted with all that it has. Whatever refers to another row without going with it has to go with the
-- workspace itself, and not only by way of a customer or a conversation: or its tag, agent or type goes first, and is
-- held back by it.
alter table conversation_tags add foreign key (workspace_id) references workspaces on delete cascade;
alter table customer_merges add foreign key (workspace_id) references workspaces on delete cascade;
alter table customer_notes add foreign key (workspace_id) references workspaces on delete cascade;
alter table erasures add foreign key (workspace_id) references workspaces on delete cascade;
alter table objects add foreign key (workspace_id) references workspaces on delete cascade;
