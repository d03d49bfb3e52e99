-- What a million cards in one book asks for: their number is kept instead of counted.

-- How many cards the book holds. Written by commit_changes, from what follow_places has noted in the transaction.
alter table lazo.book_state add column cards bigint not null default 0;
update lazo.book_state s set cards = p.cards
  from (select workspace_id, book_id, count(*) as cards from lazo.book_card group by workspace_id, book_id) as p
  where p.workspace_id = s.workspace_id and p.book_id = s.book_id;

-- Keeps seen_by true to the places of cards, whatever verb moves them, and notes for commit_changes how many came into a book or
-- left it: `<book> <count>;` one behind the other. Counters of books may be locked behind that of the workspace alone.
create or replace function lazo.follow_places() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
declare
  v_card record;
begin
  perform set_config('lazo.tally', coalesce(current_setting('lazo.tally', true), '') || coalesce((
    select string_agg(m.book_id || ' ' || m.cards * case tg_op when 'INSERT' then 1 else -1 end || ';', '')
    from (select book_id, count(*) as cards from moved where workspace_id = lazo.this_workspace() group by book_id) as m
  ), ''), true);
  -- By the primary key, card by card: for a list of cards the planner may read all rows of the workspace instead.
  for v_card in
    select m.* from (select distinct workspace_id, card_id from moved) as m cross join lateral (
      select from lazo.search s where s.workspace_id = m.workspace_id and s.card_id = m.card_id and s.scope = 'base' offset 0
    ) as found
  loop
    update lazo.search s
      set seen_by = array(
        select p.book_id from lazo.book_card p where p.workspace_id = s.workspace_id and p.card_id = s.card_id)
      where s.workspace_id = v_card.workspace_id and s.card_id = v_card.card_id and s.scope = 'base';
  end loop;
  return null;
end $$;

-- Does what it did, and adds what was noted to the books' numbers of cards. What a save has none of, such as layers, is passed over.
create or replace function lazo.commit_changes(
  p_workspace uuid, p_at timestamptz,
  p_ordinal integer[], p_book uuid[], p_card uuid[], p_revision bigint[], p_name text[], p_kind text[],
  p_overlay_member uuid[], p_overlay_card uuid[],
  p_audit_id uuid[], p_audit_actor uuid[], p_audit_act text[], p_audit_subject text[], p_audit_salt bytea[], p_audit_payload text[]
) returns bigint language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_cards bigint := 0;
  v_overlays bigint := cardinality(p_overlay_card);
  v_is_counted boolean := true;
  v_last bigint;
  v_tally text;
begin
  if p_workspace is null or p_workspace is distinct from lazo.this_workspace() then
    raise exception 'commit_changes: not the workspace of this transaction' using errcode = 'insufficient_privilege';
  end if;
  if cardinality(p_ordinal) > 0 then
    select max(o), min(o) = 1 and max(o) = count(distinct o) and count(o) = count(*) into v_cards, v_is_counted from unnest(p_ordinal) as o;
  end if;
  if v_is_counted is not true then
    raise exception 'commit_changes: the cards are not counted 1, 2, 3, …' using errcode = 'check_violation';
  end if;
  if cardinality(p_book) > 0 and exists (
    select from unnest(p_book) as b(book_id)
    where not exists (select from lazo.book k where k.workspace_id = p_workspace and k.book_id = b.book_id)
  ) then
    raise exception 'commit_changes: a book of no such workspace' using errcode = 'insufficient_privilege';
  end if;
  update lazo.workspace set counter = counter + v_cards + v_overlays where workspace_id = p_workspace returning counter into v_last;
  if v_cards > 0 then
    insert into lazo.change (workspace_id, number, book_id, card_id, revision, name, kind, at)
      select p_workspace, v_last - v_cards - v_overlays + c.ordinal, c.book_id, c.card_id, c.revision, c.name, c.kind, p_at
      from unnest(p_ordinal, p_book, p_card, p_revision, p_name, p_kind) as c(ordinal, book_id, card_id, revision, name, kind);
  end if;
  -- Books that follow a label get their first cards without a change: nobody has known them before.
  v_tally := nullif(current_setting('lazo.tally', true), '');
  if v_cards > 0 or v_tally is not null then
    insert into lazo.book_state (workspace_id, book_id, revision, cards)
      select p_workspace, c.book_id, coalesce(v_last - v_cards - v_overlays + max(c.ordinal), 0), sum(c.cards)
      from (
        select book_id, ordinal, 0 as cards from unnest(p_ordinal, p_book) as n(ordinal, book_id)
        union all
        select split_part(t, ' ', 1)::uuid, null, split_part(t, ' ', 2)::bigint from string_to_table(rtrim(v_tally, ';'), ';') as t
      ) as c group by c.book_id
      on conflict (workspace_id, book_id)
        do update set revision = greatest(book_state.revision, excluded.revision), cards = book_state.cards + excluded.cards;
    perform set_config('lazo.tally', '', true);
  end if;
  if v_overlays > 0 then
    update lazo.overlay o set number = v_last - v_overlays + v.ordinal
      from unnest(p_overlay_member, p_overlay_card) with ordinality as v(member_id, card_id, ordinal)
      where o.workspace_id = p_workspace and o.member_id = v.member_id and o.card_id = v.card_id;
  end if;
  if cardinality(p_audit_id) > 0 then
    insert into lazo.audit (workspace_id, audit_id, at, actor_id, act, subject, number)
      select p_workspace, a.audit_id, p_at, a.actor_id, a.act, a.subject, case when v_cards + v_overlays > 0 then v_last end
      from unnest(p_audit_id, p_audit_actor, p_audit_act, p_audit_subject) as a(audit_id, actor_id, act, subject);
    insert into lazo.audit_payload (workspace_id, audit_id, salt, payload)
      select p_workspace, a.audit_id, a.salt, a.payload::json from unnest(p_audit_id, p_audit_salt, p_audit_payload) as a(audit_id, salt, payload);
  end if;
  return v_last;
