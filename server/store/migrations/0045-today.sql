-- What an interaction did of what was to be done: keys of items of the agenda, which carry their own meaning.
alter table lazo.interaction add column does text[] not null default '{}' check (cardinality(does) <= 20);
alter table lazo.interaction alter column does drop default;

-- Since when trust is confirmed, since when a member says something of a tie, and of which occasions they want to hear nothing.
alter table lazo.tie add column trusted_at timestamptz;
alter table lazo.tie add column said_at timestamptz;
alter table lazo.tie add column muted text[] not null default '{}' check (cardinality(muted) <= 20);
update lazo.tie set said_at = updated_at, trusted_at = case when is_trusted then updated_at end;
alter table lazo.tie alter column said_at set not null;
alter table lazo.tie alter column muted drop default;
alter table lazo.tie add check (is_trusted = (trusted_at is not null));

-- What a member said of an item of their agenda: that it is not needed, or that it comes back on a day. Of several the latest holds.
create table lazo.agenda_mark (
  workspace_id uuid not null,
  member_id uuid not null,
  mark_id uuid not null,
  -- Null for what waits and has no card yet.
  card_id uuid,
  key text not null check (length(key) between 1 and 200),
  mark text not null check (mark in ('snoozed', 'not-needed')),
  until date,
  made_at timestamptz not null,
  primary key (workspace_id, member_id, mark_id),
  foreign key (workspace_id, member_id) references lazo.member on delete cascade,
  foreign key (workspace_id, card_id) references lazo.card on delete cascade,
  check ((mark = 'snoozed') = (until is not null))
);
create index agenda_mark_card on lazo.agenda_mark (workspace_id, card_id) where card_id is not null;
select lazo.wall('lazo.agenda_mark', 'select, insert, delete');

-- How often a member wants to be in touch with everybody who has a label.
create table lazo.label_cadence (
  workspace_id uuid not null,
  member_id uuid not null,
  label text not null collate "C" check (length(label) between 1 and 255),
  ideal_days integer not null check (ideal_days between 1 and 3650),
  maximum_days integer not null check (maximum_days between 1 and 3650),
  since timestamptz not null,
  primary key (workspace_id, member_id, label),
  foreign key (workspace_id, member_id) references lazo.member on delete cascade,
  check (ideal_days <= maximum_days)
);
select lazo.wall('lazo.label_cadence', 'select, insert, delete');
