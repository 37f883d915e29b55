-- Of the facts of each month those that editions of later months take for earlier reports: of an indicator, area and
-- period twelve at most (ReportedValues). They are found when files are activated; here those of what is held.
create table reported_value (
  row_id bigint not null primary key,
  year_month integer not null,
  indicator_code varchar not null,
  ref_area varchar not null,
  period varchar not null,
  doubtful boolean not null
);
insert into reported_value (row_id, year_month, indicator_code, ref_area, period, doubtful)
  select ranked.row_id, ranked.year_month, ranked.indicator_code, ranked.ref_area, ranked.period, ranked.doubtful
  from (
    select s.row_id, s.year_month, s.indicator_code, s.ref_area, s.period, cardinality(s.doubt) > 0 as doubtful,
      row_number() over (partition by s.year_month, s.indicator_code, s.ref_area, s.period
        order by case when cardinality(s.doubt) = 0 then 0 else 1 end, s.row_id desc) as place
    from fact s join input_file g on g.file_id = s.file_id
    where g.state = 'HELD' and s.year_month > 0 and s.indicator_code is not null
      and s.kind in ('LEVEL', 'SHARE') and s.period is not null and s.amount_max is null
  ) ranked
  where ranked.place <= 12;
create index reported_value_month on reported_value (year_month);
-- Nothing else asked for facts by their indicators.
drop index fact_indicator;