end $$;

-- Cards in books that the member reaches (of p_books, when given) whose words, with the member's own layer, answer the groups;
-- about p_limit at most, in no order, a card perhaps twice. Fewer are all there are, unless p_enough of them will do.
create or replace function lazo.find_cards(
  p_workspace uuid, p_member uuid, p_groups text[], p_books uuid[], p_limit integer, p_enough integer
) returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_query tsquery;
  v_books uuid[];
  v_seers uuid[];
  v_cards bigint;
  v_all bigint;
  v_is_few boolean;
  v_first uuid[] := '{}';
  v_limit integer := least(p_limit, 5000);
begin
  perform lazo.check_caller('find_cards', p_workspace, p_member);
  v_query := lazo.word_query(lazo.word_tag(p_workspace), p_groups);
  v_books := array(
    select b from unnest(lazo.reached_books(p_workspace, p_member)) as b where p_books is null or b = any (p_books));
  if v_query is null or v_books = '{}' then
    return;
  end if;
  v_seers := v_books || p_member;
  select coalesce(sum(cards) filter (where book_id = any (v_books)), 0), coalesce(sum(cards), 0) into v_cards, v_all
    from lazo.book_state where workspace_id = p_workspace;
  -- A member who sees few cards of many has all of them looked at: a beginning such as `ma` stands in a third of a million others. And
  -- what every twentieth card has is found soonest by looking at the first ones.
  v_is_few := v_cards <= 2000 and v_all > 2000;
  if v_is_few or v_cards > 2000 and coalesce(p_enough, 5000) <= 80 and 5 <= (
    select count(*) from lazo.cards_answering(p_workspace, v_books, v_seers, v_query, 100))
  then
    v_first := array(select lazo.cards_answering(p_workspace, v_books, v_seers, v_query, 2000) limit v_limit);
  end if;
  if v_is_few or cardinality(v_first) >= p_enough then
    return query select unnest(v_first);
  -- The index takes viewers one by one; beyond some books it is cheaper to look at the rows that the words alone find.
  elsif cardinality(v_books) <= 16 then
    return query
      select s.card_id from lazo.search s where s.words @@ v_query and s.seen_by && v_seers limit v_limit;
  else
    return query
      select s.card_id from lazo.search s
      where s.words @@ v_query and (s.seen_by || '{}'::uuid[]) && v_seers limit v_limit;
  end if;
  -- One word may stand in the card and another in the member's layer on it.
  return query
    select own.card_id from (
      select s.card_id, s.words from lazo.search s where s.seen_by && array[p_member] limit 5000
    ) as own cross join lateral (
      select from lazo.search s where s.workspace_id = p_workspace and s.card_id = own.card_id and s.scope = 'base'
        and s.seen_by && v_books and (s.words || own.words) @@ v_query offset 0
    ) as base limit v_limit;
end $$;
