-- What tells later, without analysing it again, that an edition would be made the same: the indicators of which it follows earlier
-- reports, beside the fingerprint of its holdings in "material"; and the counts that are told of it when it is taken over as published.
alter table publication add column followed varchar array;
alter table publication add column review integer default 0 not null;
alter table publication add column unmatched integer default 0 not null;

-- Parts stay after the edition is released, so that a briefing that is made of the same again is taken over.
alter table publication_part add column released boolean default true not null;
