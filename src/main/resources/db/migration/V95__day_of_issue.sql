-- The day of the newspaper that printed an article, beside the day it reports on.
alter table article add column issued date;
