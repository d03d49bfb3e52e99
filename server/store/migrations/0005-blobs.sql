-- Photos and files. Bytes stand in pieces of at most 1 MB, so that neither a backup nor an upload holds a whole file in memory.

create table lazo.blob (
  workspace_id uuid not null references lazo.workspace,
  blob_id uuid not null,
  -- SHA-256 of the bytes: the same photo is stored once.
  digest bytea not null,
  size bigint not null,
  media_type text not null,
  purpose text not null check (purpose in ('photo', 'import', 'export')),
  created_at timestamptz not null,
  primary key (workspace_id, blob_id)
);
create index blob_digest on lazo.blob (workspace_id, digest);
select lazo.wall('lazo.blob', 'select, insert, delete');

create table lazo.blob_chunk (
  workspace_id uuid not null,
  blob_id uuid not null,
  position integer not null,
  bytes bytea not null,
  primary key (workspace_id, blob_id, position),
  foreign key (workspace_id, blob_id) references lazo.blob on delete cascade
);
alter table lazo.blob_chunk alter column bytes set storage external;
select lazo.wall('lazo.blob_chunk', 'select, insert, delete');

create table lazo.blob_variant (
  workspace_id uuid not null,
  blob_id uuid not null,
  variant text not null collate "C",
  media_type text not null,
  width integer not null,
  height integer not null,
  bytes bytea not null,
  primary key (workspace_id, blob_id, variant),
  foreign key (workspace_id, blob_id) references lazo.blob on delete cascade
);
select lazo.wall('lazo.blob_variant', 'select, insert, delete');
