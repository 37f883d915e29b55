-- The row whose lock the run holds that works on the warehouse; a dead run's lock ends with its
-- connection.
create table if not exists sole_use (
  name varchar(9) not null primary key
);
