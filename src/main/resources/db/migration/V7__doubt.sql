-- The rules that speak against trusting a fact; empty for what was read before there were any.
alter table fact add column if not exists doubt varchar array default cast(array[] as varchar array) not null;
