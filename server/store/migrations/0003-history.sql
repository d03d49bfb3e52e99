-- What changed, in order of commit; how each card came to be; who did it; and the chain that proves nothing was rewritten.

create table lazo.batch (
  workspace_id uuid not null references lazo.workspace,
  batch_id uuid not null,
  kind text not null check (kind in ('import', 'merge', 'bulk', 'trash', 'undo', 'device')),
  title text not null,
  member_id uuid not null,
  door text not null,
  created_at timestamptz not null,
  -- The batch that took this one back, and the one that this one takes back.
  undone_by uuid,
  undoes uuid,
  primary key (workspace_id, batch_id)
);
create index batch_member on lazo.batch (workspace_id, member_id, batch_id);
create index batch_undoes on lazo.batch (workspace_id, undoes) where undoes is not null;
select lazo.wall('lazo.batch', 'select, insert, update');

-- One row per change of a card. `forward` and `reverse` are patches of the document; a created card has neither (the
-- document is its beginning). `places` says what became of its places in books: {added: […], removed: […], home: [from, to]}.
create table lazo.card_version (
  workspace_id uuid not null,
  card_id uuid not null,
  version_id uuid not null,
  revision bigint not null,
  act text not null check (act in ('create', 'edit', 'trash', 'restore', 'move', 'link', 'unlink', 'merge')),
  at timestamptz not null,
  member_id uuid not null,
  door text not null,
  batch_id uuid,
  forward json,
  reverse json,
  places json,
  primary key (workspace_id, card_id, version_id)
);
create index card_version_batch on lazo.card_version (workspace_id, batch_id, card_id) where batch_id is not null;
select lazo.wall('lazo.card_version', 'select, insert');

-- The workspace's number line. One number per changed card; the rows of that card in several books share it.
create table lazo.change (
  workspace_id uuid not null,
  number bigint not null,
  book_id uuid not null,
  card_id uuid not null,
  revision bigint not null,
  name text not null collate "C",
  kind text not null check (kind in ('put', 'gone')),
  at timestamptz not null,
  primary key (workspace_id, number, book_id)
);
create index change_book on lazo.change (workspace_id, book_id, number);
create index change_card on lazo.change (workspace_id, card_id, number);
select lazo.wall('lazo.change', 'select');

-- A member's own layer on a card. An emptied overlay stays as a row with an empty patch, so that its number tells of the removal.
create table lazo.overlay (
  workspace_id uuid not null,
  member_id uuid not null,
  card_id uuid not null,
  patch json not null,
  revision bigint not null,
  number bigint not null default 0,
  updated_at timestamptz not null,
  primary key (workspace_id, member_id, card_id),
  foreign key (workspace_id, member_id) references lazo.member on delete cascade,
  foreign key (workspace_id, card_id) references lazo.card on delete cascade
);
create index overlay_number on lazo.overlay (workspace_id, member_id, number);
create index overlay_card on lazo.overlay (workspace_id, card_id);
select lazo.wall('lazo.overlay', 'select, insert, delete');
grant update (patch, revision, updated_at) on lazo.overlay to lazo_app;

-- What a member gets through a collection, in a dialect, on a device. The epoch grows when rights, hidden fields, dialect or selection change.
create table lazo.view (
  workspace_id uuid not null,
  view_id uuid not null,
  member_id uuid not null,
  book_id uuid,
  device_id uuid,
  dialect text not null,
  epoch bigint not null default 1,
  primary key (workspace_id, view_id),
  unique nulls not distinct (workspace_id, member_id, book_id, device_id, dialect),
  foreign key (workspace_id, member_id) references lazo.member on delete cascade
);
select lazo.wall('lazo.view', 'select, insert, update, delete');

-- Who did what. Server-wide acts stand under the zero workspace.
create table lazo.audit (
  workspace_id uuid not null,
  audit_id uuid not null,
  at timestamptz not null,
  actor_id uuid,
  act text not null,
  subject text not null,
  number bigint,
  primary key (workspace_id, audit_id)
);
select lazo.wall('lazo.audit', 'select, insert');

