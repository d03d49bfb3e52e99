-- A member's own relation with the person of a card. It is theirs alone, and goes with the member or the card.

create table lazo.tie (
  workspace_id uuid not null,
  member_id uuid not null,
  card_id uuid not null,
  is_key boolean not null,
  is_marked boolean not null,
  -- No higher than this, whatever the evidence says; and trust, which no evidence gives alone.
  held_at text check (held_at in ('known', 'audience', 'responded', 'conversation', 'relationship')),
  is_trusted boolean not null,
  ideal_days integer check (ideal_days between 1 and 3650),
  maximum_days integer check (maximum_days between 1 and 3650),
  closeness text check (length(closeness) between 1 and 60),
  -- How they met.
  met_channel text check (length(met_channel) between 1 and 200),
  met_place text check (length(met_place) between 1 and 200),
  met_event text check (length(met_event) between 1 and 200),
  met_stage text check (length(met_stage) between 1 and 200),
  introducer_id uuid,
  -- [{network, state, since}]
  networks json not null,
  for_me text[] not null,
  for_them text[] not null,
  -- [{kind, text}]
  facts json not null,
  updated_at timestamptz not null,
  primary key (workspace_id, member_id, card_id),
  foreign key (workspace_id, member_id) references lazo.member on delete cascade,
  foreign key (workspace_id, card_id) references lazo.card on delete cascade,
  foreign key (workspace_id, introducer_id) references lazo.card on delete set null (introducer_id),
  check ((ideal_days is null) = (maximum_days is null) and ideal_days <= maximum_days)
);
create index tie_card on lazo.tie (workspace_id, card_id);
create index tie_introducer on lazo.tie (workspace_id, introducer_id) where introducer_id is not null;
create index tie_key on lazo.tie (workspace_id, member_id, card_id) where is_key;
select lazo.wall('lazo.tie', 'select, insert, update');

-- What a tie was before each change, whole.
create table lazo.tie_version (
  workspace_id uuid not null,
  member_id uuid not null,
  card_id uuid not null,
  version_id uuid not null,
  -- Until when it was so.
  until timestamptz not null,
  state json not null,
  primary key (workspace_id, member_id, card_id, version_id),
  foreign key (workspace_id, member_id, card_id) references lazo.tie on delete cascade
);
select lazo.wall('lazo.tie_version', 'select, insert');
