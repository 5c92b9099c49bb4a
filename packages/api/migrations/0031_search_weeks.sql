-- Words of the Postgres engine carry the week of their document, so that a question for the newest looks into the newest
-- weeks only. What is in the index is in the old form: it is built again at the first start, newest weeks last.
truncate search_documents, search_words;
alter table search_documents add column tag text collate "C" not null;
comment on column search_documents.tag is 'What each of its words begins with: workspace, kind and week';
