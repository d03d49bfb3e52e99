-- Calendars that members keep elsewhere and that are read every hour, and the meetings with known people that are proposed of them or of a file.

create table lazo.own_calendar (
  workspace_id uuid not null,
  calendar_id uuid not null,
  member_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  -- Where it is, as far as it is shown: the rest of an address may be a secret.
  host text not null check (length(host) between 1 and 300),
  -- Address, user name and password, under the key of the installation.
  sealed bytea not null check (octet_length(sealed) <= 10000),
  created_at timestamptz not null,
  -- When it was read last; null while it never was.
  read_at timestamptz,
  -- Why it could not be read when it was tried last; null when it could.
  failure text check (failure in ('unreachable', 'refused', 'unreadable')),
  primary key (workspace_id, calendar_id),
  foreign key (workspace_id, member_id) references lazo.member on delete cascade
);
create index own_calendar_member on lazo.own_calendar (workspace_id, member_id, calendar_id);
select lazo.wall('lazo.own_calendar', 'select, insert, update, delete');

-- A meeting that may be recorded as an interaction of the same id. One that was recorded is proposed no more, nor is one that was refused.
create table lazo.proposed_meeting (
  workspace_id uuid not null,
  member_id uuid not null,
  meeting_id uuid not null,
  -- Null for one of a file, or of a calendar that is read no more.
  calendar_id uuid,
  held_at timestamptz not null,
  minutes integer not null check (minutes between 0 and 100000),
  medium text not null check (medium in ('meeting', 'video-call')),
  text text not null check (length(text) <= 4000),
  card_ids uuid[] not null check (cardinality(card_ids) between 1 and 50),
  refused_at timestamptz,
  primary key (workspace_id, member_id, meeting_id),
  foreign key (workspace_id, member_id) references lazo.member on delete cascade,
  foreign key (workspace_id, calendar_id) references lazo.own_calendar on delete set null (calendar_id)
);
create index proposed_meeting_calendar on lazo.proposed_meeting (workspace_id, calendar_id) where calendar_id is not null;
select lazo.wall('lazo.proposed_meeting', 'select, insert, update, delete');
