-- Where on the net a visitor's upload comes from, until a message carries it: what one place may have waiting is bounded.
alter table attachments add column uploaded_from text;
