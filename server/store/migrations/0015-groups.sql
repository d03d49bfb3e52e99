-- Labels as groups: programs that know no labels show groups, each a card of its own that names its members.

-- Whether the device is shown labels as groups though its family need not be: it has sent one.
alter table lazo.device add column has_groups boolean not null default false;

-- The groups that devices know of in a book, each the face of one label: under which name and uid it is there, also while no card has the
-- label. `awaited` are members that were named before their cards came.
create table lazo.label_group (
  workspace_id uuid not null,
  book_id uuid not null,
  group_id uuid not null,
  keyword text not null collate "C" check (length(keyword) between 1 and 255),
  uid text not null collate "C" check (length(uid) <= 1000),
  name text not null collate "C" check (length(name) <= 255),
  awaited text[] not null default '{}',
  primary key (workspace_id, book_id, group_id),
  unique (workspace_id, book_id, keyword),
  unique (workspace_id, book_id, name),
  foreign key (workspace_id, book_id) references lazo.book on delete cascade
);
select lazo.wall('lazo.label_group', 'select, insert, update, delete');

-- The lock of the groups of one book: held alone by who writes a group, shared by who brings a card that one may await. It comes
-- after locks of books and labels and before those of cards that others can see.
create function lazo.groups_key(p_workspace uuid, p_book uuid) returns bigint language sql immutable parallel safe as $$
  select hashtextextended('groups of ' || p_book::text, hashtextextended(p_workspace::text, 2)) $$;

-- The cards of a book that the member reaches which have any label, found by their words: costs what has labels, whatever the book holds.
create function lazo.labelled_cards(p_workspace uuid, p_member uuid, p_book uuid) returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
  v_query tsquery;
begin
  perform lazo.check_caller('labelled_cards', p_workspace, p_member);
  if not exists (select from lazo.reach_of(p_workspace, p_member) r where r.book_id = p_book) then
    return;
  end if;
  v_query := lazo.word_query(lazo.word_tag(p_workspace), array['=label.*']);
  return query
    select s.card_id from lazo.search s where s.words @@ v_query and s.seen_by && array[p_book] and s.scope = 'base';
end $$;
revoke execute on function lazo.groups_key(uuid, uuid), lazo.labelled_cards(uuid, uuid, uuid) from public;
grant execute on function lazo.groups_key(uuid, uuid), lazo.labelled_cards(uuid, uuid, uuid) to lazo_app;
