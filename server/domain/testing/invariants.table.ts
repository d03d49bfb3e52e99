/**
 * What is always true of a database, as questions that only find what breaks it: each gives a text for every row that does.
 * They look over all workspaces, as the owner.
 */
export const INVARIANTS: Readonly<Record<string, string>> = {
  'a card that is not in the trash has one home place, in its home book': `
    select c.card_id::text as broken from lazo.card c
    left join lazo.book_card p on p.workspace_id = c.workspace_id and p.card_id = c.card_id and p.linked_by is null
    where c.deleted_at is null
    group by c.workspace_id, c.card_id, c.home_book_id
    having count(p.*) <> 1 or min(p.book_id::text) <> c.home_book_id::text`,

  'a card in the trash stands in no book': `
    select p.card_id || ' in ' || p.book_id as broken from lazo.book_card p join lazo.card c using (workspace_id, card_id)
    where c.deleted_at is not null`,

  'a deleted book holds no card': `
    select p.card_id || ' in ' || p.book_id as broken from lazo.book_card p join lazo.book b using (workspace_id, book_id)
    where b.deleted_at is not null`,

  'a place has the uid and the sort keys of its card': `
    select p.card_id || ' in ' || p.book_id as broken from lazo.book_card p join lazo.card c using (workspace_id, card_id)
    where (p.uid, p.sort_family, p.sort_given) <> (c.uid, c.sort_family, c.sort_given)`,

  'a link gives no more than its linker has in the home book, and that is at least to share': `
    select p.card_id || ' in ' || p.book_id || ' by ' || p.linked_by as broken
    from lazo.book_card p join lazo.card c using (workspace_id, card_id)
    left join lateral lazo.reach_of(p.workspace_id, p.linked_by) r on r.book_id = c.home_book_id
    where p.linked_by is not null and not p.by_label
      and (coalesce(r.rank, 0) < lazo.rank_of('share') or lazo.rank_of(p.max_right) > r.rank)`,

  'books that follow a label hold places by the label for their owner, and no other book does': `
    select p.card_id || ' in ' || p.book_id as broken from lazo.book_card p join lazo.book b using (workspace_id, book_id)
    where p.by_label <> (b.kind = 'label') or p.by_label and p.linked_by <> b.owner_id`,

  'a book that follows a label is not granted, and there is one of its owner for the label': `
    select book_id::text as broken from lazo.book b where kind = 'label' and (
      exists (select from lazo.book_grant g where g.workspace_id = b.workspace_id and g.book_id = b.book_id)
      or deleted_at is null and exists (select from lazo.book o where (o.workspace_id, o.owner_id, o.keyword)
        = (b.workspace_id, b.owner_id, b.keyword) and o.kind = 'label' and o.deleted_at is null and o.book_id <> b.book_id))`,

  'a label book holds the cards that its owner sees elsewhere and that have the keyword, one of each uid, with that right': `
    with wanted as (
      select b.workspace_id, b.book_id, c.card_id, c.uid,
        max(least(g.rank, case when p.linked_by is null then 6 else lazo.rank_of(p.max_right) end)) as rank
      from lazo.book b cross join lateral lazo.given_to(b.workspace_id, b.owner_id) g
      join lazo.book e on e.workspace_id = b.workspace_id and e.book_id = g.book_id and e.kind <> 'label'
      join lazo.book_card p on p.workspace_id = b.workspace_id and p.book_id = g.book_id
      join lazo.card c on c.workspace_id = b.workspace_id and c.card_id = p.card_id
      where b.kind = 'label' and b.deleted_at is null and c.deleted_at is null
        and c.document -> 'keywords' ->> b.keyword = 'true'
      group by 1, 2, 3, 4
    )
    select p.card_id || ' in ' || p.book_id || ' should not be there, or not with ' || p.max_right as broken
    from lazo.book_card p where p.by_label and not exists (select from wanted w
      where w.workspace_id = p.workspace_id and w.book_id = p.book_id and w.card_id = p.card_id and w.rank = lazo.rank_of(p.max_right))
    union all
    select w.card_id || ' is missing in ' || w.book_id from wanted w where not exists (select from lazo.book_card p
      where p.workspace_id = w.workspace_id and p.book_id = w.book_id and p.uid = w.uid)`,

  'a book that shares a label holds links to cards that have it, and nothing else': `
    select p.card_id || ' in ' || p.book_id as broken
    from lazo.book_card p join lazo.book b using (workspace_id, book_id) join lazo.card c using (workspace_id, card_id)
    where b.kind = 'shared' and b.keyword is not null
      and (p.linked_by is null or c.document -> 'keywords' ->> b.keyword is distinct from 'true')`,

  'nobody has left a book of their own': `
    select l.member_id || ' has left ' || l.book_id as broken
    from lazo.book_left l join lazo.book b using (workspace_id, book_id) where b.owner_id = l.member_id`,

  'the words of a card are found in the books that hold it, and those of no other': `
    select coalesce(c.card_id, s.card_id)::text as broken
    from (select * from lazo.card where deleted_at is null) c
    full join (select * from lazo.search where scope = 'base') s on s.workspace_id = c.workspace_id and s.card_id = c.card_id
    where c.card_id is null or s.card_id is null or array(select unnest(s.seen_by) order by 1) <> array(
      select p.book_id from lazo.book_card p where p.workspace_id = c.workspace_id and p.card_id = c.card_id order by 1)`,

  'only a card that is not in the trash has handles of its own': `
    select h.card_id || ' ' || h.key as broken from lazo.handle h join lazo.card c using (workspace_id, card_id)
    where h.scope = 'base' and c.deleted_at is not null`,

  'the state of a book is the number of its last change': `
    select coalesce(s.book_id, c.book_id)::text as broken
    from lazo.book_state s full join (
      select workspace_id, book_id, max(number) as last from lazo.change group by 1, 2
    ) c on c.workspace_id = s.workspace_id and c.book_id = s.book_id
    where s.revision is distinct from c.last`,

  'a book knows how many cards it holds': `
    select coalesce(s.book_id, p.book_id)::text as broken
    from (select * from lazo.book_state where cards <> 0) s full join (
      select workspace_id, book_id, count(*) as cards from lazo.book_card group by 1, 2
    ) p on p.workspace_id = s.workspace_id and p.book_id = s.book_id
    where s.cards is distinct from p.cards`,

  'the counter stands at the last number': `
    select w.workspace_id::text as broken from lazo.workspace w where counter <> greatest(
      (select coalesce(max(number), 0) from lazo.change c where c.workspace_id = w.workspace_id),
      (select coalesce(max(number), 0) from lazo.overlay o where o.workspace_id = w.workspace_id))`,

  'a number is of one card': `
    select number::text as broken from (
      select workspace_id, number, card_id from lazo.change
      union select workspace_id, number, card_id from lazo.overlay where number > 0
    ) n group by workspace_id, number having count(*) > 1`,

  'who follows the changes has every place, its name and its revision': `
    select coalesce(p.card_id, l.card_id) || ' in ' || coalesce(p.book_id, l.book_id) as broken
    from (
      select p.workspace_id, p.book_id, p.card_id, p.name, c.revision
      from lazo.book_card p join lazo.card c using (workspace_id, card_id)
    ) p full join (
      select * from (
        select distinct on (workspace_id, book_id, card_id) workspace_id, book_id, card_id, name, revision, kind
        from lazo.change order by workspace_id, book_id, card_id, number desc
      ) last where kind = 'put'
    ) l on l.workspace_id = p.workspace_id and l.book_id = p.book_id and l.card_id = p.card_id
    where (p.name, p.revision) is distinct from (l.name, l.revision)`,

  'history has one entry for every revision of a card': `
    select c.card_id::text as broken from lazo.card c
    where array(
      select v.revision from lazo.card_version v where v.workspace_id = c.workspace_id and v.card_id = c.card_id
        and v.act not in ('link', 'unlink', 'move') order by 1
    ) <> array(select n from generate_series(1, c.revision) as n)`,

  'the history of a layer has one entry for every revision of it': `
    select o.card_id::text as broken from lazo.overlay o
    where array(
      select v.revision from lazo.overlay_version v
      where v.workspace_id = o.workspace_id and v.member_id = o.member_id and v.card_id = o.card_id order by 1
    ) <> array(select n from generate_series(1, o.revision) as n)`,

  'every act waits for its seal or has it, and none twice': `
    select a.audit_id::text as broken from lazo.audit a where 1 <> (
      select count(*) from (
        select audit_id from lazo.audit_pending w where w.workspace_id = a.workspace_id and w.audit_id = a.audit_id
        union all select audit_id from lazo.audit_seal s where s.workspace_id = a.workspace_id and s.audit_id = a.audit_id) as known)`,
}
