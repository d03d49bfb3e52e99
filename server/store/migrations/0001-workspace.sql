-- Workspaces, their members and teams, and the wall around every tenant table.

-- Puts a table behind the second wall: only rows of the workspace named in the transaction exist for the server's role.
create function lazo.wall(p_table regclass, p_rights text) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', p_table);
  execute format(
    'create policy tenant on %s using (workspace_id = nullif(current_setting(''lazo.workspace'', true), '''')::uuid)'
    ' with check (workspace_id = nullif(current_setting(''lazo.workspace'', true), '''')::uuid)', p_table);
  if p_rights <> '' then
    execute format('grant %s on %s to lazo_app', p_rights, p_table);
  end if;
end $$;

create function lazo.this_workspace() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('lazo.workspace', true), '')::uuid $$;
create function lazo.this_member() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('lazo.member', true), '')::uuid $$;

create table lazo.workspace (
  workspace_id uuid primary key,
  -- A small number that prefixes the words of this workspace in the text index, so that one tenant's search reads one tenant's words.
  tag integer generated always as identity unique,
  name text not null check (length(name) between 1 and 200),
  counter bigint not null default 0,
  era bigint not null check (era between 0 and 4294967295),
  settings json not null default '{}',
  created_at timestamptz not null
);
select lazo.wall('lazo.workspace', 'select, insert');
grant update (name, settings) on lazo.workspace to lazo_app;

create table lazo.member (
  workspace_id uuid not null references lazo.workspace,
  member_id uuid not null,
  account_id uuid not null,
  email text not null,
  name text not null,
  role text not null check (role in ('owner', 'admin', 'member', 'guest')),
  created_at timestamptz not null,
  disabled_at timestamptz,
  primary key (workspace_id, member_id),
  unique (workspace_id, account_id)
);
create index member_account on lazo.member (account_id);
select lazo.wall('lazo.member', 'select, insert, update, delete');

create table lazo.team (
  workspace_id uuid not null references lazo.workspace,
  team_id uuid not null,
  name text not null,
  created_at timestamptz not null,
  primary key (workspace_id, team_id)
);
select lazo.wall('lazo.team', 'select, insert, update, delete');

create table lazo.team_member (
  workspace_id uuid not null,
  team_id uuid not null,
  member_id uuid not null,
  primary key (workspace_id, team_id, member_id),
  foreign key (workspace_id, team_id) references lazo.team on delete cascade,
  foreign key (workspace_id, member_id) references lazo.member on delete cascade
);
create index team_member_member on lazo.team_member (workspace_id, member_id);
select lazo.wall('lazo.team_member', 'select, insert, delete');
