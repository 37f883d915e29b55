-- What each row of an article table was read from. A row that stands unchanged at the same line of a
-- newer version of its file is not read again: all that was read from it is copied from the version
-- that is held, when the last row of the newer one is in.
create table if not exists article_source (
  file_id bigint not null,
  article_id varchar not null,
  row_id bigint not null,
  digest char(64) not null,
  carried_over boolean not null,
  primary key (file_id, article_id)
);
