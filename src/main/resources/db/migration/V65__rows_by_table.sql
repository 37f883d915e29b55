-- How many rows of each table a file version has, such as 'article 3, fact 12': a sum over the tables
-- does not tell of a row lost in one and left behind in another. Null for versions read before it was
-- counted, which the first run of a newer program reads anew.
alter table input_file drop column if exists rows_held;
alter table input_file add column rows_held varchar;

-- How many records were kept of what a published edition's articles and matters said; -1 for one
-- published before it was counted.
alter table publication add column records integer default -1 not null;
