-- What a change is measured against, and when that was.
alter table fact rename column basis to base;
alter table fact add column if not exists base_period varchar;
