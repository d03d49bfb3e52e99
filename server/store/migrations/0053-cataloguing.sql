-- A member's walk through cards that they have not catalogued yet, kept so that it goes on at any device. It is theirs alone.

create table lazo.catalogue_session (
  workspace_id uuid not null,
  session_id uuid not null,
  member_id uuid not null,
  ordered_by text not null check (ordered_by in ('candidates', 'organization', 'name', 'added')),
  started_at timestamptz not null,
  ended_at timestamptz,
  primary key (workspace_id, session_id),
  foreign key (workspace_id, member_id) references lazo.member on delete cascade
);
create index catalogue_session_member on lazo.catalogue_session (workspace_id, member_id, session_id);
select lazo.wall('lazo.catalogue_session', 'select, insert, update');

create table lazo.catalogue_card (
  workspace_id uuid not null,
  session_id uuid not null,
  card_id uuid not null,
  -- What was put off comes behind everything else.
  place integer not null,
  state text not null check (state in ('waiting', 'undecided', 'done')),
  -- Why it stands where it stands: {code, facts}
  reason json not null,
  -- What those of one organization have in common; its name cannot be read from it.
  kin text,
  primary key (workspace_id, session_id, card_id),
  foreign key (workspace_id, session_id) references lazo.catalogue_session on delete cascade,
  foreign key (workspace_id, card_id) references lazo.card on delete cascade
);
create index catalogue_card_place on lazo.catalogue_card (workspace_id, session_id, state, place);
create index catalogue_card_card on lazo.catalogue_card (workspace_id, card_id, session_id);
select lazo.wall('lazo.catalogue_card', 'select, insert, update');

create table lazo.catalogue_step (
  workspace_id uuid not null,
  session_id uuid not null,
  step_id uuid not null,
  member_id uuid not null,
  outcome text not null check (outcome in ('done', 'undecided')),
  -- What it did to cards that others share, too.
  batch_id uuid,
  -- The way back: [{cardId, state, place, tie: {before, after}}]
  cards json not null,
  -- What later suggestions stand on: {titles, organizations, domains, values}
  decision json not null,
  seconds integer not null,
  made_at timestamptz not null,
  undone_at timestamptz,
  primary key (workspace_id, session_id, step_id),
  foreign key (workspace_id, session_id) references lazo.catalogue_session on delete cascade,
  foreign key (workspace_id, member_id) references lazo.member on delete cascade
);
create index catalogue_step_member on lazo.catalogue_step (workspace_id, member_id, step_id);
select lazo.wall('lazo.catalogue_step', 'select, insert, update');
