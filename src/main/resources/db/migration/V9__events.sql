-- What was read before there were these columns tells no state; such pages are read anew.
alter table press_matter add column if not exists actor varchar default '' not null;
alter table press_matter add column if not exists state varchar(9) default 'UNDER_WAY' not null;
alter table press_matter add column if not exists milestone varchar(8) default 'NONE' not null;
alter table agreement add column if not exists parties_complete boolean default false not null;

create table if not exists proposal (
  row_id bigint not null primary key,
  file_id bigint not null,
  line integer not null,
  id varchar not null,
  kind varchar(11) not null,
  text varchar not null,
  said_by varchar not null,
  said_to varchar not null,
  domain varchar(9) not null,
  article_id varchar not null,
  context varchar not null
);
