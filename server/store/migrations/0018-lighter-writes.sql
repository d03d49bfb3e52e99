-- What a save asks of the database, without the parts that a save of one shared card does not need. What the functions do stays as it was.

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
    insert into lazo.book_state (workspace_id, book_id, revision)
      select p_workspace, c.book_id, v_last - v_cards - v_overlays + max(c.ordinal) from unnest(p_ordinal, p_book) as c(ordinal, book_id) group by c.book_id
      on conflict (workspace_id, book_id) do update set revision = excluded.revision;
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
