-- Who writes to an upload now, on whatever node: a lease, which is renewed while bytes come. lock_wanted: somebody waits
-- for it, most often the same client after its line was cut.
alter table attachments
  add column lock_holder text,
  add column lock_until timestamptz,
  add column lock_wanted boolean not null default false;
