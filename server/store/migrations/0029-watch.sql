-- Who opened which contact, who takes many out, and the alarms that come of it.

-- That a member opened a card, once a day. It stays when the member goes: it tells who saw the card.
create table lazo.card_opening (
  workspace_id uuid not null,
  member_id uuid not null,
  -- In UTC.
  day date not null,
  card_id uuid not null,
  last_at timestamptz not null,
  primary key (workspace_id, member_id, day, card_id),
  foreign key (workspace_id, card_id) references lazo.card on delete cascade
);
create index card_opening_card on lazo.card_opening (workspace_id, card_id, day);
create index card_opening_time on lazo.card_opening (workspace_id, member_id, last_at);
select lazo.wall('lazo.card_opening', 'select, insert, update');

-- When a member last took a card out of the product with others. Only the last hour of it counts.
create table lazo.card_taken (
  workspace_id uuid not null,
  member_id uuid not null,
  card_id uuid not null,
  at timestamptz not null,
  primary key (workspace_id, member_id, card_id),
  foreign key (workspace_id, card_id) references lazo.card on delete cascade
);
create index card_taken_time on lazo.card_taken (workspace_id, member_id, at);
select lazo.wall('lazo.card_taken', 'select, insert, update, delete');

-- Somebody opened or took out more than the workspace finds usual.
create table lazo.alarm (
  workspace_id uuid not null,
  alarm_id uuid not null,
  kind text not null check (kind in ('cards-opened', 'cards-taken')),
  member_id uuid not null,
  -- The book of which so much was taken out.
  book_id uuid,
  at timestamptz not null,
  last_at timestamptz not null,
  -- Within an hour, at most.
  cards integer not null check (cards > 0),
  -- So many the book held.
  of_cards integer,
  acknowledged_at timestamptz,
  acknowledged_by uuid,
  primary key (workspace_id, alarm_id),
  foreign key (workspace_id, book_id) references lazo.book on delete cascade,
  check ((kind = 'cards-taken') = (book_id is not null)),
  check ((acknowledged_at is null) = (acknowledged_by is null))
);
create index alarm_book on lazo.alarm (workspace_id, book_id) where book_id is not null;
create index alarm_member on lazo.alarm (workspace_id, member_id, last_at);
create index alarm_open on lazo.alarm (workspace_id, alarm_id) where acknowledged_at is null;
select lazo.wall('lazo.alarm', 'select, insert, update');

-- What a workspace finds usual; without a row, what the product says. Null: no alarm of that kind.
create table lazo.watch_policy (
  workspace_id uuid not null primary key references lazo.workspace,
  -- Different cards opened one by one within an hour.
  opened_cards integer check (opened_cards between 5 and 100000),
  -- Of a book within an hour, in percent.
  taken_share integer check (taken_share between 1 and 100),
  -- Books smaller than this are not looked at.
  smallest_book integer not null check (smallest_book between 1 and 100000),
  -- The right in a book that its cards may be exported and printed with.
  export_right text not null check (lazo.rank_of(export_right) > 0),
  updated_at timestamptz not null
);
select lazo.wall('lazo.watch_policy', 'select, insert, update');
