-- Devices: which phone or mail program asks, what it holds, what it was last given, and what it did.

-- One password for one device of one member. `selector` is the beginning of the password: it finds the row and opens nothing.
create table identity.app_password (
  app_password_id uuid primary key,
  account_id uuid not null references identity.account on delete cascade,
  workspace_id uuid not null,
  member_id uuid not null,
  device_id uuid not null unique,
  selector text not null unique collate "C",
  password_hash text not null,
  created_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz
);
create index app_password_member on identity.app_password (workspace_id, member_id);
grant select, insert, update, delete on identity.app_password to lazo_identity;

-- `epoch` grows when what the device is shown changes: its family, its selection, its layer.
create table lazo.device (
  workspace_id uuid not null,
  device_id uuid not null,
  member_id uuid not null,
  label text not null check (length(label) between 1 and 200),
  doors text[] not null check (doors <@ array['carddav', 'ldap'] and cardinality(doors) > 0),
  family text not null default 'plain' check (family in ('apple', 'android', 'thunderbird', 'evolution', 'plain')),
  -- What the program calls itself, as it last said.
  client text not null default '',
  -- Whether every book its member reaches is on it unless `device_book` says no; else only those that `device_book` says.
  has_all_books boolean not null,
  shows_overlay boolean not null default false,
  epoch bigint not null default 0,
  created_at timestamptz not null,
  seen_at timestamptz,
  revoked_at timestamptz,
  -- Deletions of the device that follow each other within a minute belong to one batch.
  open_batch_id uuid,
  open_batch_at timestamptz,
  primary key (workspace_id, device_id),
  foreign key (workspace_id, member_id) references lazo.member on delete cascade
);
create index device_member on lazo.device (workspace_id, member_id);
select lazo.wall('lazo.device', 'select, insert, update, delete');

create table lazo.device_book (
  workspace_id uuid not null,
  device_id uuid not null,
  book_id uuid not null,
  is_chosen boolean not null,
  chosen_at timestamptz not null,
  -- The device has shown that it knows the book up to this number of the workspace's line.
  known_number bigint not null default 0,
  known_at timestamptz,
  -- When rights of its member in the book last changed: what came into the book later is not told to one who lost it.
  narrowed_at timestamptz,
  primary key (workspace_id, device_id, book_id),
  foreign key (workspace_id, device_id) references lazo.device on delete cascade,
  foreign key (workspace_id, book_id) references lazo.book on delete cascade
);
create index device_book_book on lazo.device_book (workspace_id, book_id);
select lazo.wall('lazo.device_book', 'select, insert, update, delete');

-- What a device was given of one card, or gave itself, when that is newer than what `device_book.known_number` implies.
create table lazo.device_card (
  workspace_id uuid not null,
  device_id uuid not null,
  card_id uuid not null,
  revision bigint not null,
  at timestamptz not null,
  primary key (workspace_id, device_id, card_id),
  foreign key (workspace_id, device_id) references lazo.device on delete cascade,
  foreign key (workspace_id, card_id) references lazo.card on delete cascade
);
create index device_card_card on lazo.device_card (workspace_id, card_id);
select lazo.wall('lazo.device_card', 'select, insert, update, delete');

-- The text of a card as a device sent it: given back to that device while nothing changed.
create table lazo.card_source (
  workspace_id uuid not null,
  device_id uuid not null,
  card_id uuid not null,
  revision bigint not null,
  version text not null check (version in ('3.0', '4.0')),
  -- With photos taken out: `photos` says which blob stands where, so that large ones are kept once.
  text text not null,
  photos json,
  primary key (workspace_id, device_id, card_id),
  foreign key (workspace_id, device_id) references lazo.device on delete cascade,
  foreign key (workspace_id, card_id) references lazo.card on delete cascade
);
create index card_source_card on lazo.card_source (workspace_id, card_id);
select lazo.wall('lazo.card_source', 'select, insert, update, delete');

-- In plain words, what came in and went out, what two changed at once and what was refused.
create table lazo.device_log (
  workspace_id uuid not null,
  device_id uuid not null,
  entry_id uuid not null,
  at timestamptz not null,
  kind text not null,
  book_id uuid,
  card_id uuid,
  facts json not null,
  primary key (workspace_id, device_id, entry_id),
  foreign key (workspace_id, device_id) references lazo.device on delete cascade
);
select lazo.wall('lazo.device_log', 'select, insert, delete');

-- Properties that clients keep on collections and cards (RFC 4918 §4): of a member, on the home (neither book nor card), a book, or a card in a book.
create table lazo.dav_property (
  workspace_id uuid not null,
  member_id uuid not null,
  book_id uuid,
  card_id uuid,
  namespace text not null collate "C",
  name text not null collate "C",
  -- The element as it was sent, with its language.
  value text not null,
  unique nulls not distinct (workspace_id, member_id, book_id, card_id, namespace, name),
  foreign key (workspace_id, member_id) references lazo.member on delete cascade,
  foreign key (workspace_id, book_id) references lazo.book on delete cascade,
  foreign key (workspace_id, card_id) references lazo.card on delete cascade
);
create index dav_property_book on lazo.dav_property (workspace_id, book_id);
create index dav_property_card on lazo.dav_property (workspace_id, card_id);
select lazo.wall('lazo.dav_property', 'select, insert, update, delete');

-- A client may name the address of a new book as it likes (MKCOL); only what cannot stand in an address is left out.
alter table lazo.book drop constraint book_slug_check;
alter table lazo.book add constraint book_slug_check
  check (length(slug) between 1 and 200 and slug !~ '[/\x01-\x1f\x7f]' and slug not in ('.', '..'));

-- What its owner says of a book, as address book programs show it.
alter table lazo.book add column description text check (length(description) between 1 and 2000);

-- How many cards each book lost in a batch of a device, so that somebody is told when a device deletes what nobody meant it to.
create table lazo.device_loss (
  workspace_id uuid not null,
  batch_id uuid not null,
  book_id uuid not null,
  device_id uuid not null,
  cards integer not null,
  -- How many the book held before, counted up to 201: of more, a tenth is more than is told of anyway.
  held integer not null,
  at timestamptz not null,
  told_at timestamptz,
  primary key (workspace_id, batch_id, book_id),
  foreign key (workspace_id, batch_id) references lazo.batch,
  foreign key (workspace_id, device_id) references lazo.device on delete cascade,
  foreign key (workspace_id, book_id) references lazo.book on delete cascade
);
create index device_loss_told on lazo.device_loss (workspace_id, told_at) where told_at is not null;
create index device_loss_book on lazo.device_loss (workspace_id, book_id);
create index device_loss_device on lazo.device_loss (workspace_id, device_id);
select lazo.wall('lazo.device_loss', 'select, insert, update, delete');

-- The links of a book. What a device is told of a card hangs on other books only where it stands by a link, so a book without
-- links answers without looking for its cards.
create index book_card_linked on lazo.book_card (workspace_id, book_id, card_id) where linked_by is not null;
