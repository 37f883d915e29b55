-- How often a letter's row has changed: by it the row here and the one in the journal beside the
-- warehouse are told apart, the later one counting.
alter table delivery add column changes integer default 0 not null;
