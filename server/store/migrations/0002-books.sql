-- Books, the unit of sharing, who may do what in them, and which cards they hold.

-- The ladder of rights as numbers, so that "at least edit" is a comparison. Unknown words rank below everything.
create function lazo.rank_of(p_right text) returns smallint language sql immutable parallel safe as $$
  select coalesce(array_position(array['view', 'comment', 'edit', 'delete', 'share', 'manage'], p_right), 0)::smallint $$;

create table lazo.book (
  workspace_id uuid not null references lazo.workspace,
  book_id uuid not null,
  owner_id uuid not null,
  kind text not null check (kind in ('personal', 'shared', 'label')),
  name text not null check (length(name) between 1 and 200),
  -- The immutable short name in addresses, unique among the books of one owner.
  slug text not null collate "C" check (slug ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  keyword text,
  created_at timestamptz not null,
  deleted_at timestamptz,
  primary key (workspace_id, book_id),
  unique (workspace_id, owner_id, slug),
  foreign key (workspace_id, owner_id) references lazo.member,
  check ((kind = 'label') = (keyword is not null))
);
select lazo.wall('lazo.book', 'select, insert, update, delete');

-- Written by commit_changes and trim_changes alone, so that no verb locks it before the counter.
create table lazo.book_state (
  workspace_id uuid not null,
  book_id uuid not null,
  revision bigint not null,
  primary key (workspace_id, book_id),
  foreign key (workspace_id, book_id) references lazo.book on delete cascade
);
select lazo.wall('lazo.book_state', 'select');

create table lazo.book_grant (
  workspace_id uuid not null,
  book_id uuid not null,
  grantee_kind text not null check (grantee_kind in ('member', 'team', 'everyone')),
  -- The member or team; for everyone the workspace itself.
  grantee_id uuid not null,
  allows text not null check (lazo.rank_of(allows) > 0),
  granted_by uuid not null,
  created_at timestamptz not null,
  primary key (workspace_id, book_id, grantee_kind, grantee_id),
  foreign key (workspace_id, book_id) references lazo.book on delete cascade
);
create index book_grant_grantee on lazo.book_grant (workspace_id, grantee_kind, grantee_id);
select lazo.wall('lazo.book_grant', 'select, insert, update, delete');

create table lazo.card (
  workspace_id uuid not null,
  card_id uuid not null,
  home_book_id uuid not null,
  uid text not null collate "C",
  document json not null,
  kind text not null,
  display text not null,
  sort_family text not null collate "C",
  sort_given text not null collate "C",
  sort_organization text not null collate "C",
  revision bigint not null,
  created_at timestamptz not null,
  created_by uuid not null,
  created_door text not null,
  updated_at timestamptz not null,
  updated_by uuid not null,
  updated_door text not null,
  deleted_at timestamptz,
  deleted_by uuid,
  primary key (workspace_id, card_id),
  foreign key (workspace_id, home_book_id) references lazo.book
);
create index card_home on lazo.card (workspace_id, home_book_id, card_id);
create index card_trash on lazo.card (workspace_id, home_book_id, deleted_at, card_id) where deleted_at is not null;
select lazo.wall('lazo.card', 'select, insert, update, delete');

-- Which books hold a card. The row of the home book has no linked_by; a link holds at most max_right.
-- The sort keys of the card stand here too, so that a page of a book is a range of one index however long the book is.
create table lazo.book_card (
  workspace_id uuid not null,
  book_id uuid not null,
  card_id uuid not null,
  uid text not null collate "C",
  name text not null collate "C",
  sort_family text not null collate "C",
  sort_given text not null collate "C",
  linked_by uuid,
  max_right text check (max_right is null or lazo.rank_of(max_right) > 0),
  added_at timestamptz not null,
  primary key (workspace_id, book_id, card_id),
  unique (workspace_id, book_id, uid),
  unique (workspace_id, book_id, name),
  foreign key (workspace_id, book_id) references lazo.book,
  foreign key (workspace_id, card_id) references lazo.card on delete cascade,
  check ((linked_by is null) = (max_right is null))
);
create index book_card_card on lazo.book_card (workspace_id, card_id);
create index book_card_linker on lazo.book_card (workspace_id, linked_by, card_id) where linked_by is not null;
create index book_card_family on lazo.book_card (workspace_id, book_id, sort_family, card_id);
create index book_card_given on lazo.book_card (workspace_id, book_id, sort_given, card_id);
select lazo.wall('lazo.book_card', 'select, insert, update, delete');

-- The books given to a member, disabled or not, and the highest right in each: by owning it, by a grant to the member, to a team, or to everyone (guests apart).
create function lazo.given_to(p_workspace uuid, p_member uuid) returns table (book_id uuid, rank smallint) language sql stable as $$
  select r.book_id, max(r.rank)::smallint
  from (
    select b.book_id, lazo.rank_of('manage') as rank from lazo.book b
      where b.workspace_id = p_workspace and b.owner_id = p_member
    union all
    select g.book_id, lazo.rank_of(g.allows) from lazo.book_grant g
      where g.workspace_id = p_workspace and g.grantee_kind = 'member' and g.grantee_id = p_member
    union all
    select g.book_id, lazo.rank_of(g.allows) from lazo.team_member t
      join lazo.book_grant g on g.workspace_id = t.workspace_id and g.grantee_kind = 'team' and g.grantee_id = t.team_id
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

-- The books a member reaches: those given to one who is not disabled.
create function lazo.reach_of(p_workspace uuid, p_member uuid) returns table (book_id uuid, rank smallint) language sql stable as $$
  select g.book_id, g.rank from lazo.given_to(p_workspace, p_member) g
  where exists (select from lazo.member m where m.workspace_id = p_workspace and m.member_id = p_member and m.disabled_at is null)
$$;
