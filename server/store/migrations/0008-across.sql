-- The few questions that no single workspace can answer. Each returns identifiers only.

-- The memberships of an account, for sign-in.
create function lazo.memberships_of(p_account uuid)
returns table (workspace_id uuid, workspace_name text, member_id uuid, role text, disabled boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select m.workspace_id, w.name, m.member_id, m.role, m.disabled_at is not null
  from lazo.member m join lazo.workspace w using (workspace_id) where m.account_id = p_account order by m.workspace_id
$$;

-- All workspaces, for start-up and the sweepers.
create function lazo.workspace_ids() returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select workspace_id from lazo.workspace order by workspace_id
$$;

-- Workspaces with imports that wait or were cut short.
create function lazo.unfinished_imports() returns table (workspace_id uuid, import_id uuid, created_by uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select workspace_id, import_id, created_by from lazo.import_job where state in ('waiting', 'running') order by import_id
$$;

revoke execute on all functions in schema lazo from public;
grant execute on all functions in schema lazo to lazo_app;
revoke execute on function lazo.wall(regclass, text) from lazo_app;
