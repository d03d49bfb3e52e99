-- Uploads in pieces, photos that belong to cards, and what the sealer of the audit stands on.

-- While an upload is being written its digest is unknown; without one it is there for nobody. A `file` is what a card holds besides photos.
alter table lazo.blob alter column digest drop not null;
alter table lazo.blob drop constraint blob_purpose_check;
alter table lazo.blob add constraint blob_purpose_check check (purpose in ('photo', 'file', 'import', 'export'));
drop index lazo.blob_digest;
create unique index blob_content on lazo.blob (workspace_id, purpose, digest);
-- This right also lets the server lock a blob, which keeps one that is being used from being swept.
grant update (digest, size, created_at) on lazo.blob to lazo_app;

-- Which cards hold a blob, now or in their history: who sees one of these cards may see the blob.
create table lazo.card_blob (
  workspace_id uuid not null,
  blob_id uuid not null,
  card_id uuid not null,
  primary key (workspace_id, blob_id, card_id),
  foreign key (workspace_id, blob_id) references lazo.blob
);
create index card_blob_card on lazo.card_blob (workspace_id, card_id);
select lazo.wall('lazo.card_blob', 'select, insert, delete');

-- Keeps card_blob as the database keeps an index, so that no verb can forget it. Only `uri` of an entry of `media` counts:
-- the same words in a note must not open the photo of somebody else.
create function lazo.hold_blobs() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  c_reference constant text := '^lazo:blob/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$';
begin
  if json_typeof(new.document -> 'media') is distinct from 'object' then return null; end if;
  insert into lazo.card_blob (workspace_id, blob_id, card_id)
    select distinct b.workspace_id, b.blob_id, new.card_id
    from json_each(new.document -> 'media') as m
    join lazo.blob b on b.workspace_id = new.workspace_id
      and b.blob_id = case when m.value ->> 'uri' ~ c_reference then substr(m.value ->> 'uri', 11)::uuid end
    on conflict do nothing;
  return null;
end $$;
create trigger card_holds_blobs after insert or update of document on lazo.card for each row
  when (position('lazo:blob/' in new.document::text) > 0) execute function lazo.hold_blobs();

-- The hash of salt and payload stays when erasure deletes both; null for an act without payload.
alter table lazo.audit_seal add column payload_hash bytea;

-- Acts that wait for their seal. They are queued by the transaction that writes them, so one that commits late is not missed.
create table lazo.audit_pending (
  workspace_id uuid not null,
  audit_id uuid not null,
  primary key (workspace_id, audit_id)
);
select lazo.wall('lazo.audit_pending', 'select, insert, delete');

create function lazo.queue_for_seal() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into lazo.audit_pending (workspace_id, audit_id) select workspace_id, audit_id from fresh;
  return null;
end $$;
create trigger audit_waits_for_seal after insert on lazo.audit referencing new table as fresh
  for each statement execute function lazo.queue_for_seal();
insert into lazo.audit_pending (workspace_id, audit_id) select workspace_id, audit_id from lazo.audit;

-- Workspaces with acts that wait for their seal, for the sealer.
create function lazo.unsealed_workspaces() returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct workspace_id from lazo.audit_pending
$$;

-- Deletes salt and payload of acts; their seals still verify. An act that has no seal yet is refused: its hash is not kept anywhere.
create function lazo.erase_audit_payload(p_workspace uuid, p_audit uuid[]) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_count bigint;
begin
  if p_workspace is null or p_workspace is distinct from lazo.this_workspace() then
    raise exception 'erase_audit_payload: not the workspace of this transaction' using errcode = 'insufficient_privilege';
  end if;
  if exists (
    select from lazo.audit_payload p where p.workspace_id = p_workspace and p.audit_id = any (p_audit)
      and not exists (select from lazo.audit_seal s where s.workspace_id = p_workspace and s.audit_id = p.audit_id)
  ) then
    raise exception 'erase_audit_payload: an act that is not sealed yet' using errcode = 'object_not_in_prerequisite_state';
  end if;
  delete from lazo.audit_payload where workspace_id = p_workspace and audit_id = any (p_audit);
  get diagnostics v_count = row_count;
  return v_count;
end $$;

revoke execute on function lazo.hold_blobs(), lazo.queue_for_seal(), lazo.unsealed_workspaces(), lazo.erase_audit_payload(uuid, uuid[]) from public;
grant execute on function lazo.unsealed_workspaces(), lazo.erase_audit_payload(uuid, uuid[]) to lazo_app;
