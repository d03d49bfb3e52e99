-- Finding: exact keys of a card, its words, and the list of words that forgives a typo. The server's role reaches words only through functions.

create table lazo.handle (
  workspace_id uuid not null,
  card_id uuid not null,
  -- An ending is the last nine digits of a phone number, backwards, so that a number is found by the digits it ends with.
  kind text not null collate "C" check (kind in ('email', 'phone', 'ending', 'profile', 'uid', 'taxid')),
  key text not null collate "C",
  -- 'base', or the member whose layer it comes from.
  scope text not null collate "C" default 'base',
  primary key (workspace_id, kind, key, card_id, scope),
  foreign key (workspace_id, card_id) references lazo.card on delete cascade
);
create index handle_card on lazo.handle (workspace_id, card_id);
select lazo.wall('lazo.handle', 'select, insert, delete');

create table lazo.search (
  workspace_id uuid not null,
  card_id uuid not null,
  scope text not null collate "C" default 'base',
  -- Who finds the row: the books that hold the card; of a member's layer, that member alone. Kept by triggers and by index_words.
  seen_by uuid[] not null,
  -- Each lexeme carries the tag of its workspace, `7/garcia`, and the weights A name, B organization,
  -- C e-mail and phone, D everything else.
  words tsvector not null,
  primary key (workspace_id, card_id, scope),
  foreign key (workspace_id, card_id) references lazo.card on delete cascade
);
-- Words and viewers in one index: what a search costs depends on the cards its member sees, not on all there are.
-- A quarter of the usual pending list: a save that has to tidy it up waits 0.1 s at a million cards instead of 0.4.
create index search_words on lazo.search using gin (words, seen_by) with (gin_pending_list_limit = 1024);
select lazo.wall('lazo.search', '');

-- Every word of letters alone that some card has, or had until the next sweep.
create table lazo.word (
  workspace_id uuid not null,
  word text not null collate "C",
  primary key (workspace_id, word)
);
select lazo.wall('lazo.word', '');

-- The input of a tsvector for words joined by blanks. Every word is quoted, so no letter in it means anything to the parser.
create function lazo.lexemes(p_tag text, p_words text, p_position text) returns text language sql immutable parallel safe as $$
  select case when p_words = '' then ''
    else '''' || p_tag || replace(translate(p_words, '''\', ''), ' ', ''':' || p_position || ' ''' || p_tag) || ''':' || p_position || ' ' end
$$;

