-- One row per change of a member's own layer on a card, of that member alone; `forward` and `reverse` tell of each entry of
-- the layer that changed what it became and what it was: a list of that one value, or null where there was none. It goes with its layer.
create table lazo.overlay_version (
  workspace_id uuid not null,
  member_id uuid not null,
  card_id uuid not null,
  version_id uuid not null,
  revision bigint not null,
  at timestamptz not null,
  -- Who wrote it: an administrator who takes back an import takes back its layers too.
  actor_id uuid not null,
  door text not null,
  batch_id uuid,
  forward json not null,
  reverse json not null,
  primary key (workspace_id, member_id, card_id, version_id),
  foreign key (workspace_id, member_id, card_id) references lazo.overlay on delete cascade
);
create index overlay_version_batch on lazo.overlay_version (workspace_id, batch_id, card_id) where batch_id is not null;
select lazo.wall('lazo.overlay_version', 'select, insert');
