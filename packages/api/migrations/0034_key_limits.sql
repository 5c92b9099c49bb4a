-- How many requests a minute a program may make with this key. Null: as many as everybody.
alter table api_keys add column rate_limit int check (rate_limit > 0);
