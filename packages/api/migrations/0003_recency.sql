-- The place in the lists is written behind, so what a message changes in the row is in no index; with room on its page the
-- new version stays there and no index is touched.
alter table conversations set (fillfactor = 80);
