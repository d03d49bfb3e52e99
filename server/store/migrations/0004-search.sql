-- Finding: exact keys of a card, its words, and the word list that forgives a typo. The server's role reads words only through functions.

create table lazo.handle (
  workspace_id uuid not null,
  card_id uuid not null,
  kind text not null collate "C" check (kind in ('email', 'phone', 'suffix', 'profile', 'uid', 'taxid')),
  key text not null collate "C",
  -- 'base', or the member whose overlay holds it.
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
  -- Each lexeme carries the tag of its workspace: `7:garcia`.
  words tsvector not null,
  primary key (workspace_id, card_id, scope),
  foreign key (workspace_id, card_id) references lazo.card on delete cascade
);
create index search_words on lazo.search using gin (words);
select lazo.wall('lazo.search', '');

create table lazo.word (
  workspace_id uuid not null,
  word text not null collate "C",
  primary key (workspace_id, word)
);
select lazo.wall('lazo.word', '');

-- Each word under itself and under itself with one letter left out: two words one typo apart share a key.
create table lazo.word_key (
  workspace_id uuid not null,
  key text not null collate "C",
  word text not null collate "C",
  primary key (workspace_id, key, word)
);
select lazo.wall('lazo.word_key', '');

-- The keys of a word: itself, and with each of its letters left out. Words beyond 24 letters are keyed by their beginning.
create function lazo.typo_keys(p_word text) returns setof text language sql immutable parallel safe as $$
  select left(p_word, 24)
  union
  select left(overlay(left(p_word, 24) placing '' from i for 1), 24) from generate_series(1, least(length(p_word), 24)) as i
$$;

-- Writes the words of cards. p_words holds, per card and scope, its folded words joined by blanks; cards and scopes left without words are removed.
create function lazo.index_words(p_workspace uuid, p_card uuid[], p_scope text[], p_words text[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_tag text;
begin
  if p_workspace is distinct from lazo.this_workspace() then
    raise exception 'index_words: not the workspace of this transaction' using errcode = 'insufficient_privilege';
  end if;
  select tag::text || ':' into v_tag from lazo.workspace where workspace_id = p_workspace;
  delete from lazo.search s using unnest(p_card, p_scope, p_words) as c(card_id, scope, words)
    where s.workspace_id = p_workspace and s.card_id = c.card_id and s.scope = c.scope and c.words = '';
  insert into lazo.search (workspace_id, card_id, scope, words)
    select p_workspace, c.card_id, c.scope,
      array_to_tsvector((select array_agg(distinct v_tag || w) from string_to_table(c.words, ' ') as w where w <> ''))
    from unnest(p_card, p_scope, p_words) as c(card_id, scope, words) where c.words <> ''
    on conflict (workspace_id, card_id, scope) do update set words = excluded.words;
  with fresh as (
    select distinct w from unnest(p_words) as c(words), string_to_table(c.words, ' ') as w
    where length(w) between 3 and 64 and w !~ '^[0-9]+$'
      and not exists (select from lazo.word k where k.workspace_id = p_workspace and k.word = w)
  ), kept as (
    -- In order, so that two saves that bring the same new words wait for one another instead of deadlocking.
    insert into lazo.word (workspace_id, word) select p_workspace, w from fresh order by w on conflict do nothing returning word
  )
  insert into lazo.word_key (workspace_id, key, word)
    select p_workspace, k, word from kept, lazo.typo_keys(word) as k on conflict do nothing;
end $$;

-- Words of the list that are at most one typo from p_word, or begin so; the caller ranks them by true distance.
create function lazo.similar_words(p_workspace uuid, p_word text, p_limit integer) returns setof text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if p_workspace is distinct from lazo.this_workspace() then
    raise exception 'similar_words: not the workspace of this transaction' using errcode = 'insufficient_privilege';
  end if;
  return query
    select distinct k.word from lazo.typo_keys(p_word) as t
    join lazo.word_key k on k.workspace_id = p_workspace and k.key = t
    limit p_limit;
end $$;

-- Cards that this member may see, whose words (with the member's own layer) contain, for each group, a word beginning with one of its alternatives.
-- p_groups: one text per word asked, its alternatives joined by blanks; an alternative ending in `*` is a beginning, else a whole word.
create function lazo.cards_with_words(p_workspace uuid, p_member uuid, p_groups text[], p_books uuid[], p_limit integer)
returns setof uuid language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_tag text;
  v_query tsquery;
begin
  if p_workspace is distinct from lazo.this_workspace() or p_member is distinct from lazo.this_member() then
    raise exception 'cards_with_words: not the workspace and member of this transaction' using errcode = 'insufficient_privilege';
  end if;
  select tag::text || ':' into v_tag from lazo.workspace where workspace_id = p_workspace;
  select string_agg('(' || alternatives || ')', ' & ')::tsquery into v_query from (
    select string_agg('''' || v_tag || translate(a, '*''\', '') || '''' || case when a like '%*' then ':*' else '' end, ' | ') as alternatives
    from unnest(p_groups) with ordinality as g(words, n), string_to_table(g.words, ' ') as a where rtrim(a, '*') <> '' group by n
  ) as q;
  return query
    select distinct f.card_id from (
      select s.card_id from lazo.search s
      where s.words @@ v_query and s.workspace_id = p_workspace and s.scope in ('base', p_member::text)
        and exists (
          select from lazo.book_card bc
          where bc.workspace_id = p_workspace and bc.card_id = s.card_id and bc.book_id in (
            select r.book_id from lazo.reach_of(p_workspace, p_member) r where p_books is null or r.book_id = any (p_books)))
      limit p_limit
    ) f;
end $$;

-- Removes the words of cards, in all scopes.
create function lazo.unindex_words(p_workspace uuid, p_card uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if p_workspace is distinct from lazo.this_workspace() then
    raise exception 'unindex_words: not the workspace of this transaction' using errcode = 'insufficient_privilege';
  end if;
  delete from lazo.search where workspace_id = p_workspace and card_id = any (p_card);
end $$;
