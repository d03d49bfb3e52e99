-- The history of each tie, folded: all that the rules need of its interactions without reading them. One row for a member and a card with
-- whom anything was ever recorded. What it is folded by stands beside it, and who reads takes no row that was folded otherwise.
create table lazo.tie_state (
  workspace_id uuid not null,
  member_id uuid not null,
  card_id uuid not null,
  -- The version of the fold, the time zone and the settings; null when something happened since.
  basis text,
  history json,
  primary key (workspace_id, member_id, card_id),
  foreign key (workspace_id, member_id) references lazo.member on delete cascade,
  foreign key (workspace_id, card_id) references lazo.card on delete cascade,
  check ((basis is null) = (history is null))
);
create index tie_state_card on lazo.tie_state (workspace_id, card_id);
create index tie_state_stale on lazo.tie_state (workspace_id, member_id, card_id) where basis is null;
select lazo.wall('lazo.tie_state', 'select, insert, update');

-- Whatever writes interactions, the state of the ties they were with is stale in the same transaction, and no other. In the order of the
-- cards, so that two writers never deadlock.
create function lazo.stale_told_ties() returns trigger language plpgsql as $$
begin
  insert into lazo.tie_state (workspace_id, member_id, card_id)
  select distinct n.workspace_id, n.member_id, n.card_id from fresh n
  join lazo.member m on m.workspace_id = n.workspace_id and m.member_id = n.member_id
  order by 1, 2, 3
  on conflict (workspace_id, member_id, card_id) do update set basis = null, history = null;
  return null;
end $$;
create trigger stale_told_ties after insert on lazo.interaction_card referencing new table as fresh
  for each statement execute function lazo.stale_told_ties();

create function lazo.stale_lost_ties() returns trigger language plpgsql as $$
begin
  update lazo.tie_state s set basis = null, history = null
  from (select workspace_id, member_id, card_id from gone order by 1, 2, 3) as g
  where s.workspace_id = g.workspace_id and s.member_id = g.member_id and s.card_id = g.card_id and s.basis is not null;
  return null;
end $$;
create trigger stale_lost_ties after delete on lazo.interaction_card referencing old table as gone
  for each statement execute function lazo.stale_lost_ties();

create function lazo.stale_changed_ties() returns trigger language plpgsql as $$
begin
  update lazo.tie_state s set basis = null, history = null
  from (select k.workspace_id, k.member_id, k.card_id from fresh n
    join lazo.interaction_card k on k.workspace_id = n.workspace_id and k.interaction_id = n.interaction_id order by 1, 2, 3) as c
  where s.workspace_id = c.workspace_id and s.member_id = c.member_id and s.card_id = c.card_id and s.basis is not null;
  return null;
end $$;
create trigger stale_changed_ties after update on lazo.interaction referencing new table as fresh
  for each statement execute function lazo.stale_changed_ties();

insert into lazo.tie_state (workspace_id, member_id, card_id)
select distinct k.workspace_id, k.member_id, k.card_id from lazo.interaction_card k
join lazo.member m on m.workspace_id = k.workspace_id and m.member_id = k.member_id;
