-- Parts of cards that a book hides from some who read them. The home book of a card decides, as it decides who may edit it.

alter table lazo.book
  -- The hidden parts, as the product names them; null for none.
  add column hidden_fields text[] check (cardinality(hidden_fields) > 0),
  -- From whom: whoever has less than this right to the card, 2 comment to 6 manage; 0 when the right does not matter.
  add column hidden_below integer not null default 0 check (hidden_below in (0, 2, 3, 4, 5, 6)),
  -- And from guests, whatever their right below manage.
  add column hidden_from_guests boolean not null default false;
create index book_hiding on lazo.book (workspace_id, book_id) where hidden_fields is not null;

alter table lazo.book_version drop constraint book_version_act_check;
alter table lazo.book_version add constraint book_version_act_check
  check (act in ('create', 'rename', 'delete', 'restore', 'grant', 'leave', 'hand-over', 'hide'));

-- Whether a height of right, of somebody who is a guest or not, sees all there is of the cards of a book.
create function lazo.shows_all(p_book lazo.book, p_rank smallint, p_is_guest boolean) returns boolean language sql immutable as $$
  select p_book.hidden_fields is null or p_rank >= 6
    or p_rank >= greatest(p_book.hidden_below, 1) and not (p_is_guest and p_book.hidden_from_guests)
$$;

-- Whether a member sees all of a card: by the best right over all ways that lead to it, also of one in the trash, which lies in its
-- home. A place by a label is no way.
create function lazo.sees_whole(p_workspace uuid, p_member uuid, p_card uuid) returns boolean language sql stable as $$
  select coalesce((
    select lazo.shows_all(h, (
      select max(case when r.book_id = c.home_book_id then r.rank else least(r.rank, coalesce(lazo.rank_of(p.max_right), 0::smallint)) end)::smallint
      from lazo.reach_of(p_workspace, p_member) r
      left join lazo.book_card p on p.workspace_id = p_workspace and p.book_id = r.book_id and p.card_id = p_card and not p.by_label
      where r.book_id = c.home_book_id or p.card_id is not null
    ), m.role = 'guest')
    from lazo.card c
    join lazo.book h on h.workspace_id = c.workspace_id and h.book_id = c.home_book_id
    join lazo.member m on m.workspace_id = c.workspace_id and m.member_id = p_member
    where c.workspace_id = p_workspace and c.card_id = p_card
  ), false)
$$;

-- The books that hide something, from others than this member: what is hidden there is found by who sees it by a right in the book itself.
create function lazo.whole_homes(p_workspace uuid, p_member uuid) returns uuid[] language sql stable as $$
  select case when exists (select from lazo.book b where b.workspace_id = p_workspace and b.hidden_fields is not null) then array(
    select b.book_id from lazo.book b
    join lazo.reach_of(p_workspace, p_member) r on r.book_id = b.book_id
    join lazo.member m on m.workspace_id = p_workspace and m.member_id = p_member
    where b.workspace_id = p_workspace and b.hidden_fields is not null and lazo.shows_all(b, r.rank, m.role = 'guest')
  ) else '{}'::uuid[] end
$$;

-- Who finds the hidden words of a home book's cards, as `search.seen_by` holds it: no book, so that no reader of the book finds them by it.
create function lazo.whole_seer(p_home uuid) returns uuid language sql immutable as $$
  select md5('whole ' || p_home)::uuid $$;

revoke execute on function lazo.shows_all(lazo.book, smallint, boolean), lazo.sees_whole(uuid, uuid, uuid),
  lazo.whole_homes(uuid, uuid), lazo.whole_seer(uuid) from public;
grant execute on function lazo.shows_all(lazo.book, smallint, boolean), lazo.sees_whole(uuid, uuid, uuid),
  lazo.whole_homes(uuid, uuid), lazo.whole_seer(uuid) to lazo_app;

-- Does what it did; scope 'whole' is of cards of which something is hidden: all their words, where 'base' has those that everybody finds.
create or replace function lazo.index_words(
  p_workspace uuid, p_card uuid[], p_scope text[], p_name text[], p_organization text[], p_reach text[], p_rest text[]
) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_tag text;
  v_entry record;
