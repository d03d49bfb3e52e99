-- What a save and a look of a device ask of the database, without the parts that one shared card does not need. What index_words does
-- stays as it was.

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
    select from unnest(p_scope) as s(scope) where s.scope <> 'base' and not exists (
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

-- The books a device holds, the oldest first: what a card that is linked into a book is looked up in.
create function lazo.held_books(p_workspace uuid, p_member uuid, p_device uuid) returns uuid[] language sql stable as $$
  select array(
    select b.book_id from lazo.reach_of(p_workspace, p_member) r
    join lazo.book b on b.workspace_id = p_workspace and b.book_id = r.book_id
    cross join lazo.device d
    left join lazo.device_book k on k.workspace_id = p_workspace and k.book_id = r.book_id and k.device_id = d.device_id
    where d.workspace_id = p_workspace and d.device_id = p_device
      and coalesce(k.is_chosen, d.has_all_books and b.kind <> 'label')
    order by b.created_at, b.book_id)
$$;
revoke execute on function lazo.held_books(uuid, uuid, uuid) from public;
grant execute on function lazo.held_books(uuid, uuid, uuid) to lazo_app;
