-- Files in a state are asked for by ranges of ids as well. PostgreSQL keeps the places of files that were in a
-- state before as long as any transaction is open that began by then, as one does for the whole of a run
-- on several machines; without ids each partition would pass over those of all files read before it.
drop index if exists input_file_state;
create index input_file_state on input_file (state, kind, file_id);
