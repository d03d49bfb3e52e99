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

-- The last number of a book whose change is no longer kept. Of each book, so that who looks only at quiet books can go on with an
-- old token however much is forgotten elsewhere.
alter table lazo.book_state add column trimmed_to bigint not null default 0;

-- Forgets changes older than p_before; the tokens that needed them are answered by "start over".
create function lazo.trim_changes(p_workspace uuid, p_before timestamptz) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_to bigint;
begin
  if p_workspace is null or p_workspace is distinct from lazo.this_workspace() then
    raise exception 'trim_changes: not the workspace of this transaction' using errcode = 'insufficient_privilege';
  end if;
  if p_before > now() - interval '180 days' then
    raise exception 'trim_changes: changes are kept for 180 days' using errcode = 'check_violation';
  end if;
  select max(number) into v_to from lazo.change where workspace_id = p_workspace and at < p_before;
  if v_to is null then return 0; end if;
  with gone as (
    delete from lazo.change where workspace_id = p_workspace and number <= v_to returning book_id, number
  )
  update lazo.book_state s set trimmed_to = g.number
    from (select book_id, max(number) as number from gone group by book_id) as g
    where s.workspace_id = p_workspace and s.book_id = g.book_id;
  return v_to;
end $$;
revoke execute on function lazo.trim_changes(uuid, timestamptz) from public;
grant execute on function lazo.trim_changes(uuid, timestamptz) to lazo_app;