-- Salt and payload stand apart, so that erasure can delete them while the chain of hashes still verifies.
create table lazo.audit_payload (
  workspace_id uuid not null,
  audit_id uuid not null,
  salt bytea not null,
  payload json not null,
  primary key (workspace_id, audit_id)
);
select lazo.wall('lazo.audit_payload', 'select, insert');

create table lazo.audit_seal (
  workspace_id uuid not null,
  position bigint not null,
  audit_id uuid not null,
  hash bytea not null,
  primary key (workspace_id, position),
  unique (workspace_id, audit_id)
);
select lazo.wall('lazo.audit_seal', 'select, insert');

-- The last statement before COMMIT. Raises the counter by the count of changed cards and overlays, and in the same statement
-- numbers them: p_ordinal 1, 1, 2, … groups the rows of one card in several books. Returns the workspace's new number.
create function lazo.commit_changes(
  p_workspace uuid, p_at timestamptz,
  p_ordinal integer[], p_book uuid[], p_card uuid[], p_revision bigint[], p_name text[], p_kind text[],
  p_overlay_member uuid[], p_overlay_card uuid[],
  p_audit_id uuid[], p_audit_actor uuid[], p_audit_act text[], p_audit_subject text[], p_audit_salt bytea[], p_audit_payload text[]
) returns bigint language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_cards bigint := coalesce((select max(o) from unnest(p_ordinal) as o), 0);
  v_overlays bigint := coalesce(array_length(p_overlay_card, 1), 0);
  v_last bigint;
begin
  if p_workspace is null or p_workspace is distinct from lazo.this_workspace() then
    raise exception 'commit_changes: not the workspace of this transaction' using errcode = 'insufficient_privilege';
  end if;
  if exists (
    select from unnest(p_book) as b(book_id)
    where not exists (select from lazo.book k where k.workspace_id = p_workspace and k.book_id = b.book_id)
  ) then
    raise exception 'commit_changes: a book of no such workspace' using errcode = 'insufficient_privilege';
  end if;
  if exists (select from unnest(p_ordinal) as o where o is null or o < 1)
    or v_cards <> (select count(distinct o) from unnest(p_ordinal) as o)
  then
    raise exception 'commit_changes: the cards are not counted 1, 2, 3, …' using errcode = 'check_violation';
  end if;
  update lazo.workspace set counter = counter + v_cards + v_overlays where workspace_id = p_workspace returning counter into v_last;
  insert into lazo.change (workspace_id, number, book_id, card_id, revision, name, kind, at)
    select p_workspace, v_last - v_cards - v_overlays + c.ordinal, c.book_id, c.card_id, c.revision, c.name, c.kind, p_at
    from unnest(p_ordinal, p_book, p_card, p_revision, p_name, p_kind) as c(ordinal, book_id, card_id, revision, name, kind);
  insert into lazo.book_state (workspace_id, book_id, revision)
    select p_workspace, c.book_id, v_last - v_cards - v_overlays + max(c.ordinal) from unnest(p_ordinal, p_book) as c(ordinal, book_id) group by c.book_id
    on conflict (workspace_id, book_id) do update set revision = excluded.revision;
  update lazo.overlay o set number = v_last - v_overlays + v.ordinal
    from unnest(p_overlay_member, p_overlay_card) with ordinality as v(member_id, card_id, ordinal)
    where o.workspace_id = p_workspace and o.member_id = v.member_id and o.card_id = v.card_id;
  insert into lazo.audit (workspace_id, audit_id, at, actor_id, act, subject, number)
    select p_workspace, a.audit_id, p_at, a.actor_id, a.act, a.subject, case when v_cards + v_overlays > 0 then v_last end
    from unnest(p_audit_id, p_audit_actor, p_audit_act, p_audit_subject) as a(audit_id, actor_id, act, subject);
  insert into lazo.audit_payload (workspace_id, audit_id, salt, payload)
    select p_workspace, a.audit_id, a.salt, a.payload::json from unnest(p_audit_id, p_audit_salt, p_audit_payload) as a(audit_id, salt, payload);
  return v_last;
end $$;
