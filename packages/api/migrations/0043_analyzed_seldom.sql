-- While Postgres analyzes a table it keeps every version of a row that was there when it began, in all tables. Under a flood
-- of messages these three are a tenth larger every few seconds, which is when it looks at them by itself, and the rows of
-- conversations, which have room for a version more on their page, moved to another page and into every index meanwhile.
-- What they hold changes little as they grow, so they are analyzed, and vacuumed for what is new, when they have doubled.
alter table messages set (autovacuum_analyze_scale_factor = 1, autovacuum_vacuum_insert_scale_factor = 1);
alter table events set (autovacuum_analyze_scale_factor = 1, autovacuum_vacuum_insert_scale_factor = 1);
alter table search_documents set (autovacuum_analyze_scale_factor = 1, autovacuum_vacuum_insert_scale_factor = 1);
-- No statement compares these, and sorting their values is most of what it takes.
alter table messages
  alter column client_id set statistics 0, alter column author_name set statistics 0, alter column text set statistics 0,
  alter column activity set statistics 0, alter column attachments set statistics 0, alter column reactions set statistics 0,
  alter column choice set statistics 0, alter column form set statistics 0, alter column rating set statistics 0,
  alter column custom set statistics 0;
alter table events alter column payload set statistics 0;
