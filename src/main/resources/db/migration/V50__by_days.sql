-- An edition finds by their days the articles that it tells and the values that it sets side by side,
-- and by the articles what was read out of them, however much else is held.
create index if not exists observation_days on observation (measure, period_end desc);
create index if not exists article_dateline on article (dateline desc);
create index if not exists paragraph_article on paragraph (article_row);
create index if not exists fact_article on fact (article_id);
create index if not exists agreement_article on agreement (article_id);
create index if not exists target_article on target (article_id);
create index if not exists press_matter_article on press_matter (article_id);
create index if not exists next_step_article on next_step (article_id);
create index if not exists meeting_article on meeting (article_id);
create index if not exists proposal_article on proposal (article_id);
