-- Schedules and letters take turns by the lock of the row in sole_use, which goes with its holder.
drop table if exists shedlock;
