-- Teams within teams, branches, invitations, and the book in which every member has a card.

-- A team may stand in another: what the outer one is granted, its members have too. No deeper than that.
alter table lazo.team add column outer_id uuid check (outer_id <> team_id);
alter table lazo.team add foreign key (workspace_id, outer_id) references lazo.team;
create index team_outer on lazo.team (workspace_id, outer_id) where outer_id is not null;
create unique index team_name on lazo.team (workspace_id, lower(name));
-- A branch is a team that has domains: whoever has an address there belongs to it.
alter table lazo.team add column is_branch boolean not null default false;
alter table lazo.team_member add column by_domain boolean not null default false;
grant update (by_domain) on lazo.team_member to lazo_app;
-- Whether somebody with a say named the member's address; one that was only typed leads into no branch.
alter table lazo.member add column is_address_known boolean not null default true;

create table lazo.branch_domain (
  workspace_id uuid not null,
  team_id uuid not null,
  domain text not null collate "C" check (domain = lower(domain) and length(domain) between 3 and 253),
  primary key (workspace_id, team_id, domain),
  foreign key (workspace_id, team_id) references lazo.team on delete cascade
);
create index branch_domain_domain on lazo.branch_domain (workspace_id, domain);
select lazo.wall('lazo.branch_domain', 'select, insert, delete');

-- Who sees to a branch: they say who belongs to it.
create table lazo.branch_steward (
  workspace_id uuid not null,
  team_id uuid not null,
  member_id uuid not null,
  primary key (workspace_id, team_id, member_id),
  foreign key (workspace_id, team_id) references lazo.team on delete cascade,
  foreign key (workspace_id, member_id) references lazo.member on delete cascade
);
create index branch_steward_member on lazo.branch_steward (workspace_id, member_id);
select lazo.wall('lazo.branch_steward', 'select, insert, delete');

-- Links by which somebody becomes a member, once each.
create table lazo.invitation (
  workspace_id uuid not null references lazo.workspace,
  invitation_id uuid not null,
  token_hash bytea not null,
  -- Whom it is for; null for whoever has the link.
  email text check (email = lower(email)),
  role text not null check (role in ('owner', 'admin', 'member', 'guest')),
  invited_by uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by uuid,
  revoked_at timestamptz,
  primary key (workspace_id, invitation_id),
  check ((accepted_at is null) = (accepted_by is null))
);
create index invitation_token on lazo.invitation (token_hash);
select lazo.wall('lazo.invitation', 'select, insert, update, delete');

create table lazo.invitation_team (
  workspace_id uuid not null,
  invitation_id uuid not null,
  team_id uuid not null,
  primary key (workspace_id, invitation_id, team_id),
  foreign key (workspace_id, invitation_id) references lazo.invitation on delete cascade,
  foreign key (workspace_id, team_id) references lazo.team on delete cascade
);
create index invitation_team_team on lazo.invitation_team (workspace_id, team_id);
select lazo.wall('lazo.invitation_team', 'select, insert');

-- Where a link leads, for who knows nothing else.
create function lazo.invitation_of(p_hash bytea) returns table (workspace_id uuid, workspace_name text, invitation_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select i.workspace_id, w.name, i.invitation_id
  from lazo.invitation i join lazo.workspace w on w.workspace_id = i.workspace_id where i.token_hash = p_hash
$$;
revoke execute on function lazo.invitation_of(bytea) from public;
grant execute on function lazo.invitation_of(bytea) to lazo_app;

-- The book of the team: it has a card of every member, and nobody but the server puts any there.
alter table lazo.book drop constraint book_kind_check;
alter table lazo.book add constraint book_kind_check check (kind in ('personal', 'shared', 'label', 'team'));
create unique index book_team on lazo.book (workspace_id) where kind = 'team';

-- Which card in it is whose.
create table lazo.member_card (
  workspace_id uuid not null,
  member_id uuid not null,
  card_id uuid not null,
  primary key (workspace_id, member_id),
  unique (workspace_id, card_id),
  foreign key (workspace_id, member_id) references lazo.member on delete cascade,
  foreign key (workspace_id, card_id) references lazo.card on delete cascade
);
select lazo.wall('lazo.member_card', 'select, insert, update, delete');

-- As before, with what a team has from the one it stands in; and the book of the team is nobody's to change.
create or replace function lazo.given_to(p_workspace uuid, p_member uuid) returns table (book_id uuid, rank smallint) language sql stable as $$
  select r.book_id, max(r.rank)::smallint
  from (
    select b.book_id, lazo.rank_of(case b.kind when 'team' then 'view' else 'manage' end) as rank from lazo.book b
      where b.workspace_id = p_workspace and b.owner_id = p_member
    union all
    select g.book_id, lazo.rank_of(g.allows) from lazo.book_grant g
      where g.workspace_id = p_workspace and g.grantee_kind = 'member' and g.grantee_id = p_member
    union all
    select g.book_id, lazo.rank_of(g.allows) from lazo.team_member t
      cross join lateral (select i.team_id, i.outer_id from lazo.team i
        where i.workspace_id = t.workspace_id and i.team_id = t.team_id offset 0) i
      cross join lateral (select b.book_id, b.allows from lazo.book_grant b
        where b.workspace_id = t.workspace_id and b.grantee_kind = 'team' and b.grantee_id in (i.team_id, i.outer_id) offset 0) g
      where t.workspace_id = p_workspace and t.member_id = p_member
    union all
    select g.book_id, lazo.rank_of(g.allows) from lazo.member m
      join lazo.book_grant g on g.workspace_id = m.workspace_id and g.grantee_kind = 'everyone'
      where m.workspace_id = p_workspace and m.member_id = p_member and m.role <> 'guest'
  ) r
  -- One look-up by key for each, even when the planner believes that a workspace has one book: offset 0 keeps it from a join.
  where exists (select from lazo.book b
    where b.workspace_id = p_workspace and b.book_id = r.book_id and b.deleted_at is null offset 0)
  group by r.book_id
$$;
