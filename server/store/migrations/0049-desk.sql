-- Who came in and waits at the desk: one’s own, but what came by the form of a book, which those who manage the book see as well.

create table lazo.inbound (
  workspace_id uuid not null,
  inbound_id uuid not null,
  member_id uuid not null,
  -- The book of the form it came by.
  book_id uuid,
  source text not null check (source in ('form', 'hand', 'message', 'scan')),
  kind text not null check (kind in ('collaboration', 'advice', 'purchase', 'sales', 'spam', 'other')),
  state text not null check (state in ('new', 'answered', 'planned', 'merged', 'spam')),
  name text not null check (length(name) <= 300),
  -- What they want.
  text text check (length(text) between 1 and 4000),
  -- What is known of them, as parts of a card.
  details json not null,
  revisit_on date,
  -- Why it is no business of ours.
  reason text check (length(reason) between 1 and 500),
  -- The card it became, or that came with it.
  card_id uuid,
  -- What the last step did to cards, to be taken back.
  batch_id uuid,
  -- Of a picture: whether its text was read.
  reading text check (reading in ('waiting', 'done', 'failed')),
  received_at timestamptz not null,
  created_at timestamptz not null,
  edited_at timestamptz,
  primary key (workspace_id, inbound_id),
  foreign key (workspace_id, member_id) references lazo.member on delete cascade,
  foreign key (workspace_id, book_id) references lazo.book on delete set null (book_id),
  foreign key (workspace_id, card_id) references lazo.card on delete set null (card_id),
  check ((state = 'planned') = (revisit_on is not null)),
  check ((state = 'spam') = (reason is not null)),
  check ((source = 'scan') = (reading is not null))
);
create index inbound_of on lazo.inbound (workspace_id, member_id, state, inbound_id);
create index inbound_book on lazo.inbound (workspace_id, book_id, state, inbound_id) where book_id is not null;
create index inbound_card on lazo.inbound (workspace_id, card_id) where card_id is not null;
select lazo.wall('lazo.inbound', 'select, insert, update');

-- What an entry was before each change, whole.
create table lazo.inbound_version (
  workspace_id uuid not null,
  inbound_id uuid not null,
  version_id uuid not null,
  -- Until when it was so.
  until timestamptz not null,
  state json not null,
  primary key (workspace_id, inbound_id, version_id),
  foreign key (workspace_id, inbound_id) references lazo.inbound on delete cascade
);
select lazo.wall('lazo.inbound_version', 'select, insert');

-- The picture of a business card, a scaled JPEG, which goes with its entry.
create table lazo.inbound_picture (
  workspace_id uuid not null,
  inbound_id uuid not null,
  bytes bytea not null check (length(bytes) <= 4194304),
  primary key (workspace_id, inbound_id),
  foreign key (workspace_id, inbound_id) references lazo.inbound on delete cascade
);
alter table lazo.inbound_picture alter column bytes set storage external;
select lazo.wall('lazo.inbound_picture', 'select, insert');
