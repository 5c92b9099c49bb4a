-- How far a reader's device has got a conversation, beside how far they have read it.
alter table read_positions
  add column delivered_seq bigint,
  add column delivered_public_seq bigint;
update read_positions set delivered_seq = seq, delivered_public_seq = public_seq;
alter table read_positions
  alter column delivered_seq set not null,
  alter column delivered_public_seq set not null,
  add check (delivered_seq >= seq);

-- The log's older events say the same in the new form.
update events set payload = (
  jsonb_set(payload::jsonb - 'readPublicSeq', '{read,deliveredSeq}', payload::jsonb #> '{read,seq}')
  || jsonb_build_object('publicRead', jsonb_build_object(
    'seq', payload::jsonb -> 'readPublicSeq', 'deliveredSeq', payload::jsonb -> 'readPublicSeq'))
)::json
where type = 'conversation.read';
