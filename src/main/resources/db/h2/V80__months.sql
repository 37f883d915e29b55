-- Each row has the month of its article, 0 where that has no date, so that an edition reads its months
-- only. Indexes by which it found its rows through the articles go.
alter table article add column year_month integer default 0 not null;
update article set year_month = extract(year from dateline) * 100 + extract(month from dateline)
  where dateline is not null;
create index article_id on article (id);
create index article_month on article (year_month desc, dateline desc);
drop index article_dateline;

alter table paragraph add column year_month integer default 0 not null;
update paragraph t set year_month = (select a.year_month from article a where a.row_id = t.article_row)
  where exists (select 1 from article a where a.row_id = t.article_row);
create index paragraph_month on paragraph (year_month);

alter table fact add column year_month integer default 0 not null;
update fact t set year_month = (select a.year_month from article a where a.id = t.article_id and a.file_id = t.file_id)
  where exists (select 1 from article a where a.id = t.article_id and a.file_id = t.file_id);
create index fact_month on fact (year_month);
drop index fact_article;

alter table agreement add column year_month integer default 0 not null;
update agreement t set year_month = (select a.year_month from article a where a.id = t.article_id and a.file_id = t.file_id)
  where exists (select 1 from article a where a.id = t.article_id and a.file_id = t.file_id);
create index agreement_month on agreement (year_month);
drop index agreement_article;

alter table target add column year_month integer default 0 not null;
update target t set year_month = (select a.year_month from article a where a.id = t.article_id and a.file_id = t.file_id)
  where exists (select 1 from article a where a.id = t.article_id and a.file_id = t.file_id);
create index target_month on target (year_month);
drop index target_article;

alter table press_matter add column year_month integer default 0 not null;
update press_matter t set year_month = (select a.year_month from article a where a.id = t.article_id and a.file_id = t.file_id)
  where exists (select 1 from article a where a.id = t.article_id and a.file_id = t.file_id);
create index press_matter_month on press_matter (year_month);
drop index press_matter_article;

alter table next_step add column year_month integer default 0 not null;
update next_step t set year_month = (select a.year_month from article a where a.id = t.article_id and a.file_id = t.file_id)
  where exists (select 1 from article a where a.id = t.article_id and a.file_id = t.file_id);
create index next_step_month on next_step (year_month);
drop index next_step_article;

alter table meeting add column year_month integer default 0 not null;
update meeting t set year_month = (select a.year_month from article a where a.id = t.article_id and a.file_id = t.file_id)
  where exists (select 1 from article a where a.id = t.article_id and a.file_id = t.file_id);
create index meeting_month on meeting (year_month);
drop index meeting_article;

alter table proposal add column year_month integer default 0 not null;
update proposal t set year_month = (select a.year_month from article a where a.id = t.article_id and a.file_id = t.file_id)
  where exists (select 1 from article a where a.id = t.article_id and a.file_id = t.file_id);
create index proposal_month on proposal (year_month);
drop index proposal_article;

-- What is decided on and what is followed over time is found in whatever month it was told.
create index fact_id on fact (id);
create index fact_indicator on fact (indicator_code, year_month);
