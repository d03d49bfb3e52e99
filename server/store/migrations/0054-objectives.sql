-- Why a member cultivates a part of their network, and what came of it. It is theirs alone, and goes with the member.

create table lazo.objective (
  workspace_id uuid not null,
  objective_id uuid not null,
  member_id uuid not null,
  title text not null check (length(title) between 1 and 200),
  why text check (length(why) between 1 and 4000),
  starts_on date not null,
  -- The horizon.
  ends_on date not null,
  -- The segment, beside the people named.
  list_id uuid,
  -- {of: outcomes, kind, count} or {of: ties, rung, count}
  target json,
  budget_minutes integer check (budget_minutes between 1 and 1000000),
  -- [{outcomeId, kind, on, text, value: {amount, unit}, shares: [{cardId, percent}]}]
  outcomes json not null,
  -- When it was put aside: reached, given up, or over.
  closed_at timestamptz,
  created_at timestamptz not null,
  edited_at timestamptz,
  deleted_at timestamptz,
  primary key (workspace_id, objective_id),
  foreign key (workspace_id, member_id) references lazo.member on delete cascade,
  foreign key (workspace_id, list_id) references lazo.smart_list on delete set null (list_id),
  check (starts_on <= ends_on)
);
create index objective_member on lazo.objective (workspace_id, member_id, ends_on, objective_id);
create index objective_list on lazo.objective (workspace_id, list_id) where list_id is not null;
select lazo.wall('lazo.objective', 'select, insert, update');

-- The people it names.
create table lazo.objective_card (
  workspace_id uuid not null,
  objective_id uuid not null,
  card_id uuid not null,
  primary key (workspace_id, objective_id, card_id),
  foreign key (workspace_id, objective_id) references lazo.objective on delete cascade,
  foreign key (workspace_id, card_id) references lazo.card on delete cascade
);
create index objective_card_card on lazo.objective_card (workspace_id, card_id);
select lazo.wall('lazo.objective_card', 'select, insert, delete');

-- What an objective was before each change, whole.
create table lazo.objective_version (
  workspace_id uuid not null,
  objective_id uuid not null,
  version_id uuid not null,
  -- Until when it was so.
  until timestamptz not null,
  state json not null,
  primary key (workspace_id, objective_id, version_id),
  foreign key (workspace_id, objective_id) references lazo.objective on delete cascade
);
select lazo.wall('lazo.objective_version', 'select, insert');
