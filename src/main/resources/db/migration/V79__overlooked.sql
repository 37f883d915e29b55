-- The months of the articles that a file version has, 202309 for September 2023 and 0 for what has no
-- date; null for versions read before they were noted, which the first run of a newer program reads
-- anew.
alter table input_file add column months integer array;

-- Articles and pages that no reader would see, as they were found when they were read.
create table overlooked (
  row_id bigint not null primary key,
  file_id bigint not null,
  year_month integer not null,
  line integer not null,
  article_id varchar not null,
  subject varchar not null,
  reason varchar not null,
  printed varchar not null
);
create index overlooked_month on overlooked (year_month);
