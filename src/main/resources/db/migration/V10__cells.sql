-- The cell of a workbook that a row stands in, such as 表1!C7; empty in text files.
alter table observation add column cell varchar default '' not null;
alter table matter add column cell varchar default '' not null;
alter table rejection add column cell varchar default '' not null;
