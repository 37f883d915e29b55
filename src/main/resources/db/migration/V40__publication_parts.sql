-- What each briefing of an edition adds to its manifest, from when its files are written until the
-- edition is released: a step that runs in another process leaves it here.
create table if not exists publication_part (
  folder varchar not null,
  stem varchar not null,
  part varchar not null,
  primary key (folder, stem)
);
