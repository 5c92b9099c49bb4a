-- What changed lately stands in a list of its own before it gets into these indexes, and every list of a tag, an object or
-- what mentions somebody read all of it: up to half of what such a list took. It is written behind the messages.
alter index conversations_tags set (fastupdate = off);
alter index conversations_objects set (fastupdate = off);
alter index conversations_mentions set (fastupdate = off);
