-- The letters of an edition to an address are numbered in the order they were written down, so that
-- content that returns after other content (A, B, A) is sent again.
alter table delivery drop constraint delivery_once;
alter table delivery add column letter integer;
update delivery set letter = (
  select count(*) from delivery earlier
  where earlier.edition = delivery.edition and earlier.address = delivery.address
    and earlier.delivery_id <= delivery.delivery_id
);
alter table delivery alter column letter set not null;
alter table delivery add constraint delivery_in_turn unique (edition, address, letter);
