-- The register of issues: what each edition was published under, first and corrected.
create table if not exists issue (
  folder varchar not null,
  correction integer not null,
  number integer not null,
  total integer not null,
  issued date not null,
  primary key (folder, correction)
);