-- What a search asks for. Each group is a text of alternatives joined by blanks; a card must have one of every group. An alternative is
-- a word, `garcia`, or a beginning, `gar*`, either with the weights it may stand under, `gar*A`. Nothing to ask for gives null.
create function lazo.word_query(p_tag text, p_groups text[]) returns tsquery language sql immutable parallel safe as $$
  select string_agg('(' || alternatives || ')', ' & ')::tsquery from (
    select string_agg('''' || p_tag || word || ''':' || coalesce(parts[2], '') || coalesce(parts[3], ''), ' | ') as alternatives
    from unnest(p_groups) with ordinality as g(alternatives, position),
      string_to_table(g.alternatives, ' ') as a,
      regexp_match(a, '^([^*A-D]+)([*])?([A-D]+)?$') as parts,
      translate(left(parts[1], 100), '''\', '') as word
    where word <> '' group by position
  ) as q
$$;

create function lazo.word_tag(p_workspace uuid) returns text language sql stable as $$
  select tag::text || '/' from lazo.workspace where workspace_id = p_workspace $$;

create function lazo.reached_books(p_workspace uuid, p_member uuid) returns uuid[] language sql stable as $$
  select array(select book_id from lazo.reach_of(p_workspace, p_member)) $$;

-- Those of the first p_first cards of the books that answer the query and may be seen.
create function lazo.cards_answering(p_workspace uuid, p_books uuid[], p_seers uuid[], p_query tsquery, p_first integer)
returns setof uuid language sql stable as $$
  select p.card_id from (
    select card_id from lazo.book_card where workspace_id = p_workspace and book_id = any (p_books) limit p_first
  ) as p cross join lateral (
    select from lazo.search s where s.workspace_id = p_workspace and s.card_id = p.card_id
      and s.words @@ p_query and s.seen_by && p_seers offset 0
  ) as s
$$;

-- Refuses a caller who names another workspace, or another member, than those of the transaction.
create function lazo.check_caller(p_function text, p_workspace uuid, p_member uuid) returns void language plpgsql stable as $$
begin
  if p_workspace is null or p_workspace is distinct from lazo.this_workspace() or p_member is distinct from lazo.this_member() then
    raise exception '%: not the workspace and member of this transaction', p_function using errcode = 'insufficient_privilege';
  end if;
end $$;

-- Writes the words of cards in place of what each scope had: four texts for each, by weight, words joined by blanks. What is left
-- without words is removed. Their places in books must stand already.
create function lazo.index_words(
  p_workspace uuid, p_card uuid[], p_scope text[], p_name text[], p_organization text[], p_reach text[], p_rest text[]
) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_tag text;
  v_entry record;
begin
  perform lazo.check_caller('index_words', p_workspace, lazo.this_member());
  v_tag := lazo.word_tag(p_workspace);
  if exists (
    select from unnest(p_scope) as s(scope) where s.scope <> 'base' and not exists (
      select from lazo.member m where m.workspace_id = p_workspace and m.member_id::text = s.scope)
  ) then
    raise exception 'index_words: a scope that is no member' using errcode = 'insufficient_privilege';
  end if;
  for v_entry in
    select * from unnest(p_card, p_scope, p_name, p_organization, p_reach, p_rest) as c(card_id, scope, name, organization, reach, rest)
    where c.name || c.organization || c.reach || c.rest = ''
  loop
    delete from lazo.search where workspace_id = p_workspace and card_id = v_entry.card_id and scope = v_entry.scope;
  end loop;
  insert into lazo.search (workspace_id, card_id, scope, seen_by, words)
    select p_workspace, c.card_id, c.scope,
      case c.scope when 'base'
        then array(select book_id from lazo.book_card where workspace_id = p_workspace and card_id = c.card_id)
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
    where length(w) between 3 and 40 and w !~ '[0-9=]'
    order by w
    on conflict do nothing;
end $$;

-- Keeps seen_by true to the places of cards, whatever verb moves them.
create function lazo.follow_places() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
declare
  v_card record;
begin
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
create trigger follow_new_places after insert on lazo.book_card
  referencing new table as moved for each statement execute function lazo.follow_places();
create trigger follow_lost_places after delete on lazo.book_card
  referencing old table as moved for each statement execute function lazo.follow_places();

-- Functions that read keep one plan whatever the statistics say: a plan made while the tables were small, or for a rare word, would
-- read all rows later.

-- Those of p_words that are in the list of words; with p_beginning those that begin one.
create function lazo.known_words(p_workspace uuid, p_words text[], p_beginning boolean) returns setof text
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
begin
  perform lazo.check_caller('known_words', p_workspace, lazo.this_member());
  return query
    select w from unnest(p_words[:5000]) as w cross join lateral (
      select from lazo.word k
      -- The greatest character closes the range of words that begin so.
      where k.workspace_id = p_workspace and k.word >= w and k.word <= case when p_beginning then w || chr(1114111) else w end
      limit 1
    ) as known;
end $$;

-- Cards in books that the member reaches (of p_books, when given) whose words, with the member's own layer, answer the groups;
-- about p_limit at most, in no order, a card perhaps twice. Fewer are all there are, unless p_enough of them will do.
create function lazo.find_cards(
  p_workspace uuid, p_member uuid, p_groups text[], p_books uuid[], p_limit integer, p_enough integer
) returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_query tsquery;
  v_books uuid[];
  v_seers uuid[];
  v_cards integer;
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
  select count(*) into v_cards from (
    select from lazo.book_card where workspace_id = p_workspace and book_id = any (v_books) limit 2001) as places;
  -- A member who sees few cards has all of them looked at: a beginning such as `ma` stands in a third of a million others. And what
  -- every twentieth card has is found soonest by looking at the first ones.
  if v_cards <= 2000 or p_enough <= 80 and 15 <= (
    select count(*) from lazo.cards_answering(p_workspace, v_books, v_seers, v_query, 300))
  then
    v_first := array(select lazo.cards_answering(p_workspace, v_books, v_seers, v_query, 2000) limit v_limit);
  end if;
  if v_cards <= 2000 or cardinality(v_first) >= p_enough then
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

-- Those of p_cards, in books that the member reaches, whose words, with the member's own layer, answer the groups.
create function lazo.cards_holding(p_workspace uuid, p_member uuid, p_cards uuid[], p_groups text[]) returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_query tsquery;
  v_books uuid[];
begin
  perform lazo.check_caller('cards_holding', p_workspace, p_member);
  v_query := lazo.word_query(lazo.word_tag(p_workspace), p_groups);
  v_books := lazo.reached_books(p_workspace, p_member);
  return query
    select c from unnest(p_cards[:5000]) as c cross join lateral (
      select from lazo.search base left join lazo.search own
        on own.workspace_id = p_workspace and own.card_id = c and own.scope = p_member::text
      where base.workspace_id = p_workspace and base.card_id = c and base.scope = 'base' and base.seen_by && v_books
        and coalesce(base.words || own.words, base.words) @@ v_query offset 0
    ) as held;
end $$;

-- Takes words out of the list that no card has any more, looking at p_limit of them after p_after; returns the last one looked at,
-- null at the end of the list.
create function lazo.sweep_words(p_workspace uuid, p_after text, p_limit integer) returns text
language plpgsql security definer
set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_tag text;
  v_words text[];
begin
  perform lazo.check_caller('sweep_words', p_workspace, lazo.this_member());
  v_tag := lazo.word_tag(p_workspace);
  v_words := array(
    select word from lazo.word where workspace_id = p_workspace and word > p_after order by word limit least(p_limit, 5000));
  delete from lazo.word k using unnest(v_words) as w
    where k.workspace_id = p_workspace and k.word = w
      and not exists (select from lazo.search s where s.words @@ lazo.word_query(v_tag, array[w]));
  return v_words[cardinality(v_words)];
end $$;
