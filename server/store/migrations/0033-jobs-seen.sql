-- What of the queue concerns a workspace, for its administrators. The queue itself is shut to the server's role.

create function lazo.jobs_of(p_workspace uuid)
returns table (job_id bigint, member_id uuid, task text, state text, attempts integer, most_attempts integer, created_at timestamptz, run_at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if p_workspace is null or p_workspace is distinct from lazo.this_workspace() then
    raise exception 'jobs_of: not the workspace of this transaction' using errcode = 'insufficient_privilege';
  end if;
  return query
    select j.id, (j.payload ->> 'memberId')::uuid, t.identifier,
      case when j.locked_at is not null then 'running' when j.attempts >= j.max_attempts then 'failed'
        when j.attempts > 0 then 'failing' else 'waiting' end,
      j.attempts::integer, j.max_attempts::integer, j.created_at, j.run_at
    from jobs._private_jobs j join jobs._private_tasks t on t.id = j.task_id
    where j.payload ->> 'workspaceId' = p_workspace::text
    order by j.id desc limit 500;
end $$;

-- Lets a job of the workspace that failed, or waits for its next try, run at once. False when there is none.
create function lazo.retry_job(p_workspace uuid, p_job bigint) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if p_workspace is null or p_workspace is distinct from lazo.this_workspace() then
    raise exception 'retry_job: not the workspace of this transaction' using errcode = 'insufficient_privilege';
  end if;
  if not exists (
    select from jobs._private_jobs j
    where j.id = p_job and j.payload ->> 'workspaceId' = p_workspace::text and j.locked_at is null
  ) then
    return false;
  end if;
  perform jobs.reschedule_jobs(array[p_job], run_at => now(), attempts => 0);
  return true;
end $$;

-- How many rows a search of the workspace may look at, and how much room they take.
create function lazo.search_size(p_workspace uuid) returns table (things bigint, bytes bigint)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if p_workspace is null or p_workspace is distinct from lazo.this_workspace() then
    raise exception 'search_size: not the workspace of this transaction' using errcode = 'insufficient_privilege';
  end if;
  return query select count(*), coalesce(sum(pg_column_size(s.words) + pg_column_size(s.seen_by)), 0)::bigint
    from lazo.search s where s.workspace_id = p_workspace;
end $$;

revoke execute on function lazo.jobs_of(uuid), lazo.retry_job(uuid, bigint), lazo.search_size(uuid) from public;
grant execute on function lazo.jobs_of(uuid), lazo.retry_job(uuid, bigint), lazo.search_size(uuid) to lazo_app;
