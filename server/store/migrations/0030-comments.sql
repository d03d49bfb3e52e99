-- What members say to one another about a card. It lives and goes with the card, and stands in nothing that leaves the product.

create table lazo.comment (
  workspace_id uuid not null,
  comment_id uuid not null,
  card_id uuid not null,
  -- It stays when its author goes, unless it was for the author alone.
  author_id uuid not null,
  private_of uuid,
  audience text not null check (audience in ('me', 'team', 'all')),
  -- Null as well once the team is gone: then it is its author's alone.
  team_id uuid,
  text text not null check (length(text) between 1 and 4000),
  -- Whom it names: [{kind, id, name}].
  mentions json not null,
  created_at timestamptz not null,
  edited_at timestamptz,
  deleted_at timestamptz,
  -- Who deleted it, and so may bring it back.
  deleted_by uuid,
  primary key (workspace_id, comment_id),
  foreign key (workspace_id, card_id) references lazo.card on delete cascade,
  foreign key (workspace_id, private_of) references lazo.member on delete cascade,
  foreign key (workspace_id, team_id) references lazo.team on delete set null (team_id),
  check ((audience = 'me') = (private_of is not null)),
  check (team_id is null or audience = 'team'),
  check ((deleted_at is null) = (deleted_by is null))
);
create index comment_card on lazo.comment (workspace_id, card_id, comment_id);
create index comment_private on lazo.comment (workspace_id, private_of) where private_of is not null;
create index comment_team on lazo.comment (workspace_id, team_id) where team_id is not null;
select lazo.wall('lazo.comment', 'select, insert, update');

-- What a comment said before each edit.
create table lazo.comment_version (
  workspace_id uuid not null,
  comment_id uuid not null,
  version_id uuid not null,
  -- From when to when it said so.
  at timestamptz not null,
  until timestamptz not null,
  text text not null,
  primary key (workspace_id, comment_id, version_id),
  foreign key (workspace_id, comment_id) references lazo.comment on delete cascade
);
select lazo.wall('lazo.comment_version', 'select, insert');
