-- The day from which a matter's status and progress hold; null where the ledger gives none.
alter table matter add column as_of date;
