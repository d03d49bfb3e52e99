-- A fair or another event where a member meets many people at once. It is theirs alone; what comes in there names it.

create table lazo.event (
  workspace_id uuid not null,
  event_id uuid not null,
  member_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  place text check (length(place) between 1 and 200),
  held_on date not null,
  -- Who is expected: [{name, organization, cardId}]
  expected json not null,
  created_at timestamptz not null,
  edited_at timestamptz,
  deleted_at timestamptz,
  primary key (workspace_id, event_id),
  foreign key (workspace_id, member_id) references lazo.member on delete cascade
);
create index event_of on lazo.event (workspace_id, member_id, held_on, event_id);
select lazo.wall('lazo.event', 'select, insert, update');

-- What an event was before each change, whole.
create table lazo.event_version (
  workspace_id uuid not null,
  event_id uuid not null,
  version_id uuid not null,
  -- Until when it was so.
  until timestamptz not null,
  state json not null,
  primary key (workspace_id, event_id, version_id),
  foreign key (workspace_id, event_id) references lazo.event on delete cascade
);
select lazo.wall('lazo.event_version', 'select, insert');

alter table lazo.inbound add column event_id uuid;
alter table lazo.inbound add foreign key (workspace_id, event_id) references lazo.event on delete set null (event_id);
create index inbound_event on lazo.inbound (workspace_id, event_id, inbound_id) where event_id is not null;
