-- What a version of an edition is called, such as 更正1 or 增刊1; the first has no name.
alter table issue add column revision varchar default '' not null;
update issue set revision = '更正' || correction where correction > 0;
