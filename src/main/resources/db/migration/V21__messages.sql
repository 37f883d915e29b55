-- What was not taken is told in messages, and with the file it stands in: of the folder's own faults
-- that is none of the files read. Rows of older versions of the program are read anew anyway.
delete from rejection;
alter table rejection add column file varchar default '' not null;
