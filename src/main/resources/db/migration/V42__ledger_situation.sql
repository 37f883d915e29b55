-- How a matter goes, in the ledger's own words; empty where it has none.
alter table matter add column situation varchar not null default '';
