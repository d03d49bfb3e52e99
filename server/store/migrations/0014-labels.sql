-- Books that follow a label. Each holds, for its owner alone, the cards that the owner sees in other books and that have the keyword.

-- A place that follows a label is kept true to the card and to its owner's rights; nobody links it and no history tells of it.
alter table lazo.book_card add column by_label boolean not null default false;
alter table lazo.book_card add constraint book_card_by_label check (not by_label or linked_by is not null);

create unique index book_label on lazo.book (workspace_id, owner_id, keyword) where kind = 'label' and deleted_at is null;

-- The lock that keeps label books true: shared by who changes cards, held alone by who changes what is seen or followed.
-- Locks are taken in this order: books, labels, cards, the counter.
create function lazo.label_key(p_workspace uuid) returns bigint language sql immutable parallel safe as $$
  select hashtextextended('labels of ' || p_workspace::text, 0) $$;

-- Waits for others who put cards of the same uids into label books: which of these a book holds is decided one after the other.
create function lazo.lock_label_uids(p_workspace uuid, p_card uuid[]) returns void language plpgsql
set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  c_most constant integer := 50;
  v_all constant bigint := hashtextextended('labels of ' || p_workspace::text, 1);
  v_key bigint;
begin
  if cardinality(p_card) > c_most then
    perform pg_advisory_xact_lock(v_all);
    return;
  end if;
  perform pg_advisory_xact_lock_shared(v_all);
  for v_key in
    select distinct hashtextextended('label of ' || c.uid, hashtextextended(p_workspace::text, 1)) as key
    from unnest(p_card) as u(id) cross join lateral (
      select k.uid from lazo.card k where k.workspace_id = p_workspace and k.card_id = u.id offset 0
    ) as c order by key
  loop
    perform pg_advisory_xact_lock(v_key);
  end loop;
end $$;

-- How the label books (of p_member, or of all when null) differ from what they should hold of these cards: places to be put, places to
-- be gone, and limits to be set. Of cards with one uid a book holds one, the one it has or else the oldest. Written in plpgsql because
-- each of its statements sees what was committed while a lock was waited for. A uid or name is looked up as the first one from it on:
-- that order only its own index has, whatever the planner believes of how many rows a book has.
create function lazo.label_changes(p_workspace uuid, p_card uuid[], p_member uuid[]) returns table (
  act text, book_id uuid, owner_id uuid, card_id uuid, revision bigint, uid text, name text, allows text, sort_family text, sort_given text
) language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
#variable_conflict use_column
declare
  v_label uuid[];
begin
  perform pg_advisory_xact_lock_shared(lazo.label_key(p_workspace));
  if not exists (select from lazo.book where workspace_id = p_workspace and kind = 'label' and deleted_at is null) then
    return;
  end if;
  -- The label books that hold one of the cards, or that follow a label of one.
  v_label := array(
    with asked as materialized (
      select c.card_id, c.keywords from unnest(p_card) as u(id) cross join lateral (
        select k.card_id, k.document -> 'keywords' as keywords
        from lazo.card k where k.workspace_id = p_workspace and k.card_id = u.id offset 0
      ) as c
    )
    select b.book_id from lazo.book b
    where b.workspace_id = p_workspace and b.kind = 'label' and b.deleted_at is null
      and (p_member is null or b.owner_id = any (p_member))
      and (exists (select from asked a where a.keywords ->> b.keyword = 'true')
        or exists (select from asked a cross join lateral (select from lazo.book_card p
          where p.workspace_id = p_workspace and p.book_id = b.book_id and p.card_id = a.card_id offset 0) as p)));
  if v_label = '{}' then
    return;
  end if;
  perform lazo.lock_label_uids(p_workspace, p_card);
  return query
  with uids as materialized (
    select distinct c.uid from unnest(p_card) as u(id) cross join lateral (
      select k.uid from lazo.card k where k.workspace_id = p_workspace and k.card_id = u.id offset 0
    ) as c
  ), label as materialized (
    select b.book_id, b.owner_id, b.keyword from unnest(v_label) as l(id) cross join lateral (
      select * from lazo.book k where k.workspace_id = p_workspace and k.book_id = l.id and k.deleted_at is null offset 0
    ) as b
  ), reach as materialized (
    select o.owner_id, g.book_id, g.rank from (select distinct owner_id from label) as o
    cross join lateral (select * from lazo.given_to(p_workspace, o.owner_id) offset 0) as g
    where exists (select from lazo.book b
      where b.workspace_id = p_workspace and b.book_id = g.book_id and b.kind <> 'label' offset 0)
  ), seen as materialized (
    select r.owner_id, p.card_id, max(least(r.rank, case when p.max_right is null then 6 else lazo.rank_of(p.max_right) end)) as rank
    from uids u cross join reach r cross join lateral (
      select k.card_id, k.uid, k.max_right from lazo.book_card k
      where k.workspace_id = p_workspace and k.book_id = r.book_id and k.uid >= u.uid order by k.uid limit 1
    ) as p where p.uid = u.uid group by r.owner_id, p.card_id
  ), held as materialized (
    select l.book_id, l.owner_id, p.card_id, p.name, p.max_right from label l cross join uids u cross join lateral (
      select k.card_id, k.uid, k.name, k.max_right from lazo.book_card k
      where k.workspace_id = p_workspace and k.book_id = l.book_id and k.uid >= u.uid order by k.uid limit 1
    ) as p where p.uid = u.uid
  ), wanted as materialized (
    select distinct on (l.book_id, c.uid) l.book_id, l.owner_id, c.card_id, s.rank
    from label l join seen s on s.owner_id = l.owner_id cross join lateral (
      select k.card_id, k.uid from lazo.card k
      where k.workspace_id = p_workspace and k.card_id = s.card_id and k.deleted_at is null
        and k.document -> 'keywords' ->> l.keyword = 'true' offset 0
    ) as c
    left join held h on h.book_id = l.book_id and h.card_id = c.card_id
    order by l.book_id, c.uid, h.card_id is null, c.card_id
  ), difference as materialized (
    select case when h.card_id is null then 'put' when w.card_id is null then 'gone' else 'limit' end as act,
      coalesce(w.book_id, h.book_id) as book_id, coalesce(w.owner_id, h.owner_id) as owner_id,
      coalesce(w.card_id, h.card_id) as card_id, h.name,
      (array['view', 'comment', 'edit', 'delete', 'share', 'manage'])[w.rank] as allows, h.max_right
    from wanted w full join held h on h.book_id = w.book_id and h.card_id = w.card_id
  )
  select d.act, d.book_id, d.owner_id, d.card_id, c.revision, c.uid,
    -- A client may have given another card this very name.
    coalesce(d.name, case (
        select t.name from lazo.book_card t where t.workspace_id = p_workspace and t.book_id = d.book_id
          and t.name >= d.card_id || '.vcf' order by t.name limit 1)
      when d.card_id || '.vcf' then d.book_id || '.' || d.card_id || '.vcf' else d.card_id || '.vcf' end),
    d.allows, c.sort_family, c.sort_given
  from difference d cross join lateral (
    select * from lazo.card k where k.workspace_id = p_workspace and k.card_id = d.card_id offset 0
  ) as c
  where d.act <> 'limit' or d.allows <> d.max_right;
end $$;
revoke execute on function lazo.label_key(uuid), lazo.lock_label_uids(uuid, uuid[]), lazo.label_changes(uuid, uuid[], uuid[]) from public;
grant execute on function lazo.label_key(uuid), lazo.lock_label_uids(uuid, uuid[]), lazo.label_changes(uuid, uuid[], uuid[]) to lazo_app;
