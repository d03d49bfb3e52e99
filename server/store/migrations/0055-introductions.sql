-- Introductions that a member asked for or made. They are theirs alone, and go with the member or with any of the people.

create table lazo.introduction (
  workspace_id uuid not null,
  introduction_id uuid not null,
  member_id uuid not null,
  -- Who was asked to introduce the member: a card, or a colleague, or one who has left since. Neither where the member introduces two.
  introducer_id uuid,
  colleague_id uuid,
  -- Whom the member wants to be introduced to, or the first of the two.
  card_id uuid not null,
  -- The second of the two that the member introduces.
  other_id uuid,
  state text not null check (state in ('asked', 'made', 'declined')),
  text text check (length(text) between 1 and 4000),
  asked_on date not null,
  settled_on date,
  -- The interactions that were recorded when it was made.
  interaction_ids uuid[] not null,
  created_at timestamptz not null,
  edited_at timestamptz,
  deleted_at timestamptz,
  primary key (workspace_id, introduction_id),
  foreign key (workspace_id, member_id) references lazo.member on delete cascade,
  foreign key (workspace_id, colleague_id) references lazo.member on delete set null (colleague_id),
  foreign key (workspace_id, introducer_id) references lazo.card on delete cascade,
  foreign key (workspace_id, card_id) references lazo.card on delete cascade,
  foreign key (workspace_id, other_id) references lazo.card on delete cascade,
  check (num_nonnulls(introducer_id, colleague_id, other_id) <= 1),
  check (card_id <> introducer_id and card_id <> other_id),
  check ((state = 'asked') = (settled_on is null))
);
create index introduction_member on lazo.introduction (workspace_id, member_id, introduction_id);
create index introduction_card on lazo.introduction (workspace_id, card_id);
create index introduction_introducer on lazo.introduction (workspace_id, introducer_id) where introducer_id is not null;
create index introduction_other on lazo.introduction (workspace_id, other_id) where other_id is not null;
create index introduction_colleague on lazo.introduction (workspace_id, colleague_id) where colleague_id is not null;
select lazo.wall('lazo.introduction', 'select, insert, update');

-- What an introduction was before each change, whole.
create table lazo.introduction_version (
  workspace_id uuid not null,
  introduction_id uuid not null,
  version_id uuid not null,
  -- Until when it was so.
  until timestamptz not null,
  state json not null,
  primary key (workspace_id, introduction_id, version_id),
  foreign key (workspace_id, introduction_id) references lazo.introduction on delete cascade
);
select lazo.wall('lazo.introduction_version', 'select, insert');
