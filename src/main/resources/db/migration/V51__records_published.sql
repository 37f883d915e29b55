-- The articles and the matters of dated ledgers that an edition had when it was published, with what
-- they said, so that a later change of them is seen; not known of one published before they were kept.
alter table publication add column recorded boolean default false not null;
create table if not exists publication_record (
  folder varchar not null,
  kind varchar(7) not null,
  name varchar not null,
  digest char(64) not null,
  primary key (folder, kind, name)
);
-- What its briefings were made from: where that is the same again, their files are taken over.
alter table publication add column material varchar default '' not null;
