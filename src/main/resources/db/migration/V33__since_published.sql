-- What of its data an edition had when it was published: the last correction, and how many values.
alter table publication add column revision_id bigint default 0 not null;
alter table publication add column observed integer default -1 not null;
update publication set revision_id = (select coalesce(max(revision_id), 0) from revision);
