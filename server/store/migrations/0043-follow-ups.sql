-- What a member means to do next with somebody, by a day. It is theirs alone, and goes with the member or the card.

create table lazo.follow_up (
  workspace_id uuid not null,
  follow_up_id uuid not null,
  member_id uuid not null,
  card_id uuid not null,
  due_on date not null,
  -- Not reminded of before.
  snoozed_until date,
  -- The later of both, so that what is due is a range of the index.
  remind_on date not null,
  text text not null check (length(text) between 1 and 1000),
  -- Said to the person, and not only meant.
  is_promised boolean not null,
  state text not null check (state in ('open', 'done', 'cancelled')),
  -- When it was done or cancelled.
  closed_at timestamptz,
  created_at timestamptz not null,
  edited_at timestamptz,
  primary key (workspace_id, follow_up_id),
  foreign key (workspace_id, member_id) references lazo.member on delete cascade,
  foreign key (workspace_id, card_id) references lazo.card on delete cascade,
  check ((state = 'open') = (closed_at is null))
);
create index follow_up_due on lazo.follow_up (workspace_id, member_id, remind_on, follow_up_id);
create index follow_up_card on lazo.follow_up (workspace_id, card_id, member_id);
select lazo.wall('lazo.follow_up', 'select, insert, update');

-- What a follow-up was before each change, whole.
create table lazo.follow_up_version (
  workspace_id uuid not null,
  follow_up_id uuid not null,
  version_id uuid not null,
  -- Until when it was so.
  until timestamptz not null,
  state json not null,
  primary key (workspace_id, follow_up_id, version_id),
  foreign key (workspace_id, follow_up_id) references lazo.follow_up on delete cascade
);
select lazo.wall('lazo.follow_up_version', 'select, insert');
