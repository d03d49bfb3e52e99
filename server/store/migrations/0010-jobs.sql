-- The queue of jobs belongs to its own schema and role. Doors and domain put jobs into it through one function that knows the workspace.

create function lazo.enqueue(p_workspace uuid, p_member uuid, p_task text, p_key text, p_payload json) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if p_workspace is null or p_workspace is distinct from lazo.this_workspace() or p_member is distinct from lazo.this_member() then
    raise exception 'enqueue: not the workspace and member of this transaction' using errcode = 'insufficient_privilege';
  end if;
  if p_task !~ '^[a-z][a-z-]{1,40}$' then
    raise exception 'enqueue: no such task' using errcode = 'check_violation';
  end if;
  perform jobs.add_job(
    p_task,
    payload => json_build_object('workspaceId', p_workspace, 'memberId', p_member, 'input', p_payload),
    job_key => p_task || ':' || p_workspace::text || ':' || p_key
  );
end $$;
revoke execute on function lazo.enqueue(uuid, uuid, text, text, json) from public;
grant execute on function lazo.enqueue(uuid, uuid, text, text, json) to lazo_app;

-- One member as an actor, for jobs that act for somebody who is not here.
create function lazo.member_as_actor(p_workspace uuid, p_member uuid)
returns table (account_id uuid, role text) language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select account_id, role from lazo.member
  where workspace_id = p_workspace and member_id = p_member and disabled_at is null
$$;
revoke execute on function lazo.member_as_actor(uuid, uuid) from public;
grant execute on function lazo.member_as_actor(uuid, uuid) to lazo_app;

-- The names of all workspaces, for commands on the machine that must say which one is meant.
create function lazo.workspace_names() returns table (workspace_id uuid, name text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select workspace_id, name from lazo.workspace order by name
$$;
revoke execute on function lazo.workspace_names() from public;
grant execute on function lazo.workspace_names() to lazo_app;
