-- Each row has the month of its article, 0 where that has no date. The press tables are partitioned by
-- it, so that an edition reads its months only and a month that is over can be detached. The program
-- makes the partitions of a month with the first row that needs them (MonthPartitions); this makes
-- those of the rows that are there, and moves the rows.
do $$
declare
  press text;
  partition text;
  month integer;
begin
  foreach press in array array['paragraph', 'fact', 'agreement', 'target', 'press_matter', 'next_step',
      'meeting', 'proposal', 'article'] loop
    execute format('create table %1$s_by_month (like %1$s including defaults, year_month integer not null,'
      ' primary key (row_id, year_month)) partition by list (year_month)', press);
    for month in
      select distinct coalesce(extract(year from dateline) * 100 + extract(month from dateline), 0)
      from article union select 0
    loop
      execute format('create table %1$s_%2$s partition of %1$s_by_month for values in (%3$s)', press,
        case month when 0 then 'undated' else month::text end, month);
    end loop;
    execute format('insert into %1$s_by_month select t.*, coalesce(extract(year from a.dateline) * 100 +'
      ' extract(month from a.dateline), 0) from %1$s t left join article a on %2$s', press,
      case press when 'paragraph' then 'a.row_id = t.article_row' when 'article' then 'a.row_id = t.row_id'
        else 'a.file_id = t.file_id and a.id = t.article_id' end);
    -- the articles go last: the others have their months from them
    execute format('drop table %s', press);
    execute format('alter table %1$s_by_month rename to %1$s', press);
  end loop;
end $$;

create index article_id on article (id);
create index article_month on article (year_month desc, dateline desc);
create index paragraph_article on paragraph (article_row);
-- What is decided on and what is followed over time is found in whatever month it was told.
create index fact_id on fact (id);
create index fact_indicator on fact (indicator_code) where indicator_code is not null;
