-- A domain is a row of a code list: its place in the list, its code and its name.
alter table article alter column domain set data type varchar;
alter table paragraph alter column domain set data type varchar;
alter table fact alter column domain set data type varchar;
alter table agreement alter column domain set data type varchar;
alter table target alter column domain set data type varchar;
alter table press_matter alter column domain set data type varchar;
alter table next_step alter column domain set data type varchar;
alter table meeting alter column domain set data type varchar;
alter table matter alter column domain set data type varchar;
alter table proposal alter column domain set data type varchar;