begin
  perform lazo.check_caller('index_words', p_workspace, lazo.this_member());
  v_tag := lazo.word_tag(p_workspace);
  if not ('base' = all (p_scope)) and exists (
    select from unnest(p_scope) as s(scope) where s.scope not in ('base', 'whole') and not exists (
      select from lazo.member m where m.workspace_id = p_workspace and m.member_id::text = s.scope)
  ) then
    raise exception 'index_words: a scope that is no member' using errcode = 'insufficient_privilege';
  end if;
  if '' = any (p_name) then
    for v_entry in
      select * from unnest(p_card, p_scope, p_name, p_organization, p_reach, p_rest) as c(card_id, scope, name, organization, reach, rest)
      where c.name || c.organization || c.reach || c.rest = ''
    loop
      delete from lazo.search where workspace_id = p_workspace and card_id = v_entry.card_id and scope = v_entry.scope;
    end loop;
  end if;
  insert into lazo.search (workspace_id, card_id, scope, seen_by, words)
    select p_workspace, c.card_id, c.scope,
      case c.scope when 'base'
        then array(select book_id from lazo.book_card where workspace_id = p_workspace and card_id = c.card_id)
        when 'whole' then array(select lazo.whole_seer(k.home_book_id) from lazo.card k where k.workspace_id = p_workspace and k.card_id = c.card_id)
        else array[c.scope::uuid] end,
      (lazo.lexemes(v_tag, c.name, '1A') || lazo.lexemes(v_tag, c.organization, '2B')
        || lazo.lexemes(v_tag, c.reach, '3C') || lazo.lexemes(v_tag, c.rest, '4D'))::tsvector
    from unnest(p_card, p_scope, p_name, p_organization, p_reach, p_rest) as c(card_id, scope, name, organization, reach, rest)
    where c.name || c.organization || c.reach || c.rest <> ''
    on conflict (workspace_id, card_id, scope) do update set seen_by = excluded.seen_by, words = excluded.words
      where (search.seen_by, search.words) is distinct from (excluded.seen_by, excluded.words);
  -- In order, so that two saves that bring the same new words wait for one another instead of deadlocking.
  insert into lazo.word (workspace_id, word)
    select distinct p_workspace, w
    from unnest(p_name || p_organization || p_reach || p_rest) as texts, string_to_table(texts, ' ') as w
    where length(w) between 3 and 40 and w = translate(w, '0123456789=', '')
    order by w
    on conflict do nothing;
end $$;

-- Cards in books that the member reaches (of p_books, when given) whose words, with the member's own layer, answer the groups;
-- about p_limit at most, in no order, a card perhaps twice. Fewer are all there are, unless p_enough of them will do. Hidden words
-- find a card for those alone who see them in its home book.
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
  v_seers := v_books || p_member || array(
    select lazo.whole_seer(b) from unnest(lazo.whole_homes(p_workspace, p_member)) as b where b = any (v_books));
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
      select from lazo.search s where s.workspace_id = p_workspace and s.card_id = own.card_id and s.scope in ('base', 'whole')
        and s.seen_by && v_seers and (s.words || own.words) @@ v_query offset 0
    ) as base limit v_limit;
end $$;

-- Those of p_cards, in books that the member reaches, whose words, with the member's own layer, answer the groups.
create or replace function lazo.cards_holding(p_workspace uuid, p_member uuid, p_cards uuid[], p_groups text[]) returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_query tsquery;
  v_books uuid[];
  v_whole uuid[];
begin
  perform lazo.check_caller('cards_holding', p_workspace, p_member);
  v_query := lazo.word_query(lazo.word_tag(p_workspace), p_groups);
  v_books := lazo.reached_books(p_workspace, p_member);
  v_whole := array(select lazo.whole_seer(b) from unnest(lazo.whole_homes(p_workspace, p_member)) as b);
  return query
    select c from unnest(p_cards[:5000]) as c cross join lateral (
      select from lazo.search base left join lazo.search own
        on own.workspace_id = p_workspace and own.card_id = c and own.scope = p_member::text
      -- Where it is there it says all that the other says, and does not say that something is missing.
      left join lateral (
        select w.words from lazo.search w
        where v_whole <> '{}' and w.workspace_id = p_workspace and w.card_id = c and w.scope = 'whole' and w.seen_by && v_whole offset 0
      ) as whole on true
      where base.workspace_id = p_workspace and base.card_id = c and base.scope = 'base' and base.seen_by && v_books
        and coalesce(coalesce(whole.words, base.words) || own.words, whole.words, base.words) @@ v_query offset 0
    ) as held;
end $$;
