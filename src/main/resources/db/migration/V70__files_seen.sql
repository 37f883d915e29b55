-- What a survey saw of each file, so that the next one reads those alone that differ from it: the
-- folder it lies in, its digest, its size, its times in nanoseconds since 1970 and its inode. A file
-- that is not settled was changed so shortly before it was read that a later change may not show.
-- A held version that is leaving was not found by the last survey, and goes when a run activates
-- what it has read.
alter table input_file add column if not exists folder varchar default '' not null;
alter table input_file add column if not exists leaving boolean default false not null;
alter table input_file add column if not exists sha256 varchar default '' not null;
alter table input_file add column if not exists file_size bigint default 0 not null;
alter table input_file add column if not exists modified bigint default 0 not null;
alter table input_file add column if not exists changed bigint default 0 not null;
alter table input_file add column if not exists inode bigint default 0 not null;
alter table input_file add column if not exists settled boolean default false not null;
update input_file set folder = case kind
  when 'PAGE' then 'articles/' when 'ARTICLES' then 'articles/'
  when 'INDICATORS' then 'indicators/' when 'MATTERS' then 'matters/' else '' end;
create index if not exists input_file_folder on input_file (folder);
create index if not exists input_file_state on input_file (state, kind);
