-- Where a widget was first seen working, and which agents have put the first steps aside.
alter table publishable_keys add column seen_at timestamptz, add column seen_origin text;
alter table agents add column tour_dismissed_at timestamptz;
