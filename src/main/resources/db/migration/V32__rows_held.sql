-- How many rows of all tables a file version has, by which a check finds rows that were lost or came
-- to stay; null for versions read before it was counted.
alter table input_file add column if not exists rows_held bigint;
