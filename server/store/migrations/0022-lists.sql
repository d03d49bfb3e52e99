-- Smart lists: what a member looks for again and again, by name; and what each member has set for themselves.

create table lazo.smart_list (
  workspace_id uuid not null,
  list_id uuid not null,
  owner_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  icon text check (length(icon) between 1 and 40),
  -- What is looked for: words, a filter, an order, books.
  query json not null,
  is_shared boolean not null,
  -- Its place among the lists of its owner, from 0.
  position integer not null check (position >= 0),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (workspace_id, list_id),
  foreign key (workspace_id, owner_id) references lazo.member on delete cascade
);
create index smart_list_owner on lazo.smart_list (workspace_id, owner_id, position, list_id);
create index smart_list_shared on lazo.smart_list (workspace_id, name, list_id) where is_shared;
select lazo.wall('lazo.smart_list', 'select, insert, update, delete');

create table lazo.member_settings (
  workspace_id uuid not null,
  member_id uuid not null,
  settings json not null,
  updated_at timestamptz not null,
  primary key (workspace_id, member_id),
  foreign key (workspace_id, member_id) references lazo.member on delete cascade
);
select lazo.wall('lazo.member_settings', 'select, insert, update');
