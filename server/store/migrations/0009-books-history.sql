-- What became of books themselves, so that a grant taken or a book deleted can be undone with all that followed from it;
-- and how far back the number line is kept.

create table lazo.book_version (
  workspace_id uuid not null,
  book_id uuid not null,
  version_id uuid not null,
  act text not null check (act in ('create', 'rename', 'delete', 'restore', 'grant')),
  at timestamptz not null,
  member_id uuid not null,
  door text not null,
  batch_id uuid,
  before json,
  after json,
  primary key (workspace_id, book_id, version_id),
  foreign key (workspace_id, book_id) references lazo.book on delete cascade
);
create index book_version_batch on lazo.book_version (workspace_id, batch_id) where batch_id is not null;
select lazo.wall('lazo.book_version', 'select, insert');

-- The first number whose changes are still kept; a token from before it must start over.
alter table lazo.workspace add column changes_from bigint not null default 0;

-- Forgets changes older than p_before; the tokens that needed them are answered by "start over".
create function lazo.trim_changes(p_workspace uuid, p_before timestamptz) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_from bigint;
begin
  if p_workspace is null or p_workspace is distinct from lazo.this_workspace() then
    raise exception 'trim_changes: not the workspace of this transaction' using errcode = 'insufficient_privilege';
  end if;
  if p_before > now() - interval '180 days' then
    raise exception 'trim_changes: changes are kept for 180 days' using errcode = 'check_violation';
  end if;
  select max(number) into v_from from lazo.change where workspace_id = p_workspace and at < p_before;
  if v_from is null then return 0; end if;
  delete from lazo.change where workspace_id = p_workspace and number <= v_from;
  update lazo.workspace set changes_from = v_from where workspace_id = p_workspace;
  return v_from;
end $$;
revoke execute on function lazo.trim_changes(uuid, timestamptz) from public;
grant execute on function lazo.trim_changes(uuid, timestamptz) to lazo_app;
