-- Calendars: follow-ups and occasions as phones have them, and feeds that programs subscribe to.

-- Whether the device is shown the calendars of its member. A password that was given for contacts opens none of them by itself.
alter table lazo.device add column has_calendars boolean not null default false;

-- A task that was noted on a phone may name nobody who is known: whom it is for is asked then, and nothing is lost.
alter table lazo.follow_up alter column card_id drop not null;
create index follow_up_nobodys on lazo.follow_up (workspace_id, member_id, follow_up_id) where card_id is null;

-- What programs call a follow-up, and what they sent of it: all that Lazo has no place for stands in it.
create table lazo.follow_up_resource (
  workspace_id uuid not null,
  follow_up_id uuid not null,
  member_id uuid not null,
  name text not null collate "C" check (length(name) between 1 and 500),
  uid text not null collate "C" check (length(uid) between 1 and 1000),
  text text check (length(text) <= 262144),
  -- The day it was given where the program said none; it is not told then.
  assumed_on date,
  -- Taken off the phone when it was over: it stays done, and is told to no program any more.
  is_left boolean not null,
  primary key (workspace_id, follow_up_id),
  unique (workspace_id, member_id, name),
  unique (workspace_id, member_id, uid),
  foreign key (workspace_id, follow_up_id) references lazo.follow_up on delete cascade,
  foreign key (workspace_id, member_id) references lazo.member on delete cascade
);
select lazo.wall('lazo.follow_up_resource', 'select, insert, update');

-- How far a calendar of a member has come: a line of numbers of its own, drawn when somebody looks and something is otherwise.
-- What a member sees may change by rights, trash or the hand of a colleague; looking finds it whatever the cause was.
create table lazo.calendar (
  workspace_id uuid not null,
  member_id uuid not null,
  calendar text not null check (calendar in ('occasions', 'follow-ups', 'follow-up-days')),
  number bigint not null,
  primary key (workspace_id, member_id, calendar),
  foreign key (workspace_id, member_id) references lazo.member on delete cascade
);
select lazo.wall('lazo.calendar', 'select, insert, update');

-- What stood in a calendar when somebody looked last, and since which number it has been so or gone.
create table lazo.calendar_entry (
  workspace_id uuid not null,
  member_id uuid not null,
  calendar text not null,
  name text not null collate "C",
  -- Null when it is gone.
  etag text,
  number bigint not null,
  primary key (workspace_id, member_id, calendar, name),
  foreign key (workspace_id, member_id, calendar) references lazo.calendar on delete cascade
);
select lazo.wall('lazo.calendar_entry', 'select, insert, update');

-- What a member wants of their calendars; whoever says nothing has no row.
create table lazo.calendar_choice (
  workspace_id uuid not null,
  member_id uuid not null,
  -- Whether open follow-ups stand in a calendar of events too.
  has_days boolean not null,
  -- Whose name days there are.
  name_days text not null check (name_days in ('nobody', 'key', 'everybody')),
  primary key (workspace_id, member_id),
  foreign key (workspace_id, member_id) references lazo.member on delete cascade
);
select lazo.wall('lazo.calendar_choice', 'select, insert, update');

-- An address that programs subscribe to. Whoever knows its token reads it; only a mark of the token is kept.
create table lazo.calendar_feed (
  workspace_id uuid not null,
  feed_id uuid not null,
  member_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  token_mark bytea not null check (octet_length(token_mark) = 32),
  -- Whose occasions and follow-ups: of all people when null.
  list_id uuid,
  has_occasions boolean not null,
  has_follow_ups boolean not null,
  created_at timestamptz not null,
  fetched_at timestamptz,
  revoked_at timestamptz,
  primary key (workspace_id, feed_id),
  foreign key (workspace_id, member_id) references lazo.member on delete cascade,
  foreign key (workspace_id, list_id) references lazo.smart_list on delete cascade,
  check (has_occasions or has_follow_ups)
);
create index calendar_feed_token on lazo.calendar_feed (token_mark);
create index calendar_feed_member on lazo.calendar_feed (workspace_id, member_id, feed_id);
create index calendar_feed_list on lazo.calendar_feed (workspace_id, list_id) where list_id is not null;
select lazo.wall('lazo.calendar_feed', 'select, insert, update');

create function lazo.member_of_feed(p_mark bytea) returns table (workspace_id uuid, member_id uuid, account_id uuid, role text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select m.workspace_id, m.member_id, m.account_id, m.role
  from lazo.calendar_feed f join lazo.member m on m.workspace_id = f.workspace_id and m.member_id = f.member_id
  where f.token_mark = p_mark and f.revoked_at is null and m.disabled_at is null
$$;
revoke execute on function lazo.member_of_feed(bytea) from public;
grant execute on function lazo.member_of_feed(bytea) to lazo_app;
